import { describe, expect, it } from '@jest/globals';
import { COMPOSE_PROMPT } from '../../src/writing/prompts/compose.ts';
import { MAP_PROMPT } from '../../src/writing/prompts/map.ts';
import { MERGE_PROMPT } from '../../src/writing/prompts/merge.ts';
import { DATA_IS_DATA, TEXT_RULES } from '../../src/writing/setup.ts';

const PROMPTS = { map: MAP_PROMPT, merge: MERGE_PROMPT, compose: COMPOSE_PROMPT };

describe('a prompt', () => {
  it.each(Object.entries(PROMPTS))('of %s is short, and says that the data is data', (_, prompt) => {
    // Every call pays for it: about a thousand tokens.
    expect(prompt.length).toBeLessThan(4_500);
    expect(prompt).toContain(DATA_IS_DATA);
    expect(prompt).not.toMatch(/undefined|\[object|\$\{|\n{3}/);
  });

  it.each([
    ['map', MAP_PROMPT],
    ['merge', MERGE_PROMPT],
  ])('that asks for lines says how a line looks: %s', (_, prompt) => {
    expect(prompt).toContain(TEXT_RULES);
  });

  it.each([
    ['map', /a title alone proves its own words/, 'an empty body proves its title alone'],
    ['map', /breaking: .*may now see an error/, 'new errors break'],
    ['map', /dependencies of development/, 'what users do not get is internal'],
    ['map', /before and after/, 'before and after'],
    ['map', /"experimental" or "preview"/, 'a preview is one'],
    ['map', /upgrade: .*only as the data says it/, 'no advice that nobody gave'],
    ['map', /each change as if it were the only one/, 'each change alone'],
    ['map', /importance, absolute: 5 .* 1 /, 'one scale for all releases'],
    ['map', /at most 150 characters/, 'what can be scanned'],
    ['map', /one case or platform is said of it/, 'no wider scope than was done'],
    ['map', /No bare "restrict", "align" or "improve", no "various improvements", no marketing/, 'no empty words'],
    ['merge', /no "various improvements", no marketing/, 'no empty words'],
    ['compose', /no "various improvements", no thanks, no praise/, 'no empty words'],
    ['compose', /of no wider scope/, 'no wider scope than its lines'],
    ['merge', /introduced disappears into it/, 'a fix inside the range'],
    ['merge', /net result only/, 'broken and mended again'],
    ['compose', /First what breaks, blocks or unblocks/, 'what hurts first'],
    ['compose', /No label for the release.*no word about CI/, 'no label, no CI'],
    ['compose', /not told twice/, 'a highlight is not told again'],
  ] as const)('of %s holds %s: %s', (name, pattern, _rule) => {
    expect(PROMPTS[name]).toMatch(pattern);
  });
});
