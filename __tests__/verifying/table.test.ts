/** The table of facts in docs/verification.md, row by row: what is found, and what holds. */
import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../src/domain.ts';
import { doubtsIn } from '../../src/verifying/check.ts';
import { groundsOf } from '../../src/verifying/grounds.ts';

const NOTHING: Evidence = {
  title: '',
  body: '',
  type: null,
  area: null,
  breaking: null,
  security: false,
  labels: [],
  files: [],
  patch: '',
};
const kinds = (text: string, title: string) => doubtsIn(text, groundsOf([{ ...NOTHING, title }]), 'en').map(({ kind }) => kind);

/** Of each kind: texts that "open the menu" does not carry. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  markup: [
    'Open the <b>menu</b>',
    'Open the [menu](x)',
    'Open ![menu](x)',
    'Open the &amp; menu',
    '``` open the menu',
    'Open the\u200b menu',
  ],
  reference: ['Open the menu #123', 'Open the menu GH-123', 'Open the menu 1a2b3c4'],
  url: ['Open http://a.b/c', 'Open https://a.b/c', 'Open www.a.b/c'],
  handle: ['Open the @menu', 'Open @acme/menu'],
  flag: ['Open with -x', 'Open with --long-name'],
  variable: ['Open $NAME', `Open \${NAME}`, 'Open %NAME%', 'Open NAME_OF_IT'],
  error: ['Open on ERR_NAME', 'Open on ENOENT', 'Open on SIGTERM', 'Open on E1234', 'Open on TS2345'],
  path: ['Open src/a/b', 'Open .env', 'Open menu.json', 'Open read/write'],
  quote: ['Open "the red menu"'],
  code: ['Open `menu2`'],
  identifier: ['Open camelCase', 'Open PascalCase', 'Open snake_case', 'Open fs.close', 'Open fs::close', 'Open close()', 'Open ES2022'],
  number: ['Open 3 menus', 'Open ten menus', 'Open it in 10 ms', 'Open 50% of it'],
  degree: [
    'Open the menu much faster',
    'Fix a vulnerability in the menu',
    'Fix a crash of the menu',
    'Open the menu by default',
    'Open the menu twice',
  ],
  name: ['Open the Quetzal menu', 'Open the yaml menu'],
};

/** Texts, and what carries them. */
const HOLDS: readonly (readonly [string, string])[] = [
  ...['http://a.b/c', '@acme/menu', '--long-name', '$NAME', 'NAME_OF_IT', 'ENOENT', 'TS2345', 'src/a/b', '.env', '`menu2`'].map(
    (name) => [`Open ${name}`, `open ${name}`] as const,
  ),
  ...['camelCase', 'PascalCase', 'snake_case', 'fs.close', 'fs::close', 'ES2022'].map(
    (name) => [`Open ${name}`, `open ${name.toLowerCase()}`] as const,
  ),
  ['Open and/or close', 'open or close, and more'],
  ['Open "menu open"', 'open the menu'],
  ['Open `import.meta`', 'open import meta'],
  ['Open `server.hmr`', 'open the `hmr` of `server`'],
  ['Open `_`', 'open the underscore'],
  ['Open v7.1.0', 'open 7.1'],
  ['Open 1,000', 'open 1000'],
  ['Open ten', 'open 10'],
  ['Wait 60 s', 'wait one minute'],
  ['Hold 1 GB', 'hold 1024 MB'],
  ['Wait 10 s', 'wait 10'],
  ['Use beta 57', 'use 1.0.0-beta.57'],
  ['Take 50% less', 'take less, from 10s to 5s'],
  ['Smaller by a third', 'smaller by 33%'],
  ['Open the menu faster', 'open the menu in 5ms'],
  ['Open the menu in TypeScript', 'open the menu in TS'],
  ['Read LSP', 'read language server protocol'],
  ['Open the menu in VS Code', 'open the menu in vscode'],
];

describe('the table of facts', () => {
  it.each(Object.entries(FOUND))('finds what is told as %s', (kind, texts) => {
    expect(texts.filter((text) => !kinds(text, 'open the menu').includes(kind))).toEqual([]);
  });

  it('lets pass what it says', () => {
    expect(HOLDS.filter(([text, title]) => kinds(text, title).length > 0)).toEqual([]);
  });

  it('takes case seriously where it says so', () => {
    expect(kinds('Open NAME_OF_IT', 'open name_of_it')).toEqual(['variable']);
    expect(kinds('Wait 10 ms', 'wait 10 s')).toEqual(['number']);
  });
});
