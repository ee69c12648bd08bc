import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Line } from '../../src/rendering/document.ts';
import { LANGUAGES, wordbook } from '../../src/rendering/language.ts';
import { renderMarkdown } from '../../src/rendering/markdown.ts';
import { topics } from '../../src/rendering/topics.ts';
import { WORKS, workName } from '../../src/rendering/words/work.ts';
import { notesOf } from './history.ts';

/** `area: text`, or a text alone; the reference is the line's place. */
function lines(...texts: readonly string[]): readonly Line[] {
  return texts.map((said, at) => {
    const [, lead = '', text = said] = /^(\w+): (.*)$/.exec(said) ?? [];
    const refs = [{ label: `#${at + 1}`, url: null }];
    return { key: `k${at}`, lead, text, refs, authors: [], upgrade: '', importance: 1, count: 1, grave: false };
  });
}

const folded = (given: readonly Line[], language = 'en') => topics(given, { ...wordbook(language), language });
const told = (given: readonly Line[]) =>
  folded(given).map(
    ({ lead, topic }) => `${lead}: ${topic?.phrases.map(({ text, refs }) => `${text} ${refs.map((ref) => ref.label)}`).join('; ')}`,
  );

const MIXED = [
  'ci: Pin the runner',
  'Add tests for the parser',
  'optimizer: Extract a helper',
  'css: Simplify the loop',
  'Fix typos in comments',
  'test: Mend a flaky case',
  'deps: Use the new lock file',
  'Move the state to its own file',
  'Run the workflow on Node 22',
  'Say hello',
  'build: Split the config',
];

describe('topics', () => {
  it('leaves up to nine lines as they are', () => {
    const nine = lines(...MIXED.slice(0, 9));
    expect(folded(nine)).toBe(nine);
  });

  it('tells more by kind of work, each with the references of its own', () => {
    expect(told(lines(...MIXED))).toEqual([
      'Build and tools: Split the config #11',
      'CI and releases: Pin the runner #1; run the workflow on Node 22 #9',
      'Code style: Fix typos in comments #5',
      'Dependencies: Use the new lock file #7',
      'Refactoring: optimizer: extract a helper #3; css: simplify the loop #4; move the state to its own file #8',
      'Tests: Add tests for the parser #2; mend a flaky case #6',
      'Other: Say hello #10',
    ]);
  });

  it('tells areas apart where one kind of work has many lines', () => {
    const areas = ['css', 'ssr', 'hmr', 'build', 'ws'].flatMap((area) => [1, 2, 3].map((at) => `${area}: Simplify part ${at}`));
    const leads = folded(lines(...areas)).map(({ lead }) => lead);
    expect(leads).toEqual(['Build and tools', 'css', 'hmr', 'Refactoring', 'ssr']);
  });

  it('knows the commonest kinds of work in other languages', () => {
    const german = [
      'Tests für den Parser',
      'Tippfehler im Kommentar',
      'Abhängigkeiten erneuert',
      'Dokumentation ergänzt',
      'Schleife refaktoriert',
    ];
    const given = lines(...german, 'CI läuft schneller', ...Array.from({ length: 4 }, (_, at) => `Hallo ${at}`));
    expect(folded(given, 'de').map(({ lead }) => lead)).toEqual([
      ...['Abhängigkeiten', 'CI und Releases', 'Codestil', 'Dokumente', 'Tests', 'Umbau', 'Übriges'],
    ]);
  });

  it('changes one topic alone where a line comes', () => {
    const [before, after] = [told(lines(...MIXED)), told(lines(...MIXED, 'Rename a variable'))];
    expect(after.filter((line) => !before.includes(line))).toEqual([expect.stringMatching(/^Refactoring: .*; rename a variable #12$/)]);
    expect(after).toHaveLength(before.length);
  });

  it('tells a bounded number of parts, and the references of all', () => {
    const many = folded(lines(...Array.from({ length: 60 }, (_, at) => `Add test number ${at}`)));
    expect(many).toHaveLength(1);
    expect(many[0]?.topic?.more).toBe(45);
    expect(many[0]?.topic?.untold).toHaveLength(45);
    expect(many[0]?.text).toMatch(/; and 45 more$/);
  });

  it('puts each number right behind its phrase', () => {
    const changes = MIXED.map((title, at) => ({ title: title.replace(/^\w+: /, ''), type: 'refactor', pull: at + 1 }));
    const markdown = renderMarkdown(notesOf({ changes }));
    expect(markdown).toMatch(/^- \*\*CI and releases\*\*: Run the workflow on Node 22 \(\[#9\]\([^)]*\)\)$/m);
    expect(markdown).toMatch(/Add tests for the parser \(\[#2\]\([^)]*\)\); mend a flaky case \(\[#6\]\([^)]*\)\)$/m);
  });

  it('loses and doubles no reference, and shows nine lines at most', () => {
    const word = fc.constantFrom('test', 'ci', 'css', 'ssr', 'lint', 'deps', 'parser', 'move', 'rename', 'docs', 'hello');
    const any = fc.array(fc.tuple(fc.option(word), word, word), { maxLength: 80, size: 'max' });
    fc.assert(
      fc.property(any, (all) => {
        const given = lines(...all.map(([lead, a, b]) => `${lead === null ? '' : `${lead}: `}${a} ${b}`));
        const found = folded(given);
        expect(found.length).toBeLessThanOrEqual(9);
        const shown = found.flatMap(({ topic, refs }) =>
          topic === undefined ? refs : [...topic.phrases.flatMap((phrase) => phrase.refs), ...topic.untold],
        );
        expect(shown.map(({ label }) => label).sort()).toEqual(given.flatMap(({ refs }) => refs.map(({ label }) => label)).sort());
        expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        expect(new Set(found.map(({ lead, key }) => `${lead}${key.startsWith('k') ? key : ''}`)).size).toBe(found.length);
      }),
    );
  });
});

describe('workName', () => {
  it('has a name for every kind of work in every language of the headings', () => {
    for (const language of LANGUAGES) {
      const names = WORKS.map((work) => workName(work, language));
      expect(new Set(names).size).toBe(WORKS.length);
      if (language !== 'en') expect(names).not.toEqual(WORKS.map((work) => workName(work, 'en')));
    }
    expect(workName('ci', 'de-CH')).toBe('CI und Releases');
    expect(workName('ci', 'zh-TW')).toBe('CI 與發行');
    expect(workName('ci', 'tlh')).toBe('CI and releases');
  });
});
