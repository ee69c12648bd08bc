/** Every way in which Tidings itself says no. The door prints message and hint; nothing else sets a failure. */
export type ErrorCode =
  | 'bad-input'
  | 'bad-config'
  | 'unknown-ref'
  | 'no-repository'
  | 'shallow-clone'
  | 'no-permission'
  | 'github-failed'
  | 'git-failed'
  | 'ai-failed'
  | 'incomplete'
  | 'bad-notes'
  | 'publish-failed'
  | 'publish-unsure'
  | 'no-store'
  | 'cancelled';

/** An error for a person: what is wrong, and what to do about it. Carries no secret. */
export class TidingsError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'TidingsError';
    this.code = code;
    this.hint = hint;
  }
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** What a person is told: what is wrong, and what to do. */
export type Problem = { readonly message: string; readonly hint: string };

export function problemOf(thrown: unknown): Problem {
  return { message: messageOf(thrown), hint: thrown instanceof TidingsError ? thrown.hint : '' };
}
