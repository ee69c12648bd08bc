import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { COMMENT_INPUT_NAMES, parseCommentInputs } from '../../src/config/comment-inputs.ts';

const TOKEN = { token: 'ghs_x' };

describe('the inputs of the comment action', () => {
  const { inputs }: { inputs: Readonly<Record<string, { default?: string }>> } = parse(readFileSync('comment/action.yml', 'utf8'));

  it('are those that the code reads, with its defaults', () => {
    expect(Object.keys(inputs).toSorted()).toEqual([...COMMENT_INPUT_NAMES].toSorted());
    const presets = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']));
    expect(parseCommentInputs({ ...presets, ...TOKEN })).toEqual(parseCommentInputs(TOKEN));
  });

  it('need a token alone', () => {
    expect(parseCommentInputs(TOKEN)).toMatchObject({
      ...{ pull: null, writer: 'auto', comment: true, requireNote: false, previewJson: null },
      run: { release: 'none', maxCost: 5, configPath: '.github/tidings.yml' },
    });
    expect(() => parseCommentInputs({})).toThrow('Input "token" is empty');
  });

  it('are read without the white space around them', () => {
    const read = parseCommentInputs({ ...TOKEN, 'pull-request': ' 12 ', writer: ' claude', 'require-note': 'true ', comment: 'false' });
    expect(read).toMatchObject({ pull: 12, writer: 'claude', requireNote: true, comment: false });
  });

  it('hold keys of the config file for this run', () => {
    expect(parseCommentInputs({ ...TOKEN, config: 'ci/notes.yml\nlanguage: de' }).run).toMatchObject({
      ...{ configPath: 'ci/notes.yml', pairs: ['language=de'] },
    });
  });

  it.each([
    ['pull-request', '#12'],
    ['pull-request', '0'],
    ['writer', 'gpt'],
    ['comment', 'yes'],
    ['require-note', '1'],
  ])('%s is not %j', (name, value) => {
    expect(() => parseCommentInputs({ ...TOKEN, [name]: value })).toThrow(`Input "${name}" is "${value}"`);
  });
});
