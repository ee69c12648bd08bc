/** The first word of a line: the form that the lines around have. */
import { actionOf } from './actions.ts';

/** Beginnings that say the same as their imperative. */
const IMPERATIVES: Readonly<Record<string, string>> = {
  ...forms('add', 'added adds adding'),
  ...forms('allow', 'allowed allows allowing'),
  ...forms('avoid', 'avoided avoids avoiding'),
  ...forms('bump', 'bumped bumps bumping'),
  ...forms('change', 'changed changes changing'),
  ...forms('correct', 'corrected corrects correcting'),
  ...forms('deprecate', 'deprecated deprecates deprecating'),
  ...forms('drop', 'dropped drops dropping'),
  ...forms('enable', 'enabled enables enabling'),
  ...forms('ensure', 'ensured ensures ensuring'),
  ...forms('fix', 'fixed fixes fixing'),
  ...forms('handle', 'handled handles handling'),
  ...forms('implement', 'implemented implements implementing'),
  ...forms('improve', 'improved improves improving'),
  ...forms('introduce', 'introduced introduces introducing'),
  ...forms('make', 'made makes making'),
  ...forms('migrate', 'migrated migrates migrating'),
  ...forms('move', 'moved moves moving'),
  ...forms('prevent', 'prevented prevents preventing'),
  ...forms('refactor', 'refactored refactors refactoring'),
  ...forms('remove', 'removed removes removing'),
  ...forms('rename', 'renamed renames renaming'),
  ...forms('replace', 'replaced replaces replacing'),
  ...forms('simplify', 'simplified simplifies simplifying'),
  ...forms('support', 'supported supports supporting'),
  ...forms('update', 'updated updates updating'),
  ...forms('upgrade', 'upgraded upgrades upgrading'),
  ...forms('use', 'uses using'),
  ...forms('accept', 'accepted accepts accepting'),
  ...forms('clarify', 'clarified clarifies clarifying'),
  ...forms('document', 'documented documenting'),
  ...forms('expose', 'exposed exposes exposing'),
  ...forms('include', 'includes including'),
  ...forms('reduce', 'reduces reducing'),
  ...forms('respect', 'respected respects respecting'),
  ...forms('restore', 'restored restores restoring'),
  ...forms('return', 'returned'),
  ...forms('show', 'showing'),
  ...forms('skip', 'skipped skips skipping'),
  ...forms('stabilize', 'stabilized stabilizes stabilizing'),
  ...forms('switch', 'switched switching'),
  ...forms('create', 'created creates creating'),
  ...forms('delete', 'deleted deletes deleting'),
  ...forms('detect', 'detected detects detecting'),
  ...forms('disable', 'disabled disables disabling'),
  ...forms('extend', 'extended extends extending'),
  ...forms('increase', 'increased increasing'),
  ...forms('optimize', 'optimized optimizes optimizing'),
  ...forms('provide', 'provided provides providing'),
  ...forms('resolve', 'resolved resolves resolving'),
  ...forms('rewrite', 'rewrote rewritten rewriting'),
  ...forms('rework', 'reworked reworks reworking'),
  ...forms('write', 'wrote'),
  ...forms('ignore', 'ignored ignores ignoring'),
  ...forms('keep', 'kept keeps'),
  ...forms('let', 'lets letting'),
  ...forms('mend', 'mended mends mending'),
  ...forms('offer', 'offered offering'),
  ...forms('preserve', 'preserved preserves preserving'),
  ...forms('repair', 'repaired repairs repairing'),
  ...forms('stop', 'stopped stopping'),
};

/** A verb behind one or two words: what went before is its subject. */
const NAMES_THINGS = /^(?:\s(?!(?:a|an|the|where|when|that|which|if|how|so)\b)\S+){1,2}\s(?:is|are|was|were|can|cannot|will|should)\b/i;
/** The first word in the form that the lines around have: `Added`, `Adds` and `Adding` read `add`. */
export function evenTense(text: string): string {
  const [speed] = /^(?:speeds|sped|speeding)(?= up\b)/i.exec(text) ?? [];
  if (speed !== undefined) return `speed${text.slice(speed.length)}`;
  const [, first = '', rest = ''] = /^([A-Za-z]+)(\s.*)$/.exec(text) ?? [];
  const imperative = IMPERATIVES[first.toLowerCase()];
  // "Fixed width", "Using directives", "Fixes for" and "Deleted files are" name things.
  if (/ed$/i.test(first) && NAMES_THINGS.test(rest)) return text;
  if (imperative === undefined || /^\s(?:width|size|point|length|directives?|declarations?|for|to|in|of|from|and|around)\b/i.test(rest))
    return text;
  return imperative + rest;
}

/** What is wrong, as a thing: nouns with what they stand in or when, and what is not as it should be. */
const DEFECT_NOUN =
  /^(?:(?:crash|leak|deadlock|typo|regression|segfault|segmentation fault|stack overflow|race|flicker|hang|freeze)(?:e?s)?|panics?(?= (?:when|while|during|after|in|caused)\b)|(?:memory|resource|handle) leaks?|data races?|race conditions?|infinite (?:loop|recursion)s?|off-by-one(?: errors?)?)(?= (?:when|while|during|after|in|caused|due|with|at)\b|$)/i;
const DEFECT_WHERE = /^(?:crash(?:es)?|typos?|(?:memory |resource |handle )?leaks?|deadlocks?) (?:on|of|for|from)\b/i;
const NOT_AS_SHOULD = /^(?:incorrect|wrong|broken|missing|mismatched|inconsistent|misleading|duplicated?)\s+[a-z`]/i;
/** Said of the thing, so that the line is a whole sentence. */
const STATEMENT =
  /\b(?:is|are|was|were|be|no longer|now|should|must|can|cannot|will|would|does|do|not|have|has|gets?|causes?|\w+n['’]t|instead|early)\b/i;
const CASE = /\s(?:when|while|if|where|that|which|after|because|during|in case|caused|due)\b/i;

/** What was done, and ought not to be so: `denied requests overly`. */
const OVERDONE =
  /^([a-z]+ed)((?: (?!\S+ed\b)\S+){1,6} (?:overly|wrongly|mistakenly|incorrectly|accidentally|unintentionally|unnecessarily|needlessly|erroneously|unexpectedly|too (?:often|early|late|eagerly)))$/i;

/** A fix that is worded as what was wrong says that it mends it. `sure`: its type says that it is a fix. */
export function asFix(text: string, sure: boolean): string {
  const [, done = '', rest = ''] = (sure ? OVERDONE.exec(text) : null) ?? [];
  const verb = done === '' ? null : actionOf(done);
  if (verb !== null) return `no longer ${verb}${rest}`;
  const before = text.split(CASE)[0] ?? text;
  const isDefect = DEFECT_NOUN.test(text) || (sure && (DEFECT_WHERE.test(text) || NOT_AS_SHOULD.test(text)));
  const isThing = isDefect || /^(?:incorrect|wrong)\s+[a-z`]/i.test(text);
  if (!isThing || STATEMENT.test(before) || /\binstead\b/i.test(text)) return text;
  return `fix ${/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text}`;
}

function forms(imperative: string, others: string): Record<string, string> {
  return Object.fromEntries(others.split(' ').map((form) => [form, imperative]));
}
