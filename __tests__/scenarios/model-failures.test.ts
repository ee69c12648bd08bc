/** Everything that the model's API can answer: the notes are always whole. `npm run soak` asks all of it of the bundled command. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CASES, CHANGES, expectWhole } from '../support/scenario/model-cases.ts';
import { type Ended, ModelRuns, sideBySide } from '../support/scenario/model-runs.ts';

/** One of each way in which the process could end otherwise: as it should, ended at once, told to wait for days, tried for long, cut short. */
const AT_THE_DOOR: readonly string[] = [
  'nothing wrong',
  '401',
  '429 with an absurd retry-after for ever',
  '529 for ever',
  'a time-out before the headers',
  'a connection cut in the body',
];

describe('a run beside an API that answers with', () => {
  const runs = new ModelRuns(CHANGES);
  const ended = new Map<string, Ended>();

  beforeAll(async () => {
    const jobs = Object.entries(CASES).map(([name, trouble]) => async () => {
      ended.set(name, await (AT_THE_DOOR.includes(name) ? runs.run(trouble) : runs.tell(trouble)));
    });
    await sideBySide(jobs, 6);
  }, 240_000);
  afterAll(() => runs.close());

  it.each(Object.entries(CASES))('%s', (name, wanted) => expectWhole(ended.get(name), wanted));

  it('has each of these by the bundled command', () => {
    expect(Object.keys(CASES)).toEqual(expect.arrayContaining([...AT_THE_DOOR]));
  });
});
