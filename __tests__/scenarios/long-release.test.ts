/** A release that no limit holds: nothing is lost, and what is cut says where the rest is. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { git } from '../support/git/process.ts';
import { released } from '../support/scenario/histories.ts';
import { itemsOf } from '../support/scenario/seen.ts';
import { type JobRun, Workplace } from '../support/scenario/world.ts';

const CHANGES = 1_500;

describe('a release of many changes', () => {
  let place: Workplace;
  let run: JobRun;

  beforeAll(async () => {
    place = await Workplace.open({ history: released(CHANGES) });
    run = await place.job({ key: false });
  });
  afterAll(() => place.close());

  it('loses none of them', () => {
    expect(run.main.conclusion).toBe('success');
    expect(run.main.outputs).toMatchObject({ changes: String(CHANGES), complete: 'true' });
    const whole = readFileSync(run.main.outputs['notes-file'] ?? '', 'utf8');
    const numbers = new Set(itemsOf(whole).flatMap((line) => [...line.matchAll(/\/pull\/(\d+)\)/g)].map(([, number]) => number)));
    expect(numbers.size).toBe(CHANGES);
  });

  it('stays inside the limits of releases, outputs and summaries', () => {
    const body = place.github.releases.all()[0]?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(125_000);
    expect(body.length).toBeGreaterThan(60_000);
    expect(body).toMatch(/<!-- tidings:end [^\n]*-->$/);
    expect(Buffer.byteLength(run.main.outputs.notes ?? '')).toBeLessThanOrEqual(120_000);
    expect(run.main.summary).toContain(`${CHANGES.toLocaleString('en-US')} changes`);
  });

  it('asks GitHub no more often than it has to', () => {
    const pages = Math.ceil(CHANGES / 100);
    const batches = Math.ceil(CHANGES / 50);
    const reads = run.github.filter(({ path }) => !path.includes('/releases') && !path.includes('/contents/'));
    expect(reads.length).toBeLessThanOrEqual(pages + batches + 4 + 3);
  });

  it('is written once', async () => {
    const again = await place.job({ key: false });
    expect(again.github.filter(({ method }) => method === 'PATCH' || method === 'DELETE')).toEqual([]);
    expect(again.main.log.join('\n')).toMatch(/^draft +v1\.2\.4 unchanged/m);
  });

  it('takes one request for the commits less where there is a checkout', async () => {
    const root = mkdtempSync(join(tmpdir(), 'tidings-long-'));
    git(root, ['clone', '--quiet', `file://${place.repository.dir}`, 'clone']);
    const cloned = await place.job({ key: false, workspace: join(root, 'clone') });
    expect(cloned.github.filter(({ path }) => path.includes('/compare/'))).toEqual([]);
    expect(cloned.main.outputs.notes).toBe(run.main.outputs.notes);
    rmSync(root, { recursive: true, force: true });
  });
});
