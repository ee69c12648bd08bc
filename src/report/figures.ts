/** Numbers as people read them. */
import type { LedgerRow, Mode } from '../domain.ts';

/** `1 change`, `2 changes`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** `1,519`. */
export function grouped(number: number): string {
  // Without the locale's data, which a short run would load for this alone.
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Small sums keep the digits that matter: `$0.0042`, `$1.20`. */
export function dollars(sum: number): string {
  return `$${sum === 0 ? '0' : sum < 0.1 ? sum.toFixed(4) : sum.toFixed(2)}`;
}

/** Bytes: `812 B`, `83 kB`, `1.2 MB`, `32 MB`; of 1,024 each, as `cache-size` counts them. */
export function size(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  const kilobytes = bytes / 1024;
  return kilobytes < 999.5 ? `${Math.round(kilobytes)} kB` : `${(kilobytes / 1024).toFixed(1).replace(/\.0$/, '')} MB`;
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

/** The last line of a run: changes, commits accounted for, mode, and why the model could not do it all. */
export function lastLine(
  changes: number,
  counted: number,
  ledger: readonly LedgerRow[],
  mode: Mode,
  failure: { readonly code: string } | null = null,
): string {
  const accounted = ledger.filter((row) => row.state !== 'failed').length;
  return `${count(changes, 'change')}, ${grouped(accounted)} of ${count(counted, 'commit')} accounted for, ${mode}${failure === null ? '' : ` (${failure.code})`}`;
}
