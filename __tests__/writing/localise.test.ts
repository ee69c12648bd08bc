import { describe, expect, it } from '@jest/globals';
import type { Composition } from '../../src/domain.ts';
import {
  localisedComposition,
  localisedLines,
  localisedText,
  localiseQuestion,
  readLocaliseAnswer,
  textsToLocalise,
  withoutStop,
} from '../../src/writing/localise.ts';
import { entry } from '../support/writing/changes.ts';
import { setupFor } from '../support/writing/run.ts';

const COMPOSITION: Composition = {
  overview: [
    { text: '{fixes} fixes.', entries: [] },
    { text: '{summary}', entries: [] },
  ],
  highlights: [{ text: 'Add a.', entries: [] }],
  wording: 'model',
};

describe('what is asked for in another language', () => {
  it('is each text without its full stop; placeholders and code alone are none', () => {
    const entries = [entry('a'), entry('x', { texts: { technical: '`x`' } }), entry('b.')];
    const texts = textsToLocalise(entries, 'technical', COMPOSITION);
    expect(texts.map(({ text, where }) => [text, where])).toEqual([
      ['{fixes} fixes', 'overview'],
      ['Add a', 'highlight'],
      ['Add a', 'entry'],
      ['Add b', 'entry'],
    ]);
  });

  it('holds no readers, and says what was wrong the second time', () => {
    const items = [{ key: 'k', text: 'Add a' }];
    const question = localiseQuestion(items, 'de', setupFor('technical', 'business'), [{ index: 0, found: ['7'] }]);
    expect(question).toMatchObject({ task: 'localise', parts: ['k'], context: [], repair: true, model: 'claude-haiku-5-5' });
    expect(question.system).toContain('"de"');
    expect(question.system).not.toContain('They are business');
    expect(question.data).toMatchObject({ language: 'de', texts: [{ index: 0, text: 'Add a', previousAnswerLackedOrAdded: ['7'] }] });
  });
});

describe('an answer in another language', () => {
  const answer = (...texts: readonly unknown[]) => JSON.stringify({ texts });

  it('is one text for the index, without its full stop', () => {
    const text = answer({ index: 0, text: ' Fügt a hinzu. ' }, { index: 1, text: 'a を追加。' });
    expect(readLocaliseAnswer(answer({ index: 0, text: '\u200fنص\u200e' }), 0, 'Add a')).toBe('نص');
    expect([0, 1].map((index) => readLocaliseAnswer(text, index, 'Add a'))).toEqual(['Fügt a hinzu', 'a を追加']);
  });

  it.each([
    ['missing', answer({ index: 1, text: 'a' })],
    ['doubled', answer({ index: 0, text: 'a' }, { index: 0, text: 'b' })],
    ['empty', answer({ index: 0, text: ' . ' })],
    ['of two lines', answer({ index: 0, text: 'a\n## b' })],
    ['giant', answer({ index: 0, text: 'a'.repeat(1_000) })],
    ['of another shape', answer({ index: 0, text: 'a', more: 1 })],
    ['no JSON', 'Hier ist die Antwort'],
  ])('is none when it is %s', (_, text) => {
    expect(readLocaliseAnswer(text, 0, 'Add a')).toBeNull();
  });
});

describe('notes in another language', () => {
  const into = new Map([
    ['Add a', 'Fügt a hinzu'],
    ['{fixes} fixes', '{fixes} Korrekturen'],
    ['Wait', '待つ'],
  ]);

  it('end sentences as the language does', () => {
    expect(['Add a', 'Add a.', 'Wait.', 'Not there'].map((text) => localisedText(text, into))).toEqual([
      'Fügt a hinzu',
      'Fügt a hinzu.',
      '待つ。',
      null,
    ]);
    expect(['Stop...', 'a.b', 'End.'].map((text) => withoutStop(text).text)).toEqual(['Stop...', 'a.b', 'End']);
  });

  it('say how many lines stand in the main language', () => {
    const [known, unknown] = [entry('a'), entry('b')];
    expect(localisedLines([known, unknown], 'technical', into)).toEqual({
      lines: { [known.id]: { text: 'Fügt a hinzu', upgrade: '' } },
      untranslated: 1,
    });
    expect(localisedComposition(COMPOSITION, into)).toMatchObject({
      overview: [{ text: '{fixes} Korrekturen.' }, { text: '{summary}' }],
      highlights: [{ text: 'Fügt a hinzu.' }],
    });
  });
});
