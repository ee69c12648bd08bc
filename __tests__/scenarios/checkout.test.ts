/** With a complete checkout the commits come from there, with any other one from GitHub; the files in it stay as they are. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { git } from '../support/git/process.ts';
import { mergePull, rebasePull, squashPull } from '../support/git/pulls.ts';
import type { Repository } from '../support/git/repository.ts';
import { runPost } from '../support/runner/runner.ts';
import { filesAsked, operationsOf } from '../support/scenario/seen.ts';
import { type JobRun, Workplace } from '../support/scenario/world.ts';

const COMPARE = 'repos/compare-commits-with-basehead';

function history(repository: Repository) {
  repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n', '.github/tidings.yml': 'language: en\n' } });
  repository.tag('v1.2.3');
  const pulls = [
    squashPull(repository, { number: 1, title: 'fix: squashed', body: 'Why it was wrong' }),
    mergePull(repository, { number: 2, title: 'perf: merged' }),
    rebasePull(repository, {
      number: 3,
      title: 'docs: rebased',
      commits: [
        { message: 'docs: one', files: { one: '1\n' } },
        { message: 'docs: two', files: { two: '2\n' } },
      ],
    }),
  ];
  repository.commit({ message: 'fix: pushed without a pull request', files: { 'src/a.txt': 'b\n' } });
  return pulls;
}

describe('a checkout', () => {
  let place: Workplace;
  let without: JobRun;
  let root: string;

  beforeAll(async () => {
    place = await Workplace.open({ history });
    root = await mkdtemp(join(tmpdir(), 'tidings-checkout-'));
    without = await place.job();
  });
  afterAll(async () => {
    await rm(root, { recursive: true, force: true });
    await place.close();
  });

  function checkout(name: string, ...more: readonly string[]): string {
    const dir = join(root, name);
    git(root, ['clone', '--quiet', ...more, `file://${place.repository.dir}`, dir]);
    return dir;
  }

  it('is read instead of GitHub where it is complete, to the same notes', async () => {
    const run = await place.main({ workspace: checkout('complete') });
    expect(operationsOf(without.github)).toContain(COMPARE);
    expect(operationsOf(run.github)).not.toContain(COMPARE);
    expect(filesAsked(run.github)).toEqual([]);
    expect(filesAsked(without.github)).toHaveLength(1);
    expect(run.main.log.join('\n')).toMatch(/^read .*from the clone/m);
    expect(run.main.log.join('\n')).toMatch(/^config +\.github\/tidings\.yml/m);
    // What differs in the evidence would have been asked again.
    expect(run.model).toEqual([]);
    expect(run.main.outputs).toMatchObject({
      'release-id': without.main.outputs['release-id'] ?? '',
      range: without.main.outputs.range ?? '',
    });
    expect(run.main.outputs.notes).toBe(without.main.outputs.notes);
    expect(run.main.log.join('\n')).toMatch(/^draft +v1\.2\.4 unchanged/m);
  });

  it('is clean after both stages', async () => {
    const workspace = checkout('clean');
    place.cache.evict(() => true);
    const { main } = await place.main({ workspace });
    expect(git(workspace, ['status', '--porcelain', '--ignored'])).toBe('');
    const post = await runPost(main);
    expect(post?.log.join('\n')).toMatch(/^store +saved as/m);
    expect(git(workspace, ['status', '--porcelain', '--ignored'])).toBe('');
  });

  it('gives way to GitHub where it is shallow', async () => {
    const run = await place.main({ workspace: checkout('shallow', '--depth', '1') });
    expect(operationsOf(run.github)).toContain(COMPARE);
    expect(run.main.log.join('\n')).toMatch(/^read .*from GitHub/m);
    expect(run.model).toEqual([]);
    expect(run.main.outputs.notes).toBe(without.main.outputs.notes);
  });
});
