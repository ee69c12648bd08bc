/**
 * Which commits landed something, and which came in with them. Told from parents and messages, so that a clone and the
 * forge agree on the changes and their ids; the forge only keeps a merge together that is a pull request without saying so.
 */
import type { Commit, Sha } from '../domain.ts';
import { handMerges, type Witness } from './hand-merges.ts';
import { type Line, linesOf } from './lines.ts';
import type { Message } from './message.ts';
import { type Hint, plausibility } from './numbers.ts';
import { revertedMerges } from './reverted-merges.ts';

export type Landings = {
  /** The landing commit of each commit; its own sha where it landed by itself. */
  readonly owner: ReadonlyMap<Sha, Sha>;
  /** Commits that a sync or another repository's merge brought into a change: counted with it, not read for it. */
  readonly guests: ReadonlySet<Sha>;
  /** Lines on which each commit landed by itself. */
  readonly openLines: readonly Line[];
  /** Merges by hand whose commits landed by themselves: nothing is left to tell of them. */
  readonly apart: ReadonlySet<Sha>;
  /** Own numbers of landing commits that can be this repository's. */
  readonly numbers: ReadonlyMap<Sha, number>;
};

/** How the commits of a line are taken: each by itself (owner null), or with the merge that brought them in. */
type Mode = {
  readonly owner: Sha | null;
  readonly guest: boolean;
  readonly foreign: boolean;
  /** Brought in by a merge that leaves its commits to themselves, unless they are another repository's. */
  readonly apart: boolean;
  /** Brought in by a merge that was reverted: nothing of it landed by itself. */
  readonly reverted: boolean;
};

/** Landings on a side line from which on it is a line of history of its own: a long-lived branch that was merged. */
const OWN_LINE_LANDINGS = 4;
const OWN_LINE_SHARE = 0.25;
/** Numbers of others on a line before the whole line counts as another repository's. */
const FOREIGN_HINTS = 3;
const OPEN: Mode = { owner: null, guest: false, foreign: false, apart: false, reverted: false };

/** Places every ordered commit under its landing commit. */
export function landingsOf(ordered: readonly Commit[], head: Sha, messages: ReadonlyMap<Sha, Message>, witness: Witness): Landings {
  const lines = linesOf(ordered, head);
  const reverted = revertedMerges(ordered, messages);
  const isHandMerge = handMerges(lines, messages, reverted, witness);
  const numbers = plausibleNumbers(ordered, lines[0], messages);
  const owner = new Map<Sha, Sha>();
  const guests = new Set<Sha>();
  const apart = new Set<Sha>();
  const sides = new Map<Sha, Mode>();
  const openLines: Line[] = [];
  for (const line of lines) {
    const mode = modeOf(line, (line.via === null ? null : sides.get(line.via)) ?? OPEN, messages, numbers);
    if (mode.owner === null) openLines.push(line);
    if (line.via !== null && mode.owner === line.via) apart.delete(line.via);
    for (const commit of line.commits) {
      const own = mode.owner === null || landedInside(commit, line, mode.owner, mode, messages, numbers);
      const landing = mode.owner === null || own ? commit.sha : mode.owner;
      owner.set(commit.sha, landing);
      if (!own && mode.guest) guests.add(commit.sha);
      if (commit.parents.length < 2) continue;
      const side = reverted.has(commit.sha) && own ? revertedSide(landing) : sideMode(commit, own, landing, mode, messages, numbers);
      const isApart = mode.owner === null && isHandMerge(commit);
      if (isApart) apart.add(commit.sha);
      sides.set(commit.sha, { ...side, apart: isApart });
    }
  }
  return { owner, guests, openLines, apart: withSides(apart, lines), numbers: withoutImported(numbers, lines) };
}

/** Where nothing came in, as it is older than the range, the merge is all there is to tell. */
function withSides(apart: ReadonlySet<Sha>, lines: readonly Line[]): ReadonlySet<Sha> {
  return new Set(lines.flatMap(({ via }) => (via !== null && apart.has(via) ? [via] : [])));
}

