import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../../src/domain.ts';
import { PAGE_BYTES } from '../../../src/limits.ts';
import { type DocumentInput, toDocument } from '../../../src/rendering/document-json.ts';
import type { NotesInput } from '../../../src/rendering/input.ts';
import type { PageData } from '../../../src/rendering/page/data.ts';
import { type PageInput, renderPage } from '../../../src/rendering/page/page.ts';
import { change } from '../../support/writing/changes.ts';
import { notesOf, row, sha, type Told } from '../history.ts';

const TOLD: readonly Told[] = [
  { title: 'make `minify` async', type: 'feat', pull: 8, by: ['ken'], breaking: 'Put `await` before it.' },
  { title: 'close the socket', type: 'fix', pull: 9, by: ['ada'] },
  { title: 'sort the imports', type: 'chore', pull: 10 },
];

const NOTHING = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 };
const FIGURES: DocumentInput['figures'] = {
  ...{ calls: 0, failed: 0, hits: 0, misses: 0, usage: NOTHING, cost: 0, saved: 0, savedTokens: 0 },
  ...{ store: { answers: 0, bytes: 0, added: 0, restored: null }, planned: null, seconds: 1, peakMemory: 1 },
};

/** The changes behind some notes, with a body each. */
function changesOf(notes: NotesInput, body: string): readonly Change[] {
  return [...notes.changes.values()].map((view) => ({ ...change('', { title: `Title of ${view.id.slice(0, 4)}`, body }), ...view }));
}

function inputOf(notes: readonly NotesInput[], more: Partial<DocumentInput> = {}, body = 'Words.'): PageInput {
  const [first] = notes;
  if (first === undefined) throw new Error('no notes');
  const changes = changesOf(first, body);
  const document = toDocument({
    ...{ repository: first.repository, range: first.range, commits: 3, complete: true, mode: 'deterministic', changes },
    ledger: changes.map(({ id }) => ({ sha: id, change: id, state: 'written', reason: 'in its own line', entry: id })),
    ...{ dependencies: first.dependencies, unassigned: [], findings: [], figures: FIGURES, timeline: null },
    notes: notes.map((input) => ({ package: null, commits: 3, input })),
    ...more,
  });
  return { document, behind: { changes, heard: [] }, range: 'v1.0.0..v1.1.0', cost: '$0.0080' };
}

function dataOf(html: string): PageData {
  return JSON.parse(/id="data">([^<]*)</.exec(html)?.[1] ?? '');
}

/** `Section: text`, for each line. */
function linesOf({ notes: [first] }: PageData): readonly string[] {
  return first?.sections.flatMap(({ title, lines }) => lines.map(({ text }) => `${title}: ${text}`)) ?? [];
}

