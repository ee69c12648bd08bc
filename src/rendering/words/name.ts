/** Which words a language is told in. */

/** Where Chinese is written in traditional characters unless its tag says otherwise. */
const TRADITIONAL = new Set(['hant', 'tw', 'hk', 'mo']);

/** The first part of a BCP 47 tag in lower case, and the script where it decides: `pt` of `pt-BR`, `zh-hant` of `zh-TW`. */
export function wordsName(language: string): string {
  const [main = 'en', ...parts] = language.toLowerCase().split('-');
  return main === 'zh' && !parts.includes('hans') && parts.some((part) => TRADITIONAL.has(part)) ? 'zh-hant' : main;
}
