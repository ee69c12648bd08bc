/**
 * Whether notes are right. First the check alone, over sentences written by hand: how many true ones it doubts, how many falsehoods that fixed
 * operators make of them it catches; one half of them is looked at for measuring alone. Then whole releases made by script whose truth is known,
 * by both writers; the model is played by a careful one of which a chosen share of the lines is false. Negation, direction and wrong subjects are
 * told by themselves: rules find some of them. Takes about half a minute.
 */
import { falsehoodsOf, type Kind } from '../__tests__/support/notes/operators.ts';
import { SETS_OF_TITLES } from '../__tests__/support/notes/sets-of-titles.ts';
import type { Told } from '../__tests__/support/notes/told.ts';
import { HELD_OUT } from '../__tests__/support/notes/told-held-out.ts';
import type { OfTitles } from '../__tests__/support/notes/told-of-titles.ts';
import { OPEN } from '../__tests__/support/notes/told-open.ts';
import { OPEN_SHORT } from '../__tests__/support/notes/told-open-short.ts';
import { localAsking } from '../__tests__/support/writing/asking.ts';
import { evidence } from '../__tests__/support/writing/changes.ts';
import { doubtsIn } from '../src/verifying/check.ts';
import { groundsOf } from '../src/verifying/grounds.ts';
import type { Measurement } from './measurement.ts';
import { type Liar, liarOf } from './notes/model.ts';
import { groupingScores, scoresOf } from './notes/score.ts';
import { trueHistory } from './notes/truth.ts';
import { type Notes, notesOf } from './notes/written.ts';

/** Kinds of falsehood that the check has to catch, and how many of them at least. */
const REACH: Readonly<Partial<Record<Kind, number>>> = {
  'swapped fact': 0.99,
  'number off by one': 0.99,
  unit: 0.99,
  'invented name': 0.99,
};
/** Changes of a release; the seed of its history; lines that it may show before its folds. */
const RELEASES = [
  { changes: 40, seed: 1, mostVisible: null },
  { changes: 300, seed: 2, mostVisible: 90 },
  { changes: 1_000, seed: 3, mostVisible: 300 },
] as const;
/** One small release has too few changes that belong together: so many more are made, of 40 changes each. */
const SMALL = 12;
/** Of lines, of second tries, of groups that are forgotten, of lines that are joined with a neighbour. */
const RATES = { lie: 0.2, again: 0.3, forget: 0.03, mix: 0.002 } as const;

export async function measure(): Promise<readonly Measurement[]> {
  const releases: Measurement[] = [];
  for (const { changes, seed, mostVisible } of RELEASES) {
    const history = trueHistory(seed, changes);
    releases.push(...scoresOf(`${changes} changes, rules`, history, await notesOf(history, null), mostVisible));
    const liar = liarOf(seed, RATES);
    const notes = await notesOf(history, (store) => localAsking(store, { answerers: liar.answerers }));
    releases.push(
      ...scoresOf(`${changes} changes, model`, history, notes, mostVisible),
      ...liesIn(`${changes} changes, model`, liar, notes),
    );
  }
  return [
    ...sentences('sentences, open half', OPEN),
    ...sentences('sentences, titles alone', OPEN_SHORT),
    ...sentences('sentences, held-out half', HELD_OUT),
    ...SETS_OF_TITLES.flatMap(([which, set]) => ofTitles(which, set, null)),
    ...ofTitles(
      'all',
      SETS_OF_TITLES.flatMap(([, set]) => set),
      { op: '<=', value: 0.02 },
    ),
    ...releases,
    ...(await small()),
  ];
}

function ofTitles(which: string, set: OfTitles, bound: Measurement['bound']): readonly Measurement[] {
  const all = set.flatMap(({ of, sentences: texts }) =>
    texts.map((text) => ({ text, grounds: groundsOf(of.map(evidence), ['Vite', 'rust-analyzer']) })),
  );
  const alarms = all.filter(({ text, grounds }) => doubtsIn(text, grounds, 'en').length > 0).length / all.length;
  const name = `sentences, real titles, ${which}`;
  return [
    { metric: `${name}: true sentences`, unit: 'sentences', value: all.length, bound: null },
    { metric: `${name}: false alarms`, unit: 'share', value: alarms, bound },
  ];
}

async function small(): Promise<readonly Measurement[]> {
  const histories = Array.from({ length: SMALL }, (_, at) => trueHistory(at + 1, 40));
  const told = await Promise.all(histories.map(async (history) => ({ history, notes: await notesOf(history, null) })));
  return groupingScores(`${SMALL} releases of 40 changes, rules`, told);
}

function sentences(name: string, half: readonly Told[]): readonly Measurement[] {
  const grounds = new Map(half.map((told) => [told, groundsOf([evidence(told.evidence)])]));
  const isDoubted = (text: string, told: Told) => doubtsIn(text, grounds.get(told) ?? groundsOf([]), 'en').length > 0;
  const all = half.flatMap((told) => told.sentences.map((text) => ({ text, told })));
  const lies = all.flatMap(({ text, told }) =>
    falsehoodsOf(
      text,
      told,
      half.filter((other) => other !== told),
    ),
  );
  const alarms = all.filter(({ text, told }) => isDoubted(text, told)).length / all.length;
  const kinds = [...new Set(lies.map(({ kind }) => kind))];
  return [
    { metric: `${name}: true sentences`, unit: 'sentences', value: all.length, bound: null },
    { metric: `${name}: false alarms`, unit: 'share', value: alarms, bound: { op: '<=', value: 0.02 } },
    ...kinds.map((kind): Measurement => {
      const made = lies.filter((lie) => lie.kind === kind);
      const caught = made.filter(({ text, told }) => isDoubted(text, told)).length;
      return caughtOf(`${name}: ${kind} (${made.length})`, kind, caught / made.length);
    }),
  ];
}

function caughtOf(metric: string, kind: Kind, value: number): Measurement {
  const least = REACH[kind];
  return { metric: `${metric} caught`, unit: 'share', value, bound: least === undefined ? null : { op: '>=', value: least } };
}

/** Falsehoods that reached the notes; and true lines that the check would not let pass. */
function liesIn(name: string, { told, lines }: Liar, { document, findings }: Notes): readonly Measurement[] {
  const titles = new Map(document.changes.map(({ id, title }) => [id, title]));
  const published = new Set(document.entries.flatMap(({ changes, texts }) => changes.map((id) => `${titles.get(id)} ${texts.technical}`)));
  const isCaught = ({ title, text }: Liar['told'][number]) => !published.has(`${title} ${text}`);
  const about = new Set(told.map(({ title }) => title));
  const refused = findings.filter(
    ({ where, entries }) => where === 'entry' && entries.every((id) => !about.has(titles.get(id) ?? '')),
  ).length;
  const kinds = [...new Set(told.map(({ kind }) => kind))];
  return [
    ...kinds.map((kind): Measurement => {
      const made = told.filter((lie) => lie.kind === kind);
      return caughtOf(`${name}: ${kind} (${made.length})`, kind, made.filter(isCaught).length / made.length);
    }),
    { metric: `${name}: true lines refused`, unit: 'share', value: refused / lines(), bound: { op: '<=', value: 0.02 } },
  ];
}
