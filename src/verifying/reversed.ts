/** What a title brings told as refused or taken away, and what it takes away told as added. English alone, by rules. Pure. */
import type { Read, Told } from './negation.ts';
import { NOT } from './opposites.ts';
import { isOneWord, stemOf } from './words.ts';

/** How titles begin, and what cannot be said then of the same thing. */
const REVERSED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:add|support|allow|accept|introduce|implement|expose|handle|enable)(?:s|ed)?$/,
    /^(?:rejected|refused|denied|forbidden|blocked|disallowed|disabled|removed|dropped|unsupported)$/,
  ],
  [/^(?:remove|drop|delete|trim|strip)(?:s|d|ped|med)?$/, /^(?:added|introduced|appended|inserted)$/],
];
const IS = /^(?:is|are|gets?|be)$/;
/** Behind these stands a case, or what was. */
const CASE = /^(?:if|when|that|which|where|who|unless|until|was|were|before|can|may|to|instead-of|rather-than|by|than)$/;
/** How far before its verb a text says what it is about. */
const REACH = 8;

/** What is said, of a change that mends nothing. Silent where the evidence has a word of the kind. */
export function reversed({ words }: Read, { title, type, all }: Told): readonly string[] {
  const [lead = ''] = title.words;
  const said = REVERSED.find(([begins]) => begins.test(lead))?.[1];
  if (said === undefined || type === 'fix') return [];
  const about = title.words.slice(1).flatMap((word) => stemOf(word) ?? []);
  return words.flatMap((word, at) => {
    if (!said.test(word) || !IS.test(words[at - 1] ?? '')) return [];
    const before = words.slice(Math.max(0, at - REACH), at - 1);
    if (before.some((one) => CASE.test(one) || NOT.test(one))) return [];
    const isKnown = all().text.toLowerCase().includes(word.slice(0, 4));
    const isSame = before.some((one) => about.some((stem) => isOneWord(stem, stemOf(one) ?? '')));
    return isSame && !isKnown ? [`is ${word}`] : [];
  });
}
