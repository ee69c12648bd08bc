/** Dependency bumps, read from titles and from the tables of bots. */

export type Bump = {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly development: boolean;
};

const VERSION = '(?:[~^<>=]{0,2}v?\\d[\\w.+-]{0,60}|[0-9a-f]{7,40})';
const NAME = '@?[\\w][\\w./:+-]{0,150}';
const KIND =
  '(?:action|digest|docker tag|docker digest|requirement|package|plugin|module|monorepo|orb|crate|gem|image|helm release|terraform)';
/** `bump x from 1 to 2 in /dir`, `update dependency x to v2`, `update owner/x action to v4`, `pin x to 1.2.3`. */
const SINGLE = new RegExp(
  `^(?:bump|update|upgrade|pin)s?(?: the)?(?: (?:dev ?)?(?:dependency|dependencies|module|crate|rust crate|package|requirement(?: for)?|plugin|gem|npm package|pre-commit hook))?(?: version of)? \`?(${NAME})\`?(?: ${KIND})*(?: version)?(?:,? from \`?(${VERSION})\`?)?(?: to \`?(${VERSION})\`?)?(?: \\[security\\])?(?: in [\\w./-]+)?(?: \\((?:major|minor|patch)\\))?$`,
  'i',
);
/** `update to vitest v4`. */
const INVERTED = new RegExp(`^(?:bump|update|upgrade) to \`?(${NAME})\`? (v?\\d[\\w.+-]{0,60})$`, 'i');
/** `downgrade lodash to 4.17.21`, `revert react to v18.2.0 because of a leak`. */
const BACK = new RegExp(
  `^(?:downgrade|revert|roll(?:ed)?[ -]?back|pin)s?(?: the)?(?: (?:dependency|package|version of))? \`?(${NAME})\`?(?: version)?(?:,? from \`?(${VERSION})\`?)?(?: back)? to \`?(${VERSION})\`?(?=[\\s,;:(.]|$)(.*)$`,
  'i',
);
const GROUP =
  /^(?:bump|update|upgrade|pin|refresh)s?(?: the)? ([\w@/.+ -]{0,80}?(?:dependencies|deps|dependency group|group|packages|monorepo|toolchains|github [\w-]{1,30} actions|lock ?files?))(?: (?:with|across|in|to) .{0,120})?(?: \[security\])?(?: \((?:major|minor|patch)\))?$/i;
const LOCKFILE =
  /^(?:(?:renovate )?lock ?file maintenance|cargo update|(?:update|refresh|bump) (?:the )?(?:cargo\.lock|[\w.-]*lock ?files?|package-lock\.json|yarn\.lock|pnpm-lock\.yaml)|npm update)$/i;
/** How every title of a bump begins: most titles need no closer look. */
const BUMPING = /^(?:bump|update|upgrade|pin|refresh|renovate|lock|cargo|npm)/i;
/** The name of bumps that only refresh what is locked. */
export const LOCK_FILE = 'lock file';
/** Things with versions that are no dependencies: a raised floor is news. */
const NO_DEPENDENCY =
  /^(?:msrv|node(?:js|\.js)?|rust|rustc|python|go|golang|java|jdk|ruby|php|deno|bun|edition|toolchain|version|versions|year|copyright|license|target|baseline|changelog|readme|docs?|tests?|ci|minimum.*|required|requirement|protocol|api|schema|spec)$/i;

/** What Dependabot writes behind a bump that is one of a group. */
const OF_GROUP = / in the [\w.@/-]+ group(?: across \d+ director(?:y|ies))?$/i;
const DEV_GROUP = /\bdev(?:elopment)?\b/i;
/** Of a Docker file, a runtime is a dependency like any other. */
const IMAGE = / docker (?:tag|digest|image)\b| to \S+ in \/\S+$/i;
/** How renovate's column calls what only developers install. */
const DEV_TYPE =
  /^\**(?:dev[-_]?dependencies|development|dev|require-dev|dev-packages|tool\.poetry\.(?:dev|group\.\w*(?:dev|test|lint|docs))\S*|dependency-groups|build-dependencies|test)\**$/i;

const FACT = new RegExp(`^- (${NAME}) (${VERSION}|\\?) -> (${VERSION}|\\?)( \\(development\\))?$`, 'gm');
const TABLE_ROW = /^\|(.+)\|\s*$/gm;
const RENOVATE_CHANGE = new RegExp(`\`?(${VERSION})\`?\\s*(?:->|→|&rarr;)\\s*\`?(${VERSION})\`?`);
const DEPENDABOT_SENTENCE = new RegExp(
  `^(?:Bumps|Updates) (?:the )?\`?\\[?\`?(${NAME})\`?\\]?(?:\\([^)\\s]{0,300}\\))?\`?(?: requirement)?(?:,)? from \`?(${VERSION})\`? to \`?(${VERSION})\`?`,
  'gim',
);
/** Facts that a body keeps; the notes need names and versions of the many, not their changelogs. */
const MOST_FACTS = 200;

