/** Puts notes into the release they belong to: the standing draft, the draft of a tag, or a published release. */
import type { Sha } from '../domain.ts';
import { messageOf } from '../errors.ts';
import type { PublishingWay, Release, ReleaseFields } from '../ports.ts';
import type { Conflict } from '../rendering/edits.ts';
import { candidatesOf, type Generated, hasTraces, isOfFamily, isUntouched, type Wanted } from './draft-match.ts';
import { createOnce, type Publishing, sameText, settleDraft } from './draft-race.ts';

export type { Publishing } from './draft-race.ts';

export type ReleaseRequest = Wanted & {
  /** Whether the tag stands in the repository. */
  readonly tagExists: boolean;
  /** What the tag would stand on; told only while there is none. */
  readonly target: Sha;
  /** Whether the target moves with the head where nothing else is new: with forty packages each push would write forty drafts. */
  readonly followsHead: boolean;
  readonly prereleaseOf: (tag: string) => boolean;
  /** How titles look in a repository with these releases. */
  readonly titles: (releases: readonly Release[]) => Titles;
  /** The whole new body; from null, markers and notes alone. `beside`: characters that stand beside them. */
  readonly render: (existingBody: string | null, beside?: number) => Rendered;
  /** Publishes, provided that the tag exists; null leaves a draft a draft. */
  readonly publish: ((releases: readonly Release[]) => PublishingWay) | null;
  /** What happens to a release that is published already. */
  readonly existing: 'skip' | 'empty' | 'section' | 'replace';
  /** Whether a commit comes after those of these notes: what a run there wrote is newer than this. */
  readonly isLater: (commit: Sha) => Promise<boolean>;
};

export type Titles = Pick<Generated, 'isTitle'> & { readonly of: (tag: string) => string };

export type Rendered = {
  readonly body: string;
  /** A person's lines that the new notes would word otherwise. */
  readonly conflicts: readonly Conflict[];
  /** Lines that stay out because a person removed them. */
  readonly out: readonly string[];
  /** To be attached: what did not fit. */
  readonly files: readonly ReleaseFile[];
};

export type ReleaseFile = { readonly name: string; readonly text: string };

export type PublishedRelease = {
  readonly id: number;
  readonly url: string;
  readonly tag: string;
  /** `adopted`: a draft of another tag, or an empty one of a person, became this release. */
  readonly action: 'created' | 'updated' | 'unchanged' | 'adopted' | 'skipped';
  /** False while it is a draft. */
  readonly published: boolean;
  readonly conflicts: readonly Conflict[];
  readonly out: readonly string[];
};

/** What a repository has at the beginning, and what follows from it for this request. */
type Scene = { readonly request: ReleaseRequest; readonly all: readonly Release[]; readonly titles: Titles } & Publishing;

/** Throws TidingsError `no-permission`, `publish-failed`. Reads before it writes, and writes nothing where nothing changed. */
export async function publishRelease(request: ReleaseRequest, publishing: Publishing): Promise<PublishedRelease> {
  const isTooEarly = request.publish !== null && !request.tagExists;
  if (isTooEarly) publishing.journal.notice(`${request.tag} is no tag yet, so the release stays a draft.`);
  const all = await publishing.releases.list();
  return written({ request, all, titles: request.titles(all), ...publishing });
}

async function written(scene: Scene): Promise<PublishedRelease> {
  const { request, all } = scene;
  const published = all.find((release) => !release.draft && release.tag === request.tag);
  if (published !== undefined) return intoPublished(scene, published);
  const { own, foreign, damaged } = candidatesOf(all, request);
  const kept = chosen(own, scene);
  if (kept !== null) return kept.state === 'taken' ? intoDraft(scene, kept.draft) : skipped(kept.draft);
  const [broken] = damaged;
  if (broken !== undefined) return skip(broken, 'its markers were changed, so it stays as it is', scene);
  const [theirs] = foreign;
  if (theirs === undefined) return create(scene);
  return theirs.body.trim() === '' ? intoDraft(scene, theirs) : skip(theirs, 'somebody else wrote that draft', scene);
}

