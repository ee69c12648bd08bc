import { describe, expect, it } from '@jest/globals';
import type { Config, Package } from '../../../src/config/config.ts';
import { parseInputs } from '../../../src/config/inputs.ts';
import { makeConfig } from '../../../src/config/make.ts';
import type { Change } from '../../../src/domain.ts';
import { printFor } from '../../../src/steps/comment/print.ts';
import { change, folded } from '../../support/writing/changes.ts';

const SETTINGS = {
  packages: { core: { paths: ['core/**'], 'tag-prefix': 'core@' }, ui: { paths: ['ui/**'], 'tag-prefix': 'ui@' } },
};

function configOf(settings: Parameters<typeof makeConfig>[1] = SETTINGS): Config {
  return makeConfig(parseInputs({}), settings);
}

function print(one: Change, owner: Package | null, config: Config): string {
  return printFor({ changes: [one], folded: folded([]), views: [{ changes: [one], target: { owner } }] }, config, false);
}

describe('the print of a preview', () => {
  const config = configOf();
  const [core = null, ui = null] = config.rules.packages;
  const at = (...files: readonly string[]) => change('a', {}, { files });

  it('is another one where the change belongs to another package', () => {
    expect(print(at('core/a'), core, config)).not.toBe(print(at('core/a'), ui, config));
  });

  it('is another one where the paths say another area', () => {
    expect(print(at('core/a'), null, config)).not.toBe(print(at('ui/a'), null, config));
    expect(print(at('core/a'), null, config)).toBe(print(at('core/b', 'core/c'), null, config));
  });

  it('is another one where the paths say another section', () => {
    const sorted = configOf({
      categories: [
        { title: 'Tools', paths: ['tools/**'] },
        { title: 'Rest', labels: ['*'] },
      ],
    });
    expect(print(at('tools/a'), null, sorted)).not.toBe(print(at('x/a'), null, sorted));
  });

  it('is the same for other commits', () => {
    expect(print(at('core/a'), core, config)).toBe(print({ ...change('b', { title: 'add a' }), files: ['core/a'] }, core, config));
  });
});
