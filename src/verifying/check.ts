/** Holds a text against the evidence of just the changes that it stands for. What is not checked stands in docs/verification.md. */
import type { Doubt, Evidence } from '../domain.ts';
import { sharesDegree } from './degrees.ts';
import { againstDirection } from './direction.ts';
import { foreignWords, undisguised } from './disguise.ts';
import { type Fact, factsOf, TAKEN } from './facts.ts';
import { isInLatin, isOtherLanguage } from './language.ts';
import { FACTOR_WORDS, hasFactor, hasNumber, OFTEN, type Quantities, quantitiesIn } from './quantities.ts';
import { isOfAnother } from './subject.ts';

/** What a text may draw on; what is costly is made when it is first needed. */
export type Grounds = {
  readonly text: string;
  /** The text without what is code: `Promise.all` claims nothing about all. */
  readonly said: string;
  readonly lower: () => string;
  readonly words: () => ReadonlySet<string>;
  readonly quantities: () => Quantities;
  /** What each change does, for direction; empty where nobody may conclude from it. */
  readonly evidence: readonly Evidence[];
  /** Letters and digits alone. */
  readonly squeezed: () => string;
};

/** `extra`: texts that were checked already, and names that the user chose (project, glossary). */
export function groundsOf(evidence: readonly Evidence[], extra: readonly string[] = []): Grounds {
  const parts = evidence.flatMap(({ title, body, type, area, breaking, security, labels, files }) => [
    title,
    body,
    type ?? '',
    area ?? '',
    breaking ?? '',
    security ? 'security vulnerability' : '',
    ...labels,
    ...files,
  ]);
  const said = undisguised([...parts, ...extra].join('\n'));
  const text = [said, ...evidence.map((one) => undisguised(one.patch)).filter((patch) => patch !== '')].join('\n');
  const lower = once(() => text.toLowerCase());
  return {
    text,
    said,
    lower,
    words: once(() => new Set(lower().match(/[\p{L}\d]+/gu) ?? [])),
    quantities: once(() => quantitiesIn(text)),
    evidence,
    squeezed: once(() => squeeze(text)),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What the text says and the grounds do not. Empty: nothing speaks against it. */
export function doubtsIn(written: string, grounds: Grounds, language: string): readonly Doubt[] {
  const text = undisguised(written);
  const english = /^en\b/i.test(language);
  const doubts: Doubt[] = factsOf(text, { english })
    .filter((fact) => !isGrounded(fact, grounds))
    .map(({ kind, text: found }) => ({ kind, found }));
  if (english && doubts.length === 0) doubts.push(...againstMeaning(text, grounds));
  if (isInLatin(language)) doubts.push(...strangeWords(text, grounds));
  if (isOtherLanguage(text, language)) doubts.push(otherThan(language));
  return doubts.filter((doubt, at) => doubts.findIndex((other) => other.kind === doubt.kind && other.found === doubt.found) === at);
}

/** What speaks against a text that is written in another language than asked for. */
export function otherThan(language: string): Doubt {
  return { kind: 'language', found: `another language than ${language}` };
}

/** In a language of Latin letters: words of another script, and look-alikes, that the evidence does not have. */
function strangeWords(text: string, grounds: Grounds): readonly Doubt[] {
  const words = foreignWords(text).filter((word) => !grounds.lower().includes(word.toLowerCase()));
  return words.map((found) => ({ kind: 'letters', found }));
}

/** As far as it goes by rules: a text that turns its change around, or is of another one. */
function againstMeaning(text: string, grounds: Grounds): readonly Doubt[] {
  const turned = againstDirection(text, grounds.evidence).map((found) => ({ kind: 'direction', found }));
  return isOfAnother(text, grounds.lower()) ? [...turned, { kind: 'subject', found: text.slice(0, 80) }] : turned;
}

function isGrounded({ kind, text }: Fact, grounds: Grounds): boolean {
  switch (kind) {
    case 'markup':
    case 'reference':
      return false;
    case 'url':
      return standsIn(grounds.lower(), text.toLowerCase().replace(/[.,;:!?'"]+$/, ''));
    case 'handle':
    case 'flag':
    case 'error':
      return standsIn(grounds.lower(), text.toLowerCase());
    case 'variable':
      return standsIn(grounds.text, text.replace(/[^\w]/g, ''));
    case 'quote':
      return text
        .toLowerCase()
        .replace(/^["“]|[.,]?["”]$/g, '')
        .split(TAKEN)
        .every((part) => grounds.lower().replace(/\s+/g, ' ').includes(part.replace(/\s+/g, ' ')));
    case 'path':
      return hasPath(text.replace(/\.+$/, ''), grounds);
    case 'identifier':
      return hasIdentifier(text.replace(/\(\)$/, ''), grounds);
    case 'code':
      return hasCode(text.replace(/^`+|`+$/g, '').trim(), grounds);
    case 'number':
      return hasNumber(text, grounds.quantities());
    case 'degree':
      if (isFactor(text)) return hasFactor(text, grounds.quantities()) || (/^twice$/i.test(text) && AGAIN.test(grounds.said));
      return sharesDegree(text, grounds.said);
    case 'name':
      return hasWord(text.toLowerCase(), grounds) || isPartOfName(text, grounds.text);
  }
}

/** `twice` tells how often, too. */
const AGAIN =
  /\b(?:again|duplicat\w*|doubl\w*|concurrent\w*|repeat\w*|redundan\w*|multiple times|several times|more than once|re-\w+|stabl[ey]|idempoten\w*)\b/i;

/** A file or folder as the evidence writes it; words with a slash between them (`read/write`) word by word; `Node.js` as `node`. */
function hasPath(path: string, grounds: Grounds): boolean {
  const lower = path.toLowerCase();
  if (standsIn(grounds.lower(), lower)) return true;
  if (/^[A-Z][a-z]+\.js$/.test(path)) return hasWord(lower.slice(0, -3), grounds);
  if (!/^[a-z\d]+(?:\/[a-z\d]+)+$/i.test(path)) return false;
  const words = grounds.words();
  if (/\/\d+(?:\/|$)/.test(lower)) return hasSqueezed(path, grounds);
  return lower === 'and/or' || lower.split('/').every((part) => words.has(part)) || hasSqueezed(path, grounds);
}

function isFactor(text: string): boolean {
  return [OFTEN, ...FACTOR_WORDS].some((pattern) => text.replace(pattern, '') === '');
}

function hasIdentifier(name: string, grounds: Grounds): boolean {
  if (standsIn(grounds.lower(), name.toLowerCase())) return true;
  const isProse = /^[A-Z][\w-]*$/.test(name) || /^[a-z]+-?\d+$/.test(name);
  return isProse && (hasWord(name.toLowerCase(), grounds) || hasSqueezed(name, grounds));
}

/** `HTTP/2` as `http2`, `UTF-8` as `utf8`, `WebSocket` as `web socket`. */
function hasSqueezed(name: string, grounds: Grounds): boolean {
  const squeezed = squeeze(name);
  return grounds.words().has(squeezed) || (squeezed.length > 3 && standsIn(grounds.squeezed(), squeezed, /\d/));
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}

/** The span as it is, or each of its parts: `a --b` may be put together from what the evidence names. */
function hasCode(code: string, grounds: Grounds): boolean {
  if (standsIn(grounds.text, code)) return true;
  const parts = code.split(/[\s=:()[\]{}<>,;'"|]+/).filter((part) => !/^(?:|\.{2,3}|…)$/.test(part));
  return parts.length > 0 && parts.every((part) => hasPart(part, grounds));
}

/** Short parts and environment variables as they are written (`-P` is not `-p`), a plain word in any form; `dbg!` as `dbg`. */
function hasPart(whole: string, grounds: Grounds): boolean {
  const part = whole.replace(/(?<=\w{2})!$/, '');
  if (part.length < 3 || /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(part)) return standsIn(grounds.text, part);
  return standsIn(grounds.lower(), part.toLowerCase()) || (/^[a-z]+$/.test(part) && hasWord(part, grounds));
}

/** Names of one thing. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  javascript: ['js'],
  typescript: ['ts'],
  markdown: ['md'],
  windows: ['win', 'win32'],
  macos: ['mac', 'osx', 'darwin'],
  github: ['gh'],
  kubernetes: ['k8s'],
  python: ['py'],
  postgresql: ['postgres'],
  websocket: ['ws'],
  websockets: ['ws'],
  regex: ['regexp'],
  regexp: ['regex'],
  nodejs: ['node'],
  ecmascript: ['esm', 'es', 'es6', 'mjs', 'js', 'javascript'],
  esm: ['ecmascript', 'mjs'],
  commonjs: ['cjs', 'require'],
  cjs: ['commonjs'],
  yaml: ['yml'],
  yml: ['yaml'],
  jpeg: ['jpg'],
  jpg: ['jpeg'],
  js: ['javascript'],
  ts: ['typescript'],
};
/** Capitals that say what kind of thing is meant, not which: with words that such a thing is told by. */
const KINDS: Readonly<Record<string, RegExp>> = {
  id: /\bids?\b|identif|\bkeys?\b|uuid|guid|number|token|handle|referenc/,
  url: /\burl|address|link|http|host|path|rout|redirect|\buri|query|origin|domain|request|import/,
  api: /\bapi|endpoint|function|method|request|interface|export|\(\)|class\b|type\b|http|route|hook|client|sdk|library|rest\b/,
  cli: /\bcli|command|terminal|(?<![\w-])--?[a-z]|argument|console|shell|flag|stdout|stderr|\bbin\b/,
  ui: /\bui\b|interface|button|page|view|dialog|screen|component|frontend|menu|panel|theme|layout|dark|icon|tab\b|tabs\b|display|render/,
};

/** A name counts as known in another form of the word too (`Windows`, `windows'`; `TypeScript`, `typescripts`). */
function hasWord(word: string, grounds: Grounds): boolean {
  const words = grounds.words();
  const singular = word.length > 3 ? [word.replace(/es$/, ''), word.replace(/s$/, '')] : [];
  const forms = [word, `${word}s`, ...singular, ...(ALIASES[word] ?? [])];
  return (
    KINDS[word.replace(/s$/, '')]?.test(grounds.lower()) === true ||
    forms.some((form) => words.has(form)) ||
    (word.length > 4 && grounds.lower().includes(word))
  );
}

/** `City` of `QwikCity`: a name in one word may be written in two. */
function isPartOfName(name: string, text: string): boolean {
  return name.length > 3 && text.includes(name) && new RegExp(`[\\p{Ll}]${name}(?!\\p{Ll})`, 'u').test(text);
}

/**
 * True when `part` stands in the text as a whole: not inside a longer word, flag or file name.
 * `inside`: what must not follow or precede; letters and digits where not given.
 */
function standsIn(text: string, part: string, inside = /[\p{L}\d_]/u): boolean {
  if (part === '') return false;
  const isLong = /^-|[/\\]/.test(part);
  const continues = (character: string) => inside.test(character) || (isLong && character === '-');
  const starts = inside.test(part.charAt(0)) || isLong;
  const ends = inside.test(part.charAt(part.length - 1));
  const endsInDigit = /[a-z/]\d+$/i.test(part);
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const end = at + part.length;
    // `HTTP/1` does not stand in `HTTP/1.1`.
    if (endsInDigit && /^\.\d/.test(text.slice(end, end + 2))) continue;
    if ((!starts || !continues(text.charAt(at - 1))) && (!ends || !continues(text.charAt(end)))) return true;
  }
  return false;
}
