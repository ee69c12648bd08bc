/** What its own words call experimental stands apart: nobody is to take it for something to build on. */
import type { Category, Entry } from '../domain.ts';

/** What users meet; a removal or a document is what it is. */
const MEETS: readonly Category[] = ['new', 'improved', 'fixed', 'performance'];
const AREAS: readonly string[] = ['experimental', 'unstable', 'preview feature', 'preview features'];
/** The word in the languages that have their own headings. */
const SAYS =
  /\b(?:experimental(?:ly)?|experimentell\w*|experimenteel|experimentele?s?|experimentais|sperimental\w*|eksperymentaln\w*|deneysel|(?:in|as a) (?:technical |public |developer )?preview|behind an? (?:\w+ )?(?:feature )?flag)\b|exp[ée]riment(?:al|aux|ale)|[еэ]ксперимент|試験的|実験的|[实實][验驗]性|실험적|تجريب|ניסיונ/iu;
const NO_LONGER =
  /\b(?:no longer|not|non-?experimental|stabili[sz]\w*|stable|graduat\w*|promot\w*|out of|without|instead of|remov\w*|drop\w*|nicht mehr|ya no|plus)\b/i;

/** Cheap test before the patterns: each of them has one of these. */
const SUSPECT = /per[iy]men|deneysel|preview|flag|[^\x20-\x7e]/i;

/** Breaking and security lines stand where everybody looks. */
export function isExperimental(entry: Pick<Entry, 'lead' | 'texts' | 'category' | 'breaking' | 'security'>): boolean {
  if (entry.breaking || entry.security || !MEETS.includes(entry.category)) return false;
  return AREAS.includes(entry.lead.trim().toLowerCase()) || Object.values(entry.texts).some(isSaid);
}

function isSaid(text: string): boolean {
  if (!SUSPECT.test(text)) return false;
  const words = text.replace(/`[^`]*`/g, ' ');
  return SAYS.test(words) && !NO_LONGER.test(words);
}
