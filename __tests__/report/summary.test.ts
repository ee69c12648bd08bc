import { describe, expect, it } from '@jest/globals';
import type { LedgerRow } from '../../src/domain.ts';
import { GITHUB } from '../../src/limits.ts';
import type { SummaryInput } from '../../src/report/summary/facts.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { nodesOf, treeOf } from '../rendering/tree.ts';
import { sha } from '../support/writing/changes.ts';

const EVIL = '</details> | <script>x</script> `` @octocat [a](javascript:x) ![p](https://evil.example/p.png) ::error::x';

const run: SummaryInput['run'] = {
  calls: { made: 3, cached: 20, missed: 4, failed: 0 },
  tokens: { input: 1_000, output: 300, cacheRead: 0, cacheWrite: 0 },
  cost: 0.008,
  saved: { cost: 0.1, tokens: 900 },
  store: { answers: 9, bytes: 900, added: 1, restored: null },
  seconds: 4.2,
  peakMemory: 80_000_000,
  timeline: {
    ms: 1_500,
    bottleneck: 'latency of the calls',
    causes: [{ cause: 'calls', ms: 1_500 }],
    calls: [{ task: 'map', outcome: 'answered', started: 0, ended: 1_500 }],
    rest: [],
  },
};

function rowOf(name: string, state: LedgerRow['state'], reason: string): LedgerRow {
  return { sha: sha(name), change: sha(name), state, reason, entry: null };
}

function input(told: Partial<SummaryInput> = {}): SummaryInput {
  return {
    changes: [{ id: sha('a'), title: 'add a' }],
    ...{ complete: true, mode: 'ai', range: 'v1.0.0..v1.1.0', packages: [], unassigned: [], notes: '## New\n\n- A', releaseUrl: null },
    ranges: [{ owner: null, range: 'v1.0.0..v1.1.0', reason: 'v1.0.0 was given.', passedOver: ['v1.0.1: a backport'] }],
    ...{ warnings: [], findings: [], published: [], kept: [], run },
    ledger: [rowOf('a', 'written', 'in its own line')],
    entries: [{ category: 'new' }, { category: 'fixed' }],
    ...told,
  };
}

/** Titles of the folds, in order. */
function foldsIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^<summary>(.*)<\/summary>$/gm)].map(([, title = '']) => title);
}

