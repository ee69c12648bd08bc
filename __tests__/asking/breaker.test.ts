import { describe, expect, it } from '@jest/globals';
import { type Breaker, createBreaker, type Outcome } from '../../src/asking/breaker.ts';

function setUp(): { breaker: Breaker; tick: (ms: number) => void; start: () => (outcome: Outcome) => void } {
  let now = 0;
  const breaker = createBreaker({ now: () => now });
  return {
    breaker,
    tick: (ms) => {
      now += ms;
    },
    start: () => {
      const admission = breaker.admit();
      if (!admission.admitted) throw new Error('not admitted');
      return admission.settle;
    },
  };
}

function fail({ start, tick }: Pick<ReturnType<typeof setUp>, 'start' | 'tick'>, times: number): void {
  for (let i = 0; i < times; i += 1) {
    const settle = start();
    tick(10);
    settle('failure');
  }
}

describe('breaker', () => {
  it('opens after three blips in a row, after five where something was answered: for seconds first, then for minutes', () => {
    const world = setUp();
    world.start()('answer');
    fail(world, 4);
    expect(world.breaker.waitMs()).toBe(0);
    fail(world, 1);
    for (const ms of [5_000, 15_000, 60_000]) {
      expect(world.breaker.waitMs()).toBe(ms);
      world.tick(ms);
      world.start()('failure');
    }
    expect(world.breaker.waitMs()).toBe(60_000);
    expect(world.breaker.admit().admitted).toBe(false);
  });

  it('takes failures side by side for one blip', () => {
    const world = setUp();
    world.start()('answer');
    const settles = Array.from({ length: 20 }, world.start);
    world.tick(10);
    for (const settle of settles) settle('failure');
    expect(world.breaker.waitMs()).toBe(0);
    fail(world, 3);
    expect(world.breaker.waitMs()).toBe(0);
    fail(world, 1);
    expect(world.breaker.waitMs()).toBe(5_000);
  });

  it('forgets blips after an answer, but not for what was cancelled', () => {
    const world = setUp();
    fail(world, 2);
    world.start()('ignored');
    world.start()('answer');
    fail(world, 2);
    expect(world.breaker.waitMs()).toBe(0);
  });

  it('admits one trial, and closes when it is answered', async () => {
    const world = setUp();
    fail(world, 3);
    world.tick(60_000);
    const settle = world.start();
    expect(world.breaker.admit().admitted).toBe(false);
    expect(world.breaker.waitMs()).toBeNull();
    const changed = world.breaker.changed();
    settle('answer');
    await changed;
    expect(world.breaker.waitMs()).toBe(0);
    fail(world, 2);
    expect(world.breaker.waitMs()).toBe(0);
  });

  it('counts how often it opened since the last answer', () => {
    const world = setUp();
    fail(world, 3);
    expect(world.breaker.everAnswered()).toBe(false);
    expect([world.breaker.waitMs(), world.breaker.openings()]).toEqual([5_000, 1]);
    world.tick(5_000);
    world.start()('failure');
    expect([world.breaker.waitMs(), world.breaker.openings()]).toEqual([15_000, 2]);
    world.tick(15_000);
    world.start()('failure');
    expect([world.breaker.waitMs(), world.breaker.openings()]).toEqual([60_000, 3]);
    world.tick(60_000);
    world.start()('answer');
    fail(world, 5);
    expect([world.breaker.waitMs(), world.breaker.openings()]).toEqual([5_000, 1]);
    expect(world.breaker.everAnswered()).toBe(true);
  });

  it('opens again when the trial fails, and tries again when it was cancelled', () => {
    const world = setUp();
    world.start()('answer');
    fail(world, 5);
    world.tick(5_000);
    world.start()('failure');
    expect(world.breaker.waitMs()).toBe(15_000);
    world.tick(15_000);
    world.start()('ignored');
    expect(world.breaker.waitMs()).toBe(0);
    world.start();
    expect(world.breaker.admit().admitted).toBe(false);
  });
});
