import { describe, expect, it } from '@jest/globals';
import { isReleasePull } from '../../../src/steps/comment/release-pull.ts';

const PULL = { headBranch: 'x', headRepository: 'Octo/widgets', labels: [], title: 'x' } as const;

describe('a pull request that makes a release', () => {
  it.each([
    'chore: release 1.2.0',
    'chore(main): release v1.2.0-rc.1',
    'chore(main): release widgets 1.2.0',
    'chore: release @octo/core@2.0.0',
    'chore: release core 1.2.0, ui 2.0.0',
    'chore: release',
    'Version Packages',
    'Version Packages (next)',
  ])('has the title %j', (title) => {
    expect(isReleasePull({ ...PULL, title }, 'octo/widgets')).toBe(true);
    expect(isReleasePull({ ...PULL, title, headRepository: 'mallory/widgets' }, 'octo/widgets')).toBe(false);
  });

  it.each([
    'chore: release the file lock sooner',
    'chore: release the 1.2 lock sooner',
    'chore(ci): release notes by hand',
    'chore: releases',
    'feat: release 1.2.0',
    'Version packages by their lockfile',
  ])('has not the title %j', (title) => {
    expect(isReleasePull({ ...PULL, title }, 'octo/widgets')).toBe(false);
  });

  it('is known by its branch and its label too', () => {
    expect(isReleasePull({ ...PULL, headBranch: 'changeset-release/main' }, 'octo/widgets')).toBe(true);
    expect(isReleasePull({ ...PULL, labels: ['Autorelease: pending'] }, 'octo/widgets')).toBe(true);
  });
});
