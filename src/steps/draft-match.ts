/** Which of a repository's drafts is the draft of the release to come, and whether a person worked on it. */
import type { Release } from '../ports/releases.ts';
import { compareVersions, familyOf, parseTag } from '../range/tags.ts';
import { isCarried } from '../rendering/carried.ts';
import { findMarked, hashOf, type Identity, opening } from '../rendering/marker.ts';

/** What a draft must answer to. */
export type Wanted = {
  readonly identity: Identity;
  readonly tag: string;
  /** Tags that exist, as far as they are known: a draft that waits under one of them is that tag's alone. */
  readonly takenTags: ReadonlySet<string>;
  /** Drafts that are another line's, by id. */
  readonly apart: readonly number[];
  /** Whether a draft has a line of a change that these notes tell. */
  readonly sharesLine: (draftBody: string) => boolean;
};

/** Title and tick as generated for a tag. A draft whose own differ from these was changed by a person. */
export type Generated = {
  readonly isTitle: (title: string, tag: string) => boolean;
  readonly prereleaseOf: (tag: string) => boolean;
};

/** What the drafts of one repository are to a release. */
export type Candidates = {
  /** Ours by their markers, the oldest first. */
  readonly own: readonly Release[];
  /** Under our tag, without markers: a person's, or another program's. */
  readonly foreign: readonly Release[];
  /** Of our family, with markers that were damaged. */
  readonly damaged: readonly Release[];
};

/** Ours are the draft under the tag itself, and those that stand on the same base under a tag that nobody made yet. */
export function candidatesOf(releases: readonly Release[], wanted: Wanted): Candidates {
  const { identity, tag, takenTags, apart } = wanted;
  const drafts = releases.filter(({ draft, id, ...release }) => {
    return draft && !apart.includes(id) && (release.tag === tag || !takenTags.has(release.tag));
  });
  const unmarked = drafts.filter((draft) => findMarked(draft.body) === null);
  const isOurs = (draft: Release): boolean => draft.tag === tag || isOnBase(draft, identity) || isForThese(draft, wanted);
  const ours = drafts.filter((draft) => isOfFamily(draft, identity) && isOurs(draft));
  const damaged = unmarked.filter(({ body, ...draft }) => {
    if (body.includes(beginning(identity))) return true;
    return hasTraces(body) && (draft.tag === tag || (!saysFamily(body) && isTagOf(draft.tag, identity)));
  });
  return {
    own: ours.sort((a, b) => a.id - b.id),
    foreign: unmarked.filter((draft) => draft.tag === tag && !hasTraces(draft.body)),
    damaged,
  };
}

/** True when nobody changed the generated lines, wrote around them, or changed tag, title and tick. */
export function isUntouched(release: Release, { isTitle, prereleaseOf }: Generated): boolean {
  const marked = findMarked(release.body);
  if (marked === null || marked.before.trim() !== '' || marked.after.trim() !== '') return false;
  if ((marked.identity.tag ?? release.tag) !== release.tag) return false;
  if (!isTitle(release.name, release.tag) || release.prerelease !== prereleaseOf(release.tag)) return false;
  const lines = marked.inside.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.length === marked.lines.length && marked.lines.every(({ hash }, at) => hash === hashOf(lines[at] ?? ''));
}

/** Whether a body carries our markers, whole or not. */
export function hasTraces(body: string): boolean {
  return /<!--\s*tidings:(?:begin|end)\b/.test(body);
}

/** Whether the marked part of a release is about the same thing. */
export function isOfFamily(release: Release, { repo, family }: Identity): boolean {
  const marked = findMarked(release.body)?.identity;
  return marked !== undefined && marked.repo.toLowerCase() === repo.toLowerCase() && marked.family === family;
}

function isOnBase(release: Release, { base }: Identity): boolean {
  return findMarked(release.body)?.identity.base === base;
}

/** What was carried on from a tag on a branch of its own waits for its changes, wherever the range that has them begins. */
function isForThese({ body }: Release, { sharesLine }: Wanted): boolean {
  const marked = findMarked(body);
  return marked !== null && isCarried(marked) && sharesLine(body);
}

/** Whether the opening marker is still there up to the family. */
function saysFamily(body: string): boolean {
  return /<!-- tidings:begin v1 \{"repo":"[^"]*","family":(?:null|"(?:[^"\\]|\\.)*"),/.test(body);
}

/** The tag under which a draft stands still tells whose it is where its marker does not: one of the family, behind the base. */
function isTagOf(tag: string, { family, base }: Identity): boolean {
  const own = parseTag(tag);
  if (own === null || family === null || familyOf(own.prefix) !== familyOf(family)) return false;
  const since = base === null ? null : parseTag(base);
  return since === null || compareVersions(own.version, since.version) > 0;
}

/** Our opening marker up to the base. */
function beginning(identity: Identity): string {
  return opening(identity).replace(/"base":.*$/s, '');
}
