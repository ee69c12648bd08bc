import { describe, expect, it } from '@jest/globals';
import { renderMarkdown } from '../../src/rendering/markdown.ts';
import { notesOf } from './history.ts';

function lineOf(...changes: Parameters<typeof notesOf>[0]['changes'][number][]): string {
  const lines = renderMarkdown(notesOf({ changes })).split('\n');
  return lines.find((line) => line.startsWith('- ')) ?? '';
}

describe('the origin of a backport', () => {
  it('stands behind its own number', () => {
    expect(lineOf({ title: 'Mend it', type: 'fix', pull: 35677, origin: 35272 })).toBe(
      '- Mend it ([#35677](https://github.com/acme/rocket/pull/35677), backport of [#35272](https://github.com/acme/rocket/pull/35272))',
    );
  });

  it('is neither linked nor called a backport where the own number is a guess, and goes with a commit too', () => {
    expect(lineOf({ title: 'Mend it', type: 'fix', pull: 35677, unconfirmed: true, origin: 35272 })).toMatch(/, from #35272\)$/);
    expect(lineOf({ title: 'Mend it', type: 'fix', origin: 35272 })).toMatch(/\[[0-9a-f]{7}\]\([^)]*\), from #35272\)$/);
  });
});
