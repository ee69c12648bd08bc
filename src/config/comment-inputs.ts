/** The inputs of comment/action.yml: text in, checked values out. */
import { INPUT_NAMES, type Inputs, parseInputs } from './inputs.ts';
import { bad } from './problem.ts';

/** Those that mean the same as in the other action. */
const SHARED = ['token', 'anthropic-api-key', 'anthropic-base-url', 'anthropic-federation', 'config', 'max-cost'] as const;

export const COMMENT_INPUT_NAMES = [...SHARED, 'pull-request', 'writer', 'comment', 'require-note', 'preview-json'] as const;
type CommentInputName = (typeof COMMENT_INPUT_NAMES)[number];

/** As the runner gives them; a missing one is ''. */
export type RawCommentInputs = Readonly<Partial<Record<CommentInputName, string>>>;

export type CommentInputs = {
  /** As of a run that releases nothing. */
  readonly run: Inputs;
  /** Null: the pull request of the event. */
  readonly pull: number | null;
  readonly writer: 'auto' | 'deterministic' | 'claude';
  /** False: summary and JSON only. */
  readonly comment: boolean;
  readonly requireNote: boolean;
  /** A preview that an earlier job wrote. */
  readonly previewJson: string | null;
};

/** Throws TidingsError `bad-input`. */
export function parseCommentInputs(raw: RawCommentInputs): CommentInputs {
  const shared = Object.fromEntries(
    SHARED.filter((name) => INPUT_NAMES.some((known) => known === name)).map((name) => [name, raw[name] ?? '']),
  );
  const run = parseInputs({ ...shared, release: 'none' });
  if (run.credentials.token === null) throw bad('token', 'is empty', 'Leave `token` at its default: the pull request is read with it.');
  return {
    run,
    pull: pullNumber(raw),
    writer: oneOf(raw, 'writer', ['auto', 'deterministic', 'claude']),
    comment: oneOf(raw, 'comment', ['true', 'false']) === 'true',
    requireNote: oneOf(raw, 'require-note', ['false', 'true']) === 'true',
    previewJson: (raw['preview-json'] ?? '').trim() || null,
  };
}

function pullNumber(raw: RawCommentInputs): number | null {
  const value = (raw['pull-request'] ?? '').trim();
  if (value === '') return null;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw bad('pull-request', `is "${value.slice(0, 80)}"`, 'Give the number of a pull request.');
  return Number(value);
}

function oneOf<const Value extends string>(raw: RawCommentInputs, name: CommentInputName, legal: readonly [Value, ...Value[]]): Value {
  const value = (raw[name] ?? '').trim();
  if (value === '') return legal[0];
  const found = legal.find((one) => one === value);
  if (found === undefined) throw bad(name, `is "${value.slice(0, 80)}"`, `Legal values: ${legal.join(', ')}.`);
  return found;
}
