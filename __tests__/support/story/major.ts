/** A major release of 300 changes out of word tables, and what of it nobody may have to unfold. Of the kind of vite v6.1.0..v8.0.0. */

const AREAS = ['build', 'cli', 'client', 'create-rocket', 'css', 'dev', 'hmr', 'legacy', 'module-runner', 'optimizer', 'ssr', 'worker'];
const THINGS = [
  'aliases',
  'asset URLs',
  'chunks',
  'conditions',
  'error messages',
  'headers',
  'preload links',
  'source maps',
  'stylesheets',
  'watchers',
];
const PEOPLE = ['ada', 'rosa', 'ken', 'lin', 'hana', 'omar', 'lena', 'edith'];

/** How many of each kind there are, and how their titles read: `{t}` is a thing, `{n}` a number. */
const KINDS: readonly { readonly type: string; readonly count: number; readonly titles: readonly string[] }[] = [
  {
    type: 'feat',
    count: 46,
    titles: ['add `{o}`', 'support {t} in `{o}`', 'show {t} on start', 'expose {t}', 'warn about {t} without a name'],
  },
  {
    type: 'fix',
    count: 110,
    titles: ['keep {t} of dynamic imports', 'do not drop {t} on Windows', '{t} were read twice', 'respect `{o}` for {t}'],
  },
  { type: 'perf', count: 10, titles: ['read {t} once', 'skip {t} that nobody asked for'] },
  { type: 'docs', count: 45, titles: ['explain {t}', 'fix links to `{o}`'] },
  { type: 'refactor', count: 28, titles: ['move {t} into a file of their own', 'simplify {t}'] },
  { type: 'test', count: 16, titles: ['cover {t}', 'wait for {t}'] },
  { type: 'ci', count: 8, titles: ['cache {t}'] },
  { type: 'chore', count: 5, titles: ['tidy {t}'] },
];
const BREAKING = [
  ['drop Node.js 20', 'Node.js 22.12 or later is needed.'],
  ['update the default browser target', 'Set `build.target` to `modules` to keep the old one.'],
  ['remove `build.vendorChunk`', 'Use `build.chunks`.'],
  ['make `minify` async', 'Put `await` before calls of `minify()`.'],
  ['remove the legacy Sass API', ''],
  ['resolve `import.meta.url` at build time', ''],
] as const;
const SECURITY = ['escape the file name on the error page (CVE-2026-41001)', 'check the origin of WebSocket clients (CVE-2026-41002)'];
const EXPLAINED = ['full bundle mode', 'environments', 'a plugin API for workers', 'hook filters'];
const PACKAGES = ['esbuild', 'rolldown', 'postcss', 'magic-string', 'vitest', 'ws', 'chokidar', 'picomatch'];
const WHY = 'Until now a plugin had to do this by itself, once for each environment, and most of them did it for the client alone. '.repeat(
  8,
);

export type Major = { readonly table: string /** Titles without type and area. */; readonly notable: readonly string[] };

/** The same in every run. */
export function major(): Major {
  const rows: string[] = [];
  const notable: string[] = [];
  const add = (prefix: string, title: string, body = ''): void => {
    const number = 5_000 + rows.length;
    rows.push(`${prefix}: ${title} (#${number}) | ${PEOPLE[rows.length % PEOPLE.length]}${body === '' ? '' : `\n  ${body}`}`);
  };
  const must = (prefix: string, title: string, body: string): void => {
    notable.push(title);
    add(prefix, title, body);
  };
  for (const [title, body] of BREAKING) must('feat!', title, body === '' ? '' : `BREAKING CHANGE: ${body}`);
  for (const title of SECURITY) must('fix(dev)', title, '');
  for (const title of EXPLAINED) must('feat', `add ${title}`, WHY);
  for (const { type, count, titles } of KINDS) {
    for (let index = 0; index < count; index += 1) add(`${type}(${pick(AREAS, index * 5)})`, filled(pick(titles, index), index));
  }
  for (const [index, name] of PACKAGES.entries())
    add('chore(deps)', `update dependency ${name} from v${index + 1}.0.0 to v${index + 1}.1.0`);
  for (const name of ['vitest', 'playwright', 'oxlint', 'tsx']) add('chore(deps-dev)', `update dependency ${name} from v1.0.0 to v1.2.0`);
  while (rows.length < 299) add('fix(types)', `export the type of ${pick(THINGS, rows.length)} ${rows.length}`);
  rows.push('release: v5.0.0 | edith');
  return { table: rows.join('\n'), notable };
}

function filled(title: string, index: number): string {
  return title
    .replace('{t}', pick(THINGS, index * 3 + Math.floor(index / 10)))
    .replace('{o}', `rocket.${pick(AREAS, index).replace('-', '')}${index}`);
}

function pick(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}
