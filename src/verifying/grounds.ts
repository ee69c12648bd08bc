/** What a text may draw on, and whether a word stands in it. Pure. */
import type { Evidence } from '../domain.ts';
import { partsOf } from './close-names.ts';
import { undisguised } from './disguise.ts';
import { type Quantities, quantitiesIn } from './quantities.ts';

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
    words: once(() => new Set([...(lower().match(/[\p{L}\d]+/gu) ?? []), ...partsOf(text)])),
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

/** Letters and digits alone. */
export function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}

/** Names of one thing. */
const ALIASES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    javascript: ['js'],
    typescript: ['ts', 'tsconfig', 'tsc', 'tsx', 'dts'],
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
    es: ['esm'],
    esm: ['ecmascript', 'mjs'],
    commonjs: ['cjs', 'require'],
    cjs: ['commonjs'],
    yaml: ['yml'],
    yml: ['yaml'],
    jpeg: ['jpg'],
    jpg: ['jpeg'],
    js: ['javascript'],
    ts: ['typescript'],
    pr: ['pull'],
  }),
);
/** Capitals that say what kind of thing is meant, not which: with words that such a thing is told by. */
const KINDS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    pr: /#\d|\bpull\b/,
    id: /\bids?\b|identif|\bkeys?\b|uuid|guid|number|token|handle|referenc/,
    url: /\burl|address|link|http|host|path|rout|redirect|\buri|query|origin|domain|request|import|:\/\//,
    api: /\bapi|endpoint|function|method|request|interface|export|\(\)|class\b|type\b|http|route|hook|client|sdk|library|rest\b/,
    cli: /\bcli|command|terminal|(?<![\w-])--?[a-z]|argument|console|shell|flag|stdout|stderr|\bbin\b/,
    ui: /\bui\b|interface|button|page|view|dialog|screen|component|frontend|menu|panel|theme|layout|dark|icon|tab\b|tabs\b|display|render/,
  }),
);

/** Whether a word in capitals says only what kind of thing is meant. */
export function isKind(word: string): boolean {
  return KINDS.has(word.toLowerCase());
}

/** A name counts as known in another form of the word too (`Windows`, `windows'`; `TypeScript`, `typescripts`). */
export function hasWord(word: string, grounds: Grounds): boolean {
  const words = grounds.words();
  const singular = word.length > 3 ? [word.replace(/es$/, ''), word.replace(/s$/, '')] : word.length > 2 ? [word.replace(/s$/, '')] : [];
  const forms = [word, `${word}s`, ...singular, ...(ALIASES.get(word) ?? [])];
  return (
    KINDS.get(word.replace(/s$/, ''))?.test(grounds.lower()) === true ||
    forms.some((form) => words.has(form)) ||
    (word.length > 4 && grounds.lower().includes(word))
  );
}

/**
 * True when `part` stands in the text as a whole: not inside a longer word, flag or file name.
 * `inside`: what must not follow or precede; letters and digits where not given.
 */
export function standsIn(text: string, part: string, inside = /[\p{L}\d_]/u): boolean {
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
