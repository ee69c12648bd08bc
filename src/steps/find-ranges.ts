/** Finds what a run writes about: the whole repository, or packages, each with the range since its own last release. */
import type { Config, Package } from '../config/config.ts';
import { bad } from '../config/problem.ts';
import { readsFiles } from '../config/reads-files.ts';
import type { Range, Sha, Tag } from '../domain.ts';
import { candidatesOf, familyWithPrefix } from '../range/candidates.ts';
import { familyOf, parseTag } from '../range/tags.ts';
import { findRange, type Wanted } from './find-range.ts';
import type { SharedHistory } from './shared-history.ts';

/** `owner` is null for the whole repository. */
export type Target = { readonly owner: Package | null; readonly range: Range };

/** What is written, and the range that holds all of theirs: that is read. With one target it is that one's. */
export type Targets = { readonly whole: Range; readonly targets: readonly Target[] };

type Ends = Pick<Wanted, 'from' | 'to' | 'upcoming' | 'onEnds'>;

/** Throws TidingsError as `findRange` does. Reads the commits of all packages at once where there are several. */
export async function findRanges(config: Config, history: SharedHistory): Promise<Targets> {
  const files = readsFiles(config);
  const upcoming = config.version === 'auto' ? null : config.version;
  const ends: Ends = { from: config.from, to: config.to, upcoming, onEnds: (from, to) => readBeside(from, to, files, history) };
  const owners = await ownersOf(config, history);
  const [first] = owners;
  if (first === undefined || owners.length === 1) {
    const target = await targetOf(first ?? null, ends, history);
    return { whole: target.range, targets: [target] };
  }
  if (upcoming !== null)
    throw bad('version', `is "${upcoming}", and ${owners.length} packages are written`, 'Leave it at "auto", or name one "package".');
  if (ends.from === null) await readAhead(owners, ends.to, files, history);
  const targets = await Promise.all(owners.map((owner) => targetOf(owner, ends, history)));
  for (const { range } of targets) await widen(range, files, history);
  return { whole: await wholeOf(targets, history), targets };
}

/** None: the whole repository. A tag that is, was or will be of packages means those, one of nobody's the whole; anything else all packages. */
async function ownersOf({ scope, rules: { packages }, from, to, version }: Config, history: SharedHistory): Promise<readonly Package[]> {
  if (scope !== 'by-tag') return scope;
  if (packages.length === 0) return [];
  const upcoming = version === 'auto' ? null : (parseTag(version)?.prefix ?? null);
  // Where an end has to be found, the tags are read anyway.
  const tags = from === null || to === null ? await history.tags() : null;
  const tagged = upcoming ?? (await prefixOf(to, tags, history)) ?? (await prefixOf(from, tags, history));
  if (tagged === null) return packages;
  return packages.filter(({ tagPrefix }) => familyOf(tagPrefix) === familyOf(tagged));
}

/** The prefix of an end that is a tag with a version. */
async function prefixOf(end: string | null, tags: readonly Tag[] | null, history: SharedHistory): Promise<string | null> {
  const name = end?.replace(/^refs\/tags\//, '') ?? '';
  const prefix = parseTag(name)?.prefix ?? null;
  if (prefix === null || /^[0-9a-f]{40}$/.test(name)) return null;
  const isTag = tags === null ? (await history.resolve(`refs/tags/${name}`)) !== null : tags.some((tag) => tag.name === name);
  return isTag ? prefix : null;
}

/** The range of one package stands in its own family, also where `from` was given and is of another. */
async function targetOf(owner: Package | null, ends: Ends, history: SharedHistory): Promise<Target> {
  const range = await findRange({ ...ends, tagPrefix: owner?.tagPrefix ?? null }, history);
  if (owner === null || (range.family !== null && familyOf(range.family) === familyOf(owner.tagPrefix))) return { owner, range };
  return { owner, range: { ...range, family: owner.tagPrefix } };
}

/** A `from` is nearly always in the history of `to`, and then the base: git reads the range at once. A forge is asked for what is sure. */
function readBeside(from: Sha, to: Sha, files: boolean, history: SharedHistory): void {
  // Whoever wants the commits hears that they could not be read.
  if (history.kind === 'git') history.commits(from, to, { files }).catch(() => undefined);
}

/** Reads from the oldest of the tags that the packages are most probably compared with: where the others stand follows from that. */
async function readAhead(owners: readonly Package[], to: string | null, files: boolean, history: SharedHistory): Promise<void> {
  const tags = await history.tags();
  const head = tags.find(({ name }) => name === to)?.sha ?? (await history.resolve(to ?? 'HEAD'));
  if (head === null) return;
  const nearest = owners.map((owner) => nearestTag(owner, tags, head));
  if (nearest.includes(null)) return history.read(null, head, { files });
  const dates = await history.committedAt([...new Set(nearest.flatMap((sha) => sha ?? []))]);
  const oldestFirst = [...dates].sort(([, a], [, b]) => a - b).map(([sha]) => sha);
  for (const sha of oldestFirst) {
    const { base } = await history.relation(sha, head);
    if (base !== null) return history.read(base, head, { files });
  }
}

/** The newest release of a package; null where there is none. A tag on the head itself is what is released, not what is compared with. */
function nearestTag({ tagPrefix }: Package, tags: readonly Tag[], head: Sha): Sha | null {
  const family = familyWithPrefix(tagPrefix, tags);
  if (family === null) return null;
  const [stable, prerelease] = [candidatesOf(family, 'stable'), candidatesOf(family, 'prerelease')];
  return [...stable, ...prerelease].find(({ skip, sha }) => skip === null && sha !== head)?.sha ?? null;
}

/** Reads more where a range begins before what was read. */
async function widen({ base, head }: Range, files: boolean, history: SharedHistory): Promise<void> {
  if (history.holds(base, head)) return;
  const { bound } = history;
  const meeting = bound === undefined || base === null ? base : bound === null ? null : (await history.relation(base, bound)).base;
  await history.read(meeting, head, { files });
}

/** The range of the package that has most, where it holds those of all others; else all that was read. */
async function wholeOf(targets: readonly Target[], history: SharedHistory): Promise<Range> {
  const lists = await Promise.all(targets.map(({ range }) => history.commits(range.base, range.head, { files: true })));
  const most = Math.max(...lists.map(({ commits }) => commits.length));
  const widest = targets[lists.findIndex(({ commits }) => commits.length === most)];
  if (widest === undefined) throw new Error('no package to write about');
  const all = new Set(lists.flatMap(({ commits }) => commits.map(({ sha }) => sha)));
  const { from, head, base } = widest.range;
  const to = targets.every(({ range }) => range.to === widest.range.to) ? widest.range.to : head;
  const reason = `${targets.length} packages, each since its own last release; the oldest of these is ${from ?? 'none, so that all of the history is read'}.`;
  const bound = all.size === most ? base : (history.bound ?? null);
  return { from, to, base: bound, side: null, head, tag: null, family: null, reason, passedOver: [] };
}
