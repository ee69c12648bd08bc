/** Split: what was collected once, as each package sees it: the commits of its own range, and the changes that are its own. */
import { fold } from '../changes/fold.ts';
import { candidatesOf, packagesOf } from '../changes/packages.ts';
import type { OtherSide } from '../changes/shipped.ts';
import type { Config, Package } from '../config/config.ts';
import { readsFiles } from '../config/reads-files.ts';
import type { Aside, Change, Commit, Folded, Range, Sha } from '../domain.ts';
import { withShipped } from '../range/sentences.ts';
import { type Collected, type Sources, urlOf, withAuthors } from './collect.ts';
import type { Target, Targets } from './find-ranges.ts';
import { readSide, shippedReasons } from './read-side.ts';

/** What one target sees. */
export type View = {
  readonly target: Target;
  readonly commits: readonly Commit[];
  /** The number that GitHub or git counts for its range. */
  readonly counted: number;
  /** Of its range and its package, in order. */
  readonly changes: readonly Change[];
  readonly folded: Folded;
  /** Changes that the other line of history has too, by id, with the reason. */
  readonly shipped: ReadonlyMap<Sha, string>;
  /** Names and logins that were there before; null: not known. */
  readonly knownAuthors: ReadonlySet<string> | null;
};

export type Split = {
  /** The range that holds all of theirs. */
  readonly range: Range;
  readonly views: readonly View[];
  /** All commits of at least one range, in order, and the number that the source counts for them. */
  readonly commits: readonly Commit[];
  readonly counted: number;
  /** The changes of these commits. */
  readonly changes: readonly Change[];
  /** What became of all of them: in any view, or why in none. */
  readonly folded: Folded;
  /** Changes that touch no package at all. */
  readonly unassigned: readonly Change[];
  /** Changes whose paths are not known: every package that may have them has them. */
  readonly unknown: readonly Change[];
};

/** A range with what it holds. */
type Stretch = Pick<Collected, 'commits' | 'counted' | 'changes' | 'shipped' | 'knownAuthors'>;

/** With one target its range is what was collected. */
export async function split({ whole, targets }: Targets, collected: Collected, config: Config, sources: Sources): Promise<Split> {
  const { packages } = config.rules;
  const byPackage = targets.some(({ owner }) => owner !== null);
  const placed = byPackage ? collected.changes.map((change) => placeOf(change, packages)) : [];
  const owned = new Map(placed.map(({ id, packages }) => [id, packages]));
  const stretches = targets.length === 1 ? [collected] : await stretchesOf(targets, collected, config, sources);
  const views = targets.flatMap((target, at) => {
    const stretch = stretches[at];
    return stretch === undefined ? [] : [viewOf(target, stretch, owned, config)];
  });
  const { commits, changes } = targets.length === 1 ? collected : heldBy(stretches, collected);
  const unseen = byPackage ? unseenBy(views, changes) : [];
  const unknown = new Set(placed.filter((place) => !place.sure).map((place) => place.id));
  const [only] = views;
  return {
    range: views.length === 1 && only !== undefined ? only.target.range : whole,
    views,
    commits,
    counted: collected.counted - (collected.commits.length - commits.length),
    changes,
    folded: {
      units: views.flatMap(({ folded }) => folded.units),
      dependencies: views.flatMap(({ folded }) => folded.dependencies),
      asides: [...unseen.map(({ id }) => elsewhere(id, owned.get(id) ?? [], targets)), ...views.flatMap(({ folded }) => folded.asides)],
    },
    unassigned: unseen.filter(({ id }) => owned.get(id)?.length === 0),
    unknown: unknown.size === 0 ? [] : changes.filter(({ id }) => unknown.has(id)),
  };
}

/** What stands in at least one of the ranges. */
function heldBy(stretches: readonly Stretch[], { commits, changes }: Collected): Pick<Stretch, 'commits' | 'changes'> {
  const inRange = new Set(stretches.flatMap((stretch) => stretch.commits.map(({ sha }) => sha)));
  return { commits: commits.filter(({ sha }) => inRange.has(sha)), changes: changes.filter(({ id }) => inRange.has(id)) };
}

function unseenBy(views: readonly View[], changes: readonly Change[]): readonly Change[] {
  const seen = new Set(views.flatMap((view) => view.changes.map(({ id }) => id)));
  return changes.filter(({ id }) => !seen.has(id));
}

type Place = { readonly id: Sha; readonly packages: readonly string[]; readonly sure: boolean };

function placeOf(change: Change, packages: readonly Package[]): Place {
  const found = packagesOf(change, packages);
  const sure = found !== 'unknown';
  return { id: change.id, packages: sure ? found : candidatesOf(change, packages), sure };
}

function viewOf(target: Target, stretch: Stretch, owned: ReadonlyMap<Sha, readonly string[]>, { rules }: Config): View {
  const { owner } = target;
  const { commits, counted, knownAuthors, shipped } = stretch;
  const changes = owner === null ? stretch.changes : stretch.changes.filter(({ id }) => owned.get(id)?.includes(owner.name) === true);
  const left = shipped.size === 0 ? 0 : changes.filter(({ id }) => shipped.has(id)).length;
  const range = withShipped(target.range, left);
  return { target: { owner, range }, commits, counted, changes, folded: fold(changes, rules, shipped), shipped, knownAuthors };
}

function elsewhere(change: Sha, packages: readonly string[], targets: readonly Target[]): Aside {
  return { change, state: 'left-out', rule: 'package', reason: whyNot(packages, targets) };
}

function whyNot(packages: readonly string[], targets: readonly Target[]): string {
  if (packages.length === 0) return 'touches no package';
  const written = targets.flatMap(({ owner }) => owner?.name ?? []);
  const own = packages.filter((name) => written.includes(name));
  return own.length > 0 ? `in an earlier release of ${own.join(', ')}` : `touches nothing of ${written.join(', ')}`;
}

/** The range of each target inside what was collected. Another line of history that several share is read once. */
function stretchesOf(targets: readonly Target[], collected: Collected, config: Config, sources: Sources): Promise<readonly Stretch[]> {
  const sides = new Map<string, Promise<OtherSide | null>>();
  const sideOf = (range: Range) => {
    const key = `${range.base} ${range.side}`;
    const side = sides.get(key) ?? readSide(range, { ...sources, repositoryUrl: urlOf(sources.repository), rules: config.rules });
    sides.set(key, side);
    return side;
  };
  return Promise.all(
    targets.map(async ({ range }) => {
      const [list, known, side] = await Promise.all([
        sources.history.commits(range.base, range.head, { files: readsFiles(config) }),
        sources.history.authorsBefore(range.base),
        sideOf(range),
      ]);
      const inRange = new Set(list.commits.map(({ sha }) => sha));
      const commits = collected.commits.filter(({ sha }) => inRange.has(sha));
      const changes = collected.changes.filter(({ id }) => inRange.has(id));
      const shipped = shippedReasons(range, { commits, changes }, side);
      return { commits, counted: list.counted, changes, shipped, knownAuthors: withAuthors(known, side?.commits ?? []) };
    }),
  );
}
