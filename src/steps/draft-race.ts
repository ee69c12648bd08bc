/** Runs that overlap: a draft is made once, and of two that two runs made one stays. */
import { TidingsError } from '../errors.ts';
import { GITHUB } from '../limits.ts';
import type { Journal } from '../ports/journal.ts';
import type { Release, ReleaseFields, Releases } from '../ports/releases.ts';
import { candidatesOf, type Generated, isUntouched, type Wanted } from './draft-match.ts';

export type Publishing = {
  readonly releases: Releases;
  readonly journal: Journal;
  /** Milliseconds. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Hears of a draft as soon as it is made: whoever comes later may have to look again. */
  readonly made: (draft: MadeDraft) => void;
};

/** What one has to know of a draft to find its doubles. */
export type MadeDraft = Pick<Wanted, 'identity' | 'tag' | 'apart'> & {
  readonly id: number;
  readonly name: string;
  readonly prerelease: boolean;
};

/** Waits before the list is read again for a draft that was just made: GitHub shows it late (softprops/action-gh-release#705). */
const LIST_WAITS = [0, 500, 1000, 2000, 4000];
/** The same for one whose making broke off: mostly it is not there, and two are put right later. */
const LOST_WAITS = [0, 1000, 2000];

/** Makes a draft. One whose making broke off may be there: it is looked for by its text, and made again only where it is not. */
export async function createOnce(fields: ReleaseFields, { releases, journal, sleep }: Publishing): Promise<Release> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await releases.create(fields);
    } catch (thrown) {
      if (!(thrown instanceof TidingsError) || thrown.code !== 'publish-unsure') throw thrown;
      journal.debug(`The draft may be there all the same: ${thrown.message}`);
      const made = await lookFor(fields, releases, sleep);
      if (made !== null) return made;
      if (tries > GITHUB.retries) throw thrown;
    }
  }
}

async function lookFor({ tag, body }: ReleaseFields, releases: Releases, sleep: Publishing['sleep']): Promise<Release | null> {
  for (const wait of LOST_WAITS) {
    if (wait > 0) await sleep(wait);
    const made = (await releases.list()).find((release) => release.draft && release.tag === tag && sameText(release.body, body));
    if (made !== undefined) return made;
  }
  return null;
}

/**
 * After a draft was made: looks until it is in the list, and gives it up for an older one of the same identity, or for a
 * release of its tag that is out, which another run or a person made. Returns the one that stays. A draft that a person has
 * touched is never removed.
 */
export async function settleDraft(
  request: Wanted & Generated,
  id: number,
  { releases, journal, sleep }: Publishing,
  waits: readonly number[] = LIST_WAITS,
): Promise<number> {
  for (const wait of waits) {
    if (wait > 0) await sleep(wait);
    const all = await releases.list();
    // Published by now: it is no draft that could go.
    if (all.some((release) => release.id === id && !release.draft)) return id;
    const { own } = candidatesOf(all, request);
    const first = all.find(({ draft, tag }) => !draft && tag === request.tag) ?? own[0];
    if (first === undefined) continue;
    if (first.draft && first.id >= id) {
      if (own.some((draft) => draft.id === id)) return id;
      continue;
    }
    const mine = await releases.get(id);
    if (mine === null) return first.id;
    if (!mine.draft || !isUntouched(mine, request)) {
      journal.warn(`There are two drafts of ${request.tag}: ${first.url} and ${mine.url}.`);
      return id;
    }
    await releases.remove(id);
    journal.debug(`Another run made a draft of ${request.tag} first: ${first.url}`);
    return first.id;
  }
  return id;
}

/**
 * A last look after a run, at one listing: the newer of two drafts goes where it is this run's own and nobody touched it.
 * `isTag`: whether a tag stands in the repository; asked only about drafts of other tags.
 */
export async function settleAgain(made: MadeDraft, isTag: (name: string) => Promise<boolean>, publishing: Publishing): Promise<void> {
  const { identity, tag, apart, name, prerelease, id } = made;
  const listed = await publishing.releases.list();
  const sharesLine = () => false;
  const own = candidatesOf(listed, { identity, tag, apart, sharesLine, takenTags: new Set() }).own;
  const others = new Set(own.flatMap((draft) => (draft.tag === tag ? [] : [draft.tag])));
  const taken = await Promise.all([...others].map(async (other) => ((await isTag(other)) ? [other] : [])));
  const generated = { isTitle: (title: string) => title === name, prereleaseOf: () => prerelease };
  await settleDraft({ identity, tag, apart, sharesLine, takenTags: new Set(taken.flat()), ...generated }, id, publishing, [0]);
}

/** GitHub's editor writes CRLF. */
export function sameText(a: string, b: string): boolean {
  return a.replace(/\r\n/g, '\n') === b.replace(/\r\n/g, '\n');
}
