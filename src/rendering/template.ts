/**
 * The text of a release by a template of the project, with header and footer around it: logic-light mustache. What is filled in are the
 * usual lines, and each keeps its key, so that a person's edits are known as without a template.
 */
import mustache from 'mustache';
import type { HouseStyle } from '../config/config.ts';
import { TidingsError } from '../errors.ts';
import type { Document, Page } from './document.ts';
import { inline } from './escape.ts';
import { type RenderedLine, renderLines } from './lines.ts';

/** Blocks of lines, and what is in them. */
const BLOCKS = {
  notes: 'everything, in the usual order',
  warning: 'the warning of notes that are not complete',
  overview: 'the sentences at the top',
  breaking: 'breaking changes, with their heading',
  highlights: 'the highlights of a big release, with their heading',
  sections: 'all other sections, with their headings',
  dependencies: 'the table of dependencies behind its fold',
  contributors: 'who contributed',
  compare: 'the link to the full changelog',
  leftOut: 'what is only counted, and what was shortened',
} as const;
type Block = keyof typeof BLOCKS;

/** Single values. */
const FACTS: Readonly<Record<keyof Page['facts'], string>> = {
  tag: 'the tag of the release, as far as it is known',
  version: 'the tag without what stands before its first digit',
  previousTag: 'where the range starts',
  date: "the day of the last commit, in the notes' language",
  package: 'the package, where there are several',
  repository: '`owner/name`',
  audience: 'whose notes they are',
  language: 'the language as a BCP 47 tag',
};

/** One of `sectionList`: each section by itself, behind no fold. */
const SECTION = {
  sectionList: 'the same sections one by one: `{{#sectionList}}…{{/sectionList}}`, with the names below inside',
  title: 'title of the section',
  count: 'its lines',
  lines: 'the lines without a heading',
} as const;

/** What a template may name, with a word on each. */
export const TEMPLATE_NAMES: Readonly<Record<string, string>> = { ...BLOCKS, ...SECTION, ...FACTS };

/** A value stands in the rendered text as a sign between these: no text holds them. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const SIGN = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g');

/** Throws TidingsError `bad-config` that says what is wrong with which text. */
export function checkTemplates({ header, footer, template }: Pick<HouseStyle, 'header' | 'footer' | 'template'>): void {
  for (const [key, text] of Object.entries({ header, footer, template })) checkTemplate(key, text);
}

function checkTemplate(key: string, text: string): void {
  const named = namesIn(tokensOf(key, text));
  const unknown = named.find(({ name }) => !Object.hasOwn(TEMPLATE_NAMES, name));
  if (unknown !== undefined)
    throw new TidingsError(
      'bad-config',
      `The ${key} names {{${unknown.name}}}, which there is not.`,
      `Names there: ${Object.keys(TEMPLATE_NAMES).join(', ')}.`,
    );
  const outside = named.find(({ name, inSection }) => !inSection && Object.hasOwn(SECTION, name) && name !== 'sectionList');
  if (outside !== undefined)
    throw new TidingsError(
      'bad-config',
      `The ${key} names {{${outside.name}}} outside of a section, where it is empty.`,
      `Write it inside: {{#sectionList}}{{${outside.name}}}{{/sectionList}}.`,
    );
}

function tokensOf(key: string, text: string): unknown {
  try {
    return mustache.parse(text);
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    throw new TidingsError(
      'bad-config',
      `The ${key} is no valid mustache template: ${why}`,
      'Close each {{#name}} with {{/name}}.',
      thrown,
    );
  }
}

/** A name, and whether it stands between `{{#sectionList}}` and its end. */
type Named = { readonly name: string; readonly inSection: boolean };

/** Of a parsed template: `[kind, value, start, end, tokens]`; text and comments name nothing. */
function namesIn(tokens: unknown, inSection = false): readonly Named[] {
  if (!Array.isArray(tokens)) return [];
  return tokens.flatMap((token: unknown): readonly Named[] => {
    if (!Array.isArray(token)) return [];
    const [kind, value, , , inside]: unknown[] = token;
    if (kind === 'text' || kind === '!' || kind === '=') return [];
    const name = kind === '>' ? `> ${String(value)}` : String(value);
    return [{ name, inSection }, ...namesIn(inside, inSection || (kind === '#' && name === 'sectionList'))];
  });
}

/** The lines of the whole text. */
export function templatedLines(document: Document, page: Page): readonly RenderedLine[] {
  const signs: (readonly RenderedLine[])[] = [];
  const names: string[] = [];
  const sign = (name: string, lines: readonly RenderedLine[]): string => {
    if (lines.length === 0) return '';
    names.push(name);
    return `${OPEN}${signs.push(lines) - 1}${CLOSE}`;
  };
  const text = [page.header, withWarnings(page.template, document), page.footer].filter((part) => part !== '').join('\n\n');
  const rendered = mustache.render(cleaned(text), viewOf(document, page, sign), undefined, { escape: String });
  const lines = rendered.split('\n').flatMap((line) => filledLine(line, signs, names));
  return withoutDoubledBlanks(lines);
}

