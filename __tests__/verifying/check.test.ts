import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Evidence } from '../../src/domain.ts';
import { doubtsIn } from '../../src/verifying/check.ts';
import { factsOf } from '../../src/verifying/facts.ts';
import { groundsOf } from '../../src/verifying/grounds.ts';
import { answerMap } from '../../src/writing/deterministic/writer.ts';
import { SOAKING } from '../support/sample.ts';
import { JUDGED, NAMES } from './paraphrases.ts';

const evidence = (members: Partial<Evidence>): Evidence => ({
  title: '',
  body: '',
  type: null,
  area: null,
  breaking: null,
  security: false,
  labels: [],
  files: [],
  patch: '',
  ...members,
});

const kinds = (text: string, members: Partial<Evidence>, language = 'en') =>
  doubtsIn(text, groundsOf([evidence(members)]), language).map((doubt) => `${doubt.kind}:${doubt.found}`);

describe('a text that could stand below any change', () => {
  const title = 'keep the scroll position of a table when its rows change';

  it.each(['Improve handling', 'Restrict', 'Aligns its behavior.', 'Add various improvements', 'Keep rows, and miscellaneous fixes'])(
    'is found: %s',
    (text) => {
      expect(kinds(text, { title })).toContainEqual(expect.stringContaining('vague:'));
    },
  );

  it.each([
    ['Keep the scroll position', title],
    ['Improve handling of `rows` in tables', 'improve handling of `rows` in tables'],
    ['Improve handling', 'improves the handling'],
    ['Various fixes', 'misc fixes'],
  ])('is none where it says something, or the title no more: %s', (text, said) => {
    expect(kinds(text, { title: said })).not.toContainEqual(expect.stringContaining('vague:'));
  });
});

describe('doubtsIn', () => {
  const title = 'add `--strictPort` to vite preview, read from server.strictPort, on Windows since 7.1.0 (10 ports)';

  it.each([
    'Preview takes `--strictPort` from `server.strictPort`',
    'Preview on Windows takes --strictPort since v7.1',
    'Preview on Windows checks ten ports since 7.1.0',
    'Preview takes `vite preview --strictPort`',
  ])('has no doubt about a true sentence: %s', (text) => {
    expect(kinds(text, { title })).toEqual([]);
  });

  it.each([
    ['Preview takes `--strict-port`', 'code:`--strict-port`'],
    ['Preview takes --strict-port now', 'flag:--strict-port'],
    ['Preview checks 11 ports', 'number:11'],
    ['Since 7.2.0 preview takes ports', 'number:7.2.0'],
    ['Preview on Linux takes ports', 'name:Linux'],
    ['Preview reads preview.strictPort', 'identifier:preview.strictPort'],
    ['Preview reads src/ports.ts', 'path:src/ports.ts'],
    ['Preview takes all ports', 'degree:all'],
    ['Preview is twice as fast', 'degree:twice'],
    ['See #123 for ports', 'reference:#123'],
    ['See https://evil.example/x', 'url:https://evil.example/x'],
    ['Thanks to @mallory for ports', 'handle:@mallory'],
    ['Preview <img src=x> ports', 'markup:<img src=x>'],
    ['Preview [ports](javascript:x)', 'markup:[ports](javascript:x)'],
    ['Preview fails with E1234', 'error:E1234'],
    ['Preview says "port is taken"', 'quote:"port is taken"'],
    ['Preview reads VITE_PORT_RANGE', 'variable:VITE_PORT_RANGE'],
    ['Preview \u202eports', 'markup:\u202e'],
    // Names that every JavaScript object has.
    ['Preview takes `constructor` ports', 'code:`constructor`'],
    ['Preview takes the Constructor', 'name:Constructor'],
  ])('doubts %s', (text, doubt) => {
    expect(kinds(text, { title })).toEqual([doubt]);
  });

  it('reads names in English only: other languages capitalise nouns', () => {
    expect(kinds('Die Vorschau prüft den Port', { title }, 'de')).toEqual([]);
  });

  it('knows names and numbers of a patch, but takes no claim from code', () => {
    const patch = '=== src/cache.ts\n@@ class ModuleCache\n+  readonly maxEntries = 512;\n+  await Promise.all(stale);';
    expect(kinds('Limit `ModuleCache` to 512 entries by `maxEntries` in src/cache.ts', { title: 'fix', patch })).toEqual([]);
    expect(kinds('Clear all entries of `ModuleCache`', { title: 'fix', patch })).toEqual(['degree:all']);
    expect(kinds('Limit `ModuleCache` to 256', { title: 'fix', patch })).toEqual(['number:256']);
  });

  it('never doubts words copied from plain evidence', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 3 }), (words) => {
        const text = words.join(' ');
        expect(kinds(text, { title: text })).toEqual([]);
      }),
    );
  });
});

