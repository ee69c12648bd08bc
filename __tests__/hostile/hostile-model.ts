/** A model that answers honestly but for chosen words: they are put where its words go. */
import type { Asking } from '../../src/ports/asking.ts';
import { honestAnswerers } from '../support/anthropic/answerers.ts';
import type { Answerer } from '../support/anthropic/honest.ts';
import { isArray, isObject, type JsonObject } from '../support/anthropic/json.ts';
import { localAsking } from '../support/writing/asking.ts';
import { memoryStore } from '../support/writing/store.ts';
import { type LinearHistory, linearHistory } from './linear-history.ts';

/** Where the words of a model stand in notes. */
export const PLACES = [
  'lead',
  'text',
  'other text',
  'upgrade',
  'internal line',
  'joined lead',
  'joined text',
  'joined upgrade',
  'overview',
  'highlight',
  'translation',
  'verdict',
] as const;
export type Place = (typeof PLACES)[number];

/** As many lines as give a release highlights. */
const BIG = 26;
/** What is read of each of two answers. */
const OVERVIEW = 3;
const HIGHLIGHTS = 6;
/** Few enough that an answer is still in its language. */
const TRANSLATIONS = 6;

/** What one second look shows. */
const VERDICTS = 20;

/** How many texts of one place a run can hold. */
export function roomFor(place: Place): number {
  if (place === 'overview') return 2 * OVERVIEW;
  if (place === 'translation') return TRANSLATIONS;
  if (place === 'verdict') return VERDICTS;
  return place === 'highlight' ? 2 * HIGHLIGHTS : 60;
}

/** `zoneba`: the area of the change that the n-th text is put into. */
function zone(n: number): string {
  return `zone${[...String(n)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`;
}

const WORDS = 'cache server client socket parser worker module plugin bundle asset route timer queue buffer stream'.split(' ');

/** A change for each text, and two where it is to stand over a joined line. `grounded`: the evidence says the same. */
export function historyFor(place: Place, texts: readonly string[], grounded: boolean): LinearHistory {
  const each = place.startsWith('joined') ? 2 : 1;
  const count = Math.max(each * texts.length, place === 'highlight' ? BIG : 12);
  return linearHistory(
    Array.from({ length: count }, (_, at) => {
      const n = Math.floor(at / each);
      const words = `keep the ${WORDS[at % WORDS.length]} next to the ${WORDS[(at * 7 + 3) % WORDS.length]}`;
      const said = grounded ? (texts[n] ?? '') : '';
      const title = `${place === 'internal line' ? 'refactor' : 'feat'}(${zone(n)}): ${words}${said === '' ? '' : ` ${said.slice(0, 500).replace(/\s+/g, ' ')}`}`;
      const advice = place.endsWith('upgrade') ? `\n\nBREAKING CHANGE: keep the ${WORDS[n % WORDS.length]} ${said}` : '';
      return { message: title, pull: { number: at + 1, title, body: `${said}${advice}` } };
    }),
  );
}

export function hostileModel(place: Place, texts: readonly string[]): Asking {
  const answerers = {
    map: mapped(place, texts),
    merge: place.startsWith('joined') ? mergeOf(place, texts) : () => ({ groups: [] }),
    localise: translated(texts),
    compose: composed(place, texts),
    verify: place === 'verdict' ? refusing(texts) : (honestAnswerers.verify ?? (() => undefined)),
  };
  return localAsking(memoryStore(), { answerers });
}

function mapped(place: Place, texts: readonly string[]): Answerer {
  return (data, request) => {
    const answer = honestAnswerers.map?.(data, request);
    const drafts = isObject(answer) && isArray(answer.changes) ? answer.changes.filter(isObject) : [];
    return { changes: drafts.map((draft) => bentDraft(draft, place, texts)) };
  };
}

/** Half of the texts in the answer for one audience, half in that for the other. */
function composed(place: Place, texts: readonly string[]): Answerer {
  let calls = 0;
  return (data, request) => {
    const answer = honestAnswerers.compose?.(data, request);
    if (!isObject(answer) || (place !== 'overview' && place !== 'highlight')) return answer;
    const each = roomFor(place) / 2;
    const own = texts.slice(each * calls, each * (calls + 1));
    calls += 1;
    return { ...answer, [place === 'highlight' ? 'highlights' : 'overview']: own.map((text, at) => ({ text, lines: [at] })) };
  };
}

function bentDraft(draft: JsonObject, place: Place, texts: readonly string[]): JsonObject {
  const text = texts[numberOf(draft.lead)];
  if (text === undefined) return draft;
  if (place === 'lead') return { ...draft, lead: text };
  if (place === 'upgrade') return { ...draft, upgrade: text };
  const name = place === 'text' || place === 'internal line' ? 'technical' : place === 'other text' ? 'business' : null;
  return name === null || !isObject(draft.texts) ? draft : { ...draft, texts: { ...draft.texts, [name]: text } };
}

/** The first texts of each question become these. */
function translated(texts: readonly string[]): Answerer {
  return (data, request) => {
    const answer = honestAnswerers.localise?.(data, request);
    const items = isObject(answer) && isArray(answer.texts) ? answer.texts.filter(isObject) : [];
    return { texts: items.map((item, at) => ({ ...item, text: texts[at] ?? item.text })) };
  };
}

/** Refuses every line, for these reasons. */
function refusing(texts: readonly string[]): Answerer {
  return (data) => {
    const items = isArray(data.items) ? data.items.filter(isObject) : [];
    return { verdicts: items.map(({ index }) => ({ index, holds: false, reason: texts[Number(index)] ?? 'no' })) };
  };
}

/** Joins the two changes of each zone under the words of its text. */
function mergeOf(place: Place, texts: readonly string[]): Answerer {
  return (data) => {
    const open = isArray(data.open) ? data.open.filter(isObject) : [];
    const lines = [...(isArray(data.settled) ? data.settled.filter(isObject) : []), ...open];
    const groups = texts.flatMap((text, at) => {
      const members = lines.filter((line) => line.lead === zone(at));
      const [first] = members;
      if (members.length < 2 || !members.some((line) => open.includes(line)) || !isObject(first?.texts)) return [];
      const words = { lead: place === 'joined lead' ? text : zone(at), upgrade: place === 'joined upgrade' ? text : '' };
      const said = place === 'joined text' ? { technical: text, business: text } : first.texts;
      return [{ ...words, texts: said, members: members.map((line) => line.index) }];
    });
    return { groups };
  };
}

function numberOf(lead: unknown): number {
  const letters = /^zone([a-j]+)$/.exec(typeof lead === 'string' ? lead : '')?.[1] ?? '';
  return letters === '' ? Number.NaN : Number([...letters].map((letter) => 'abcdefghij'.indexOf(letter)).join(''));
}
