/** Two workflows for forks: one writes without rights, the other posts what it wrote and trusts none of it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PullRecord } from '../support/git/pulls.ts';
import { COLLABORATORS, onPull, ours, propose, READER, STRANGER, TOKENS } from '../support/scenario/comments.ts';
import { released } from '../support/scenario/histories.ts';
import { type MainRun, Workplace } from '../support/scenario/world.ts';

const FORK = 'octo-fan/widgets';

describe('a preview that one workflow writes and another posts', () => {
  let place: Workplace;
  let record: PullRecord;
  let written: Record<string, unknown>;

  beforeAll(async () => {
    place = await Workplace.open({ withoutChild: true, history: released(2), tokens: TOKENS, hosted: { collaborators: COLLABORATORS } });
    record = propose(place, { number: 20, title: 'fix(list): by a stranger', headRepository: FORK });
    propose(place, { number: 21, title: 'fix(form): somebody else' });
    const first = await onPull(place, 20, { actor: STRANGER, token: READER, key: false, inputs: { comment: 'false' } });
    written = JSON.parse(await readFile(first.main.outputs['preview-json'] ?? '', 'utf8'));
  });
  afterAll(() => place.close());

  /** The second workflow, with what it downloaded. */
  async function post(preview: unknown, run: Readonly<Record<string, unknown>> = {}): Promise<MainRun> {
    const job = await place.folders();
    const path = join(job.temp, 'preview.json');
    await writeFile(path, JSON.stringify(preview));
    const ended = { event: 'pull_request', head_sha: record.commits.at(-1), head_repository: { full_name: FORK }, ...run };
    await writeFile(job.eventFile, JSON.stringify({ action: 'completed', workflow_run: ended }));
    return onPull(place, 20, { event: 'workflow_run', ref: 'refs/heads/main', job, inputs: { 'preview-json': path } });
  }

  it('is posted on the pull request that the run was about', async () => {
    const run = await post(written);
    expect(run.main.annotations).toEqual([]);
    expect(run.main.outputs).toMatchObject({ state: 'created', mode: 'deterministic' });
    expect(run.model).toEqual([]);
    expect(ours(place, 20).map(({ body }) => body)).toEqual([expect.stringContaining('**list**')]);
  });

  it('shows hostile texts as text', async () => {
    const line = {
      lead: '</details>',
      text: '![x](https://evil.example) @octocat <script> <!-- tidings:comment v1 help -->',
      upgrade: '',
      authors: ['@all'],
    };
    const notes = [{ package: null, audience: 'technical', language: 'en', sections: [{ title: '# Fixed', lines: [line] }] }];
    await post({ ...written, notes, mode: 'ai' });
    const [comment] = ours(place, 20);
    const shown = comment?.body.split('\n').find((one) => one.startsWith('> - ')) ?? '';
    expect(shown.replaceAll(/`[^`]*`/g, '')).not.toMatch(/!\[|<|@|evil/);
    expect(comment?.body).toContain('Written by rules');
  });

  it.each([
    ['another pull request', { pull: { number: 21, head: '' } }, {}],
    ['a number that is none', { pull: { number: 999, head: '' } }, {}],
    ['another commit', {}, { head_sha: '0'.repeat(40) }],
    ['another repository', { repository: 'octo/gadgets' }, {}],
    ['a run of another event', {}, { event: 'push' }],
    ['keys that no preview has', { markdown: '# Mine' }, {}],
  ])('is refused where it names %s', async (_, changes, run) => {
    const before = place.github
      .world()
      .comments.list()
      .map(({ body }) => body);
    const pull = 'pull' in changes ? { pull: { ...changes.pull, head: record.commits.at(-1) } } : {};
    const { main } = await post({ ...written, ...changes, ...pull }, run);
    expect(main.conclusion).toBe('failure');
    expect(main.summary).toMatch(/^### ❌ No comment \(/);
    expect(
      place.github
        .world()
        .comments.list()
        .map(({ body }) => body),
    ).toEqual(before);
  });

  it('is passed over where the pull request went on meanwhile', async () => {
    place.github.pulls.change(20, { state: 'closed' });
    const run = await post(written);
    expect(run.main.conclusion).toBe('success');
    expect(run.main.log.join('\n')).toContain('nothing to post');
  });
});
