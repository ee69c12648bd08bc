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
        false,
      ),
    ).toEqual(['editor', 'ui', '', '']);
  });

  it('takes it whoever wrote the line', () => {
    const known = { 'Keep the width': { labels: ['area: editor'] } };
    expect(leadsOf([entry('Keep the width', { wording: 'model' })], known)).toEqual(['editor']);
    expect(leadsOf([entry('Keep the width', { wording: 'person' })], known)).toEqual(['']);
  });

  it('is not looked for behind 3,000 lines: nobody reads each', () => {
    const lines = Array.from({ length: 3_001 }, (_, at) => entry('Keep scrolling in the command palette', { id: `${at}` }));
    expect(leadsOf(lines).slice(2_999)).toEqual(['command palette', '']);
  });

  it.each(['rocket', 'rocket-core'])('takes no package that is the project itself: %s', (name) => {
    const texts = ['Keep a', 'Keep b'];
    const known = Object.fromEntries(texts.map((text) => [text, { files: [`packages/${name}/src/a.ts`] }]));
    expect(
      leadsOf(
        texts.map((text) => entry(text)),
        known,
      ),
    ).toEqual(['', '']);
  });

  it('takes the area of an earlier line that it names, as long as it is one', () => {
    const areas = [entry('Read it', { lead: 'css' }), entry('Send it', { lead: 'module-runner' }), entry('Type it', { lead: 'types' })];
    const lines = [
      'Keep quotes in CSS files',
      'Stop the module-runner twice',
      'Move CSS into the module-runner',
      'Check that it ends when CSS is empty',
    ];
    expect(leadsOf([...areas, ...lines.map((text) => entry(text))]).slice(3)).toEqual(['css', 'module-runner', 'css', '']);
    expect(leadsOf([...lines.map((text) => entry(text)), ...areas]).slice(0, 2)).toEqual(['CSS files', 'module-runner']);
  });

  it.each<[string, string]>([
    ['Respect `maxRetries` on each call', 'maxRetries'],
    ['Add `maxRetries`', ''],
    ['Read `other_name` from the file again', 'other_name'],
    ['Add deprecation warning for `createServer`', 'createServer'],
    ['Use `TempDir` for copied lockfiles', 'lockfiles'],
    ['Avoid using `Promise.all` in the preload function', 'preload function'],
    ['Hide `dyn` inlay hints of incomplete impls', 'inlay hints'],
    ['Add `removeServerHot` future deprecation', 'future deprecation'],
    ['Normalize the path before calling `fileToUrl`', 'fileToUrl'],
    ['Include enum variants in world symbols', 'world symbols'],
    ['Better handle parallelism in cache priming', 'cache priming'],
    ['Correct span info for mir::Operand', 'mir::Operand'],
    ['Add more writers to minicore', 'minicore'],
    ['Fix display of raw labels', 'raw labels'],
    ['Clear tsconfig cache only when the file is cached', 'tsconfig cache'],
    ['Error starting a project with the Solid Router template', 'Solid Router template'],
    ['When a row is gone, keep the scroll position after reload', 'scroll position'],
    ['Let plugins register their own icons', 'plugins'],
    ['Fix link to good first issues', ''],
    ["Don't panic on some weird code", ''],
    ['Warn if something is wrong', ''],
    ["Revert 'feat: omicron'", 'omicron'],
  ])('takes what it is about itself: %j', (text, lead) => {
    expect(leadsOf([entry(text)])).toEqual([lead]);
    expect(leadsOf([entry(text)], {}, false)).toEqual(['']);
  });

  it('goes by what an earlier line is about too, in its words', () => {
    const lines = ['Infer lifetimes for traits when they are short', 'Fix search of raw labels and lifetimes', 'Render more lifetimes'];
    expect(leadsOf(lines.map((text) => entry(text)))).toEqual(['lifetimes', 'lifetimes', 'lifetimes']);
  });

  it('takes the area that its setting begins with', () => {
    const lines = [
      'Deprecate `build.target` for good',
      'Merge `server.allowedHosts: true` right',
      'Honor `rocket.cargo.noDeps` again',
      'Read `env.d.ts` once more',
      'Respect `build.target-dir` of `.cargo/config.toml`',
    ];
    expect(leadsOf(lines.map((text) => entry(text)))).toEqual(['build', 'server', 'cargo', 'env.d.ts', 'build.target-dir']);
  });

  it('takes a part that everybody calls so', () => {
    const lines = [
      'Keep scrolling in the command palette',
      'Load the start page after login',
      'Check out the branch',
      'Start with TanStack Router',
    ];
    expect(leadsOf(lines.map((text) => entry(text)))).toEqual(['command palette', 'login', '', 'TanStack Router']);
  });

  it('leaves those of people, internal work, and the name of the project alone', () => {
    const lines = [
      entry('Keep scrolling in the command palette', { wording: 'person' }),
      entry('Split the command palette in two', { category: 'internal' }),
      ...['Start rocket once', 'Print more of what `rocket` does', 'Stop rocket by a signal', 'Install rocket without a network'].map(
        (text) => entry(text),
      ),
    ];
    expect(leadsOf(lines).every((lead) => lead === '')).toBe(true);
  });

  it('is not told otherwise by lines behind it', () => {
    const word = fc.constantFrom('fix', 'the', 'parser', '`aB`', 'in', 'inlay', 'hints', 'hint', 'css', ',', 'of', 'Server', '`css.order`');
    const any = fc.record({ text: fc.array(word, { maxLength: 7 }), lead: fc.constantFrom('', '', 'css', 'inlay-hint') });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), fc.nat({ max: 12 }), (told, count) => {
        const entries = told.map(({ text, lead }, at) => entry(text.join(' '), { id: `${at}`, lead }));
        const all = withLeads(entries, new Map(), { project: '', isEnglish: true });
        expect(withLeads(entries.slice(0, count), new Map(), { project: '', isEnglish: true })).toEqual(all.slice(0, count));
      }),
    );
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
