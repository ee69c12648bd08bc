/** Notes come without a key, and with an API that fails: then everything that a person looks at says so. */
import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { answers, fails } from '../support/anthropic/behaviour.ts';
import { released, title } from '../support/scenario/histories.ts';
import { itemsOf, taskOf, titlesAsked, titlesIn } from '../support/scenario/seen.ts';
import { Workplace, type WorkplaceOptions } from '../support/scenario/world.ts';

/** Three seconds for asking: what fails shall not be waited for. */
const IN_A_HURRY = 'time-budget: 0.05\n';

describe('without the model', () => {
  const places: Workplace[] = [];
  afterEach(async () => {
    await Promise.all(places.splice(0).map((place) => place.close()));
  });

  async function open(count: number, config?: string): Promise<Workplace> {
    const build = released(count);
    const history: WorkplaceOptions['history'] = (repository) => {
      if (config !== undefined) repository.commit({ message: 'Set up', files: { '.github/tidings.yml': config } });
      return build(repository);
    };
    const place = await Workplace.open({ history });
    places.push(place);
    return place;
  }

  it('writes the draft by rules where there is no key, and touches no cache', async () => {
    const place = await open(3);
    const run = await place.job({ key: false });
    expect(run.main.conclusion).toBe('success');
    expect(run.main.outputs).toMatchObject({
      mode: 'deterministic',
      complete: 'true',
      cost: '0.0000',
      'cache-hits': '0',
      'cache-misses': '0',
    });
    expect(itemsOf(place.github.releases.all()[0]?.body ?? '')).toHaveLength(3);
    expect(run.main.annotations).toEqual([]);
    expect([run.model, run.cache]).toEqual([[], []]);
    expect(run.post?.conclusion).toBe('success');
  });

  it('writes the draft by rules where the API fails, and says so everywhere', async () => {
    const place = await open(3, IN_A_HURRY);
    place.anthropic.script(() => fails(500, 'api_error', 'Internal server error'));
    const run = await place.main();
    expect(run.main.conclusion).toBe('success');
    expect(run.main.outputs).toMatchObject({ mode: 'deterministic', complete: 'true', cost: '0.0000' });
    expect(itemsOf(place.github.releases.all()[0]?.body ?? '')).toHaveLength(3);
    expect(run.main.log.at(-1)).toContain('deterministic');
    expect(run.main.log.join('\n')).toMatch(/^write .*deterministic \(/m);
    expect(run.main.summary).toContain('[!WARNING]');
    expect(run.main.summary).toMatch(/3 changes, complete, deterministic/);
    expect(run.main.annotations).toContainEqual(
      expect.objectContaining({
        level: 'warning',
        message: expect.stringMatching(/deterministic writer stood in: .*(?:API|service|error|time)/i),
      }),
    );
    expect(run.model.length).toBeGreaterThan(0);
  });

  it('gives the model the word for what it missed as soon as it answers again', async () => {
    const place = await open(3, IN_A_HURRY);
    const patient = { inputs: { config: 'time-budget=10' } };
    await place.job(patient);
    const before = itemsOf(place.github.releases.all()[0]?.body ?? '');
    place.anthropic.script(() => fails(529, 'overloaded_error', 'Overloaded'));
    place.merge({ number: 4, title: title(4) });
    const down = await place.job();
    expect(down.main.outputs).toMatchObject({ mode: 'partial', complete: 'true', changes: '4' });
    expect(itemsOf(place.github.releases.all()[0]?.body ?? '')).toEqual(expect.arrayContaining([...before]));

    place.anthropic.script([]);
    const up = await place.main(patient);
    expect(titlesAsked(up.model)).toEqual([title(4).replace(/^[^:]+: /, '')]);
    expect(up.main.outputs).toMatchObject({ mode: 'ai', changes: '4' });
    expect(itemsOf(place.github.releases.all()[0]?.body ?? '')).toEqual(expect.arrayContaining([...before]));
    expect(place.github.releases.all()).toHaveLength(1);
  });

  it('spends no more than it may', async () => {
    const place = await open(3);
    const nothing = await place.main({ inputs: { 'max-cost': '0' } });
    expect(nothing.model).toEqual([]);
    expect(nothing.main.outputs).toMatchObject({ mode: 'deterministic', cost: '0.0000' });
    const little = await place.main({ inputs: { 'max-cost': '0.001' } });
    expect(Number(little.main.outputs.cost)).toBeLessThanOrEqual(0.001);
    expect(little.main.outputs.mode).not.toBe('ai');
    expect(little.main.conclusion).toBe('success');
    expect(little.main.summary).toContain('max-cost');
  });

  it('does with the model what a rate limit lets through', async () => {
    const place = await open(30, IN_A_HURRY);
    const limit = fails(429, 'rate_limit_error', 'Slow down', { headers: { 'retry-after': '60' } });
    place.anthropic.script((request) =>
      titlesIn(request).includes('keep the basalt theme in the basalt view') || taskOf(request) !== 'map' ? limit : undefined,
    );
    expect(title(25)).toContain('keep the basalt theme in the basalt view');
    const run = await place.main();
    expect(run.main.conclusion).toBe('success');
    expect(run.main.outputs).toMatchObject({ mode: 'partial', complete: 'true', changes: '30' });
    expect(itemsOf(place.github.releases.all()[0]?.body ?? '')).toHaveLength(30);
    expect(run.main.log.join('\n')).toMatch(/^write .*partial \(/m);
    expect(run.main.summary).toContain('[!WARNING]');
  });

  it('needs no stand-in where a rate limit passes in time', async () => {
    const place = await open(3);
    place.anthropic.script([fails(429, 'rate_limit_error', 'Slow down', { headers: { 'retry-after': '0' } })]);
    const run = await place.main();
    expect(run.main.outputs).toMatchObject({ mode: 'ai' });
    expect(run.main.annotations).toEqual([]);
  });

  it('shows a refused key as an error, and still drafts', async () => {
    const place = await open(3);
    const run = await place.main({ key: 'sk-ant-api03-revoked' });
    expect(run.main.conclusion).toBe('success');
    expect(run.main.outputs).toMatchObject({ mode: 'deterministic' });
    expect(place.github.releases.all()).toHaveLength(1);
    const errors = run.main.annotations.filter(({ level }) => level === 'error');
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('anthropic-api-key') })]);
    expect(run.main.summary).toContain('anthropic-api-key');
    expect(run.model).toHaveLength(1);
    expect(run.main.stdout.split('\n').filter((line) => line.includes('sk-ant-api03-revoked') && !line.startsWith('::add-mask::'))).toEqual(
      [],
    );
  });

  it('fails the step for a refused key where that is wanted, after the draft is written', async () => {
    const place = await open(3);
    const run = await place.main({ key: 'sk-ant-api03-revoked', inputs: { 'on-ai-failure': 'fail' } });
    expect(run.main.conclusion).toBe('failure');
    expect(itemsOf(place.github.releases.all()[0]?.body ?? '')).toHaveLength(3);
    expect(run.main.outputs).toMatchObject({ mode: 'deterministic', 'release-id': String(place.github.releases.all()[0]?.id) });
    expect(run.main.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  it('fails the step where no answer has a line of the form that was asked for, and the JSON says why', async () => {
    const place = await open(3);
    const text = '{"changes":[{"index":9},{"index":9}],"groups":[],"overview":[],"highlights":[]}';
    place.anthropic.script(() => answers({ text }));
    const run = await place.main({ inputs: { 'on-ai-failure': 'fail' } });
    expect(run.main.conclusion).toBe('failure');
    expect(run.main.outputs).toMatchObject({ mode: 'deterministic', complete: 'true' });
    expect(run.main.annotations.filter(({ level }) => level === 'error')).toMatchObject([
      { message: expect.stringContaining("not the model's") },
    ]);
    const json: unknown = JSON.parse(await readFile(run.main.outputs['json-file'] ?? '', 'utf8'));
    expect(json).toMatchObject({ run: { calls: { failed: run.model.length }, failure: { code: 'invalid' } } });
    expect(run.main.log.join('\n')).toMatch(/^done .*deterministic \(invalid\)$/m);
  });
});
