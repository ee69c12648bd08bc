import { describe, expect, it } from '@jest/globals';
import { scopesOfRun } from './scopes.ts';
import { grantsOf } from './tokens.ts';

describe('scopesOfRun', () => {
  it.each([
    [{ event: 'push', ref: 'refs/heads/main' }, [['refs/heads/main', 3]]],
    [
      { event: 'push', ref: 'refs/tags/v1' },
      [
        ['refs/tags/v1', 3],
        ['refs/heads/main', 1],
      ],
    ],
    [
      { event: 'pull_request', ref: 'refs/pull/7/merge', baseRef: 'refs/heads/v2' },
      [
        ['refs/pull/7/merge', 3],
        ['refs/heads/v2', 1],
        ['refs/heads/main', 1],
      ],
    ],
    [{ event: 'pull_request_target', ref: 'refs/heads/main' }, [['refs/heads/main', 1]]],
    [{ event: 'workflow_run', ref: 'refs/heads/main', fromFork: true }, [['refs/heads/main', 1]]],
    [{ event: 'workflow_run', ref: 'refs/heads/main' }, [['refs/heads/main', 3]]],
  ])('%j', (source, expected) => {
    expect(grantsOf(scopesOfRun(source)).map((grant) => [grant.Scope, grant.Permission])).toEqual(expected);
  });
});
