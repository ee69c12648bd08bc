import { describe, expect, it } from '@jest/globals';
import { areaReader } from '../../src/changes/area.ts';
import { pathTest, wordTest } from '../../src/changes/match.ts';
import { candidatesOf, packagesOf } from '../../src/changes/packages.ts';
import type { Package } from '../../src/config/config.ts';
import { change } from '../support/writing/changes.ts';

function pack(name: string, members: Partial<Package> = {}): Package {
  return { name, paths: [], excludePaths: [], areas: [], excludeAreas: [], tagPrefix: `${name}@`, ...members };
}

const at = (files: readonly string[] | null, area: string | null = null) => change('x', { area }, { files });

describe('pathTest', () => {
  it.each([
    ['docs', 'docs/a/b.md', true],
    ['docs/', 'docs/a.md', true],
    ['./docs/**', 'docs/.hidden/a.md', true],
    ['/docs', 'docs', true],
    ['docs', 'docs-old/a.md', false],
    ['docs', 'src/docs/a.md', false],
    ['**/*.md', 'a/b/c.MD', true],
    ['*.md', 'a/c.md', false],
    ['packages/*/src', 'packages/core/src/x.ts', true],
    ['{a,b}/**', 'b/x', true],
    ['.', 'anything/at/all', true],
  ])('%s and %s: %s', (pattern, path, is) => {
    expect(pathTest([pattern])(path)).toBe(is);
  });

  it('takes out again what stands behind a !', () => {
    const test = pathTest(['packages', '!packages/core/test', '!**/*.md']);
    expect(['packages/core/a.ts', 'packages/core/test/a.ts', 'packages/core/a.md', 'a.ts'].map(test)).toEqual([true, false, false, false]);
    expect(pathTest(['!docs'])('src/a.ts')).toBe(false);
  });
});

describe('wordTest', () => {
  it('compares whole words without case, or by glob', () => {
    const test = wordTest(['TY', 'plugin-*', 'deps/**']);
    expect(['ty', 'typing', 'plugin-react', 'plugin-a/b', 'deps/dev', 'x'].map(test)).toEqual([true, false, true, true, true, false]);
    expect(wordTest(['css [legacy]'])('css [legacy]')).toBe(true);
  });
});

describe('packagesOf', () => {
  const core = pack('core', { paths: ['packages/core'], excludePaths: ['**/*.md'] });
  const ui = pack('ui', { paths: ['packages/ui/**', 'shared/**'] });
  const all = [core, ui];

  it.each([
    [['packages/core/a.ts'], ['core']],
    [
      ['packages/core/a.ts', 'packages/ui/b.ts', 'README.md'],
      ['core', 'ui'],
    ],
    [['packages/core/README.md'], []],
    [['shared/x'], ['ui']],
    [['README.md'], []],
    [[], []],
  ])('%j is of %j', (files, names) => {
    expect(packagesOf(at(files), all)).toEqual(names);
  });

  it('says that it does not know where paths were not read', () => {
    expect(packagesOf(at(null), all)).toBe('unknown');
    expect(candidatesOf(at(null), all)).toEqual(['core', 'ui']);
    expect(packagesOf(at(null), [])).toEqual([]);
  });

  it('tells two products of one tree apart by the area, whatever the paths', () => {
    const ty = pack('ty', { areas: ['ty', 'ty-*'] });
    const ruff = pack('ruff', { excludeAreas: ['ty', 'ty-*'] });
    const both = [ruff, ty];
    expect(packagesOf(at(['crates/a.rs'], 'ty'), both)).toEqual(['ty']);
    expect(packagesOf(at(null, 'TY'), both)).toEqual(['ty']);
    expect(packagesOf(at(['crates/a.rs'], 'ty-server, cli'), both)).toEqual(['ty']);
    expect(packagesOf(at(['crates/a.rs'], 'flake8'), both)).toEqual(['ruff']);
    expect(packagesOf(at(['crates/a.rs']), both)).toEqual(['ruff']);
    expect(packagesOf(at(null), both)).toEqual(['ruff']);
  });

  it('takes area and paths beside each other, and lets an excluded area win', () => {
    const one = [pack('one', { paths: ['one'], areas: ['one'], excludeAreas: ['ci'] })];
    expect(packagesOf(at(['two/a'], 'one'), one)).toEqual(['one']);
    expect(packagesOf(at(['one/a'], 'two'), one)).toEqual(['one']);
    expect(packagesOf(at(['one/a'], 'ci'), one)).toEqual([]);
    expect(packagesOf(at(null, 'two'), one)).toBe('unknown');
    expect(packagesOf(at(null, 'ci'), one)).toEqual([]);
    expect(candidatesOf(at(null, 'ci'), one)).toEqual([]);
  });

  it('counts a package of everything out only where all paths are excluded', () => {
    const rest = [pack('rest', { excludePaths: ['docs'] })];
    expect(packagesOf(at(['docs/a', 'src/b']), rest)).toEqual(['rest']);
    expect(packagesOf(at(['docs/a']), rest)).toEqual([]);
    expect(packagesOf(at([]), rest)).toEqual(['rest']);
    expect(packagesOf(at(null), rest)).toBe('unknown');
  });
});

describe('areaReader', () => {
  const areaOf = areaReader([
    pack('engine', { paths: ['core/**', 'runtime'], excludePaths: ['**/*.md'] }),
    pack('web', { paths: ['packages/web'] }),
  ]);

  it.each([
    [['packages/plugin-legacy/src/a.ts', 'packages/plugin-legacy/README.md'], 'plugin-legacy'],
    [['packages/@acme/ui/a.ts'], 'ui'],
    [['crates/parser/lib.rs'], 'parser'],
    [['apps/a/x', 'apps/b/x'], null],
    [['packages/a/x', 'package.json'], null],
    [['packages/README.md'], null],
    [['src/packages/a/x'], null],
    [['core/a', 'runtime/b'], 'engine'],
    [['core/a.md'], null],
    [['packages/web/a'], 'web'],
    [[], null],
    [null, null],
  ])('%j lie in %s', (files, area) => {
    expect(areaOf(at(files))).toBe(area);
  });

  it('prefers what the change says itself', () => {
    expect(areaOf(at(['packages/a/x'], 'hmr'))).toBe('hmr');
  });
});
