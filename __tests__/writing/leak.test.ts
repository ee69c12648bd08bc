import { describe, expect, it } from '@jest/globals';
import { leakedIn } from '../../src/writing/leak.ts';
import { LOCALISE_PROMPT } from '../../src/writing/prompts/localise.ts';
import { MAP_PROMPT } from '../../src/writing/prompts/map.ts';

describe('leakedIn', () => {
  const order = MAP_PROMPT.split('\n').find((line) => line.split(' ').length > 12) ?? '';

  it('finds what the model was told, whatever stands around it', () => {
    expect(leakedIn([`As I was told: ${order.toUpperCase()}`])).toHaveLength(1);
  });

  it('finds what it was told about other languages', () => {
    const [, rule = ''] = /(Say exactly what the text says[^.]*)/.exec(LOCALISE_PROMPT) ?? [];
    expect(leakedIn([rule])).toHaveLength(1);
  });

  it('finds nothing in a few of its words, or in lines of notes', () => {
    expect(leakedIn([order.split(' ').slice(0, 4).join(' '), 'Keep the cache when the server restarts', ''])).toEqual([]);
  });
});
