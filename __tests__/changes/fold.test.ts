import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../src/changes/fold.ts';
import { groupChanges } from '../../src/changes/group.ts';
import { isEmpty } from '../../src/changes/no-content.ts';
import { orderCommits } from '../../src/changes/order.ts';
import type { Rules } from '../../src/config/config.ts';
import type { Folded } from '../../src/domain.ts';
import { change } from '../support/writing/changes.ts';
import { dags } from './dags.ts';
import { folded, NO_RULES, pull, type Spec, sha } from './history.ts';

/** Commits in a row, marks from `a`. */
function row(...messages: readonly string[]): readonly Spec[] {
  return messages.map((message, index) => ({ mark: String.fromCharCode(97 + index), message }));
}

function titles(result: Folded): readonly string[] {
  return result.units.map((unit) => unit.changes.map((change) => change.evidence.title).join(' + '));
}

function rulesOf(result: Folded): readonly string[] {
  return result.asides.map((aside) => aside.rule);
}

function excluding(exclude: Partial<Rules['exclude']>): Rules {
  return { ...NO_RULES, exclude: { ...NO_RULES.exclude, ...exclude } };
}

describe('reverts', () => {
  it.each([
    ['feat: add the thing (#1)', 'Revert "feat: add the thing (#1)" (#2)'],
    ['feat: add the thing (#1)', 'revert: feat: add the thing'],
    ['fix(server): drain the input (#1)', 'revert(server): drain the input (#2)'],
    ['feat: add the thing (#313)', 'refactor: revert #313'],
    ['refactor: add the thing (#21019)', 'fix: revert "refactor: add the thing (#21019)" (#21081)'],
    ['add the thing', 'Undo it\n\nThis reverts commit 61.'],
    ['feat: add the thing (#1)', '[server] Revert "feat: add the thing" (#2)'],
    ['feat: add the thing (#1)', 'revert: #1 (#2)'],
    ['feat: add the thing (#1)', 'Revert PR #1 (slow on Windows)'],
    ['feat: add the thing (#1)', 'Undo it (#2)\n\nThis reverts commit 61.'],
    ['Merge pull request #1 from ada/thing\n\nAdd the thing', 'Revert "Merge pull request #1 from ada/thing"'],
    ['add the thing (#35272)', 'Revert "add the thing (#35272)" (#35677)'],
    ['add the thing', 'revert 61'],
    ['feat: add the thing (#5)', 'fix: back out the thing (#5) because it crashed (#25)'],
    ['feat: add the thing (#8)', 'Undo #8 (#28)'],
    ['feat: add the thing (#11)', 'Rollback: add the thing (#11) (#33)'],
    ['feat: add the thing (#11)', 'Roll back #11'],
    ['feat: add the thing (#8)', 'Back out "feat: add the thing (#8)"'],
    ['feat: add the thing (#8)', 'Undo "feat: add the thing (#8)"'],
    ['feat: add the thing (#9)', 'Backed out changeset for #9'],
    ['feat: add the thing', 'Backs out changeset 6100000000'],
    ['feat: add the thing', '[Revert] add the thing'],
    ['feat: add the thing (#5)', 'Revert PR 5 (#15)'],
    ['feat: add the thing (#5)', 'revert #5: it crashed'],
    ['feat: add the thing (#5)', 'Reverts ada/engine#5'],
  ])('cancel %j with %j', (original, revert) => {
    const result = folded(row(original, revert.replace(/(?<=commit |revert )61\b/, '61'.padEnd(40, '0'))));
    expect(result.units).toEqual([]);
    expect(result.asides).toMatchObject([
      { state: 'folded', rule: 'revert', reason: 'reverted by 6200000' },
      { state: 'folded', rule: 'revert', reason: 'cancels 6100000' },
    ]);
  });

  it.each([
    'fix: undo button loses focus (#8)',
    'feat: rollback of migrations (#8)',
    'add undo/redo (#8)',
    'roll back transaction on error (#8)',
    'undo: keep the thing in the list (#8)',
    'fix: undo "the thing" twice (#8)',
    'feat: back out of the thing on escape (#5) (#8)',
    'fix: rollback to #5 fails (#8)',
  ])('are not what only uses their words: %j', (message) => {
    const result = folded(row('feat: add the thing (#5)', message));
    expect(result.asides).toEqual([]);
  });

  it('stand alone when the reverted change is not in the range', () => {
    expect(titles(folded(row('Revert "feat: an older thing (#9)" (#20)')))).toEqual(['Revert "feat: an older thing"']);
  });

  it('of a revert leaves the first standing', () => {
    const result = folded(
      row('feat: add the thing (#1)', 'Revert "feat: add the thing (#1)" (#2)', 'Revert "Revert "feat: add the thing (#1)" (#2)" (#3)'),
    );
    expect(titles(result)).toEqual(['add the thing']);
    expect(rulesOf(result)).toEqual(['revert', 'revert']);
    expect(result.asides.map((aside) => aside.reason)).toEqual(['reverted by 6300000', 'cancels 6200000']);
  });

  it('in the wording of git since 2023 too', () => {
    const reapplied = row('feat: add the thing (#1)', 'Revert "feat: add the thing (#1)" (#2)', 'Reapply "feat: add the thing (#1)" (#3)');
    expect(titles(folded(reapplied))).toEqual(['add the thing']);
    const again = { mark: 'd', message: 'Revert "Reapply "feat: add the thing (#1)"" (#4)' };
    expect(folded([...reapplied, again]).units).toEqual([]);
  });

  it('that do work of their own stay, and take out what they revert', () => {
    for (const mend of [
      'fix(css): resolve relative paths in sass, revert #20300 (#20349)',
      'fix(css): resolve relative paths in sass (reverts #20300) (#20349)',
      'fix(css): resolve relative paths in sass (#20349)\n\nReverts #20300',
      'fix(css): resolve relative paths in sass (#20349)\n\nIt was wrong.\n\nThis reverts commit 61.',
      'fix: revert #20300 and resolve relative paths in sass (#20349)',
    ]) {
      const result = folded(
        row('fix(css): sass paths (#20300)', 'docs: explain it', mend.replace('commit 61', `commit ${'61'.padEnd(40, '0')}`)),
      );
      expect(result.units.map((unit) => unit.changes.length)).toEqual([1, 1]);
      expect(result.units.map((unit) => unit.id.slice(0, 2))).toEqual(['62', '63']);
      expect(result.asides).toMatchObject([{ change: expect.stringMatching(/^61/), rule: 'revert', reason: 'reverted by 6300000' }]);
    }
  });

  it('that were reverted themselves take out nothing', () => {
    const mend = 'fix(css): resolve relative paths in sass, revert #20300 (#20349)';
    const result = folded(row('fix(css): sass paths (#20300)', mend, `Revert "${mend}" (#20400)`));
    expect(titles(result)).toEqual(['sass paths']);
  });

  it('of a part, or that only speak of one, take out nothing and join no line', () => {
    for (const message of [
      'Partially revert #20300 (#20349)',
      'revert: part of #20300 (#20349)',
      'fix: revert some of the changes from #20300 (#20349)',
      'fix: mend a regression that was reverted in #20300 (#20349)',
    ]) {
      const result = folded(row('feat: sass paths of old (#20300)', message));
      expect(result.asides).toEqual([]);
      if (!message.includes('reverted in')) expect(result.units).toHaveLength(2);
    }
  });

  it('of several stand until all of them are in the range', () => {
    const both = row('feat: one thing (#11)', 'feat: other thing (#12)', 'Revert #11 and #12 (#13)');
    expect(folded(both).units).toEqual([]);
    expect(titles(folded(both.slice(1)))).toEqual(['Revert #11 and #12']);
    expect(folded(both.slice(1)).asides).toMatchObject([{ reason: 'reverted by 6300000' }]);
  });

  it('say so in the title where only the type said it', () => {
    expect(titles(folded(row('revert(server): add the thing (#2)')))).toEqual(['Revert "add the thing"']);
  });

  it('three deep cancels all', () => {
    expect(
      folded(
        row(
          'feat: add the thing (#1)',
          'Revert "feat: add the thing (#1)" (#2)',
          'Revert "Revert "feat: add the thing (#1)" (#2)" (#3)',
          'Revert "Revert "Revert "feat: add the thing (#1)" (#2)" (#3)" (#4)',
        ),
      ).units,
    ).toEqual([]);
  });

  it('does not cancel what landed again later, nor a part of a change, nor a word too common', () => {
    expect(titles(folded(row('feat: add the thing (#1)', 'Revert "feat: add the thing (#1)" (#2)', 'feat: add the thing (#3)')))).toEqual([
      'add the thing',
    ]);
    expect(titles(folded(row('fix: it', 'revert: it')))).toEqual(['it', 'Revert "it"']);
    const part = folded([
      { mark: 'a', message: 'start it' },
      { mark: 'x', message: 'one part', parents: ['a'] },
      { mark: 'y', message: 'other part', parents: ['x'] },
      { mark: 'm', message: 'Merge pull request #2 from a/b\n\nThe whole', parents: ['a', 'y'] },
      { mark: 'r', message: `Revert "one part"\n\nThis reverts commit ${'78'.padEnd(40, '0')}.`, parents: ['m'] },
    ]);
    expect(titles(part)).toEqual(['start it', 'The whole', 'Revert "one part"']);
  });

  it('does not hide a breaking change: both stand, each in a line of its own', () => {
    const result = folded(row('feat!: add the thing (#1)', 'Revert "feat!: add the thing (#1)" (#2)'));
    expect(result.asides).toEqual([]);
    expect(titles(result)).toEqual(['add the thing', 'Revert "feat!: add the thing"']);
  });
});

