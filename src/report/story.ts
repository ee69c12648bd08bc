/** The six lines that a run prints. */
import type { Change, Figures, Folded, Mode, Range } from '../domain.ts';
import { count, dollars } from './figures.ts';

/** `v1.2.3..v1.3.0: why`. */
export function rangeLine(range: Range): string {
  return `${rangeName(range)}: ${range.reason}`;
}

/** `v1.2.3..v1.3.0`, `(start)..v0.1.0`. */
export function rangeName(range: Range): string {
  return `${short(range.from ?? '(start)')}..${short(range.to)}`;
}

function short(name: string): string {
  return /^[0-9a-f]{40}$/.test(name) ? name.slice(0, 7) : name;
}

/** Where the settings come from, and who is asked: the model's host stands in the first lines. `host`: null when nobody is. */
export function configLine(
  source: string,
  models: { readonly map: string; readonly compose: string },
  host: string | null,
  mostDollars: number,
): string {
  if (host === null) return `${source}; no model, the deterministic writer`;
  return `${source}; asks ${models.map} and ${models.compose} at ${host}, at most ${dollars(mostDollars)}`;
}

export function readLine(source: 'git' | 'github', read: number, counted: number, changes: readonly Change[], folded: Folded): string {
  const from = source === 'git' ? 'from the clone' : 'from GitHub';
  const proof = read === counted ? '' : ` (${counted - read} of ${counted} MISSING)`;
  const pulls = changes.filter((change) => change.pull !== null).length;
  const parts = [
    `${count(read, 'commit')}${proof} ${from}`,
    `${count(changes.length, 'change')}, ${count(pulls, 'pull request')}`,
    ...(folded.dependencies.length > 0 ? [count(folded.dependencies.length, 'dependency', 'dependencies')] : []),
    ...(folded.asides.length > 0 ? [`${folded.asides.length} without a line of their own`] : []),
  ];
  return parts.join('; ');
}

/** `47 lines, 3 of them by the deterministic writer (no-key)`. */
export function writtenLine(lines: number, mode: Mode, standIns: ReadonlyMap<string, number>, findings: number, figures: Figures): string {
  const why = [...standIns].map(([code, texts]) => `${code}: ${texts}`).join(', ');
  const parts = [`${count(lines, 'line')}, ${mode}${why === '' ? '' : ` (${why})`}`];
  if (figures.calls > 0 || figures.hits > 0)
    parts.push(`${count(figures.calls, 'call')}, ${figures.hits} remembered, ${dollars(figures.cost)}`);
  if (findings > 0) parts.push(`${count(findings, 'text')} did not hold against the evidence`);
  return parts.join('; ');
}
