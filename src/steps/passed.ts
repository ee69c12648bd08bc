/**
 * Remembered texts that passed the check are not checked again: with the same words, evidence, rules and names it says the same. A part's
 * key holds the evidence and the user's choice; all else that the check looks at is in the name given here.
 */
import { canonicalJson, sha256 } from '../chunks/canonical.ts';
import type { StoredAnswer, StoredPart } from '../ports/store.ts';
import { EDITION } from '../verifying/edition.ts';
import type { Writing } from './writing.ts';

export function hasPassed(part: StoredPart, writing: Writing): boolean {
  return writing.store.hasPassed(part, checkOf(part.answer, writing));
}

export function notePassed(part: StoredPart, writing: Writing): void {
  writing.store.notePassed(part, checkOf(part.answer, writing));
}

/** Answers have many parts. */
const checks = new WeakMap<Writing['names'], WeakMap<StoredAnswer, string>>();

function checkOf(answer: StoredAnswer, { names }: Writing): string {
  const known = checks.get(names) ?? new WeakMap<StoredAnswer, string>();
  checks.set(names, known);
  const check = known.get(answer) ?? sha256(canonicalJson({ edition: EDITION, names, text: answer.text })).slice(0, 32);
  known.set(answer, check);
  return check;
}
