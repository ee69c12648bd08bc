/** What is said of settings that the schema does not take: where, why, and what to write instead. */
import type { BaseIssue } from 'valibot';
import { TidingsError } from '../errors.ts';
import { INPUT_NAMES } from './inputs.ts';
import { isRecord, keysAt } from './places.ts';

type Issue = BaseIssue<unknown>;

/** `path`: from the top of the settings. */
type Found = { readonly issue: Issue; readonly path: readonly string[] };

/** `name`: of the file or the option. */
export function refusalOf(issue: Issue, schema: unknown, name: string): TidingsError {
  const { issue: inner, path } = innermost(issue, stepsTo(issue));
  const where = path.length === 0 ? 'the whole' : path.join('.');
  const above = keysAt(schema, path.slice(0, -1));
  const keys = above.length === 0 ? 'Take it out.' : `Keys there: ${above.join(', ')}.`;
  if (inner.expected === 'never') return refused(`${name}: there is no key ${where}.`, `${meant(path, above)}${keys}`);
  if (isMissing(inner)) return refused(`${name}: ${where} is missing.`, keys);
  // The schema says of a pattern what to write.
  if (inner.type === 'regex') return refused(`${name}: ${where}: ${inner.received} does not do.`, inner.message);
  if (inner.type === 'min_length' && inner.received === '0')
    return refused(`${name}: ${where} is empty.`, `Write something there, or take the key out.`);
  if (isRecord(inner.input) && inner.expected === 'string')
    return refused(`${name}: ${where} is a map, not a text.`, "Put a text that begins with a brace into quotes: '{{version}}'.");
  const here = keysAt(schema, path);
  const expected = `Expected ${inner.expected ?? 'another value'}.`;
  return refused(`${name}: ${where}: ${inner.message}`, here.length === 0 ? expected : `${expected} Keys there: ${here.join(', ')}.`);
}

/** What somebody may have wanted with a key that is not there; empty where nobody knows. */
function meant(path: readonly string[], keys: readonly string[]): string {
  const key = path.at(-1) ?? '';
  const isInput = path.length === 1 && INPUT_NAMES.some((input) => input === key);
  if (isInput) return `${key} is an input of the action and an option of the command, the file cannot set it. `;
  const near = keys.find((one) => key.length > 2 && (one.startsWith(key) || key.startsWith(one)));
  return near === undefined ? '' : `Did you mean ${near}? `;
}

/** Of a value that may be several things the one it comes near to: a map is told what is wrong inside. */
function innermost(issue: Issue, path: readonly string[]): Found {
  const inside = (issue.issues ?? []).filter((one) => one.path !== undefined);
  const nearest = inside.find(({ expected }) => expected === 'never') ?? inside[0];
  return nearest === undefined ? { issue, path } : innermost(nearest, [...path, ...stepsTo(nearest)]);
}

function stepsTo({ path }: Issue): readonly string[] {
  return (path ?? []).map(({ key }) => String(key));
}

function isMissing({ type, expected, received }: Issue): boolean {
  return type === 'strict_object' && received === 'undefined' && expected !== 'Object';
}

function refused(message: string, hint: string): TidingsError {
  return new TidingsError('bad-config', message, hint);
}
