/** The summary of a step that ended before it had anything to show. Pure. */
import { TidingsError } from '../../errors.ts';
import { alert } from './warning.ts';

/** Characters: a hint may name tags, packages or legal values. */
const LONGEST = 2_000;

/** `❌ No notes (bad-input)`, what was wrong, and what to do. `what` there is none of: notes, release, comment. */
export function renderFailed(what: string, thrown: unknown): string {
  const [code, message, hint] =
    thrown instanceof TidingsError
      ? [thrown.code, thrown.message, thrown.hint]
      : ['unexpected', thrown instanceof Error ? thrown.message : String(thrown), ''];
  return `### ❌ No ${what} (${code})\n\n${alert('CAUTION', `${message} ${hint}`.trimEnd(), LONGEST)}`;
}
