/** A document as lines of Markdown. Each line has a key that names it from run to run, so that edits by people can be told. */
import type { Contributor, Person } from '../domain.ts';
import { adviceBelow, isSilent } from './advice.ts';
import { versions } from './dependencies.ts';
import type { Document, Line, Section, Topic } from './document.ts';
import { cell, codeSpan, inline, insideTag, link, paragraph, plainLine } from './escape.ts';
import type { Wordbook } from './language.ts';
import { personKey } from './people.ts';
import type { Ref } from './references.ts';

/** `frame`: a heading or a fold around the lines of its section; it has no meaning of its own. Empty text is a blank line. */
export type RenderedLine = { readonly key: string; readonly section: string; readonly frame: boolean; readonly text: string };

/** References and people that one line shows; the others are counted there and complete in the JSON. */
const REFERENCES = 10;
const TOPIC_REFERENCES = 200;
const PEOPLE = 3;

/** The whole document, top to bottom. */
export function renderLines(document: Document): readonly RenderedLine[] {
  const { words } = document;
  const blocks: (readonly RenderedLine[])[] = [
    document.warning === null ? [] : [text('warning', '> [!WARNING]'), text('warning:text', `> ${paragraph(document.warning)}`)],
    document.overview === '' ? [] : [text('overview', paragraph(document.overview))],
    block('breaking', words.breaking, breakingLines(document)),
    block(
      'highlights',
      words.highlights,
      document.highlights.map((line) => listLine('highlights', line, document)),
    ),
    ...document.sections.filter(({ category }) => category !== 'dependencies').map((section) => sectionLines(section, document)),
    dependencyLines(document),
    contributorLines(document),
    closingLines(document),
  ];
  return blocks.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : [blank(), ...lines]));
}

function sectionLines({ key, title, lines, folded, more }: Section, document: Document): readonly RenderedLine[] {
  const list = advisedLines(key, lines, document);
  if (!folded) return block(key, title, list);
  return fold(key, more === true ? document.words.more(lines.length) : `${title} (${total(lines)})`, list);
}

function total(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.count, 0);
}

/** Breaking lines, and a word on those that do not say what to do. */
function breakingLines(document: Document): readonly RenderedLine[] {
  const { breaking, words } = document;
  const lines = advisedLines('breaking', breaking, document);
  const silent = breaking.filter(isSilent).length;
  return silent > 0
    ? [...lines, blank(), { key: 'no-advice', section: 'breaking', frame: true, text: words.noAdvice(silent === breaking.length) }]
    : lines;
}

/** Lines, each with what to do below it where somebody said it. */
function advisedLines(section: string, lines: readonly Line[], document: Document): readonly RenderedLine[] {
  const all: RenderedLine[] = [];
  for (const line of lines) {
    all.push(listLine(section, line, document));
    const below = adviceBelow(line);
    if (below === '') continue;
    all.push({ key: `upgrade:${line.key}`, section, frame: false, text: `  **${document.words.whatToDo}:** ${inline(below)}` });
  }
  return all;
}

/** `- **lead**: text ([#1](…) by @someone)`; a topic has the references behind each of its parts. */
function listLine(section: string, line: Line, document: Document): RenderedLine {
  const name = inline(line.lead);
  const lead = name === '' ? '' : `**${name}**: `;
  const said =
    line.topic === undefined
      ? (lead === '' ? paragraph(line.text) : inline(line.text)) + origin(line, document)
      : topicText(line.topic, document);
  return { key: line.key, section, frame: false, text: `- ${lead}${said}` };
}

/** What is not told has its references at the end. */
function topicText({ phrases, more, untold }: Topic, document: Document): string {
  const behind = (refs: readonly Ref[], limit: number): string => (refs.length === 0 ? '' : ` (${shownRefs(refs, limit, document)})`);
  const parts = phrases.map(({ text, refs }) => `${inline(text)}${behind(refs, REFERENCES)}`);
  return `${document.words.topic(parts, more)}${behind(untold, TOPIC_REFERENCES)}`;
}

function origin(line: Line, document: Document): string {
  const { words } = document;
  const references = shownRefs(line.refs, REFERENCES, document);
  const people = line.authors.slice(0, PEOPLE).map((person) => credit(person, document.mentions));
  const others = line.authors.length - people.length;
  const by = people.length === 0 ? '' : ` ${words.by} ${words.series(others > 0 ? [...people, words.others(others)] : people)}`;
  return references === '' && by === '' ? '' : ` (${references}${by})`;
}

