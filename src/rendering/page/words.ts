/** The page's own words, in the language of the notes. Those of strangers, names of states in the JSON and reasons stay as they are. Pure. */
import { wordsName } from '../words/name.ts';
import { TABLES } from './tables.ts';

/** In the order of the lines of a table. */
export const PAGE_KEYS = [
  ...['evidence', 'back', 'choose', 'keys', 'byModel', 'byRules', 'byPerson', 'overview', 'remembered', 'asked', 'answer'],
  ...['seeCall', 'found', 'standsOn', 'changes', 'commits', 'ownWords', 'paths', 'patch', 'titleOnly', 'itsLine', 'model'],
  ...['outcome', 'started', 'took', 'waited', 'tokens', 'afterFirst', 'nothing', 'inOut', 'call', 'wrote', 'notes', 'ledger'],
  ...['calls', 'all', 'written', 'folded', 'left-out', 'failed', 'check', 'shown', 'more', 'noChange', 'filter', 'states'],
  ...['notAsked', 'timeWent', 'unlisted', 'unseen', 'importance', 'complete', 'notComplete', 'partly', 'rules', 'revert', 'bot'],
  ...['type', 'area', 'label', 'repaired', 'replaced', 'dropped', 'kept'],
] as const;

/** A word by its key, with names in braces filled in; what is filled in is not looked at again. */
export type Speaker = (key: (typeof PAGE_KEYS)[number], values?: Readonly<Record<string, string | number>>) => string;

export type PageWords = {
  /** Of the words: English where there is no table. */
  readonly language: string;
  readonly words: Readonly<Record<string, string>>;
  readonly say: Speaker;
};

/** `language`: BCP 47. */
export function pageWords(language: string): PageWords {
  const name = wordsName(language);
  const own = Object.hasOwn(TABLES, name) ? TABLES[name] : undefined;
  const lines = (own ?? TABLES.en ?? '').split('\n');
  const words: Readonly<Record<string, string>> = Object.fromEntries(PAGE_KEYS.map((key, at) => [key, lines[at] ?? key]));
  const say: Speaker = (key, values = {}) =>
    (words[key] ?? key).replace(/\{(\w+)\}/g, (found, part: string) => String(values[part] ?? found));
  return { language: own === undefined ? 'en' : name === 'zh-hant' ? 'zh-Hant' : name, words, say };
}
