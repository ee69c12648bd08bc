import type { TokenRequest } from './tokens.ts';

/** What decides the cache scopes of a job. */
export type ScopeSource = {
  readonly event: string;
  /** The full ref of the run: `refs/heads/main`, `refs/tags/v1.2.0`, `refs/pull/7/merge`. */
  readonly ref: string;
  /** Full ref; default `refs/heads/main`. */
  readonly defaultBranch?: string;
  /** Full ref of a pull request's base. */
  readonly baseRef?: string;
  /** A `workflow_run` that a fork's run started. */
  readonly fromFork?: boolean;
};

/** Events whose token cannot write the default branch's caches since 2026-06-26 (GitHub changelog of that day). */
const UNTRUSTED_EVENTS: ReadonlySet<string> = new Set(['pull_request_target', 'issue_comment']);

/**
 * The cache scopes that GitHub gives a job: it writes its own ref and reads that, the pull request's base and the default branch.
 * A tag's run therefore writes only for that tag, and an untrusted event on the default branch writes nothing.
 */
export function scopesOfRun(source: ScopeSource): TokenRequest {
  const main = source.defaultBranch ?? 'refs/heads/main';
  const untrusted = UNTRUSTED_EVENTS.has(source.event) || (source.event === 'workflow_run' && source.fromFork === true);
  const base = source.baseRef === undefined ? [] : [source.baseRef];
  return { scope: source.ref, permission: untrusted && source.ref === main ? 1 : 3, readScopes: [...base, main] };
}
