import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../../src/rendering/language.ts';
import { TABLES } from '../../../src/rendering/page/tables.ts';
import { PAGE_KEYS, pageWords } from '../../../src/rendering/page/words.ts';
import { wordsName } from '../../../src/rendering/words/name.ts';

const english = (TABLES.en ?? '').split('\n');

function placesIn(line: string): readonly string[] {
  return (line.match(/\{\w+\}/g) ?? []).toSorted();
}

describe("the page's own words", () => {
  it('are there in every language that the notes have headings in', () => {
    expect(Object.keys(TABLES).toSorted()).toEqual(LANGUAGES.map(wordsName).toSorted());
  });

  it.each(Object.entries(TABLES))('in %s are one for each key, with the same places to fill in', (_language, table) => {
    const lines = table.split('\n');
    expect(lines).toHaveLength(PAGE_KEYS.length);
    expect(lines.map(placesIn)).toEqual(english.map(placesIn));
    expect(lines.filter((line) => line.trim() === '' || line !== line.trim())).toEqual([]);
  });

  it('are all that its script asks for, and no English stands in it', () => {
    const script = readFileSync('evidence-page/page.ts', 'utf8');
    const asked = [...script.matchAll(/\bsay\(\s*'([\w-]+)'/g)].map(([, key = '']) => key);
    expect(asked.filter((key) => !PAGE_KEYS.some((known) => known === key))).toEqual([]);
    expect(asked.length).toBeGreaterThan(40);
    const texts = [...script.replace(/^\s*(?:\/\/|\/\*).*$/gm, '').matchAll(/'([^'\n]*)'/g)].map(([, text = '']) => text);
    expect(texts.filter((text) => /^[A-Z][a-z]+ [a-z]/.test(text))).toEqual([]);
  });

  it('fill in what they are given, once', () => {
    expect(pageWords('de').say('shown', { n: 3, all: '{n}' })).toBe('3 von {n} Commits');
    expect(pageWords('xx').say('shown', { n: 3, all: 4 })).toBe('3 of 4 commits');
    expect(pageWords('zh-TW').language).toBe('zh-Hant');
  });
});
