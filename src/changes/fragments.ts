/** What the news files of a change say: changesets, and the fragments of towncrier and scriv. */
import type { Evidence, Fragment, Sha } from '../domain.ts';
import { kindOf, meaningOf } from './fragment-files.ts';
import { markdownOf } from './restructured.ts';
import { visible } from './visible.ts';

/** What the files of one change say together. */
export type News = {
  /** For the notes, as their author wrote them, each a paragraph or a list item. */
  readonly texts: readonly string[];
  /** A file says that there is nothing to tell. */
  readonly none: boolean;
  /** Conventional type; null where no file says one. */
  readonly type: string | null;
  readonly breaking: boolean;
  /** What stands below the first paragraph of a breaking one: what to do about it. */
  readonly upgrade: string;
  readonly security: boolean;
  /** Names of the packages that a changeset bumps. */
  readonly packages: readonly string[];
};

export const NO_NEWS: News = { texts: [], none: false, type: null, breaking: false, upgrade: '', security: false, packages: [] };

/** Characters of one file that are read. */
const READ = 20_000;
const FRONT_MATTER = /^---[^\S\n]*\n((?:(?!---)[^\n]*\n)*)---[^\S\n]*(?:\n([\s\S]*))?$/;
const BUMP = /^\s*(["']?)([^"':]{1,200})\1\s*:\s*["']?(major|minor|patch|none|premajor|preminor|prepatch)["']?\s*$/i;
const FENCE = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[^\n]*$|$(?![\s\S]))/gm;
const ITEM = /^ {0,3}[-*+] +(?=\S)/;
const HEADING = /^#{1,6} +(.*)$/;
/** The heading of a section in reStructuredText: words over a line of signs. */
const UNDERLINED = /^(\S.*)\n([=\-~^"'.*+#`:_])\2{2,} *$/gm;

/** Reads the files that a change added and did not take away again; `own`: its commits. */
export function newsOf(fragments: readonly Fragment[], own: ReadonlySet<Sha>): News {
  const standing = fragments.filter(({ removedBy }) => removedBy === null || !own.has(removedBy));
  const read = standing.flatMap(readFragment);
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
  };
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
    breaking: evidence.breaking ?? (news.breaking ? news.upgrade : null),
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
  const breaking = bumps.some(({ bump }) => bump === 'major' || bump === 'premajor');
  return [{ ...NO_NEWS, texts, breaking, upgrade: breaking ? rest : '', packages: bumps.map(({ name }) => name) }];
}

/** `meaning` as `KINDS` in fragment-files.ts: what is internal is for the project's own people, its text too. */
function ofKind(meaning: string | null, { texts, rest }: Body): News {
  if (meaning === 'internal') return { ...NO_NEWS, type: meaning };
  const breaking = meaning === 'breaking';
  const type = breaking || meaning === '' ? null : meaning;
  return { ...NO_NEWS, texts, type, breaking, upgrade: breaking ? rest : '', security: meaning === 'security' };
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

type Body = {
  /** The first paragraph, or the items of the list that stands there. */ readonly texts: readonly string[];
  readonly rest: string;
};

function bodyOf(text: string): Body {
  const prose = withoutComments(text).trim();
  const blocks = prose
    .replace(FENCE, '')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !(HEADING.test(block) && !block.includes('\n')));
  const [first] = blocks;
  if (first === undefined) return { texts: [], rest: '' };
  if (!ITEM.test(first)) {
    const at = prose.indexOf(first) + first.length;
    return { texts: [joined(first)], rest: prose.slice(at).trim() };
  }
  const list = blocks.slice(0, blocks.findIndex((block) => !ITEM.test(block)) >>> 0);
  return { texts: list.flatMap(itemsOf), rest: '' };
}

/** The items of a list, what hangs from one with it. */
function itemsOf(block: string): readonly string[] {
  return block
    .split(/\n(?= {0,3}[-*+] +\S)/)
    .map((item) => joined(item.replace(ITEM, '')))
    .filter((item) => item !== '');
}

function joined(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}

function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
}
