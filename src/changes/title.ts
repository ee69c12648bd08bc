/** A title for people out of a raw one: type and area split off, numbers, emoji codes and merge boilerplate gone. */
import { withoutBackportMarks } from './backport-marks.ts';
import { oneLine } from './visible.ts';

export type Title = {
  /** Without type, area and numbers. */
  readonly text: string;
  /** Conventional type, lower case, common spellings made one; null when there is none. */
  readonly type: string | null;
  readonly area: string | null;
  /** Marked with `!`. */
  readonly breaking: boolean;
  /** Numbers that the raw title names, the own one too. */
  readonly numbers: readonly number[];
};

/** Types that count without a scope; any other word before a colon is an area. */
const TYPES = new Set(
  'feat fix docs style refactor perf test build ci chore revert deps security release wip improvement enhancement cleanup internal minor breaking deprecate remove add change'.split(
    ' ',
  ),
);
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['feature', 'feat'],
  ['features', 'feat'],
  ['bugfix', 'fix'],
  ['hotfix', 'fix'],
  ['bug', 'fix'],
  ['fixes', 'fix'],
  ['fixed', 'fix'],
  ['doc', 'docs'],
  ['tests', 'test'],
  ['performance', 'perf'],
  ['refact', 'refactor'],
  ['refactoring', 'refactor'],
  ['dependencies', 'deps'],
  ['sec', 'security'],
]);
/** The emoji of gitmoji.dev that say what a conventional type says. */
const EMOJI_TYPES: Readonly<Record<string, string>> = {
  ':bug:': 'fix',
  '🐛': 'fix',
  ':ambulance:': 'fix',
  '🚑': 'fix',
  ':sparkles:': 'feat',
  '✨': 'feat',
  ':zap:': 'perf',
  '⚡': 'perf',
  ':memo:': 'docs',
  '📝': 'docs',
  ':recycle:': 'refactor',
  '♻': 'refactor',
  ':white_check_mark:': 'test',
  '✅': 'test',
  ':construction_worker:': 'ci',
  '👷': 'ci',
};
/** Words before a colon that are neither type nor area. */
const PLAIN_WORDS = /^(?:note|warning|re|todo|fixme|tip|example|http|https|ftp|git|file|step|part|phase|question|rfc|proposal|poc|draft)$/i;
const CONVENTIONAL = /^([a-z][\w-]{0,30})(?: ?\(([^()\n]{1,80})\))?(!)?:(?!:) *(\S.*)$/i;
/** `fix(x) : y`, `feat - y`: a type as people type it. Only known types count. */
const LOOSE = /^([a-z]{2,20})(?: ?\(([^()\n]{1,80})\))?(!)?(?: : *| +(?:--|[-–—]) +)(?!:)(\S.*)$/i;
/** `fix/typo in x`: as a branch is called. `Fix/improve x` does two things. */
const BRANCH =
  /^(feat|feature|fix|bugfix|hotfix)\/(?!(?:fix|feat|improve|update|add|remove|change|clean|refactor|enhance|bug|workaround|hack)\w*\b)([a-z][\w-]*\s+\S.*)$/i;
/** `bugfix/login: x` */
const BRANCH_AREA = /^(feat|feature|fix|bugfix|hotfix)\/([\w@][\w@./-]*)$/i;
/** A tracker's number before a title: `ABC-1: `, `[ABC-1] - `, `(ABC-1) `, `[ABC-1][core] `, `ABC-1 | `. */
const TICKET =
  /^(\[[A-Z][A-Z0-9]+-\d{1,9}\]|\([A-Z][A-Z0-9]+-\d{1,9}\)|(?:[A-Z][A-Z0-9]+|bpo)-\d{1,9}(?=:| +(?:[-–—|]|--) ))\s*(?:(?:--|[-:–—|])\s*)?(?=\S)/;
