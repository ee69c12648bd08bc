import { describe, expect, it } from '@jest/globals';
import type { Package } from '../../src/config/config.ts';
import { parseInputs } from '../../src/config/inputs.ts';
import { makeConfig } from '../../src/config/make.ts';
import type { Range } from '../../src/domain.ts';
import { checkRelease } from '../../src/steps/check-release.ts';

const [BASE, HEAD] = ['b'.repeat(40), 'a'.repeat(40)];

function check(range: Partial<Range>, version = 'auto', owner: Package | null = null): void {
  const whole: Range = {
    ...{ from: BASE, to: 'main', base: BASE, side: null, head: HEAD, tag: null, family: null, passedOver: [], reason: 'It was given.' },
    ...range,
  };
  checkRelease({ whole, targets: [{ owner, range: whole }] }, version);
}

describe('a release whose name nothing tells', () => {
  it.each(['main~3', BASE, 'nightly'])('is refused where the range starts at %s', (from) => {
    expect(() => check({ from })).toThrow(
      expect.objectContaining({
        code: 'bad-input',
        message: `Input "version" is "auto", and the next version cannot follow from ${from}, which is no tag with a version.`,
        hint: expect.stringMatching(/"version".*v1\.2\.3.*"from".*release: none/),
      }),
    );
  });

  const [core = null] = makeConfig(parseInputs({}), { packages: { core: { paths: ['core'], 'tag-prefix': 'core@' } } }).rules.packages;

  it.each<[string, Parameters<typeof check>]>([
    ['a version that was given', [{}, 'v2.0.0']],
    ['a range that ends at a tag', [{ tag: 'v2.0.0', family: 'v' }]],
    ['a range that starts at a version', [{ from: 'v1.0.0', family: 'v' }]],
    ['a first release', [{ from: null, base: null }]],
    ['a range without commits', [{ base: HEAD }]],
    ['a package, whose own tags tell it', [{ family: 'core@' }, 'auto', core]],
  ])('passes %s', (_what, parameters) => {
    expect(() => check(...parameters)).not.toThrow();
  });
});
