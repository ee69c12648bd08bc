import { describe, expect, it } from '@jest/globals';
import { parseSettings } from '../../src/config/file.ts';
import { parseInputs } from '../../src/config/inputs.ts';
import { makeConfig } from '../../src/config/make.ts';
import { readsFiles } from '../../src/config/reads-files.ts';

describe('paths are read', () => {
  const reads = async (text: string) => readsFiles(makeConfig(parseInputs({}), await parseSettings(text, 'f')));

  it.each([
    'evidence: files',
    'exclude: { paths: [docs] }',
    'exclude: { areas: [ci] }',
    'include-paths: [src]',
    'group-by: area',
    'categories: [{ title: A, paths: [src] }]',
    'categories: [{ title: A, areas: [ci] }]',
    'categories: [{ title: A, types: [feat], exclude: { paths: [src] } }]',
    'packages: { core: { paths: [core], tag-prefix: core@ } }',
  ])('for %s', async (text) => {
    expect(await reads(text)).toBe(true);
  });

  it.each(['', 'categories: [{ title: A, labels: [x] }, { title: B }]', 'exclude: { labels: [x], types: [chore] }'])(
    'not for %j',
    async (text) => {
      expect(await reads(text)).toBe(false);
    },
  );
});
