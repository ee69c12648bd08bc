/** What a pull request will say: one comment, brought up to date, and nothing for nobody. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COLLABORATORS, onPull, ours, propose, READER, STRANGER, TOKENS } from '../support/scenario/comments.ts';
import { released } from '../support/scenario/histories.ts';
import { writesOf } from '../support/scenario/seen.ts';
import { Workplace } from '../support/scenario/world.ts';

describe('the comment on a pull request', () => {
  let place: Workplace;

  beforeAll(async () => {
    place = await Workplace.open({ history: released(2), tokens: TOKENS, hosted: { collaborators: COLLABORATORS } });
    propose(place, { number: 10, title: 'fix(table): keep the amber theme in the cedar view', body: 'It was lost on reload.' });
  });
  afterAll(() => place.close());

  it('says what it will say, asked of the model with one call', async () => {
    const run = await onPull(place, 10);
    expect(run.main.conclusion).toBe('success');
    expect(run.model.map(({ path }) => path)).toEqual(['/v1/messages']);
    const [comment, ...others] = ours(place, 10);
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(/^<!-- tidings:comment v1 preview print=[0-9a-f]{16} -->\n### Release notes preview\n/);
    expect(comment?.body).toContain('[#10](https://github.com/octo/widgets/pull/10) will say');
    expect(comment?.body).toMatch(/^> \*\*Fixed\*\*$/m);
    expect(comment?.body).toMatch(/^> - \*\*table\*\*: .*amber.*cedar.* by ada\)$/m);
    expect(comment?.body).toMatch(/^\| Section \| Fixed \| the type "fix" \|$/m);
    expect(comment?.body).not.toContain('**Missing**');
    expect(run.main.outputs).toMatchObject({ state: 'created', mode: 'ai', missing: '[]' });
    expect(run.main.outputs['comment-url']).toContain(`#issuecomment-${comment?.id}`);
    expect(run.main.summary).toContain('### Release notes preview');
  });

  it('asks nobody and posts nothing while nothing changed', async () => {
    const [before] = ours(place, 10);
    const run = await onPull(place, 10);
    expect([run.model, writesOf(run.github)]).toEqual([[], []]);
    expect(run.main.outputs).toMatchObject({ state: 'unchanged', 'comment-url': expect.stringContaining(String(before?.id)) });
  });

  it('is one again where two runs at a time made two, though nothing changed', async () => {
    const [before] = ours(place, 10);
    place.github.world().comments.add(10, 'github-actions[bot]', before?.body ?? '', '2026-11-23T06:00:00Z');
    const run = await onPull(place, 10);
    expect([run.model, run.main.outputs.state, ours(place, 10).map(({ id }) => id)]).toEqual([[], 'unchanged', [before?.id]]);
  });

  it('is brought up to date in place, and leaves alone what others wrote in its form', async () => {
    const [before] = ours(place, 10);
    const copy = place.github.world().comments.add(10, STRANGER, before?.body ?? '', '2026-11-23T06:00:00Z');
    place.github.pulls.change(10, { title: 'fix(chart)!: keep the amber theme', body: null });
    const run = await onPull(place, 10);
    const [after] = ours(place, 10);
    expect(after?.id).toBe(before?.id);
    expect(after?.body).toContain('**chart**');
    expect(after?.body).toContain('nothing says what to do about it');
    expect(run.main.outputs).toMatchObject({ state: 'updated', missing: '["upgrade"]' });
    expect(place.github.world().comments.get(copy.id)?.body).toBe(copy.body);
    place.github.world().comments.remove(copy.id);
  });

  it('takes what its author wrote as it stands, pinging nobody and setting no link of theirs', async () => {
    const words = '```release-note\nThanks @octocat: see [this](https://evil.example/x) <img src=x> ::error::boom\n```';
    place.github.pulls.change(10, { title: 'fix: it', body: words });
    const run = await onPull(place, 10, { key: false });
    const [comment] = ours(place, 10);
    const line = comment?.body.split('\n').find((one) => one.startsWith('> - ')) ?? '';
    expect(line).toContain('`@octocat`');
    expect(line.replaceAll(/`[^`]*`/g, '')).not.toMatch(/@|evil|<img/);
    expect(run.main.commands.filter(({ name }) => name === 'error')).toEqual([]);
    expect(run.main.outputs).toMatchObject({ state: 'updated', mode: 'deterministic', missing: '[]' });
  });

  it('goes when there is nothing to say any more', async () => {
    place.github.pulls.change(10, { labels: ['skip-changelog'] });
    const run = await onPull(place, 10, { key: false });
    expect(ours(place, 10)).toEqual([]);
    expect(run.main.outputs.state).toBe('removed');
    expect(run.main.summary).toContain('has no line in the notes: excluded by label "skip-changelog"');
    const again = await onPull(place, 10, { key: false });
    expect(again.main.outputs.state).toBe('none');
    expect(writesOf(again.github)).toEqual([]);
  });

  it('says what is missing', async () => {
    propose(place, { number: 11, title: 'Update' });
    const run = await onPull(place, 11, { key: false });
    expect(ours(place, 11)[0]?.body).toMatch(/\*\*Missing\*\*\n\n- The title says nothing/);
    expect(JSON.parse(run.main.outputs.missing ?? '')).toEqual(['title']);
    expect(run.main.conclusion).toBe('success');
  });

  it('fails where a note is asked of everybody, after the comment, until one is there', async () => {
    const inputs = { 'require-note': 'true' };
    propose(place, { number: 12, title: 'feat(menu): open by keyboard' });
    const red = await onPull(place, 12, { key: false, inputs });
    expect(red.main.conclusion).toBe('failure');
    expect(red.main.annotations).toEqual([
      expect.objectContaining({ level: 'error', message: expect.stringContaining('`release-note` block') }),
    ]);
    expect(ours(place, 12)[0]?.body).toContain('this repository asks for one');
    place.github.pulls.change(12, { body: '```release-note\nNONE\n```' });
    const green = await onPull(place, 12, { key: false, inputs });
    expect([green.main.conclusion, ours(place, 12)]).toEqual(['success', []]);
  });

  it('of a fork stands in the summary of a green job, and costs nothing', async () => {
    propose(place, { number: 13, title: 'fix(list): by a stranger', headRepository: 'octo-fan/widgets' });
    const run = await onPull(place, 13, { actor: STRANGER, token: READER });
    expect(run.main.conclusion).toBe('success');
    expect([run.model, ours(place, 13)]).toEqual([[], []]);
    expect(run.main.summary).toContain('**list**');
    expect(run.main.outputs).toMatchObject({ state: 'refused', mode: 'deterministic' });
    const told = run.main.annotations.map(({ level, message }) => `${level}: ${message}`);
    expect(told).toEqual([expect.stringMatching(/^notice: .*fork.*deterministic/), expect.stringMatching(/^notice: .*may only read/)]);
  });

  it('that the token may not write says which permission is missing, to a person and not to a bot', async () => {
    place.github.pulls.change(11, { title: 'Updates' });
    const forgot = await onPull(place, 11, { key: false, token: READER });
    expect(forgot.main.annotations).toEqual([
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('pull-requests: write') }),
    ]);
    const bot = await onPull(place, 11, { key: false, token: READER, actor: 'dependabot[bot]' });
    expect(bot.main.annotations).toEqual([expect.objectContaining({ level: 'notice' })]);
    expect([forgot, bot].map(({ main }) => [main.conclusion, main.outputs.state])).toEqual(Array(2).fill(['success', 'refused']));
  });

  it('on pull_request_target is written by rules unless told, and never for a fork', async () => {
    const plain = await onPull(place, 11, { event: 'pull_request_target', ref: 'refs/heads/main' });
    expect([plain.model, plain.main.outputs.mode]).toEqual([[], 'deterministic']);
    const told = await onPull(place, 11, { event: 'pull_request_target', ref: 'refs/heads/main', inputs: { writer: 'claude' } });
    expect(told.main.outputs.mode).toBe('ai');
    const fork = await onPull(place, 13, {
      event: 'pull_request_target',
      ref: 'refs/heads/main',
      inputs: { writer: 'claude' },
      actor: STRANGER,
    });
    expect([fork.model, fork.main.outputs.state]).toEqual([[], 'created']);
  });

  it('of a pull request that makes a release shows all of it', async () => {
    propose(place, { number: 14, title: 'chore(main): release 1.2.4', headBranch: 'release-please--branches--main' });
    const run = await onPull(place, 14, { key: false });
    const [comment] = ours(place, 14);
    expect(comment?.body).toContain('### Release notes of the release that this pull request makes');
    for (const number of [1, 2]) expect(comment?.body).toContain(`[#${number}](https://github.com/octo/widgets/pull/${number})`);
    expect(run.main.outputs.state).toBe('created');
  });

  it('reads the config of the base, not what is proposed', async () => {
    const files = { '.github/tidings.yml': 'exclude: { types: [fix] }\n' };
    propose(place, { number: 15, title: 'fix(form): hide everything', commits: [{ message: 'fix(form): hide everything', files }] });
    await onPull(place, 15, { key: false });
    expect(ours(place, 15)[0]?.body).toContain('**form**');
  });

  it('has a JSON that says the same', async () => {
    const run = await onPull(place, 15, { key: false, inputs: { comment: 'false' } });
    expect(run.main.outputs.state).toBe('off');
    const preview = JSON.parse(await readFile(run.main.outputs['preview-json'] ?? '', 'utf8'));
    expect(preview).toMatchObject({ version: 1, repository: 'octo/widgets', pull: { number: 15 }, mode: 'deterministic', missing: [] });
  });
});
