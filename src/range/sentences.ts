/** What is said of a range: which base was chosen, why, and what was passed over. */

/** A tag that was not taken. */
export type PassedOver = { readonly name: string; readonly why: string };

/** Lines of what was passed over that are kept. */
const PASSED_LINES = 5;

/** Neighbours with the same reason share a line; the nearest lines stay. */
export function passedOverLines(passed: readonly PassedOver[]): readonly string[] {
  const runs: { why: string; names: string[] }[] = [];
  for (const { name, why } of passed) {
    const last = runs.at(-1);
    if (last?.why === why) last.names.push(name);
    else runs.push({ why, names: [name] });
  }
  return runs.slice(0, PASSED_LINES).map(({ why, names }) => {
    const [first] = names;
    return names.length === 1 ? `${first}: ${why}` : `${first} to ${names.at(-1)} (${names.length} tags): ${why}`;
  });
}

/** `tag of the family v*`, `stable tag without a prefix`. */
export function tagOfFamily(prefix: string, stable: boolean): string {
  return `${stable ? 'stable ' : ''}tag ${prefix === '' ? 'without a prefix' : `of the family ${prefix}*`}`;
}

/** Said where base and head are one commit, or head is older. */
export function emptiness(ahead: number, behind: number, to: string): string {
  if (ahead > 0) return '';
  return behind === 0
    ? `; both stand on one commit, so nothing lies between them`
    : `; ${to} lies in its past, so nothing lies between them`;
}
