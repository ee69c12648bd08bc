/** Commands in comments: from people who may write, at that moment, over names of this repository. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COLLABORATORS, MAINTAINER, ours, propose, reactionsTo, STRANGER, says, TOKENS } from '../support/scenario/comments.ts';
import { released } from '../support/scenario/histories.ts';
import { writesOf } from '../support/scenario/seen.ts';
import { Workplace } from '../support/scenario/world.ts';

describe('a command in a comment', () => {
  let place: Workplace;

  beforeAll(async () => {
    place = await Workplace.open({ withoutChild: true, history: released(3), tokens: TOKENS, hosted: { collaborators: COLLABORATORS } });
    place.tag('v1.3.0');
    place.merge({ number: 4, title: 'feat(menu): open by keyboard' });
    propose(place, { number: 10, title: 'fix(table): keep the amber theme', labels: ['skip-changelog'] });
  });
  afterAll(() => place.close());

  it('is none where nobody gives one: nothing is asked', async () => {
    const run = await says(place, 10, STRANGER, 'I would say /tidings preview');
    expect([run.main.conclusion, run.github, run.model]).toEqual(['success', [], []]);
  });

  it('of somebody who may not write is answered by a reaction alone', async () => {
    const run = await says(place, 10, STRANGER, '/tidings range v1.2.3..main');
    expect(run.main.conclusion).toBe('success');
    expect(reactionsTo(run.comment)).toEqual(['-1']);
    expect(writesOf(run.github)).toHaveLength(1);
    expect([ours(place, 10), run.model]).toEqual([[], []]);
  });

  it('shows the preview also where there is nothing to say', async () => {
    const run = await says(place, 10, MAINTAINER, '/tidings preview');
    expect(reactionsTo(run.comment)).toEqual(['eyes']);
    expect(ours(place, 10).map(({ body }) => body)).toEqual([expect.stringContaining('has no line in the notes')]);
    expect(run.model).toEqual([]);
  });

  it('has the model write anew where the workflow lets it', async () => {
    place.github.pulls.change(10, { labels: [] });
    const inputs = { writer: 'claude' };
    const first = await says(place, 10, MAINTAINER, '/tidings preview', { inputs });
    const same = await says(place, 10, MAINTAINER, '/tidings preview', { inputs });
    const anew = await says(place, 10, MAINTAINER, '/tidings again', { inputs });
    expect([first.model.length, same.model.length, anew.model.length]).toEqual([1, 0, 1]);
    expect(first.main.outputs.mode).toBe('ai');
    expect(ours(place, 10)).toHaveLength(1);
  });

  it('answers with the notes of a range, in one comment a range', async () => {
    const run = await says(place, 10, MAINTAINER, '/tidings range v1.3.0..main');
    const answers = () => ours(place, 10).filter(({ body }) => body.includes('Release notes of `v1.3.0..main`'));
    expect(answers().map(({ body }) => body)).toEqual([expect.stringContaining('[#4](https://github.com/octo/widgets/pull/4)')]);
    expect(answers()[0]?.body).not.toMatch(/#[123]\]/);
    expect([reactionsTo(run.comment), run.model, run.main.conclusion]).toEqual([['eyes'], [], 'success']);
    await says(place, 10, MAINTAINER, '/tidings range v1.3.0..main');
    expect(answers()).toHaveLength(1);
  });

  it.each([
    ['a commit, which may be a fork’s', () => `v1.3.0..${place.sha()}`],
    ['a name that is not there', () => 'v1.3.0..nowhere'],
  ])('over %s is refused with words', async (_, range) => {
    const run = await says(place, 10, MAINTAINER, `/tidings range ${range()}`);
    expect(run.main.conclusion).toBe('failure');
    expect(reactionsTo(run.comment)).toEqual(['eyes', 'confused']);
    expect(ours(place, 10).at(-1)?.body).toContain('There is no branch or tag');
  });

  it('is answered in the summary alone where no comment is wanted', async () => {
    const before = ours(place, 10).length;
    const runs = [];
    for (const command of ['/tidings range v1.2.3..main', '/tidings what'])
      runs.push(await says(place, 10, MAINTAINER, command, { key: false, inputs: { comment: 'false' } }));
    expect(runs.map(({ main }) => [main.conclusion, main.outputs.state, main.outputs['comment-url']])).toEqual(
      Array(2).fill(['success', 'off', '']),
    );
    expect(runs.map(({ main }) => main.summary)).toEqual([
      expect.stringContaining('v1.2.3..main'),
      expect.stringContaining('/tidings again'),
    ]);
    expect(ours(place, 10)).toHaveLength(before);
  });

  it('for a preview of what was merged is answered with words', async () => {
    const run = await says(place, 4, MAINTAINER, '/tidings preview', { key: false });
    expect(run.main.outputs).toMatchObject({ state: 'created', missing: '[]', 'preview-json': '' });
    expect(ours(place, 4).map(({ body }) => body)).toEqual([expect.stringContaining('is closed, so there is nothing to preview')]);
  });

  it('that nobody knows is answered with those there are', async () => {
    await says(place, 10, MAINTAINER, '/tidings publish now');
    expect(ours(place, 10).at(-1)?.body).toContain('`/tidings range FROM..TO`');
  });
});
