/** Lines by category as a Mermaid chart, which GitHub draws. Pure. */

/** Ours: parts that a person can still tell apart. */
const PARTS = 12;

/** The source of the chart, without a fence; null where there are fewer than two parts to compare. No label can end a line or the fence. */
export function pie(title: string, counts: Readonly<Record<string, number>>): string | null {
  const parts = Object.entries(counts)
    .filter(([, number]) => number > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (parts.length < 2) return null;
  const lines = parts.slice(0, PARTS).map(([name, number]) => `  "${harmless(name)}" : ${number}`);
  return [`pie showData title ${harmless(title)}`, ...lines].join('\n');
}

/** Letters, digits and little else: no sign that the chart's language knows. */
function harmless(text: string): string {
  return text
    .replace(/[^\p{L}\p{N} -]+/gu, '-')
    .slice(0, 40)
    .trim();
}
