import { describe, expect, it } from '@jest/globals';
import { isNoise } from '../../src/changes/boilerplate.ts';

/** One or more of each spelling: every word with which such a subject may begin stands here. */
const NOISE = [
  ...['wip', '[WIP] x', 'wip: more', 'fixup! x', 'squash! x', 'amend! x', 'simplify', 'simplified', 'simplification', 'format code'],
  ...[
    'reformat',
    'formatting',
    'formatted',
    'reformatting',
    'reformatted',
    'cargo fmt',
    'rustfmt',
    'clang-fmt',
    'gofmt',
    'fmt',
    'prettier',
  ],
  ...['eslint', 'fix lint', 'fixed: the linter', 'fixes typo', 'the tests', 'lint', 'linter', 'lints', 'linting', 'typo', 'typos', 'test'],
  ...['tests', 'testing', 'ci', 'build errors', 'clippy lints', 'type checks', 'typecheck', 'typechecks', 'types', 'nit', 'nits', 'style'],
  ...['import', 'imports', 'snapshot', 'snapshots', 'merge conflict mistakes', 'Fix', 'up', 'update', 'Updates.', 'changes', 'cleanup'],
  ...['cleanups', 'clean-up', 'tidy up', 'polish', 'more', 'tmp', 'temp', 'Oops!', 'bless tests', 'rebase', 'refactor', 'refactoring'],
  ...['try again', 'again', 'minor', 'misc', 'address review', 'addressed the reviewers comments', 'addresses feedback', 'pr review'],
  ...[
    'code review fixes',
    'review',
    'apply suggestions from code review',
    '[autofix.ci] apply fixes',
    'merge branch x',
    'merge main into x',
  ],
  ...[
    'update src/a.ts',
    'initial commit',
    'revert changes',
    'undo',
    'prepare for merge',
    'preparing for merging x',
    '...',
    'x',
    '12',
    ' fix ',
  ],
];

describe('isNoise', () => {
  it.each(NOISE)('is true for %j', (subject) => {
    expect(isNoise(subject)).toBe(true);
    expect(isNoise(subject.toUpperCase())).toBe(true);
  });

  it.each(['fix the watcher', 'Add a cache', 'addressable memory', 'update to Rust 2024', 'wiper', 'Éclair', 'a b', ''])(
    'is false for %j',
    (subject) => {
      expect(isNoise(subject)).toBe(false);
    },
  );
});
