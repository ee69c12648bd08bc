import { describe, expect, it } from '@jest/globals';
import { rangeHeading, rangeMarkdown, refusalMarkdown } from '../../../src/rendering/comment/range.ts';
import { type NotesDocument, toDocument } from '../../../src/rendering/document-json.ts';
import { notesOf, sha } from '../history.ts';
import { nodesOf } from '../tree.ts';

/** A release of so many fixes, told to each reader. */
function documentOf(fixes: number, readers: readonly string[]): NotesDocument {
  const changes = Array.from({ length: fixes }, (_, at) => ({
    title: `close socket ${at} of the server`,
    type: 'fix',
    pull: at + 1,
    by: ['ada'],
  }));
  const input = notesOf({ changes, audiences: [...readers], range: { tag: null, to: 'main' } }, { releaseTag: 'v1.1.0' });
  return toDocument({
    repository: input.repository,
    range: input.range,
    ...{ commits: fixes, complete: true, mode: 'deterministic', changes: [], ledger: [], dependencies: [], unassigned: [], findings: [] },
    notes: readers.map((audience) => ({ package: null, commits: fixes, input: { ...input, audience } })),
    figures: {
      ...{ calls: 0, failed: 0, hits: 0, misses: 0, cost: 0, saved: 0, savedTokens: 0, planned: null, seconds: 1, peakMemory: 1 },
      usage: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 },
      store: { answers: 0, bytes: 0, added: 0, restored: null },
    },
    timeline: null,
  });
}

describe('the notes of a range in a comment', () => {
  it('stand alone for one reader, and behind folds for several', () => {
    const one = rangeMarkdown(documentOf(2, ['technical']), rangeHeading('v1.0.0..main'), 60_000);
    expect(one).toMatch(/^### Release notes of `v1\.0\.0\.\.main`\n\n/);
    expect(one).not.toContain('<summary>technical');
    const two = rangeMarkdown(documentOf(2, ['technical', 'business']), 'Title', 60_000);
    expect(two.match(/<summary>(?:technical|business), en<\/summary>/g)).toHaveLength(2);
    expect(two.match(/<details open>/g)).toHaveLength(1);
  });

  it('compare with what is there, not with the tag to come', () => {
    const text = rangeMarkdown(documentOf(1, ['technical']), 'Title', 60_000);
    expect(nodesOf(text).flatMap(({ url }) => url ?? [])).toContain(`https://github.com/acme/rocket/compare/v1.0.0...${sha('head')}`);
  });

  it('fit the limit, and say what did not', () => {
    const text = rangeMarkdown(documentOf(600, ['technical', 'business', 'press']), 'Title', 30_000);
    expect(text.length).toBeLessThanOrEqual(30_000);
    expect(text).toMatch(/The notes for \d more did not fit into a comment\.$/);
    expect(text.split('<details').length).toBe(text.split('</details>').length);
  });

  it('are refused in words that do nothing', () => {
    const text = refusalMarkdown('Title', { message: '- There is no <b>', hint: 'Ask @ada' });
    expect(nodesOf(text).filter(({ type }) => ['html', 'list'].includes(type))).toEqual([]);
    expect(text).toContain('`@ada`');
  });
});
