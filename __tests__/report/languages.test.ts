import { describe, expect, it } from '@jest/globals';
import { speaks } from '../../src/rendering/language.ts';
import { englishLine, headingsLine } from '../../src/report/story.ts';

describe('what a run says of its languages', () => {
  it('is that the rules write English, once for all the others', () => {
    expect(englishLine(['en', 'de', 'ja'])).toMatch(/not in "de", "ja":/);
    expect(englishLine(['en-GB', 'en'])).toBeNull();
  });

  it('is that headings are in English where there are none', () => {
    expect(headingsLine(['en', 'sw', 'de', 'eo'], speaks)).toMatch(/^Headings of the notes in "sw", "eo" are in English/);
    expect(headingsLine(['en', 'zh-TW'], speaks)).toBeNull();
  });
});
