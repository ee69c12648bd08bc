/** The layers of docs/architecture.md, held over every import of src/; and proof that each rule can fail. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readSource } from './support/project/imports.ts';
import { checkLayers, checkPackages, findCycles, packageOf } from './support/project/layers.ts';

function readSources() {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return names.filter((name) => name.endsWith('.ts')).map((name) => readSource(`src/${name}`, readFileSync(`src/${name}`, 'utf8')));
}

/** Files given as code, by path. */
function sources(files: Readonly<Record<string, string>>) {
  return Object.entries(files).map(([path, code]) => readSource(path, code));
}

describe('the sources', () => {
  const files = readSources();

  it('import only from layers below their own', () => {
    expect(checkLayers(files)).toEqual([]);
  });

  it('reach each package from one place', () => {
    expect(checkPackages(files)).toEqual([]);
  });

  it('have no circle of imports', () => {
    expect(findCycles(files)).toEqual([]);
  });

  it('use every dependency, and no other package', () => {
    const declared = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies);
    const used = files.flatMap(({ imports }) => imports.flatMap(({ specifier }) => packageOf(specifier) ?? []));
    expect([...new Set(used)].sort()).toEqual(declared.sort());
  });
});

describe('reading imports', () => {
  it('sees static, re-exported, dynamic and type imports', () => {
    const code = [
      "import { a } from './a.ts';",
      "import type { B } from './b.ts';",
      "export { c } from './c.ts';",
      "export * from './d.ts';",
      "import './e.ts';",
      "export async function load() { return import('./f.ts'); }",
      "export type G = import('./g.ts').G;",
      "export type Both = [B, typeof a]; // import './no.ts'",
    ].join('\n');
    expect(readSource('src/x.ts', code).imports).toEqual([
      { specifier: './a.ts', kind: 'static' },
      { specifier: './b.ts', kind: 'type' },
      { specifier: './c.ts', kind: 'static' },
      { specifier: './d.ts', kind: 'static' },
      { specifier: './e.ts', kind: 'static' },
      { specifier: './f.ts', kind: 'dynamic' },
      { specifier: './g.ts', kind: 'type' },
    ]);
  });

  it('sees a module whose name is computed', () => {
    const code = 'export async function load(name: string) { return import(name); }';
    expect(readSource('src/run.ts', code).imports).toEqual([{ specifier: '(computed)', kind: 'dynamic' }]);
  });

  it.each([
    ['process', 'export const x = process.env.HOME;'],
    ['Math.random', 'export const x = Math.random();'],
    ['Date.now', 'export const x = Date.now();'],
    ['new Date()', 'export const x = new Date();'],
    ['fetch', "export const x = fetch('https://example.com');"],
    ['setTimeout', 'export const x = setTimeout(() => 1, 1);'],
    ['console', "console.log('x');"],
  ])('sees %s', (effect, code) => {
    expect(readSource('src/range/x.ts', code).effects).toEqual([effect]);
  });

  it('takes a given date and a word in a text for no effect', () => {
    const code = "export const x = [new Date(0), 'process.env', { process: 1 }, Math.max(1, 2)];";
    expect(readSource('src/range/x.ts', code).effects).toEqual([]);
  });
});