type Choice = { readonly state: 'taken' | 'refused'; readonly draft: Release } | null;

/** The one draft to write to: the one that a person touched, else the one of the tag, else the oldest. */
function chosen(own: readonly Release[], scene: Scene): Choice {
  const { request, journal } = scene;
  const touched = own.filter((draft) => !isUntouched(draft, generated(scene)));
  const draft = touched[0] ?? own.find(({ tag }) => tag === request.tag) ?? own[0];
  if (draft === undefined) return null;
  if (own.length > 1)
    journal.warn(`There are ${own.length} drafts of ${request.tag}: ${own.map(({ url }) => url).join(' ')}. Remove all but one.`);
  return { state: touched.length > 1 ? 'refused' : 'taken', draft };
}

async function create(scene: Scene): Promise<PublishedRelease> {
  const { request, titles, releases } = scene;
  const { tag, identity } = request;
  const rendered = request.render(null);
  const name = titles.of(tag);
  const prerelease = request.prereleaseOf(tag);
  const release = await createOnce(fieldsOf(request, { name, body: rendered.body, prerelease }), scene);
  scene.made({ id: release.id, identity, tag, name, prerelease });
  const kept = await settleDraft({ ...request, ...generated(scene) }, release.id, scene);
  const older = kept === release.id ? null : await releases.get(kept);
  if (older !== null) return older.draft ? intoDraft(scene, older) : intoPublished(scene, older);
  // One that somebody has removed in this moment is seen by the next run.
  return completed(scene, release, 'created', rendered);
}

/** Into a draft, as it is at this moment. */
async function intoDraft(scene: Scene, listed: Release): Promise<PublishedRelease> {
  const { request, releases, titles } = scene;
  const wasOvertaken = await isOvertaken(request, listed);
  // The last look before the writing: somebody may have pressed Publish.
  const now = await releases.get(listed.id);
  if (now === null) return create(scene);
  if (!now.draft) return skip(now, 'it was published in this moment', scene);
  if (now.target === listed.target ? wasOvertaken : await isOvertaken(request, now))
    return skip(now, 'a run of a later commit wrote it', scene);
  const rendered = request.render(now.body.trim() === '' ? null : now.body);
  const isOwnTick = now.prerelease !== request.prereleaseOf(now.tag);
  const fields = fieldsOf(request, {
    name: now.name === '' || titles.isTitle(now.name, now.tag) ? titles.of(request.tag) : now.name,
    prerelease: isOwnTick ? now.prerelease : request.prereleaseOf(request.tag),
    body: rendered.body,
  });
  // A branch as the target is a person's choice.
  const { target, ...rest } = fields;
  const wanted = target !== undefined && isSha(now.target) ? fields : rest;
  const isAdopted = now.body.trim() === '' || (now.tag !== request.tag && request.tagExists);
  if (isSame(now, request.followsHead ? wanted : rest)) return completed(scene, now, 'unchanged', rendered);
  const after = await releases.update(now.id, wanted);
  return after.draft ? completed(scene, after, isAdopted ? 'adopted' : 'updated', rendered) : takenBack(scene, now);
}

/** Published between the look and the writing: what was out gets back the tag, title and text with which it was last seen. */
async function takenBack({ releases, journal }: Scene, before: Release): Promise<PublishedRelease> {
  const { id, tag, name, body, prerelease } = before;
  const after = await releases.update(id, { tag, name, body, prerelease });
  journal.warn(`${after.url} was published while it was written, and got back the text that it had before. Look at it.`);
  return skipped(after);
}

