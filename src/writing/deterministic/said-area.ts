/** The area that a plain title says itself, where its form leaves no doubt: `In the editor, ...`, `ide-assists, ...`, `... in the chart legend`. */
import { verbOf } from './verbs.ts';

/** `text`: what is left to be said under that lead. */
export type Said = { readonly area: string; readonly text: string };

/** Parts of a program that have a place or a name of their own. */
const PARTS = (
  'parser lexer compiler linter formatter renderer scheduler router resolver loader bundler optimiser optimizer minifier ' +
  'tokeniser tokenizer serializer server client daemon agent proxy gateway backend frontend worker runner driver adapter ' +
  'connector exporter importer installer updater uploader watcher crawler scraper sidebar toolbar navbar header footer ' +
  'menu dialog modal drawer panel pane popover popup tooltip wizard dashboard editor viewer player picker page screen ' +
  'view tab timeline calendar chart legend map gallery inbox feed cart checkout settings preferences search console ' +
  'terminal shell plugin extension theme widget playground debugger profiler inspector explorer browser store cache ' +
  'registry queue pipeline engine API CLI SDK UI LSP GUI TUI REPL ORM'
).split(' ');
const PART_WORDS: ReadonlySet<string> = new Set(PARTS.map((part) => part.toLowerCase()).flatMap((part) => [part, `${part}s`]));
/** Words before such a part that say which one, not what it is called. */
const WHICH =
  'same|wrong|right|correct|first|last|next|previous|new|old|other|whole|entire|current|default|given|actual|main|user|own|original|underlying|respective|corresponding';
/** Words that are in no name: those, and the small ones between names. */
const NO_NAME = `${WHICH}|of|for|with|to|in|on|and|or|that|from|by|at|as|when|if`;
const NO_NAMES: ReadonlySet<string> = new Set(NO_NAME.split('|'));
/** One or two words of a name in front of the part. */
const NAME = String.raw`(?:(?!(?:${NO_NAME})\b)[a-z][\w+#.-]* ){0,2}?`;
const NAME_WORD = /^([a-z]\w*)[\w+#.-]*$/i;
/** Words of a name and its part at most, and characters of what is said before it at least. */
const NAME_WORDS = 3;
const SAID = 10;
const PLACES: ReadonlySet<string> = new Set(['in', 'on', 'inside', 'within']);
const IN_FRONT = new RegExp(
  String.raw`^(?:in|on) (?:the )?(?:["\u201c]([^"\u201d]{3,40})["\u201d](?: \w+)?|(${NAME}(?:${PARTS.join('|')})s?)), (.{10,})$`,
  'i',
);
/** A hyphenated name, as of a package, before a comma. */
const PACKAGE = /^([a-z]+(?:-[a-z0-9]+)+), (?!and\b|or\b)([^,]{8,})$/;
/** What is no thing of the program, whatever it is called. */
const NOT_A_PART = /\b(?:web|each|every|both|background|foreground) ?(?:page|browser|view)?s?$/i;

/** Null where the text says no area, or would say nothing without it. */
export function saidArea(text: string): Said | null {
  return (text.includes(', ') ? areaInFront(text) : null) ?? areaAtEnd(text);
}

function areaInFront(text: string): Said | null {
  const [, package_, rest] = PACKAGE.exec(text) ?? [];
  if (package_ !== undefined && rest !== undefined) return { area: package_, text: rest };
  const [, quoted, part, then] = (/^[io]n /i.test(text) ? IN_FRONT.exec(text) : null) ?? [];
  return then === undefined ? null : { area: quoted ?? part ?? '', text: then };
}

function areaAtEnd(text: string): Said | null {
  if (!PART_WORDS.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase())) return null;
  const words = text.split(' ');
  // The longest name that is one: `... in the chart legend`.
  for (let from = Math.max(words.length - NAME_WORDS, 2); from < words.length; from += 1) {
    if (words[from - 1]?.toLowerCase() !== 'the' || !PLACES.has(words[from - 2]?.toLowerCase() ?? '')) continue;
    const said = words.slice(0, from - 2).join(' ');
    if (said.length < SAID || !words.slice(from, -1).every(isOfName)) continue;
    const area = words.slice(from).join(' ');
    return NOT_A_PART.test(area) || !isWhole(said) ? null : { area, text: said };
  }
  return null;
}

function isOfName(word: string): boolean {
  const [, head] = NAME_WORD.exec(word) ?? [];
  return head !== undefined && !NO_NAMES.has(head.toLowerCase());
}

/** It still says what is done to what. */
function isWhole(text: string): boolean {
  const words = text.split(' ');
  const opens = (text.match(/[`(]/g) ?? []).length - (text.match(/\)/g) ?? []).length;
  const even = (text.match(/`/g) ?? []).length % 2 === 0 && (text.match(/\(/g) ?? []).length === (text.match(/\)/g) ?? []).length;
  return (
    even &&
    opens >= 0 &&
    (words.length >= 3 || (words.length === 2 && verbOf(text) !== null)) &&
    !/\b(?:and|or|is|are|was|were|be|not|than|that|which)$/i.test(text)
  );
}
