/** Map: one entry per change: remembered, asked for, or worded by the rules. */
import type { Change, Entry, Sha } from '../domain.ts';
import type { Question } from '../ports/question.ts';
import { answerMap } from '../writing/deterministic/writer.ts';
import { askAgain, askChunks } from './ask-entries.ts';
import { entryOf, knownOf, labelled } from './entry-of.ts';
import { type Judged, lookOf, type Worded, withSecondLook } from './judge-entries.ts';
import type { EntryPlan } from './plan-entries.ts';
import { lookQuestions } from './second-look.ts';
import type { Writing } from './writing.ts';

/** One entry per change. */
export async function writeEntries(changes: readonly Change[], plan: EntryPlan, writing: Writing): Promise<ReadonlyMap<Sha, Entry>> {
  const [looked, answers] = await Promise.all([lookAtRemembered(changes, plan, writing), askChunks(plan, writing)]);
  const worded = new Map([...plan.remembered, ...looked, ...answers]);
  const entries = new Map<Sha, Entry>();
  for (const change of changes) {
    const draft = worded.get(plan.keys.get(change.id) ?? '') ?? 'rules';
    entries.set(change.id, labelled(entryOf(change, draft, writing), change, writing));
  }
  return entries;
}

/** Remembered texts that had no second look yet, because it was not wished for or not answered: those that it refuses are asked for again. */
async function lookAtRemembered(changes: readonly Change[], plan: EntryPlan, writing: Writing): Promise<readonly [string, Worded][]> {
  if (!writing.strict) return [];
  const drafts = changes.flatMap((change): Judged[] => {
    const key = plan.keys.get(change.id) ?? '';
    const draft = plan.remembered.get(key);
    if (draft === undefined || draft === 'rules') return [];
    return [{ item: { key, evidence: change.evidence, change }, draft, doubts: [] }];
  });
  const once = [...new Map(drafts.map((one) => [one.item.key, one])).values()];
  const looked = await withSecondLook(once, writing);
  return askAgain(
    looked.filter(({ doubts }) => doubts.length > 0),
    writing,
  );
}

/** The second looks that the answers to a plan will be given, at the words of the rules in place of those of the answers. */
export function looksAhead({ chunks }: EntryPlan, writing: Writing): readonly Question[] {
  return chunks.flatMap((chunk) => {
    const drafts = answerMap({ task: 'map', items: chunk.map(({ change }) => knownOf(change)) }, writing.setup.choice);
    return lookQuestions(
      chunk.flatMap((item, at) => (drafts[at] === undefined ? [] : [lookOf(item, drafts[at])])),
      writing,
    );
  });
}
