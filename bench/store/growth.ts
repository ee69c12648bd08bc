/** What a step of a large draft costs beside its cold run, and what a draft costs over its whole life; both beside answers kept by chunk. */
import { estimateTokens } from '../../__tests__/support/anthropic/tokens.ts';
import type { Evidence } from '../../src/domain.ts';
import { atMost, told } from '../collect/figures.ts';
import { type Measurement, median } from '../measurement.ts';
import { changesFrom, edited, type MadeChange, rebased } from './history.ts';
import type { Bill } from './model.ts';
import { inFolder, runIn } from './run.ts';
import { type Cut, chunkedRun, contentDefined, fixedSize, type Kept } from './yardstick.ts';

const SEED = 5;
const SIZE = 2_000;
const STEPS = 100;
/** Steps of another kind than growth, and how far a range moves. */
const FEW = 25;
const MOVED = 100;
const LIFE = 200;
/** Shares of the cold run's dollars; tokens over evidence and answers; shares and dollars of a life. */
const REACH = { median: 0.03, worst: 0.1, tokens: 1.25, life: 0.1, dollars: 0.5 } as const;

const YARDSTICKS: readonly (readonly [string, Cut])[] = [
  ['by chunk of fixed size', fixedSize],
  ['by content-defined chunk', contentDefined],
];

/** One run of a draft that goes on: each is paid for what the ones before did not ask. */
type Draft = (made: readonly MadeChange[]) => Promise<Bill>;

export async function largeDraft(): Promise<readonly Measurement[]> {
  const made = changesFrom(SEED, SIZE + STEPS);
  const base = made.slice(0, SIZE);
  const ours = await inFolder(async (dir) => stepsOf(made, async (list) => (await runIn(dir, list)).bill));
  const { cold } = ours;
  const sent = base.reduce((sum, { change }) => sum + evidenceTokens(change.evidence), 0);
  const all = [...ours.grown, ...ours.edited, ...ours.inserted, ...ours.removed];
  return [
    told(`${SIZE} changes, cold`, 'dollars', cold.cost),
    told(`${SIZE} changes, cold`, 'calls', callsOf(cold)),
    told(`${SIZE} changes, cold: characters of a body, in the mean`, 'characters', meanBody(base)),
    atMost(`${SIZE} changes, cold: tokens over evidence and answers`, 'ratio', cold.tokens / (sent + cold.output), REACH.tokens),
    told('the same again', 'calls', callsOf(ours.again)),
    ...kindOf('one change more', ours.grown, cold),
    ...kindOf('one edited', ours.edited, cold),
    ...kindOf('one inserted', ours.inserted, cold),
    ...kindOf('one removed', ours.removed, cold),
    atMost('a step of one change: dollars of the cold run, median', 'ratio', median(shares(all, cold)), REACH.median),
    atMost('a step of one change: dollars of the cold run, worst', 'ratio', Math.max(...shares(all, cold)), REACH.worst),
    ...movedOf(`all ${SIZE} rebased`, ours.rebased, cold),
    ...movedOf(`base ${MOVED} later`, ours.later, cold),
    ...movedOf('a range inside it', ours.inside, cold),
    ...(await Promise.all(YARDSTICKS.map((yardstick) => beside(made, yardstick)))).flat(),
  ];
}

async function beside(made: readonly MadeChange[], [name, cut]: (typeof YARDSTICKS)[number]): Promise<readonly Measurement[]> {
  const kept: Kept = new Map();
  const {
    cold,
    grown,
    edited: changed,
    inserted,
    rebased: renamed,
    later,
  } = await stepsOf(made, async (list) => chunkedRun(list, cut, kept));
  const share = (bills: readonly Bill[]) => median(shares(bills, cold));
  return [
    told(`${name}: cold`, 'dollars', cold.cost),
    told(`${name}: one change more, of the cold run, median`, 'ratio', share(grown)),
    told(`${name}: one edited, of the cold run, median`, 'ratio', share(changed)),
    told(`${name}: one inserted, of the cold run, median`, 'ratio', share(inserted)),
    told(`${name}: all rebased, of the cold run`, 'ratio', share([renamed])),
    told(`${name}: base ${MOVED} later, of the cold run`, 'ratio', share([later])),
  ];
}

