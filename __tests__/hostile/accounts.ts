/** Whether a run lost a commit, or shows less than it says: promise 1, held on what it left behind. */
import { nodesOf } from '../rendering/tree.ts';
import type { Played } from './stage.ts';

/** `shas`: of the range. */
export function accountFaults({ document, releases, outputs }: Played, shas: readonly string[]): readonly string[] {
  const { ledger, entries, dependencies, changes } = document;
  const accounted = new Map(ledger.map((row) => [row.sha, row]));
  const shown = entries.flatMap((entry) => entry.changes);
  const asideOrBump = new Set([
    ...ledger.flatMap((row) => (row.entry === null ? [row.change ?? ''] : [])),
    ...dependencies.flatMap((row) => row.changes),
  ]);
  const body = releases.at(-1)?.body ?? '';
  const links = new Set(nodesOf(body).flatMap(({ type, url }) => (type === 'link' ? [url ?? ''] : [])));
  const linked = entries.flatMap((entry) => entry.changes.slice(0, 10)).map((id) => changes.find((change) => change.id === id));
  return [
    ...(document.complete && outputs.complete === 'true' ? [] : ['not complete']),
    ...shas.filter((sha) => !accounted.has(sha)).map((sha) => `${sha} is not in the ledger`),
    ...ledger.filter((row) => row.state === 'failed').map((row) => `${row.sha} failed: ${row.reason}`),
    ...(ledger.length === shas.length ? [] : [`${ledger.length} rows for ${shas.length} commits`]),
    ...(new Set(shown).size === shown.length ? [] : ['a change stands in two lines']),
    ...changes.filter(({ id }) => !shown.includes(id) && !asideOrBump.has(id)).map(({ title }) => `no line for ${title}`),
    ...linked.flatMap((change) => {
      const address = change?.pull?.confirmed === true ? `/pull/${change.pull.number}` : `/commit/${change?.id ?? '?'}`;
      return [...links].some((url) => url.endsWith(address)) ? [] : [`no link to ${address}`];
    }),
  ];
}
