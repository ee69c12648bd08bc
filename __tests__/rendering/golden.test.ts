import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { NotesInput } from '../../src/rendering/input.ts';
import { renderMarkdown } from '../../src/rendering/markdown.ts';
import { aside, type History, notesOf, row, sha } from './history.ts';

const FOLDER = new URL('./golden/', import.meta.url);

/** `UPDATE_GOLDEN=1` writes what is rendered now; read the difference before keeping it. */
function expectGolden(name: string, markdown: string): void {
  const file = new URL(`${name}.md`, FOLDER);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, `${markdown}\n`);
  }
  expect(existsSync(file)).toBe(true);
  expect(`${markdown}\n`).toBe(readFileSync(file, 'utf8'));
}

const LIBRARY: History = {
  changes: [
    { title: 'support `resolve.conditions` per environment', type: 'feat', area: 'ssr', pull: 101, by: ['ada'] },
    { title: 'add --interactive flag', type: 'feat', area: 'create-rocket', pull: 102, by: ['grace', 'ada'] },
    { title: 'deprecate `build.legacyOptions`', type: 'feat', pull: 103, by: ['ada'] },
    { title: 'skip resolving resolved paths', type: 'fix', area: 'css', pull: 104, by: ['linus'] },
    { title: 'denied request stalled when requested concurrently.', type: 'fix', area: 'dev', pull: 105, by: ['ken'] },
    { title: 'fixed the wrong host in resolvedUrls', type: 'fix', area: 'dev', pull: 106, by: ['ken'] },
    { title: 'clear cache only when tsconfig.json changed', type: 'fix', pull: null, by: ['barbara'] },
    { title: 'reduce reload debounce', type: 'perf', area: 'client', pull: 108, by: ['grace'] },
    { title: 'explain `server.allowedHosts`', type: 'docs', pull: 109, by: ['margaret'] },
    { title: 'use hook filters', type: 'refactor', pull: 110, by: ['ada'] },
    { title: 'run lint with Node 22', type: 'ci', pull: 111, by: ['ada'] },
    { title: 'update esbuild to 0.25.0', type: 'chore', area: 'deps', pull: 112, by: ['ada'] },
  ],
  dependencies: [row('axios', '1.7.0', '1.8.1'), row('picomatch', null, '4.0.3'), row('vitest', '3.0.0', '4.0.0', { development: true })],
  asides: [aside('release', 'r1'), aside('no-content', 'n1'), aside('no-content', 'n2'), aside('label', 'l1')],
  contributors: [
    { person: { name: 'Ada', login: 'ada' }, changes: 5, first: false },
    { person: { name: 'Grace', login: 'grace' }, changes: 2, first: false },
    { person: { name: 'Margaret', login: 'margaret' }, changes: 1, first: true },
    { person: { name: 'Barbara L.', login: null }, changes: 1, first: null },
  ],
};

const BREAKING: History = {
  changes: [
    { title: 'drop Node.js 18', type: 'chore', pull: 7, by: ['ada'], breaking: 'Node.js 20.19 or later is needed.\n\nSee the guide.' },
    { title: 'make `minify` async', type: 'feat', area: 'api', pull: 8, by: ['ken'], breaking: 'Put `await` before calls of `minify()`.' },
    { title: 'remove `splitVendorChunkPlugin`', type: 'refactor', pull: 9, by: ['ken'], breaking: '' },
    { title: 'escape file names in the error page', type: 'fix', area: 'dev', pull: 10, by: ['grace'], security: true },
    { title: 'update target', type: 'fix', area: 'build', pull: 11, by: ['grace'] },
  ],
  dependencies: [
    row('undici', '6.0.0', '6.21.1', { security: true }),
    row('lodash', '4.17.20', '4.17.23', { security: true, development: true }),
  ],
};

