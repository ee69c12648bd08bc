import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Category, Choice, Draft, Evidence } from '../../../src/domain.ts';
import { LINE_LENGTH, sentenceOf, shorten } from '../../../src/writing/deterministic/sentence.ts';
import { answerCompose, answerMap, answerMerge } from '../../../src/writing/deterministic/writer.ts';
import type { Line } from '../../../src/writing/requests.ts';

const CHOICE: Choice = {
  audiences: [
    { name: 'technical', instruction: '' },
    { name: 'business', instruction: '' },
  ],
  instructions: '',
  glossary: [],
};

function draft(told: Partial<Evidence>): Draft {
  const item: Evidence = {
    title: '',
    body: '',
    type: null,
    area: null,
    breaking: null,
    security: false,
    labels: [],
    files: [],
    patch: '',
    ...told,
  };
  const [answer] = answerMap({ task: 'map', items: [item] }, CHOICE);
  if (answer === undefined) throw new Error('no draft');
  return answer;
}

const textOf = (title: string, told: Partial<Evidence> = {}): string => draft({ title, ...told }).texts.technical ?? '';

describe('the text of a change', () => {
  it.each([
    ['feat(css): support es2024 build target', 'Support es2024 build target'],
    ['feat(css)!: support es2024', 'Support es2024'],
    ['fix: normalize `file://` on windows (#20449)', 'Normalize `file://` on windows'],
    ['fix(resolve): match prefix with regex (fix #20972) (#20973)', 'Match prefix with regex'],
    ["addWatchFile doesn't work if base is specified (fixes #19792)", "`addWatchFile` doesn't work if base is specified"],
    ['update axios to v1.11.0 [security] (#20464)', 'Update axios to v1.11.0'],
    ['[ABC-123] Added a cache.', 'Add a cache (ABC-123)'],
    ['ABC-123: adds a cache', 'Add a cache (ABC-123)'],
    ['[ABC-1] fix(css): close it (acme/other#12, ABC-2) (#9)', 'Close it (ABC-1, acme/other#12)'],
    ['close it, fixes acme/other#12', 'Close it (acme/other#12)'],
    ['apply https://github.com/acme/rocket/pull/12/files to it', 'Apply acme/rocket#12 to it'],
    ['[UTF-8] read files', '[UTF-8] read files'],
    ['Fixed #36712 -- Stopped the clock.', 'Stop the clock'],
    ['Revert "feat(css): add a cache (#12)"', 'Revert "add a cache"'],
    ["Revert 'feat(css): add a cache (#12)'", 'Revert "add a cache"'],
    ['Revert “feat: add a cache”', 'Revert "add a cache"'],
    [':sparkles: add a cache', 'Add a cache'],
    ['✨ add a cache', 'Add a cache'],
    ['`foo` is left alone', '`foo` is left alone'],
    ['buildApp hook', '`buildApp` hook'],
    ['require(json) should return the content', 'require(json) should return the content'],
    ['css urls are kept', 'CSS urls are kept'],
    ['Fixes for `dyn` inlay hint', 'Fixes for `dyn` inlay hint'],
    ['Fixed width columns', 'Fixed width columns'],
    ['use`SyntaxEditor` in assists', 'Use `SyntaxEditor` in assists'],
    ['support --interactive and FOO_BAR in JavaScript', 'Support `--interactive` and `FOO_BAR` in JavaScript'],
    ['open files, links, etc.', 'Open files, links, etc.'],
    ['wait ...', 'Wait ...'],
    ['Revert "Re-enable fixpoint iteration"', 'Revert "Re-enable fixpoint iteration"'],
    ['(#12)', '(#12)'],
    ['', 'Change without a title'],
  ])('%j reads %j', (title, text) => {
    expect(textOf(title)).toBe(text);
  });

  it('of a revert by type says that it is one', () => {
    expect(textOf('feat(css): add a cache', { type: 'revert' })).toBe('Revert "add a cache"');
    expect(textOf('add a cache', { type: 'feat' })).toBe('Add a cache');
  });

  it.each([
    { title: 'constructor arguments are kept' },
    { title: 'Keep it', labels: ['constructor'] },
    { title: 'constructor: keep it', type: 'constructor' },
    { title: 'toString: keep it', type: 'toString' },
  ])('takes no word for what every object has: %j', (told) => {
    const { category, texts } = draft(told);
    expect(category).toBe('improved');
    expect(texts.technical).not.toContain('native code');
  });

  it('is the same for every audience', () => {
    expect(draft({ title: 'add a cache' }).texts).toEqual({ technical: 'Add a cache', business: 'Add a cache' });
  });

  it('does not begin with its lead once more', () => {
    expect(textOf('create-app: fix the prompt', { area: 'create-app' })).toBe('Fix the prompt');
    expect(textOf('[cli] fix the prompt', { area: 'cli' })).toBe('Fix the prompt');
  });

  it('is one line of bounded length, with whole code spans', () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom('`a b`', '`', 'fix:', '(#1)', 'ABC-1:', '[x]', '👩‍💻', 'snake_case', '...'),
        fc.string({ unit: 'grapheme', maxLength: 12 }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = textOf(parts.join(' '));
        expect(text).not.toBe('');
        expect(text).not.toMatch(/[\r\n]/);
        expect([...text].length).toBeLessThanOrEqual(LINE_LENGTH);
        expect(text).toBe(textOf(parts.join(' ')));
      }),
    );
  });

  it('says nothing that the title does not', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefg'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        expect(sentenceOf(words.join(' ')).toLowerCase()).toBe(words.join(' '));
      }),
    );
  });

  it('is cut between words and outside code', () => {
    expect(shorten('one two `three four` five', 20)).toBe('one two…');
    expect(shorten('one two three', 13)).toBe('one two three');
    expect(shorten('x'.repeat(30), 10)).toBe(`${'x'.repeat(9)}…`);
  });

  it('is cut at a clause where that leaves something', () => {
    expect(shorten('close the socket early, so that nobody waits for it', 40)).toBe('close the socket early…');
    expect(shorten('close the open socket because nobody waits for it any more', 40)).toBe('close the open socket…');
    expect(shorten('close it because nobody at all waits for it any more', 40)).toBe('close it because nobody at all waits…');
    expect(shorten('close it, and let all the others wait for somebody', 44)).toBe('close it, and let all the others wait…');
    expect(shorten('close the sockets of clients (all those who wait) early', 45)).toBe('close the sockets of clients…');
  });

  it('leaves room for the ticket behind it', () => {
    const text = textOf(`[ABC-123] ${'a long story '.repeat(20)}`);
    expect(text).toMatch(/ … \(ABC-123\)$|…\s?\(ABC-123\)$/);
    expect(text.length).toBeLessThanOrEqual(LINE_LENGTH);
  });
});

