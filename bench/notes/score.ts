/** What notes did to a history whose truth is known. */
import type { Measurement } from '../measurement.ts';
import type { TrueChange, TrueHistory } from './truth.ts';
import type { Notes } from './written.ts';

/** Pairs of changes that belong together, below which one of them decides too much. */
const ENOUGH = 20;

/** `name`: which notes. `mostVisible`: lines before the folds that they may have; null: it is only told. */
export function scoresOf(name: string, history: TrueHistory, notes: Notes, mostVisible: number | null): readonly Measurement[] {
  const visible = visibleText(markdownOf(notes));
  const lines = visible.split('\n').filter((line) => /^\s*[-*] |^> - /.test(line));
  const share = (metric: string, value: number, least: number | null): Measurement => {
    return { metric: `${name}: ${metric}`, unit: 'share', value, bound: least === null ? null : { op: '>=', value: least } };
  };
  return [
    share('changes accounted for as they should be', accounted(history, notes), 1),
    share('references right', references(history, notes), 1),
    share(
      'breaking and security changes with a visible line',
      withLine(
        history.changes.filter(({ grave }) => grave),
        history,
        notes,
        visible,
      ),
      1,
    ),
    share(
      'notable changes with a visible line',
      withLine(
        history.changes.filter(({ notable }) => notable),
        history,
        notes,
        visible,
      ),
      0.95,
    ),
    ...groupingScores(name, [{ history, notes }]),
    {
      metric: `${name}: lines before the folds`,
      unit: 'lines',
      value: lines.length,
      bound: mostVisible === null ? null : { op: '<=', value: mostVisible },
    },
  ];
}

function markdownOf({ document }: Notes): string {
  return document.notes[0]?.markdown ?? '';
}

/** Without what stands behind folds. */
export function visibleText(markdown: string): string {
  return markdown.replace(/<details>[\s\S]*?<\/details>/g, '');
}

/** By number of the pull request: the ids of the entries that it stands in. */
function entriesByNumber({ changes }: TrueHistory, { document }: Notes): ReadonlyMap<number, readonly string[]> {
  const numbers = new Map(document.changes.map(({ id, pull }) => [id, pull?.number ?? 0]));
  const found = new Map<number, string[]>(changes.map(({ number }) => [number, []]));
  for (const entry of document.entries) for (const id of entry.changes) found.get(numbers.get(id) ?? 0)?.push(entry.id);
  return found;
}

/** One line for what is news, none for what was undone, a row for a bump; and a row of the ledger for each commit. */
function accounted(history: TrueHistory, notes: Notes): number {
  const entries = entriesByNumber(history, notes);
  const { document } = notes;
  const states = new Map(document.ledger.map(({ sha, state }) => [sha, state]));
  const bumped = new Set(document.dependencies.flatMap(({ changes }) => changes));
  const right = history.changes.filter(({ number, fate }, at) => {
    const id = history.commits[at]?.sha ?? '';
    const [state, own] = [states.get(id), entries.get(number) ?? []];
    if (fate === 'line') return state === 'written' && own.length === 1;
    return own.length === 0 && state === 'folded' && (fate === 'undone' || bumped.has(id));
  });
  const all = document.complete && document.ledger.length === history.commits.length;
  return all ? right.length / history.changes.length : 0;
}

/** Each number in the Markdown is one of the range, and each line's changes stand by their numbers. */
function references(history: TrueHistory, { document, ...rest }: Notes): number {
  const markdown = markdownOf({ document, ...rest });
  const known = new Set(history.changes.map(({ number }) => number));
  const shown = [...markdown.matchAll(/#(\d+)/g)].map(([, number]) => Number(number));
  const linked = [...markdown.matchAll(/pull\/(\d+)/g)].map(([, number]) => Number(number));
  const all = new Set([...shown, ...linked]);
  const wrong = [...all].filter((number) => !known.has(number)).length;
  const wanted = history.changes.filter(({ fate }) => fate !== 'undone').map(({ number }) => number);
  const there = wanted.filter((number) => all.has(number)).length;
  return there / (wanted.length + wrong);
}

/** The share of these changes that a line before the folds stands for: by its own number, or by another's of its group. */
function withLine(wanted: readonly TrueChange[], history: TrueHistory, notes: Notes, visible: string): number {
  const shown = new Set([...visible.matchAll(/(?:#|pull\/)(\d+)/g)].map(([, number]) => Number(number)));
  const entries = entriesByNumber(history, notes);
  const isShown = (id: string) => [...entries].some(([number, ids]) => ids.includes(id) && shown.has(number));
  const seen = wanted.filter(({ number }) => (entries.get(number) ?? []).some(isShown));
  return wanted.length === 0 ? 1 : seen.length / wanted.length;
}

/** Of pairs of changes, those that should stand in one line and those that do: over several releases, where one of them has too few. */
export function groupingScores(
  name: string,
  told: readonly { readonly history: TrueHistory; readonly notes: Notes }[],
): readonly Measurement[] {
  const pairs = told.map(({ history, notes }) => {
    const entries = entriesByNumber(history, notes);
    const wanted = pairsBy(history.changes.flatMap(({ number, story }) => (story === null ? [] : [[String(story), number] as const])));
    const made = pairsBy([...entries].flatMap(([number, ids]) => ids.map((id) => [id, number] as const)));
    return { wanted: wanted.size, made: made.size, right: [...made].filter((pair) => wanted.has(pair)).length };
  });
  const sum = (count: (one: (typeof pairs)[number]) => number): number => pairs.reduce((all, one) => all + count(one), 0);
  const [wanted, made, right] = [sum((one) => one.wanted), sum((one) => one.made), sum((one) => one.right)];
  const [precision, recall] = [right / Math.max(1, made), right / Math.max(1, wanted)];
  const f1 = (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall);
  const share = (metric: string, value: number, least: number | null): Measurement => {
    return { metric: `${name}: grouping ${metric}`, unit: 'share', value, bound: least === null ? null : { op: '>=', value: least } };
  };
  return [share('F1', f1, wanted < ENOUGH ? null : 0.9), share('precision', precision, null), share('recall', recall, null)];
}

function pairsBy(members: readonly (readonly [string, number])[]): ReadonlySet<string> {
  const groups = new Map<string, number[]>();
  for (const [key, number] of members) groups.set(key, [...(groups.get(key) ?? []), number]);
  return new Set([...groups.values()].flatMap((group) => group.flatMap((a) => group.filter((b) => b > a).map((b) => `${a} ${b}`))));
}
