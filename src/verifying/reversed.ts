/** What a title brings told as refused or taken away, and what it takes away told as added. English alone, by rules. Pure. */
import type { Read, Told } from './negation.ts';
import { NOT } from './opposites.ts';
import { isOneWord, stemOf } from './words.ts';

/** How titles begin, and what cannot be said then of the same thing. */
const REVERSED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:add|support|allow|accept|introduce)(?:s|ed)?$/,
    /^(?:rejected|refused|denied|forbidden|blocked|disallowed|disabled|removed|dropped|unsupported)$/,
  ],
  // What is enabled or handled may itself remove things.
  [/^(?:implement|expose|handle|enable)(?:s|ed)?$/, /^(?:rejected|refused|denied|forbidden|blocked|disallowed|disabled|unsupported)$/],
  [/^(?:remove|drop|delete|trim|strip)(?:s|d|ped|med)?$/, /^(?:added|introduced|appended|inserted)$/],
];
const IS = /^(?:is|are|gets?|be)$/;
/** Behind these stands a case, what was, or the place and the means: what is refused on a new list is the work of the list. */
const CASE =
  /^(?:if|when|that|which|where|who|unless|until|was|were|before|can|may|to|instead-of|rather-than|by|than|with|through|via|using|on|in)$/;
/** Behind these a title says what for, and where. */
const BEYOND = /^(?:for|to|of|in|on|at|from|by|with|via|when|if|where|that|which|as|into|during|without)$/;
/** How far before its verb a text says what it is about. */
const REACH = 8;

/** What is said, of a change that mends nothing. Silent where the evidence has a word of the kind. */
export function reversed({ words }: Read, { title, type, all }: Told): readonly string[] {
  const [lead = ''] = title.words;
  const said = REVERSED.find(([begins]) => begins.test(lead))?.[1];
  if (said === undefined || type === 'fix') return [];
  const about = objectOf(title.words);
  return words.flatMap((word, at) => {
    if (!said.test(word) || !IS.test(words[at - 1] ?? '')) return [];
    const before = words.slice(Math.max(0, at - REACH), at - 1);
    if (before.some((one) => CASE.test(one) || NOT.test(one))) return [];
    const isKnown = all().text.toLowerCase().includes(word.slice(0, 4));
    return isAmong(about, before) && !isKnown ? [`is ${word}`] : [];
  });
}

/** Stems of what the first word of a title is about. */
function objectOf(title: readonly string[]): readonly string[] {
  const behind = title.slice(1);
  const end = behind.findIndex((word) => BEYOND.test(word));
  return (end < 0 ? behind : behind.slice(0, end)).flatMap((word) => stemOf(word) ?? []);
}

function isAmong(stems: readonly string[], words: readonly string[]): boolean {
  return words.some((one) => stems.some((stem) => isOneWord(stem, stemOf(one) ?? '')));
}

/**
 * What is new may take things away: `the option removes comments`, `with it, comments are removed`. True when the word at `at` says that of something
 * else than what the title adds.
 */
export function isWorkOfNew(words: readonly string[], at: number, title: readonly string[]): boolean {
  if (!/^(?:add|introduce)(?:s|ed)?$/.test(title[0] ?? '') || !/^(?:remov|delet|drop)/.test(words[at] ?? '') || at === 0) return false;
  const isPassive = IS.test(words[at - 1] ?? '') || (words[at - 1] === 'now' && IS.test(words[at - 2] ?? ''));
  const before = words.slice(Math.max(0, at - REACH), at);
  const isOfNew = isAmong(objectOf(title), before);
  return isPassive ? !isOfNew || before.some((one) => CASE.test(one)) : isOfNew && /s$/.test(words[at] ?? '');
}