describe('the section of a change', () => {
  it.each<[Partial<Evidence>, Category]>([
    [{ title: 'add a cache', type: 'feat' }, 'new'],
    [{ title: 'improve messages', type: 'feat' }, 'improved'],
    [{ title: 'deprecate `x`', type: 'refactor' }, 'deprecated'],
    [{ title: 'introduce `a` and deprecate `b`', type: 'refactor' }, 'deprecated'],
    [{ title: 'avoid deprecated `b`', type: 'refactor' }, 'internal'],
    [{ title: 'remove the flag', type: 'feat' }, 'deprecated'],
    [{ title: 'remove a comment', type: 'chore' }, 'internal'],
    [{ title: 'update rolldown', type: 'feat' }, 'dependencies'],
    [{ title: 'update the logo', type: 'feat' }, 'improved'],
    [{ title: 'update target', type: 'fix', area: 'build' }, 'fixed'],
    [{ title: 'broken links in docs/guide', type: 'fix' }, 'documentation'],
    [{ title: 'cache more', type: 'perf' }, 'performance'],
    [{ title: 'explain', type: 'docs' }, 'documentation'],
    [{ title: 'wait longer', type: 'fix', area: 'tests' }, 'internal'],
    [{ title: 'run twice', type: 'ci' }, 'internal'],
    [{ title: 'close it', type: 'fix', security: true }, 'security'],
    [{ title: 'close it', type: 'chore', labels: ['kind/bug'] }, 'fixed'],
    [{ title: 'close it', labels: ['C-enhancement'] }, 'improved'],
    [{ title: 'Add a chart', labels: ['enhancement'] }, 'new'],
    [{ title: 'Show the legend below the chart', labels: ['enhancement'] }, 'improved'],
    [{ title: 'close it', type: 'fix', labels: ['whatever'] }, 'fixed'],
    [{ title: 'Add an option' }, 'new'],
    [{ title: "Don't panic" }, 'fixed'],
    [{ title: 'Remove dead code' }, 'internal'],
    [{ title: 'Remove the old API' }, 'deprecated'],
    [{ title: 'Add tests for x' }, 'internal'],
    [{ title: 'Fix typo in manual' }, 'documentation'],
    [{ title: 'Bump salsa from 0.21 to 0.22' }, 'dependencies'],
    [{ title: 'Migrate `x` to SyntaxEditor' }, 'internal'],
    [{ title: 'Nicer colours', files: ['docs/a.md', 'README.md'] }, 'documentation'],
    [{ title: 'Nicer colours' }, 'improved'],
    [{ title: 'Document the flag' }, 'documentation'],
    [{ title: 'Drop the error on empty files' }, 'improved'],
    [{ title: 'Remove `a` to migrate from `b`' }, 'internal'],
    [{ title: 'Skip unnecessary work' }, 'performance'],
    [{ title: 'More idiomatic queries' }, 'internal'],
    [{ title: 'Escape names properly' }, 'fixed'],
    [{ title: 'Address a FIXME' }, 'internal'],
    [{ title: 'Fix levels of lints' }, 'fixed'],
    [{ title: 'Fix the lints' }, 'internal'],
    [{ title: 'tidy it', type: 'cleanup' }, 'internal'],
    [{ title: 'close it', type: 'feat', labels: ['bug'] }, 'new'],
    [{ title: 'add `b`', type: 'feat', body: 'Why.\n\nDEPRECATED: `a` goes in 3.0.\nUse `b`.' }, 'deprecated'],
  ])('%j', (told, category) => {
    expect(draft(told).category).toBe(category);
  });

  it('counts what breaks most, what is safe next', () => {
    const importance = (told: Partial<Evidence>) => draft({ title: 'x', ...told }).importance;
    const files = Array.from({ length: 30 }, (_, index) => `src/${index}.ts`);
    expect(
      [
        { type: 'fix', labels: ['priority: high'] },
        { type: 'feat', labels: ['minor'] },
        { type: 'feat', files },
        { type: 'fix', files },
        { type: 'ci', files, labels: ['important'] },
        { type: 'feat', title: 'throw on empty names' },
        { type: 'feat', title: 'throw a helpful error' },
        { title: 'Update MSRV to 1.88.0' },
        { title: 'Drop support for Node.js 18' },
      ].map(importance),
    ).toEqual([4, 2, 4, 3, 1, 4, 2, 4, 4]);
    expect(
      [
        { type: 'docs', breaking: '' },
        { type: 'chore', security: true },
        { type: 'feat', body: 'Why. '.repeat(200) },
        { type: 'feat' },
        { type: 'perf' },
        { type: 'fix' },
        { type: 'docs' },
        { type: 'ci' },
      ].map(importance),
    ).toEqual([5, 4, 4, 3, 3, 2, 1, 1]);
  });
});

