/** The first word of a line: the form that the lines around have. */
import { actionOf } from './actions.ts';
import { isSubject } from './first-words.ts';

/** Beginnings that say the same as the imperative in front of them. */
const FORMS = [
  'add added adds adding',
  'allow allowed allows allowing',
  'avoid avoided avoids avoiding',
  'bump bumped bumps bumping',
  'change changed changes changing',
  'correct corrected corrects correcting',
  'deprecate deprecated deprecates deprecating',
  'drop dropped drops dropping',
  'enable enabled enables enabling',
  'ensure ensured ensures ensuring',
  'fix fixed fixes fixing',
  'handle handled handles handling',
  'implement implemented implements implementing',
  'improve improved improves improving',
  'introduce introduced introduces introducing',
  'make made makes making',
  'migrate migrated migrates migrating',
  'move moved moves moving',
  'prevent prevented prevents preventing',
  'refactor refactored refactors refactoring',
  'remove removed removes removing',
  'rename renamed renames renaming',
  'replace replaced replaces replacing',
  'simplify simplified simplifies simplifying',
  'support supported supports supporting',
  'update updated updates updating',
  'upgrade upgraded upgrades upgrading',
  'use uses using',
  'accept accepted accepts accepting',
  'clarify clarified clarifies clarifying',
  'document documented documenting',
  'expose exposed exposes exposing',
  'include includes including',
  'reduce reduces reducing',
  'respect respected respects respecting',
  'restore restored restores restoring',
  'return returned',
  'show showing',
  'skip skipped skips skipping',
  'stabilize stabilized stabilizes stabilizing',
  'switch switched switching',
  'create created creates creating',
  'delete deleted deletes deleting',
  'detect detected detects detecting',
  'disable disabled disables disabling',
  'extend extended extends extending',
  'increase increased increasing',
  'optimize optimized optimizes optimizing',
  'provide provided provides providing',
  'resolve resolved resolves resolving',
  'rewrite rewrote rewritten rewriting',
  'rework reworked reworks reworking',
  'write wrote',
  'ignore ignored ignores ignoring',
  'keep kept keeps',
  'let lets letting',
  'mend mended mends mending',
  'offer offered offering',
  'preserve preserved preserves preserving',
  'repair repaired repairs repairing',
  'stop stopped stopping',
  'speed speeds sped speeding',
];
const IMPERATIVES: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap((line) => {
    const [imperative = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, imperative] as const);
  }),
);

/** Words behind which such a beginning names a thing: "Fixed width", "Using directives", "Fixes for". */
const THING = /^\s(?:width|size|point|length|directives?|declarations?|for|to|in|of|from|and|around)\b/i;
const FIRST_WORD = /^[A-Za-z]+(?=\s.*$)/;

/** The first word in the form that the lines around have: `Added`, `Adds` and `Adding` read `add`; not where it is the subject. */
export function evenTense(text: string): string {
  const first = FIRST_WORD.exec(text)?.[0].toLowerCase() ?? '';
  const imperative = IMPERATIVES.get(first);
  if (imperative === undefined) return text;
  const rest = text.slice(first.length);
  if (imperative === 'speed') return /^ up\b/i.test(rest) ? imperative + rest : text;
  return THING.test(rest) || isSubject(first, rest) ? text : imperative + rest;
}

/** What is wrong, as a thing: nouns with what they stand in or when, and what is not as it should be. */
const DEFECT_NOUN =
  /^(?:(?:crash|leak|deadlock|typo|regression|segfault|segmentation fault|stack overflow|race|flicker|hang|freeze)(?:e?s)?|panics?(?= (?:when|while|during|after|in|caused)\b)|(?:memory|resource|handle) leaks?|data races?|race conditions?|infinite (?:loop|recursion)s?|off-by-one(?: errors?)?)(?= (?:when|while|during|after|in|caused|due|with|at)\b|$)/i;
const DEFECT_WHERE = /^(?:crash(?:es)?|typos?|(?:memory |resource |handle )?leaks?|deadlocks?) (?:on|of|for|from)\b/i;
const NOT_AS_SHOULD = /^(?:incorrect|wrong|broken|missing|mismatched|inconsistent|misleading|duplicated?)\s+[a-z`]/i;
const WRONG = /^(?:incorrect|wrong)\s+[a-z`]/i;
/** Said of the thing, so that the line is a whole sentence. */
const STATEMENT =
  /\b(?:is|are|was|were|be|no longer|now|should|must|can|cannot|will|would|does|do|not|have|has|gets?|causes?|\w+n['’]t|instead|early)\b/i;
const CASE = /\s(?:when|while|if|where|that|which|after|because|during|in case|caused|due)\b/i;

/** What was done, and ought not to be so: `denied requests overly`. */
const OVERDONE =
  /^([a-z]+ed)((?: (?!\S+ed\b)\S+){1,6} (?:overly|wrongly|mistakenly|incorrectly|accidentally|unintentionally|unnecessarily|needlessly|erroneously|unexpectedly|too (?:often|early|late|eagerly)))$/i;

/** Cheap test before these: each of them begins so. */
const MAYBE_DEFECT =
  /^(?:crash|leak|deadlock|typo|regression|seg|stack o|race|flicker|hang|freeze|panic|(?:memory|resource|handle) leak|data race|infinite |off-by|incorrect|wrong|broken|missing|mismatched|inconsistent|misleading|duplicate)/i;

/** A fix that is worded as what was wrong says that it mends it. `sure`: its type says that it is a fix. */
export function asFix(text: string, sure: boolean): string {
  const overdone = sure ? OVERDONE.exec(text) : null;
  const verb = overdone === null ? null : actionOf(overdone[1] ?? '');
  if (verb !== null) return `no longer ${verb}${overdone?.[2] ?? ''}`;
  if (!MAYBE_DEFECT.test(text) || !isDefect(text, sure)) return text;
  const end = text.search(CASE);
  if (STATEMENT.test(end < 0 ? text : text.slice(0, end)) || /\binstead\b/i.test(text)) return text;
  return `fix ${/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text}`;
}

function isDefect(text: string, sure: boolean): boolean {
  if (DEFECT_NOUN.test(text)) return true;
  return sure ? DEFECT_WHERE.test(text) || NOT_AS_SHOULD.test(text) : WRONG.test(text);
}