describe('over real titles', () => {
  const judge = (text: string, { title, area }: { readonly title: string; readonly area?: string }) =>
    doubtsIn(text, groundsOf([evidence({ title, area: area ?? null })], NAMES), 'en').map(({ kind, found }) => `${kind}:${found}`);

  it.each(JUDGED.flatMap((given) => given.true.map((text) => ({ text, given }))))('does not doubt: $text', ({ text, given }) => {
    expect(judge(text, given)).toEqual([]);
  });

  it.each(JUDGED.flatMap((given) => given.false.map(([text, doubt]) => ({ text, doubt, given }))))(
    'doubts: $text',
    ({ text, doubt, given }) => {
      expect(judge(text, given)).toContain(doubt);
    },
  );

  it('does not doubt the wording of the rules', () => {
    const choice = { audiences: [{ name: 'technical', instruction: '' }], instructions: '', glossary: [] };
    for (const { title, area } of JUDGED.filter((given) => !given.title.includes('#'))) {
      const [draft] = answerMap({ task: 'map', items: [evidence({ title, area: area ?? null })] }, choice);
      expect(judge(draft?.texts.technical ?? '', { title })).toEqual([]);
    }
  });

  it('doubts every fact of another title that this one does not share', () => {
    const facts = JUDGED.map(({ title }) =>
      factsOf(title, { english: true }).filter((fact) => fact.kind !== 'degree' && fact.kind !== 'quote'),
    );
    for (const [at, { title }] of JUDGED.entries()) {
      const foreign = facts.filter((_, other) => other !== at).flat();
      const words = new Set(title.toLowerCase().split(/\W+/));
      const shared = (text: string) =>
        text
          .toLowerCase()
          .replace(/^v(?=\d)/, '')
          .split(/\W+/)
          .every((word) => words.has(word));
      for (const { text } of foreign.filter((fact) => !shared(fact.text)))
        expect([title, text, judge(`It has ${text} now`, { title })]).not.toEqual([title, text, []]);
    }
  });
});

describe('a hostile text', () => {
  const LENGTH = SOAKING ? 60_000 : 10_000;
  const bricks = [
    ...[
      '[',
      ']',
      '(',
      '<',
      '`',
      '``a',
      '"',
      '“',
      '&',
      '@',
      '-',
      '--a',
      '.',
      '/',
      '#',
      '$',
      '_',
      '1',
      '1,',
      '1.',
      ' ',
      '\u00a0',
      '\n',
      'A',
      'a',
      'é',
    ],
    ...[
      '[a](',
      '![',
      '<a',
      '</',
      '@a/',
      './a',
      'a/',
      'a.',
      '.a-',
      'a-',
      'a_',
      'a$',
      'aA',
      'A1-',
      'a::',
      'v1',
      '1-rc.',
      '1 x',
      'much a',
      'abcdef1',
      'e.g.',
      '\uFFFC',
    ],
  ];

  it.each(bricks)('of many %j is read in time', (brick) => {
    const text = brick.repeat(Math.ceil(LENGTH / brick.length)).slice(0, LENGTH);
    const grounds = groundsOf([evidence({ body: text })]);
    for (const end of ['', '!', ' X']) {
      expect(doubtsIn(`${text}${end}`.slice(-LENGTH), grounds, 'en')).toBeInstanceOf(Array);
    }
  });
});
