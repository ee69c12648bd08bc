/** Puts notes into the release they belong to: the standing draft, the draft of a tag, or a published release. */
import type { Sha } from '../domain.ts';
import type { PublishingWay, Release, ReleaseFields, Releases } from '../ports/releases.ts';
import type { Carried } from '../rendering/carried.ts';
import type { Conflict } from '../rendering/edits.ts';
import { isSame, isSha, labelsOf, type Titles } from './draft-fields.ts';
import { bringFiles, type ReleaseFile } from './draft-files.ts';
import { carryOn, giveWay, type Leaving, type MovedLine } from './draft-left.ts';
import { LATER, otherLines, overtaken } from './draft-line.ts';
import { candidatesOf, type Generated, hasTraces, isOfFamily, isUntouched } from './draft-match.ts';
import { createOnce, type Publishing, settleDraft } from './draft-race.ts';

export type { Titles } from './draft-fields.ts';
export type { ReleaseFile } from './draft-files.ts';
export type { Publishing } from './draft-race.ts';

export type ReleaseRequest = Omit<Leaving, 'titles' | 'apart'> & {
  /** Whether the tag stands in the repository. */
  readonly tagExists: boolean;
  /** What the tag would stand on; told only while there is none. */
  readonly target: Sha;
  /** Whether the target moves with the head where nothing else is new: with forty packages each push would write forty drafts. */
  readonly followsHead: boolean;
  /** How titles look in a repository with these releases. */
  readonly titles: (releases: readonly Release[]) => Titles;
  /** The whole new body; from null, markers and notes alone. */
  readonly render: (existingBody: string | null, how?: Rendering) => Rendered;
  /** Publishes, provided that the tag exists; null leaves a draft a draft. `prerelease`: the tick that the release has. */
  readonly publish: ((releases: readonly Release[], prerelease: boolean) => PublishingWay) | null;
  /** What happens to a release that is published already. */
  readonly existing: 'skip' | 'empty' | 'section' | 'replace';
  /** Whether a commit comes after those of these notes: what a run there wrote is newer than this. */
  readonly isLater: (commit: Sha) => Promise<boolean>;
  /** Whether a commit is on another line than these notes, and theirs is not the default branch. */
  readonly isAside: (commit: Sha) => Promise<boolean>;
};

/** `beside`: characters that stand beside markers and notes; `tag`: that of the release, where it is another; `takeOut`: as in mergeEdits. */
export type Rendering = { readonly beside?: number; readonly tag?: string; readonly takeOut?: boolean };

export type Rendered = Carried & {
  readonly body: string;
  /** A person's lines that the new notes would word otherwise. */
  readonly conflicts: readonly Conflict[];
  /** Lines that stay out because a person removed them. */
  readonly out: readonly string[];
  /** To be attached: what did not fit. */
  readonly files: readonly ReleaseFile[];
};

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
  /** A person's lines that are not in it any more. */
  readonly moved: readonly MovedLine[];
  /** Why nothing was written, or why it is a draft that should be out; null where all went as wished. */
  readonly why: string | null;
  /** Whether a person should look after it: not where that was chosen, or where notes stand already. */
  readonly needsLook: boolean;
};

const MANY = 'there are several drafts that people worked on';
const TAKEN_BACK = 'was published while it was written, and got back the text that it had before';

/** What a repository has at the beginning, and what follows from it for this request. */
type Scene = {
  readonly request: ReleaseRequest & Pick<Leaving, 'apart'>;
  readonly all: readonly Release[];
  readonly titles: Titles;
} & Publishing;

