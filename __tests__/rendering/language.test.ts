import { describe, expect, it } from '@jest/globals';
import { dayIn, isRightToLeft, LANGUAGES, languageName, speaks, wordbook } from '../../src/rendering/language.ts';
import { KINDS, QUIET, type Wordbook } from '../../src/rendering/words/wordbook.ts';

const COUNTS = [1, 2, 3, 5, 11, 21, 22, 100, 1_497];
const RULES = [
  'revert',
  'merge',
  'no-content',
  'release',
  'label',
  'author',
  'type',
  'path',
  'area',
  'own-word',
  'no-package',
  'duplicate',
  'shipped',
];

/** Everything that a book can say. */
function sayings(book: Wordbook): readonly string[] {
  const { shortened, summary } = book;
  const told = { kinds: ['A', 'B'], areas: ['css', 'dev'], otherwise: QUIET };
  return [
    ...Object.values(book.sections),
    ...[book.breaking, book.highlights, book.experimental, book.whatToDo, book.by, book.updated, book.remaining, book.other],
    ...[book.contributors, book.fullChangelog, book.developmentDependencies, ...Object.values(book.table)],
    ...[book.noAdvice(true), book.noAdvice(false), book.noChanges(null), book.noChanges('v1'), book.added('2')],
    ...[
      book.backport('#1', '#2', true),
      book.backport('#1', '#2', false),
      book.dependency('1', '2', true),
      book.dependency(null, null, false),
    ],
    ...[book.developmentUpdated('x'), book.topic(['a'], 2), book.people(['a'], ['b']), book.notListed(['x'])],
    ...[shortened.authors, shortened.cut, book.series(['a', 'b', 'c'])],
    ...COUNTS.flatMap((count) => [
      ...[book.nothingToTell(null, count), book.nothingToTell('v1', count), book.others(count), book.more(count), book.count(count)],
      ...RULES.map((rule) => book.leftOut(rule, count)),
      ...[book.internalHidden(count), book.dependenciesHidden(count), shortened.internal(count), shortened.dependencies(count)],
      ...[shortened.lines(count), shortened.bare(count), ...KINDS.map((kind) => summary.kind(kind, count))],
    ]),
    summary.only(QUIET),
    ...[true, false].flatMap((also) => [true, false].map((whole) => summary.sentence({ ...told, also, whole, single: false }))),
  ];
}

const books = LANGUAGES.map((language) => [language, wordbook(language)] as const);

