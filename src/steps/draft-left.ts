/**
 * What people did to lines of changes that a tagged release does not have. Where such a change can come again, it goes to the draft
 * of the next release; else it leaves a text that is about to be published, and is told.
 */
import type { Sha } from '../domain.ts';
import { TidingsError } from '../errors.ts';
import type { Release, ReleaseFields } from '../ports/releases.ts';
import { type Carried, carriedBody, withCarried } from '../rendering/carried.ts';
import { findMarked, type Identity, underTag } from '../rendering/marker.ts';
import { isSha, type Titles } from './draft-fields.ts';
import { candidatesOf, type Wanted } from './draft-match.ts';
import { createOnce, type Publishing, sameText } from './draft-race.ts';

/** A person's words that are no more in the text; `to`: the address of the draft that has them now, null for none. */
export type MovedLine = { readonly text: string; readonly to: string | null };

/** The release that is written, and the name that would follow its tag; null where nothing says it. */
export type Leaving = Wanted & {
  readonly next: string | null;
  readonly titles: Titles;
  readonly prereleaseOf: (tag: string) => boolean;
  readonly isLater: (commit: Sha) => Promise<boolean>;
  readonly isAside: (commit: Sha) => Promise<boolean>;
};

/** The address of the next release's draft, which has it now; null where it stays. `draft`: where it stood so far. */
export async function carryOn(carried: Carried, draft: Release, leaving: Leaving, publishing: Publishing): Promise<string | null> {
  const { next, isLater, isAside } = leaving;
  if (next === null || carried.left.length + carried.gone.length === 0 || !isSha(draft.target)) return null;
  // Nothing that was taken back comes again.
  if (!(await isLater(draft.target)) && !(await isAside(draft.target))) return null;
  const after = await intoNext(carried, draft, { ...leaving, next }, publishing);
  for (const { text } of after === null ? [] : carried.left)
    publishing.journal.notice(`A person's line about a change after ${leaving.tag} stands in ${after} now: ${text}`);
  return after;
}

/** The draft of another line of history leaves its name to the tag that took it, and waits under the next one. */
export async function giveWay(listed: Release, { next, titles, prereleaseOf }: Leaving, { releases, journal }: Publishing): Promise<void> {
  const draft = await releases.get(listed.id);
  const marked = draft?.draft === true ? findMarked(draft.body) : null;
  if (next === null || draft === null || marked === null) return;
  const { id, tag, name, body, prerelease } = draft;
  const after = await releases.update(id, {
    tag: next,
    name: titles.isTitle(name, tag) ? titles.of(next) : name,
    body: underTag(marked, next),
    prerelease: prerelease === prereleaseOf(tag) ? prereleaseOf(next) : prerelease,
  });
  // Published in this moment: what is out keeps its name.
  if (!after.draft) await releases.update(id, { tag, name, body, prerelease });
  else journal.notice(`${after.url} is about another branch than the tag ${tag}: it is the draft of ${next} now.`);
}

async function intoNext(
  carried: Carried,
  draft: Release,
  { identity: { repo, family }, tag, next, takenTags, titles, prereleaseOf }: Leaving & { readonly next: string },
  publishing: Publishing,
): Promise<string | null> {
  const { releases } = publishing;
  const identity: Identity = { repo, family, base: tag, tag: next };
  const { own, foreign, damaged } = candidatesOf(await releases.list(), {
    identity,
    tag: next,
    takenTags,
    apart: [],
    sharesLine: () => false,
  });
  const [known] = own;
  if (known === undefined) {
    if (foreign.length + damaged.length > 0) return null;
    const prerelease = prereleaseOf(next);
    const fields = { tag: next, name: titles.of(next), body: carriedBody(carried, identity), prerelease, target: draft.target };
    return makeNext(fields, publishing);
  }
  const now = await releases.get(known.id);
  const marked = now === null || !now.draft ? null : findMarked(now.body);
  if (now === null || marked === null) return null;
  const fields: ReleaseFields = { tag: now.tag, name: now.name, body: withCarried(marked, carried), prerelease: now.prerelease };
  return sameText(now.body, fields.body) ? now.url : (await releases.update(now.id, fields)).url;
}

/** A commit that this token may not make a draft of holds up no release. */
async function makeNext(fields: ReleaseFields, publishing: Publishing): Promise<string | null> {
  try {
    return (await createOnce(fields, publishing)).url;
  } catch (thrown) {
    if (!(thrown instanceof TidingsError) || thrown.code !== 'no-permission') throw thrown;
    publishing.journal.warn(`The draft of ${fields.tag} could not be made: ${thrown.message}`);
    return null;
  }
}
