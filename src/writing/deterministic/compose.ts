/** The words around the lines, by rule: what breaks, what is safer, then how much of what. Nothing is said that no line says. */
import type { Category } from '../../domain.ts';
import type { Claim, ComposeAnswer, ComposeRequest, Line } from '../requests.ts';
import { outsideCode } from './sentence.ts';

/** Lines that the overview names one by one; the others are in their section. */
const NAMED = 3;
const HIGHLIGHTS = 6;
/** Fewer are no section of their own. */
const ENOUGH = 2;

type Numbered = { readonly line: Line; readonly index: number; readonly text: string };

/** Overview for every size, highlights only for a big one. */
export function answerCompose(request: ComposeRequest): ComposeAnswer {
  const lines = request.lines.map((line, index) => ({ line, index, text: textOf(line, request.audience) }));
  const claims = [firstRelease(request, lines), breaking(lines), security(lines), rest(lines)];
  return {
    overview: claims.filter((claim) => claim !== null),
    highlights: request.facts.size === 'big' ? highlights(lines) : [],
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

function security(lines: readonly Numbered[]): Claim | null {
  const found = lines.filter(({ line }) => line.security && !line.breaking);
  return found.length === 0 ? null : claim(`Security: ${listed(found)}${found.length > NAMED ? '; and more' : ''}.`, found);
}

/** The counts, in a sentence that the program makes: not every line is seen here. */
function rest(lines: readonly Numbered[]): Claim | null {
  return lines.length === 0 ? null : claim('{summary}', lines);
}

const REQUIREMENT =
  /\b(?:node(?:\.js)?|deno|bun|python|ruby|java|jdk|go|rust|msrv|php|\.net|browsers?|targets?|required?s?|minimum|drop support)\b/i;

/** The lines that most should care about; breaking and security ones are told at the top already. */
function highlights(lines: readonly Numbered[]): readonly Claim[] {
  const order: readonly Category[] = ['new', 'performance', 'improved', 'deprecated'];
  const found = lines
    .filter(({ line }) => line.importance >= 4 && !line.breaking && !line.security && order.includes(line.category))
    .sort(
      (a, b) =>
        b.line.importance - a.line.importance || order.indexOf(a.line.category) - order.indexOf(b.line.category) || a.index - b.index,
    )
    .slice(0, HIGHLIGHTS)
    .map((numbered) => claim(numbered.text, [numbered]));
  return found.length < ENOUGH ? [] : found;
}

function listed(lines: readonly Numbered[]): string {
  return lines
    .slice(0, NAMED)
    .map(({ text }) => inner(text))
    .join('; ');
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
