/** References to pull requests, commits and comparisons. Only the program makes them, from numbers and hashes that were read. */
import type { Sha } from '../domain.ts';
import type { Repository } from '../ports/releases.ts';
import type { ChangeView, NotesInput } from './input.ts';

/** `#123` or `1a2b3c4`; the address is null where there is none to give. `origin`: of what it is a backport. */
export type Ref = { readonly label: string; readonly url: string | null; readonly origin?: Origin };

/** `sure`: the forge knows the number that it belongs to. */
export type Origin = { readonly label: string; readonly url: string | null; readonly sure: boolean };

/** One reference per change, each once; an origin is told where it has no reference of its own. */
export function refsOf(ids: readonly Sha[], { changes, repository }: Pick<NotesInput, 'changes' | 'repository'>): readonly Ref[] {
  const [only] = ids;
  if (only !== undefined && ids.length === 1) {
    const change = changes.get(only);
    if (change === undefined || change.origin === null) return [refOf(only, change, repository)];
  }
  const refs = new Map<string, Ref>();
  for (const id of ids) {
    const ref = refOf(id, changes.get(id), repository);
    if (!refs.has(ref.label)) refs.set(ref.label, ref);
  }
  for (const id of ids) {
    const change = changes.get(id);
    const origin = originOf(change, repository);
    const ref = refs.get(refOf(id, change, repository).label);
    if (origin !== null && ref !== undefined && !refs.has(origin.label)) refs.set(ref.label, { ...ref, origin });
  }
  return [...refs.values()];
}

/** Linked where the change's own number is this repository's without doubt. */
function originOf(change: ChangeView | undefined, repository: Repository | null): Origin | null {
  if (change === undefined || change.origin === null) return null;
  const sure = change.pull?.confirmed === true;
  return { label: `#${change.origin}`, url: sure ? address(repository, `pull/${change.origin}`) : null, sure };
}

/** Short name of a commit, as everywhere in the notes. */
export function shortSha(sha: Sha): string {
  return sha.slice(0, 7);
}

/**
 * A pull request by its number, else the commit. A number that only a title says may belong to another repository:
 * it links to the commit that says it.
 */
function refOf(id: Sha, change: ChangeView | undefined, repository: Repository | null): Ref {
  const pull = change?.pull ?? null;
  if (pull === null) return { label: shortSha(id), url: address(repository, `commit/${id}`) };
  const label = `#${pull.number}`;
  if (!pull.confirmed) return { label, url: address(repository, `commit/${id}`) };
  const known = repository !== null && pull.url?.startsWith(`${repository.server}/`) !== true;
  return { label, url: known ? address(repository, `pull/${pull.number}`) : pull.url };
}

/** What changed between the two ends, as the forge shows it; without a repository the range alone. Null where nothing lies between them. */
export function compareUrl({ repository, range, releaseTag }: Pick<NotesInput, 'repository' | 'range' | 'releaseTag'>): {
  label: string;
  url: string | null;
} | null {
  if (range.base === range.head) return null;
  const to = range.tag ?? releaseTag ?? range.head;
  const shown = range.tag ?? releaseTag ?? named(range.to, range.head);
  if (range.from === null) return { label: shown, url: address(repository, `commits/${path(to)}`) };
  const from = movable(range.from) ? (range.base ?? range.from) : range.from;
  return {
    label: `${named(range.from, range.base ?? range.from)}...${shown}`,
    url: address(repository, `compare/${path(from)}...${path(to)}`),
  };
}

/** `HEAD` and its relatives mean something else tomorrow. */
function movable(name: string): boolean {
  return /^(?:HEAD|@|FETCH_HEAD|ORIG_HEAD)\b|[~^]/.test(name);
}

function named(name: string, sha: Sha): string {
  return movable(name) || /^[0-9a-f]{40}$/.test(name) ? shortSha(sha) : name;
}

function path(ref: string): string {
  return encodeURIComponent(ref).replaceAll('%2F', '/');
}

function address(repository: Repository | null, rest: string): string | null {
  return repository === null ? null : `${repository.server}/${repository.owner}/${repository.name}/${rest}`;
}
