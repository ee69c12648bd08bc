import { describe, expect, it } from '@jest/globals';
import { byStep, type Candidate, candidatesBefore, candidatesOf, familiesOf, familyWithPrefix } from '../../src/range/candidates.ts';
import { parseTag } from '../../src/range/tags.ts';

function tagged(...names: readonly string[]) {
  return names.map((name) => ({ name, sha: `sha of ${name}` }));
}

function basesOf(name: string, ...names: readonly string[]): readonly Candidate[] {
  const release = parseTag(name);
  if (release === null) throw new Error(`${name} holds no version`);
  return candidatesBefore(release, tagged(name, ...names));
}

const taken = (candidates: readonly Candidate[]) => candidates.filter(({ skip }) => skip === null).map(({ name }) => name);

describe('candidatesBefore', () => {
  it('looks down in version order, whatever came first', () => {
    expect(taken(basesOf('v6.0.10', 'v5.4.12', 'v6.0.9', 'v7.0.0', 'v4.5.7', 'v6.0.2'))).toEqual(['v6.0.9', 'v6.0.2', 'v5.4.12', 'v4.5.7']);
  });

  it('lets a stable release pass over prereleases, and says so', () => {
    expect(basesOf('v1.1.0', 'v1.1.0-rc.1', 'v1.0.0').map(({ name, skip }) => [name, skip])).toEqual([
      ['v1.1.0-rc.1', 'a prerelease'],
      ['v1.0.0', null],
    ]);
  });

  it('lets a prerelease look at any tag', () => {
    expect(taken(basesOf('v1.1.0-rc.2', 'v1.1.0-rc.1', 'v1.0.0', 'v1.1.0', 'v1.1.0-rc.10'))).toEqual(['v1.1.0-rc.1', 'v1.0.0']);
  });

  it('keeps families apart', () => {
    const others = ['v1.0.0', 'plugin-legacy@8.2.3', 'cli/v1.9.4', 'create-vite@7.0.0', 'create-vite-extra@7.5.0', 'nightly'];
    expect(taken(basesOf('create-vite@8.0.0', ...others))).toEqual(['create-vite@7.0.0']);
  });

  it('holds prefixes with and without v for one family, the own spelling first', () => {
    expect(taken(basesOf('0.5.0', 'v0.4.10', 'v0.4.9'))).toEqual(['v0.4.10', 'v0.4.9']);
    expect(taken(basesOf('v0.6.0', '0.5.0', 'v0.5.0', '0.6.0'))).toEqual(['v0.5.0', '0.5.0']);
  });

  it('orders dates, also two of one day', () => {
    expect(taken(basesOf('2026-08-17.1', '2026-08-10', '2026-08-17', '2026-08-24', 'nightly'))).toEqual(['2026-08-17', '2026-08-10']);
  });

  it('lets history decide between nightlies that differ by a hash', () => {
    const found = basesOf('1.0.0-nightly.5f3a2b1', '1.0.0-nightly.0a1b2c3', '1.0.0-nightly.fedcba9', '0.9.0');
    expect(byStep(found).map((step) => step.map(({ name }) => name))).toEqual([
      ['1.0.0-nightly.0a1b2c3', '1.0.0-nightly.fedcba9'],
      ['0.9.0'],
    ]);
  });
});

describe('candidatesOf', () => {
  it('gives the stable ones, or the others', () => {
    const [family] = familiesOf(tagged('v1.0.0', 'v1.1.0-rc.1', 'v0.9.0'));
    if (family === undefined) throw new Error('no family');
    expect(taken(candidatesOf(family, 'stable'))).toEqual(['v1.0.0', 'v0.9.0']);
    expect(taken(candidatesOf(family, 'prerelease'))).toEqual(['v1.1.0-rc.1']);
  });
});

describe('familiesOf', () => {
  it('puts the family of the repository first, then the larger ones', () => {
    const tags = tagged('a@1.0.0', 'b@1.0.0', 'b@2.0.0', 'v1.0.0', '2.0.0', 'latest');
    expect(familiesOf(tags).map(({ prefix, tags: members }) => [prefix, members.map(({ name }) => name)])).toEqual([
      ['', ['2.0.0', 'v1.0.0']],
      ['b@', ['b@2.0.0', 'b@1.0.0']],
      ['a@', ['a@1.0.0']],
    ]);
  });
});

describe('familyWithPrefix', () => {
  it('takes the tags of that prefix alone where there are some', () => {
    const tags = tagged('cli/v1.0.0', 'cli/2.0.0', 'v3.0.0');
    expect(familyWithPrefix('cli/v', tags)?.tags.map(({ name }) => name)).toEqual(['cli/v1.0.0']);
    expect(familyWithPrefix('', tags)?.tags.map(({ name }) => name)).toEqual(['v3.0.0']);
    expect(familyWithPrefix('std/', tags)).toBeNull();
  });
});
