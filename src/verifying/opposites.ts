/** Pairs of words for the two ways in which one thing can be, and which of them a text takes. Pure. */
import { stemOf } from './words.ts';

/** Two ways in which one thing can be. */
type Axis = readonly [plus: RegExp, minus: RegExp];

const AXES: readonly Axis[] = [
  [
    /^(?:enabl(?:e|es|ed|ing)|activat(?:e|es|ed)|on-by-default|switch-on|opt-out)$/,
    /^(?:disabl(?:e|es|ed|ing)|deactivat(?:e|es|ed)|off-by-default|switch-off|opt-in)$/,
  ],
  [
    /^(?:allow(?:s|ed|ing)?|accept(?:s|ed|ing)?|permit(?:s|ted)?|lets)$/,
    /^(?:den(?:y|ies|ied)|forbid(?:s|den)?|reject(?:s|ed|ing)?|refus(?:e|es|ed)|disallow(?:s|ed)?|blocked|prohibit(?:s|ed)?)$/,
  ],
  [/^(?:add(?:s|ed|ing)?|introduc(?:e|es|ed))$/, /^(?:remov(?:e|es|ed|ing)|delet(?:e|es|ed)|drop(?:s|ped)?)$/],
  [
    /^(?:increas(?:e|es|ed|ing)|rais(?:e|es|ed)|up-from|grow(?:s|n)?)$/,
    /^(?:decreas(?:e|es|ed|ing)|lower(?:s|ed)|reduc(?:e|es|ed|ing)|down-from|shrink(?:s|ing)?)$/,
  ],
  [/^(?:upgrad(?:e|es|ed|ing)|bump(?:s|ed)?|updat(?:e|es|ed))$/, /^(?:downgrad(?:e|es|ed|ing))$/],
  [/^(?:more|larger|bigger|longer|higher|greater)$/, /^(?:fewer|less|smaller|shorter|lower)$/],
  [/^(?:faster|quicker)$/, /^slower$/],
  [/^(?:show(?:s|n|ed|ing)?|display(?:s|ed)?|appear(?:s|ed)?)$/, /^(?:hid(?:e|es|den|ing)|suppress(?:es|ed)?|omit(?:s|ted)?)$/],
  [/^(?:includ(?:e|es|ed|ing))$/, /^(?:exclud(?:e|es|ed|ing))$/],
  [/^(?:respect(?:s|ed)?|honou?r(?:s|ed)?)$/, /^(?:ignor(?:e|es|ed|ing)|disregard(?:s|ed)?)$/],
  [/^(?:requir(?:e|es|ed)|mandatory)$/, /^optional$/],
  [/^(?:support(?:s|ed|ing)?|works?)$/, /^unsupported$/],
  [/^(?:keep(?:s|ing)?|kept|preserv(?:e|es|ed)|retain(?:s|ed)?)$/, /^(?:discard(?:s|ed)?|los(?:e|es)|lost)$/],
  [/^(?:minimum|least|oldest)$/, /^(?:maximum|most|newest)$/],
  [/^(?:before)$/, /^(?:after)$/],
  [/^(?:succeed(?:s|ed)?|pass(?:es|ed)?)$/, /^(?:fail(?:s|ed)?)$/],
  [/^(?:synchronous(?:ly)?)$/, /^(?:asynchronous(?:ly)?)$/],
  [/^(?:first)$/, /^(?:last)$/],
  [/^(?:strict(?:er)?)$/, /^(?:relaxed|lenient|looser)$/],
];
const ANY = new RegExp(AXES.flatMap((axis) => axis.map(({ source }) => source)).join('|'));

