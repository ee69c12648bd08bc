/** Publish: a notes document becomes the body of a release. It needs nothing but the document, so that a later job can do it. */
import type { PublishingRules } from '../config/config.ts';
import type { Sha } from '../domain.ts';
import { TidingsError } from '../errors.ts';
import { GITHUB } from '../limits.ts';
import type { PublishingWay, Release, Repository } from '../ports/releases.ts';
import { nextVersion } from '../range/next-version.ts';
import { isTitleFrom, learnedTemplate, titleFrom } from '../range/release-title.ts';
import { compareVersions, familyOf, isPrerelease, parseTag, type VersionTag } from '../range/tags.ts';
import type { Document } from '../rendering/document.ts';
import { type NotesDocument, type NotesOfOne, notesInputOf } from '../rendering/document-json.ts';
import { type Merged, mergeEdits } from '../rendering/edits.ts';
import { fitMarkdown } from '../rendering/fit.ts';
import { layOut, renderPage } from '../rendering/layout.ts';
import type { RenderedLine } from '../rendering/lines.ts';
import { textOf } from '../rendering/markdown.ts';
import { findMarked, type Identity, type Marked, markedLines, shortKey, wrap } from '../rendering/marker.ts';
import { foldedOthers, otherFiles } from '../rendering/other-notes.ts';
import {
  type PublishedRelease,
  type Publishing,
  publishRelease,
  type ReleaseRequest,
  type Rendered,
  type Titles,
} from './publish-release.ts';

export type Wish = {
  /** Publishes instead of drafting; refused for notes that are not complete. */
  readonly publish: boolean;
  /** What happens to a release that is published already. */
  readonly existing: NonNullable<PublishingRules['existing']>;
  /** Tags that stand in the repository. */
  readonly tags: ReadonlySet<string>;
  /** Whether a commit that is not in the range comes after its head. */
  readonly isLater: (commit: Sha) => Promise<boolean>;
  /** Whether a commit is on another line than the range's head, and that is not on the default branch. */
  readonly isAside: (commit: Sha) => Promise<boolean>;
  readonly rules: Pick<PublishingRules, 'releaseName' | 'makeLatest' | 'discussionCategory'>;
  /** `2026-11-23`, for titles with a date. */
  readonly today: string;
};

/** The name of the file that a shortened release leads to. */
const WHOLE_NOTES = 'release-notes.md';

/** These notes of the document are the release's text. Throws TidingsError `publish-failed`, `no-permission`. */
export async function publish(document: NotesDocument, notes: NotesOfOne, wish: Wish, publishing: Publishing): Promise<PublishedRelease> {
  const { repository } = document;
  const { range } = notes;
  if (repository === null)
    throw refusal('The notes name no repository.', 'Write them again with a token, or from a clone whose remote is on GitHub.');
  const tag = range.tag ?? notes.releaseTag;
  if (tag === null) throw refusal('Nothing says which tag the release will have.', 'Set the input "version" to the name of the tag.');
  if (wish.publish && isIncomplete(document, notes))
    throw refusal(
      'The notes are not complete, so they are not published.',
      'Read the warning in them, run again, or use `release: draft`.',
    );
  const identity: Identity = { repo: `${repository.owner}/${repository.name}`, family: range.family, base: range.from, tag };
  // A tag that a person gave the draft is the one that links lead to.
  const under = (chosen: string): NotesOfOne => (range.tag === null ? { ...notes, releaseTag: chosen } : notes);
  const arranged = (chosen: string): Document => {
    const whole = { label: WHOLE_NOTES, url: assetUrl(repository, chosen, WHOLE_NOTES) };
    return { ...layOut(notesInputOf(document, under(chosen), 'real')), whole };
  };
  const others: OtherNotes = {
    folded: document.others === 'fold' ? foldedOthers(document, notes) : [],
    files: () => otherFiles(document, notes),
  };
  // Rendered here and not taken as it came: a document from another job may hold anything.
  const full = (chosen: string) => renderPage(layOut(notesInputOf(document, under(chosen), 'inert')));
  const request: ReleaseRequest = {
    identity,
    tag,
    takenTags: wish.tags,
    tagExists: wish.tags.has(tag),
    target: range.head,
    followsHead: notes.package === null,
    titles: (releases) => titlesOf(releases, notes, repository, wish),
    prereleaseOf,
    render: (existing, { beside = 0, tag: chosen = tag, takeOut = false } = {}) => {
      const text = { document: arranged(chosen), full: () => full(chosen), limit: GITHUB.releaseBody - beside, takeOut };
      return withOthers(document.others, others, (extra) => bodyOf(text, identity, existing, extra));
    },
    next: followingTag(tag, wish),
    sharesLine: (body) => {
      const told = new Set(notes.entries.map(shortKey));
      return findMarked(body)?.lines.some(({ entry }) => told.has(entry)) === true;
    },
    publish: wish.publish ? (releases, prerelease) => wayOf(releases, { tag, prerelease }, notes, wish) : null,
    existing: wish.existing,
    isLater: async (commit) => !document.ledger.some(({ sha }) => sha === commit) && (await wish.isLater(commit)),
    isAside: async (commit) => !document.ledger.some(({ sha }) => sha === commit) && (await wish.isAside(commit)),
  };
  return publishRelease(request, publishing);
}

/** Where a document says so of the whole and of none of its notes, that counts for each of them. */
function isIncomplete({ complete, notes }: NotesDocument, { incomplete }: NotesOfOne): boolean {
  return incomplete !== null || (!complete && notes.every((one) => one.incomplete === null));
}

function refusal(message: string, hint: string): TidingsError {
  return new TidingsError('publish-failed', message, hint);
}

