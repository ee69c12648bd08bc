/** Merges that were taken back: who reverts a merge reverts all that came in with it. */
import type { Commit, Sha } from '../domain.ts';
import type { Message } from './message.ts';
import { NO_REVERTS } from './revert.ts';

/**
 * Merges that a later commit reverts, where that revert was not reverted itself: by sha, or by quoted subject the nearest before it.
 * What brings in another line of history has the same subject every time: there only a sha counts.
 */
export function revertedMerges(ordered: readonly Commit[], messages: ReadonlyMap<Sha, Message>): ReadonlySet<Sha> {
  const reverted = new Set<Sha>();
  const [shas, titles]: [string[], Set<string>] = [[], new Set()];
  for (const { sha, parents } of [...ordered].reverse()) {
    const message = messages.get(sha);
    if (message === undefined) continue;
    const isNamed = shas.some((one) => sha.startsWith(one));
    const isQuoted = !isNamed && parents.length > 1 && message.landing?.kind !== 'sync' && titles.delete(message.subject);
    if (isNamed || isQuoted) reverted.add(sha);
    if (isNamed || isQuoted || message.reverts === NO_REVERTS) continue;
    const { whole, others } = message.reverts;
    for (const target of [...(whole === null ? [] : [whole]), ...others]) {
      if (target.sha !== null) shas.push(target.sha.toLowerCase());
      else if (target.title !== null) titles.add(target.title);
    }
  }
  return reverted;
}