describe('dependencies', () => {
  it('that end where they began have no row; their bumps cancel', () => {
    const result = folded(
      row(
        'chore(deps): bump react from 18.2.0 to 18.3.0',
        'chore(deps): bump ink from 4.0.0 to 4.1.0',
        'chore(deps): downgrade react to v18.2.0',
      ),
    );
    expect(result.dependencies).toMatchObject([{ name: 'ink', from: '4.0.0', to: '4.1.0' }]);
    expect(result.asides).toMatchObject([
      { rule: 'revert', state: 'folded', reason: 'react ends at 18.2.0 as before' },
      { rule: 'revert', state: 'folded', reason: 'react ends at 18.2.0 as before' },
    ]);
    expect(result.units).toEqual([]);
  });

  it('of a development scope are told with both versions', () => {
    expect(folded(row('chore(deps-dev): bump jest from 28.0.0 to 29.0.0 (#1)')).dependencies).toMatchObject([
      { name: 'jest', from: '28.0.0', to: '29.0.0', development: true },
    ]);
  });

  it.each([
    ['Revert react to v18.2.0', 1],
    ['chore(deps): downgrade react to 18.2.0', 1],
    ['chore(deps): downgrade react to 18.2.0 because of a leak', 2],
  ])('count the last state: %j', (back, lines) => {
    const result = folded(row('chore(deps): bump react from 18.1.0 to 18.3.0', back, 'feat: add the thing'));
    expect(result.dependencies).toMatchObject([{ name: 'react', from: '18.1.0', to: '18.2.0' }]);
    expect(result.units).toHaveLength(lines);
  });

  it('have no row for what nothing else bumps', () => {
    expect(folded(row('Downgrade react to 18.2.0', 'Revert colours to 1.0')).dependencies).toEqual([]);
  });

  it('become one row per package from the first to the last version', () => {
    const result = folded(
      row(
        'build(deps): bump lodash from 4.17.20 to 4.17.21 (#1)',
        'chore(deps-dev): bump jest from 1.0.0 to 2.0.0',
        'chore(deps): update dependency lodash to v4.17.23 [security] (#2)',
        'feat: update lodash (#3)',
      ),
    );
    expect(result.units).toEqual([]);
    expect(result.dependencies).toMatchObject([
      { name: 'jest', from: '1.0.0', to: '2.0.0', development: true, security: false },
      { name: 'lodash', from: '4.17.20', to: '4.17.23', development: false, security: true, changes: { length: 3 } },
    ]);
  });

  it("take rows out of a bot's table", () => {
    const body = '| Package | Change |\n|---|---|\n| [a](x) | [`1.0.0` → `1.1.0`](y) |\n| [b](x) | [`2.0.0` → `2.1.0`](y) |';
    const result = folded([{ mark: 'a', message: 'fix(deps): update all non-major dependencies (#1)', author: 'renovate[bot]' }], {
      pulls: {
        a: [
          pull(1, 'a', {
            title: 'fix(deps): update all non-major dependencies',
            body,
            author: { name: 'renovate', login: 'renovate[bot]' },
          }),
        ],
      },
    });
    expect(result.dependencies.map((one) => `${one.name} ${one.from} ${one.to}`)).toEqual(['a 1.0.0 1.1.0', 'b 2.0.0 2.1.0']);
  });

  it('leave what tells more than a bump', () => {
    const messages = [
      'perf(deps): replace debug with obug (#1)',
      'Update MSRV to 1.88.0',
      'feat(create-vite): bump TS to 5.9',
      'update the parser',
      'fix(deps): downgrade commonjs to 28.0.6',
      'chore(deps)!: update dependency x to v2',
    ];
    const result = folded(row(...messages));
    expect(result.dependencies).toEqual([]);
    expect(result.units).toHaveLength(messages.length);
  });
});

