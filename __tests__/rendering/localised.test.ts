import { describe, expect, it } from '@jest/globals';
import type { HouseStyle } from '../../src/config/config.ts';
import {
  type DocumentInput,
  inHouseStyle,
  leadingNotes,
  notesInputOf,
  parseDocument,
  toDocument,
} from '../../src/rendering/document-json.ts';
import { renderMarkdown } from '../../src/rendering/markdown.ts';
import { foldedOthers, otherFiles } from '../../src/rendering/other-notes.ts';
import { notesOf, sha } from './history.ts';

const input = notesOf({
  changes: [
    { title: 'close the socket', type: 'fix' },
    { title: 'add an experimental cache', type: 'feat', breaking: 'Clear it once.' },
  ],
});
const GERMAN = { [sha('close the socket')]: { text: 'Schließt den Socket', upgrade: '' } };
const BREAKING = { [sha('add an experimental cache')]: { text: 'Neuer Cache', upgrade: 'Einmal leeren' } };
const STYLE: HouseStyle = { sections: { fixed: { title: 'Bugs' } }, order: [], emoji: 'named', header: '', footer: 'Bye', template: '' };

const whole: DocumentInput = {
  ...{ repository: input.repository, range: input.range, commits: 2, complete: true, mode: 'ai', ledger: [] },
  changes: [],
  notes: [
    { package: null, commits: 2, input: { ...input, language: 'de', date: '2026-11-23' }, localised: { ...GERMAN, ...BREAKING } },
    { package: null, commits: 2, input },
    { package: null, commits: 2, input: { ...input, language: 'ja', untranslated: 1 }, localised: {} },
  ],
  ...{ dependencies: [], unassigned: [], findings: [], timeline: null },
  figures: {
    ...{ calls: 0, failed: 0, hits: 0, misses: 0, cost: 0, saved: 0, savedTokens: 0, seconds: 1, peakMemory: 1 },
    store: { answers: 0, bytes: 0, added: 0, restored: null },
    planned: null,
    usage: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 },
  },
};
const document = parseDocument(JSON.stringify(toDocument({ ...whole, style: STYLE, others: 'fold' })));
const markdownOf = (at: number) => {
  const notes = document.notes[at];
  return notes === undefined ? '' : renderMarkdown(notesInputOf(document, notes, 'inert'));
};

describe('notes in another language', () => {
  it('have the same lines in other words, and the entries keep theirs', () => {
    expect(markdownOf(0)).toContain('- Schließt den Socket ([');
    expect(markdownOf(0)).toContain('**Was zu tun ist:** Einmal leeren');
    expect(markdownOf(1)).toContain('- Close the socket ([');
    expect(document.entries.map(({ texts }) => texts.technical)).toEqual(['Close the socket', 'Add an experimental cache']);
    expect(markdownOf(2)).toContain('Close the socket');
  });

  it('are rendered from the JSON as they were in the run', () => {
    const plain = toDocument(whole);
    expect(plain.notes.map((notes) => renderMarkdown(notesInputOf(plain, notes, 'inert')))).toEqual(
      plain.notes.map((notes) => notes.markdown),
    );
    expect(document.notes.map(({ untranslated, date }) => [untranslated, date])).toEqual([
      [undefined, '2026-11-23'],
      [undefined, undefined],
      [1, undefined],
    ]);
  });

  it('that come first are the text of the release', () => {
    expect(leadingNotes(document).map(({ language }) => language)).toEqual(['de']);
  });
});

describe('the style of a document', () => {
  it('is part of it, and gives way to that of the job that publishes', () => {
    expect(markdownOf(1)).toContain('## Bugs');
    const own = inHouseStyle(document, { ...STYLE, sections: {}, footer: '' }, 'none');
    expect(own.notes.map((notes) => renderMarkdown(notesInputOf(own, notes, 'inert'))).join()).not.toMatch(/Bugs|Bye/);
    expect(own.others).toBe('none');
  });

  it('is not there where nothing was chosen', () => {
    const usual = { ...STYLE, sections: {}, footer: '' };
    expect(toDocument({ ...whole, style: usual, others: 'none' })).toEqual(toDocument(whole));
  });
});

describe('notes for others', () => {
  const [leading] = leadingNotes(document);
  if (leading === undefined) throw new Error('There are no notes.');

  it('stand behind folds with keys of their own, without the footer again', () => {
    const lines = foldedOthers(document, leading);
    const text = lines.map((line) => line.text).join('\n');
    expect(text.match(/<summary>[^<]*<\/summary>/g)).toEqual(['<summary>English</summary>', '<summary>日本語</summary>']);
    expect(text).toContain('## Bugs');
    expect(text).not.toContain('Bye');
    const keys = lines.filter((line) => line.text !== '').map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are files with names of their own, whole', () => {
    const files = otherFiles(document, leading);
    expect(files.map(({ name }) => name)).toEqual(['release-notes.technical.en.md', 'release-notes.technical.ja.md']);
    expect(files[0]?.text).toMatch(/Close the socket[\s\S]*\n\nBye\n$/);
  });
});
