/** Marks of a backport in a title: a line of releases in brackets, `[backport]`, `(backport #3)`. They say where, not what. */

const BRINGS = `(?:(?:manual |automated )?back-?port(?:s|ed)?|cherry[- ]?pick(?:s|ed)?)`;
const VERSION = String.raw`v?\d+(?:\.(?:\d+|x))+`;
/** `1.x`, `v2.5`, `release/1.x`, `stable-2.5`. */
const LINE = String.raw`(?:(?:release|releases|stable|branch|rel|maint|maintenance|support|lts)[-/ _.]v?\d+(?:\.(?:\d+|x))*|${VERSION})(?:[-/](?:x|lts|stable|dev|branch))?`;
const TAGS = new RegExp(String.raw`^(?:[[(](?:${BRINGS}\b[^\])\n]{0,60}|${LINE}(?: ${BRINGS})?)[\])][\s:-]*)+(?=\S)`, 'i');
const TYPED = new RegExp(String.raw`^(?:${BRINGS}(?: ?\([^()\n]{1,60}\))?!?|${LINE}(?: ${BRINGS})?): +(?=\S)`, 'i');
const WORD = String.raw`(?:of|from|to|for|into|onto|on|prs?|commit|branch|the|main|master|stable|\S*\d[^\s)\]]*)`;
/** `(backport #3)`, `(cherry picked from #3)`, `(backport to 1.x)`: nothing in it but words that lead to a number or a line. */
const ASIDE = new RegExp(String.raw` ?[([](?:${BRINGS}|bp)(?:[ :,]+${WORD})*[)\]]`, 'gi');
/** Cheap test before the patterns: how each of them begins, in brackets or before a colon. */
const BEGUN = String.raw`(?:manual |automated |back-?port|cherry|bp|(?:(?:rel|stable|branch|maint|support|lts)\w*[-/ _.])?v?\d)`;
const MARKED = new RegExp(`[[(]${BEGUN}|^${BEGUN}.*: `, 'i');

/** A trimmed title without these marks; as it was where nothing else stands in it. */
export function withoutBackportMarks(title: string): string {
  if (!MARKED.test(title)) return title;
  const text = title.replace(TAGS, '').replace(TYPED, '').replace(TAGS, '').replace(ASIDE, '').trim();
  return /\p{L}/u.test(text) ? text : title;
}