/** The smallest version after a tag's own: a draft begins under it. Null behind a prerelease, whose next range may begin elsewhere. */
function followingTag(tag: string, { tags, today }: Wish): string | null {
  const own = parseTag(tag);
  if (own === null || isPrerelease(own.version)) return null;
  const family = [...tags].flatMap((name) => {
    const other = parseTag(name);
    return other !== null && familyOf(other.prefix) === familyOf(own.prefix) ? [other.version] : [];
  });
  return nextVersion(tag, { breaking: false, feature: false }, today, family);
}

function prereleaseOf(tag: string): boolean {
  const version = parseTag(tag)?.version;
  return version !== undefined && isPrerelease(version);
}

/** Of a draft the address holds from the day that it is published. */
function assetUrl({ server, owner, name }: Repository, tag: string, file: string): string {
  return `${server}/${owner}/${name}/releases/download/${encodeURIComponent(tag).replaceAll('%2F', '/')}/${file}`;
}

/** By the template of the config, else that of the last releases, else the tag. A title by any of them is nobody's own. */
function titlesOf(releases: readonly Release[], notes: NotesOfOne, { name }: Repository, { rules, today }: Wish): Titles {
  const facts = { package: notes.package, today };
  const newest = outOfFamily(releases, notes).map(({ release, version }) => ({ title: release.name, tag: version.name }));
  const learned = learnedTemplate(newest, [name, ...(notes.package === null ? [] : [notes.package])]);
  const template = rules.releaseName ?? learned ?? '{tag}';
  const known = [template, ...(learned === null ? [] : [learned]), '{tag}'];
  return {
    of: (tag) => titleFrom(template, tag, facts) || tag,
    isTitle: (title, tag) => known.some((one) => isTitleFrom(one, title, tag, facts)),
  };
}

type Out = { readonly release: Release; readonly version: VersionTag };

/** Published releases of the family, the highest version first. */
function outOfFamily(releases: readonly Release[], { range }: NotesOfOne): readonly Out[] {
  const { family } = range;
  if (family === null) return [];
  return releases
    .flatMap((release): readonly Out[] => {
      const version = release.draft ? null : parseTag(release.tag);
      return version !== null && familyOf(version.prefix) === familyOf(family) ? [{ release, version }] : [];
    })
    .sort((a, b) => compareVersions(b.version.version, a.version.version));
}

/** A prerelease is never the latest; GitHub decides among packages, for "latest" is one for the whole repository. */
function wayOf(
  releases: readonly Release[],
  { tag, prerelease }: Pick<Release, 'tag' | 'prerelease'>,
  notes: NotesOfOne,
  { rules }: Wish,
): PublishingWay {
  const { makeLatest, discussionCategory } = rules;
  // A person's tick counts as much as the version: GitHub refuses to make a prerelease the latest.
  if (prerelease || prereleaseOf(tag)) return { makeLatest: null, discussionCategory };
  if (makeLatest !== 'auto') return { makeLatest, discussionCategory };
  const version = parseTag(tag)?.version;
  const higher = outOfFamily(releases, notes).some(
    (one) => version !== undefined && !isPrerelease(one.version.version) && compareVersions(one.version.version, version) > 0,
  );
  return { makeLatest: higher ? 'false' : notes.package === null ? 'true' : 'legacy', discussionCategory };
}

/** Notes for others: lines for below the text, and files. */
type OtherNotes = { readonly folded: readonly RenderedLine[]; readonly files: () => Rendered['files'] };

/** Where the text has to be shortened for the sake of the others, they become files. */
function withOthers(
  wanted: NotesDocument['others'],
  { folded, files }: OtherNotes,
  render: (extra: readonly RenderedLine[]) => Rendered,
): Rendered {
  const rendered = render(folded);
  const isTooLong = folded.length > 0 && rendered.files.length > 0;
  const body = isTooLong ? render([]) : rendered;
  return wanted === 'attach' || isTooLong ? { ...body, files: [...body.files, ...files()] } : body;
}

/** `full`: what is attached where it does not fit the limit of characters. `takeOut`: as in mergeEdits. */
type Text = {
  readonly document: Document;
  readonly full: () => readonly RenderedLine[];
  readonly limit: number;
  readonly takeOut: boolean;
};

/** The whole body: fresh between the markers, a person's edits kept, inside the limit. */
function bodyOf(
  { document, full, limit, takeOut }: Text,
  identity: Identity,
  existing: string | null,
  extra: readonly RenderedLine[],
): Rendered {
  const marked = existing === null ? null : findMarked(existing);
  if (existing !== null && marked === null)
    throw refusal(
      'The markers in the release were changed, so nothing was written.',
      'Remove what is left of them, or the release, and run again.',
    );
  const whole = (own: readonly RenderedLine[]): Omit<Rendered, 'files'> => {
    const lines = [...own, ...extra];
    if (marked === null) return { body: wrap(textOf(lines), identity, markedLines(lines)), conflicts: [], out: [], left: [], gone: [] };
    const { body, conflicts, out, left, gone }: Merged = mergeEdits(marked, identity, lines, takeOut);
    return { body, conflicts, out, left, gone };
  };
  const { lines, steps } = fitMarkdown(document, limit, (candidate) => whole(candidate).body.length);
  return {
    ...whole(lines),
    files: steps.length === 0 ? [] : [{ name: WHOLE_NOTES, text: `${wholeText(full(), marked, identity, takeOut)}\n` }],
  };
}

/** The notes unshortened: what a person removed from the release is not in its file, and what was edited or added is. */
function wholeText(lines: readonly RenderedLine[], marked: Marked | null, identity: Identity, takeOut: boolean): string {
  const merged = marked === null ? null : findMarked(mergeEdits(marked, identity, lines, takeOut).body);
  return merged?.inside.replace(/\r\n/g, '\n') ?? textOf(lines);
}
