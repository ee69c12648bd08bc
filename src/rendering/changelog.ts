/**
 * A section of generated notes into a CHANGELOG.md that people write too. What is generated stands between two comments, the first with
 * a hash of it: as long as that fits, nobody edited it and it may be replaced. All else stays byte for byte.
 */
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
};

export type ChangelogResult = {
  readonly text: string;
  /** `kept`: a person wrote or edited what stands there. `left`: and what stood under Unreleased. */
  readonly action: 'added' | 'updated' | 'unchanged' | 'kept' | 'left';
};

const TITLE = `# Changelog

All notable changes to this project are documented in this file. Its form is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).
`;
const UNRELEASED = 'Unreleased';
const BLOCK = /<!-- tidings:changelog ([0-9a-f]{8}) -->\n([\s\S]*?)\n<!-- \/tidings:changelog -->/;

/** The whole new text; from null, a new file. The same section again gives the same bytes. */
export function intoChangelog(existing: string | null, section: ChangelogSection): ChangelogResult {
  const before = existing === null || existing.trim() === '' ? TITLE : existing;
  const eol = before.includes('\r\n') ? '\r\n' : '\n';
  const text = before.replaceAll('\r\n', '\n');
  const result = section.version === null ? intoUnreleased(text, section) : intoVersion(text, section, section.version);
  const after = result.text.replaceAll('\n', eol);
  return {
    ...result,
    text: after,
    action: after === existing ? (result.action === 'updated' ? 'unchanged' : result.action) : result.action,
  };
}

type Heading = { readonly name: string; readonly start: number /** Behind its line. */; readonly body: number; readonly end: number };

