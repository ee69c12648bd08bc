/** The changes of a run for its evidence page: what was known of each, as the writers saw it. Pure. */
import type { Change } from '../../domain.ts';
import type { Repository } from '../../ports.ts';
import type { NotesDocument } from '../document-schema.ts';
import { webAddress } from '../escape.ts';
import type { ChangeView } from '../input.ts';
import { refsOf, shortSha } from '../references.ts';
import type { PageChange, PageCommit } from './data.ts';

/** Ours: commits of one change that are listed. */
const COMMITS = 50;

export function pageChanges(changes: readonly Change[], repository: Repository | null): readonly PageChange[] {
  return changes.map((change) => {
    const { body, files, patch } = change.evidence;
    return {
      ...namedChange({ ...change, title: change.evidence.title }, repository),
      ...{ body, files, patch, marks: marksOf(change) },
      ownWords: change.ownWords?.kind === 'text' ? change.ownWords.text : '',
    };
  });
}

/** What a document says of its changes: their evidence is not in it. */
export function titledChanges({ changes, repository }: NotesDocument): readonly PageChange[] {
  return changes.map((change) => {
    return { ...namedChange(change, repository), body: null, files: [], patch: '', marks: originMarks(change), ownWords: '' };
  });
}

type Named = Pick<PageChange, 'label' | 'url' | 'title' | 'authors' | 'commits'>;

function namedChange(change: ChangeView & { readonly title: string }, repository: Repository | null): Named {
  const [ref] = refsOf([change.id], { changes: new Map([[change.id, change]]), repository });
  return {
    label: ref?.label ?? shortSha(change.id),
    url: addressOf(ref?.url ?? null),
    title: change.title,
    authors: change.authors.map(({ name, login }) => login ?? name),
    commits: change.commits.slice(0, COMMITS).map((sha) => pageCommit(sha, repository)),
  };
}

export function pageCommit(sha: string, repository: Repository | null): PageCommit {
  const url = repository === null ? null : `${repository.server}/${repository.owner}/${repository.name}/commit/${sha}`;
  return { short: shortSha(sha), url: addressOf(url) };
}

function addressOf(url: string | null): string | null {
  return url === null ? null : webAddress(url);
}

function marksOf({ evidence, labels, bot, origin, reverts }: Change): readonly string[] {
  const { type, area, breaking, security } = evidence;
  return [
    ...(breaking === null ? [] : ['breaking']),
    ...(security ? ['security'] : []),
    ...(type === null ? [] : [`type: ${type}`]),
    ...(area === null ? [] : [`area: ${area}`]),
    ...labels.map((label) => `label: ${label}`),
    ...(reverts === null ? [] : ['a revert']),
    ...originMarks({ origin, bot }),
  ];
}

function originMarks({ origin, bot }: Pick<Change, 'origin' | 'bot'>): readonly string[] {
  return [...(origin === null ? [] : [`backport of #${origin}`]), ...(bot ? ['by a bot'] : [])];
}
