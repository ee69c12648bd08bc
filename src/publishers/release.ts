/** The publisher of releases: a draft or a published release for each package. */
import { setTimeout as sleep } from 'node:timers/promises';
import { calendarDay } from '../adapters/clock/system.ts';
import type { GitHub } from '../adapters/github/connect.ts';
import { keepForPost } from '../adapters/runner/outputs.ts';
import type { Sha } from '../domain.ts';
import { TidingsError } from '../errors.ts';
import type { History } from '../ports/history.ts';
import type { Journal } from '../ports/journal.ts';
import type { NotesDocument } from '../rendering/document-json.ts';
import type { MadeDraft } from '../steps/draft-race.ts';
import type { Wish } from '../steps/publish.ts';
import { type Deliveries, publishPackages } from '../steps/publish-packages.ts';
import { type Published, publishTo } from '../steps/publishers.ts';
import { SharedHistory } from '../steps/shared-history.ts';
import type { Place } from './place.ts';

/** Under this name the post step finds the drafts that were made. */
export const MADE_DRAFTS = 'drafts';

export async function publishReleases(document: NotesDocument, place: Place): Promise<Published<Deliveries['done']>> {
  const published = await publishTo('release', () => deliver(document, place));
  const { result, problems } = published;
  return { ...published, result: result?.done ?? null, problems: [...problems, ...(result?.problems ?? [])] };
}

async function deliver(document: NotesDocument, place: Place): Promise<Deliveries> {
  const { release, github, journal } = place;
  if (release === 'none') return { done: [], problems: [] };
  if (github === null) throw noToken();
  const made: MadeDraft[] = [];
  const deliveries = await publishPackages(document, await wishOf(document, github, place), {
    ...{ releases: github.releases, journal, sleep: (ms: number) => sleep(ms) },
    made: (draft) => {
      made.push(draft);
      keepForPost(MADE_DRAFTS, JSON.stringify(made));
    },
  });
  tell(deliveries, release === 'publish', journal);
  return deliveries;
}

async function wishOf(document: NotesDocument, github: GitHub, { release, rules, event, history }: Place): Promise<Wish> {
  const remote = new SharedHistory(github.history);
  return {
    publish: release === 'publish',
    existing: rules.existing ?? (event.name === 'release' ? 'section' : 'empty'),
    tags: new Set((await history.tags()).map((tag) => tag.name)),
    // A clone may be older than what another run wrote.
    isLater: (commit) => isLater(commit, document.range.head, remote),
    isAside: (commit) => isAside(commit, document.range.head, event.defaultBranch, remote),
    rules,
    today: calendarDay(),
  };
}

/** Without a token nothing can be written. */
export function noToken(): TidingsError {
  return new TidingsError(
    'no-permission',
    'There is no token to write the release with.',
    'Leave the input "token" at its default, or use `release: none`.',
  );
}

function tell({ done, problems }: Deliveries, publishes: boolean, journal: Journal): void {
  if (done.length + problems.length === 0) journal.step('draft', 'nothing new, no draft');
  for (const { release } of done) {
    journal.step(publishes ? 'release' : 'draft', `${release.tag} ${release.action}: ${release.url}`);
    for (const { kept } of release.conflicts) journal.notice(`A line that a person edited was kept: ${kept}`);
  }
}

/** False where the commit is not known: then nothing says that it is later. */
async function isLater(commit: Sha, head: Sha, history: History): Promise<boolean> {
  if ((await history.resolve(commit)) === null) return false;
  const { ahead, behind } = await history.relation(head, commit);
  return ahead > 0 && behind === 0;
}

/** False where the commit or the default branch is not known: then nothing says that the draft is another branch's. */
async function isAside(commit: Sha, head: Sha, defaultBranch: string | null, history: History): Promise<boolean> {
  if (defaultBranch === null || (await history.resolve(commit)) === null) return false;
  const { ahead, behind } = await history.relation(head, commit);
  if (ahead === 0 || behind === 0) return false;
  const tip = await history.resolve(defaultBranch);
  return tip !== null && (await history.relation(tip, head)).ahead > 0;
}
