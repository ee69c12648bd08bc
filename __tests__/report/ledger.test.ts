import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../src/changes/fold.ts';
import { groupChanges } from '../../src/changes/group.ts';
import { orderCommits } from '../../src/changes/order.ts';
import { areAllTold, countLedger, ledger } from '../../src/report/ledger.ts';
import { dags } from '../changes/dags.ts';
import { commitsOf, NO_RULES, type Spec, sha } from '../changes/history.ts';

const RULES = { ...NO_RULES, exclude: { ...NO_RULES.exclude, types: ['docs'] } };

function account(specs: readonly Spec[]) {
  const commits = commitsOf(specs);
  const head = commits.at(-1)?.sha ?? '';
  const ordered = orderCommits(commits, head);
  const changes = groupChanges({ ordered, head, pulls: null, repositoryUrl: null, rules: RULES, evidence: 'messages' });
  return { ordered, changes, folded: fold(changes, RULES) };
}

const HISTORY: readonly Spec[] = [
  { mark: 'a', message: 'feat: add x (#20)' },
  { mark: 'b', message: 'chore(deps): update dependency y to v2' },
  { mark: 'c', message: 'docs: explain x' },
  { mark: 'd', message: 'chore: apply automated fixes' },
  { mark: 'e', message: 'fix: mend x (#21)\n\nFollow-up to #20' },
  { mark: 'f', message: 'feat: forgotten' },
];

describe('ledger', () => {
  it('says of every commit what became of it', () => {
    const given = account(HISTORY);
    const rows = ledger({ ...given, entries: [{ id: sha('a'), changes: [sha('a'), sha('e')] }] });
    expect(
      rows.map(({ sha: of, state, reason, entry }) => [
        of === '' ? '' : String.fromCharCode(Number.parseInt(of.slice(0, 2), 16)),
        state,
        reason,
        entry,
      ]),
    ).toEqual([
      ['a', 'written', 'in its own line', sha('a')],
      ['b', 'folded', 'in the list of dependencies', null],
      ['c', 'left-out', 'excluded by type "docs"', null],
      ['d', 'folded', 'no content of its own', null],
      ['e', 'written', `in the line of ${sha('a').slice(0, 7)}`, sha('a')],
      ['f', 'failed', 'nothing was written for it', null],
    ]);
    expect(countLedger(rows)).toEqual({
      states: { written: 2, folded: 2, 'left-out': 1, failed: 1 },
      folded: [
        { reason: 'in the list of dependencies', commits: 1 },
        { reason: 'no content of its own', commits: 1 },
      ],
      leftOut: [{ reason: 'excluded by type "docs"', commits: 1 }],
    });
  });

  it('knows whether something became of every change', () => {
    const given = account(HISTORY);
    const entries = given.changes.map(({ id }) => ({ id, changes: [id] }));
    expect(areAllTold({ ...given, entries })).toBe(true);
    expect(areAllTold({ ...given, entries: entries.filter(({ id }) => id !== sha('f')) })).toBe(false);
  });

  it('fails a commit that belongs to no change', () => {
    const given = account(HISTORY);
    expect(ledger({ ...given, changes: given.changes.slice(1), entries: [] })[0]).toEqual({
      sha: sha('a'),
      change: null,
      state: 'failed',
      reason: 'belongs to no change',
      entry: null,
    });
  });

  it('counts reverts of different commits as one reason', () => {
    const given = account([
      { mark: 'a', message: 'feat: add one thing (#20)' },
      { mark: 'b', message: 'Revert "feat: add one thing (#20)" (#21)' },
      { mark: 'c', message: 'feat: add two things (#22)' },
      { mark: 'd', message: 'Revert "feat: add two things (#22)" (#23)' },
    ]);
    expect(countLedger(ledger({ ...given, entries: [] })).folded).toEqual([
      { reason: 'cancels another', commits: 2 },
      { reason: 'reverted by another', commits: 2 },
    ]);
  });

  it('has one row per commit, none failed when every unit is written', () => {
    fc.assert(
      fc.property(dags(), ({ commits, head }) => {
        const ordered = orderCommits(commits, head);
        const changes = groupChanges({ ordered, head, pulls: null, repositoryUrl: null, rules: RULES, evidence: 'messages' });
        const folded = fold(changes, RULES);
        const entries = folded.units.map((unit) => ({ id: unit.id, changes: unit.changes.map((change) => change.id) }));
        const rows = ledger({ ordered, changes, folded, entries });
        expect(rows.map((row) => row.sha)).toEqual(ordered.map((commit) => commit.sha));
        expect(countLedger(rows).states.failed).toBe(0);
        for (const row of rows) expect(row.entry !== null).toBe(row.state === 'written');
      }),
    );
  });
});
