/**
 * A section of generated notes into a CHANGELOG.md that people write too. What is generated stands between two comments, the first with
 * a hash of it: as long as that fits, nobody edited it and it may be replaced. All else stays byte for byte.
 */
import { type Heading, hasNoPlace, headings, isUnreleased, linksAt } from './changelog-headings.ts';
import { hashOf } from './marker.ts';

export type ChangelogSection = {
  /** As it stands between the brackets: `1.2.0`; null: what is not released yet. */
  readonly version: string | null;
  /** Where a version of the file stands to this one: below 0 when it is lower; null where the two do not compare. */
  readonly compare: (name: string) => number | null;
  /** `2026-11-23`, for a version that the file does not have yet. */
  readonly date: string;
  /** Markdown below the heading; '' for none. */
  readonly body: string;
  /** Where the changes are shown; null: no link. */
  readonly url: string | null;
  /** Where those after this version are shown. */
  readonly nextUrl: string | null;
  /** `#12`, `1a2b3c4`: all that is in its range, whether it has a line or not. */
  readonly holds: ReadonlySet<string>;
};

export type ChangelogResult = {
  readonly text: string;
  /** `kept`: a person wrote or edited what stands there. `left`: and what stands under Unreleased. `unplaced`: nobody knows where it belongs. */
  readonly action: 'added' | 'updated' | 'unchanged' | 'kept' | 'left' | 'unplaced';
};

const TITLE = `# Changelog

All notable changes to this project are documented in this file. Its form is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).
`;
const UNRELEASED = 'Unreleased';
const BLOCK = /<!-- tidings:changelog ([0-9a-f]{8}) -->\r?\n([\s\S]*?)\r?\n<!-- \/tidings:changelog -->/;

/** The whole new text; from null, a new file. The same section again gives the same bytes. */
export function intoChangelog(existing: string | null, section: ChangelogSection): ChangelogResult {
  const text = existing === null || existing.trim() === '' ? TITLE : existing;
  if (hasNoPlace(text)) return { text, action: 'unplaced' };
  const result = section.version === null ? intoUnreleased(text, section) : intoVersion(text, section, section.version);
  return result.text === existing && result.action === 'updated' ? { ...result, action: 'unchanged' } : result;
}

function intoUnreleased(text: string, { body, compare }: ChangelogSection): ChangelogResult {
  const all = headings(text);
  const section = all.find(isUnreleased);
  if (section !== undefined) return intoSection(text, section, body);
  if (body === '') return { text, action: 'unchanged' };
  const first = all.find(({ name }) => compare(name) !== null) ?? all[0];
  return { text: insertedAt(text, first?.start ?? linksAt(text), `${signs(all)} [${UNRELEASED}]\n\n${block(body)}`), action: 'added' };
}

function intoVersion(text: string, section: ChangelogSection, version: string): ChangelogResult {
  const there = headings(text).find((one) => !isUnreleased(one) && one.name === version.replace(/^v(?=\d)/i, ''));
  if (there !== undefined) return intoPrepared(text, there, section, version);
  const found = headings(text).filter((one) => !isUnreleased(one));
  const isNewest = isNewestOf(found, section.compare);
  const { text: released, left } = isNewest ? withoutReleased(text, section) : { text, left: false };
  const all = headings(released);
  const heading = `${signs(all)} [${version}] - ${section.date}`;
  const at = placeOf(all, section.compare)?.start ?? all.at(-1)?.end ?? linksAt(released);
  const added = insertedAt(released, at, section.body === '' ? heading : `${heading}\n\n${block(section.body)}`);
  return { text: withLinks(added, version, section, isNewest), action: left ? 'left' : 'added' };
}

/** A version whose heading stands there already: ours, or a person's who prepared the release. */
function intoPrepared(text: string, there: Heading, section: ChangelogSection, version: string): ChangelogResult {
  const isEmpty = text.slice(there.body, there.end).trim() === '';
  const result = intoSection(text, there, section.body);
  const versions = headings(result.text).filter((one) => !isUnreleased(one));
  if (!isNewestOf(versions, section.compare)) return result;
  const { text: released, left } = withoutReleased(result.text, section);
  const linked = isEmpty ? withLinks(released, version, section, true) : released;
  return { text: linked, action: isEmpty && left ? 'left' : result.action };
}

function isNewestOf(versions: readonly Heading[], compare: ChangelogSection['compare']): boolean {
  return versions.every(({ name }) => (compare(name) ?? 0) <= 0);
}

/** The level of the versions that are there. */
function signs(all: readonly Heading[]): string {
  return '#'.repeat(all.length === 0 ? 2 : Math.min(...all.map(({ level }) => level)));
}

/** The first version that is lower; where none compares, the first of all. Undefined: behind all. */
function placeOf(all: readonly Heading[], compare: ChangelogSection['compare']): Heading | undefined {
  const versions = all.filter((one) => !isUnreleased(one)).map((one) => ({ one, order: compare(one.name) }));
  const found = versions.every(({ order }) => order === null) ? versions[0] : versions.find(({ order }) => order !== null && order < 0);
  return found?.one;
}

