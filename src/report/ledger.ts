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

/** One row per commit, in order. A commit without a change, and a change without a fate, are `failed`: nothing is lost silently. */
export function ledger(account: Account): readonly LedgerRow[] {
  const changeOf = new Map(account.changes.flatMap((change) => change.commits.map((sha) => [sha, change.id] as const)));
  const fates = fatesOf(account);
  return account.ordered.map(({ sha }) => {
    const change = changeOf.get(sha) ?? null;
    if (change === null) return { sha, change, state: 'failed', reason: 'belongs to no change', entry: null };
    return { sha, change, ...(fates.get(change) ?? { state: 'failed', reason: 'nothing was written for it', entry: null }) };
  });
}

/** Counts rows by state and by reason. Reasons that name a commit count as one. */
export function countLedger(rows: readonly LedgerRow[]): LedgerCounts {
  const states = { written: 0, folded: 0, 'left-out': 0, failed: 0 };
  for (const row of rows) states[row.state] += 1;
  return { states, folded: reasonsOf(rows, 'folded'), leftOut: reasonsOf(rows, 'left-out') };
}

/** Later ones win: what an entry shows is written, whatever else is said of it. */
function fatesOf({ folded, entries }: Account): ReadonlyMap<Sha, Fate> {
  const rows = folded.dependencies.flatMap((row) =>
    row.changes.map((id): [Sha, Fate] => [id, { state: 'folded', reason: 'in the list of dependencies', entry: null }]),
  );
  const asides = folded.asides.map((aside): [Sha, Fate] => [aside.change, { state: aside.state, reason: aside.reason, entry: null }]);
  const written = entries.flatMap((entry) =>
    entry.changes.map((id): [Sha, Fate] => [
      id,
      { state: 'written', reason: id === entry.id ? 'in its own line' : `in the line of ${entry.id.slice(0, 7)}`, entry: entry.id },
    ]),
  );
  return new Map([...rows, ...asides, ...written]);
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
