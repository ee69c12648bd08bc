/** Who may send when: places, the minute, and writes. */
import { describe, expect, it } from '@jest/globals';
import { Gate } from '../../../src/adapters/github/gate.ts';

/** A clock that only moves when somebody pauses. */
function watch() {
  let now = 0;
  const pauses: number[] = [];
  const pause = async (seconds: number) => {
    pauses.push(seconds);
    now += seconds * 1000;
  };
  const pass = (seconds: number) => {
    now += seconds * 1000;
  };
  return { pauses, options: { now: () => now, pause, second: 1000 }, pass };
}

/** A job that ends when it is told to. */
function job() {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { end, ended };
}

async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

describe('the gate', () => {
  it('lets so many in at one time, the others in the order they came, whatever they ask', async () => {
    const gate = new Gate({ ...watch().options, width: 2 });
    const jobs = [job(), job(), job(), job()];
    const started: number[] = [];
    const done = jobs.map((one, at) =>
      gate.through(at % 2 === 0 ? 'core' : 'graphql', 1, () => {
        started.push(at);
        return one.ended;
      }),
    );
    await turn();
    expect(started).toEqual([0, 1]);
    jobs[1]?.end();
    await turn();
    expect(started).toEqual([0, 1, 2]);
    for (const one of jobs) one.end();
    await Promise.all(done);
    expect(started).toEqual([0, 1, 2, 3]);
  });

  it('gives the place of a failed one to the next', async () => {
    const gate = new Gate({ ...watch().options, width: 1 });
    await expect(gate.through('core', 1, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await gate.through('core', 1, () => Promise.resolve('yes'))).toBe('yes');
  });

  it('holds what the last minute has no room for, each kind by its own count', async () => {
    const { options, pauses, pass } = watch();
    const gate = new Gate({ ...options, pointsPerMinute: { core: 6, graphql: 1 } });
    const ask = (kind: 'core' | 'graphql', points: number) => gate.through(kind, points, () => Promise.resolve());
    await ask('core', 1);
    pass(10);
    await ask('core', 5);
    await ask('graphql', 1);
    expect(pauses).toEqual([]);
    await ask('core', 1);
    expect(pauses).toEqual([50]);
    await ask('core', 1);
    expect(pauses).toEqual([50, 10]);
  });

  it('starts writes one after the other, a second apart', async () => {
    const { options, pauses, pass } = watch();
    const gate = new Gate(options);
    const first = job();
    const started: string[] = [];
    const write = (name: string, ended = Promise.resolve()) =>
      gate.alone(1, () => {
        started.push(name);
        return ended;
      });
    const one = write('one', first.ended);
    const two = write('two');
    await turn();
    expect(started).toEqual(['one']);
    pass(0.25);
    first.end();
    await Promise.all([one, two]);
    expect(pauses).toEqual([0.75]);
    pass(5);
    await write('three');
    expect({ started, pauses }).toEqual({ started: ['one', 'two', 'three'], pauses: [0.75] });
  });
});
