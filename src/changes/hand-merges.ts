/**
 * Merges that somebody made by hand, without a pull request: which of them are one change with what they brought in,
 * and which only put commits here that are changes themselves.
 */
import type { Commit, Sha } from '../domain.ts';
import { isNoise } from './boilerplate.ts';
import type { Line } from './lines.ts';
import type { Message } from './message.ts';

/** What is known beside parents and messages. */
export type Witness = {
  /** True for a merge that landed a pull request by the forge's word. */
  readonly isPull: (sha: Sha) => boolean;
  /** `protected`: breaking, about a hole, or with words for the notes; `typed`: of a conventional type. */
  readonly weight: (commit: Commit) => 'protected' | 'typed' | null;
};

/** `Merge dev stuff`, `chore: merge the branch`: says that something came in, not what. */
const MERGE_SUBJECT = /^(?:[a-z]+(?:\([^()]*\))?!?:\s*)?merg(?:e|es|ed|ing)\b/i;
/** What git adds to the message of a merge by itself: conflicts, and the list of `merge.log`. */
const BY_GIT = /^(?:#\s*)?conflicts:?|^[*#] /i;

/** Makes the test whether the commits of a merge land by themselves. */
export function handMerges(
  lines: readonly Line[],
  messages: ReadonlyMap<Sha, Message>,
  reverted: ReadonlySet<Sha>,
  { isPull, weight }: Witness,
): (merge: Commit) => boolean {
  const sides = new Map<Sha, Line[]>();
  for (const line of lines) if (line.via !== null) sides.set(line.via, [...(sides.get(line.via) ?? []), line]);
  return (merge) => {
    const message = messages.get(merge.sha);
    if (message === undefined || hasNumber(message) || message.landing?.kind === 'sync') return false;
    if (isPull(merge.sha) || reverted.has(merge.sha)) return false;
    return merge.parents.length > 2 || !hasTitle(message) || hidesOne(merge.sha, message, sides, messages, weight);
  };
}

function hasNumber({ landing }: Message): boolean {
  return landing !== null && landing.number !== null;
}

/** Its subject says what came in. */
function hasSubject({ subject, landing }: Message): boolean {
  return landing === null && !MERGE_SUBJECT.test(subject) && !isNoise(subject);
}

function hasTitle(message: Message): boolean {
  const { landing, body } = message;
  if (hasSubject(message)) return true;
  const words = landing === null ? body : landing.title;
  return words.trim() !== '' && !BY_GIT.test(words);
}

/** True for more than `wip`, `fixup!` and merges without a title. */
function hasWords({ title, rawTitle }: Message): boolean {
  return title.text !== '' && !isNoise(rawTitle) && !isNoise(title.text);
}

/**
 * True when one line would hide something: a protected commit, one with a number, several with a type, and behind words
 * that only the merge's body says any commit with words. What a pull request brought inside is no part.
 */
function hidesOne(
  merge: Sha,
  outer: Message,
  sides: ReadonlyMap<Sha, readonly Line[]>,
  messages: ReadonlyMap<Sha, Message>,
  weight: Witness['weight'],
): boolean {
  const isTitled = hasSubject(outer);
  let typed = 0;
  const waiting = [merge];
  for (let via = waiting.pop(); via !== undefined; via = waiting.pop()) {
    for (const { commits } of sides.get(via) ?? []) {
      for (const commit of commits) {
        const message = messages.get(commit.sha);
        if (message === undefined || message.landing?.kind === 'sync') continue;
        const isMerge = commit.parents.length > 1;
        if (isMerge && hasNumber(message)) continue;
        if (isMerge) waiting.push(commit.sha);
        const isTold = hasWords(message) && (!isMerge || hasTitle(message));
        if (hasNumber(message) || (isTold && !isTitled)) return true;
        const found = weight(commit);
        if (isTold && found === 'typed') typed += 1;
        if (found === 'protected' || typed > 1) return true;
      }
    }
  }
  return false;
}