describe('no content', () => {
  it.each([
    '[autofix.ci] apply automated fixes',
    'Simplify',
    'fmt',
    'wip',
    'fixup! add x',
    'chore: format',
    'chore: fix lint',
    'Preparing for merge from rust-lang/rust',
    '',
  ])('folds %j', (message) => expect(rulesOf(folded(row('feat: start', message)))).toEqual(['no-content']));

  it.each(['chore: merge main', "Merge branch 'main' into topic", 'Merge pull request #7 from ada/tooltips', 'Merge branch "x"'])(
    'folds the merge %j, which brought nothing into the range',
    (message) => {
      const merge = { mark: 'b', message, parents: ['a', 'elsewhere'] };
      expect(rulesOf(folded([...row('feat: start'), merge]))).toEqual(['merge']);
    },
  );

  it.each([
    ['Merge pull request #7 from ada/tooltips-on-hover', 'tooltips on hover'],
    ['Merge pull request #7 from ada/tooltips\n\nShow tooltips', 'Show tooltips'],
    ["Merge branch 'feature/tooltips'", 'tooltips'],
    ["Merge branch 'x'", "Merge branch 'x'"],
    ['Merge pull request #7 from x/y', 'Merge pull request #7 from x/y'],
    ["Merge branch 'main' into topic", "Merge branch 'main' into topic"],
    ['chore: merge main', 'merge main'],
  ])('keeps %j of one parent, which was picked: %j', (message, title) => {
    const picked = row('feat: start (#3)', message);
    expect(titles(folded(picked, { pulls: {} })).slice(1)).toEqual([title]);
    const files = picked.map((one) => ({ ...one, files: ['a.ts'] }));
    expect(titles(folded(files, { evidence: 'files' })).slice(1)).toEqual([title]);
  });

  it('folds what is worded as a merge and touches no file', () => {
    const [start, merge] = row('feat: start', 'chore: merge main');
    if (start === undefined || merge === undefined) throw new Error('no row');
    expect(rulesOf(folded([start, { ...merge, files: [] }]))).toEqual(['no-content']);
  });

  it('is not said of a change whose patch was read', () => {
    const empty = change('x', { title: 'Simplify' });
    expect(isEmpty(empty)).toBe(true);
    expect(isEmpty(change('x', { title: 'Simplify', patch: '=== a.ts' }))).toBe(false);
    expect(isEmpty(change('x', { title: 'Merge branch main', patch: '=== a.ts' }, { byMerge: true }))).toBe(true);
  });

  it.each([
    'release: v7.2.10',
    '2.5.3 (#30903)',
    'v1.2.3',
    'chore(release): 1.2.3',
    'chore(main): release 1.2.3',
    'release: create-vite@7.1.0',
    'Release 1.2.3-beta.1',
    'Version Packages (beta)',
    'chore: bump version to 1.2.3',
    'Prepare release 2.0.0',
    'Bumped version to 1.2.0',
    'Bump version from 1.0 to 1.1',
  ])('folds the release %j', (message) => expect(rulesOf(folded(row('feat: start', message)))).toEqual(['release']));

  it.each([
    'Simplify the parser',
    'Simplify (#12)',
    'wip\n\nBut it says what it does.',
    'merge main loop into the scheduler',
    'release: add a workflow',
    'support 1.2.3 of x',
    'fix: typo in the error of `x`',
  ])('keeps %j', (message) => expect(folded(row('feat: start (#11)', message)).asides).toEqual([]));
});

