/** Puts notes into the release they belong to: the standing draft, the draft of a tag, or a published release. */
import type { Sha } from '../domain.ts';
import { TidingsError } from '../errors.ts';
import type { Journal, Release, ReleaseFields, Releases } from '../ports.ts';
import { candidatesOf, hasTraces, isOfFamily, isUntouched, type Wanted } from './draft-match.ts';

export type ReleaseRequest = Wanted & {
  /** Whether the tag stands in the repository. */
  readonly tagExists: boolean;
  /** What the tag would stand on; told only while there is none. */
  readonly target: Sha;
  /** Whether the target moves with the head where nothing else is new: with forty packages each push would write forty drafts. */
  readonly followsHead: boolean;
  /** Title and tick as generated for a tag. A draft whose own differ from these was changed by a person. */
  readonly nameOf: (tag: string) => string;
  readonly prereleaseOf: (tag: string) => boolean;
  /** The whole new body; from null, markers and notes alone. `conflicts` are a person's lines that the new notes would word otherwise. */
  readonly render: (existingBody: string | null) => Rendered;
  /** Publishes, provided that the tag exists. */
  readonly publish: boolean;
  /** What happens to a release that is published already. */
  readonly existing: 'skip' | 'empty' | 'section' | 'replace';
  /** Whether a commit comes after those of these notes: what a run there wrote is newer than this. */
  readonly isLater: (commit: Sha) => Promise<boolean>;
};

export type Rendered = { readonly body: string; readonly conflicts: readonly string[] };

export type PublishedRelease = {
  readonly id: number;
  readonly url: string;
  readonly tag: string;
  /** `adopted`: a draft of another tag, or an empty one of a person, became this release. */
  readonly action: 'created' | 'updated' | 'unchanged' | 'adopted' | 'skipped';
  readonly conflicts: readonly string[];
};

export type Publishing = {
  readonly releases: Releases;
  readonly journal: Journal;
  /** Milliseconds. */
  readonly sleep: (ms: number) => Promise<void>;
};

/** Waits before the list is read again for a draft that was just made: GitHub shows it late (softprops/action-gh-release#705). */
const LIST_WAITS = [0, 500, 1000, 2000, 4000];

/** Throws TidingsError `no-permission`, `publish-failed`. Reads before it writes, and writes nothing where nothing changed. */
export async function publishRelease(request: ReleaseRequest, publishing: Publishing): Promise<PublishedRelease> {
  if (request.publish && !request.tagExists) publishing.journal.notice(`${request.tag} is no tag yet, so the release stays a draft.`);
  const all = await publishing.releases.list();
  const published = all.find((release) => !release.draft && release.tag === request.tag);
  if (published !== undefined) return intoPublished(request, published, publishing);
  const { own, foreign, damaged } = candidatesOf(all, request);
  const kept = chosen(own, request, publishing);
  if (kept !== null) return kept.state === 'taken' ? intoDraft(request, kept.draft, publishing) : skipped(kept.draft);
  const [broken] = damaged;
  if (broken !== undefined) return skip(broken, 'its markers were changed, so it stays as it is', publishing);
  const [theirs] = foreign;
  if (theirs === undefined) return create(request, publishing);
  return theirs.body.trim() === '' ? intoDraft(request, theirs, publishing) : skip(theirs, 'somebody else wrote that draft', publishing);
}

/**
 * After a draft was made: looks until it is in the list, and gives it up for an older one of the same identity that another run made.
 * Returns the draft that stays. A draft that a person has touched is never removed.
 */
export async function settleDraft(
  request: Pick<ReleaseRequest, keyof Wanted | 'nameOf' | 'prereleaseOf'>,
  id: number,
  publishing: Publishing,
): Promise<number> {
  const { releases, journal, sleep } = publishing;
  for (const wait of LIST_WAITS) {
    if (wait > 0) await sleep(wait);
    const { own } = candidatesOf(await releases.list(), request);
    const [oldest] = own;
    if (oldest === undefined || (oldest.id >= id && !own.some((draft) => draft.id === id))) continue;
    if (oldest.id >= id) return id;
    const mine = await releases.get(id);
    if (mine === null) return oldest.id;
    if (!mine.draft || !isUntouched(mine, generated(request, mine.tag))) {
      journal.warn(`There are two drafts of ${request.tag}: ${oldest.url} and ${mine.url}.`);
      return id;
    }
    await releases.remove(id);
    journal.debug(`Another run made a draft of ${request.tag} first: ${oldest.url}`);
    return oldest.id;
  }
  return id;
}

type Choice = { readonly state: 'taken' | 'refused'; readonly draft: Release } | null;

/** The one draft to write to: the one that a person touched, else the one of the tag, else the oldest. */
function chosen(own: readonly Release[], request: ReleaseRequest, { journal }: Publishing): Choice {
  const touched = own.filter((draft) => !isUntouched(draft, generated(request, draft.tag)));
  const draft = touched[0] ?? own.find(({ tag }) => tag === request.tag) ?? own[0];
  if (draft === undefined) return null;
  if (own.length > 1)
    journal.warn(`There are ${own.length} drafts of ${request.tag}: ${own.map(({ url }) => url).join(' ')}. Remove all but one.`);
  return { state: touched.length > 1 ? 'refused' : 'taken', draft };
}

