/** Marks that keep a change in the notes whatever the rules say: breaking, and security. Never by the model's word. */
import type { Rules } from '../config/config.ts';

/** The footer as the convention writes it, in capitals, at the start of a line. */
const FOOTER =
  /^(?:[*_]{2})?BREAKING[ -]CHANGES?(?:[*_]{2})?:(?:[*_]{2})? *([\s\S]*?)(?=\n(?:#{1,6} |(?!(?:Before|After|Old|New|Example|Migration|Instead|Note): )[A-Z][\w-]{1,30}: |BREAKING[ -]CHANGES?:|[*_]{2}BREAKING)|$(?![\s\S]))/gm;
const NOTHING = /^(?:none|no|n\/a|-|nothing)[.!]?$/i;
const UPGRADE_HEADING =
  /^#{1,6} .{0,4}(?:breaking changes?|migration(?: guide)?|upgrad(?:e|ing)(?: notes?| guide)?)\b[^\n]{0,60}\n([\s\S]*?)(?=\n#{1,6} |$(?![\s\S]))/im;
/** A section of this name asks people to do something, whatever else marks the change. */
const ACTION_HEADING = /^#{1,6} \W{0,4}actions? required\W{0,4}\n([\s\S]*?)(?=\n#{1,6} |$(?![\s\S]))/im;
const NO_ACTION = /^(?:no|none|nothing|not)\b[^\n.]{0,60}\.?$/i;
const FENCES = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?^ {0,3}\1/gm;
const EXAMPLE = '\ufffc';
/** The id of a CVE or a GHSA. */
const HOLE = /\b(?:CVE-\d{4}-\d{4,7}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3})\b/i;

/**
 * The text behind `BREAKING CHANGE:` in any of the texts; '' when the change is only marked by `!` or a label; the
 * upgrade section of a text where there is one; null when it is not marked at all.
 */
export function breakingOf(texts: readonly string[], marked: boolean): string | null {
  if (texts.some((text) => text.includes('BREAKING'))) {
    const said = [...new Set(texts.flatMap(footersOf))].filter((footer) => !NOTHING.test(footer));
    if (said.length > 0) return said.join('\n').trim();
  }
  const asked = sectionIn(texts, ACTION_HEADING);
  if (asked !== null && !NO_ACTION.test(asked)) return asked;
  return marked ? (sectionIn(texts, UPGRADE_HEADING) ?? '') : null;
}

/** True when a label of the rules, a CVE or a GHSA id says that it mends a hole. */
export function securityOf(texts: readonly string[], labels: readonly string[], rules: Rules): boolean {
  return hasLabel(labels, rules.securityLabels) || texts.some((text) => HOLE.test(text));
}

/** True when one of the labels is among the wanted ones, without case. */
export function hasLabel(labels: readonly string[], wanted: readonly string[]): boolean {
  return firstShared(labels, wanted) !== null;
}

/** The first wanted word that the list has, in the wanted spelling; null when there is none. */
export function firstShared(list: readonly string[], wanted: readonly string[]): string | null {
  if (list.length === 0 || wanted.length === 0) return null;
  const have = new Set(list.map((word) => word.toLowerCase()));
  return wanted.find((word) => have.has(word.toLowerCase())) ?? null;
}

function footersOf(text: string): readonly string[] {
  const masked = withoutExamples(text);
  return [...masked.matchAll(FOOTER)].map((match) => behind(match, text));
}

/** What stands below the heading in the first text that says something there. */
function sectionIn(texts: readonly string[], heading: RegExp): string | null {
  for (const text of texts) {
    const match = text.includes('#') && heading.test(text) ? heading.exec(withoutExamples(text)) : null;
    const section = match === null ? '' : behind(match, text);
    if (section !== '' && !NOTHING.test(section)) return section;
  }
  return null;
}

/** An example quotes marks: none is looked for inside. All else stays at its place. */
function withoutExamples(text: string): string {
  return text.includes('```') || text.includes('~~~') ? text.replace(FENCES, (fence) => fence.replace(/[^\n]/g, EXAMPLE)) : text;
}

/** The words at the end of a match, with their examples. */
function behind(match: RegExpExecArray, text: string): string {
  const end = match.index + match[0].length;
  return text.slice(end - (match[1] ?? '').length, end).trim();
}
