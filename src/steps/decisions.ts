/** What the store remembers about lines of the outline, as decisions. */
import { sha256 } from '../chunks/canonical.ts';
import { partKey } from '../chunks/keys.ts';
import type { StoredAnswer } from '../ports/store.ts';
import { readMergeAnswer } from '../writing/merge.ts';
import type { MergeAnswer } from '../writing/requests.ts';
import type { Decisions } from '../writing/settle.ts';
import type { Writing } from './writing.ts';

/** Without a model nothing is remembered. */
const NONE: Decisions = { levels: 0, keyOf: ({ identity }) => identity, decide: () => undefined };

/**
 * `owner`: the package whose lines these are: with other neighbours there, a line that
 * several packages have may be joined differently in each.
 */
export function decisionsOf(writing: Writing, levels: number, owner: string | null): Decisions {
  if (writing.asking === null) return NONE;
  const { choice, language, models } = writing.setup;
  // Thousands of keys differ only in what stands behind this one.
  const common = partKey('merge', models.map, choice, language, owner === null ? {} : { owner });
  const bases = new Map<string, string>();
  const answers = new WeakMap<StoredAnswer, MergeAnswer>();
  function answerOf(stored: StoredAnswer): MergeAnswer {
    const answer = answers.get(stored) ?? readMergeAnswer(stored.text, stored.context.length, stored.parts.length, writing.setup);
    answers.set(stored, answer);
    return answer;
  }
  return {
    levels,
    keyOf(line, level) {
      const base = bases.get(line.identity) ?? sha256(`${common} ${line.identity}`);
      bases.set(line.identity, base);
      return `${base}-${level}`;
    },
    decide(key) {
      const part = writing.store.recall(key);
      if (part === null) return undefined;
      const { context, parts } = part.answer;
      const all = [...context, ...parts];
      const group = answerOf(part.answer).groups.find((one) => one.members.includes(context.length + part.index));
      return group === undefined ? null : { members: group.members.map((index) => all[index] ?? ''), words: group.words };
    },
  };
}
