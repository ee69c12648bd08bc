/** Puts notes into the release they belong to: the standing draft, the draft of a tag, or a published release. */
import type { Sha } from '../domain.ts';
import { messageOf } from '../errors.ts';
import type { PublishingWay, Release, ReleaseFields } from '../ports.ts';
import type { Conflict } from '../rendering/edits.ts';
import { isSame, isSha, labelsOf, type Titles } from './draft-fields.ts';
import { candidatesOf, type Generated, hasTraces, isOfFamily, isUntouched, type Wanted } from './draft-match.ts';
import { createOnce, type Publishing, settleDraft } from './draft-race.ts';

export type { Titles } from './draft-fields.ts';
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
  /** Publishes, provided that the tag exists; null leaves a draft a draft. `prerelease`: the tick that the release has. */
  readonly publish: ((releases: readonly Release[], prerelease: boolean) => PublishingWay) | null;
  /** What happens to a release that is published already. */
  readonly existing: 'skip' | 'empty' | 'section' | 'replace';
  /** Whether a commit comes after those of these notes: what a run there wrote is newer than this. */
  readonly isLater: (commit: Sha) => Promise<boolean>;
  /** Whether a commit is on another line than these notes, and theirs is not the default branch. */
  readonly isAside: (commit: Sha) => Promise<boolean>;
};

export type Rendered = {
  readonly body: string;
  /** A person's lines that the new notes would word otherwise. */
  readonly conflicts: readonly Conflict[];
  /** Lines that stay out because a person removed them. */
  readonly out: readonly string[];
  /** Lines that a person edited, of changes that are not in these notes. */
  readonly left: readonly string[];
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
  /** Why nothing was written, or why it is a draft that should be out; null where all went as wished. */
  readonly why: string | null;
  /** Whether a person should look after it: not where that was chosen, or where notes stand already. */
  readonly needsLook: boolean;
};

const LATER = 'a run of a later commit wrote it';
const MANY = 'there are several drafts that people worked on';
const TAKEN_BACK = 'was published while it was written, and got back the text that it had before';

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
  if (kept !== null) return kept.state === 'taken' ? intoDraft(scene, kept.draft) : skipped(kept.draft, MANY, true);
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
  const { request, releases, titles, journal } = scene;
  const early = await overtaken(request, listed);
  // The last look before the writing: somebody may have pressed Publish.
  const now = await releases.get(listed.id);
  if (now === null) return create(scene);
  if (!now.draft) return skip(now, 'it was published in this moment', scene);
  const late = now.target === listed.target ? early : await overtaken(request, now);
  if (late !== null) return skip(now, late, scene, late !== LATER);
  const rendered = request.render(now.body.trim() === '' ? null : now.body);
  const { isOwnTag, ...labels } = labelsOf(now, request, titles);
  if (isOwnTag) journal.notice(`${now.url} keeps the tag ${now.tag}, which a person gave it; it would be ${request.tag}.`);
  const fields = { ...fieldsOf(request, { ...labels, body: rendered.body }), tag: labels.tag };
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
  journal.warn(`${after.url} ${TAKEN_BACK}. Look at it.`);
  return skipped(after, `it ${TAKEN_BACK}`, true);
}

/** With what is attached, and published where that is wished: files cannot be attached to what is out and locked. */
async function completed(
  scene: Scene,
  release: Release,
  action: PublishedRelease['action'],
  { conflicts, out, left, files }: Rendered,
): Promise<PublishedRelease> {
  const { request, releases, all, journal } = scene;
  // What an earlier run could not attach is not there yet.
  const missing = files.filter(({ name }) => release.files?.includes(fileNameOf(name)) === false);
  await attachAll(scene, release, action === 'unchanged' ? missing : files);
  const isDue = release.draft && request.publish !== null && request.tagExists;
  const why = isDue && left.length > 0 ? `it stays a draft, for it has edited lines of changes that are not in ${request.tag}` : null;
  if (why !== null) journal.warn(`${release.url}: ${why}. Take them out and run again, or publish it by hand: ${left.join(' ')}`);
  if (!isDue || request.publish === null || why !== null) return { ...said(release), action, conflicts, out, why, needsLook: why !== null };
  const last = await releases.publish(release.id, request.tag, request.publish(all, release.prerelease));
  return { ...said(last), action: action === 'unchanged' ? 'updated' : action, conflicts, out, why, needsLook: false };
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

/** A run that was started again, ended late, or is on another branch must not take back what a later one wrote. Null where it may write. */
async function overtaken({ tagExists, target, isLater, isAside }: ReleaseRequest, draft: Release): Promise<string | null> {
  if (tagExists || !isSha(draft.target) || draft.target === target) return null;
  if (await isLater(draft.target)) return LATER;
  return (await isAside(draft.target)) ? 'a run on another branch wrote it' : null;
}

/** Into a release that is published: where the choice allows it, and never into another one's markers. */
async function intoPublished(scene: Scene, listed: Release): Promise<PublishedRelease> {
  const { request, releases, titles } = scene;
  const now = await releases.get(listed.id);
  if (now === null) return create(scene);
  const rendered = now.draft ? null : publishedBody(request, now);
  if (rendered === null) {
    const isKnown = !now.draft && (request.existing === 'skip' || isOfFamily(now, request.identity));
    return skip(now, now.draft ? 'it is a draft again' : 'it is published and has a text', scene, !isKnown);
  }
  const { prerelease, tag } = now;
  const fields = { tag, name: now.name === '' ? titles.of(tag) : now.name, prerelease, body: rendered.body };
  if (isSame(now, fields)) return completed(scene, now, 'unchanged', rendered);
  return completed(scene, await releases.update(now.id, fields), 'updated', rendered);
}

function publishedBody({ existing, identity, render }: ReleaseRequest, release: Release): Rendered | null {
  const { body } = release;
  if (existing === 'skip') return null;
  if (body.trim() === '') return render(null);
  if (existing === 'empty') return null;
  // Behind our own markers a person may have edited, also where the first run replaced the text.
  if (isOfFamily(release, identity)) return render(body);
  if (existing === 'replace') return render(null);
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

function said({ id, url, tag, draft }: Release): Pick<PublishedRelease, 'id' | 'url' | 'tag' | 'published'> {
  return { id, url, tag, published: !draft };
}

function skipped(release: Release, why: string, needsLook: boolean): PublishedRelease {
  return { ...said(release), action: 'skipped', conflicts: [], out: [], why, needsLook };
}

function skip(release: Release, why: string, { journal }: Scene, needsLook = true): PublishedRelease {
  journal.notice(`Nothing was written to ${release.url}: ${why}.`);
  return skipped(release, why, needsLook);
}
