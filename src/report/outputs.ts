/** The outputs of the action, from a document and what was published. */
import type { Range } from '../domain.ts';
import { OUTPUT_BYTES } from '../limits.ts';
import { rangeName } from './story.ts';

/** What is told of notes, as they stand in the notes' JSON. */
type NotesFacts = {
  readonly package: string | null;
  readonly range: Pick<Range, 'from' | 'to' | 'tag'>;
  readonly releaseTag: string | null;
};

export type OutputsInput = {
  /** The first notes of each package. */
  readonly packages: readonly NotesFacts[];
  readonly range: Pick<Range, 'from' | 'to'>;
  /** All of them, cut to what an output may have. */
  readonly notes: string;
  readonly files: { readonly markdown: string; readonly json: string; readonly each: readonly NotesFile[] };
  readonly releases: readonly { readonly notes: NotesFacts; readonly tag: string; readonly id: number; readonly url: string }[];
  readonly changes: number;
  readonly complete: boolean;
  readonly mode: string;
  /** Dollars. */
  readonly cost: number;
  readonly cached: number;
  readonly missed: number;
  /** Its path; '' where there is none. */
  readonly evidencePage: string;
};

/** Where the Markdown of one package for one audience stands. */
export type NotesFile = { readonly package: string | null; readonly audience: string; readonly language: string; readonly path: string };

/** What names one release is empty where there are several packages. */
export function outputsOf(input: OutputsInput): Readonly<Record<string, string>> {
  const { packages, files, releases } = input;
  const only = packages.length === 1 ? packages[0] : undefined;
  const release = only === undefined ? undefined : releases[0];
  return {
    notes: input.notes,
    'notes-file': files.markdown,
    'notes-files': JSON.stringify(Object.fromEntries(files.each.map((file) => [nameOf(file), file]))),
    'json-file': files.json,
    'evidence-page': input.evidencePage,
    tag: only?.range.tag ?? only?.releaseTag ?? '',
    'previous-tag': only?.range.from ?? '',
    'next-version': only === undefined ? '' : (nextOf(only) ?? ''),
    range: rangeName(input.range),
    releases: JSON.stringify(
      releases.map(({ notes, tag, id, url }) => ({ package: notes.package, tag, id, url, nextVersion: nextOf(notes) })),
    ),
    'release-id': release === undefined ? '' : String(release.id),
    'release-url': release?.url ?? '',
    changes: String(input.changes),
    complete: String(input.complete),
    mode: input.mode,
    cost: input.cost.toFixed(4),
    'cache-hits': String(input.cached),
    'cache-misses': String(input.missed),
  };
}

/** `technical/en`, with the package before it where there are several. */
function nameOf({ package: owner, audience, language }: NotesFile): string {
  return [...(owner === null ? [] : [owner]), audience, language].join('/');
}

/** The tag that follows from what is in the range; null where it ends at a tag. */
function nextOf({ range, releaseTag }: NotesFacts): string | null {
  return range.tag === null ? releaseTag : null;
}

/** At most `OUTPUT_BYTES` bytes of UTF-8, cut behind a line, said in the last one. */
export function cutForOutput(markdown: string, file: string): string {
  if (Buffer.byteLength(markdown) <= OUTPUT_BYTES) return markdown;
  const said = `\n\n(Cut here: the whole notes are in ${file}.)`;
  const room = OUTPUT_BYTES - Buffer.byteLength(said);
  const lines = markdown.split('\n');
  let bytes = 0;
  const kept = lines.findIndex((line) => {
    bytes += Buffer.byteLength(line) + 1;
    return bytes > room;
  });
  return lines.slice(0, kept).join('\n') + said;
}
