import { describe, expect, it } from '@jest/globals';
import { saysNothing } from '../../src/changes/says-nothing.ts';
import { evidence } from '../support/writing/changes.ts';

describe('saysNothing', () => {
  it.each([
    'Simplify',
    'simplify',
    'Simplify a bit more',
    'fix',
    'Fix',
    'fixes',
    'Fix it',
    'more small fixes',
    'bug fix',
    'wip',
    'WIP',
    'WIP: try the other way',
    'update',
    'Updates',
    'Update hover.rs',
    'cleanup',
    'Clean up',
    'Minor cleanups',
    'Some small fixes and improvements',
    'address review',
    'Address review comments',
    'apply suggestions from code review',
    'Code review',
    'typo',
    'Fix typo',
    'Typos',
    'crates/ide/src/hover.rs',
    'hover.rs',
    'refactor',
    'Refactor hover',
    'Reduce visibility',
    'Drop',
    '.',
    'x',
    '1234',
    'oops',
    'Revert changes',
    '更新',
    '',
  ])('is true for %j', (title) => {
    expect(saysNothing(evidence({ title }))).toBe(true);
  });

  it.each([
    'Add a command line flag',
    'Simplify the hover code for generic parameters',
    'Fix hover on macro invocations',
    'resolve relative paths in sass',
    'Do not show inlay hints in comments',
    'Bump lodash from 4.17.20 to 4.17.21',
    'Update lodash to 4.17.21',
    'Remove deprecated `server.proxy` option',
    'Support `let` chains',
    'Typo in completion docs for postfix snippets',
    '修复了悬停时的崩溃问题',
    'ホバー表示のクラッシュを修正',
  ])('is false for %j', (title) => {
    expect(saysNothing(evidence({ title }))).toBe(false);
  });

  it.each([
    'fmt',
    'cargo fmt',
    'Format',
    'clippy',
    'Fix clippy lints',
    'fix tests',
    'Fix CI',
    'fix lint',
    'fix typecheck',
    'fix type error',
    'fix merge error',
  ])('is false for %j, which is upkeep and says so', (title) => {
    expect(saysNothing(evidence({ title }))).toBe(false);
  });

  it('is false where anything else tells something', () => {
    expect(saysNothing(evidence({ title: 'Simplify', body: 'The hover no longer walks the whole tree.' }))).toBe(false);
    expect(saysNothing(evidence({ title: 'dark mode', area: 'ui' }))).toBe(false);
    expect(saysNothing(evidence({ title: 'fix', breaking: 'set `base` yourself' }))).toBe(false);
    expect(saysNothing(evidence({ title: 'fix', security: true }))).toBe(false);
  });

  it('is true where marks and a body say nothing either', () => {
    expect(saysNothing(evidence({ title: 'fix', body: 'Fixes it.', breaking: '' }))).toBe(true);
    expect(saysNothing(evidence({ title: 'hover', area: 'ide', type: 'fix' }))).toBe(true);
  });
});
