/** A release that no limit holds: nothing is lost, and what is cut says where the rest is. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { git } from '../support/git/process.ts';
import { squashPull } from '../support/git/pulls.ts';
import type { Repository } from '../support/git/repository.ts';
import { title } from '../support/scenario/histories.ts';
import { itemsOf } from '../support/scenario/seen.ts';
import { type MainRun, Workplace } from '../support/scenario/world.ts';

const CHANGES = 1_000;

/** Long titles, so that the lines alone are more than the text of a release may be. */
function history(repository: Repository) {
  repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n' } });
  repository.tag('v1.2.3');
  return Array.from({ length: CHANGES }, (_, at) =>
    squashPull(repository, {
      number: at + 1,
      title: `${title(at + 1)} where several of them are open side by side at once, as in most of the rooms of a house`,
    }),
  );
}

function wholeOf({ main }: MainRun): string {
  return readFileSync(main.outputs['notes-file'] ?? '', 'utf8');
}

describe('a release of many changes', () => {
  let place: Workplace;
  let run: MainRun;

  beforeAll(async () => {
    place = await Workplace.open({ history, withoutChild: true });
    run = await place.main({ key: false });
  });
  afterAll(() => place.close());

  it('loses none of them', () => {
    expect(run.main.conclusion).toBe('success');
    expect(run.main.outputs).toMatchObject({ changes: String(CHANGES), complete: 'true' });
    const numbers = new Set(itemsOf(wholeOf(run)).flatMap((line) => [...line.matchAll(/\/pull\/(\d+)\)/g)].map(([, number]) => number)));
    expect(numbers.size).toBe(CHANGES);
  });

  it('stays inside the limits of releases, outputs and summaries', () => {
    const body = place.github.releases.all()[0]?.body ?? '';
    expect(wholeOf(run).length).toBeGreaterThan(125_000);
    expect(body.length).toBeLessThanOrEqual(125_000);
    expect(body.length).toBeGreaterThan(60_000);
    expect(body).toMatch(/<!-- tidings:end [^\n]*-->$/);
    expect(Buffer.byteLength(run.main.outputs.notes ?? '')).toBeLessThanOrEqual(120_000);
    expect(run.main.outputs.notes).toContain(`(Cut here: the whole notes are in ${run.main.outputs['notes-file']}.)`);
    expect(run.main.summary).toContain(`${CHANGES.toLocaleString('en-US')} changes`);
  });

  it('asks GitHub no more often than it has to', () => {
    const pages = Math.ceil(CHANGES / 100);
    const batches = Math.ceil(CHANGES / 50);
    const reads = run.github.filter(({ path }) => !path.includes('/releases') && !path.includes('/contents/'));
    expect(reads.length).toBeLessThanOrEqual(pages + batches + 4 + 3);
  });

  it('is written once, and takes one request for the commits less where there is a checkout', async () => {
    const root = mkdtempSync(join(tmpdir(), 'tidings-long-'));
    git(root, ['clone', '--quiet', `file://${place.repository.dir}`, 'clone']);
    const again = await place.main({ key: false, workspace: join(root, 'clone') });
    expect(again.github.filter(({ path }) => path.includes('/compare/'))).toEqual([]);
    expect(again.github.filter(({ method }) => method === 'PATCH' || method === 'DELETE')).toEqual([]);
    expect(again.main.log.join('\n')).toMatch(/^draft +v1\.2\.4 unchanged/m);
    expect(wholeOf(again)).toBe(wholeOf(run));
    rmSync(root, { recursive: true, force: true });
  });
});
