/**
 * Under which key an answer is found again: by what was read and what the user chose, never by the wording of
 * our prompts. An upgrade of the prompts therefore leaves published lines as they are.
 */
import type { Choice, Evidence } from '../domain.ts';
import { canonicalJson, sha256 } from './canonical.ts';

/** Raised when the meaning of answers changes so that old ones cannot be used: a clean miss for all. */
const FORMAT = 1;

/** `content` is what the part stands on: evidence, a line with its level, or the lines and facts of an overview. */
export function partKey(task: string, model: string, choice: Choice, language: string, content: unknown): string {
  const said = JSON.stringify;
  // The canonical JSON of these members, without sorting them thousands of times.
  return sha256(
    `{"choice":"${hashOf(choice)}","content":${canonicalJson(content)},"format":${FORMAT},"language":${said(language)},"model":${said(model)},"task":${said(task)}}`,
  );
}

/** What the answer for a change stands on. A member that evidence got later takes part only where it says something: older answers are still found. */
export function contentOf(evidence: Evidence): Partial<Evidence> {
  const { patch, ...rest } = evidence;
  return patch === '' ? rest : evidence;
}

/** One choice takes part in thousands of keys. */
const hashes = new WeakMap<Choice, string>();

function hashOf(choice: Choice): string {
  const hash = hashes.get(choice) ?? sha256(canonicalJson(choice));
  hashes.set(choice, hash);
  return hash;
}
