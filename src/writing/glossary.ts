/** Terms that the project does not use, looked for in texts of the model. */
import type { AvoidedTerm, Doubt } from '../domain.ts';

/** Names of things keep their words: code spans, flags, paths, dotted and underscored names, and words between double quotes. */
const NAMES = /`[^`]*`|"[^"]*"|“[^”]*”|\S*(?:--|[/_@#:\\]\p{L}|\p{L}\.\p{L})\S*/gu;
/** These scripts put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** What a text uses against the glossary. */
export function avoidedIn(text: string, avoided: readonly AvoidedTerm[] = []): readonly Doubt[] {
  if (avoided.length === 0) return [];
  const prose = text.replace(NAMES, ' ` ').toLowerCase();
  return avoided
    .filter(({ avoid }) => hasTerm(prose, avoid.trim().toLowerCase()))
    .map(({ avoid }) => ({ kind: 'glossary', found: avoid.trim() }));
}

/** As a whole word, also with a plural's `s` behind it. */
function hasTerm(prose: string, term: string): boolean {
  const goesOn = (beside: string, edge: string): boolean => /[\p{L}\p{M}\d]/u.test(beside) && !UNSPACED.test(edge);
  for (let at = prose.indexOf(term); at >= 0; at = prose.indexOf(term, at + 1)) {
    const rest = prose.slice(at + term.length).replace(/^s(?![\p{L}\p{M}\d])/u, '');
    if (!goesOn(prose.slice(0, at).slice(-1), term.charAt(0)) && !goesOn(rest.charAt(0), term.slice(-1))) return true;
  }
  return false;
}