/** Into the block that is ours, behind what people wrote where there is none. What they edited stays. */
function intoSection(text: string, heading: Heading, body: string): ChangelogResult {
  const { body: start, end } = heading;
  const inside = text.slice(start, end);
  const ours = BLOCK.exec(inside);
  if (ours === null) {
    if (inside.trim() !== '' && !isUnreleased(heading)) return { text, action: 'kept' };
    return body === '' ? { text, action: 'unchanged' } : { text: insertedAt(text, end, block(body)), action: 'updated' };
  }
  if (isEdited(ours)) return { text, action: 'kept' };
  const at = start + ours.index;
  const rest = text.slice(at + ours[0].length);
  if (body === '') return { text: joined(text.slice(0, at), rest), action: 'updated' };
  const same = block(body) === ours[0].replaceAll('\r\n', '\n');
  return { text: same ? text : text.slice(0, at) + withEnds(block(body), text) + rest, action: 'updated' };
}

function isEdited([, hash, inside = '']: RegExpExecArray): boolean {
  return hashOf(inside.replaceAll('\r\n', '\n')) !== hash;
}

/** What stood between goes, with the line that set it off. */
function joined(before: string, rest: string): string {
  const after = rest.replace(/^[ \t]*\r?\n/, '');
  return after === '' ? before.replace(/(\n)\r?\n$/, '$1') : before + after.replace(/^[ \t]*\r?\n/, '');
}

/** What is released now goes from what is not; `left`: a person wrote or edited something there, and it stays. */
function withoutReleased(text: string, { holds }: ChangelogSection): { readonly text: string; readonly left: boolean } {
  const open = headings(text).find(isUnreleased);
  if (open === undefined) return { text, left: false };
  const ours = BLOCK.exec(text.slice(open.body, open.end));
  const byPeople = text.slice(open.body, open.end).replace(BLOCK, '').trim() !== '';
  if (ours === null) return { text, left: byPeople };
  const body = linesAfter((ours[2] ?? '').replaceAll('\r\n', '\n').trim(), holds);
  const { text: without, action } = intoSection(text, open, body);
  return { text: without, left: byPeople || action === 'kept' };
}

/** The lines of a block that tell of something else than `holds`; one that names nothing went with the rest. */
function linesAfter(body: string, holds: ReadonlySet<string>): string {
  const groups = body.split(/^(?=### )/m).map((group) => {
    const [title = '', ...items] = group.split(/^(?=- )/m);
    const left = items.filter((item) => {
      const named = [...item.matchAll(/[[\s(](#\d+|[0-9a-f]{7})(?=[\]\s,)])/g)].map((match) => match[1] ?? '');
      return named.length > 0 && !named.some((label) => holds.has(label));
    });
    return left.length === 0 ? '' : `${title}${left.join('')}`.trim();
  });
  return groups.filter((group) => group !== '').join('\n\n');
}

/** The new version's link, and where it is the newest the one of what comes after it; those that are there stay. */
function withLinks(text: string, version: string, section: ChangelogSection, isNewest: boolean): string {
  const { url, nextUrl } = section;
  let linked = text;
  const old = named(UNRELEASED).exec(linked);
  if (isNewest && nextUrl !== null) {
    const next = old === null ? null : movedOn(old[0], nextUrl, section);
    if (old !== null && next !== null) linked = linked.replace(old[0], () => next);
    if (old === null && headings(linked).some(isUnreleased)) linked = withLink(linked, `[${UNRELEASED.toLowerCase()}]: ${nextUrl}`, null);
  }
  if (url === null || named(version).test(linked)) return linked;
  return withLink(linked, `[${version}]: ${url}`, named(UNRELEASED).exec(linked)?.[0] ?? null);
}

function named(name: string): RegExp {
  return new RegExp(`^\\[v?${name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}\\]:.*$`, 'im');
}

/** The same definition from the new version on; null where it leads to no branch. */
function movedOn(definition: string, nextUrl: string, { compare }: ChangelogSection): string | null {
  const branch = /\/compare\/\S+?\.\.\.([^\s.]\S*)[ \t]*$/.exec(definition)?.[1];
  if (branch === undefined || (branch !== 'HEAD' && compare(branch) !== null)) return null;
  return `${definition.slice(0, definition.indexOf(':'))}: ${nextUrl.replace(/HEAD$/, () => branch)}`;
}

/** One more definition: behind that of what is not released, else before all others. */
function withLink(text: string, link: string, behind: string | null): string {
  if (behind !== null) return text.replace(behind, () => withEnds(`${behind}\n${link}`, text));
  const at = linksAt(text);
  const first = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
  if (first >= text.length) return insertedAt(text, text.length, link);
  return text.slice(0, first) + withEnds(`${first === at ? '\n' : ''}${link}\n`, text) + text.slice(first);
}

/** With a blank line on both sides; nothing else moves. */
function insertedAt(text: string, at: number, piece: string): string {
  const before = text.slice(0, at);
  const after = text.slice(at);
  const isAlone = before.replace(/^\ufeff/, '') === '' || /(?:^|\n)[ \t]*\r?\n$/.test(before);
  const lead = isAlone ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const isSetOff = /^[ \t]*\r?\n/.test(after);
  const trail = after === '' || (isSetOff && after.trim() !== '') ? '\n' : isSetOff ? '' : '\n\n';
  return before + withEnds(`${lead}${piece}${trail}`, text) + after;
}

/** A piece with the line ends that most lines of the text have. */
function withEnds(piece: string, text: string): string {
  const all = text.split('\n').length - 1;
  return (text.split('\r\n').length - 1) * 2 > all ? piece.replaceAll('\n', '\r\n') : piece;
}

function block(body: string): string {
  const inside = `\n${body}\n`;
  return `<!-- tidings:changelog ${hashOf(inside)} -->\n${inside}\n<!-- /tidings:changelog -->`;
}
