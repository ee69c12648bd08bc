import { describe, expect, it } from '@jest/globals';
import { isOwn, isReleasePull } from '../../../src/steps/comment/release-pull.ts';
import { type Asker, whyNotAsked } from '../../../src/steps/comment/trust.ts';

const OWN: Asker = {
  ...{ writer: 'auto', hasCredentials: true, event: 'pull_request', ownBranch: true, actor: 'ada' },
  mayWrite: async (login) => login === 'ada',
};

describe('the model', () => {
  it.each([
    ['on a branch of the repository', {}],
    ['on a run by hand', { event: 'workflow_dispatch' }],
    ['on an event of the base, when told so', { event: 'issue_comment', writer: 'claude' }],
    ['about no pull request, when told so', { event: 'issue_comment', writer: 'claude', ownBranch: null }],
  ] as const)('is asked %s', async (_, more) => {
    expect(await whyNotAsked({ ...OWN, ...more })).toBeNull();
  });

  it.each([
    ['without a key', { hasCredentials: false }, /^$/],
    ['when nobody wants it', { writer: 'deterministic' }, /^$/],
    ['without a key, though it is wanted', { hasCredentials: false, writer: 'claude' }, /no key/],
    ['for a fork', { ownBranch: false }, /fork/],
    ['for a fork, though it is wanted', { ownBranch: false, writer: 'claude', event: 'pull_request_target' }, /fork/],
    ['for somebody who may not write', { actor: 'mallory' }, /mallory may not write/],
    [
      'for somebody who may not write, though it is wanted',
      { actor: 'mallory', writer: 'claude', event: 'issue_comment' },
      /may not write/,
    ],
    ['on an event of the base', { event: 'pull_request_target' }, /can be started by strangers/],
    ['on an event that nobody thought of', { event: 'discussion' }, /can be started by strangers/],
  ] as const)('is not asked %s', async (_, more, why) => {
    expect(await whyNotAsked({ ...OWN, ...more })).toMatch(why);
  });
});

describe('a pull request that makes a release', () => {
  const plain = { headBranch: 'topic', headRepository: 'octo/widgets', labels: [], title: 'fix: it' };

  it.each([
    { headBranch: 'release-please--branches--main--components--core' },
    { headBranch: 'changeset-release/main' },
    { labels: ['autorelease: pending'] },
    { title: 'chore(main): release 1.2.0' },
    { title: 'Version Packages (next)' },
  ])('is known by %j, and only from a branch of the repository', (more) => {
    expect(isReleasePull({ ...plain, ...more }, 'Octo/Widgets')).toBe(true);
    expect(isReleasePull({ ...plain, ...more, headRepository: 'fan/widgets' }, 'octo/widgets')).toBe(false);
    expect(isReleasePull({ ...plain, ...more, headRepository: null }, 'octo/widgets')).toBe(false);
  });

  it('is none by other words', () => {
    expect(isReleasePull({ ...plain, title: 'fix: releases of the lock' }, 'octo/widgets')).toBe(false);
    expect(isOwn(plain, 'octo/widgets')).toBe(true);
  });
});
