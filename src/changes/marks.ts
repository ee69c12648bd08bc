/** Marks that keep a change in the notes whatever the rules say: breaking, and security. Never by the model's word. */
import type { Rules } from '../config/config.ts';

/** The footer as the convention writes it, in capitals, at the start of a line. */
const FOOTER =
  /^(?:[*_]{2})?BREAKING[ -]CHANGES?(?:[*_]{2})?:(?:[*_]{2})? *([\s\S]*?)(?=\n(?:#{1,6} |[A-Z][\w-]{1,30}: |BREAKING[ -]CHANGES?:|[*_]{2}BREAKING)|$(?![\s\S]))/gm;
const NOTHING = /^(?:none|no|n\/a|-|nothing)[.!]?$/i;
const UPGRADE_HEADING =
  /^#{1,6} .{0,4}(?:breaking changes?|migration(?: guide)?|upgrad(?:e|ing)(?: notes?| guide)?)\b[^\n]{0,60}\n([\s\S]*?)(?=\n#{1,6} |$(?![\s\S]))/im;
const FENCES = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?^ {0,3}\1/gm;
const CVE = /\bCVE-\d{4}-\d{4,7}\b/i;
const GHSA = /\bGHSA(?:-[23456789cfghjmpqrvwx]{4}){3}\b/i;

/**
 * The text behind `BREAKING CHANGE:` in any of the texts; '' when the change is only marked by `!` or a label; the
 * upgrade section of a text where there is one; null when it is not marked at all.
 */
export function breakingOf(texts: readonly string[], marked: boolean): string | null {
  const footers = texts.flatMap((text) => (text.includes('BREAKING') ? footersOf(text.replace(FENCES, '')) : []));
  const said = [...new Set(footers)].filter((footer) => !NOTHING.test(footer));
  if (said.length > 0) return said.join('\n').trim();
  if (!marked) return null;
  const section = texts.map((text) => UPGRADE_HEADING.exec(text)?.[1]?.trim() ?? '').find((text) => text !== '' && !NOTHING.test(text));
  return section ?? '';
}

/** True when a label of the rules, a CVE or a GHSA id says that it mends a hole. */
export function securityOf(texts: readonly string[], labels: readonly string[], rules: Rules): boolean {
  return hasLabel(labels, rules.securityLabels) || texts.some((text) => CVE.test(text) || GHSA.test(text));
}

/** True when one of the labels is among the wanted ones, without case. */
export function hasLabel(labels: readonly string[], wanted: readonly string[]): boolean {
  return firstShared(labels, wanted) !== null;
}

/** The first wanted word that the list has, in the wanted spelling; null when there is none. */
export function firstShared(list: readonly string[], wanted: readonly string[]): string | null {
  const have = new Set(list.map((word) => word.toLowerCase()));
  return wanted.find((word) => have.has(word.toLowerCase())) ?? null;
}

function footersOf(text: string): readonly string[] {
  return [...text.matchAll(FOOTER)].map((match) => (match[1] ?? '').trim());
}
