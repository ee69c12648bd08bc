/** What a change reverts, out of all that its pull request and its commits say. */
import type { Evidence, PullRequest, Reverted } from '../domain.ts';
import type { Message } from './message.ts';
import { NO_REVERTS, type Reverts, revertsOf } from './revert.ts';

type Told = { readonly landing: Message; readonly contents: readonly Message[]; readonly pull: PullRequest | null };

/** The title says whether the whole is a revert; the sha may stand with its only commit. */
export function revertsOfChange({ landing, contents, pull }: Told, repositoryUrl: string | null): Reverts {
  const single = contents.length === 1 ? contents[0] : undefined;
  if (pull === null && landing.reverts === NO_REVERTS && (single?.reverts ?? NO_REVERTS) === NO_REVERTS) return NO_REVERTS;
  const branch = landing.landing?.branch ?? null;
  const byPull = pull === null ? NO_REVERTS : revertsOf(pull.title, pull.body, branch, repositoryUrl);
  const byCommit = pull === null && landing.reverts.whole === null ? (single?.reverts.whole ?? null) : landing.reverts.whole;
  const parts = [...byPull.parts, ...landing.reverts.parts];
  const whole = byPull.whole ?? (parts.length > 0 ? null : byCommit);
  const others = [...byPull.others, ...landing.reverts.others];
  if (whole === null) return { whole, others: distinct(others, []), parts };
  const title = whole.title ?? byCommit?.title ?? null;
  const number = whole.number ?? byCommit?.number ?? null;
  const sha = whole.sha ?? byCommit?.sha ?? single?.reverts.whole?.sha ?? null;
  return { whole: { title, number, sha }, others: distinct(others, [{ title, number, sha }]), parts };
}

/** Numbers and shas of what a change takes back. */
export type TakenBack = { readonly numbers: ReadonlySet<number>; readonly shas: readonly string[] };

const NOTHING: TakenBack = { numbers: new Set(), shas: [] };

/** All that it takes back, whole or in part: naming these makes no common line of the two. */
export function takenBack(reverts: Reverts): TakenBack {
  if (reverts === NO_REVERTS) return NOTHING;
  const { whole, others, parts } = reverts;
  const all = [...(whole === null ? [] : [whole]), ...others, ...parts];
  return {
    numbers: new Set(all.flatMap(({ number }) => number ?? [])),
    shas: all.flatMap(({ sha }) => sha ?? []),
  };
}

/** Each once, by number or sha. */
function distinct(list: readonly Reverted[], known: readonly Reverted[]): readonly Reverted[] {
  const kept: Reverted[] = [];
  for (const one of list) {
    const same = (other: Reverted): boolean =>
      (one.number !== null && one.number === other.number) ||
      (one.sha !== null && one.sha === other.sha) ||
      (one.number === null && one.sha === null && one.title === other.title);
    if (![...known, ...kept].some(same)) kept.push(one);
  }
  return kept;
}

/** `revert: add x` says in its type what the title must say: the line of a revert would tell the opposite. */
export function titledAsRevert(evidence: Evidence, reverts: Reverted | null): Evidence {
  const { title, type } = evidence;
  if (reverts === null || type !== 'revert' || title === '' || /^(?:revert|reapply)\b/i.test(title)) return evidence;
  const quoted = /^["“#]|^[0-9a-f]{7,40}$/.test(title) ? title : `"${title}"`;
  return { ...evidence, title: `Revert ${quoted}` };
}
