import { describe, expect, it } from '@jest/globals';
import { bumpOfTitle, bumpsOfBody, bumpsOfFacts, factsOf } from '../../src/changes/bumps.ts';

describe('bumpOfTitle', () => {
  it.each([
    ['bump rollup from 4.57.1 to 4.59.0', 'rollup', '4.57.1', '4.59.0'],
    ['Bump form-data from 4.0.2 to 4.0.4 in /editors/code', 'form-data', '4.0.2', '4.0.4'],
    ['update dependency parse5 to v8', 'parse5', null, '8'],
    ['update dependency rolldown to ^1.0.0-beta.27', 'rolldown', null, '1.0.0-beta.27'],
    ['update dependency axios to v1.11.0 [security]', 'axios', null, '1.11.0'],
    ['update actions-cool/issues-helper digest to 50068f4', 'actions-cool/issues-helper', null, '50068f4'],
    ['update tj-actions/changed-files action to v47', 'tj-actions/changed-files', null, '47'],
    ['update to vitest v4', 'vitest', null, '4'],
    ['update `@clack/prompts` to 1.0.0-alpha.9', '@clack/prompts', null, '1.0.0-alpha.9'],
    ['update rolldown', 'rolldown', null, null],
    ['update all non-major dependencies', 'non-major dependencies', null, null],
    ['bump the npm group across 1 directory with 3 updates', 'npm group', null, null],
    ['lock file maintenance', 'lock file', null, null],
    ['bump cross-spawn from 7.0.3 to 7.0.6 in /site in the npm group across 1 directory', 'cross-spawn', '7.0.3', '7.0.6'],
    ['bump actions/checkout from 3 to 4 in the actions group', 'actions/checkout', '3', '4'],
    ['update node docker tag to v22.1', 'node', null, '22.1'],
    ['bump golang from 1.21 to 1.22 in /docker', 'golang', '1.21', '1.22'],
    ['update ghcr.io/x/y:latest docker digest to abc1234', 'ghcr.io/x/y:latest', null, 'abc1234'],
    ['update github artifact actions to v4 (major)', 'github artifact actions', null, null],
    ['update pre-commit hook astral-sh/ruff-pre-commit to v0.8.0', 'astral-sh/ruff-pre-commit', null, '0.8.0'],
    ['update module github.com/x/y to v1.2.3', 'github.com/x/y', null, '1.2.3'],
  ])('reads %j', (title, name, from, to) => {
    expect(bumpOfTitle(title)).toMatchObject({ name, from, to });
  });

  it.each([
    'update MSRV to 1.88.0',
    'bump node version to LTS',
    'update the docs for users',
    'bump TS to 5.9 and typecheck docs',
    'use rolldown',
    'downgrade x to 1.0',
    'Update Rust to 1.90',
  ])('leaves %j alone', (title) => expect(bumpOfTitle(title)).toBeNull());
});

describe('bumpsOfBody', () => {
  it('reads the tables and sentences of bots', () => {
    expect(bumpsOfBody('| Package | Change |\n|---|---|\n| [a](x) | [`1.0.0` → `1.1.0`](y) |')).toEqual([
      { name: 'a', from: '1.0.0', to: '1.1.0', development: false },
    ]);
    expect(
      bumpsOfBody(
        'Bumps the x group with 2 updates:\n\n| Package | From | To |\n| --- | --- | --- |\n| [@b/c](x) | `1.0.0` | `2.0.0` |\n| d | `3` | `4` |',
      ),
    ).toHaveLength(2);
    expect(
      bumpsOfBody(
        'Bumps [rollup](https://x) from 4.57.1 to 4.59.0.\n- [Release notes](y)\n\n---\nupdated-dependencies:\n- dependency-name: rollup\n  dependency-version: 4.59.0\n  dependency-type: direct:development\n',
      ),
    ).toEqual([{ name: 'rollup', from: '4.57.1', to: '4.59.0', development: true }]);
    expect(bumpsOfBody('no table | here')).toEqual([]);
  });

  it('tells what only developers install, by column, group, and the list in the commit message', () => {
    const development = (body: string, all?: string) =>
      bumpsOfBody(body, all)
        .filter((bump) => bump.development)
        .map(({ name }) => name);
    const table =
      '| Package | Type | Change |\n|---|---|---|\n| [a](x) | devDependencies | `1.0.0` -> `1.1.0` |\n| b | dev-dependencies | `1` -> `2` |\n| [c](x) | dependencies | [`^1.0.0` -> `^1.1.0`](y) |\n| [d/e](x) | action | `v3` -> `v4` |';
    expect(development(table)).toEqual(['a', 'b']);
    expect(bumpsOfBody(table)).toHaveLength(4);
    expect(
      development(
        'Bumps the development-dependencies group with 2 updates: a and b.\n\nUpdates `a` from 1.0.0 to 1.1.0\n\nUpdates `b` from 2.0.0 to 3.0.0',
      ),
    ).toEqual(['a', 'b']);
    const message =
      '- dependency-name: a-b\n  dependency-type: direct:production\n- dependency-name: a\n  dependency-type: direct:development\n';
    expect(development('Bumps the all group.\n\nUpdates `a` from 1.0.0 to 1.1.0\n\nUpdates `a-b` from 2.0.0 to 3.0.0', message)).toEqual([
      'a',
    ]);
    expect(bumpOfTitle('bump the dev-dependencies group with 5 updates')?.development).toBe(true);
  });

  it('writes facts that it reads again', () => {
    const bumps = [
      { name: '@b/c', from: '1.0.0', to: '2.0.0-rc.1', development: true },
      { name: 'd', from: null, to: '4', development: false },
    ];
    expect(bumpsOfFacts(factsOf(bumps))).toEqual(bumps);
  });
});
