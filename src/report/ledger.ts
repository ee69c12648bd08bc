/** The account of a range: what became of every commit. */
import type { Change, Commit, Entry, Folded, LedgerRow, LedgerState, Sha } from '../domain.ts';

export type Account = {
  readonly ordered: readonly Commit[];
  readonly changes: readonly Change[];
  readonly folded: Folded;
  readonly entries: readonly Pick<Entry, 'id' | 'changes'>[];
};

export type LedgerCounts = {
  /** Commits per state. */
  readonly states: Readonly<Record<LedgerState, number>>;
  /** Commits per reason, the most first: of those folded and those left out. */
  readonly folded: readonly ReasonCount[];
  readonly leftOut: readonly ReasonCount[];
};

export type ReasonCount = { readonly reason: string; readonly commits: number };

type Fate = Pick<LedgerRow, 'state' | 'reason' | 'entry'>;

const NO_CHANGE: Fate = { state: 'failed', reason: 'belongs to no change', entry: null };
const NO_FATE: Fate = { state: 'failed', reason: 'nothing was written for it', entry: null };
const LISTED: Fate = { state: 'folded', reason: 'in the list of dependencies', entry: null };

/** One row per commit, in order. A commit without a change, and a change without a fate, are `failed`: nothing is lost silently. */
export function ledger(account: Account): readonly LedgerRow[] {
  const changeOf = new Map<Sha, Sha>();
  for (const { id, commits } of account.changes) for (const sha of commits) changeOf.set(sha, id);
  const fates = fatesOf(account);
  return account.ordered.map(({ sha }) => {
    const change = changeOf.get(sha) ?? null;
    const { state, reason, entry } = change === null ? NO_CHANGE : (fates.get(change) ?? NO_FATE);
    return { sha, change, state, reason, entry };
  });
}

/** True where something became of each of the changes. */
export function areAllTold(account: Omit<Account, 'ordered'>): boolean {
  const fates = fatesOf(account);
  return account.changes.every(({ id }) => fates.has(id));
}

/** Counts rows by state and by reason. Reasons that name a commit count as one. */
export function countLedger(rows: readonly LedgerRow[]): LedgerCounts {
  const states = { written: 0, folded: 0, 'left-out': 0, failed: 0 };
  for (const row of rows) states[row.state] += 1;
  return { states, folded: reasonsOf(rows, 'folded'), leftOut: reasonsOf(rows, 'left-out') };
}

/** Later ones win: what an entry shows is written, whatever else is said of it. */
function fatesOf({ folded, entries }: Pick<Account, 'folded' | 'entries'>): ReadonlyMap<Sha, Fate> {
  const fates = new Map<Sha, Fate>();
  for (const { changes } of folded.dependencies) for (const id of changes) fates.set(id, LISTED);
  for (const { change, state, reason } of folded.asides) fates.set(change, { state, reason, entry: null });
  for (const { id, changes } of entries) {
    for (const one of changes) {
      const reason = one === id ? 'in its own line' : `in the line of ${id.slice(0, 7)}`;
      fates.set(one, { state: 'written', reason, entry: id });
    }
  }
  return fates;
}

function reasonsOf(rows: readonly LedgerRow[], state: LedgerState): readonly ReasonCount[] {
  const counts = new Map<string, number>();
  for (const row of rows.filter((one) => one.state === state)) {
    const reason = row.reason.replace(/ [0-9a-f]{7,40}$/, ' another');
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, commits]) => ({ reason, commits }))
    .sort((a, b) => b.commits - a.commits || (a.reason < b.reason ? -1 : 1));
}
