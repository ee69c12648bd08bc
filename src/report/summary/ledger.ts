/** The ledger in the summary: how many commits became what and why, and those that have no line, as many as a person reads. Pure. */
import type { LedgerRow, LedgerState } from '../../domain.ts';
import { count } from '../figures.ts';
import { countLedger, type ReasonCount } from '../ledger.ts';
import { harmlessMarkdown } from '../line.ts';

/** What is known of the changes of the rows. */
type Titled = { readonly id: string; readonly title: string };

/** Rows and reasons that are listed. */
const ROWS = 100;
const REASONS = 10;

/** Lost ones first, then what rules left out. */
const LISTED: readonly LedgerState[] = ['failed', 'left-out', 'folded'];

export function ledgerText(rows: readonly LedgerRow[], changes: readonly Titled[]): string {
  const { states, folded, leftOut } = countLedger(rows);
  const lines = [
    `- written: ${count(states.written, 'commit')}`,
    `- folded: ${count(states.folded, 'commit')}${reasons(folded)}`,
    `- left out: ${count(states['left-out'], 'commit')}${reasons(leftOut)}`,
    `- failed: ${count(states.failed, 'commit')}`,
  ];
  return [lines.join('\n'), ...tableOf(rows, changes)].join('\n\n');
}

function reasons(counts: readonly ReasonCount[]): string {
  if (counts.length === 0) return '';
  const named = counts.slice(0, REASONS).map(({ reason, commits }) => `${harmlessMarkdown(reason)}: ${commits}`);
  return ` (${named.join('; ')}${counts.length > REASONS ? '; …' : ''})`;
}

/** Those without a line of their own. */
function tableOf(rows: readonly LedgerRow[], changes: readonly Titled[]): readonly string[] {
  const titles = new Map(changes.map(({ id, title }) => [id, title]));
  const without = LISTED.flatMap((state) => rows.filter((row) => row.state === state));
  if (without.length === 0) return [];
  const lines = without.slice(0, ROWS).map(({ sha, change, state, reason }) => {
    const title = change === null ? '' : (titles.get(change) ?? '');
    return `| \`${sha.slice(0, 7)}\` | ${shortened(title)} | ${state} | ${shortened(reason)} |`;
  });
  const more = without.length - ROWS;
  return [
    ['| commit | change | state | why |', '| --- | --- | --- | --- |', ...lines].join('\n'),
    ...(more > 0 ? [`And ${count(more, 'more commit')} without a line: the JSON and the evidence page have all of them.`] : []),
  ];
}

function shortened(text: string): string {
  return harmlessMarkdown(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}
