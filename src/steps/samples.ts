/** Notes of earlier releases, for the overview to be written in their style. */
import { cleanBody } from '../changes/evidence.ts';
import type { Range } from '../domain.ts';
import { messageOf } from '../errors.ts';
import type { Journal } from '../ports/journal.ts';
import type { Release, Releases } from '../ports/releases.ts';
import { candidatesBefore } from '../range/candidates.ts';
import { isPrerelease, parseTag } from '../range/tags.ts';
import { SAMPLE_CHARACTERS, sampleOf } from '../writing/samples.ts';
import type { Target } from './find-ranges.ts';

/** By the name of a package; null: the whole repository. */
export type Samples = ReadonlyMap<string | null, readonly string[]>;

export type SamplesAsked = {
  readonly targets: readonly Target[];
  /** How many for each; 0: nobody is asked. */
  readonly count: number;
  /** Null without a token. */
  readonly releases: Pick<Releases, 'list'> | null;
  readonly journal: Pick<Journal, 'notice'>;
};

/** Releases that cannot be read are no error: then there are no samples, and a notice says so. */
export async function readSamples({ targets, count, releases, journal }: SamplesAsked): Promise<Samples> {
  if (count === 0) return new Map();
  if (releases === null) {
    journal.notice(
      'The config asks for samples of earlier notes, which are read from the releases on GitHub with a token: here the overview is written without.',
    );
    return new Map();
  }
  try {
    const listed = await releases.list();
    return new Map(targets.map(({ owner, range }) => [owner?.name ?? null, samplesBefore(range, listed, count)]));
  } catch (thrown) {
    journal.notice(`No samples of earlier notes: ${messageOf(thrown)}`);
    return new Map();
  }
}

/** The newest published releases before the range's own, in its family; of a stable one stable ones. Those without words are passed over. */
export function samplesBefore(range: Pick<Range, 'from' | 'tag'>, releases: readonly Release[], count: number): readonly string[] {
  const release = parseTag(range.tag ?? range.from ?? '');
  if (release === null) return [];
  const published = new Map(releases.filter(({ draft }) => !draft).map((one) => [one.tag, one.body]));
  const tags = [...published.keys()].map((name) => ({ name, sha: name }));
  const before = candidatesBefore(release, tags).flatMap(({ name, version }) =>
    isPrerelease(version) && !isPrerelease(release.version) ? [] : [name],
  );
  const names = range.tag === null && range.from !== null ? [range.from, ...before] : before;
  return names
    .map((name) => sampleOf(cleanBody(published.get(name) ?? '', SAMPLE_CHARACTERS * 2)))
    .filter((text) => text !== '')
    .slice(0, count);
}