/** Throws TidingsError `no-permission`, `publish-failed`. Reads before it writes, and writes nothing where nothing changed. */
export async function publishRelease(request: ReleaseRequest, publishing: Publishing): Promise<PublishedRelease> {
  const isTooEarly = request.publish !== null && !request.tagExists;
  if (isTooEarly) publishing.journal.notice(`${request.tag} is no tag yet, so the release stays a draft.`);
  const all = await publishing.releases.list();
  const apart = await otherLines(all, request);
  const scene = { request: { ...request, apart }, all, titles: request.titles(all), ...publishing };
  for (const draft of all) {
    if (apart.includes(draft.id) && draft.tag === request.tag) await giveWay(draft, { ...scene.request, titles: scene.titles }, publishing);
  }
  return written(scene);
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
  scene.made({ id: release.id, identity, tag, apart: request.apart, name, prerelease });
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
  const { isOwnTag, ...labels } = labelsOf(now, request, titles);
  const { rendered, moved } = await leavingOut(now, labels.tag, scene);
  if (isOwnTag) journal.notice(`${now.url} keeps the tag ${now.tag}, which a person gave it; it would be ${request.tag}.`);
  const fields = { ...fieldsOf(request, { ...labels, body: rendered.body }), tag: labels.tag };
  // A branch as the target is a person's choice.
  const { target, ...rest } = fields;
  const wanted = target !== undefined && isSha(now.target) ? fields : rest;
  const isAdopted = now.body.trim() === '' || (now.tag !== request.tag && request.tagExists);
  if (isSame(now, request.followsHead ? wanted : rest)) return completed(scene, now, 'unchanged', rendered, moved);
  const after = await updated(now.id, wanted, scene);
  if (after === null) return create(scene);
  return after.draft ? completed(scene, after, isAdopted ? 'adopted' : 'updated', rendered, moved) : takenBack(scene, now);
}

/** Null where somebody has deleted it meanwhile, which GitHub tells as it tells of a missing permission. */
async function updated(id: number, fields: Parameters<Releases['update']>[1], { releases }: Scene): Promise<Release | null> {
  try {
    return await releases.update(id, fields);
  } catch (thrown) {
    if ((await releases.get(id)) === null) return null;
    throw thrown;
  }
}

/** A tag says what is in the release: a person's words for other changes go on, or out before it is published. */
async function leavingOut(
  now: Release,
  tag: string,
  scene: Scene,
): Promise<{ readonly rendered: Rendered; readonly moved: readonly MovedLine[] }> {
  const { request } = scene;
  const existing = now.body.trim() === '' ? null : now.body;
  const rendered = request.render(existing, { tag });
  if (!request.tagExists) return { rendered, moved: [] };
  const to = await carryOn(rendered, now, { ...request, titles: scene.titles }, scene);
  const isDue = request.publish !== null && rendered.left.length > 0;
  if (to === null && !isDue) return { rendered, moved: [] };
  const without = request.render(existing, { tag, takeOut: true });
  const texts = rendered.left.map(({ text }) => text);
  if (to === null)
    scene.journal.warn(
      `${now.url}: lines that a person edited were taken out, for ${request.tag} does not have their changes: ${texts.join(' ')}`,
    );
  const conflicts = without.conflicts.filter(({ kept }) => !texts.includes(kept));
  return { rendered: { ...without, conflicts }, moved: texts.map((text) => ({ text, to })) };
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
  { conflicts, out, files }: Rendered,
  moved: readonly MovedLine[] = [],
): Promise<PublishedRelease> {
  const { request, releases, all } = scene;
  await bringFiles(release, files, scene);
  const lost = moved.filter(({ to }) => to === null).length;
  const why =
    lost === 0 ? null : `${lost === 1 ? 'a line' : `${lost} lines`} that a person edited had to go: ${request.tag} lacks the change`;
  const told = { conflicts, out, moved, why, needsLook: why !== null };
  if (!release.draft || request.publish === null || !request.tagExists) return { ...said(release), action, ...told };
  const last = await releases.publish(release.id, request.tag, request.publish(all, release.prerelease));
  return { ...said(last), action: action === 'unchanged' ? 'updated' : action, ...told };
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
  const after = await updated(now.id, fields, scene);
  return after === null ? create(scene) : completed(scene, after, 'updated', rendered);
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
  const section = render(null, { beside: own.length });
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
  return { ...said(release), action: 'skipped', conflicts: [], out: [], moved: [], why, needsLook };
}

function skip(release: Release, why: string, { journal }: Scene, needsLook = true): PublishedRelease {
  journal.notice(`Nothing was written to ${release.url}: ${why}.`);
  return skipped(release, why, needsLook);
}
