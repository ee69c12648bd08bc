/** What a draft's fields become, and whether that changes anything: tag, title and tick that a person chose stay. */
import type { Release, ReleaseFields } from '../ports/releases.ts';
import { findMarked } from '../rendering/marker.ts';
import type { Generated, Wanted } from './draft-match.ts';
import { sameText } from './draft-race.ts';

type Wish = Wanted & Pick<Generated, 'prereleaseOf'> & { readonly tagExists: boolean };

/** The titles of generated releases. */
export type Titles = Pick<Generated, 'isTitle'> & { readonly of: (tag: string) => string };

/** Tag, title and tick of a draft from now on; `isOwnTag`: the tag is a person's choice. */
export type Labels = Pick<Release, 'tag' | 'name' | 'prerelease'> & { readonly isOwnTag: boolean };

export function labelsOf(draft: Release, wish: Wish, titles: Titles): Labels {
  const generated = findMarked(draft.body)?.identity.tag ?? draft.tag;
  const isOwnTag = isChosen(draft.tag, generated, wish);
  const tag = isOwnTag ? draft.tag : wish.tag;
  const isOwnTitle = draft.name !== '' && ![draft.tag, generated].some((known) => titles.isTitle(draft.name, known));
  const isOwnTick = draft.prerelease !== wish.prereleaseOf(draft.tag);
  return {
    tag,
    name: isOwnTitle ? draft.name : titles.of(tag),
    prerelease: isOwnTick ? draft.prerelease : wish.prereleaseOf(tag),
    isOwnTag,
  };
}

/** A tag that nobody made yet, and that was not the last one to be generated. A tag that is pushed outweighs it. */
function isChosen(tag: string, generated: string, wish: Wish): boolean {
  const isNamed = tag !== '' && !tag.startsWith('untagged-');
  return isNamed && tag !== generated && tag !== wish.tag && !wish.tagExists && !wish.takenTags.has(tag);
}

/** Whether an update would change nothing. */
export function isSame(release: Release, fields: ReleaseFields): boolean {
  const { tag, name, body, prerelease, target = release.target } = fields;
  return (
    release.tag === tag &&
    release.name === name &&
    release.prerelease === prerelease &&
    release.target === target &&
    sameText(release.body, body)
  );
}

/** A commit as a release's target; else it is a branch. */
export function isSha(target: string): boolean {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(target);
}