function shownRefs(refs: readonly Ref[], limit: number, { words }: Document): string {
  const [only] = refs;
  if (only !== undefined && refs.length === 1) return shownRef(only, words);
  const shown = refs.slice(0, limit).map((ref) => shownRef(ref, words));
  return (refs.length > limit ? [...shown, words.more(refs.length - limit)] : shown).join(words.comma);
}

function shownRef({ label, url, origin }: Ref, words: Wordbook): string {
  const own = link(label, url);
  return origin === undefined ? own : words.backport(own, link(origin.label, origin.url), origin.sure);
}

/** As the forge allows them: 39 characters, and what a company's own directory adds. */
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?(?:_[A-Za-z0-9]{1,20})?$/;

/** A person as the notes name them: pinged only where mentions are real and the login can be one. */
export function credit(person: Person, mentions: 'real' | 'inert'): string {
  const { login } = person;
  if (login === null || !LOGIN.test(login)) return inline(person.name || (login ?? ''));
  return mentions === 'real' ? `@${login}` : inline(login);
}

function dependencyLines(document: Document): readonly RenderedLine[] {
  const { words, dependencies } = document;
  const own = document.sections.find(({ category }) => category === 'dependencies');
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const frame = (key: string, value: string): RenderedLine => ({ key, section: 'dependencies', frame: true, text: value });
  const table = dependencies.map((line) => ({
    key: `dependency:${line.name}`,
    section: 'dependencies',
    frame: false,
    text: row([packageName(line.name), cell(versions(line, words)), shownRefs(line.refs, REFERENCES, document)]),
  }));
  const header = [
    frame('dependencies:header', row([words.table.name, words.table.change, words.table.references])),
    frame('dependencies:rule', '| --- | --- | --- |'),
  ];
  const list = (own?.lines ?? []).map((line) => listLine('dependencies', line, document));
  const between = list.length > 0 && table.length > 0 ? [blank()] : [];
  const count = dependencies.length + total(own?.lines ?? []);
  const title = `${words.sections.dependencies} (${count})`;
  return fold('dependencies', title, [...list, ...between, ...(table.length === 0 ? [] : [...header, ...table])]);
}

/** A name of a package is code; words that stand for several are words. */
function packageName(name: string): string {
  const plain = plainLine(name).replace(/[|\\]/g, '/');
  return plain.includes(' ') ? cell(plain) : codeSpan(plain);
}

function contributorLines({ contributors, words, mentions }: Document): readonly RenderedLine[] {
  const once = new Map(contributors.map((contributor): [string, Contributor] => [personKey(contributor.person), contributor]));
  if (once.size === 0) return [];
  const names = (first: boolean): readonly string[] =>
    [...once.values()].filter((contributor) => (contributor.first === true) === first).map(({ person }) => credit(person, mentions));
  return [text('contributors', `**${words.contributors}:** ${words.people(names(false), names(true))}`)];
}

function closingLines({ comparison, leftOut, shortened, whole, words }: Document): readonly RenderedLine[] {
  const full = [...(comparison === null ? [] : [comparison]), ...(whole === undefined || shortened.length === 0 ? [] : [whole])];
  const links = full.map(({ label, url }) => link(inline(label), url)).join(words.comma);
  const parts = [
    ...(links === '' ? [] : [text('comparison', `**${words.fullChangelog}:** ${links}`)]),
    ...(leftOut.length === 0 ? [] : [text('left-out', inline(words.notListed(leftOut)))]),
    ...shortened.map((sentence, index) => text(`shortened:${index}`, inline(sentence))),
  ];
  return parts.flatMap((line, index) => (index === 0 ? [line] : [blank(), line]));
}

function block(section: string, title: string, lines: readonly RenderedLine[]): readonly RenderedLine[] {
  if (lines.length === 0) return [];
  return [{ key: `heading:${section}`, section, frame: true, text: `## ${inline(title)}` }, blank(), ...lines];
}

function fold(section: string, title: string, lines: readonly RenderedLine[]): readonly RenderedLine[] {
  const frame = (key: string, value: string): RenderedLine => ({ key: `${key}:${section}`, section, frame: true, text: value });
  if (lines.length === 0) return [];
  return [
    frame('open', '<details>'),
    frame('heading', `<summary>${insideTag(title)}</summary>`),
    blank(),
    ...lines,
    blank(),
    frame('close', '</details>'),
  ];
}

function text(key: string, value: string): RenderedLine {
  return { key, section: key, frame: false, text: value };
}

function blank(): RenderedLine {
  return { key: '', section: '', frame: true, text: '' };
}