async function create(request: ReleaseRequest, publishing: Publishing): Promise<PublishedRelease> {
  const { body, conflicts } = request.render(null);
  const release = await createOnce(request, body, publishing);
  const made = { id: release.id, url: release.url, tag: release.tag, action: 'created', conflicts } as const;
  if (!release.draft) return made;
  const kept = await settleDraft(request, release.id, publishing);
  if (kept === release.id) return made;
  const older = await publishing.releases.get(kept);
  // Somebody has removed or published it in this moment: the next run sees what is there.
  return older?.draft === true ? intoDraft(request, older, publishing) : made;
}

/** A creation that broke off may have happened: then the release is in the list. */
async function createOnce(request: ReleaseRequest, body: string, { releases, sleep }: Publishing): Promise<Release> {
  const { tag } = request;
  try {
    return await releases.create(fieldsOf(request, { name: request.nameOf(tag), body, prerelease: request.prereleaseOf(tag) }));
  } catch (thrown) {
    if (!(thrown instanceof TidingsError) || thrown.code !== 'publish-failed') throw thrown;
    for (const wait of LIST_WAITS) {
      if (wait > 0) await sleep(wait);
      const made = (await releases.list()).find((release) => release.tag === tag && sameText(release.body, body));
      if (made !== undefined) return made;
    }
    throw thrown;
  }
}

/** Into a draft, as it is at this moment. */
async function intoDraft(request: ReleaseRequest, listed: Release, publishing: Publishing): Promise<PublishedRelease> {
  const { releases } = publishing;
  const now = await releases.get(listed.id);
  if (now === null) return create(request, publishing);
  if (!now.draft) return skip(now, 'it was published in this moment', publishing);
  if (await isOvertaken(request, now)) return skip(now, 'a run of a later commit wrote it', publishing);
  const { body, conflicts } = request.render(now.body.trim() === '' ? null : now.body);
  const before = generated(request, now.tag);
  const fields = fieldsOf(request, {
    name: now.name === '' || now.name === before.name ? request.nameOf(request.tag) : now.name,
    prerelease: now.prerelease === before.prerelease ? request.prereleaseOf(request.tag) : now.prerelease,
    body,
  });
  // A branch as the target is a person's choice.
  const { target, ...rest } = fields;
  const wanted = target !== undefined && isSha(now.target) ? fields : rest;
  const isAdopted = now.body.trim() === '' || (now.tag !== request.tag && request.tagExists);
  if (isSame(now, request.followsHead ? wanted : rest)) return { ...said(now), action: 'unchanged', conflicts };
  return { ...said(await releases.update(now.id, wanted)), action: isAdopted ? 'adopted' : 'updated', conflicts };
}

/** A run that was started again, or ended late, must not take back what a later one wrote. */
async function isOvertaken({ tagExists, target, isLater }: ReleaseRequest, draft: Release): Promise<boolean> {
  return !tagExists && isSha(draft.target) && draft.target !== target && (await isLater(draft.target));
}

/** Into a release that is published: where the choice allows it, and never into another one's markers. */
async function intoPublished(request: ReleaseRequest, listed: Release, publishing: Publishing): Promise<PublishedRelease> {
  const { releases } = publishing;
  const now = await releases.get(listed.id);
  if (now === null) return create(request, publishing);
  const rendered = now.draft ? null : publishedBody(request, now);
  if (rendered === null) return skip(now, 'it is published and has a text', publishing);
  const { prerelease, tag } = now;
  const fields = { tag, name: now.name === '' ? request.nameOf(tag) : now.name, prerelease, body: rendered.body };
  const { conflicts } = rendered;
  if (isSame(now, fields)) return { ...said(now), action: 'unchanged', conflicts };
  return { ...said(await releases.update(now.id, fields)), action: 'updated', conflicts };
}

function publishedBody({ existing, identity, render }: ReleaseRequest, release: Release): Rendered | null {
  const { body } = release;
  if (existing === 'skip') return null;
  if (existing === 'replace' || body.trim() === '') return render(null);
  if (existing === 'empty') return null;
  if (isOfFamily(release, identity)) return render(body);
  if (hasTraces(body)) return null;
  const { body: section, conflicts } = render(null);
  return { body: `${body.trimEnd()}\n\n${section}`, conflicts };
}

function generated(
  request: Pick<ReleaseRequest, 'nameOf' | 'prereleaseOf'>,
  tag: string,
): { readonly name: string; readonly prerelease: boolean } {
  return { name: request.nameOf(tag), prerelease: request.prereleaseOf(tag) };
}

function fieldsOf(
  request: ReleaseRequest,
  content: { readonly name: string; readonly body: string; readonly prerelease: boolean },
): ReleaseFields {
  const { tag, tagExists, target, publish } = request;
  return { tag, ...content, ...(tagExists ? {} : { target }), ...(publish && tagExists ? { publish } : {}) };
}

function isSame(release: Release, fields: ReleaseFields): boolean {
  const { tag, name, body, prerelease, target = release.target, publish = false } = fields;
  if (publish && release.draft) return false;
  return (
    release.tag === tag &&
    release.name === name &&
    release.prerelease === prerelease &&
    release.target === target &&
    sameText(release.body, body)
  );
}

/** GitHub's editor writes CRLF. */
function sameText(a: string, b: string): boolean {
  return a.replace(/\r\n/g, '\n') === b.replace(/\r\n/g, '\n');
}

function isSha(target: string): boolean {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(target);
}

function said({ id, url, tag }: Release): { readonly id: number; readonly url: string; readonly tag: string } {
  return { id, url, tag };
}

function skipped(release: Release): PublishedRelease {
  return { ...said(release), action: 'skipped', conflicts: [] };
}

function skip(release: Release, why: string, { journal }: Publishing): PublishedRelease {
  journal.notice(`Nothing was written to ${release.url}: ${why}.`);
  return skipped(release);
}
