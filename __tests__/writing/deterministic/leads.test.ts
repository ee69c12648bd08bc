import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Entry } from '../../../src/domain.ts';
import { labelArea } from '../../../src/writing/deterministic/label-area.ts';
import { withLeads } from '../../../src/writing/deterministic/leads.ts';
import { saidArea } from '../../../src/writing/deterministic/said-area.ts';
import { evidence } from '../../support/writing/changes.ts';

type Known = Parameters<typeof withLeads>[1] extends ReadonlyMap<string, infer Value> ? Value : never;

function entry(text: string, told: Partial<Entry> = {}): Entry {
  return {
    ...{ id: text, changes: [text], lead: '', category: 'fixed', importance: 2, breaking: false, security: false, upgrade: {} },
    ...{ texts: { technical: text }, wording: 'rules' as const },
    ...told,
  };
}

function leadsOf(entries: readonly Entry[], known: Readonly<Record<string, Partial<Known>>> = {}, isEnglish = true): readonly string[] {
  const changes = new Map(
    Object.entries(known).map(([id, change]) => [id, { labels: [], files: null, evidence: evidence({ title: id }), ...change }]),
  );
  return withLeads(entries, changes, { project: 'rocket', isEnglish }).map(({ lead }) => lead);
}

describe('a line without an area', () => {
  it('takes the one that a label or its paths say', () => {
    const texts = ['Keep the width', 'Keep the height', 'Keep the depth', 'Keep the rest'];
    const known = {
      'Keep the width': { labels: ['bug', 'area: editor'] },
      'Keep the height': { files: ['packages/ui/src/a.ts', 'packages/ui/src/b.ts'] },
      'Keep the depth': { labels: ['area: editor', 'area: server'] },
      'Keep the rest': { files: ['packages/ui/src/a.ts', 'packages/cli/src/b.ts'] },
    };
    expect(
      leadsOf(
        texts.map((text) => entry(text)),
        known,
      ),
    ).toEqual(['editor', 'ui', '', '']);
  });

  it('takes it whoever wrote the line', () => {
    const known = { 'Keep the width': { labels: ['area: editor'] } };
    expect(leadsOf([entry('Keep the width', { wording: 'model' })], known)).toEqual(['editor']);
    expect(leadsOf([entry('Keep the width', { wording: 'person' })], known)).toEqual(['']);
  });

  it('is not looked for where nobody reads each line', () => {
    const lines = Array.from({ length: 3_001 }, (_, at) => entry('Keep scrolling in the command palette', { id: `${at}` }));
    expect(leadsOf(lines.slice(1))[0]).toBe('command palette');
    expect(leadsOf(lines)[0]).toBe('');
  });

  it('takes no package that is nearly the whole project', () => {
    const texts = ['Keep a', 'Keep b', 'Keep c', 'Keep d'];
    const known = Object.fromEntries(texts.map((text) => [text, { files: ['packages/rocket-core/src/a.ts'] }]));
    expect(
      leadsOf(
        texts.map((text) => entry(text)),
        known,
      ),
    ).toEqual(['', '', '', '']);
  });

  it('takes the area of another line that it names, as long as it is one', () => {
    const areas = [entry('Read it', { lead: 'css' }), entry('Send it', { lead: 'module-runner' }), entry('Type it', { lead: 'types' })];
    const lines = [
      'Keep quotes in CSS files',
      'Stop the module-runner twice',
      'Move CSS into the module-runner',
      'Check types of values',
      'Read `css`',
    ];
    expect(leadsOf([...areas, ...lines.map((text) => entry(text))]).slice(3)).toEqual(['css', 'module-runner', '', '', '']);
  });

  it('takes a name in code that several lines are about, where it says more than the name', () => {
    const lines = [
      'Respect `maxRetries` on upload',
      'Reset `maxRetries` after each request',
      'Add `maxRetries`',
      'Read `other_name` from the file again',
    ];
    expect(leadsOf(lines.map((text) => entry(text)))).toEqual(['maxRetries', 'maxRetries', '', '']);
  });

  it('takes a thing that several lines are about, in the form that most of them have', () => {
    const lines = [
      'Hide the inlay hints of closures',
      'Fix position of an inlay hint',
      'Show types in inlay hints',
      'Sort members by their name',
    ];
    const others = ['Quote paths on export', 'Read empty files again', 'Wait longer for an answer', 'Print the name of a host'];
    expect(leadsOf([...lines, ...others].map((text) => entry(text)))).toEqual([
      'inlay hints',
      'inlay hints',
      'inlay hints',
      '',
      '',
      '',
      '',
      '',
    ]);
    expect(
      leadsOf(
        [...lines, ...others].map((text) => entry(text)),
        {},
        false,
      ),
    ).toEqual(['', '', '', '', '', '', '', '']);
  });

  it('takes the area of another line that its option begins with', () => {
    const areas = [entry('Read it', { lead: 'build' }), entry('Send it', { lead: 'server' }), entry('Say it', { lead: 'env' })];
    const lines = [
      'Deprecate `build.target` for good',
      'Merge `server.allowedHosts: true` right',
      'Read `env.d.ts` once more',
      'Copy `build.outDir` to `server.host` once',
      'Keep `import.meta.url` in the output',
    ];
    expect(leadsOf([...areas, ...lines.map((text) => entry(text))]).slice(3)).toEqual(['build', 'server', '', '', '']);
  });

  it('takes a part that everybody calls so', () => {
    const lines = [
      'Keep scrolling in the command palette',
      'Load the start page after login',
      'Check out the branch',
      'Start with TanStack Router',
    ];
    expect(leadsOf(lines.map((text) => entry(text)))).toEqual(['command palette', 'login', '', '']);
  });

  it('leaves those of people, internal work, and the name of the project alone', () => {
    const lines = [
      entry('Keep scrolling in the command palette', { wording: 'person' }),
      entry('Split the command palette in two', { category: 'internal' }),
      ...['Start rocket from a script', 'Stop rocket by a signal', 'Install rocket without a network'].map((text) => entry(text)),
      ...['Read the file', 'Write the line', 'Quote the path', 'Sort the names', 'Count the words'].map((text) => entry(text)),
    ];
    expect(leadsOf(lines).every((lead) => lead === '')).toBe(true);
  });

  it('changes nothing but leads that are empty, whatever there is', () => {
    const word = fc.constantFrom('fix', 'the', 'parser', '`aB`', 'in', 'inlay', 'hints', 'css', ',', '`', '(', 'of', 'X', 'ß', '日本');
    const text = fc.array(word, { maxLength: 9 }).map((words) => words.join(' '));
    const any = fc.record({
      text,
      lead: fc.constantFrom('', '', 'css', 'parser'),
      category: fc.constantFrom('new', 'fixed', 'internal', 'documentation'),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), fc.boolean(), (told, isEnglish) => {
        const entries = told.map((one, at) =>
          entry(one.text, { id: `${at}`, lead: one.lead, category: one.category === 'new' ? 'new' : 'fixed' }),
        );
        const after = withLeads(entries, new Map(), { project: '', isEnglish });
        expect(after.map((one) => ({ ...one, lead: '' }))).toEqual(entries.map((one) => ({ ...one, lead: '' })));
        for (const [at, { lead }] of entries.entries()) if (lead !== '') expect(after[at]?.lead).toBe(lead);
        for (const { lead } of after) expect(lead.length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('labelArea', () => {
  it.each<[string, string | null]>([
    ['area: editor', 'editor'],
    ['area/kubelet', 'kubelet'],
    ['A-macro', 'macro'],
    ['pkg: preset-env', 'preset-env'],
    ['topic/sync', 'sync'],
    ['C-bug', null],
    ['bug', null],
    ['area: CI', null],
    ['needs: triage', null],
  ])('%j: %j', (label, area) => {
    expect(labelArea([label])).toBe(area);
  });
});

describe('saidArea', () => {
  it.each<[string, string, string]>([
    ['Collapse empty groups in the chart legend', 'chart legend', 'Collapse empty groups'],
    ['In the editor, keep the selection', 'editor', 'keep the selection'],
    ['In "Fill match arms", allow users to prefer `Self`', 'Fill match arms', 'allow users to prefer `Self`'],
    ['ide-assists, generate_new indent loses', 'ide-assists', 'generate_new indent loses'],
    ['Show the version on the settings page', 'settings page', 'Show the version'],
  ])('%j', (text, area, rest) => {
    expect(saidArea(text)).toEqual({ area, text: rest });
  });

  it.each([
    'Open links in the same tab',
    'Crash in the parser',
    'Fix `a in the parser`',
    'Keep it in memory',
    'Show (as in the editor)',
    'Well-known, tested, and proven things',
  ])('%j says none', (text) => {
    expect(saidArea(text)).toBeNull();
  });
});