/** Words that turn what follows. */
export const NOT =
  /^(?:not|never|no|cannot|no-longer|without|stop(?:s|ped)?|avoid(?:s|ed)?|prevent(?:s|ed)?|drop(?:s|ped)?|remove[sd]?|instead-of|rather-than|out-of|\w+n't|don’t|doesn’t|isn’t)$/;
/** And these what stands before them. */
const GONE = /^(?:gone|removed|dropped|ends)$/;
/** These say what a thing is like: behind `no longer handles` they are not what is turned. */
const QUALITY =
  /^(?:optional|mandatory|required|unsupported|minimum|least|oldest|maximum|most|newest|first|last|strict(?:er)?|relaxed|lenient)$/;
/** These say where a thing stands among others: a `not` is about something else. */
const PLACE = /^(?:before|after|first|last)$/;
/** A `not` before these is about how often. */
export const AGAIN = /^(?:again|anew|afresh|twice|second|repeatedly|redundantly|unnecessarily|needlessly)$/;
const BE = /^(?:is|are|be|been|being|was|were|the|a|an|any|now|longer)$/;
/** How far a word looks around for what it is about, and for a `not` before it. */
const NEAR = 6;
export const TURN = 2;
/** `Support for … is gone`: what goes may have a long name. */
const LONG = 12;
/** `Remove the legacy API support`: so may what is taken. */
const TAKES = /^(?:remov(?:e|es|ed|ing)|drop(?:s|ped|ping)?)$/;

/** Said of support that is there, or comes. */
const COMES =
  /^(?:add(?:s|ed|ing)?|new|now|introduc(?:e|es|ed)|extend(?:s|ed)?|gains?|comes?|available|brings?|gets?|improve[sd]?|complete[sd]?|there|initial|basic|full|better|with|keep(?:s|ing)?|kept|continue[sd]?|remains?|stays?)$/;

function isThing(words: readonly string[], at: number): boolean {
  return words[at] === 'support' && /^(?:for|of)$/.test(words[at + 1] ?? '');
}

/** One side of an axis, where it stands, and what stands near it. */
export type Sign = {
  readonly axis: number;
  readonly plus: boolean;
  readonly at: number;
  readonly near: ReadonlySet<string>;
  readonly word: string;
};

/** `words`: as `phrasesOf` has them; those of names in code say nothing. A `not` before a word means the other side. */
export function signsIn(words: readonly string[], coded: ReadonlySet<string>): readonly Sign[] {
  return words.flatMap((word, at) => {
    const axis = ANY.test(word) && !coded.has(word) ? AXES.findIndex(([plus, minus]) => plus.test(word) || minus.test(word)) : -1;
    if (axis < 0) return [];
    const before = words.slice(Math.max(0, at - TURN), at);
    const isNone = words[0] === 'no' && at <= NEAR;
    const isTurned =
      !PLACE.test(word) &&
      (isNone ||
        (/^support/.test(word) && words.slice(Math.max(0, at - LONG), at).some((one) => TAKES.test(one))) ||
        before.some(
          (one, far) =>
            NOT.test(one) &&
            !(QUALITY.test(word) && TAKES.test(one)) &&
            (far === before.length - 1 || !QUALITY.test(word) || BE.test(before[far + 1] ?? '')),
        ) ||
        words.slice(at + 1, at + 1 + (/^support/.test(word) ? LONG : NEAR / 2)).some((one) => GONE.test(one)));
    // `Support for that` is a thing: whether it comes or goes, other words say.
    if (!isTurned && isThing(words, at) && !words.some((one) => COMES.test(one))) return [];
    // `Never shown twice` is shown.
    if (isTurned && words.slice(at + 1, at + 1 + LONG).some((one) => AGAIN.test(one))) return [];
    const around = [...words.slice(Math.max(0, at - NEAR), at), ...words.slice(at + 1, at + 1 + NEAR)];
    const plus = (AXES[axis]?.[0].test(word) ?? false) !== isTurned;
    return [
      { axis, plus, at, near: new Set(around.flatMap((one) => stemOf(one) ?? [])), word: isTurned ? `${before.join(' ')} ${word}` : word },
    ];
  });
}
