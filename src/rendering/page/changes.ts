/** The changes of a run for its evidence page: what was known of each, as the writers saw it. Pure. */
import type { Change } from '../../domain.ts';
import type { Repository } from '../../ports.ts';
import { webAddress } from '../escape.ts';
import { refsOf, shortSha } from '../references.ts';
import type { PageChange, PageCommit } from './data.ts';

/** Ours: commits of one change that are listed. */
const COMMITS = 50;

export function pageChanges(changes: readonly Change[], repository: Repository | null): readonly PageChange[] {
  const known = new Map(changes.map((change) => [change.id, change]));
  return changes.map((change) => {
    const [ref] = refsOf([change.id], { changes: known, repository });
    const { title, body, files, patch } = change.evidence;
    return {
      label: ref?.label ?? shortSha(change.id),
      url: addressOf(ref?.url ?? null),
      ...{ title, body, files, patch },
      authors: change.authors.map(({ name, login }) => login ?? name),
      commits: change.commits.slice(0, COMMITS).map((sha) => pageCommit(sha, repository)),
      marks: marksOf(change),
      ownWords: change.ownWords?.kind === 'text' ? change.ownWords.text : '',
    };
  });
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
    ...(origin === null ? [] : [`backport of #${origin}`]),
    ...(reverts === null ? [] : ['a revert']),
    ...(bot ? ['by a bot'] : []),
  ];
}
