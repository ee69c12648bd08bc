/** What starts the job decides what is written about, and whether the model is asked. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { released } from '../support/scenario/histories.ts';
import { itemsOf, writesOf } from '../support/scenario/seen.ts';
import { REPOSITORY, Workplace } from '../support/scenario/world.ts';

describe('the event', () => {
  let place: Workplace;

  beforeAll(async () => {
    place = await Workplace.open({ history: released(3) });
    place.tag('v1.3.0');
    place.merge({ number: 4, title: 'fix: behind the tag' });
  });
  afterAll(() => place.close());

  const pull = (head: string | null) => ({
    pull_request: { base: { sha: place.sha() }, head: { repo: head === null ? null : { full_name: head } } },
  });
  const named = { to: 'v1.3.0', release: 'none' } as const;

  it.each(['pull_request_target', 'issue_comment', 'discussion'])('%s asks the model nothing, though there is a key', async (event) => {
    const run = await place.main({ event, inputs: named, payload: event === 'pull_request_target' ? pull(REPOSITORY) : {} });
    expect(run.main.conclusion).toBe('success');
    expect([run.model, run.cache]).toEqual([[], []]);
    expect(run.main.outputs).toMatchObject({ mode: 'deterministic', changes: '3', range: 'v1.2.3..v1.3.0' });
    expect(run.main.annotations).toEqual([expect.objectContaining({ level: 'notice', message: expect.stringContaining(event) })]);
  });

  it.each([['octo-fan/widgets'], [null]])('pull_request from %s asks the model nothing', async (head) => {
    const run = await place.main({ event: 'pull_request', inputs: named, payload: pull(head) });
    expect(run.model).toEqual([]);
    expect(run.main.outputs).toMatchObject({ mode: 'deterministic', changes: '3' });
  });

  it('workflow_run of a fork asks the model nothing', async () => {
    const payload = { workflow_run: { head_repository: { full_name: 'octo-fan/widgets' } } };
    const run = await place.main({ event: 'workflow_run', inputs: named, payload });
    expect(run.model).toEqual([]);
    expect(run.main.outputs).toMatchObject({ mode: 'deterministic', changes: '3' });
  });

  it('pull_request from a branch of the repository may ask', async () => {
    const run = await place.main({ event: 'pull_request', inputs: named, payload: pull(REPOSITORY) });
    expect(run.main.outputs).toMatchObject({ mode: 'ai', changes: '3' });
  });

  it.each(['pull_request_target', 'issue_comment'])('%s without a named range is refused with the remedy', async (event) => {
    const run = await place.main({ event, payload: event === 'pull_request_target' ? pull(REPOSITORY) : {} });
    expect(run.main.conclusion).toBe('failure');
    expect(run.main.annotations).toEqual([expect.objectContaining({ message: expect.stringMatching(/"to".*Give `to`/) })]);
    expect([run.github, run.model]).toEqual([[], []]);
  });

  it('workflow_dispatch takes the range that it is given', async () => {
    const run = await place.main({ event: 'workflow_dispatch', inputs: { from: 'v1.2.3', to: 'v1.3.0' } });
    expect(run.main.conclusion).toBe('success');
    expect(run.main.outputs).toMatchObject({ range: 'v1.2.3..v1.3.0', tag: 'v1.3.0', changes: '3', mode: 'ai' });
    expect(place.github.releases.all()).toEqual([expect.objectContaining({ tag: 'v1.3.0', draft: true })]);
  });

  it('schedule writes about what came after the last tag', async () => {
    const run = await place.main({ event: 'schedule' });
    expect(run.main.outputs).toMatchObject({ 'previous-tag': 'v1.3.0', tag: 'v1.3.1', changes: '1' });
    expect(itemsOf(run.main.outputs.notes ?? '')).toHaveLength(1);
  });

  it('a tag on the commit of the last one says that nothing is new', async () => {
    place.repository.tag('v1.3.1', place.sha('v1.3.0'));
    place.repository.flush();
    const run = await place.main({ ref: 'refs/tags/v1.3.1', inputs: { release: 'none' } });
    expect(run.main.conclusion).toBe('success');
    expect(run.model).toEqual([]);
    expect(writesOf(run.github)).toEqual([]);
    expect(run.main.outputs).toMatchObject({ range: 'v1.3.0..v1.3.1', changes: '0', complete: 'true' });
    expect(run.main.log.join('\n')).toMatch(/^range .*(same commit|nothing)/m);
    expect(run.main.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(run.main.outputs.notes).not.toBe('');
  });
});