describe('rules', () => {
  const specs = row('feat: keep', 'chore: tidy the sources', 'docs(api): explain it', '[server] mend it');

  it('leave out by type and area', () => {
    const result = folded(specs, { rules: excluding({ types: ['Chore'], areas: ['API', 'Server'] }) });
    expect(titles(result)).toEqual(['keep']);
    expect(result.asides.map((aside) => aside.reason)).toEqual([
      'excluded by type "Chore"',
      'excluded by area "API"',
      'excluded by area "Server"',
    ]);
    expect(new Set(result.asides.map((aside) => aside.state))).toEqual(new Set(['left-out']));
  });

  it('leave out by author, bots by their name with or without suffix', () => {
    const by = (author: string, rule: string): number =>
      folded([{ mark: 'a', message: 'update something', author }], { rules: excluding({ authors: [rule] }) }).asides.length;
    expect(by('renovate[bot]', 'renovate')).toBe(1);
    expect(by('renovate[bot]', 'Renovate[bot]')).toBe(1);
    expect(by('Ada', 'ada')).toBe(1);
    expect(by('Ada', 'renovate')).toBe(0);
  });

  it('leave out by path only when every path matches', () => {
    const rules = excluding({ paths: ['docs/**', '**/*.md'] });
    const asides = (files: readonly string[] | undefined): number =>
      folded([{ mark: 'a', message: 'x is new', ...(files === undefined ? {} : { files }) }], { rules }).asides.length;
    expect(asides(['docs/.hidden/a.txt', 'README.md'])).toBe(1);
    expect(asides(['docs/a.txt', 'src/a.ts'])).toBe(0);
    expect(asides([])).toBe(0);
    expect(asides(undefined)).toBe(0);
  });

  it('hide no breaking and no security change, whatever the rule', () => {
    const rules = excluding({ types: ['chore'], authors: ['Ada'], areas: ['x'], paths: ['**'] });
    for (const message of [
      'chore(x)!: drop it',
      'chore(x): drop it\n\nBREAKING CHANGE: gone',
      'chore(x): mend CVE-2024-12345',
      'chore: merge main\n\nGHSA-jfh8-c2jp-5v3q',
      'build(deps): bump x from 1.0.0 to 1.0.1\n\nmends CVE-2024-12345',
    ]) {
      const result = folded([{ mark: 'a', message, files: ['a'] }], { rules });
      expect([result.units.length, result.asides.length, result.dependencies.length]).toEqual([1, 0, 0]);
    }
  });

  it("yield to a person's word on the change, counted without its content", () => {
    const told = (body: string, labels: readonly string[]) =>
      folded(row('fix!: embargoed CVE-2024-12345 (#1)'), {
        rules: excluding({ labels: ['skip-notes'] }),
        pulls: { a: [pull(1, 'a', { title: 'fix!: embargoed CVE-2024-12345', body, labels })] },
      });
    expect(told('', ['Skip-Notes']).asides).toMatchObject([{ state: 'left-out', rule: 'label', reason: 'excluded by label "skip-notes"' }]);
    expect(told('```release-note\nNONE\n```', []).asides).toMatchObject([{ state: 'left-out', rule: 'own-word' }]);
    expect(JSON.stringify(told('```release-note\nNONE\n```', []))).not.toContain('CVE');
    expect(told('', []).units).toHaveLength(1);
  });

  it.each([{ types: ['chore'] }, { areas: ['infra'] }, { authors: ['Ada'] }, { paths: ['**'] }])(
    'hide nothing for which a person wrote a note, of whatever kind: %j',
    (exclude) => {
      const files = (path: string, text: string) => ({ fragments: [{ path, text, addedBy: sha('a'), removedBy: null }] });
      const block = pull(1, 'a', { title: 'chore(infra): wip', body: '```release-note\nYou can x.\n```' });
      const kinds: readonly (readonly [string, Parameters<typeof folded>[1]])[] = [
        ['\n\nRelease-Note: You can x.', {}],
        ['', { pulls: { a: [block] } }],
        ['', files('.changeset/x.md', '---\n"a": patch\n---\n\nYou can x.\n')],
        ['', files('newsfragments/1.change.md', 'You can x.\n')],
        ['', files('changelog.d/20240131_101500_x.md', '### Changed\n\n- You can x.\n')],
      ];
      const texts = kinds.map(([more, setting]) => {
        const { units } = folded([{ mark: 'a', message: `chore(infra): wip (#1)${more}`, files: ['a'] }], {
          rules: excluding(exclude),
          ...setting,
        });
        return units.map((unit) => unit.changes[0]?.ownWords);
      });
      expect(texts).toEqual(kinds.map(() => [{ kind: 'text', text: 'You can x' }]));
    },
  );
});