describe('the data of the page', () => {
  it('has the lines as the notes have them, each with its changes', () => {
    const data = dataOf(renderPage(inputOf([notesOf({ changes: TOLD, dependencies: [row('axios', '1.0.0', '2.0.0')] })])));
    const lines = linesOf(data);
    expect(lines.filter((line) => !line.startsWith(': '))).toEqual([
      'Breaking changes: Make `minify` async',
      'Fixed: Close the socket',
      'Internal: Sort the imports',
      'Dependencies: 1.0.0 → 2.0.0',
    ]);
    const breaking = data.notes[0]?.sections.find(({ title }) => title === 'Breaking changes')?.lines[0];
    expect(breaking).toMatchObject({ wording: 'rules', author: null, upgrade: 'Put `await` before it.' });
    expect(breaking?.marks).toContainEqual({ text: 'Breaking changes', grave: true });
    expect(breaking?.changes.map((at) => data.changes[at])).toMatchObject([
      { label: '#8', url: 'https://github.com/acme/rocket/pull/8', body: 'Words.' },
    ]);
  });

  it('leaves out no line: what notes sum up or hide stands by itself', () => {
    const many = Array.from(
      { length: 30 },
      (_, at): Told => ({ title: `tidy the ${at} shelf`, type: 'chore', area: 'ci', pull: 100 + at }),
    );
    const technical = notesOf({ changes: [...TOLD, ...many] });
    const [all, business] = [technical, { ...technical, audience: 'business' }].map((notes) => dataOf(renderPage(inputOf([notes]))));
    for (const data of [all, business]) {
      const ids = data?.notes[0]?.sections.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'line').map(({ id }) => id)) ?? [];
      expect(ids.toSorted()).toEqual(technical.outline.entries.map(({ id }) => id).toSorted());
    }
    expect(all?.notes[0]?.sections.find(({ title }) => title === 'Internal')?.lines).toHaveLength(31);
    expect(business?.notes[0]?.sections.at(-1)).toMatchObject({ title: 'In no line of these notes', folded: true });
  });

  it('has dependencies where the notes have them, also those that are about security and those of developers', () => {
    const dependencies = [
      row('axios', '1.0.0', '2.0.0'),
      { ...row('lodash', '4.17.20', '4.17.21'), security: true },
      { ...row('jest', '29.0.0', '30.0.0'), development: true },
    ];
    const linesIn = (notes: NotesInput) => linesOf(dataOf(renderPage(inputOf([notes])))).filter((line) => line.includes('→'));
    const technical = notesOf({ changes: TOLD, dependencies });
    expect(linesIn(technical)).toEqual(['Security: 4.17.20 → 4.17.21', 'Internal: 29.0.0 → 30.0.0', 'Dependencies: 1.0.0 → 2.0.0']);
    expect(linesIn({ ...technical, audience: 'business' })).toEqual([
      'Security: 4.17.20 → 4.17.21',
      'Dependencies, not listed in these notes: 1.0.0 → 2.0.0',
      'Dependencies, not listed in these notes: 29.0.0 → 30.0.0',
    ]);
  });

  it('speaks of the lines in the words of their notes', () => {
    const changes: readonly Told[] = [...TOLD, { title: 'mend the lock', type: 'fix', pull: 11, security: true }];
    const german = { ...notesOf({ changes, dependencies: [row('axios', null, null)] }), language: 'de' };
    const [notes] = dataOf(renderPage(inputOf([german]))).notes;
    expect(notes).toMatchObject({ whatToDo: 'Was zu tun ist', rightToLeft: false });
    expect(notes?.sections.map(({ title }) => title)).toEqual([
      '',
      'Inkompatible Änderungen',
      'Sicherheit',
      'Behoben',
      'Intern',
      'Abhängigkeiten',
    ]);
    const marks = notes?.sections.flatMap(({ lines }) => lines.flatMap((line) => line.marks.map(({ text }) => text))) ?? [];
    expect(marks).toEqual(expect.arrayContaining(['Inkompatible Änderungen', 'Sicherheit', 'Behoben', 'Intern']));
    expect(notes?.sections.at(-1)?.lines[0]?.text).toBe('aktualisiert');
    const [hebrew] = dataOf(renderPage(inputOf([{ ...german, language: 'he' }]))).notes;
    expect(hebrew?.rightToLeft).toBe(true);
  });

  it('speaks of itself in the language of the first notes, in English where it has no words', () => {
    const notes = notesOf({ changes: TOLD });
    const findings = [{ entries: [sha('close the socket')], where: 'entry', doubts: [], outcome: 'replaced' }] as const;
    const german = renderPage(inputOf([{ ...notes, language: 'de-AT' }, notes], { findings }));
    expect(german).toContain('<html lang="de" dir="ltr">');
    const data = dataOf(german);
    expect(data.words).toMatchObject({ notes: 'Notizen', ledger: 'Verzeichnis', seeCall: 'Zum Aufruf' });
    expect(data.verdict.map(({ text }) => text)).toEqual(['Änderungen: 3', 'vollständig', 'nach Regeln', '$0.0080']);
    expect(data.changes.map(({ marks }) => marks)).toContainEqual([]);
    const lines = data.notes.map(({ sections }) => sections.flatMap((section) => section.lines));
    expect(lines[0]?.flatMap(({ marks }) => marks)).toContainEqual({ text: 'Gewicht 2 von 5', grave: false });
    expect(lines[1]?.flatMap(({ marks }) => marks)).toContainEqual({ text: 'importance 2 of 5', grave: false });
    expect(lines[0]?.flatMap((line) => line.findings)).toMatchObject([{ where: '', outcome: 'ersetzt' }]);
    expect(renderPage(inputOf([{ ...notes, language: 'he' }]))).toContain('<html lang="he" dir="rtl">');
    for (const language of ['cs', '"><script>']) {
      const html = renderPage(inputOf([{ ...notes, language }]));
      expect(html).toContain('<html lang="en" dir="ltr">');
      expect(dataOf(html).words.notes).toBe('Notes');
    }
  });

  it('says of an incomplete run that it is one', () => {
    const data = dataOf(renderPage(inputOf([notesOf({ changes: TOLD })], { complete: false })));
    expect(data.verdict[1]).toEqual({ text: 'NOT complete', grave: true });
    const input = inputOf([notesOf({ changes: TOLD })]);
    const failure = { code: 'refused-key', message: 'm', hint: 'h' } as const;
    const failed = { ...input, document: { ...input.document, run: { ...input.document.run, failure } } };
    expect(dataOf(renderPage(failed)).verdict[2]).toEqual({ text: 'deterministic (refused-key)', grave: false });
  });

  it('is made from the document alone where nothing else is known, and says so', () => {
    const input = inputOf([notesOf({ changes: TOLD })]);
    const data = dataOf(renderPage({ ...input, behind: null }));
    expect(linesOf(data)).toEqual(linesOf(dataOf(renderPage(input))));
    expect(data.changes).toHaveLength(3);
    expect(data.changes[0]).toMatchObject({ label: '#8', title: expect.any(String), body: null, authors: ['ken'] });
    expect(data.shortened).toEqual([expect.stringMatching(/^Made from the notes' JSON/)]);
  });

  it('names notes by what tells them apart', () => {
    const notes = notesOf({ changes: TOLD });
    const names = (all: readonly NotesInput[]) => dataOf(renderPage(inputOf(all))).notes.map(({ name }) => name);
    expect(names([notes, { ...notes, audience: 'business' }])).toEqual(['technical', 'business']);
    expect(names([notes, { ...notes, language: 'de' }])).toEqual(['en', 'de']);
  });

  it('knows which answer a text came from, and whether it was asked for now', () => {
    const notes = notesOf({ changes: TOLD });
    const entries = notes.outline.entries.map((entry) => ({ ...entry, wording: 'model' as const }));
    const call = { task: 'map', model: 'm', outcome: 'answered', wanted: 0, started: 0, ended: 9, waits: {}, input: 1, output: 1 } as const;
    const timeline = { ms: 9, causes: [], bottleneck: 'x', calls: [{ ...call, request: 'bbbbbbbbbbbb' }], rest: [] };
    const input = inputOf([{ ...notes, outline: { entries } }], { timeline });
    const heard = ['a', 'b'].map((letter, at) => {
      return { request: letter.repeat(12), task: 'map', model: 'm', text: JSON.stringify([entries[at]?.texts.technical]) };
    });
    const lines =
      dataOf(renderPage({ ...input, behind: { changes: input.behind?.changes ?? [], heard } })).notes[0]?.sections.flatMap(
        (section) => section.lines,
      ) ?? [];
    const authors = new Map(lines.map(({ id, author }) => [id, author]));
    expect(entries.map(({ id }) => authors.get(id))).toEqual([
      { request: 'aaaaaaaaaaaa', task: 'map', model: 'm', remembered: true },
      { request: 'bbbbbbbbbbbb', task: 'map', model: 'm', remembered: false },
      null,
    ]);
  });

  it('has the findings of a line with it', () => {
    const id = sha('close the socket');
    const findings = [{ entries: [id], where: 'entry', doubts: [{ kind: 'number', found: '7' }], outcome: 'replaced' }] as const;
    const data = dataOf(renderPage(inputOf([notesOf({ changes: TOLD })], { findings })));
    const found = data.notes[0]?.sections.flatMap(({ lines }) => lines).filter((line) => line.findings.length > 0);
    expect(found).toMatchObject([{ id, findings: [{ where: '', outcome: 'replaced', doubts: ['number: 7'] }] }]);
  });

  it('has the findings about another language with the notes in it, and nowhere else', () => {
    const id = sha('close the socket');
    const finding = { entries: [id], where: 'entry', doubts: [{ kind: 'number', found: '7' }], outcome: 'replaced' } as const;
    const findings = [{ ...finding, language: 'de' }];
    const notes = notesOf({ changes: TOLD });
    const input = inputOf([notes, { ...notes, language: 'de' }, { ...notes, language: 'fr' }], { findings });
    const all = input.document.notes.map((one, at) => (at === 0 ? one : { ...one, localised: {} }));
    const data = dataOf(renderPage({ ...input, document: { ...input.document, notes: all } }));
    const found = data.notes.map(({ sections }) => sections.flatMap(({ lines }) => lines.flatMap((line) => line.findings)).length);
    expect(found).toEqual([0, 1, 0]);
  });
});

describe('the file', () => {
  it('holds no sign of a text that could end its element', () => {
    const evil = '</script><!--<script>&amp;\u2028]]>';
    const html = renderPage(inputOf([notesOf({ changes: [{ title: `mend ${evil}`, pull: 1 }] })], {}, evil));
    expect(dataOf(html).changes[0]?.body).toBe(evil);
    expect(/id="data">([^<]*)<\/script>/.exec(html)?.[1]).not.toMatch(/[<>&\u2028]/);
  });

  it('stays small: what had to go is said', () => {
    const many = Array.from({ length: 500 }, (_, at): Told => ({ title: `add shelf ${at}`, type: 'feat', pull: at + 1 }));
    const sizes = [10, 9_000].map((length) => renderPage(inputOf([notesOf({ changes: many })], {}, 'x'.repeat(length))));
    expect(sizes.map((html) => Buffer.byteLength(html) <= PAGE_BYTES)).toEqual([true, true]);
    expect(sizes.map((html) => dataOf(html).shortened)).toEqual([[], [expect.stringContaining('bodies cut after 400 characters')]]);
    expect(dataOf(sizes[1] ?? '').changes).toHaveLength(500);
  });
});
