/** Dependency rows in the document: the table, what only developers install, and what no fold may hide. */
import type { DependencyRow } from '../domain.ts';
import type { Line } from './document.ts';
import type { NotesInput } from './input.ts';
import type { Wordbook } from './language.ts';
import { refsOf } from './references.ts';

export type Rows = Record<'listed' | 'security' | 'development' | 'hidden', readonly DependencyRow[]>;

/** A security bump is never folded; what only developers install is internal. */
export function splitRows(rows: readonly DependencyRow[], outside: boolean): Rows {
  const plain = rows.filter((row) => !row.security);
  return {
    security: rows.filter((row) => row.security),
    listed: outside ? [] : plain.filter((row) => !row.development),
    development: outside ? [] : plain.filter((row) => row.development),
    hidden: outside ? plain : [],
  };
}

export function rowLine(row: DependencyRow, input: NotesInput, words: Wordbook): Line {
  return {
    key: `dependency:${row.name}`,
    lead: row.name,
    text: words.dependency(row.from, row.to, row.development),
    refs: refsOf(row.changes, input),
    authors: [],
    upgrade: '',
    importance: 4,
    count: 1,
    grave: row.security,
  };
}

/** `1.0.0 → 1.2.0`, as far as the bumps say it. */
export function versions(row: Pick<DependencyRow, 'from' | 'to'>, words: Wordbook): string {
  if (row.to === null) return words.updated;
  return row.from === null ? words.added(row.to) : `${row.from} → ${row.to}`;
}

export function developmentLine(rows: readonly DependencyRow[], input: NotesInput, words: Wordbook): readonly Line[] {
  if (rows.length === 0) return [];
  const named = rows.slice(0, 8).map((row) => (row.to === null ? row.name : `${row.name} ${versions(row, words)}`));
  const names = words.series(rows.length > named.length ? [...named, words.more(rows.length - named.length)] : named);
  const changes = [...new Set(rows.flatMap((row) => row.changes))];
  return [
    {
      key: 'development',
      lead: words.developmentDependencies,
      text: words.developmentUpdated(names),
      refs: refsOf(changes, input),
      authors: [],
      upgrade: '',
      importance: 1,
      count: rows.length,
      grave: false,
    },
  ];
}
