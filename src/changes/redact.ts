/** Takes out what looks like a secret, and what looks like one of the markers that Tidings writes itself. */

const REDACTED = '[redacted]';

/** Well-known shapes of credentials. Patterns reach only so far: a secret without a shape passes. */
const SECRETS: readonly RegExp[] = [
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
  /\bgh[pousr]_[A-Za-z0-9]{16,}/g,
  /\bgithub_pat_[A-Za-z0-9_]{16,}/g,
  /\bglpat-[A-Za-z0-9_-]{16,}/g,
  /\bsk-(?:ant|proj|live|or)-[A-Za-z0-9_-]{8,}/g,
  /\bsk-[A-Za-z0-9]{32,}/g,
  /\b[rs]k_live_[A-Za-z0-9]{16,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bAIza[A-Za-z0-9_-]{35}/g,
  /\bnpm_[A-Za-z0-9]{36}\b/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/g,
  /\bBearer [A-Za-z0-9._~+/-]{24,}=*/g,
];
/** Cheap test before the patterns: every one of them starts with one of these. */
const SUSPECT = /-----BEGIN|\b(?:gh[pousr]_|github_pat_|glpat-|sk-|[rs]k_live_|AKIA|ASIA|AIza|npm_|xox|eyJ|Bearer )/;
const URL_PASSWORD = /\b([a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{1,100}):[^\s/:@]{3,200}@/gi;
const MARKER = /<!--\s*tidings/gi;

/** The text with credentials replaced by `[redacted]`. */
export function redact(text: string): string {
  const safe = text.includes('@') && text.includes('://') ? text.replace(URL_PASSWORD, `$1:${REDACTED}@`) : text;
  if (!SUSPECT.test(safe)) return safe;
  return SECRETS.reduce((left, pattern) => left.replace(pattern, REDACTED), safe);
}

/** The text without look-alikes of the markers in our own releases; repeated, as taking one out can make another. */
export function withoutMarkers(text: string): string {
  if (!text.includes('<!--')) return text;
  let left = text;
  while (left.search(MARKER) >= 0) left = left.replace(MARKER, '');
  return left;
}
