/** Code in the words of a title: what by its form is a name, an expression or a flag becomes a code span. */

const DUNDER = '__[a-z0-9]+(?:_[a-z0-9]+)*__';
/** `x86_64-unknown-linux-musl`: what a compiler builds for. */
const TARGET = String.raw`(?:x86_64|i[3-6]86|aarch64|arm64|armv\d\w*|riscv\d+\w*|wasm\d+|powerpc\w*|s390x|mips\w*)(?:-(?!(?:specific|based|only|like|related|compatible|native)\b)[a-z0-9_]+){1,3}`;
/** Two or more humps, snake case, a flag, or a call: written as code. Names such as GitHub begin with a capital and stay. */
const CODE_WORD = new RegExp(
  String.raw`^(?:${TARGET}|${DUNDER}|[a-z][a-z0-9]*(?:[A-Z][a-z0-9]+)+(?:\(\))?|[A-Za-z_$][\w$]*(?:\.[\w$]+)*\(\)|[a-z][a-z0-9]*(?:_[a-z0-9]+)+|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|--[a-z][a-z0-9-]+)$`,
);
/** Whole expressions, longest first: attributes, generics, tags with a space, words with a `$`, flags with and without a value. */
const EXPRESSION = new RegExp(
  [
    String.raw`(?<![^\s("'])#!?\[[A-Za-z][^\[\]\x60]{0,60}\](?![\w(])`,
    String.raw`(?<![\w\x60/<@.:])[A-Za-z_][\w.]{0,40}(?:::\w{1,40})*<[A-Za-z_&*'?\[(](?:[^<>\x60@=]{0,60}|[^<>\x60@=]{0,40}<[^<>\x60@=]{0,40}>[^<>\x60@=]{0,40})>(?:\[\]|\(\))?(?![\w<])`,
    String.raw`(?<![^\s("'])</?[A-Za-z][\w.]{0,40} (?:[^<>\x60@:]{0,60})/?>(?![^\s)"'.,;:!?])`,
    String.raw`(?<!\S)[^\s\x60]{0,40}\$[({A-Za-z_][^\s\x60]{0,80}(?!\S)`,
    String.raw`(?<![^\s(["'|])(?:--[A-Za-z][\w-]*(?:=[\w.,:/*+@%-]*[\w/*%])?|-[a-zA-Z]\w*(?:=[\w.,:/*-]*[\w/*])?)(?=$|[\s,.;:!?)\]"'|])`,
  ].join('|'),
  'g',
);
/** A word that leans on the one before: `client -only`. */
const NO_FLAG = /^-(?:based|only|side|like|related|specific|free|level|style|type|ish)$/i;
const NOT_CODE = /^(?:iPhone|iPad|eBay|arXiv|vDom)$/;
/** Cheap test before the words are looked at one by one: every code word has one of these. */
const MAYBE_CODE = /[a-z0-9][A-Z]|[_$<]|\(\)|--|#!?\[|(?:^|[\s(["'|])-[A-Za-z]|\b(?:arm|aarch|wasm|riscv|i[3-6]86)\w*-/;

/** Cheap test of a title: false where neither it nor a part of it has code, as a span or by its form. */
export function mayHoldCode(title: string): boolean {
  return title.includes('`') || MAYBE_CODE.test(title);
}

/** What is code by its form, as code spans: one token, one span. */
export function codeMarked(text: string): string {
  if (!MAYBE_CODE.test(text)) return text;
  const expressions = outsideCode(text, (part) => part.replace(EXPRESSION, asCode));
  return outsideCode(expressions, (part) =>
    part.replace(/(?<![\w/.@#:=-])[\w$.()-]+(?![\w/@#=-])/g, (word) => {
      const [, core = word, tail = ''] = /^(.*?)([.]*)$/.exec(word) ?? [];
      return CODE_WORD.test(core) && !NOT_CODE.test(core) ? `\`${core}\`${tail}` : word;
    }),
  );
}

/** Applies `change` to what stands outside code spans. */
export function outsideCode(text: string, change: (part: string) => string): string {
  return text
    .split(/(`+[^`]*`+)/)
    .map((part) => (part.startsWith('`') ? part : change(part)))
    .join('');
}

/** An expression as one code span, the quotes and brackets of the sentence around it and its stop outside. */
function asCode(found: string): string {
  if (NO_FLAG.test(found)) return found;
  const [, before = '', core = '', after = ''] =
    /^(')(.+?)('[.,;:!?]*)$/.exec(found) ?? /^(["“‘]?)(.*?)(["”’]?[.,;:!?]*)$/.exec(found) ?? [];
  const opens = /^[([]/.test(core) && !isBalanced(core.slice(0, -1));
  if (opens && isBalanced(core.slice(1, -1))) return `${before}${core.charAt(0)}\`${core.slice(1, -1)}\`${core.slice(-1)}${after}`;
  if (isBalanced(core) || core.length < 2) return core === '' ? found : `${before}\`${core}\`${after}`;
  if (/^[([]/.test(core)) return `${before}${core.charAt(0)}\`${core.slice(1)}\`${after}`;
  return /[)\]]$/.test(core) ? `${before}\`${core.slice(0, -1)}\`${core.slice(-1)}${after}` : `${before}\`${core}\`${after}`;
}

function isBalanced(text: string): boolean {
  return ['()', '[]'].every(([open = '', close = '']) => text.split(open).length === text.split(close).length);
}
