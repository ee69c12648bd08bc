/**
 * Names beside those of the evidence: the same words in their order, joined or split otherwise, are another form of a name, and no invention.
 * A name with a word that stands nowhere stays one. Pure.
 */

import { isOneWord, stemOf } from './words.ts';

/** Characters of a name that may be taken apart. */
const LONGEST = 100;
/** Parts of one. */
const MOST = 10;
/** A name between separators, with capitals inside or without. */
const RUN = /[\p{L}\d]{1,200}/gu;
const PART = /\p{Lu}{2,40}(?=\p{Lu}\p{Ll}|\p{Lu}?$|\d)|\p{Lu}?\p{Ll}{1,80}|\p{Lu}{1,40}|\d{1,40}/gu;

/** `asset`, `url`, `re` of `assetUrlRE`; `get`, `http` and `url` of `getHTTPUrl` and `get_http_url`. Lower case. */
export function partsOf(name: string): readonly string[] {
  return (name.match(RUN) ?? []).flatMap((run) => run.match(PART) ?? []).map((part) => part.toLowerCase());
}

/** What may stand between two parts: nothing, a blank, or signs (`{min_=>}align_of`). */
const BETWEEN = '[^\\p{L}\\d\\n]{0,5}';

/**
 * True when the evidence has the parts of the name one behind the other, written apart, together or otherwise: `preview https` of
 * `preview.https`. What is a piece of a longer name there is another name. All parts but the last in one number or the other.
 */
export function isWrittenApart(name: string, evidence: string): boolean {
  if (name.length > LONGEST || !/^[\p{L}\d]+(?:(?:[._-]|::)?[\p{L}\d]+)*$/u.test(name)) return false;
  const parts = partsOf(name);
  if (parts.length < 2 || parts.length > MOST) return false;
  const forms = parts.map((part, at) => (at === parts.length - 1 || part.length < 3 ? part : `${part.replace(/s$/, '')}s?`));
  // `AsyncFnX` stands for every `AsyncFn`.
  const joined = `${forms.join(BETWEEN)}(?:[XN](?![\\p{L}\\d_])|(?![\\p{L}\\d_]))`;
  // Prose bends its words: `import.meta.resolve` of "import meta resolver".
  const apart = `${forms.join(' ')}(?:e?r|e?d|ing)s?(?![\\p{L}\\d_])`;
  return new RegExp(`(?<![\\p{L}\\d_])(?:${joined}|${apart})`, 'iu').test(evidence);
}

/** `addEventListener` of `addEv`: a name with capitals that the evidence breaks off in a word. */
export function isWrittenShort(name: string, evidence: string): boolean {
  if (name.length > LONGEST || !/^\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u.test(name)) return false;
  const tokens = evidence.match(/(?<![\p{L}\d_])\p{Ll}{2,40}(?:\p{Lu}\p{Ll}{1,40}){1,6}(?![\p{L}\d_])/gu) ?? [];
  return tokens.some(
    (token) => token.length < name.length && name.startsWith(token) && /^\p{Ll}/u.test(name.slice(token.length)) && token.length > 4,
  );
}

/** What a language has before any name: says where a member stands, and not which it is. A plain word behind it may be another thing. */
const QUALIFIER = /^(?:this|self|super|Self|globalThis)(?:\.|::)(?=[\p{L}\d$]{0,80}(?:\p{Ll}\p{Lu}|_))/u;

/** `addWatchFile` of `this.addWatchFile`. */
export function unqualified(name: string): string {
  return name.replace(QUALIFIER, '');
}

/** `LSP` of "language server protocol": three letters or more that begin words which follow each other. */
export function isInitials(name: string, evidence: string): boolean {
  const [letters = ''] = /^\p{Lu}{3,6}(?=s?$)/u.exec(name) ?? [];
  if (letters === '') return false;
  const words = [...letters.toLowerCase()].map((letter) => `${letter}\\p{L}{2,30}`);
  return new RegExp(`(?<![\\p{L}\\d])${words.join('[ -]')}(?![\\p{L}\\d])`, 'iu').test(evidence);
}

/** Words with capitals, one behind the other. */
const CAPITALISED = /(?<![\p{L}\d])\p{Lu}\p{Ll}{1,30}(?:[ -]\p{Lu}\p{Ll}{1,30}){1,5}(?![\p{L}\d])/gu;

/** `Policy` in "Content Security Policy" of `CSP`: the word stands, wherever it does, in words whose initials the evidence has as one. */
export function isSpelledInitials(word: string, text: string, evidence: string): boolean {
  const runs = (text.match(CAPITALISED) ?? []).map((run) => run.split(/[ -]/)).filter((run) => run.includes(word));
  // The first of them may only begin the sentence.
  return runs.some((run) => [run, run.slice(1)].some((own) => own.includes(word) && isInitialsOf(own, evidence)));
}

function isInitialsOf(words: readonly string[], evidence: string): boolean {
  const letters = words.map((word) => word.charAt(0)).join('');
  // Two letters stand anywhere; in capitals they are meant.
  return letters.length > 1 && new RegExp(`(?<![\\p{L}\\d])${letters}(?![\\p{L}\\d])`, letters.length > 2 ? 'iu' : 'u').test(evidence);
}

/** `Migration` of "migrate": a long word in another form of it. */
export function isFormOf(name: string, words: ReadonlySet<string>): boolean {
  const stem = stemOf(name.toLowerCase());
  if (name.length < LONG_WORD || stem === null || !/^\p{Lu}\p{Ll}+$/u.test(name)) return false;
  return [...words].some((word) => word.length >= LONG_WORD && isOneWord(stem, stemOf(word) ?? ''));
}

/** Shorter words begin alike by chance. */
const LONG_WORD = 6;