describe('lead and upgrade', () => {
  it('take the area as the project writes it', () => {
    expect(draft({ title: 'x', area: 'create-vite', type: 'feat' }).lead).toBe('create-vite');
    expect(draft({ title: 'x', area: 'css,ssr', type: 'feat' }).lead).toBe('css, ssr');
    expect(draft({ title: 'x', area: 'deps', type: 'feat' }).lead).toBe('');
    expect(draft({ title: 'x', type: 'ci' }).lead).toBe('CI');
    expect(draft({ title: 'x', type: 'refactor', breaking: '' }).lead).toBe('');
  });

  it('say what to do about what is deprecated', () => {
    expect(draft({ title: 'add `b`', type: 'feat', body: 'DEPRECATED: `a` goes in 3.0.\nUse `b`.\n\nFixes #1' })).toMatchObject({
      breaking: false,
      upgrade: { technical: '`a` goes in 3.0. Use `b`.' },
    });
  });

  it('say what to do where the author said it', () => {
    expect(draft({ title: 'drop `x`', breaking: 'Use `y`\ninstead.\n\nMore words.' })).toMatchObject({
      breaking: true,
      upgrade: { technical: 'Use `y` instead.', business: 'Use `y` instead.' },
    });
    expect(draft({ title: 'drop `x`', breaking: 'Drop x.' }).upgrade).toEqual({});
    expect(draft({ title: 'drop `x`', breaking: '' }).upgrade).toEqual({});
  });
});