/** The bump that a title (without type and area) says; null when it says none. A group has no versions. */
export function bumpOfTitle(title: string): Bump | null {
  if (!BUMPING.test(title)) return null;
  const text = title.replace(/ ?\[security\]$/i, '').replace(OF_GROUP, '');
  const inverted = INVERTED.exec(text);
  if (inverted?.[1] !== undefined) return { name: inverted[1], from: null, to: plain(inverted[2]), development: false };
  if (LOCKFILE.test(text)) return { name: LOCK_FILE, from: null, to: null, development: false };
  const group = GROUP.exec(text)?.[1]?.replace(/^all /i, '');
  if (group !== undefined) return { name: group.trim(), from: null, to: null, development: DEV_GROUP.test(group) };
  const single = SINGLE.exec(text);
  if (single?.[1] === undefined || (NO_DEPENDENCY.test(single[1]) && !IMAGE.test(text))) return null;
  return { name: single[1], from: plain(single[2]), to: plain(single[3]), development: /dev ?dependency/i.test(text) };
}

/** The earlier version to which a title puts a dependency back; `plain` where it says nothing more. Any words fit: ask of known names only. */
export function putBackByTitle(title: string): { readonly bump: Bump; readonly plain: boolean } | null {
  const match = BACK.exec(title);
  if (match === null) return null;
  const [, name, from, to, more = ''] = match;
  if (name === undefined || to === undefined) return null;
  return { bump: { name, from: plain(from), to: plain(to), development: false }, plain: /^[.\s]*$/.test(more) };
}

/**
 * The bumps that a bot's body tells, by its table or its sentences; [] when there are none. `all`: every text of the
 * change, as Dependabot tells in the commit message alone which of them only developers install.
 */
export function bumpsOfBody(body: string, all: string = body): readonly Bump[] {
  const group = /^Bumps the `?[\w./@ -]*?\bdev(?:elopment)?\b[\w./@ -]*?`? group\b/im.test(body);
  const table = [...body.matchAll(TABLE_ROW)].flatMap((row) => fromRow((row[1] ?? '').split('|').map((cell) => cell.trim())) ?? []);
  const rows = table.map((row) => ({ ...row, development: row.development || group || isDevelopment(all, row.name) }));
  const sentences = [...body.matchAll(DEPENDABOT_SENTENCE)].map((match) => ({
    name: match[1] ?? '',
    from: plain(match[2]),
    to: plain(match[3]),
    development: group || isDevelopment(all, match[1] ?? ''),
  }));
  const byName = new Map([...rows, ...sentences].map((bump) => [`${bump.name} ${bump.to ?? ''}`, bump]));
  return [...byName.values()].slice(0, MOST_FACTS);
}

/** Bumps as lines of evidence, and back. */
export function factsOf(bumps: readonly Bump[]): string {
  return bumps
    .map((bump) => `- ${bump.name} ${bump.from ?? '?'} -> ${bump.to ?? '?'}${bump.development ? ' (development)' : ''}`)
    .join('\n');
}

export function bumpsOfFacts(text: string): readonly Bump[] {
  return [...text.matchAll(FACT)].map((match) => ({
    name: match[1] ?? '',
    from: match[2] === '?' ? null : plain(match[2]),
    to: match[3] === '?' ? null : plain(match[3]),
    development: match[4] !== undefined,
  }));
}

/** Renovate: `| [name](url) | type | `1` -> `2` |`; Dependabot groups: `| [name](url) | `1` | `2` |`. */
function fromRow(cells: readonly string[]): Bump | null {
  const name = new RegExp(`^\\[?\`?(${NAME})\`?(?:\\]|\`?$|\\s|\\()`).exec(cells[0] ?? '')?.[1];
  if (name === undefined || /^(?:package|dependency|name)$/i.test(name)) return null;
  const rest = cells.slice(1);
  const development = rest.some((cell) => DEV_TYPE.test(cell));
  for (const cell of rest) {
    const change = RENOVATE_CHANGE.exec(cell);
    if (change !== null) return { name, from: plain(change[1]), to: plain(change[2]), development };
  }
  const versions = rest.map((cell) => new RegExp(`^\`?(${VERSION})\`?$`).exec(cell)?.[1]);
  if (versions[0] === undefined || versions[1] === undefined) return null;
  return { name, from: plain(versions[0]), to: plain(versions[1]), development };
}

/** Dependabot's commit message lists each dependency with its type. */
function isDevelopment(body: string, name: string): boolean {
  const at = body.search(new RegExp(`dependency-name: ["']?${name.replace(/[^\w]/g, '\\$&')}["']?$`, 'm'));
  const next = at < 0 ? '' : body.slice(at, at + 300);
  return /dependency-type: \S*development/.test(next.split(/\n- dependency-name/)[0] ?? '');
}

function plain(version: string | undefined): string | null {
  return version === undefined
    ? null
    : version
        .replace(/^[~^<>=]+/, '')
        .replace(/^v(?=\d)/i, '')
        .replace(/\.+$/, '');
}
