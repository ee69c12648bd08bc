import { describe, expect, it } from '@jest/globals';
import { TidingsError } from '../../src/errors.ts';
import { ok } from '../../src/report/doctor/finding.ts';
import { type Check, diagnose } from '../../src/steps/diagnose.ts';

const NEVER = new AbortController().signal;

describe('checks side by side', () => {
  it('are told in their order, whichever ends first', async () => {
    let release: () => void = () => undefined;
    const second = new Promise<void>((resolve) => {
      release = resolve;
    });
    const checks: readonly Check[] = [
      { name: 'a', run: () => second.then(() => [ok('a', '1'), ok('a', '2')]) },
      {
        name: 'b',
        run: async () => {
          release();
          return [ok('b', '3')];
        },
      },
    ];
    expect((await diagnose(checks, NEVER)).map(({ found }) => found)).toEqual(['1', '2', '3']);
  });

  it('that break are findings', async () => {
    const error = new TidingsError('git-failed', 'It broke.', 'Mend it.');
    const broken = { name: 'clone', run: () => Promise.reject(error) };
    const plain = { name: 'cache', run: () => Promise.reject(new Error(`long ${'x'.repeat(500)}`)) };
    const [first, second] = await diagnose([broken, plain], NEVER);
    expect(first).toEqual({ state: 'fail', name: 'clone', found: 'It broke.', remedy: 'Mend it.' });
    expect(second?.found.length).toBeLessThan(260);
    expect(second?.remedy).toBeNull();
  });

  it('that do not end in time are findings, beside those that did', async () => {
    const controller = new AbortController();
    const stuck = { name: 'model', run: () => new Promise<never>(() => undefined) };
    const ends = {
      name: 'cache',
      run: async (signal: AbortSignal) => {
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
        return [ok('cache', 'ended with the signal')];
      },
    };
    const told = diagnose([stuck, ends], controller.signal);
    controller.abort();
    expect((await told).map(({ state, name, found }) => [state, name, found])).toEqual([
      ['fail', 'model', 'no answer in time'],
      ['ok', 'cache', 'ended with the signal'],
    ]);
    const late = await diagnose([stuck], controller.signal);
    expect(late).toMatchObject([{ state: 'fail', name: 'model' }]);
  });
});
