/** Collect, the part that asks about single commits: the paths that no list told, and patches where words say nothing. */
import { madeElsewhere } from '../changes/attributes.ts';
import { boundedPaths } from '../changes/evidence.ts';
import { isEmpty, isRelease } from '../changes/no-content.ts';
import { excerptOf, PatchSelection } from '../changes/patches.ts';
import { saysNothing } from '../changes/says-nothing.ts';
import type { Change, Commit, Depth, FilePatch, Sha } from '../domain.ts';
import type { Diffs } from '../ports/history.ts';

/** How many changes stayed without what was asked for. */
export type Unread = { readonly paths: number; readonly patches: number };

export type WithDiffs = { readonly changes: readonly Change[]; readonly unread: Unread };

/** What is wanted of a change: the commits whose diffs make it up. */
type Wanted = { readonly change: Change; readonly shas: readonly Sha[] };

/** The changes with what the depth asks for. `files`: paths are wanted, for evidence or for rules. */
export async function withDiffs(
  changes: readonly Change[],
  commits: readonly Commit[],
  { depth, files }: { readonly depth: Depth; readonly files: boolean },
  diffs: Diffs,
): Promise<WithDiffs> {
  const merges = new Set(commits.filter((commit) => commit.parents.length > 1).map((commit) => commit.sha));
  const placed = files ? await withPaths(changes, merges, depth, diffs) : changes;
  const paths = files ? placed.filter((change) => change.files === null).length : 0;
  if (depth !== 'patches') return { changes: placed, unread: { paths, patches: 0 } };
  const wanted = placed
    .filter(wantsPatch)
    .map((change) => ({ change, shas: landedBy(change, merges) }))
    .filter(({ shas }) => shas.length > 0);
  const patches = await excerptsOf(wanted, commits.at(-1), diffs);
  return {
    changes: placed.map((change) => {
      const patch = patches.get(change.id) ?? '';
      return patch === '' ? change : { ...change, evidence: { ...change.evidence, patch } };
    }),
    unread: { paths, patches: wanted.filter(({ change }) => !patches.has(change.id)).length },
  };
}

async function withPaths(changes: readonly Change[], merges: ReadonlySet<Sha>, depth: Depth, diffs: Diffs): Promise<readonly Change[]> {
  const unknown = changes.filter((change) => change.files === null).map((change) => ({ change, shas: landedBy(change, merges) }));
  if (unknown.length === 0) return changes;
  const found = await diffs.paths(byWeight(unknown).flatMap(({ shas }) => shas));
  const files = new Map(
    unknown.flatMap(({ change, shas }): [Sha, readonly string[]][] => {
      const lists = shas.flatMap((sha) => found.get(sha) ?? []);
      return shas.every((sha) => found.has(sha)) ? [[change.id, [...new Set(lists)].sort()]] : [];
    }),
  );
  return changes.map((change) => {
    const paths = files.get(change.id);
    if (paths === undefined) return change;
    return {
      ...change,
      files: paths,
      evidence: depth === 'messages' ? change.evidence : { ...change.evidence, files: boundedPaths(paths) },
    };
  });
}

/** Bots say what they do, a person's word is taken as it is, and releases and merges of other lines have no line. */
function wantsPatch(change: Change): boolean {
  const { title } = change.evidence;
  if (change.bot || change.ownWords !== null || isRelease(change)) return false;
  return saysNothing(change.evidence) && (!isEmpty(change) || !/^(?:back-?)?merge\b/i.test(title));
}

/** What came in with a merge is its difference to the first parent; else each of its commits counts. */
function landedBy(change: Change, merges: ReadonlySet<Sha>): readonly Sha[] {
  return merges.has(change.id) ? [change.id] : change.commits.filter((sha) => !merges.has(sha));
}

/** Pull requests before commits that were pushed, as they stand for more; the order of the range otherwise. */
function byWeight(wanted: readonly Wanted[]): readonly Wanted[] {
  return [...wanted].sort((a, b) => Number(b.change.pull !== null) - Number(a.change.pull !== null));
}

/** Excerpts by change; those that were not read whole are missing. */
async function excerptsOf(wanted: readonly Wanted[], head: Commit | undefined, diffs: Diffs): Promise<ReadonlyMap<Sha, string>> {
  if (head === undefined || wanted.length === 0) return new Map();
  const isMade = madeElsewhere(await diffs.attributes(head.sha));
  const open = new Map(wanted.map(({ change, shas }) => [change.id, { left: new Set(shas), selection: new PatchSelection() }]));
  const owner = new Map(wanted.flatMap(({ change, shas }) => shas.map((sha) => [sha, change.id] as const)));
  const excerpts = new Map<Sha, string>();
  function take(sha: Sha, files: readonly FilePatch[]): void {
    const id = owner.get(sha);
    const one = id === undefined ? undefined : open.get(id);
    if (id === undefined || one === undefined || !one.left.delete(sha)) return;
    for (const file of files) if (!isMade(file.path)) one.selection.add(file);
    if (one.left.size > 0) return;
    excerpts.set(id, excerptOf(one.selection.files));
    open.delete(id);
  }
  await diffs.patches(
    byWeight(wanted).flatMap(({ shas }) => shas),
    take,
  );
  return excerpts;
}