describe.each(books)('the words in %s', (language, book) => {
  it('are all there, with nothing left to fill in', () => {
    expect(sayings(book).length).toBeGreaterThan(100);
    expect(sayings(book).filter((saying) => saying.trim() === '' || /[{}#|](?![12])|undefined/.test(saying))).toEqual([]);
  });

  it('name every number but one and two, and every rule, tag and reference that they are given', () => {
    for (const count of COUNTS.filter((one) => one > 20)) {
      const figure = new RegExp(String(count).replace(/(?=(?:\d{3})$)/, '\\D?'));
      for (const said of [book.more(count), book.leftOut('label', count), book.internalHidden(count), book.shortened.lines(count)])
        expect(said).toMatch(figure);
    }
    expect(book.noChanges('v1.2.0')).toContain('v1.2.0');
    expect(book.backport('#7', '#3', true)).toMatch(/#7.*#3/);
    expect(book.dependency('1.0.0', '2.0.0', true)).toMatch(/1\.0\.0.*2\.0\.0/);
    expect(book.leftOut('a-rule-to-come', 30)).toContain('a-rule-to-come');
  });

  it('say different things differently', () => {
    const titles = [...Object.values(book.sections), book.breaking, book.highlights, book.experimental];
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(RULES.map((rule) => book.leftOut(rule, 30))).size).toBe(RULES.length);
    if (language !== 'en') expect(book.breaking).not.toBe(wordbook('en').breaking);
  });
});

describe('plural forms', () => {
  it.each([
    ['en', ['1 internal change', '2 internal changes', '5 internal changes', '21 internal changes']],
    ['de', ['1 interne Änderung', '2 interne Änderungen', '5 interne Änderungen', '21 interne Änderungen']],
    ['ru', ['1 внутреннее изменение', '2 внутренних изменения', '5 внутренних изменений', '21 внутреннее изменение']],
    ['pl', ['1 zmiana wewnętrzna', '2 zmiany wewnętrzne', '5 zmian wewnętrznych', '21 zmian wewnętrznych']],
    ['ar', ['تغيير داخلي واحد', 'تغييران داخليان', '5 تغييرات داخلية', '21 تغييرًا داخليًا']],
    ['ja', ['1 件の内部の変更', '2 件の内部の変更', '5 件の内部の変更', '21 件の内部の変更']],
  ])('in %s follow the number', (language, forms) => {
    expect([1, 2, 5, 21].map((count) => wordbook(language).internalHidden(count))).toEqual(forms);
  });
});

describe('why changes are left out', () => {
  it.each([
    ['fr', ['1 changement (annulé par un revert)', '2 changements (annulés par un revert)']],
    ['pt', ['1 mudança (anulada por um revert)', '2 mudanças (anuladas por um revert)']],
    ['es', ['1 cambio (anulado por un revert)', '2 cambios (anulados por un revert)']],
    ['de', ['1 Änderung (durch Revert aufgehoben)', '2 Änderungen (durch Revert aufgehoben)']],
  ])('agrees with the number in %s', (language, said) => {
    expect([1, 2].map((count) => wordbook(language).leftOut('revert', count))).toEqual(said);
  });
});

describe('lists and figures', () => {
  it('are written as the language does', () => {
    const lists = ['ar', 'ja', 'zh-TW', 'de'].map((language) => wordbook(language).notListed(['A', 'B']));
    expect(lists).toEqual([
      'غير مذكور: A، B.',
      expect.stringContaining('A、B'),
      expect.stringContaining('A、B'),
      expect.stringContaining('A, B'),
    ]);
    expect(wordbook('ja').people(['a', 'b'], ['c', 'd'])).toMatch(/^a、b; .*c、d/);
  });

  it('stand apart from Chinese and Japanese words, and names of areas stay as they are', () => {
    const told = { also: true, areas: ['模块2'], whole: true, single: false, otherwise: [] };
    const said = (language: string) => {
      const { summary } = wordbook(language);
      return summary.sentence({ ...told, kinds: [summary.kind('new', 10), summary.kind('fixed', 3)] });
    };
    expect(said('zh')).toBe('另有 10 项新功能和 3 项修复（模块2）。');
    expect(said('ja')).toMatch(/^ほかに 10 件/);
  });
});

describe('a language', () => {
  it('is known by its first part; others get English words', () => {
    expect(wordbook('pt-BR').sections.new).toBe('Novidades');
    for (const traditional of ['zh-Hant-CN', 'zh-TW', 'zh-hk']) expect(wordbook(traditional).sections.improved).toBe('改進');
    for (const simplified of ['zh-CN', 'zh-Hans-TW', 'zh-SG']) expect(wordbook(simplified)).toBe(wordbook('zh'));
    expect(wordbook('sw')).toBe(wordbook('en'));
    expect([speaks('DE-at'), speaks('zh-TW'), speaks('sw')]).toEqual([true, true, false]);
  });

  it('has a direction and a name of its own', () => {
    expect(['ar', 'he-IL', 'fa', 'de', 'ja'].map(isRightToLeft)).toEqual([true, true, true, false, false]);
    expect([languageName('de'), languageName('xx')]).toEqual(['Deutsch', 'xx']);
  });

  it('writes days as it does, and leaves alone what is none', () => {
    expect([dayIn('de', '2026-11-23'), dayIn('en', '2026-11-23'), dayIn('en-a', 'soon')]).toEqual([
      '23. November 2026',
      'November 23, 2026',
      'soon',
    ]);
  });
});
