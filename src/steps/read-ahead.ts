/** What a clone is asked as soon as the range is known: git reads while the rest of the program is loaded. */
import type { Config } from '../config/config.ts';
import { readsFiles } from '../config/reads-files.ts';
import type { CommitList, Fragments } from '../ports/history.ts';
import type { Targets } from './find-ranges.ts';
import type { SharedHistory } from './shared-history.ts';

/** Whoever asks the history, and the news files that come back, for the same range then shares the answers. A forge is asked in its turn, as its limits want it. */
export function readAhead({ whole, targets }: Targets, config: Config, history: SharedHistory, fragments: Fragments): Fragments {
  if (history.kind !== 'git') return fragments;
  const { base, head } = whole;
  const files = readsFiles(config);
  const list = history.commits(base, head, { files });
  const touched = files ? list.then(pathsOf) : undefined;
  const folders = fragments.folders(base, head, touched);
  const isNamed = config.version !== 'auto' || targets.every(({ range }) => range.tag !== null || range.from === null);
  // Who needs an answer hears that it failed.
  for (const asked of [list, touched, folders, history.authorsBefore(base), isNamed ? null : history.tags()]) asked?.catch(() => undefined);
  return {
    folders: (from, to, touched) => (from === base && to === head ? folders : fragments.folders(from, to, touched)),
    read: (wanted, range) => fragments.read(wanted, range),
  };
}

function pathsOf({ commits }: CommitList): readonly string[] {
  return commits.flatMap((commit) => commit.files ?? []);
}