function plausibleNumbers(
  ordered: readonly Commit[],
  line: Line | undefined,
  messages: ReadonlyMap<Sha, Message>,
): ReadonlyMap<Sha, number> {
  const hints = new Map<Sha, Hint>();
  ordered.forEach((commit, position) => {
    const number = messages.get(commit.sha)?.landing?.number ?? null;
    if (number !== null) hints.set(commit.sha, { position, number });
  });
  const onLine: Hint[] = [];
  for (const commit of line?.commits ?? []) {
    const hint = hints.get(commit.sha);
    if (hint !== undefined) onLine.push(hint);
  }
  const plausible = plausibility(onLine.length > 0 ? onLine : [...hints.values()]);
  const numbers = new Map<Sha, number>();
  hints.forEach((hint, sha) => {
    if (plausible(hint)) numbers.set(sha, hint.number);
  });
  return numbers;
}

/** A line that begins with a root of its own was another repository's, and so were the numbers on it. */
function withoutImported(numbers: ReadonlyMap<Sha, number>, lines: readonly Line[]): ReadonlyMap<Sha, number> {
  const imported = new Set<Sha>();
  for (const { via, commits } of lines) {
    if (via === null || (commits[0]?.parents.length !== 0 && !imported.has(via))) continue;
    for (const { sha } of commits) imported.add(sha);
  }
  return imported.size === 0 ? numbers : new Map([...numbers].filter(([sha]) => !imported.has(sha)));
}

/** What hangs from an own merge may be a line of its own after all; what shows many foreign numbers is foreign. */
function modeOf(line: Line, mode: Mode, messages: ReadonlyMap<Sha, Message>, numbers: ReadonlyMap<Sha, number>): Mode {
  if (mode.owner === null || mode.reverted) return mode;
  if (!mode.guest && hasOwnLandings(line, mode.owner, messages, numbers)) return OPEN;
  if (mode.foreign || isForeign(line, messages, numbers)) return { ...mode, guest: true, foreign: true };
  return mode.apart ? OPEN : mode;
}

function hasOwnLandings(line: Line, via: Sha, messages: ReadonlyMap<Sha, Message>, numbers: ReadonlyMap<Sha, number>): boolean {
  const outer = messages.get(via)?.landing?.number;
  const found = new Set<number>();
  for (const commit of line.commits) {
    const landing = messages.get(commit.sha)?.landing;
    // The squashes of another repository count (its history was merged on purpose), its merges do not (a sync).
    const number = landing?.form === 'squash' ? landing.number : numbers.get(commit.sha);
    if (number !== undefined && number !== null && number !== outer) found.add(number);
  }
  const work = line.commits.filter((commit) => messages.get(commit.sha)?.landing?.kind !== 'sync').length;
  return found.size >= OWN_LINE_LANDINGS && found.size >= work * OWN_LINE_SHARE;
}

function isForeign(line: Line, messages: ReadonlyMap<Sha, Message>, numbers: ReadonlyMap<Sha, number>): boolean {
  const hinted = line.commits.filter((commit) => messages.get(commit.sha)?.landing?.kind === 'pull');
  const foreign = hinted.filter((commit) => !numbers.has(commit.sha)).length;
  return foreign >= FOREIGN_HINTS && foreign > hinted.length - foreign;
}

/** True for a commit inside a merged branch that landed a pull request of this repository itself. */
function landedInside(
  commit: Commit,
  line: Line,
  owner: Sha,
  mode: Mode,
  messages: ReadonlyMap<Sha, Message>,
  numbers: ReadonlyMap<Sha, number>,
): boolean {
  const number = numbers.get(commit.sha);
  const outer = messages.get(owner)?.landing?.number ?? null;
  if (mode.foreign || mode.reverted || number === undefined || number === outer) return false;
  if (commit.parents.length > 1) return true;
  // `(#12)` on a commit of a branch is as often an issue: only a number near the outer one, beside other commits, counts.
  const work = line.commits.filter((other) => other.parents.length < 2).length;
  return work > 1 && outer !== null && Math.abs(number - outer) <= Math.max(300, outer / 20);
}

function sideMode(
  commit: Commit,
  own: boolean,
  landing: Sha,
  mode: Mode,
  messages: ReadonlyMap<Sha, Message>,
  numbers: ReadonlyMap<Sha, number>,
): Mode {
  const message = messages.get(commit.sha)?.landing ?? null;
  if (mode.owner === null && message?.kind === 'sync') return OPEN;
  if (own) return { ...OPEN, owner: landing };
  const stranger = message?.kind === 'sync' || (message?.kind === 'pull' && !numbers.has(commit.sha));
  return { ...mode, guest: mode.guest || stranger };
}

function revertedSide(landing: Sha): Mode {
  return { ...OPEN, owner: landing, reverted: true };
}
