/** Of which changes a draft is remembered, and in which chunks the others are asked about. */
import { contentOf, partKey } from '../chunks/keys.ts';
import { pack } from '../chunks/pack.ts';
import type { Change, Sha } from '../domain.ts';
import { type Item, judge, replaced, type Worded } from './judge-entries.ts';
import { hasPassed, notePassed } from './passed.ts';
import { noteHit, type Writing } from './writing.ts';
import { isSecondTry } from './wrong-answers.ts';

/** Changes in one request, and characters of their evidence: far below the price cliff, and quick to answer. */
const CHUNK = { items: 20, size: 40_000 } as const;

/** What is remembered, and what is left to ask, packed: known before the first call. */
export type EntryPlan = {
  /** The key of each change's evidence; none where nobody is asked. */
  readonly keys: ReadonlyMap<Sha, string>;
  readonly remembered: ReadonlyMap<string, Worded>;
  readonly chunks: readonly (readonly Item[])[];
  /** Keys of what nobody is asked about because it does not fit the budget. */
  readonly leftOut: ReadonlySet<string>;
  /** The budget does not hold a single line, and none is remembered: nobody is asked about anything. */
  readonly nothing?: true;
  /** When its chunks are answered: what fits after all, because they took less than was thought; null: no more. Absent: all is asked. */
  readonly more?: () => EntryPlan | null;
};

/** Changes with the same evidence are one item; a person's own words need no draft. */
export function planEntries(changes: readonly Change[], writing: Writing): EntryPlan {
  const keys = new Map(writing.asking === null ? [] : changes.map((change) => [change.id, keyOf(change, writing)]));
  const remembered = new Map<string, Worded>();
  const open = new Map<string, Item>();
  for (const change of writing.asking === null ? [] : changes.filter((one) => one.ownWords === null)) {
    const item = { key: keys.get(change.id) ?? '', evidence: change.evidence, change };
    if (open.has(item.key) || remembered.has(item.key)) continue;
    const worded = recall(item, writing);
    if (worded === null) open.set(item.key, item);
    else remembered.set(item.key, worded);
  }
  writing.notes.misses += open.size;
  return { keys, remembered, chunks: packed([...open.values()]), leftOut: new Set() };
}

/** The same plan with fewer changes to ask about, by their keys: the rules word those that are left out. */
export function askingFor(plan: EntryPlan, asked: readonly string[], leftOut: readonly string[]): EntryPlan {
  const keys = new Set(asked);
  return { ...plan, leftOut: new Set(leftOut), chunks: packed(plan.chunks.flat().filter((item) => keys.has(item.key))) };
}

function packed(items: readonly Item[]): EntryPlan['chunks'] {
  return pack(items, (item) => JSON.stringify(item.evidence).length, CHUNK);
}

function keyOf(change: Change, writing: Writing): string {
  const { choice, language, models } = writing.setup;
  return partKey('map', models.map, choice, language, contentOf(change.evidence));
}

/** Null: nobody asked yet, or only a first answer is there that does not hold. */
function recall(item: Item, writing: Writing): Worded | null {
  const part = writing.store.recall(item.key);
  if (part === null) return null;
  const { draft, doubts } = judge(item, part.answer.text, part.index, writing, hasPassed(part, writing));
  const holds = draft !== null && doubts.length === 0;
  if (holds) notePassed(part, writing);
  const isTried = isSecondTry(part, doubts);
  if (holds || isTried) noteHit(writing, part);
  if (holds) return draft;
  if (!isTried) return null;
  replaced(item, doubts, writing);
  return 'rules';
}