describe('links', () => {
  it('make one unit of changes that name each other, at the place of the earliest', () => {
    const result = folded(
      row('feat: add x (#20)', 'docs: other (#21)', 'fix: mend x (#22)\n\nFollow-up to #20', 'test: x of #22 (#23)', 'perf: y (#24)'),
    );
    expect(titles(result)).toEqual(['add x + mend x + x of #22', 'other', 'y']);
  });

  it('tie by issue, by sha and by cherry-pick', () => {
    const to = (mark: string): string => mark.charCodeAt(0).toString(16).padEnd(40, '0');
    expect(titles(folded(row('one thing\n\nFixes #5', 'between', 'two things\n\ncloses #5')))).toEqual([
      'one thing + two things',
      'between',
    ]);
    expect(titles(folded(row('one thing', 'between', `two things\n\nFixes: ${to('a').slice(0, 12)} ("one")`)))).toEqual([
      'one thing + two things',
      'between',
    ]);
    expect(titles(folded(row('one thing', `one thing again\n\n(cherry picked from commit ${to('a')})`)))).toEqual([
      'one thing + one thing again',
    ]);
  });

  it('do not tie by a number that a body only mentions', () => {
    expect(folded(row('feat: add x (#20)', 'fix: y (#21)\n\nUnlike #20 this is small. Fixes other/repo#20')).units).toHaveLength(2);
  });

  it('stay within eight changes, and an issue of more ties none', () => {
    const many = row(...Array.from({ length: 9 }, (_, index) => `part ${index} of it\n\nFixes #5`));
    expect(folded(many).units).toHaveLength(9);
    expect(folded(many.slice(0, 8)).units).toHaveLength(1);
    const chain = row(...Array.from({ length: 12 }, (_, index) => `step ${index} (#${100 + index})\n\nFollow-up to #${99 + index}`));
    for (const unit of folded(chain).units) expect(unit.changes.length).toBeLessThanOrEqual(8);
  });
});

describe('fold', () => {
  it('puts every change into exactly one of units, rows and asides, and no protected one aside', () => {
    const rules = excluding({ types: ['chore'], areas: ['css'], authors: ['author 1'] });
    fc.assert(
      fc.property(dags(), ({ commits, head }) => {
        const changes = groupChanges({
          ordered: orderCommits(commits, head),
          head,
          pulls: null,
          repositoryUrl: null,
          rules,
          evidence: 'messages',
        });
        const result = fold(changes, rules);
        const rows = new Set(result.dependencies.flatMap((dependency) => dependency.changes));
        const places = [
          ...result.units.flatMap((unit) => unit.changes.map((change) => change.id)),
          ...rows,
          ...result.asides.map((aside) => aside.change),
        ];
        expect(places.sort()).toEqual(changes.map((change) => change.id).sort());
        const order = result.units.map((unit) => changes.findIndex((change) => change.id === unit.id));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        for (const unit of result.units) expect(unit.changes[0]?.id).toBe(unit.id);
      }),
    );
  });
});
