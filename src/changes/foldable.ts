/** What several rules of folding ask of a change. */
import type { Change } from '../domain.ts';

/** Breaking and security changes are hidden by no fold and by no general rule. */
export function isProtected(change: Change): boolean {
  return change.evidence.breaking !== null || change.evidence.security;
}

/** A sha as people see it. */
export function short(sha: string): string {
  return sha.slice(0, 7);
}
