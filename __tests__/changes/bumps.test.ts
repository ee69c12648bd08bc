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

  it('writes facts that it reads again', () => {
    const bumps = [
      { name: '@b/c', from: '1.0.0', to: '2.0.0-rc.1', development: true },
      { name: 'd', from: null, to: '4', development: false },
    ];
    expect(bumpsOfFacts(factsOf(bumps))).toEqual(bumps);
  });
});
