/** What a line is about, as far as its form tells in English: names in code, and nouns where a phrase ends. */
import { verbOf } from './verbs.ts';

/** Names of more than a word: others stand for many things. */
const NAME = /^(?=.{4,40}$)(?:--[a-z]|[@$\w][\w$]*(?:[A-Z_.:/-]|\d))[\w$.:@/!-]*$/;
/** Between phrases. */
const BREAK = new Set(
  (
    'in on of to for from with by as at into onto via per about against between over under through across within without inside during ' +
    'when while if unless until after before because since so that which who where and or but nor than then not no is are was were be been ' +
    'being has have had do does did can cannot could will would should shall may might must it its this these those they their we our you your ' +
    'use uses using used instead rather also only still even just never always again too very now twice once properly correctly ' +
    'make makes get gets got let lets show shows work works fail fails return returns add adds remove removes set sets allow allows'
  ).split(' '),
);
/** What stands before a name and is no part of it. */
const BEFORE = new Set(
  (
    'a an the all any some each every both more most less few many several other another same such new old existing missing wrong incorrect ' +
    'invalid broken proper correct right better good bad empty first last next previous default custom single multiple different extra ' +
    'unnecessary redundant unused basic initial simple full partial current internal external real actual certain specific various ' +
    'explicit implicit nested local global public private minor small big large long short two three nightly weird non'
  ).split(' '),
);
/** Nouns of every project. Behind another noun they may be the end of a name. */
const ANY = new Set(
  (
    'type value error warning message code file path name number string text line list option flag argument parameter param field property ' +
    'attribute function method class struct object module package version support case issue bug problem way place thing part change fix ' +
    'feature behavior behaviour result output input state status time date test user default variant item element key node data size limit ' +
    'level mode set group step kind sort form check call usage use reference link request response event action command process thread ' +
    'task job handling logic implementation dependency import export expression statement condition pattern position range span token ' +
    'context content comment documentation doc example detail information info log report release build runtime target source side end start ' +
    'body header id index count format style color colour icon image order performance memory speed access instance api self method variable ' +
    'definition declaration system impl trait bit lot couple loop block scope entry visibility env editor client project app term work ' +
    'panic crash hang leak update upgrade resolution search analysis query expansion assertion syntax crate library recovery cancellation ' +
    'improvement optimization optimisation refactoring cleanup rename removal regression mismatch failure hint mechanism whitespace indentation ' +
    'prefix suffix title section note guide description mention typo grammar wording feature mistake comma quote logo banner post deprecation ' +
    'compat compatibility interop convention behavior behaviour directory folder template page platform environment setting configuration config language word host url origin branch main head'
  ).split(' '),
);

/** What is said about a thing, not the end of its name. */
const TOLD =
  /^(?:deprecation|compat|section|page|guide|post|doc|documentation|typo|description|note|fix|support|handling|issue|bug|problem|version)$/;

/** Names in code, each once. */
export function namesIn(text: string): readonly string[] {
  if (!text.includes('`')) return [];
  const found = [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name.trim());
  return [...new Set(found.filter((name) => NAME.test(name)))];
}

/**
 * Which of these things the text may name, from the thing to how the text writes it: by each word and each two, also inside a longer name,
 * without the first word, which is what is done.
 */
export function writtenIn(text: string, things: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  const said = text
    .replace(/`[^`]*`/g, '`')
    .split(/[^\w`+#-]+/)
    .slice(1);
  const found = new Map<string, string>();
  for (const [at, word] of said.entries()) {
    const end = singular(word.toLowerCase());
    const before = said[at - 1];
    if (things.has(end) && !found.has(end)) found.set(end, word.toLowerCase());
    if (before === undefined) continue;
    const pair = `${before.toLowerCase()} ${end}`;
    if (things.has(pair) && !found.has(pair)) found.set(pair, `${before} ${word}`.toLowerCase());
  }
  return found;
}

/** The last one and two words of each phrase, in small letters and the singular. */
export function thingsIn(text: string): readonly string[] {
  const spaced = text.replace(/`[^`]*`/g, ' ` ');
  const plain = /["“”'‘’]/.test(spaced) ? spaced.replace(/["“”'‘’](?=\s|$)|(?<=^|\s)["“”'‘’]/g, ' ') : spaced;
  const words = plain.split(/\s+/).filter((word) => word !== '');
  const rest = DOES.test(text) || verbOf(text) !== null ? words.slice(1) : words;
  const phrases: string[][] = [[]];
  for (const word of rest) {
    const lower = word.toLowerCase();
    const bare = WORD.test(lower) ? lower : lower.replace(/^[([{]+|[)\]}.,;:!?]+$/g, '');
    if (BREAK.has(bare) || !WORD.test(bare)) phrases.push([]);
    else phrases.at(-1)?.push(bare);
    if (bare !== lower && /[,;:.!?)]$/.test(word)) phrases.push([]);
  }
  return [...new Set(phrases.flatMap(endsOf))];
}

const WORD = /^[a-z][a-z0-9+#-]*$/;
/** First words that do something and say nothing of what it is. */
const DOES =
  /^(?:use|make|remove|drop|show|change|update|set|move|rename|revert|delete|display|print|warn|enable|disable|replace|switch|run|start|stop|check|validate|better|improve|bump|upgrade|refactor|migrate|split|merge|extract|simplify|infer|parse|resolve|complete|debounce|include|account|generate|hide|produce|deprecate|clarify|mention|document|describe|explain|export|disallow|wrap|rework|rewrite|unify|get|put|define|apply|copy|force|give|take)(?:s|d|ed|ing)?\b/i;

function endsOf(phrase: readonly string[]): readonly string[] {
  const from = phrase.findLastIndex((word) => BEFORE.has(word)) + 1;
  const words = phrase.slice(from);
  const head = singular(words.at(-1) ?? '');
  const modifier = words.at(-2);
  const pair =
    modifier !== undefined && modifier.length > 2 && !/(?:ed|ly)$/.test(modifier) && head.length > 2 && !TOLD.test(head)
      ? [`${modifier} ${head}`]
      : [];
  return [...pair, ...(head.length > 3 && !ANY.has(head) && !/(?:ly|ed|ing)$/.test(head) && BREAK.has(head) === false ? [head] : [])];
}

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<=(?:x|ch|sh|ss))es$|s$/, '');
}
