/** Publishes what a document holds: a release for each of its packages, side by side; one that fails stops no other. */
import { type Problem, problemOf } from '../errors.ts';
import type { PublishingWay, Release, ReleaseFields, Releases } from '../ports/releases.ts';
import { compareVersions, familyOf, parseTag } from '../range/tags.ts';
import { leadingNotes, type NotesDocument, type NotesOfOne } from '../rendering/document-json.ts';
import { publish, type Wish } from './publish.ts';
import type { PublishedRelease, Publishing } from './publish-release.ts';

export type Delivery = { readonly notes: NotesOfOne; readonly release: PublishedRelease };

export type Deliveries = {
  readonly done: readonly Delivery[];
  /** Of the others, each naming its package. */
  readonly problems: readonly Problem[];
};

/** Notes without anything new get no draft; under a tag they do, where that tag is a release after the one they start from. */
export async function publishPackages(document: NotesDocument, wish: Wish, publishing: Publishing): Promise<Deliveries> {
  const wanted = leadingNotes(document).filter((notes) => !isEmpty(notes) || isNewTag(notes));
  const shared = { ...publishing, releases: new SharedList(publishing.releases) };
  const outcomes = await Promise.all(
    wanted.map(async (notes): Promise<Delivery | Problem> => {
      const rival = wanted.find((other) => other !== notes && sameRelease(other, notes));
      if (rival !== undefined) return oneReleaseOnly(notes, rival);
      try {
        return { notes, release: await publish(document, notes, wish, shared) };
      } catch (thrown) {
        const { message, hint } = problemOf(thrown);
        return { message: wanted.length === 1 ? message : `${notes.package}: ${message}`, hint };
      }
    }),
  );
  return {
    done: outcomes.flatMap((outcome) => ('release' in outcome ? [outcome] : [])),
    problems: outcomes.flatMap((outcome) => ('release' in outcome ? [] : [outcome])),
  };
}

/** True where nothing happened in the range, not even something without a line. */
export function isEmpty({ entries, dependencies, asides }: NotesOfOne): boolean {
  return entries.length + dependencies.length + asides.length === 0;
}

/** A range that was given the wrong way round, or ends where it starts, ends at a tag too: it is no release to come, and takes no draft. */
function isNewTag({ range: { from, tag } }: NotesOfOne): boolean {
  if (tag === null || from === null) return tag !== null;
  const [start, end] = [parseTag(from), parseTag(tag)];
  if (end === null || start === null) return end === null && from !== tag;
  return familyOf(start.prefix) !== familyOf(end.prefix) || compareVersions(start.version, end.version) < 0;
}

function sameRelease({ range: a }: NotesOfOne, { range: b }: NotesOfOne): boolean {
  return a.family !== null && b.family !== null && familyOf(a.family) === familyOf(b.family);
}

function oneReleaseOnly(notes: NotesOfOne, rival: NotesOfOne): Problem {
  return {
    message: `${notes.package}: its tags look like those of ${rival.package}, and one release cannot hold both.`,
    hint: 'Give each package a "tag-prefix" of its own, name one in "package", or use `release: none`.',
  };
}

/** The list of releases, read once for all who ask at the same time. */
class SharedList implements Releases {
  readonly #releases: Releases;
  #list: Promise<readonly Release[]> | null = null;

  constructor(releases: Releases) {
    this.#releases = releases;
  }

  list(): Promise<readonly Release[]> {
    this.#list ??= this.#releases.list().finally(() => {
      this.#list = null;
    });
    return this.#list;
  }

  get(id: number): Promise<Release | null> {
    return this.#releases.get(id);
  }

  create(fields: ReleaseFields): Promise<Release> {
    return this.#releases.create(fields);
  }

  update(id: number, fields: ReleaseFields): Promise<Release> {
    return this.#releases.update(id, fields);
  }

  publish(id: number, tag: string, way: PublishingWay): Promise<Release> {
    return this.#releases.publish(id, tag, way);
  }

  remove(id: number): Promise<void> {
    return this.#releases.remove(id);
  }

  attach(id: number, name: string, text: string): Promise<void> {
    return this.#releases.attach(id, name, text);
  }

  detach(id: number, name: string): Promise<void> {
    return this.#releases.detach(id, name);
  }
}
