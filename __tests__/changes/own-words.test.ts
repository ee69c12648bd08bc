import { describe, expect, it } from '@jest/globals';
import type { PullRequest } from '../../src/domain.ts';
import { grouped, pull, single } from './history.ts';

function words(body: string, more: Partial<PullRequest> = {}, message = 'x (#1)'): unknown {
  return grouped([{ mark: 'a', message }], { pulls: { a: [pull(1, 'a', { body, ...more })] } })[0]?.ownWords;
}

describe('own words', () => {
  it('takes release-note blocks, joined', () => {
    expect(words('Why\r\n\r\n```release-note\r\nYou can x.\r\n```\r\n\r\n~~~ release-notes\nAnd y.\n~~~')).toEqual({
      kind: 'text',
      text: 'You can x. And y.',
    });
  });

  it.each([
    ['- First item about A.\n- Second item about B.', 'First item about A. Second item about B.'],
    ['* Added foo\n\n* Fixed bar,\n  also there', 'Added foo. Fixed bar, also there.'],
    ['1. Added foo\n   - with `bar`', 'Added foo. With `bar`.'],
    ['Several things:\n\n- one\n- two', 'Several things: one. Two.'],
    ['Added foo\n- and bar', 'Added foo. And bar.'],
    ['Added foo\nin one paragraph\n\nNot this one.', 'Added foo in one paragraph'],
    ['One sentence.', 'One sentence'],
    ['Two of them. Both stay.', 'Two of them. Both stay.'],
    ['Reads a, b etc.', 'Reads a, b etc.'],
    ['And so on...', 'And so on...'],
    ['-1 is no item', '-1 is no item'],
    ['# Heading\nAdded foo', 'Added foo'],
    ['- None', null],
  ])('reads %j as one line', (block, text) => {
    expect(words(`\`\`\`release-note\n${block}\n\`\`\``)).toEqual(text === null ? { kind: 'none' } : { kind: 'text', text });
  });

  it('joins two trailers, and takes the list out of advice', () => {
    expect(single('x\n\nRelease-Note: Added foo\nRelease-Note: Fixed bar').ownWords).toEqual({
      kind: 'text',
      text: 'Added foo. Fixed bar.',
    });
    const body = '```upgrade-notes\nDo this:\n- set `x`\n- drop `y`\n```';
    const [change] = grouped([{ mark: 'a', message: 'x (#1)' }], { pulls: { a: [pull(1, 'a', { body })] } });
    expect(change?.evidence.breaking).toBe('Do this: set `x`. Drop `y`.');
  });

  it('takes NONE as a word, unless another block says more', () => {
    expect(words('```release-note\nNONE\n```')).toEqual({ kind: 'none' });
    expect(words('```release-note\nnone\n```\n```release-note\nYou can x.\n```')).toEqual({ kind: 'text', text: 'You can x' });
  });

  it('is silent on empty blocks and templates', () => {
    expect(words('```release-note\n<!-- write here -->\n```')).toBeNull();
    expect(words('<!--\n```release-note\nNONE\n```\n-->')).toBeNull();
    expect(words('no block')).toBeNull();
  });

  it('does not count a body edited after the merge', () => {
    const body = '```release-note\nYou can x.\n```';
    expect(words(body, { bodyEditedAt: '2025-01-01T23:59:59Z' })).toEqual({ kind: 'text', text: 'You can x' });
    expect(words(body, { bodyEditedAt: '2025-01-02T00:00:01Z' })).toBeNull();
    expect(words(body, { bodyEditedAt: '2025-01-09T00:00:00Z', mergedAt: null })).toEqual({ kind: 'text', text: 'You can x' });
  });

  it('takes nothing that a bot quotes of another project, neither from its description nor from the commit that repeats it', () => {
    const block = (text: string) => `\`\`\`release-note\n${text}\n\`\`\``;
    const bot = { author: { name: 'renovate[bot]', login: 'renovate[bot]' } };
    const table = '| Package | Change |\n|---|---|\n| foo | `1.0.0` -> `2.0.0` |';
    const quoted = ['### Release Notes', '<details>\n<summary>foo</summary>', '## Changelog'].map(
      (from) => `${table}\n\n${from}\n\n${block('NONE')}`,
    );
    expect(quoted.map((body) => words(body, bot))).toEqual([null, null, null]);
    expect(words(`${table}\n\n${block('NONE')}\n\n### Release Notes\n\n${block('Theirs.')}`, bot)).toEqual({ kind: 'none' });
    expect(words(quoted[0] ?? '')).toEqual({ kind: 'none' });
    const message = `chore(deps): update foo (#1)\n\n${table}\n\n### Release Notes\n\nRelease-Note: NONE`;
    expect(grouped([{ mark: 'a', message, author: 'renovate[bot]' }])[0]?.ownWords).toBeNull();
  });

  it('counts one edited later by somebody who may write', () => {
    const body = '```release-note\nYou can x.\n```';
    const later = { bodyEditedAt: '2025-01-09T00:00:00Z', bodyEditor: 'bo' };
    expect(words(body, { ...later, editorMayWrite: true })).toEqual({ kind: 'text', text: 'You can x' });
    expect(words(body, { ...later, editorMayWrite: false })).toBeNull();
    expect(words(body, later)).toBeNull();
  });

  it('takes what it asks people to do as a mark, by the same rules', () => {
    const breaking = (body: string, more: Partial<PullRequest> = {}) =>
      grouped([{ mark: 'a', message: 'x (#1)' }], { pulls: { a: [pull(1, 'a', { body, ...more })] } })[0]?.evidence.breaking;
    const block = '```release-note\nYou can x.\n```\n\n```upgrade-notes\nSet `y` first.\n```';
    expect(breaking(block)).toBe('Set `y` first.');
    expect(breaking(block, { bodyEditedAt: '2025-01-09T00:00:00Z', bodyEditor: 'eve', editorMayWrite: false })).toBeNull();
    expect(breaking('```release-note\nACTION REQUIRED: set `y`.\n```')).toBe('Set `y`.');
    expect(breaking('```action-required\nNone\n```')).toBeNull();
    expect(breaking('```release-note\nNo action required.\n```')).toBeNull();
  });

  it.each([
    ['[ACTION REQUIRED] The flag `--a` is gone. Use `--b`.', 'The flag `--a` is gone', 'Use `--b`.'],
    ['ACTION REQUIRED: set `FOO=1` before upgrading.', 'Set `FOO=1` before upgrading', 'Set `FOO=1` before upgrading.'],
    ['**Action required**: Old files, e.g. `A. B`, are not read. Move them.', 'Old files, e.g. `A. B`, are not read', 'Move them.'],
    ['ACTION REQUIRED\n\nRun `x`.', 'Run `x`', 'Run `x`.'],
    ['Action required:\n- Stop it\n- Start it', 'Stop it. Start it.', 'Stop it. Start it.'],
    ['ACTION REQUIRED: `a` is gone.\n\nCall `b` instead.', '`a` is gone', 'Call `b` instead.'],
    ['- Added x\n- ACTION REQUIRED: set `y`', 'Added x. Set `y`.', 'Set `y`'],
    ['ACTION REQUIRED: --a is gone', '--a is gone', '--a is gone'],
    ['ACTION REQUIRED - **Bold** one', '**Bold** one', '**Bold** one'],
    ['Action required fields are marked. All of them.', 'Action required fields are marked. All of them.', null],
  ])('takes the mark off %j', (block, line, breaking) => {
    const body = `\`\`\`release-note\n${block}\n\`\`\``;
    const [change] = grouped([{ mark: 'a', message: 'x (#1)' }], { pulls: { a: [pull(1, 'a', { body })] } });
    expect(change).toMatchObject({ ownWords: { kind: 'text', text: line }, evidence: { breaking } });
  });

  it('leaves a marked note whole beside a block that tells what to do', () => {
    const body = '```release-note\nACTION REQUIRED: a is gone. Sorry.\n```\n\n```upgrade-notes\nUse b.\n```';
    const [change] = grouped([{ mark: 'a', message: 'x (#1)' }], { pulls: { a: [pull(1, 'a', { body })] } });
    expect(change).toMatchObject({ ownWords: { text: 'A is gone. Sorry.' }, evidence: { breaking: 'Use b.' } });
  });

  it('reads links, pictures and plain tags as their words', () => {
    expect(words('```release-note\nSee [guide](https://evil.example/x) <b>now</b> ![img](https://evil.example/x.png)\n```')).toEqual({
      kind: 'text',
      text: 'See guide (https://evil.example/x) now img',
    });
  });

  it('takes trailers of commit messages, also of commits inside a merge', () => {
    expect(single('x\n\nRelease-Note: You can x.').ownWords).toEqual({ kind: 'text', text: 'You can x' });
    expect(single('x\n\nRelease-Note: none').ownWords).toEqual({ kind: 'none' });
    const [, merged] = grouped([
      { mark: 'a', message: 'start' },
      { mark: 'x', message: 'work\n\nRelease-Note: You can x.', parents: ['a'] },
      { mark: 'm', message: 'Merge pull request #2 from a/b\n\nTitle', parents: ['a', 'x'] },
    ]);
    expect(merged?.ownWords).toEqual({ kind: 'text', text: 'You can x' });
  });

  it('redacts and bounds them', () => {
    expect(words('```release-note\nghp_abcdefghijklmnopqrstuvwxyz0123456789 <!-- tidings:end -->\n```')).toEqual({
      kind: 'text',
      text: '[redacted]',
    });
    expect(JSON.stringify(words(`\`\`\`release-note\n${'x'.repeat(9_000)}\n\`\`\``)).length).toBeLessThan(2_100);
  });
});
