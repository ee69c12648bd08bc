/** What a change makes faster or smaller, told as slower or larger; and a `not` that its own sentence has no place for. English alone, by rules. Pure. */
import type { Read, Told } from './negation.ts';

/** Changes that are about cost. */
const SPARES =
  /\b(?:fast\w*|quick\w*|speed\w*|perf\w*|optimi[sz]\w*|reduc\w*|sav(?:e|es|ing)|smaller|shrink\w*|lazy\w*|lazi\w*|less|fewer|lower|cach(?:e|es|ed|ing)|avoid\w*|skip\w*|parallel\w*|stream|streams)\b/i;
/** Said of what a change does, whatever it is for. */
const FASTER = /\b(?:faster|quicker|more quickly|more efficient(?:ly)?|speed(?:s|ed)? up|optimi[sz]e[sd]?)\b/i;
/** Costs that a text says went up: of the thing itself, at the end of what is said. */
const COSTS =
  /\b(?:is|are|gets?|runs?|starts?|loads?|builds?|times|x|×) slower\b(?! [a-z])|\b\p{L}+ed slower\b|(?<=\bmakes? [^.;]{1,60} )slower\b(?! [a-z])|(?<=[\s`\p{L}] )slower(?= (?:in|on|at|when|as|where|with|during)\b|[,.;:)]|$)|\b(?:takes?|uses?|needs?|allocates?) (?:more|longer)\b(?: (?:memory|time|space|cpu|disk))?(?= ?(?:[.,;:)]|$))|(?<![\d.,])\d[\d.,]{0,15} ?(?:%|percent|[KMG]i?B|m?s|x|×|times)? (?:larger|bigger|heavier|slower|more to \w+)\b|\bmore (?:modules|files|requests|allocations|work|memory|copies) (?:is|are)\b/iu;
/** The evidence, or the text, knows of a price. */
const PRICE =
  /\b(?:slow\w*|more|larger|bigger|heavier|longer|cost\w*|price|trade-?off|expense|grow\w*|increas\w*|rais\w*|penalty|overhead|before|was|were|no longer|not|instead|used to|could|than)\b/i;

/** A cost that goes up, of a change that is there to spare it. */
export function worse({ text }: Read, { title, type, all }: Told): readonly string[] {
  const match = COSTS.exec(text);
  if (match === null || !(type === 'perf' || FASTER.test(title.text) || (type !== 'fix' && SPARES.test(title.text)))) return [];
  const besides = text.slice(0, match.index) + text.slice(match.index + match[0].length);
  return PRICE.test(all().text.replace(/\bmore (?:quickly|efficient(?:ly)?)\b/gi, ' ')) || PRICE.test(besides) ? [] : [match[0]];
}

const ANY_MORE = /\b(?:any ?more|any longer)\b(?! (?:than|of))/i;
const TURNS = /\b(?:not|no|never|cannot|nobody|nothing|none|neither|nor|hardly|without|stop\w*|\w+n['’]t)\b/i;
/** `not faster`, `not up to three times`, `not as much as 3×`. */
const NOT_BETTER =
  /\b(?:is|are|does|do|will be) not (?:now )?(?:(?:up to|as much as|as many as|at least|about) (?=\S)|(?:[a-z]+ as (?:fast|large|small|long|much|many)|faster|quicker|smaller|shorter|better|lighter|easier|clearer|more \w+)\b)/i;
const DENIES = /\b(?:not|no|never|cannot|without|\w+n['’]t)\b/i;

/** An `any more` without a `not`; a `not` before what a change makes better, where nothing of the evidence is negative. */
export function misplacedNot({ text }: Read, { title, all }: Told): readonly string[] {
  const [any = null] = ANY_MORE.exec(text) ?? [];
  if (any !== null && !TURNS.test(text)) return [`${any} without a not`];
  const [found = null] = NOT_BETTER.exec(text) ?? [];
  return found === null || DENIES.test(all().text) || /\bwrong\b|regress/i.test(title.text) ? [] : [found.trim()];
}
