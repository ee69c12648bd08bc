/** Dollars and tokens that are not enough for everything: the plan says what is left to the rules, and holds. */
import { afterAll, describe, expect, it } from '@jest/globals';
import * as cases from '../support/anthropic/cases.ts';
import { type Ended, ModelRuns, type Trouble } from '../support/scenario/model-runs.ts';

/** Five chunks. */
const CHANGES = 100;

function line(name: string, { stderr }: Ended): string {
  return stderr.split('\n').find((one) => one.startsWith(name)) ?? '';
}

describe('a budget', () => {
  const runs = new ModelRuns(CHANGES);
  afterAll(() => runs.close());

  /** By the bundled command. */
  async function run(trouble: Trouble): Promise<Ended> {
    return whole(await runs.run(trouble, { withoutChild: true }));
  }

  /** In this process: the amounts are no question to the door. */
  async function tell(trouble: Trouble): Promise<Ended> {
    return whole(await runs.tell(trouble));
  }

  function whole(ended: Ended): Ended {
    expect(ended).toMatchObject({ exitCode: 0, complete: true, lines: CHANGES, violations: [] });
    return ended;
  }

  it('leaves to the rules what does not fit max-cost, and still writes the overview', async () => {
    const ended = await run({ args: ['--max-cost', '0.03'] });
    expect(line('plan', ended)).toMatch(/; \d\d of 100 changes are worded by rules: they do not fit \$0\.03$/);
    expect(ended.mode).toBe('partial');
    expect(ended.tasks).toContain('compose');
    expect(ended.stderr).not.toContain('no longer asked');
    expect(ended.stderr).toMatch(/stood in: \d\d of 100 changes are worded by rules.*Raise max-cost/);
    expect(ended.cost).toBeGreaterThan(0);
    expect(ended.cost).toBeLessThanOrEqual(0.03);
    expect(line('spent', ended)).toMatch(/^spent +\d+ calls \(\d+ planned\), [\d,]+ tokens \([\d,]+\), \$[\d.]+ \(\$[\d.]+\)/);
  });

  it.each([
    ['max-cost', ['--max-cost', '0.033'], '\\$0\\.033', /^ai$/],
    ['a very small max-cost', ['--max-cost', '0.005'], '\\$0\\.005', /^partial$/],
  ])('asks about more where answers left something of %s', async (_name, args, budget, mode) => {
    const ended = await tell({ args });
    expect(line('plan', ended)).toMatch(new RegExp(`; \\d\\d of 100 changes.* worded by rules: they do not fit ${budget}$`));
    expect(ended.mode).toMatch(mode);
    expect(ended.stderr).not.toMatch(/\d of 100 changes.*Raise max-cost/);
    expect(ended.cost).toBeLessThanOrEqual(Number(args[1]));
  });

  it('leaves to the rules what does not fit max-tokens', async () => {
    const ended = await tell({ args: ['--set', 'max-tokens=16000'] });
    expect(line('plan', ended)).toMatch(/changes are worded by rules: they do not fit 16,000 tokens$/);
    expect(ended.mode).toBe('partial');
    expect(ended.tokens).toBeGreaterThan(0);
    expect(ended.tokens).toBeLessThanOrEqual(16_000);
  });

  it('asks nobody with max-cost: 0', async () => {
    const ended = await run({ args: ['--max-cost', '0'] });
    expect(ended).toMatchObject({ mode: 'deterministic', tasks: [], cost: 0 });
    expect(line('plan', ended)).toMatch(/100 changes, all by the deterministic writer, no call is allowed: max-cost is 0$/);
    expect(line('config', ended)).toContain('asks nobody, because max-cost is 0');
    expect(line('spent', ended)).toMatch(/no call is allowed: max-cost is 0$/);
  });

  it('says that dollars do not hold a model of unknown price, and that tokens do', async () => {
    const models = ['--set', 'models={map: claude-haiku-5-5, compose: gateway-own}'];
    const ended = await tell({ args: [...models, '--set', 'max-tokens=60000'], extraModels: ['gateway-own'] });
    expect(line('plan', ended)).toContain('price not known');
    expect(ended.stderr).toMatch(
      /The price of gateway-own is not known, so max-cost does not hold there: only max-tokens does \(60,000 tokens\)/,
    );
    expect(ended.tokens).toBeLessThanOrEqual(60_000);
  });

  it('counts with the prices of the config', async () => {
    const own = (factor: number) =>
      `prices={claude-haiku-5-5: {input: ${factor}, output: ${factor}}, claude-sonnet-5-5: {input: ${factor}, output: ${factor}}}`;
    // One after another: what the prompt cache holds must not depend on who is quicker.
    const priced = (factor: number) => tell({ args: ['--set', own(factor), '--set', 'concurrency=1'] });
    const [cheap, dear] = await Promise.all([priced(1), priced(3)]);
    expect(dear.cost).toBeCloseTo(3 * cheap.cost, 6);
    expect(cheap.mode).toBe('ai');
  });

  it('buys nothing where the budget holds no line', async () => {
    const ended = await tell({ args: ['--max-cost', '0.0002'] });
    expect(ended).toMatchObject({ mode: 'deterministic', tasks: [], cost: 0 });
    expect(line('spent', ended)).toMatch(/no call fits \$0\.0002$/);
    expect(ended.stderr).toMatch(
      /stood in: 100 of 100 changes and 1 overview are worded by rules: they do not fit \$0\.0002\. Raise max-cost/,
    );
  });

  it('ends where no answer is ever of use, soon after the plan', async () => {
    const ended = await tell({ script: () => cases.tooLarge() });
    expect(ended).toMatchObject({ mode: 'deterministic' });
    // Up to four were under way side by side when the twelfth had failed.
    expect(ended.tasks.length).toBeLessThanOrEqual(12 + 4);
    expect(ended.stderr).toMatch(/stood in: None of 12 answers could be used/);
  });
});