function line(text: string, told: Partial<Line> = {}): Line {
  return {
    lead: '',
    category: 'fixed',
    importance: 2,
    breaking: false,
    security: false,
    texts: { technical: text },
    upgrade: {},
    linked: null,
    ...told,
  };
}

describe('answerMerge', () => {
  it('joins only lines that name each other, the earliest speaking', () => {
    const settled = [line('First', { linked: 1, importance: 2 }), line('Alone')];
    const open = [line('Other', { linked: 2 }), line('Second', { linked: 1, lead: 'css', upgrade: { technical: 'Do.' } })];
    expect(answerMerge({ task: 'merge', settled, open })).toEqual({
      groups: [
        {
          members: [0, 3],
          words: { lead: 'css', texts: { technical: 'First' }, upgrade: { technical: 'Do.' } },
        },
      ],
    });
  });

  it('leaves settled lines alone that no open one joins', () => {
    const settled = [line('a', { linked: 1 }), line('b', { linked: 1 })];
    expect(answerMerge({ task: 'merge', settled, open: [line('c')] }).groups).toEqual([]);
  });
});

describe('answerCompose', () => {
  const compose = (lines: readonly Line[], size: 'small' | 'medium' | 'big' = 'small', firstRelease = false) =>
    answerCompose({ task: 'compose', audience: 'technical', lines, facts: { project: 'rocket', firstRelease, size } });
  const said = (...args: Parameters<typeof compose>): string =>
    compose(...args)
      .overview.map((claim) => claim.text)
      .join(' ');

  it('leaves the counting to the program, which sees every line', () => {
    expect(said([line('Close it', { lead: 'css' }), line('Open it', { lead: 'dev' })])).toBe('{summary}');
    expect(said([])).toBe('');
  });

  it('leads with what breaks, requirements first, and then with what is safer', () => {
    const lines = [
      line('Remove `x`', { breaking: true }),
      line('`y` is async', { breaking: true }),
      line('Rename `z`', { breaking: true }),
      line('Drop Node.js 18', { breaking: true }),
      line('Escape names', { security: true, category: 'security' }),
      line('Close it'),
    ];
    expect(said(lines)).toBe(
      '{breaking} breaking changes, among them: drop Node.js 18; remove `x`; rename `z`. Security: escape names. {summary}',
    );
    expect(compose(lines).overview.map((claim) => claim.lines)).toEqual([[0, 1, 2, 3], [4], [0, 1, 2, 3, 4, 5]]);
  });

  it('has highlights only in a big release, and only of what matters', () => {
    const lines = [
      line('Big', { category: 'new', importance: 4 }),
      line('Small', { category: 'new', importance: 3 }),
      line('Fast', { category: 'performance', importance: 4 }),
      line('Breaks', { category: 'new', importance: 5, breaking: true }),
    ];
    expect(compose(lines).highlights).toEqual([]);
    expect(compose(lines, 'big').highlights).toEqual([
      { text: 'Big', lines: [0] },
      { text: 'Fast', lines: [2] },
    ]);
    expect(compose(lines.slice(0, 2), 'big').highlights).toEqual([]);
  });

  it('names the first release', () => {
    expect(said([line('Parse', { category: 'new' })], 'small', true)).toBe('The first release of rocket. {summary}');
  });

  it('lets no text of a change pass for a placeholder', () => {
    expect(said([line('Fill {fixes} in', { breaking: true })])).toBe('{breaking} breaking changes: fill fixes in. {summary}');
  });

  it('stands on lines that exist', () => {
    const lines = fc.array(
      fc.record({
        text: fc.string(),
        lead: fc.constantFrom('', 'css', 'dev', 'api'),
        category: fc.constantFrom<Category>('new', 'fixed', 'improved', 'internal', 'documentation', 'dependencies', 'deprecated'),
        breaking: fc.boolean(),
        security: fc.boolean(),
        importance: fc.constantFrom(1 as const, 3 as const, 4 as const, 5 as const),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(lines, fc.constantFrom('small' as const, 'medium' as const, 'big' as const), (told, size) => {
        const made = told.map(({ text, ...rest }) => line(text, rest));
        const answer = compose(made, size);
        const claims = [...answer.overview, ...answer.highlights];
        expect(claims.every((claim) => claim.lines.length > 0 && claim.lines.every((index) => index < made.length))).toBe(true);
        expect(answer.overview.length > 0).toBe(made.length > 0);
      }),
    );
  });
});