/** Headings of the second level with all that stands below them; the links at the end of the file are nobody's. */
function headings(text: string): readonly Heading[] {
  const end = linksAt(text);
  const lines = [...text.slice(0, end).matchAll(/^(?:(```|~~~)|## +(.*)).*$/gm)];
  // A fence that nobody closes hides nothing.
  const fences = lines.filter((match) => match[1] !== undefined).length;
  let left = fences - (fences % 2);
  const found = lines.flatMap((match) => {
    if (match[1] !== undefined) left -= 1;
    if (match[1] !== undefined || (left > 0 && left % 2 === 1)) return [];
    return [{ name: nameIn(match[2] ?? ''), start: match.index, body: match.index + match[0].length + 1 }];
  });
  return found.map((one, at) => ({ ...one, end: found[at + 1]?.start ?? end }));
}

/** `1.2.0` of `[1.2.0] - 2026-11-23`, `v1.2.0 (2026-11-23)` and `[v1.2.0](address)`. */
function nameIn(heading: string): string {
  const name = /^\[([^\]]+)\]/.exec(heading)?.[1] ?? heading.split(/\s/)[0] ?? '';
  return name.replace(/^v(?=\d)/i, '');
}

/** Where the definitions of links at the end of the file begin. */
function linksAt(text: string): number {
  return /(?:^\[[^\]\n]+\]:[^\n]*\n?|^[ \t]*\n)*(?![\s\S])/m.exec(text)?.index ?? text.length;
}

function intoUnreleased(text: string, { body }: ChangelogSection): ChangelogResult {
  const all = headings(text);
  const section = all.find(isUnreleased);
  if (section !== undefined) return intoSection(text, section, body);
  if (body === '') return { text, action: 'unchanged' };
  return { text: insertedAt(text, all[0]?.start ?? linksAt(text), `## [${UNRELEASED}]\n\n${block(body)}`), action: 'added' };
}

function intoVersion(text: string, section: ChangelogSection, version: string): ChangelogResult {
  const there = headings(text).find((one) => !isUnreleased(one) && one.name === version.replace(/^v(?=\d)/i, ''));
  if (there !== undefined) return intoSection(text, there, section.body);
  const { text: released, edited } = withoutOurs(text);
  const all = headings(released);
  const heading = `## [${version}] - ${section.date}`;
  const place = placeOf(all, section.compare);
  const at = place?.start ?? all.at(-1)?.end ?? linksAt(released);
  const added = insertedAt(released, at, section.body === '' ? heading : `${heading}\n\n${block(section.body)}`);
  const isNewest = all.filter((one) => !isUnreleased(one))[0] === place;
  return { text: withLinks(added, version, section, isNewest), action: edited ? 'left' : 'added' };
}

function isUnreleased({ name }: Heading): boolean {
  return name.toLowerCase() === UNRELEASED.toLowerCase();
}

/** The first version that is lower; where none compares, the first of all. Undefined: behind all. */
function placeOf(all: readonly Heading[], compare: ChangelogSection['compare']): Heading | undefined {
  const versions = all.filter((one) => !isUnreleased(one)).map((one) => ({ one, order: compare(one.name) }));
  const found = versions.every(({ order }) => order === null) ? versions[0] : versions.find(({ order }) => order !== null && order < 0);
  return found?.one;
}

/** Into the block that is ours, behind what people wrote where there is none. What they edited stays. */
function intoSection(text: string, { body: start, end }: Heading, body: string): ChangelogResult {
  const inside = text.slice(start, end);
  const ours = BLOCK.exec(inside);
  if (ours !== null && hashOf(ours[2] ?? '') !== ours[1]) return { text, action: 'kept' };
  if (ours === null) {
    if (inside.trim() !== '' && !isOpen(text, start)) return { text, action: 'kept' };
    return body === '' ? { text, action: 'unchanged' } : { text: insertedAt(text, end, block(body)), action: 'updated' };
  }
  const at = start + ours.index;
  const rest = text.slice(at + ours[0].length);
  if (body !== '') return { text: text.slice(0, at) + block(body) + rest, action: 'updated' };
  return { text: text.slice(0, at).replace(/\n+$/, '\n') + rest.replace(/^\n+/, '\n'), action: 'updated' };
}

/** Whether the section that begins here is the one that grows: beside people's lines there is room for ours. */
function isOpen(text: string, start: number): boolean {
  return headings(text).some((one) => one.body === start && isUnreleased(one));
}

/** What was not released is, now: our block goes from there; `edited`: a person's edits hold it. */
function withoutOurs(text: string): { readonly text: string; readonly edited: boolean } {
  const open = headings(text).find(isUnreleased);
  if (open === undefined || !BLOCK.test(text.slice(open.body, open.end))) return { text, edited: false };
  const { text: without, action } = intoSection(text, open, '');
  return { text: without, edited: action === 'kept' };
}

/** The new version's link, and where it is the newest the one of what comes after it; those that are there stay. */
function withLinks(text: string, version: string, { url, nextUrl }: ChangelogSection, isNewest: boolean): string {
  const named = (name: string) => new RegExp(`^\\[v?${name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}\\]:.*$`, 'im');
  let linked = text;
  const next = `[${UNRELEASED.toLowerCase()}]: ${nextUrl}`;
  const old = named(UNRELEASED).exec(linked);
  if (isNewest && nextUrl !== null) {
    const follows = /\.\.\.HEAD\s*$/.test(old?.[0] ?? '');
    if (old !== null && follows) linked = linked.replace(old[0], () => `${old[0].slice(0, old[0].indexOf(':'))}: ${nextUrl}`);
    if (old === null && headings(linked).some(isUnreleased)) linked = withLink(linked, next, null);
  }
  if (url === null || named(version).test(linked)) return linked;
  return withLink(linked, `[${version}]: ${url}`, named(UNRELEASED).exec(linked)?.[0] ?? null);
}

/** One more definition: behind that of what is not released, else before all others. */
function withLink(text: string, link: string, behind: string | null): string {
  if (behind !== null) return text.replace(behind, () => `${behind}\n${link}`);
  const at = linksAt(text);
  const links = text.slice(at).replace(/^\s*/, '');
  return `${text.slice(0, at).trimEnd()}\n\n${link}\n${links}`;
}

/** With one blank line on both sides. */
function insertedAt(text: string, at: number, piece: string): string {
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at).replace(/^\s*/, '');
  return `${before === '' ? '' : `${before}\n\n`}${piece}\n${after === '' ? '' : `\n${after}`}`;
}

function block(body: string): string {
  const inside = `\n${body}\n`;
  return `<!-- tidings:changelog ${hashOf(inside)} -->\n${inside}\n<!-- /tidings:changelog -->`;
}
