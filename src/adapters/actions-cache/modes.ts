/** The `cache-mode` of a workflow or job, which the runner hands over in ACTIONS_CACHE_MODE. Source: github.blog, read 2026-11-22. */

/** Modes under which nothing may be read. */
export const READ_CLOSED: readonly string[] = ['none', 'write-only'];

/** Modes under which nothing may be written. */
export const WRITE_CLOSED: readonly string[] = ['none', 'read'];
