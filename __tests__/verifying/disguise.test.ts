import { describe, expect, it } from '@jest/globals';
import { doubtsIn } from '../../src/verifying/check.ts';
import { foreignWords, undisguised } from '../../src/verifying/disguise.ts';
import { groundsOf } from '../../src/verifying/grounds.ts';
import { evidence } from '../support/writing/changes.ts';

describe('undisguised', () => {
  it.each([
    ['plain 12', 'plain 12'],
    ['４７ ④⑦ ⁴⁷ 𝟒𝟕', '47 47 47 47'],
    ['٤٧ ४७ ۴۷', '47 47 47'],
    ['Ⅻ', 'XII'],
    ['＠ｋｅｎ ＃１', '@ken #1'],
    ['naïve… – “x” 修复 🎉', 'naïve… – “x” 修复 🎉'],
  ])('reads %j as %j', (text, plain) => {
    expect(undisguised(text)).toBe(plain);
  });
});

describe('foreignWords', () => {
  it.each([
    ['the café of Ærø', []],
    ['5 µs or 5 \u03bcs', []],
    ['v\u0456te and 修复 x', ['v\u0456te', '修复']],
  ])('finds in %j %j', (text, words) => {
    expect(foreignWords(text)).toEqual(words);
  });
});

describe('doubtsIn', () => {
  const grounds = groundsOf([evidence({ title: 'fix 12 leaks of the 缓存 table', body: 'In ٣ places.' })]);

  it.each(['Fix 12 leaks', 'Fix １２ leaks', 'Fix leaks of the 缓存 table', 'Fix leaks in 3 places'])('has none about %j', (text) => {
    expect(doubtsIn(text, grounds, 'en')).toEqual([]);
  });

  it.each([
    ['Fix ４７ leaks', 'number'],
    ['Fix leaks in ④⑦ places', 'number'],
    ['Fix leaks in ٤٧ places', 'number'],
    ['Fix leaks of the 修复 table', 'letters'],
    ['Fix leaks of the t\u0430ble', 'letters'],
    ['Fix leaks for ＠ken', 'handle'],
    ['Fix leaks for x@octocat', 'handle'],
  ])('has one about %j: %s', (text, kind) => {
    expect(doubtsIn(text, grounds, 'en').map((doubt) => doubt.kind)).toContain(kind);
  });

  it('leaves letters alone in a language that has others', () => {
    expect(doubtsIn('Утечки в таблице исправлены', grounds, 'ru').filter(({ kind }) => kind === 'letters')).toEqual([]);
  });
});
