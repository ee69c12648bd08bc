/** Publish: a notes document becomes the body of a release. It needs nothing but the document, so that a later job can do it. */
import type { Sha } from '../domain.ts';
import { TidingsError } from '../errors.ts';
import { GITHUB } from '../limits.ts';
import { isPrerelease, parseTag } from '../range/tags.ts';
import type { Document } from '../rendering/document.ts';
import { type NotesDocument, type NotesOfOne, notesInputOf } from '../rendering/document-json.ts';
import { mergeEdits } from '../rendering/edits.ts';
import { fitMarkdown } from '../rendering/fit.ts';
import type { RenderedLine } from '../rendering/lines.ts';
import { textOf } from '../rendering/markdown.ts';
import { findMarked, type Identity, markedLines, wrap } from '../rendering/marker.ts';
import { arrange } from '../rendering/sections.ts';
import { type PublishedRelease, type Publishing, publishRelease, type Rendered } from './publish-release.ts';

export type Wish = {
  /** Publishes instead of drafting; refused for notes that are not complete. */
  readonly publish: boolean;
  /** What happens to a release that is published already. */
  readonly existing: 'skip' | 'empty' | 'section' | 'replace';
  /** Tags that stand in the repository. */
  readonly tags: ReadonlySet<string>;
  /** Whether a commit that is not in the range comes after its head. */
  readonly isLater: (commit: Sha) => Promise<boolean>;
};

/** These notes of the document are the release's text. Throws TidingsError `publish-failed`, `no-permission`. */
export async function publish(document: NotesDocument, notes: NotesOfOne, wish: Wish, publishing: Publishing): Promise<PublishedRelease> {
  const { repository } = document;
  const { range } = notes;
  if (repository === null)
    throw refusal('The notes name no repository.', 'Write them again with a token, or from a clone whose remote is on GitHub.');
  const tag = range.tag ?? notes.releaseTag;
  if (tag === null) throw refusal('Nothing says which tag the release will have.', 'Set the input "version" to the name of the tag.');
  if (wish.publish && !document.complete && notes.incomplete !== null)
    throw refusal(
      'The notes are not complete, so they are not published.',
      'Read the warning in them, run again, or use `release: draft`.',
    );
  const identity: Identity = { repo: `${repository.owner}/${repository.name}`, family: range.family, base: range.from };
  const arranged = arrange(notesInputOf(document, notes, 'real'));
  return publishRelease(
    {
      identity,
      tag,
      takenTags: wish.tags,
      tagExists: wish.tags.has(tag),
      target: range.head,
      followsHead: notes.package === null,
      nameOf: (name) => name,
      prereleaseOf,
      render: (existing) => bodyOf(arranged, identity, existing),
      publish: wish.publish,
      existing: wish.existing,
      isLater: async (commit) => !document.ledger.some(({ sha }) => sha === commit) && (await wish.isLater(commit)),
    },
    publishing,
  );
}

function refusal(message: string, hint: string): TidingsError {
  return new TidingsError('publish-failed', message, hint);
}

function prereleaseOf(tag: string): boolean {
  const version = parseTag(tag)?.version;
  return version !== undefined && isPrerelease(version);
}

/** The whole body: fresh between the markers, a person's edits kept, inside GitHub's limit. */
function bodyOf(document: Document, identity: Identity, existing: string | null): Rendered {
  const marked = existing === null ? null : findMarked(existing);
  if (existing !== null && marked === null)
    throw refusal(
      'The markers in the release were changed, so nothing was written.',
      'Remove what is left of them, or the release, and run again.',
    );
  const whole = (lines: readonly RenderedLine[]): Rendered => {
    if (marked === null) return { body: wrap(textOf(lines), identity, markedLines(lines)), conflicts: [] };
    const merged = mergeEdits(marked, identity, lines);
    return { body: merged.body, conflicts: merged.conflicts.map(({ kept }) => kept) };
  };
  return whole(fitMarkdown(document, GITHUB.releaseBody, (lines) => whole(lines).body.length).lines);
}
