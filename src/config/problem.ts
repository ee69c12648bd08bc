/** What is said of a wrong input. */
import { TidingsError } from '../errors.ts';

/** `what` follows the input's name; `hint` says what to write instead. */
export function bad(name: string, what: string, hint: string): TidingsError {
  return new TidingsError('bad-input', `Input "${name}" ${what}.`, hint);
}