const TICKET_NAME = /^(?:[A-Z]{2,}|bpo)-\d+$/;
/** An emoji before these is a word of the sentence. */
const GOES_ON = /^(?:and|or|in|is|are|as|for|on|to|with|from|when|not)\b|^[,.:;)]/i;
const PREFIX = /^([a-z]{1,20})(?: ?\([^()\n]{1,80}\))?(!)?: +(?=\S)/i;
const TAG = /^(?:\[([^[\]\n]{1,40})\])[\s:-]*(\S.*)$/;
const AREA = /^([\w@][\w@./*+#-]{0,40}(?:, ?[\w@./*+-]{1,40}){0,3}): +(?!:)(\S.*)$/;
const EMOJI =
  /^(?::[a-z0-9_+-]{1,40}:|\p{Extended_Pictographic}\uFE0F?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*[\u{1F3FB}-\u{1F3FF}]?)\s*/u;
const CLOSER = '(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?|re|see|issue|pr|gh|part of|from)';
/** Numbers in brackets, anywhere, with or without a closing word: `(#1)`, `(fix #1, #2)`, `(GH-1)`. */
const BRACKETED = new RegExp(` ?[([](?:${CLOSER}:? ?)?(?:#|GH-|!)\\d{1,9}(?:(?:,| and|,? ${CLOSER})? ?#\\d{1,9})*[)\\]]`, 'gi');
/** A closing word with numbers at the end: `, fixes #1`. */
const TRAILING = / ?[,;.-]? \(?(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?):? #\d{1,9}(?:(?:,| and) #\d{1,9})*\)?\.?$/i;
const LEADING = /^\[?(?:#|GH-)\d{1,9}\]?(?:[:\s-]+)(?=\S)/i;
const NUMBER = /(?<![\w/&])(?:#|GH-)(\d{1,9})\b/gi;
/** Cheap test before the patterns: each of them has one of these. */
const NUMBERED = /(?:[#!]|GH-)\d/i;
/** Letters and digits that no emoji begins with. */
const WORD = /^[A-Za-z0-9]/;

/** Splits a raw title. `maxChars` bounds the text. */
export function parseTitle(raw: string, maxChars: number): Title {
  const line = oneLine(raw, 1_000);
  const isNumbered = NUMBERED.test(line);
  const emoji = stripEmoji(isNumbered ? withoutNumbers(line) : line);
  const marked = withoutBackportMarks(emoji.text);
  const title = marked === emoji.text ? marked : withoutNumbers(marked);
  const split = splitOf(title);
  return {
    text: oneLine(stripEmoji(withoutBackportMarks(split.text)).text, maxChars),
    type: split.type ?? emoji.type,
    area: split.area === null ? null : oneLine(split.area, 60).replaceAll('`', ''),
    breaking: split.breaking,
    numbers: isNumbered ? numbersIn(line) : [],
  };
}

/** The conventional prefix of a person's sentence (`fix(core)!: `); null where it has none of a known type. */
export function prefixOf(text: string): { readonly prefix: string; readonly type: string; readonly breaking: boolean } | null {
  const [prefix = '', word = '', mark] = PREFIX.exec(text) ?? [];
  const type = canonicalType(word);
  return TYPES.has(type) ? { prefix, type, breaking: mark !== undefined } : null;
}

/** A conventional type in the one spelling that is compared. */
export function canonicalType(type: string): string {
  const lower = type.toLowerCase();
  return ALIASES.get(lower) ?? lower;
}

type Split = { readonly type: string | null; readonly area: string | null; readonly breaking: boolean; readonly text: string };

function asConventional(match: RegExpExecArray): Split | null {
  const type = canonicalType(match[1] ?? '');
  const scope = match[2];
  const isMarked = match[3] !== undefined;
  const text = match[4] ?? '';
  if (scope === undefined && !isMarked && !TYPES.has(type)) return null;
  if (text.startsWith('//')) return null;
  return { type, area: scope?.trim() ?? null, breaking: isMarked || type === 'breaking', text };
}

function splitOf(title: string): Split {
  const tracked = TICKET.exec(title);
  if (tracked !== null) {
    const rest = splitOf(title.slice(tracked[0].length));
    // The ticket stays in the text: who publishes it says it behind the line.
    const kept = rest.type === null && rest.area === null ? title : `${tracked[1]?.replace(/[[\]()]/g, '')}: ${rest.text}`;
    return { ...rest, text: kept };
  }
  const conventional = CONVENTIONAL.exec(title);
  return (conventional === null ? null : asConventional(conventional)) ?? asLoose(title) ?? asTagged(title);
}

/** Known types with other signs behind them; null for everything else. */
function asLoose(title: string): Split | null {
  const branch = BRANCH.exec(title);
  if (branch !== null) return { type: canonicalType(branch[1] ?? ''), area: null, breaking: false, text: branch[2] ?? '' };
  const match = LOOSE.exec(title);
  return match !== null && TYPES.has(canonicalType(match[1] ?? '')) ? asConventional(match) : null;
}

/** `[tag] title` and `tag: title`; the rest may be conventional again. */
function asTagged(text: string): Split {
  const tag = TAG.exec(text);
  const area = tag ?? AREA.exec(text);
  const name = area?.[1];
  const rest = area?.[2];
  if (name === undefined || rest === undefined || PLAIN_WORDS.test(name) || TICKET_NAME.test(name) || /^\W*$/.test(name)) {
    return { type: null, area: null, breaking: false, text };
  }
  const [, branch, part = ''] = (tag === null ? BRANCH_AREA.exec(name) : null) ?? [];
  if (branch !== undefined) return { type: canonicalType(branch), area: part, breaking: false, text: rest };
  const inner = CONVENTIONAL.exec(rest);
  const split = inner === null ? null : asConventional(inner);
  const type = canonicalType(name);
  const breaking = split?.breaking === true || type === 'breaking';
  const typed = tag !== null && TYPES.has(type);
  return { type: typed ? type : (split?.type ?? null), area: typed ? (split?.area ?? null) : name, breaking, text: split?.text ?? rest };
}

function numbersIn(line: string): readonly number[] {
  return [...new Set([...line.matchAll(NUMBER)].map((match) => Number(match[1])))];
}

function withoutNumbers(line: string): string {
  if (!NUMBERED.test(line)) return line;
  const text = line.replace(BRACKETED, '').replace(TRAILING, '').replace(LEADING, '').trim();
  return /[\p{L}\p{N}]/u.test(text.replace(/^[\w-]+(?:\([^()]*\))?!?:/, '')) ? text : line;
}

function stripEmoji(text: string): { readonly text: string; readonly type: string | null } {
  if (WORD.test(text)) return { text, type: null };
  let left = text;
  let type: string | null = null;
  for (let match = EMOJI.exec(left); match !== null && match[0].length < left.length; match = EMOJI.exec(left)) {
    if (GOES_ON.test(left.slice(match[0].length))) break;
    type ??= EMOJI_TYPES[match[0].trim().replace('\uFE0F', '')] ?? null;
    left = left.slice(match[0].length);
  }
  return { text: left, type };
}
