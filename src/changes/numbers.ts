/**
 * Whether a number in a title can be this repository's own. Synced histories carry the numbers of others: pull
 * requests of rust-lang/rust stand at 161,273 while rust-analyzer's stand at 20,000.
 */

export type Hint = { /** Place in the order of the range. */ readonly position: number; readonly number: number };

/** Hints on either side that a hint of the reference line is compared with. */
const WINDOW = 3;

/** Makes the test from the hints of the line that the range is about, in order. Without any, every number passes. */
export function plausibility(line: readonly Hint[]): (hint: Hint) => boolean {
  const references = line.filter((hint, index) => isBorneOut(hint.number, line, index));
  return (hint) => {
    const reference = nearest(references, hint.position);
    return reference === null || near(hint.number, reference.number);
  };
}

/** Old pull requests land late, so the distance is wide: half the reference, and at least 1,000 in a young repository. */
export function near(number: number, reference: number): boolean {
  return Math.abs(number - reference) <= Math.max(1_000, reference / 2);
}

/** Whether the number is near the middle of its neighbours: in any case where it is near the lowest and the highest of them. */
function isBorneOut(number: number, line: readonly Hint[], index: number): boolean {
  let lowest = number;
  let highest = number;
  for (let at = Math.max(0, index - WINDOW); at <= index + WINDOW; at += 1) {
    const other = line[at]?.number ?? number;
    if (other < lowest) lowest = other;
    if (other > highest) highest = other;
  }
  if (near(number, lowest) && near(number, highest)) return true;
  return medians(neighbours(line, index)).some((median) => near(number, median));
}

function neighbours(line: readonly Hint[], index: number): readonly number[] {
  return line.slice(Math.max(0, index - WINDOW), index + WINDOW + 1).map((hint) => hint.number);
}

/** Both middle values of an even count: two hints that disagree leave the question open. */
function medians(numbers: readonly number[]): readonly number[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
}

function nearest(references: readonly Hint[], position: number): Hint | null {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((references[middle]?.position ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  const after = references[low] ?? null;
  const before = references[low - 1] ?? null;
  if (after === null || before === null) return after ?? before;
  return position - before.position < after.position - position ? before : after;
}