describe('the summary', () => {
  it('begins with the verdict, then says what to know, then the notes, then the figures', () => {
    const text = renderSummary(
      input({ warnings: ['Two commits are missing. Run again.'], releaseUrl: 'https://github.com/a/b/releases/1' }),
    );
    const types = (treeOf(text).children ?? []).map(({ type }) => type);
    expect(text.split('\n')[0]).toBe('### ⚠️ 1 change, complete, AI, $0.0080');
    expect(types.slice(0, 8)).toEqual(['heading', 'paragraph', 'blockquote', 'thematicBreak', 'heading', 'list', 'thematicBreak', 'table']);
    expect(foldsIn(text)).toEqual(['The range, and why', 'Ledger: 1 commit', 'Timeline of the calls', 'Lines by category']);
  });

  it('has the permissions that a job lacks as they are copied, and nothing else of many lines', () => {
    const yaml = 'permissions:\n  contents: write\n  pull-requests: read';
    const warnings = [`The token may not write. Add to the job:\n${yaml}`, 'Add to the job:\npermissions:\n  x: `y`'];
    const text = renderSummary(input({ warnings }));
    const quotes = (treeOf(text).children ?? []).filter(({ type }) => type === 'blockquote');
    const code = quotes.map(({ children = [] }) => children.filter(({ type }) => type === 'code').map(({ value }) => value));
    expect(code).toEqual([[yaml], []]);
  });

  it('has two charts that GitHub draws', () => {
    const charts = nodesOf(renderSummary(input())).filter(({ type, lang }) => type === 'code' && lang === 'mermaid');
    expect(charts.map(({ value }) => value?.split('\n')[0])).toEqual(['gantt', 'pie showData title Lines by category']);
  });

  it('is well only where nothing is to be said', () => {
    expect(renderSummary(input())).toMatch(/^### ✅ /);
    expect(renderSummary(input({ complete: false }))).toMatch(/^### ⚠️ 1 change, NOT complete, /);
    expect(renderSummary(input({ published: [{ place: 'release', told: 'refused', failed: true }] }))).toMatch(/^### ⚠️ /);
  });

  it('has a row for each package', () => {
    const packages = ['core', 'ui'].map((name) => ({ name, range: 'a..b', lines: 2, tag: `${name}@2.0.0`, releaseUrl: null }));
    expect(renderSummary(input({ packages }))).toMatch(/\| core \| a\.\.b \| 2 \| .*\n\| ui \| a\.\.b \| 2 \| /);
    expect(renderSummary(input({ packages: packages.slice(1) }))).not.toContain('| package |');
  });

  it('tells of the ledger how many went where and why, and shows those without a line, lost ones first', () => {
    const ledger = [
      rowOf('a', 'written', 'in its own line'),
      ...['b', 'c'].map((name) => rowOf(name, 'left-out', 'excluded by label "skip"')),
      rowOf('d', 'failed', 'belongs to no change'),
    ];
    const text = renderSummary(input({ ledger, changes: [{ id: sha('b'), title: EVIL }] }));
    expect(text).toContain('- left out: 2 commits (excluded by label "skip": 2)');
    expect(text.indexOf(sha('d').slice(0, 7))).toBeLessThan(text.indexOf(sha('b').slice(0, 7)));
    expect(text.match(/^\| `[0-9a-f]{7}` \|/gm)).toHaveLength(3);
  });

  it('says of each text that did not pass its check which change it is about, in which language, and what was found', () => {
    const doubts = [{ kind: 'meaning', found: 'nobody said so' }];
    const text = renderSummary(
      input({
        findings: [
          { entries: [sha('a'), sha('b')], where: 'entry', outcome: 'replaced', doubts },
          { entries: [sha('a')], where: 'overview', language: 'de', outcome: 'repaired', doubts },
          { entries: [sha('c')], where: 'highlight', outcome: 'dropped', doubts },
        ],
      }),
    );
    expect(text).toContain('- entry replaced, of "add a" and 1 more: meaning: nobody said so\n');
    expect(text).toContain('- overview in de repaired, of "add a": meaning: nobody said so\n');
    expect(text).toContain('- highlight dropped: meaning: nobody said so\n');
  });

  it('shows a bounded part of a long ledger, and says so', () => {
    const ledger = Array.from({ length: 250 }, (_, at) => rowOf(`${at}`, 'folded', 'in the list of dependencies'));
    const text = renderSummary(input({ ledger }));
    expect(text.match(/^\| `[0-9a-f]{7}` \|/gm)).toHaveLength(100);
    expect(text).toContain('And 150 more commits without a line');
  });

  it("shows strangers' words as words", () => {
    const text = renderSummary(
      input({
        range: EVIL,
        warnings: [EVIL],
        changes: [{ id: sha('a'), title: EVIL }],
        unassigned: [sha('a')],
        ranges: [{ owner: EVIL, range: EVIL, reason: EVIL, passedOver: [EVIL] }],
        packages: [1, 2].map((lines) => ({ name: EVIL, range: EVIL, lines, tag: EVIL, releaseUrl: null })),
        ledger: [rowOf('a', 'left-out', EVIL)],
        findings: [{ entries: [sha('a')], where: 'entry', language: EVIL, outcome: 'replaced', doubts: [{ kind: EVIL, found: EVIL }] }],
        entries: [{ category: EVIL }, { category: 'new' }],
      }),
    );
    const nodes = nodesOf(text);
    expect(nodes.filter(({ type }) => ['link', 'image', 'linkReference', 'imageReference'].includes(type))).toEqual([]);
    const html = nodes.filter(({ type }) => type === 'html').map(({ value }) => value ?? '');
    expect(html.filter((value) => !/^(<details>\n<summary>[^<]*<\/summary>|<\/details>)$/.test(value))).toEqual([]);
    expect(html.filter((value) => value === '</details>')).toHaveLength(html.length / 2);
    expect(text).not.toMatch(/^::|(?<![`\w\\])@octocat/m);
  });

  it('fits into what GitHub takes of a step, with notes of any length, cut between lines and said', () => {
    const notes = [
      '<details>',
      '<summary>Internal</summary>',
      '',
      ...Array.from({ length: 60_000 }, (_, at) => `- line ${at} of the notes`),
    ];
    const text = renderSummary(input({ notes: notes.join('\n') }));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(GITHUB.summaryBytes);
    expect(Buffer.byteLength(text)).toBeGreaterThan(GITHUB.summaryBytes * 0.9);
    expect(text.slice(-5_000)).toMatch(
      /\n- line \d+ of the notes\n\n<\/details>\n\n\(Cut here to fit: the whole notes are in the file of the output `notes-file`\.\)\n/,
    );
    expect(foldsIn(text)).toContain('Lines by category');
  });

  it('fits also where all else is too long', () => {
    const long = 'word '.repeat(500);
    const many = <Item>(item: Item): readonly Item[] => Array.from({ length: 500 }, () => item);
    const text = renderSummary(
      input({
        notes: many('- a line of the notes').join('\n'),
        warnings: many(long),
        ranges: many({ owner: long, range: 'a..b', reason: long, passedOver: many(long).slice(-30) }),
        packages: many({ name: long, range: 'a..b', lines: 1, tag: null, releaseUrl: null }),
        findings: many({ entries: ['a'], where: 'entry', outcome: 'replaced', doubts: many({ kind: 'name', found: long }).slice(-30) }),
      }),
    );
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(GITHUB.summaryBytes);
    expect(text).toContain('- a line of the notes');
  });
});
