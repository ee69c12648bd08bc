/** Holds the drafts of an answer against what they stand on. */
import type { Change, Doubt, Draft } from '../domain.ts';
import { doubtsIn, otherThan } from '../verifying/check.ts';
import { groundsOf } from '../verifying/grounds.ts';
import { isOtherLanguage } from '../verifying/language.ts';
import { leakedIn } from '../writing/leak.ts';
import { type MapItem, proseOf, readMapAnswer } from '../writing/map.ts';
import { notePassed } from './passed.ts';
import { type Look, lookAgain, refusals } from './second-look.ts';
import { avoidedBy, noteStandIn, textsOf, type Writing } from './writing.ts';
import { wrongCode } from './wrong-answers.ts';

/** What is asked about: a change's evidence under its key. */
export type Item = MapItem & { readonly change: Change };

/** A draft of the model that passed its check, or `rules` where it failed twice. */
export type Worded = Draft | 'rules';

/** A draft, and what it says that its change does not; a draft that holds has no doubts. */
export type Judged = { readonly item: Item; readonly draft: Draft | null; readonly doubts: readonly Doubt[] };

/** The draft for an item in an answer, and what it says that the evidence does not. `passed`: the rules found nothing before. */
export function judge(
  item: Item,
  text: string,
  index: number,
  writing: Writing,
  passed = false,
): { draft: Draft | null; doubts: readonly Doubt[] } {
  const draft = readMapAnswer(text, index, item.evidence, writing.setup);
  if (draft === null) return { draft, doubts: [{ kind: 'missing', found: 'no valid answer for this change' }] };
  if (passed) return { draft, doubts: refusals(lookOf(item, draft), writing) };
  const grounds = groundsOf([item.evidence], writing.names);
  const said = textsOf(draft);
  const doubts = [
    ...said.flatMap((one) => doubtsIn(one, grounds, writing.setup.language)),
    ...leakedIn(said),
    ...avoidedBy(draft, writing),
  ];
  // One line may be too short to tell.
  const isOther = doubts.every(({ kind }) => kind !== 'language') && isOtherAnswer(text, writing);
  if (isOther) return { draft, doubts: [...doubts, otherThan(writing.setup.language)] };
  return { draft, doubts: doubts.length > 0 ? doubts : refusals(lookOf(item, draft), writing) };
}

/** Changes come answer by answer: each answer is looked at once. */
const latest = new WeakMap<Writing, { readonly text: string; readonly isOther: boolean }>();

function isOtherAnswer(text: string, writing: Writing): boolean {
  const known = latest.get(writing);
  if (known?.text === text) return known.isOther;
  const isOther = isOtherLanguage(proseOf(text), writing.setup.language);
  latest.set(writing, { text, isOther });
  return isOther;
}

/** The same drafts; those that the rules have no doubt about may have one of the second look. */
export async function withSecondLook(judged: readonly Judged[], writing: Writing): Promise<readonly Judged[]> {
  const looks = judged.map(({ item, draft, doubts }) => (draft !== null && doubts.length === 0 ? lookOf(item, draft) : null));
  await lookAgain(
    looks.filter((look) => look !== null),
    writing,
  );
  return judged.map((one, at) => {
    const look = looks[at] ?? null;
    return look === null ? one : { ...one, doubts: refusals(look, writing) };
  });
}

/** What a second look sees of a draft. */
export function lookOf({ change, evidence }: Item, draft: Draft): Look {
  return { entries: [change.id], where: 'entry', texts: textsOf(draft).filter((text) => text !== ''), evidence: [evidence] };
}

/** An answer that just came, and is in the store. */
export function noteFresh(key: string, writing: Writing): void {
  const part = writing.store.recall(key);
  if (part !== null) notePassed(part, writing);
}

/** A text that did not hold, and no second one that did: told in every run, not only in the one that asked. */
export function replaced(item: Item, doubts: readonly Doubt[], writing: Writing, code: string = wrongCode(doubts)): void {
  writing.notes.findings.push({ entries: [item.change.id], where: 'entry', doubts, outcome: 'replaced' });
  noteStandIn(writing.notes, code, 1);
}
