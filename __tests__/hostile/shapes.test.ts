/** A model that answers in any shape loses no change and breaks no notes. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { honestAnswerers } from '../support/anthropic/answerers.ts';
import type { Answerer } from '../support/anthropic/honest.ts';
import { isObject } from '../support/anthropic/json.ts';
import { type LocalAsking, localAsking } from '../support/writing/asking.ts';
import { memoryStore } from '../support/writing/store.ts';
import { faultsOf } from './faults.ts';
import { linearHistory } from './linear-history.ts';
import { SHAPES, type Shape, type Task, TRIED } from './shapes.ts';
import { Stage } from './stage.ts';

/** A release note of a person, a breaking change and a story of two among them. */
const HISTORY = linearHistory(
  Array.from({ length: 12 }, (_, at) => {
    const word = ['cache', 'server', 'client', 'socket', 'parser', 'worker'][at % 6] ?? '';
    const title = `${at === 3 ? 'feat!' : 'fix'}(${word}): keep the ${word} of part ${'abcdefghijkl'.charAt(at)}${at < 2 ? ' [story:x]' : ''}`;
    const body = at === 5 ? '```release-note\nKeep what a person wrote\n```' : at === 3 ? 'BREAKING CHANGE: call `keep()` first.' : '';
    return { message: `${title} (#${at + 1})`, pull: { number: at + 1, title, body } };
  }),
);

let stage: Stage;
beforeAll(() => {
  stage = new Stage();
});
afterAll(() => stage.close());

function bent(task: Task, shape: Shape): Answerer {
  return (data, request) => {
    const answer = honestAnswerers[task]?.(data, request);
    return shape.task === task && isObject(answer) ? shape.bend(answer) : answer;
  };
}

function modelOf(shape: Shape): LocalAsking {
  const first = { map: bent('map', shape), merge: bent('merge', shape), compose: bent('compose', shape) };
  const answerers = { ...first, localise: bent('localise', shape), verify: bent('verify', shape) };
  return localAsking(memoryStore(), { answerers, ...(shape.task === 'any' && { mishap: () => ({ says: shape.raw }) }) });
}

/** What brings the question about. */
function settingsFor({ task }: Shape): string {
  const others: Readonly<Record<string, string>> = { localise: 'languages: [en, de, ar]', verify: 'languages: [en, de]\nverify: strict' };
  return others[task] ?? 'audiences: [technical, business]';
}

describe('an answer of another shape', () => {
  it.each(TRIED.map((shape) => [shape.name, shape] as const))('%s', async (_name, shape) => {
    const played = await stage.play(HISTORY, modelOf(shape), { settings: settingsFor(shape) });
    expect(faultsOf(played, HISTORY)).toEqual([]);
    const { entries } = played.document;
    const grave = entries.filter(({ changes }) => changes.includes(HISTORY.commits[3]?.sha ?? ''));
    expect(grave.map(({ breaking }) => breaking)).toEqual([true]);
    const own = entries.filter(({ changes }) => changes.includes(HISTORY.commits[5]?.sha ?? ''));
    expect(own.map(({ texts }) => texts.technical)).toEqual(['Keep what a person wrote']);
  });

  it('is no answer that was never tried', () => {
    expect(SHAPES.length).toBeGreaterThan(180);
    expect(new Set(SHAPES.map(({ name }) => name)).size).toBe(SHAPES.length);
    const all = SHAPES.flatMap(({ task, name }) => (task === 'any' ? [] : [name.slice(task.length)]));
    const tried = new Set(TRIED.map(({ task, name }) => name.slice(task.length)));
    expect(all.filter((name) => !tried.has(name))).toEqual([]);
  });
});