const UNTYPED: History = {
  changes: [
    { title: 'Add an option to hide inlay hints', pull: 1, by: ['ada'] },
    { title: 'Fix display of use<> syntax', pull: 2, by: ['ken'] },
    { title: "Don't show notifications on failed rustfmt calls", pull: 3, by: ['ken'] },
    { title: 'Remove `rename_self` assist', pull: 4, by: ['ken'] },
    { title: 'Remove dead code', pull: 5, by: ['ken'] },
    { title: 'Migrate `remove_dbg` assist to use`SyntaxEditor`', pull: 6, by: ['ken'] },
    { title: 'Fix typo in the manual', pull: 7, by: ['ken'] },
    { title: 'Bump salsa from 0.21 to 0.22', pull: 8, by: ['ken'] },
  ],
};

const BIG: History = {
  changes: Array.from({ length: 30 }, (_, index) => ({
    title: `${['add', 'support', 'show'][index % 3] ?? ''} thing ${index}`,
    type: 'feat',
    area: ['cli', 'api', ''][index % 3] || null,
    pull: 200 + index,
    by: ['ada'],
    body: index % 10 === 0 ? 'Why this is worth having. '.repeat(40) : '',
  })).concat(
    Array.from({ length: 20 }, (_, index) => ({
      title: `tidy up part ${index}`,
      type: 'refactor',
      area: index % 2 === 0 ? 'core' : null,
      pull: 300 + index,
      by: ['ken'],
      body: '',
    })),
  ),
};

const CASES: Readonly<Record<string, NotesInput>> = {
  'two-fixes': notesOf({
    changes: [
      { title: 'skip resolving resolved paths', type: 'fix', area: 'css', pull: 104, by: ['linus'] },
      { title: 'correct sourcemap of optimized CJS', type: 'fix', area: 'dev', pull: 105, by: ['ken'] },
    ],
    contributors: [
      { person: { name: 'Linus', login: 'linus' }, changes: 1, first: true },
      { person: { name: 'Ken', login: 'ken' }, changes: 1, first: false },
    ],
  }),
  library: notesOf(LIBRARY),
  'library-business': notesOf({ ...LIBRARY, audiences: ['business'] }),
  'library-without-repository': notesOf(LIBRARY, { repository: null, mentions: 'inert' }),
  breaking: notesOf(BREAKING),
  untyped: notesOf(UNTYPED),
  big: notesOf(BIG),
  'internal-only': notesOf({ changes: [{ title: 'use hook filters', type: 'refactor', pull: 3, by: ['ada'] }] }),
  'first-release': notesOf({
    changes: [{ title: 'add the parser', type: 'feat', pull: 1, by: ['ada'] }],
    firstRelease: true,
    range: { from: null, base: null },
  }),
  nothing: notesOf({ changes: [] }),
  incomplete: notesOf(
    { changes: [{ title: 'close the socket', type: 'fix', pull: 3, by: ['ada'] }] },
    { incomplete: '12 of 15 commits were read; 3 could not be fetched.' },
  ),
  'not-confirmed': notesOf({ changes: [{ title: 'close the socket', type: 'fix', pull: 537, unconfirmed: true, by: ['ada'] }] }),
  unreleased: notesOf(
    { changes: [{ title: 'close the socket', type: 'fix', pull: 3, by: ['ada'] }], range: { to: 'HEAD', tag: null } },
    { releaseTag: 'v1.0.1' },
  ),
};

describe('notes of small histories', () => {
  it.each(Object.keys(CASES))('%s', (name) => {
    const input = CASES[name];
    if (input === undefined) throw new Error(name);
    expectGolden(name, renderMarkdown(input));
  });

  it('are the same for the same input', () => {
    expect(renderMarkdown(notesOf(LIBRARY))).toBe(renderMarkdown(notesOf(LIBRARY)));
  });

  it('name every change of a history somewhere', () => {
    for (const input of [notesOf(LIBRARY), notesOf(BIG), notesOf(UNTYPED), notesOf(BREAKING)]) {
      const markdown = renderMarkdown(input);
      for (const entry of input.outline.entries) {
        const number = input.changes.get(entry.id)?.pull?.number;
        expect(markdown).toContain(number === undefined ? sha('clear cache only when tsconfig.json changed').slice(0, 7) : `[#${number}]`);
      }
    }
  });
});
