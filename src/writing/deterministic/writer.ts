/**
 * The deterministic writer: answers the same requests as the model, by rule, from what the evidence says.
 * Without a key it is the writer, on failure the stand-in, and always the yardstick.
 */
import type { Category, Choice, Draft, Evidence, Texts } from '../../domain.ts';
import type { Group, Line, MapRequest, MergeAnswer, MergeRequest, Words } from '../requests.ts';
import { bumpIn } from './bump.ts';
import { categoryOf, deprecationOf, importanceOf } from './classify.ts';
import { placeOf } from './place.ts';
import { saidArea } from './said-area.ts';
import { LINE_LENGTH, sentenceOf, shorten } from './sentence.ts';
import { readTitle, type Title } from './title.ts';

export { answerCompose } from './compose.ts';

const UNTITLED = 'Change without a title';

/** Characters of an upgrade note. */
const UPGRADE_LENGTH = 400;

/** What internal work without an area is about, by its type. */
const INTERNAL_LEADS: ReadonlyMap<string, string> = new Map([
  ['ci', 'CI'],
  ['test', 'tests'],
  ['tests', 'tests'],
  ['build', 'build'],
  ['refactor', 'refactoring'],
  ['style', 'style'],
]);

/** One draft per item, in order. */
export function answerMap(request: MapRequest, choice: Choice): readonly Draft[] {
  return request.items.map((evidence) => draftOf(evidence, choice));
}

/** Joins only lines that name each other: the earliest speaks. */
export function answerMerge(request: MergeRequest): MergeAnswer {
  const lines = [...request.settled, ...request.open];
  const byLink = new Map<number, number[]>();
  lines.forEach((line, index) => {
    if (line.linked !== null) byLink.set(line.linked, [...(byLink.get(line.linked) ?? []), index]);
  });
  const groups: Group[] = [];
  for (const members of byLink.values()) {
    if (members.length < 2 || !members.some((index) => index >= request.settled.length)) continue;
    const words = joined(members.flatMap((index) => lines[index] ?? []));
    if (words !== null) groups.push({ members, words });
  }
  return { groups };
}

/** Every audience gets the same text: rules cannot judge what readers know. */
export function draftOf(evidence: Evidence, { audiences }: Choice): Draft {
  const title = readTitle(evidence);
  const category = categoryOf(evidence, title);
  const place = placeOf(title.text, evidence.files);
  const said = title.area === null && place === null && evidence.breaking === null ? saidArea(title.text) : null;
  // As the rows of dependencies read, which stand in the same section.
  const bump = category === 'security' && title.area === null ? bumpIn(title.text) : null;
  const text = textOf(bump === null ? (said?.text ?? place?.text ?? title.text) : `Update ${bump.versions}`, title);
  return {
    lead: bump?.name ?? title.area ?? place?.area ?? said?.area ?? (evidence.breaking === null ? internalLead(title.type, category) : ''),
    category,
    importance: importanceOf(evidence, category, title),
    breaking: evidence.breaking !== null,
    security: evidence.security,
    texts: forAll(audiences, text),
    upgrade: forAll(audiences, upgradeOf(evidence.breaking ?? deprecationOf(evidence.body), text)),
  };
}

/** A ticket or a foreign number that stood at either end stands behind the sentence. */
function textOf(said: string, { elsewhere }: Title): string {
  if (elsewhere.length === 0) return sentenceOf(said) || UNTITLED;
  const tail = ` (${elsewhere.join(', ')})`;
  const room = tail.length > LINE_LENGTH / 3 ? '' : tail;
  return `${sentenceOf(said, LINE_LENGTH - room.length) || UNTITLED}${room}`;
}

function internalLead(type: string | null, category: Category): string {
  return category === 'internal' && type !== null ? (INTERNAL_LEADS.get(type) ?? '') : '';
}

/** The author's own words on what to do; '' when they only repeat the title. */
function upgradeOf(breaking: string, text: string): string {
  if (breaking === '') return '';
  const [paragraph = ''] = breaking
    .replace(/\r/g, '')
    .trim()
    .split(/\n\s*\n/);
  const note = paragraph
    .replace(/^\s*(?:[-*+]|#+|\d+[.)])\s+/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  return bare(note) === bare(text) ? '' : shorten(note, UPGRADE_LENGTH);
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const NO_TEXTS: Texts = {};

/** One text for every audience; none where there is nothing to say. */
function forAll(audiences: Choice['audiences'], text: string): Texts {
  if (text === '') return NO_TEXTS;
  const texts: Record<string, string> = {};
  for (const { name } of audiences) texts[name] = text;
  return texts;
}

function joined(lines: readonly Line[]): Words | null {
  const [first] = lines;
  if (first === undefined) return null;
  return {
    lead: first.lead || (lines.find((line) => line.lead !== '')?.lead ?? ''),
    texts: first.texts,
    upgrade: lines.find((line) => Object.keys(line.upgrade).length > 0)?.upgrade ?? {},
  };
}
