import { describe, expect, it } from '@jest/globals';
import { checkGlobs } from '../../src/changes/globs.ts';
import type { Settings } from '../../src/config/file.ts';
import { parseInputs } from '../../src/config/inputs.ts';
import { makeConfig } from '../../src/config/make.ts';

const check = (settings: Settings) => checkGlobs(makeConfig(parseInputs({}), settings));

describe('checkGlobs', () => {
  it.each<[Settings, string]>([
    [{ 'include-paths': ['src', '[z-a]'] }, 'include-paths: "[z-a]" is no glob'],
    [{ packages: { a: { paths: ['[z-a]'], 'tag-prefix': 'v' } } }, 'packages.a.paths: "[z-a]" is no glob'],
    [{ exclude: { paths: ['[z-a]'] } }, 'exclude.paths: "[z-a]" is no glob'],
    [{ categories: [{ title: 'A', exclude: { areas: ['[z-a]'] } }] }, 'categories.0.exclude.areas: "[z-a]" is no glob'],
  ])('refuses %j by its key', (settings, message) => expect(check(settings)).rejects.toThrow(message));

  it('takes what picomatch takes, and looks at nothing else', async () => {
    await expect(
      check({ 'include-paths': ['!src/[a-z]*', 'a{b,c}/**', '[', '(x'], exclude: { labels: ['[z-a]'] } }),
    ).resolves.toBeUndefined();
  });
});
