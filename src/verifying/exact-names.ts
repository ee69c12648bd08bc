/** Whether the evidence knows what a text writes exactly: code, identifiers, paths. Pure. */
import { isWrittenApart, isWrittenShort, unqualified } from './close-names.ts';
import { type Grounds, hasWord, squeeze, standsIn } from './grounds.ts';

/** A file or folder as the evidence writes it; words with a slash between them (`read/write`) word by word; `Node.js` as `node`. */
export function hasPath(path: string, grounds: Grounds): boolean {
  const lower = path.toLowerCase();
  if (standsIn(grounds.lower(), lower)) return true;
  if (/^[A-Z][a-z]+\.js$/.test(path)) return hasWord(lower.slice(0, -3), grounds);
  if (!/^[a-z\d]+(?:\/[a-z\d]+)+$/i.test(path)) return false;
  const words = grounds.words();
  if (/\/\d+(?:\/|$)/.test(lower)) return hasSqueezed(path, grounds);
  return lower === 'and/or' || lower.split('/').every((part) => words.has(part)) || hasSqueezed(path, grounds);
}

export function hasIdentifier(name: string, grounds: Grounds): boolean {
  if (standsIn(grounds.lower(), name.toLowerCase()) || isOfList(name, grounds.text)) return true;
  const isProse = /^[A-Z][\w-]*$/.test(name) || /^[a-z]+-?\d+$/.test(name);
  if (isProse && (hasWord(name.toLowerCase(), grounds) || hasSqueezed(name, grounds))) return true;
  return isWrittenApart(name, grounds.text);
}

/** `HTTP/2` as `http2`, `UTF-8` as `utf8`, `WebSocket` as `web socket`. */
function hasSqueezed(name: string, grounds: Grounds): boolean {
  const squeezed = squeeze(name);
  return grounds.words().has(squeezed) || (squeezed.length > 3 && standsIn(grounds.squeezed(), squeezed, /\d/));
}

/** The span as it is, or each of its parts: `a --b` may be put together from what the evidence names. */
export function hasCode(span: string, grounds: Grounds): boolean {
  const code = unqualified(span);
  if (standsIn(grounds.text, code) || isNamedSign(code, grounds) || isSpelledOut(code, grounds)) return true;
  if (isMemberOf(code, grounds) || isOfList(code, grounds.text)) return true;
  const parts = code.split(/[\s=:()[\]{}<>,;'"|]+/).filter((part) => !/^(?:|\.{2,3}|…)$/.test(part));
  // Signs beside a name are how it is written (`#[derive]`).
  const named = parts.some((part) => /\p{L}{3}/u.test(part)) ? parts.filter((part) => !/^[^\p{L}\d_-]+$/u.test(part)) : parts;
  return parts.length > 0 && named.every((part) => hasPart(part, grounds));
}

/** `config.option` where the evidence has both by name: "add `option` to `config`". */
function isMemberOf(code: string, grounds: Grounds): boolean {
  if (!/^[a-z][\w$]{2,40}(?:\.[a-z][\w$]{2,40}){1,3}$/i.test(code)) return false;
  return code.split('.').every((part) => grounds.text.includes(`\`${part}\``) || (/[a-z][A-Z]/.test(part) && standsIn(grounds.text, part)));
}

/** `esbuild.footer` of `esbuild.banner/footer`, `server.port` of `server.{host,port}`, `CC.host` of `CC/CXX.host`: what names of a list share is written once. */
function isOfList(code: string, evidence: string): boolean {
  const [, owner = '', own = ''] = /^([\w$.]{1,80}(?:\.|::))([\w$]{2,40})$/.exec(code) ?? [];
  if (own === '') return false;
  const name = '[\\w$]{1,40}';
  const separator = '`? ?[/|] ?`?';
  const [first = '', dot = ''] = [owner.replace(/[.:]+$/, ''), /[.:]+$/.exec(owner)?.[0]];
  const [before, bare, last] = [owner, first, own].map((part) => part.replace(/[.$]/g, '\\$&'));
  const behind = `${before}(?:(?:${name}${separator}){1,8}${last}(?![\\w$])|\\{(?: ?${name},){0,8} ?${last}(?=[ ,}]))`;
  const ahead = `${bare}(?:${separator}${name}){1,8}${dot.replace('.', '\\.')}${last}(?![\\w$])`;
  return new RegExp(`(?<![\\w$.])(?:${behind}|${ahead})`).test(evidence);
}

/** Signs by the words that titles use for them: an underscore is hard to read in a sentence. */
const SIGNS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    ...{
      _: /underscore/,
      '*': /asterisk|\bderef|\bstar\b|wildcard|\bglob/,
      '.': /\bdots?\b|period/,
      '/': /slash/,
      '\\': /backslash/,
      '..': /two dots|double dot/,
    },
    ...{
      ';': /semicolon/,
      ':': /\bcolon/,
      ',': /comma/,
      '#': /\bhash(?:es|tag)?\b/,
      '@': /\bat[- ]signs?\b/,
      $: /dollar/,
      '&': /ampersand/,
      '|': /\bpipes?\b/,
    },
    ...{
      '-': /minus|dash|hyphen/,
      '+': /\bplus\b/,
      '!': /\bbang\b|exclamation/,
      '?': /question mark/,
      '=': /equals? sign/,
      '%': /percent/,
      '~': /tilde/,
    },
  }),
);

function isNamedSign(code: string, grounds: Grounds): boolean {
  return SIGNS.get(code)?.test(grounds.lower()) === true;
}

/** Characters of a name that may stand in the evidence word by word. */
const LONGEST_NAME = 100;

/** `import.meta` as "import meta", `Convert_to_guarded_return` as "Convert to guarded return": the same words in their order. */
function isSpelledOut(name: string, grounds: Grounds): boolean {
  if (name.length > LONGEST_NAME) return false;
  const words = name.match(/[\p{L}\d]+/gu) ?? [];
  if (words.length < 2 || !/^[\p{L}\d]+(?:[ ._-][\p{L}\d]+)+$/u.test(name) || /\d/.test(name)) return false;
  return new RegExp(`(?<![\\p{L}\\d])${words.join('[ ._-]')}(?![\\p{L}\\d])`, 'iu').test(grounds.text);
}

/** Short parts and environment variables as they are written (`-P` is not `-p`), a plain word in any form; `dbg!` as `dbg`. */
function hasPart(whole: string, grounds: Grounds): boolean {
  const part = whole.replace(/(?<=\w{2})!$|^[*&]+(?=\w{3})/g, '');
  if (part.length < 3 || /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(part)) return standsIn(grounds.text, part);
  if (standsIn(grounds.lower(), part.toLowerCase()) || (/^[a-z]+$/.test(part) && hasWord(part, grounds))) return true;
  return isWrittenApart(unqualified(part), grounds.text) || isWrittenShort(part, grounds.text);
}
