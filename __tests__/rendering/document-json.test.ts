import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import type { Change } from '../../src/domain.ts';
import { TidingsError } from '../../src/errors.ts';
import { type DocumentInput, notesInputOf, parseDocument, toDocument } from '../../src/rendering/document-json.ts';
import type { NotesInput } from '../../src/rendering/input.ts';
import { renderMarkdown } from '../../src/rendering/markdown.ts';
import { aside, evidence, notesOf, row, sha } from './history.ts';

const input = notesOf({
  changes: [
    { title: 'make `minify` async', type: 'feat', area: 'api', pull: 8, by: ['ken'], breaking: 'Put `await` before it.' },
    { title: 'close the socket', type: 'fix', pull: null, by: ['ada'] },
    { title: 'a number of a title', type: 'fix', pull: 9, unconfirmed: true },
  ],
  dependencies: [row('axios', '1.0.0', null)],
  asides: [aside('release', 'r1')],
  contributors: [{ person: { name: 'Ada', login: 'ada' }, changes: 1, first: null }],
});
const sorted: NotesInput = { ...input, sections: [{ title: 'Sockets', collapsed: true, entries: [sha('close the socket')] }] };

const changes = [...input.changes.values()].map(
  (view): Change => ({
    ...view,
    evidence: evidence({ title: `Title of ${view.id.slice(0, 4)}` }),
    labels: [],
    by: null,
    hint: null,
    ownWords: null,
    names: [],
    namesShas: [],
    closes: [],
    origin: null,
    reverts: null,
    undoes: [],
    files: null,
    byMerge: false,
  }),
);

const all: DocumentInput = {
  repository: input.repository,
  range: input.range,
  commits: 5,
  complete: true,
  mode: 'deterministic',
  changes,
  ledger: [{ sha: sha('x'), change: sha('x'), state: 'left-out', reason: 'a release commit', entry: null }],
  dependencies: input.dependencies,
  unassigned: [],
  notes: [{ package: null, commits: 5, input }],
  findings: [{ entries: [sha('x')], where: 'entry', doubts: [{ kind: 'number', found: '7' }], outcome: 'replaced' }],
  figures: {
    calls: 0,
    failed: 0,
    hits: 0,
    misses: 3,
    usage: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 },
    cost: 0,
    saved: 0,
    savedTokens: 0,
    store: { answers: 2, bytes: 900, added: 1, restored: { bytes: 450, requests: 2 } },
    planned: { calls: 3, tokens: 2_000, cost: null, minutes: 0.1, leftOut: 1 },
    seconds: 1.5,
    peakMemory: 80_000_000,
  },
  timeline: {
    ms: 30,
    causes: [{ cause: 'calls', ms: 30 }],
    bottleneck: 'the longest call (map, 0.0 s of 0.0 s)',
    calls: [
      ...[
        {
          task: 'map',
          model: 'm',
          request: '0123456789ab',
          outcome: 'answered',
          wanted: 0,
          started: 10,
          ended: 30,
          waits: { slot: 10 },
          input: 7,
          output: 3,
        } as const,
      ],
    ],
    rest: [{ task: 'map', calls: 2, started: 0, ended: 9, input: 1, output: 1 }],
  },
};

describe('the notes as JSON', () => {
  it('come back as they were written', () => {
    const document = toDocument(all);
    expect(parseDocument(JSON.stringify(document))).toEqual(document);
    // Member by member as the schema has them: a check writes the same bytes again.
    expect(JSON.stringify(parseDocument(JSON.stringify(document)))).toBe(JSON.stringify(document));
    expect(document.range).toMatchObject({ from: 'v1.0.0', commits: 5 });
    expect(document.changes[0]).toMatchObject({ title: expect.stringContaining('Title of') });
    // Made when they are read, and once.
    expect([document.changes, document.entries]).toEqual([{ ...document }.changes, { ...document }.entries]);
    expect(document.changes).toBe(document.changes);
    expect(document.entries).toBe(document.entries);
  });

  it('render to the same sections of the project, of which older notes have none', () => {
    const document = toDocument({ ...all, notes: [{ package: null, commits: 5, input: sorted }] });
    const [notes] = parseDocument(JSON.stringify(document)).notes;
    if (notes === undefined) throw new Error('no notes');
    expect(renderMarkdown(notesInputOf(document, notes, 'real'))).toBe(renderMarkdown(sorted));
    expect(notes.markdown).toContain('<summary>Sockets (1)</summary>');
    const { sections, ...older } = notes;
    expect(parseDocument(JSON.stringify({ ...document, notes: [older] })).notes[0]?.sections).toEqual([]);
  });

  it('render to the same Markdown in a later job', () => {
    const document = parseDocument(JSON.stringify(toDocument(all)));
    const [notes] = document.notes;
    if (notes === undefined) throw new Error('no notes');
    expect(renderMarkdown(notesInputOf(document, notes, 'real'))).toBe(renderMarkdown(input));
    expect(notes.markdown).toBe(renderMarkdown({ ...input, mentions: 'inert' }));
    expect(notes.markdown).not.toContain('@ken');
  });

  it('are what the schema file says', () => {
    const schema: unknown = JSON.parse(readFileSync(new URL('../../schema/notes.json', import.meta.url), 'utf8'));
    const validate = new Ajv({ strict: false }).compile(schema as object);
    const document: unknown = JSON.parse(JSON.stringify(toDocument(all)));
    expect([validate(document), validate.errors]).toEqual([true, null]);
    expect(validate({ ...(document as object), version: 2 })).toBe(false);
  });

  it.each([
    ['{', /cannot be read/],
    ['null', /at the top/],
    ['{"version":2}', /version/],
    [JSON.stringify({ ...toDocument(all), entries: [{ id: 'x' }] }), /entries/],
    [JSON.stringify({ ...toDocument(all), repository: { owner: 'a', name: 'b', server: 'javascript:x' } }), /repository/],
  ])('are refused when they are %s', (text, message) => {
    const read = (): unknown => parseDocument(text);
    expect(read).toThrow(TidingsError);
    expect(read).toThrow(message);
  });
});
