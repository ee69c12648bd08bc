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
  const wanted = wantedOf(inner);
  return refused(`${name}: ${where} ${foundIn(inner)}.`, here.length === 0 ? wanted : `${wanted} Keys there: ${here.join(', ')}.`);
}

/** What kinds of values are called, as the schema names them. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['Object', 'a map'],
  ['Array', 'a list'],
]);
/** A bound of a number or a length: `<=64`. */
const BOUND = /^([<>])=(\d+)$/;

/** `is "deep"`, `has 300 characters`. */
function foundIn({ type, received, input }: Issue): string {
  if (!isLength(type)) return `is ${KINDS.get(received) ?? received}`;
  return `has ${received} ${Array.isArray(input) ? 'items' : 'characters'}`;
}

/** What to write instead, in one sentence. */
function wantedOf({ type, expected }: Issue): string {
  const [, sign, bound] = BOUND.exec(expected ?? '') ?? [];
  if (bound !== undefined) return `It can ${isLength(type) ? 'have' : 'be'} ${bound} at ${sign === '<' ? 'most' : 'least'}.`;
  if (expected === null) return type === 'integer' ? 'It must be a whole number.' : 'Write another value.';
  const choices = expected.replace(/[()"]/g, '').split(' | ');
  const named = [...new Set(choices.flatMap((one) => (KINDS.get(one) ?? one).split(' or ')))];
  const last = named.pop();
  return named.length === 0 ? `It must be ${last}.` : `It can be ${named.join(', ')} or ${last}.`;
}

function isLength(type: string): boolean {
  return type === 'max_length' || type === 'min_length';
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