/** What must be read stands there whatever the template names. */
function withWarnings(template: string, { warning, breaking, shortened }: Document): string {
  const text = template === '' ? '{{notes}}' : template;
  const names = new Set(namesIn(mustache.parse(text)).map(({ name }) => name));
  if (names.has('notes')) return text;
  const tells = ['sections', 'sectionList', 'highlights'].some((name) => names.has(name));
  const above = [
    ...(warning !== null && !names.has('warning') ? ['{{warning}}'] : []),
    ...(tells && breaking.length > 0 && !names.has('breaking') ? ['{{breaking}}'] : []),
  ];
  const below = shortened.length > 0 && !names.has('leftOut') ? ['{{leftOut}}'] : [];
  return [...above, text, ...below].join('\n\n');
}

/** True where highlights have a place in the text. */
export function hasHighlights(template: string): boolean {
  return template === '' || namesIn(mustache.parse(template)).some(({ name }) => name === 'notes' || name === 'highlights');
}

/** No text of the house is a marker or a sign of ours. */
function cleaned(text: string): string {
  return text
    .replaceAll('\r', '')
    .replace(/[\uE000\uE001]/g, '')
    .replace(/<!--(?=\s*tidings:)/gi, '<!-- ');
}

function viewOf(document: Document, page: Page, sign: (name: string, lines: readonly RenderedLine[]) => string): Record<string, unknown> {
  const value = (name: string, text: string): string =>
    text === '' ? '' : sign(name, [{ key: `fact:${name}`, section: 'template', frame: false, text: inline(text) }]);
  const facts = Object.entries(page.facts).map(([name, text]) => [name, value(name, text)]);
  const blocks = Object.entries(blocksOf(document)).map(([name, lines]) => [name, sign(name, lines)]);
  const list = document.sections
    .filter(({ category }) => category !== 'dependencies')
    .map((section) => ({
      title: value(`title:${section.key}`, section.title),
      count: section.lines.reduce((sum, { count }) => sum + count, 0),
      lines: sign(`lines:${section.key}`, renderLines({ ...nothingOf(document), sections: [{ ...section, folded: false }] }).slice(2)),
    }));
  return { ...Object.fromEntries([...facts, ...blocks]), sectionList: list };
}

function blocksOf(document: Document): Readonly<Record<Block, readonly RenderedLine[]>> {
  const { warning, overview, breaking, highlights, sections, dependencies, contributors, comparison, leftOut, shortened } = document;
  const only = (part: Partial<Document>): readonly RenderedLine[] => renderLines({ ...nothingOf(document), ...part });
  const bumps = sections.filter(({ category }) => category === 'dependencies');
  return {
    notes: renderLines(document),
    warning: only({ warning }),
    overview: only({ overview }),
    breaking: only({ breaking }),
    highlights: only({ highlights }),
    sections: only({ sections: sections.filter((section) => !bumps.includes(section)) }),
    dependencies: only({ dependencies, sections: bumps }),
    contributors: only({ contributors }),
    compare: only({ comparison }),
    leftOut: only({ leftOut, shortened }),
  };
}

function nothingOf(document: Document): Document {
  const none = { warning: null, overview: '', breaking: [], highlights: [], sections: [], dependencies: [] };
  return { ...document, ...none, contributors: [], comparison: null, leftOut: [], shortened: [] };
}

/**
 * A line that is one block is that block; in any other one the values stand among the words of the house, and its key is what the
 * template says there, so that it stays the same line when a value changes.
 */
function filledLine(line: string, signs: readonly (readonly RenderedLine[])[], names: readonly string[]): readonly RenderedLine[] {
  const found = [...line.matchAll(SIGN)].map(([, at]) => Number(at));
  const [first] = found;
  const text = line.trimEnd();
  if (first === undefined)
    return [{ key: text === '' ? '' : `template:${text}`, section: text === '' ? '' : 'template', frame: true, text }];
  if (found.length === 1 && text.replace(SIGN, '').trim() === '') {
    const own = signs[first] ?? [];
    // Markdown right behind a fold is no Markdown, and right behind a list it goes on with it.
    return isBlock(names[first] ?? '') ? [BLANK, ...own, BLANK] : own;
  }
  const key = `template:${line.replace(SIGN, (_, at: string) => `{{${names[Number(at)] ?? ''}}}`)}`;
  const filled = line.replace(SIGN, (_, at: string) => (signs[Number(at)] ?? []).map((one) => one.text).join('\n'));
  return filled
    .split('\n')
    .map((part, at) => ({ key: at === 0 ? key : `${key}:${at}`, section: 'template', frame: false, text: part.trimEnd() }));
}

const BLANK: RenderedLine = { key: '', section: '', frame: true, text: '' };

function isBlock(name: string): boolean {
  return Object.hasOwn(BLOCKS, name) || name.startsWith('lines:');
}

/** What was empty leaves no gap. */
function withoutDoubledBlanks(lines: readonly RenderedLine[]): readonly RenderedLine[] {
  const kept = lines.filter(({ text }, at) => text !== '' || (at > 0 && lines[at - 1]?.text !== ''));
  return kept.at(-1)?.text === '' ? kept.slice(0, -1) : kept;
}
