import { describe, expect, it } from '@jest/globals';
import { composeQuestion, readComposeAnswer } from '../../src/writing/compose.ts';
import type { ComposeRequest } from '../../src/writing/requests.ts';
import { draft } from '../support/writing/changes.ts';
import { setupFor } from '../support/writing/run.ts';

const setup = setupFor('technical', 'business');
const request: ComposeRequest = {
  task: 'compose',
  audience: 'business',
  facts: { project: 'vite', firstRelease: false, size: 'small' },
  lines: [
    { ...draft('x', { texts: { technical: 'Fix `a`', business: 'It works' } }), linked: 3 },
    {
      ...draft('y', {
        breaking: true,
        texts: { technical: 'Drop b', business: 'B is gone' },
        upgrade: { technical: 't', business: 'Move' },
      }),
      linked: null,
    },
  ],
};
const answer = (overview: unknown, highlights: unknown = []) => readComposeAnswer(JSON.stringify({ overview, highlights }), 2);

describe('composeQuestion', () => {
  it('shows the lines in the words of one audience, to the model that composes', () => {
    const question = composeQuestion('key', request, setup);
    expect(question.data).toEqual({
      task: 'compose',
      facts: request.facts,
      lines: [
        { index: 0, lead: '', category: 'improved', importance: 2, text: 'It works' },
        { index: 1, lead: '', category: 'improved', importance: 2, breaking: true, text: 'B is gone', upgrade: 'Move' },
      ],
    });
    expect(question).toMatchObject({ parts: ['key'], context: [], model: setup.models.compose });
    expect(question.system).toContain('They are business.');
    expect(question.system).not.toContain('They are technical.');
  });
});

describe('samples of earlier notes', () => {
  it('stand in the data, with a word on what they are for; without them the request is the same as ever', () => {
    const [without, with_] = [composeQuestion('key', request, setup), composeQuestion('key', request, setup, ['It is faster now.'])];
    expect(with_.data).toEqual({ task: 'compose', facts: request.facts, lines: expect.any(Array), samples: ['It is faster now.'] });
    expect(with_.system).toMatch(/^samples: .*Take no fact/m);
    expect(composeQuestion('key', request, setup, [])).toEqual(without);
    expect(without.system).not.toContain('samples');
  });
});

describe('readComposeAnswer', () => {
  const claim = (text: string, lines: unknown = [0]) => ({ text, lines });

  it('reads sentences with the lines that they stand on', () => {
    expect(answer([claim('A'), claim('B', [0, 1])], [claim('C', [1])])).toEqual({
      overview: [
        { text: 'A', lines: [0] },
        { text: 'B', lines: [0, 1] },
      ],
      highlights: [{ text: 'C', lines: [1] }],
    });
  });

  it('is bounded', () => {
    const read = answer(Array(9).fill(claim('A')), Array(9).fill(claim('B')));
    expect([read?.overview.length, read?.highlights.length]).toEqual([3, 6]);
  });

  it.each([
    ['no lines', claim('A', [])],
    ['a line that is not there', claim('A', [2])],
    ['one good and one bad line', claim('A', [0, -1])],
    ['half a line', claim('A', [0.5])],
    ['no text', claim('  ')],
    ['a long text', claim('A'.repeat(500))],
    ['a member more', { ...claim('A'), url: 'x' }],
    ['only text', 'A'],
  ])('leaves out a sentence with %s', (_, bad) => {
    expect(answer([bad, claim('B')])?.overview).toEqual([claim('B')]);
    expect(answer([bad])).toBeNull();
  });

  it('is nothing without an overview, and needs no highlights', () => {
    expect(answer([], [claim('C')])).toBeNull();
    expect(answer([claim('A')], null)).toEqual({ overview: [claim('A')], highlights: [] });
    for (const text of ['', 'null', '[]', '{}']) expect(readComposeAnswer(text, 2)).toBeNull();
  });
});
