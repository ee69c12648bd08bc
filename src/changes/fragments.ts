/** What the news files of a change say: changesets, and the fragments of towncrier and scriv. */
import type { Evidence, Fragment, Sha } from '../domain.ts';
import { type Body, bodyOf, withoutComments, withoutList } from './body.ts';
import { kindOf, meaningOf } from './fragment-files.ts';
import { markdownOf } from './restructured.ts';
import { prefixOf } from './title.ts';
import { visible } from './visible.ts';

/** What the files of one change say together. */
export type News = {
  /** For the notes, as their author wrote them, each a paragraph or a list item; those of the weightiest file first. */
  readonly texts: readonly string[];
  /** A file says that there is nothing to tell. */
  readonly none: boolean;
  /** Conventional type, of several the weightiest; null where no file says one. */
  readonly type: string | null;
  readonly breaking: boolean;
  /** What stands below the first paragraph of a breaking one: what to do about it. */
  readonly upgrade: string;
  readonly security: boolean;
  /** Names of the packages that a changeset bumps. */
  readonly packages: readonly string[];
  /** A changeset bumps the second part of a version. */
  readonly feature: boolean;
};

export const NO_NEWS: News = {
  ...{ texts: [], none: false, type: null, breaking: false, upgrade: '' },
  ...{ security: false, packages: [], feature: false },
};

/** Characters of one file that are read. */
const READ = 20_000;
const FRONT_MATTER = /^---[^\S\n]*\n((?:(?!---)[^\n]*\n)*)---[^\S\n]*(?:\n([\s\S]*))?$/;
const BUMP = /^\s*(["']?)([^"':]{1,200})\1\s*:\s*["']?(major|minor|patch|none|premajor|preminor|prepatch)["']?\s*$/i;
const HEADING = /^#{1,6} +(.*)$/;
/** Types from the weightiest on. */
const WEIGHTS = ['feat', 'security', 'fix', 'perf', 'deprecate', 'docs', 'deps', 'internal'];
/** The heading of a section in reStructuredText: words over a line of signs. */
const UNDERLINED = /^(\S.*)\n([=\-~^"'.*+#`:_])\2{2,} *$/gm;

/** Reads the files that a change added and did not take away again; `own`: its commits. */
export function newsOf(fragments: readonly Fragment[], own: ReadonlySet<Sha>): News {
  const standing = fragments.filter(({ removedBy }) => removedBy === null || !own.has(removedBy));
  const read = standing.flatMap(readFragment).sort((a, b) => weightOf(a) - weightOf(b));
  if (read.length === 0) return NO_NEWS;
  return {
    texts: [...new Set(read.flatMap(({ texts }) => texts))],
    none: read.some(({ none }) => none),
    type: read.find(({ type }) => type !== null)?.type ?? null,
    breaking: read.some(({ breaking }) => breaking),
    upgrade: read
      .map(({ upgrade }) => upgrade)
      .filter((text) => text !== '')
      .join('\n\n'),
    security: read.some(({ security }) => security),
    packages: [...new Set(read.flatMap(({ packages }) => packages))],
    feature: read.some(({ feature }) => feature),
  };
}

/** What matters more to readers weighs less; breaking before all. */
function weightOf({ breaking, type }: News): number {
  const at = WEIGHTS.indexOf(type ?? '');
  return breaking ? -1 : at < 0 ? WEIGHTS.length : at;
}

/** News files by the commit that added them. */
export function byAdder(fragments: readonly Fragment[]): ReadonlyMap<Sha, readonly Fragment[]> {
  const found = new Map<Sha, readonly Fragment[]>();
  for (const fragment of fragments) found.set(fragment.addedBy, [...(found.get(fragment.addedBy) ?? []), fragment]);
  return found;
}

/** Evidence with the facts that a person gave in a news file. What title and marks say already stays. */
export function withNews(evidence: Evidence, news: News): Evidence {
  if (news === NO_NEWS) return evidence;
  const [name, ...more] = news.packages;
  return {
    ...evidence,
    type: evidence.type ?? news.type,
    area: evidence.area ?? (name === undefined || more.length > 0 ? null : name.replace(/^@[^/]+\//, '')),
    // A mere `!` says less than a file that tells what to do.
    breaking: news.breaking ? evidence.breaking || news.upgrade : evidence.breaking,
    security: evidence.security || news.security,
  };
}

function readFragment({ path, text }: Fragment): readonly News[] {
  const seen = visible(text.slice(0, READ)).trim();
  if (path.startsWith('.changeset/')) return readChangeset(seen);
  const kind = kindOf(path);
  const isMarkdown = path.endsWith('.md');
  if (kind !== null) return [ofKind(meaningOf(kind), bodyOf(isMarkdown ? seen : markdownOf(seen)))];
  return sectionsOf(isMarkdown ? seen : markdownOf(seen.replace(UNDERLINED, '### $1')));
}

function readChangeset(text: string): readonly News[] {
  const [, front, body = ''] = FRONT_MATTER.exec(text) ?? [];
  if (front === undefined) return [];
  const bumps = front.split('\n').flatMap((line) => {
    const [, , name = '', bump = ''] = BUMP.exec(line) ?? [];
    return name === '' || bump.toLowerCase() === 'none' ? [] : [{ name: name.trim(), bump: bump.toLowerCase() }];
  });
  if (bumps.length === 0) return [{ ...NO_NEWS, none: true }];
  const { texts, rest } = bodyOf(body);
  const said = prefixOf(texts[0] ?? '');
  const breaking = said?.breaking === true || bumps.some(({ bump }) => bump === 'major' || bump === 'premajor');
  return [
    {
      ...NO_NEWS,
      texts: texts.map(withoutPrefix),
      type: said?.type ?? null,
      breaking,
      upgrade: breaking ? withoutList(rest) : '',
      packages: bumps.map(({ name }) => name),
      feature: bumps.some(({ bump }) => bump === 'minor' || bump === 'preminor'),
    },
  ];
}

/** `fix: late one` begins as a commit message does; the line begins with its words. */
function withoutPrefix(text: string): string {
  const rest = text.slice(prefixOf(text)?.prefix.length ?? 0);
  return rest === text ? text : rest.replace(/^[a-z]+(?=[\s,]|$)/, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** `meaning` as `KINDS` in fragment-files.ts: what is internal is for the project's own people, its text too. */
function ofKind(meaning: string | null, { texts, rest }: Body): News {
  if (meaning === 'internal') return { ...NO_NEWS, type: meaning };
  const breaking = meaning === 'breaking';
  const type = breaking || meaning === '' ? null : meaning;
  return { ...NO_NEWS, texts, type, breaking, upgrade: breaking ? withoutList(rest) : '', security: meaning === 'security' };
}

/** A file of scriv: one section for each kind. */
function sectionsOf(text: string): readonly News[] {
  const found: News[] = [];
  let kind: string | null = null;
  let lines: string[] = [];
  const close = (): void => {
    const body = bodyOf(lines.join('\n'));
    if (body.texts.length > 0) found.push(ofKind(kind, body));
    lines = [];
  };
  for (const line of withoutComments(text).split('\n')) {
    const heading = HEADING.exec(line)?.[1];
    if (heading === undefined) lines.push(line);
    else {
      close();
      kind = meaningOf(/[a-z]+/i.exec(heading)?.[0] ?? '');
    }
  }
  close();
  return found;
}
