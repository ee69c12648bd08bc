import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../../src/domain.ts';
import { placeOfWords } from '../../../src/writing/deterministic/own-words.ts';

function sectionOf(text: string, told: Partial<Evidence> = {}, isFeature = true): string | null {
  const evidence = { title: 'Correct the handling of rows', body: '', type: null, area: null, breaking: null, security: false };
  return placeOfWords({ ...evidence, labels: [], files: [], patch: '', ...told }, text, isFeature)?.category ?? null;
}

describe('what a changeset calls a feature', () => {
  it.each([
    ['Rows can be pinned at either end', 'new'],
    ['The table takes a `renderer` for its cells', 'new'],
    ['Add a `renderer`', 'new'],
    ['Fixed a crash when a row is empty', 'fixed'],
    ['Rows no longer vanish', 'fixed'],
    ['Faster drawing of rows: only those in sight are drawn', 'performance'],
    ['Improve the colours of rows', 'improved'],
    ['Deprecate `rows`', 'deprecated'],
  ])('is new unless its own words say otherwise: %s', (text, section) => {
    expect(sectionOf(text)).toBe(section);
    expect(sectionOf(text, { type: 'chore', title: 'prepare it' })).toBe(section);
  });

  it('stands as the rules say where title or label say what users get', () => {
    const text = 'Rows can be pinned';
    expect(sectionOf(text, { type: 'fix' })).toBeNull();
    expect(sectionOf(text, { labels: ['bug'] })).toBeNull();
    expect(sectionOf(text, { labels: ['enhancement'] })).toBe('new');
  });

  it('is of security and of the documentation where its marks and its area say so', () => {
    expect(sectionOf('Rows can be pinned', { security: true })).toBe('security');
    expect(sectionOf('Rows can be pinned', { area: 'docs' })).toBe('documentation');
  });
});

describe('what a person wrote for users', () => {
  it.each([
    ['Images are smaller by a fifth', 'chore', 'improved'],
    ['Fixed a crash when a row is empty', 'refactor', 'fixed'],
    ['You can pin rows', 'build', 'improved'],
    ['Refactor the loader', 'refactor', 'internal'],
    ['Rename the option `rows` to `lines`', 'chore', 'improved'],
    ['Rows have colours', 'feat', null],
    ['Rows have colours', null, null],
  ])('is internal work by its own words alone: %s, %s', (text, type, section) => {
    expect(sectionOf(text, { type, title: 'take rows' }, false)).toBe(section);
  });

  it('neither by the area', () => {
    expect(sectionOf('Images are smaller by a fifth', { area: 'ci', title: 'shrink images' }, false)).toBe('improved');
  });
});
