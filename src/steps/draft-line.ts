/** On which line of history a draft was written: what a run there knows and this one does not is not taken back, nor taken over. */
import type { Sha } from '../domain.ts';
import type { Release } from '../ports/releases.ts';
import { isSha } from './draft-fields.ts';
import type { Leaving } from './draft-left.ts';
import { candidatesOf } from './draft-match.ts';

/** `target`: the head of these notes. */
type Lined = Omit<Leaving, 'titles' | 'apart'> & { readonly tagExists: boolean; readonly target: Sha };

export const LATER = 'a run of a later commit wrote it';

/** A tag on a branch of its own leaves the draft of the default branch there, unless that tells of what the tag has. */
export async function otherLines(all: readonly Release[], request: Lined): Promise<readonly number[]> {
  const { tag, tagExists, next, isAside, sharesLine } = request;
  const { own } = candidatesOf(all, { ...request, apart: [] });
  const mayWait = (draft: Release): boolean => draft.tag !== tag || next !== null;
  const drafts = own.filter((draft) => tagExists && mayWait(draft) && isSha(draft.target) && !sharesLine(draft.body));
  const apart = await Promise.all(drafts.map(async ({ id, target }) => ((await isAside(target)) ? [id] : [])));
  return apart.flat();
}

/** A run that was started again, ended late, or is on another branch must not take back what a later one wrote. Null where it may write. */
export async function overtaken({ tagExists, target, isLater, isAside }: Lined, draft: Release): Promise<string | null> {
  if (tagExists || !isSha(draft.target) || draft.target === target) return null;
  if (await isLater(draft.target)) return LATER;
  return (await isAside(draft.target)) ? 'a run on another branch wrote it' : null;
}