describe('the layer rule', () => {
  it.each([
    ['a door in the story', 'src/run.ts', "import './index.ts'", 'src/run.ts (story) imports src/index.ts (doors)'],
    [
      'an adapter in the story',
      'src/run.ts',
      "import './adapters/log/log.ts'",
      'src/run.ts (story) imports src/adapters/log/log.ts (adapters)',
    ],
    ['a package in the story', 'src/run.ts', "import 'semver'", 'src/run.ts (story) imports the package semver'],
    [
      'asking in an adapter',
      'src/adapters/git/a.ts',
      "import '../../asking/a.ts'",
      'src/adapters/git/a.ts (adapters) imports src/asking/a.ts (steps)',
    ],
    [
      'an adapter in another',
      'src/adapters/git/a.ts',
      "import '../log/a.ts'",
      'src/adapters/git/a.ts (adapters) imports src/adapters/log/a.ts (adapters)',
    ],
    [
      'an adapter in a step, by type',
      'src/steps/a.ts',
      "export type X = import('../adapters/git/a.ts').X",
      'src/steps/a.ts (steps) imports src/adapters/git/a.ts (adapters)',
    ],
    ['asking in a step', 'src/steps/a.ts', "import '../asking/a.ts'", 'src/steps/a.ts (steps) imports src/asking/a.ts (steps)'],
    ['a room in another', 'src/range/a.ts', "import '../changes/a.ts'", 'src/range/a.ts (rooms) imports src/changes/a.ts (rooms)'],
    ['a step in a room', 'src/range/a.ts', "import('../steps/a.ts')", 'src/range/a.ts (rooms) imports src/steps/a.ts (steps)'],
    ['the file system in a room', 'src/range/a.ts', "import 'node:fs'", 'src/range/a.ts (rooms) imports node:fs'],
    ['the clock in a room', 'src/range/a.ts', 'Date.now()', 'src/range/a.ts (rooms) uses Date.now'],
    ['a room in the config', 'src/config/a.ts', "import '../range/a.ts'", 'src/config/a.ts (config) imports src/range/a.ts (rooms)'],
    ['a package on the ground', 'src/domain.ts', "import 'valibot'", 'src/domain.ts (ground) imports the package valibot'],
    ['a file outside of src', 'src/run.ts', "import '../bench/a.ts'", 'src/run.ts imports bench/a.ts, which is in no layer'],
    ['a computed module', 'src/cli.ts', "import('a' + 'b')", 'src/cli.ts imports a computed module'],
    ['a file without a layer', 'src/utils.ts', '', 'src/utils.ts is in no layer'],
  ])('refuses %s', (_, path, code, breach) => {
    expect(checkLayers(sources({ [path]: code }))).toEqual([breach]);
  });

  it('lets every layer import what is below', () => {
    const files = sources({
      'src/index.ts': "import './run.ts'; import './adapters/git/a.ts'; import 'node:fs'; console.log(process.argv);",
      'src/run.ts': "import './steps/a.ts'; import './range/a.ts'; import type { A } from './ports/a.ts';",
      'src/adapters/git/a.ts': "import './b.ts'; import '../../ports/a.ts'; import '../../range/a.ts'; import 'node:child_process';",
      'src/steps/a.ts': "import '../range/a.ts'; import './b.ts'; import '../config/a.ts';",
      'src/range/a.ts': "import './b.ts'; import '../domain.ts'; import 'node:crypto'; import 'semver';",
      'src/config/a.ts': "import '../errors.ts'; import 'valibot';",
      'src/ports/a.ts': "import type { A } from '../domain.ts'; import './b.ts';",
    });
    expect(checkLayers(files)).toEqual([]);
  });
});

describe('the package rule', () => {
  it('refuses a service outside of the adapters', () => {
    expect(checkPackages(sources({ 'src/cli.ts': "import '@actions/core'" }))).toEqual([
      'src/cli.ts speaks to the runner, which belongs behind src/adapters',
    ]);
  });

  it('refuses a service in two folders, by any of its packages and in any way', () => {
    const files = sources({
      'src/adapters/github/a.ts': "import '@actions/github'",
      'src/adapters/releases/a.ts': "import type { A } from '@octokit/plugin-retry'",
    });
    expect(checkPackages(files)).toEqual(['GitHub is spoken to from src/adapters/github and src/adapters/releases']);
  });

  it('takes files that lie in src/adapters itself for a folder each', () => {
    const files = sources({ 'src/adapters/a.ts': "import 'bottleneck'", 'src/adapters/b.ts': "import('bottleneck')" });
    expect(checkPackages(files)).toEqual(['the limiter is spoken to from src/adapters/a.ts and src/adapters/b.ts']);
  });

  it('refuses a pure package in two files, also by a path inside it', () => {
    const files = sources({ 'src/range/a.ts': "import 'semver'", 'src/changes/b.ts': "import 'semver/functions/parse.js'" });
    expect(checkPackages(files)).toEqual(['semver is imported by src/changes/b.ts and src/range/a.ts']);
  });

  it('allows a service in several files of one folder, a package in one file, and the schema library everywhere', () => {
    const files = sources({
      'src/adapters/anthropic/a.ts': "import '@anthropic-ai/sdk'",
      'src/adapters/anthropic/b.ts': "import '@anthropic-ai/sdk/client'",
      'src/range/a.ts': "import 'semver'; import 'valibot'",
      'src/config/a.ts': "import 'valibot'",
    });
    expect(checkPackages(files)).toEqual([]);
  });
});

describe('the circle rule', () => {
  it('finds a circle of types over three files', () => {
    const files = sources({
      'src/range/a.ts': "import type { B } from './b.ts'",
      'src/range/b.ts': "import('./c.ts')",
      'src/range/c.ts': "import './a.ts'; import './d.ts'",
      'src/range/d.ts': '',
    });
    expect(findCycles(files)).toEqual(['src/range/a.ts > src/range/b.ts > src/range/c.ts > src/range/a.ts']);
  });

  it('finds none where two ways lead to one file', () => {
    const files = sources({ 'src/a.ts': "import './b.ts'; import './c.ts'", 'src/b.ts': "import './c.ts'", 'src/c.ts': '' });
    expect(findCycles(files)).toEqual([]);
  });
});
