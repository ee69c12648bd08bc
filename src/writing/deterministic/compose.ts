/** The words around the lines, by rule: what breaks, what an upgrade may meet, what is safer, then how much of what. Nothing is said that no line says. */
import type { Category } from '../../domain.ts';
import type { Claim, ComposeAnswer, ComposeRequest, Line } from '../requests.ts';
import { outsideCode } from './code.ts';
import { upgradeIn, upgradeRank } from './upgrade.ts';

/** Lines that the overview names one by one; the others are in their section. */
const NAMED = 3;
const HIGHLIGHTS = 6;
/** Fewer are no section of their own. */
const ENOUGH = 2;

type Numbered = { readonly line: Line; readonly index: number; readonly text: string };

/**
 * Overview for every size, highlights only for a big one. `secured`: what security updates of dependencies say; they have
 * rows in place of lines, and a sentence of them alone names no line.
 */
export function answerCompose(request: ComposeRequest, secured: readonly string[] = []): ComposeAnswer {
  const lines = request.lines.map((line, index) => ({ line, index, text: textOf(line, request.audience) }));
  const upgrades = request.facts.firstRelease ? [] : upgradesIn(lines);
  const claims = [firstRelease(request, lines), breaking(lines), upgrading(upgrades), security(lines, secured), rest(lines)];
  return {
    overview: claims.filter((claim) => claim !== null),
    highlights: request.facts.size === 'big' ? highlights(lines, upgrades.slice(0, NAMED)) : [],
  };
}

function firstRelease(request: ComposeRequest, lines: readonly Numbered[]): Claim | null {
  if (!request.facts.firstRelease || lines.length === 0) return null;
  const project = request.facts.project.trim();
  return claim(project === '' ? 'The first release.' : `The first release of ${project}.`, lines);
}

/** What an upgrade may stumble over first: runtimes, targets, minimum versions; then what says what it does. */
function breaking(lines: readonly Numbered[]): Claim | null {
  const found = lines.filter(({ line }) => line.breaking);
  if (found.length === 0) return null;
  const rank = ({ text }: Numbered): number => (REQUIREMENT.test(text) ? 0 : /^[A-Z]/.test(text) ? 1 : 2);
  const named = [...found].sort((a, b) => rank(a) - rank(b) || a.index - b.index);
  const among = found.length > NAMED ? ', among them' : '';
  return claim(`{breaking} breaking changes${among}: ${listed(named)}.`, found);
}

/** What nobody marked as breaking and an upgrade may meet all the same, the gravest first. */
function upgradesIn(lines: readonly Numbered[]): readonly Numbered[] {
  const found = lines.flatMap((numbered) => {
    const { line, text } = numbered;
    const upgrade = line.importance >= 4 && !line.breaking && !isSecurity(line) && TOLD.includes(line.category) ? upgradeIn(text) : null;
    return upgrade === null ? [] : [{ numbered, rank: upgradeRank(upgrade) }];
  });
  return found.sort((a, b) => a.rank - b.rank || a.numbered.index - b.numbered.index).map(({ numbered }) => numbered);
}

/** Categories whose lines stand before the folds and say what is otherwise now. */
const TOLD: readonly Category[] = ['new', 'performance', 'improved', 'deprecated'];

function upgrading(found: readonly Numbered[]): Claim | null {
  if (found.length === 0) return null;
  const among = found.length > NAMED ? ', among them' : '';
  return claim(`${found.length === 1 ? 'A change' : 'Changes'} that may affect an upgrade${among}: ${listed(found)}.`, found);
}

/** Lines first: they say what was wrong. */
function security(lines: readonly Numbered[], secured: readonly string[]): Claim | null {
  const found = lines.filter(({ line }) => isSecurity(line) && !line.breaking);
  const named = [...found.map(spoken), ...secured];
  if (named.length === 0) return null;
  return claim(`Security: ${listedTexts(named)}${named.length > NAMED ? '; and more' : ''}.`, found);
}

function isSecurity({ security, category }: Line): boolean {
  return security || category === 'security';
}

/** An update says of what only in its lead. */
function spoken({ line, text }: Numbered): string {
  const versions = /^Update (?=(?:from|to) \S+(?: to \S+)?$)/.exec(text)?.[0];
  return versions === undefined || line.lead === '' ? text : `Update ${line.lead} ${text.slice(versions.length)}`;
}

/** The counts, in a sentence that the program makes: not every line is seen here. */
function rest(lines: readonly Numbered[]): Claim | null {
  return lines.length === 0 ? null : claim('{summary}', lines);
}

const REQUIREMENT =
  /\b(?:node(?:\.js)?|deno|bun|python|ruby|java|jdk|go|rust|msrv|php|\.net|browsers?|targets?|required?s?|minimum|drop support)\b/i;

/**
 * The lines that most should care about; breaking and security ones, and those `told`, are at the top already. One that finds no room
 * there stands with those that do: alone it is no section.
 */
function highlights(lines: readonly Numbered[], told: readonly Numbered[]): readonly Claim[] {
  const grave = lines
    .filter(({ line }) => line.importance >= 4 && !line.breaking && !isSecurity(line) && TOLD.includes(line.category))
    .sort(
      (a, b) => b.line.importance - a.line.importance || TOLD.indexOf(a.line.category) - TOLD.indexOf(b.line.category) || a.index - b.index,
    );
  const untold = grave.filter((numbered) => !told.includes(numbered));
  const found = untold.length === 0 || untold.length >= ENOUGH ? untold : grave;
  return found.length < ENOUGH ? [] : found.slice(0, HIGHLIGHTS).map((numbered) => claim(numbered.text, [numbered]));
}

function listed(lines: readonly Numbered[]): string {
  return listedTexts(lines.map(({ text }) => text));
}

function listedTexts(texts: readonly string[]): string {
  return texts.slice(0, NAMED).map(inner).join('; ');
}

/** A line's text inside a sentence: small first letter where the line gave it a capital one, no braces that would be filled. */
function inner(text: string): string {
  const small = /^[A-Z][a-z]+\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  return outsideCode(small, (part) => part.replace(/[{}]/g, '')).replace(/[.;…]+$/, (end) => (end.includes('…') ? '…' : ''));
}

function claim(text: string, lines: readonly Numbered[]): Claim {
  return { text, lines: lines.map(({ index }) => index) };
}

function textOf(line: Line, audience: string): string {
  return line.texts[audience] ?? Object.values(line.texts)[0] ?? '';
}
