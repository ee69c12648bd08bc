import { describe, expect, it } from '@jest/globals';
import type { Journal } from '../../src/ports/journal.ts';
import { inOrder } from '../../src/report/in-order.ts';

function told(names: readonly string[]): readonly string[] {
  const lines: string[] = [];
  const write = (text: string) => void lines.push(text);
  const journal: Journal = { step: write, progress: write, notice: write, warn: write, debug: write, details: write };
  const ordered = inOrder(journal);
  for (const name of names) {
    if (name === 'notice') ordered.notice(name);
    else ordered.step(name, `the ${name}`);
  }
  return lines;
}

describe('the story in its order', () => {
  it.each([
    [
      'what is asked ahead comes behind the range and the settings',
      ['budget', 'range', 'config', 'read'],
      ['range', 'config', 'budget', 'read'],
    ],
    [
      'what is asked later stays where it is',
      ['range', 'config', 'budget', 'read', 'budget'],
      ['range', 'config', 'budget', 'read', 'budget'],
    ],
    ['of several packages each range is told before', ['budget', 'range', 'range', 'config'], ['range', 'range', 'config', 'budget']],
    ['what a person must see does not wait', ['budget', 'notice', 'range', 'config'], ['notice', 'range', 'config', 'budget']],
  ])('%s', (_what, names, lines) => {
    expect(told(names)).toEqual(lines);
  });
});
