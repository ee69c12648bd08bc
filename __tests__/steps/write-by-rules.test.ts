import { describe, expect, it } from '@jest/globals';
import { alone, change } from '../support/writing/changes.ts';
import { writeByRules } from '../support/writing/run.ts';

describe('the deterministic writer in a run', () => {
  it('goes by all labels and paths that are known, also those that no request holds', async () => {
    const files = Array.from({ length: 40 }, (_, index) => `src/${index}.ts`);
    const { written } = await writeByRules(
      alone([
        change('a', { title: 'Nicer colours' }, { labels: ['bug'] }),
        change('b', { title: 'add a mode', type: 'feat' }, { labels: ['priority: high'] }),
        change('c', { title: 'add a flag', type: 'feat' }, { files }),
        change('d', { title: 'add a key', type: 'feat' }),
      ]),
    );
    expect(written.outline.entries.map(({ category, importance }) => [category, importance])).toEqual([
      ['fixed', 2],
      ['new', 4],
      ['new', 4],
      ['new', 3],
    ]);
  });

  it('sees everything urgent for the overview, however much of it comes at once', async () => {
    const breaking = Array.from({ length: 30 }, (_, index) => change(`b${index}`, { title: `drop part ${index}`, breaking: '' }));
    const { written } = await writeByRules(alone([...breaking, change('s', { title: 'escape names', security: true })]));
    const [overview] = [...written.compositions.values()];
    expect(overview?.overview[0]?.entries).toHaveLength(30);
    expect(overview?.overview.map(({ text }) => text)).toContain('Security: escape names.');
  });
});