async function stepsOf(made: readonly MadeChange[], draft: Draft) {
  const base = made.slice(0, SIZE);
  const at = (step: number) => Math.floor(((step + 0.5) * SIZE) / FEW);
  const cold = await draft(base);
  const again = await draft(base);
  const grown = await each(STEPS, (step) => draft(made.slice(0, SIZE + step + 1)));
  const others = changesFrom(SEED + 1, FEW);
  return {
    ...{ cold, again, grown },
    edited: await each(FEW, (step) => draft(base.map((one, place) => (place === at(step) ? edited(one) : one)))),
    inserted: await each(FEW, (step) => draft([...base.slice(0, at(step)), ...others.slice(step, step + 1), ...base.slice(at(step))])),
    removed: await each(FEW, (step) => draft(base.filter((_, place) => place !== at(step)))),
    rebased: await draft(rebased(base)),
    later: await draft(base.slice(MOVED)),
    inside: await draft(made.slice(3 * MOVED, SIZE - 3 * MOVED)),
  };
}

async function each(count: number, step: (number: number) => Promise<Bill>): Promise<readonly Bill[]> {
  const bills: Bill[] = [];
  for (let number = 0; number < count; number += 1) bills.push(await step(number));
  return bills;
}

/** From nothing, one change at a time. */
export async function wholeLife(): Promise<readonly Measurement[]> {
  const made = changesFrom(SEED, LIFE);
  const life = (draft: Draft) => each(LIFE, (step) => draft(made.slice(0, step + 1)));
  const ours = await inFolder((dir) => life(async (list) => (await runIn(dir, list)).bill));
  const anew = await life((list) => inFolder(async (dir) => (await runIn(dir, list)).bill));
  const others = await Promise.all(
    YARDSTICKS.map(async ([name, cut]) => {
      const kept: Kept = new Map();
      const bills = await life(async (list) => chunkedRun(list, cut, kept));
      return told(`a draft from 0 to ${LIFE}, ${name}`, 'dollars', dollars(bills));
    }),
  );
  return [
    atMost(`a draft from 0 to ${LIFE}, one push a change`, 'dollars', dollars(ours), REACH.dollars),
    told(`a draft from 0 to ${LIFE}: calls`, 'calls', sum(ours.map(callsOf))),
    told(`a draft from 0 to ${LIFE}: overviews`, 'calls', sum(ours.map(({ calls }) => calls.compose))),
    told(`a draft from 0 to ${LIFE}, written anew at every push`, 'dollars', dollars(anew)),
    atMost(`a draft from 0 to ${LIFE}: of writing it anew at every push`, 'ratio', dollars(ours) / dollars(anew), REACH.life),
    told(`a release of ${LIFE} changes, written once`, 'dollars', anew.at(-1)?.cost ?? Number.NaN),
    ...others,
  ];
}

function kindOf(name: string, bills: readonly Bill[], cold: Bill): readonly Measurement[] {
  return [
    told(`${name}: calls, median`, 'calls', median(bills.map(callsOf))),
    told(`${name}: tokens, median`, 'tokens', median(bills.map(({ tokens }) => tokens))),
    told(`${name}: of the cold run's dollars, median`, 'ratio', median(shares(bills, cold))),
    told(`${name}: of the cold run's dollars, worst`, 'ratio', Math.max(...shares(bills, cold))),
  ];
}

function movedOf(name: string, bill: Bill, cold: Bill): readonly Measurement[] {
  const { map, merge } = bill.calls;
  return [
    atMost(`${name}: calls beside the overview`, 'calls', map + merge, 0),
    told(`${name}: of the cold run's dollars`, 'ratio', bill.cost / cold.cost),
  ];
}

function shares(bills: readonly Bill[], cold: Bill): readonly number[] {
  return bills.map(({ cost }) => cost / cold.cost);
}

function callsOf({ calls }: Bill): number {
  return sum(Object.values(calls));
}

function dollars(bills: readonly Bill[]): number {
  return sum(bills.map(({ cost }) => cost));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function meanBody(made: readonly MadeChange[]): number {
  return sum(made.map(({ change }) => change.evidence.body.length)) / made.length;
}

/** As it is sent: without what it does not say, with its index. */
function evidenceTokens(evidence: Evidence): number {
  const said = Object.entries(evidence).filter(([, value]) => value !== null && value !== '' && value !== false && String(value) !== '');
  return estimateTokens(JSON.stringify({ index: 10, ...Object.fromEntries(said) }).length + 1);
}
