/** The words of made-up commits: titles, bodies and people that read like those of real projects. */
import type { Person } from '../../__tests__/support/git/repository.ts';

/** Draws from 0 (included) to 1 (not), the same row for the same seed (mulberry32). */
export type Draw = () => number;

export function drawFrom(seed: number): Draw {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(draw: Draw, [first, ...rest]: readonly [T, ...T[]]): T {
  return rest[Math.floor(draw() * (rest.length + 1)) - 1] ?? first;
}

const TYPES = ['fix', 'fix', 'fix', 'feat', 'feat', 'refactor', 'docs', 'test', 'chore', 'perf', 'ci', 'build'] as const;
const SCOPES = [
  'css',
  'ssr',
  'deps',
  'hmr',
  'worker',
  'optimizer',
  'build',
  'server',
  'types',
  'plugin-legacy',
  'create-app',
  'env',
] as const;
const VERBS = [
  'handle',
  'avoid',
  'support',
  'allow',
  'remove',
  'respect',
  'preserve',
  'skip',
  'resolve',
  'expose',
  'align',
  'cache',
] as const;
const THINGS = [
  'the `base` option with relative paths',
  'dynamic imports in `import.meta.glob`',
  'source maps of inlined chunks',
  'virtual modules behind a proxy',
  'trailing slashes in the dev server',
  'the module graph of workers',
  'circular dependencies between chunks',
  'errors thrown while parsing `package.json`',
  'case-insensitive file systems',
  'CSS that is imported twice',
  'symbolic links below the root',
  'the order of `define` replacements',
  'stale entries of the dependency cache',
  'requests with a malformed URI',
] as const;
const REASONS = [
  'on Windows',
  'in middleware mode',
  'when nothing changed',
  'for linked packages',
  'after a restart',
  'in the SSR build',
  '',
] as const;
const SENTENCES = [
  'The resolver looked the path up before the alias was applied, so that a file outside of the root was found first.',
  'This makes the behaviour the same in development and in the build; a test covers both.',
  'Before, every request read the file again. With the cache a cold start of the playground goes from 3.1 s to 1.9 s.',
  'The old option still works and prints a warning; it goes with the next major version.',
  'See https://example.com/rfcs/0042 for the discussion, and `docs/guide/migration.md` for what to change.',
  '- handle the empty case\n- add a test\n- update the snapshot',
  'Note that `server.hmr.overlay` is not touched by this.',
] as const;

export type Title = { readonly type: string; readonly text: string; readonly breaking: boolean };

/** A conventional title. */
export function titleFrom(draw: Draw): Title {
  const type = pick(draw, TYPES);
  const scope = draw() < 0.7 ? `(${pick(draw, SCOPES)})` : '';
  const breaking = draw() < 0.01;
  const text = `${pick(draw, VERBS)} ${pick(draw, THINGS)} ${pick(draw, REASONS)}`.trim();
  return { type, text: `${type}${scope}${breaking ? '!' : ''}: ${text}`, breaking };
}

/** Issues are numbered from here; a fifth of the changes closes one, some of them the same. */
const ISSUES = { from: 30_000, count: 20_000 } as const;

/** A body of up to four paragraphs, empty for one in five. */
export function bodyFrom(draw: Draw, title: Title): string {
  const paragraphs: string[] = Array.from({ length: Math.floor(draw() * 4) }, () => pick(draw, SENTENCES));
  if (draw() < 0.2) paragraphs.push(`Fixes #${ISSUES.from + Math.floor(draw() * ISSUES.count)}`);
  if (title.breaking) paragraphs.push('BREAKING CHANGE: the option has another default; set it to keep the old one.');
  return paragraphs.join('\n\n');
}

/** Sixty accounts; a few write most. */
export function personFrom(draw: Draw): Person {
  const number = Math.floor(draw() ** 3 * 60);
  return { name: `Writer ${number}`, email: `writer${number}@example.com`, login: `writer-${number}` };
}

/** Trailers of one commit in five; one in fifty was picked from a branch that is not there. */
export function trailersFrom(draw: Draw): string {
  const roll = draw();
  if (roll > 0.22) return '';
  if (roll > 0.2)
    return `(cherry picked from commit ${Math.floor(draw() * 2 ** 40)
      .toString(16)
      .padStart(40, '0')})`;
  const other = personFrom(draw);
  const together = `Co-authored-by: ${other.name} <${other.email}>`;
  return roll < 0.05 ? `${together}\nSigned-off-by: ${other.name} <${other.email}>` : together;
}
