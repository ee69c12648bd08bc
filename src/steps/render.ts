/** Render: all that a run knows becomes one document, complete in itself: a later job can publish it. */
import type { Config } from '../config/config.ts';
import type { Change, Figures, Finding, Folded, Range } from '../domain.ts';
import type { Repository } from '../ports.ts';
import { type NotesDocument, toDocument } from '../rendering/document-json.ts';
import { contributorsOf } from '../report/contributors.ts';
import { count } from '../report/figures.ts';
import { ledger } from '../report/ledger.ts';
import type { Collected } from './collect.ts';
import type { Written } from './write.ts';

export type Rendering = {
  readonly config: Config;
  readonly repository: Repository | null;
  readonly range: Range;
  /** The tag that the release has or will get; null when nothing says it. */
  readonly releaseTag: string | null;
  readonly collected: Collected;
  readonly folded: Folded;
  readonly written: Written;
  readonly findings: readonly Finding[];
  readonly figures: Figures;
};

export function render(given: Rendering): NotesDocument {
  const { config, repository, range, releaseTag, collected, folded, written, findings, figures } = given;
  const rows = ledger({ ordered: collected.commits, changes: collected.changes, folded, entries: written.outline.entries });
  const failed = rows.filter((row) => row.state === 'failed').length;
  const missing = Math.max(0, collected.counted - collected.commits.length) + failed;
  const changes: ReadonlyMap<string, Change> = new Map(collected.changes.map((change) => [change.id, change]));
  const contributors = contributorsOf(collected.changes, collected.knownAuthors);
  const incomplete =
    missing === 0 ? null : `These notes are not complete: ${count(missing, 'commit')} of ${collected.counted} could not be read.`;
  const { outline, compositions } = written;
  const common = {
    repository,
    range,
    releaseTag,
    outline,
    changes,
    dependencies: folded.dependencies,
    asides: folded.asides,
    contributors,
    incomplete,
  };
  return toDocument({
    repository,
    range,
    commits: collected.counted,
    complete: missing === 0,
    mode: written.mode,
    changes: collected.changes,
    ledger: rows,
    entries: outline.entries,
    dependencies: folded.dependencies,
    notes: [...compositions].map(([audience, composition]) => ({
      package: config.package?.name ?? null,
      commits: collected.counted,
      input: { ...common, composition, audience, language: config.language, mentions: 'real' },
    })),
    findings,
    figures,
  });
}