/** With what is attached, and published where that is wished: files cannot be attached to what is out and locked. */
async function completed(
  scene: Scene,
  release: Release,
  action: PublishedRelease['action'],
  { conflicts, out, files }: Rendered,
): Promise<PublishedRelease> {
  const { request, releases, all } = scene;
  // What an earlier run could not attach is not there yet.
  const missing = files.filter(({ name }) => release.files?.includes(fileNameOf(name)) === false);
  await attachAll(scene, release, action === 'unchanged' ? missing : files);
  const isDue = release.draft && request.publish !== null && request.tagExists;
  const last = isDue && request.publish !== null ? await releases.publish(release.id, request.tag, request.publish(all)) : release;
  return { ...said(last), action: isDue && action === 'unchanged' ? 'updated' : action, conflicts, out };
}

/** As GitHub writes it: with dots for what it does not like in names. */
function fileNameOf(name: string): string {
  return name.replace(/[^\w.+@-]/g, '.');
}

/** What is out may be locked: then its text stands without the file. */
async function attachAll({ releases, journal }: Scene, release: Release, files: readonly ReleaseFile[]): Promise<void> {
  for (const { name, text } of files) {
    try {
      await releases.attach(release.id, name, text);
    } catch (thrown) {
      if (release.draft) throw thrown;
      journal.warn(`${name} could not be attached to ${release.url}: ${messageOf(thrown)}`);
    }
  }
}

/** A run that was started again, or ended late, must not take back what a later one wrote. */
async function isOvertaken({ tagExists, target, isLater }: ReleaseRequest, draft: Release): Promise<boolean> {
  return !tagExists && isSha(draft.target) && draft.target !== target && (await isLater(draft.target));
}

/** Into a release that is published: where the choice allows it, and never into another one's markers. */
async function intoPublished(scene: Scene, listed: Release): Promise<PublishedRelease> {
  const { request, releases, titles } = scene;
  const now = await releases.get(listed.id);
  if (now === null) return create(scene);
  const rendered = now.draft ? null : publishedBody(request, now);
  if (rendered === null) return skip(now, 'it is published and has a text', scene);
  const { prerelease, tag } = now;
  const fields = { tag, name: now.name === '' ? titles.of(tag) : now.name, prerelease, body: rendered.body };
  if (isSame(now, fields)) return completed(scene, now, 'unchanged', rendered);
  return completed(scene, await releases.update(now.id, fields), 'updated', rendered);
}

function publishedBody({ existing, identity, render }: ReleaseRequest, release: Release): Rendered | null {
  const { body } = release;
  if (existing === 'skip') return null;
  if (existing === 'replace' || body.trim() === '') return render(null);
  if (existing === 'empty') return null;
  if (isOfFamily(release, identity)) return render(body);
  if (hasTraces(body)) return null;
  const own = `${body.trimEnd()}\n\n`;
  const section = render(null, own.length);
  return { ...section, body: own + section.body };
}

function generated({ request, titles }: Pick<Scene, 'request' | 'titles'>): Generated {
  return { isTitle: titles.isTitle, prereleaseOf: request.prereleaseOf };
}

function fieldsOf({ tag, tagExists, target }: ReleaseRequest, content: Omit<ReleaseFields, 'tag' | 'target'>): ReleaseFields {
  return { tag, ...content, ...(tagExists ? {} : { target }) };
}

function isSame(release: Release, fields: ReleaseFields): boolean {
  const { tag, name, body, prerelease, target = release.target } = fields;
  return (
    release.tag === tag &&
    release.name === name &&
    release.prerelease === prerelease &&
    release.target === target &&
    sameText(release.body, body)
  );
}

function isSha(target: string): boolean {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(target);
}

function said({ id, url, tag, draft }: Release): Pick<PublishedRelease, 'id' | 'url' | 'tag' | 'published'> {
  return { id, url, tag, published: !draft };
}

function skipped(release: Release): PublishedRelease {
  return { ...said(release), action: 'skipped', conflicts: [], out: [] };
}

function skip(release: Release, why: string, { journal }: Scene): PublishedRelease {
  journal.notice(`Nothing was written to ${release.url}: ${why}.`);
  return skipped(release);
}
