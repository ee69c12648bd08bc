/** Finds the tag that a release is compared with. */
import type { Sha, Tag } from '../domain.ts';
import type { History, Relation } from '../ports/history.ts';
import {
  byStep,
  type Candidate,
  candidatesBefore,
  candidatesBeside,
  candidatesOf,
  type Family,
  familiesOf,
  PRERELEASE,
  type VersionedTag,
  waysOf,
} from '../range/candidates.ts';
import { ofFamily, type PassedOver } from '../range/sentences.ts';
import { compareVersions, familyOf, isPrerelease, type VersionTag } from '../range/tags.ts';

/** Candidates whose place in history is asked for; on GitHub each costs a request. */
const TRIES = { git: 100, github: 25 } as const;
/** A tag on another line is taken where the nearest on this line is this much further away. */
const FURTHER = { times: 2, commits: 100 } as const;
/** Versions of one line that are not asked one by one. */
const LONG_LINE = 4;
/** Families that are looked at for an unreleased head, the repository's own first, then those with more tags. */
const FAMILIES = 10;
/** Families that a new one is asked to go on from; each costs a request. */
const OTHERS = 3;

/** A tag and how the head stands to it. */
export type Tried = { readonly candidate: Candidate; readonly relation: Relation };

/** What was found. `chosen` is null where no tag stands before the head; `stable` and `family` say what was looked for. */
export type FoundBase = {
  readonly chosen: Tried | null;
  readonly passed: readonly PassedOver[];
  readonly stable: boolean;
  readonly family: string | null;
  /** Where nothing was found, and another family has a lower version: of the newest tags of the others the nearest. */
  readonly older: string | null;
};

const NOTHING: FoundBase = { chosen: null, passed: [], stable: false, family: null, older: null };

type Nearest = Pick<FoundBase, 'chosen' | 'passed'>;

const NONE: Nearest = { chosen: null, passed: [] };

/** Asks where tags stand to one head, a bounded number of times. `name` is what the head is called. */
export class BaseSearch {
  readonly #head: { readonly name: string; readonly sha: Sha };
  readonly #history: History;
  readonly #relations = new Map<Sha, Relation>();
  #asked = 0;
  #exhausted = false;

  constructor(head: { readonly name: string; readonly sha: Sha }, history: History) {
    this.#head = head;
    this.#history = history;
    this.#relations.set(head.sha, { ahead: 0, behind: 0, base: head.sha });
  }

  /** True when candidates were left that nobody asked about. */
  get exhausted(): boolean {
    return this.#exhausted;
  }

  /**
   * The base of a tag: of its own way of counting where that has one on the line, else the nearest of either: its family may have gone
   * over from dates to numbers.
   */
  async released(release: VersionTag, tags: readonly Tag[]): Promise<FoundBase> {
    const looked = { stable: !isPrerelease(release.version), family: release.prefix, older: null };
    const [own, beside] = [candidatesBefore(release, tags), candidatesBeside(release, tags)];
    const first = own.length === 0 ? NONE : await this.#nearest(own);
    const second = beside.length === 0 ? NONE : await this.#nearest(beside, true);
    const isOwn = first.chosen?.relation.behind === 0;
    if (own.length === 0 && second.chosen === null) return { ...looked, chosen: null, ...(await this.#elsewhere(release, tags)) };
    if (isOwn) return { ...looked, chosen: first.chosen, passed: [...nearerThan(first.chosen, second.chosen), ...first.passed] };
    return { ...looked, ...nearestOf([first, second]) };
  }

  /** The base of a head without a tag: the last stable one of its family, else the last prerelease. */
  async unreleased(families: readonly Family[]): Promise<FoundBase> {
    const found: FoundBase[] = [];
    for (const family of families.slice(0, FAMILIES)) {
      const newest = await this.#newest(family);
      // The repository's own name goes before those of its packages, however recent they are.
      if (newest.chosen !== null && familyOf(family.prefix) === '') return newest;
      found.push(newest);
    }
    const distances = found.map(({ chosen }) => chosen?.relation.ahead ?? Number.POSITIVE_INFINITY);
    return found[distances.indexOf(Math.min(...distances))] ?? NOTHING;
  }

  /** Each way of counting has its newest, and history decides between them. */
  async #newest(family: Family): Promise<FoundBase> {
    const ways = waysOf(family);
    const stable = await this.#nearestOfWays(ways, 'stable');
    if (stable.chosen !== null) return { ...stable, stable: true, family: stable.chosen.candidate.prefix, older: null };
    const any = await this.#nearestOfWays(ways, 'prerelease');
    return { ...any, stable: false, family: any.chosen?.candidate.prefix ?? family.prefix, older: null };
  }

  async #nearestOfWays(ways: readonly Family[], kind: 'stable' | 'prerelease'): Promise<Nearest> {
    const found: Nearest[] = [];
    for (const way of ways) found.push(await this.#nearest(candidatesOf(way, kind)));
    return nearestOf(found);
  }

  /** What a first release of its family could go on from: the newest tags of the others, as far as they do not come after it. */
  async #elsewhere(release: VersionTag, tags: readonly Tag[]): Promise<Pick<FoundBase, 'passed' | 'older'>> {
    const others = newestOfOthers(release, tags).slice(0, OTHERS);
    const tried = await this.#try(others.map((tag) => ({ ...tag, skip: null })));
    const before = tried.filter(({ relation }) => relation.ahead > 0);
    const mayBeRenamed = before.some(({ candidate }) => compareVersions(candidate.version, release.version) < 0);
    const nearest = mayBeRenamed ? fewestAhead(before) : null;
    const passed = before.map(({ candidate }) => ({ name: candidate.name, why: ofFamily(candidate.prefix) }));
    return { passed, older: nearest?.candidate.name ?? null };
  }

  /** The first candidate on the head's line of history; where that is far behind a tag of another line, or missing, the tag of the other line. */
  async #nearest(candidates: readonly Candidate[], halve = false): Promise<Nearest> {
    const passed: PassedOver[] = [];
    const aside: Tried[] = [];
    const steps = byStep(candidates);
    for (let at = 0; at < steps.length; at += 1) {
      const step = steps[at] ?? [];
      if (this.#spent(step)) break;
      const tried = await this.#try(step);
      const before = fewestAhead(tried.filter(({ relation }) => relation.behind === 0));
      passed.push(...skipped(step));
      if (before !== null) return choose(before, aside, passed);
      const after = tried.filter(({ relation }) => relation.ahead === 0);
      // The future is no news to who reads of a release; of a higher version that nobody asked about it is to be expected.
      if (after.length > 0) remove(passed, ({ why }) => why === PRERELEASE);
      passed.push(...tried.filter((one) => !after.includes(one)).map(({ candidate }) => this.#notInHistory(candidate)));
      aside.push(...tried.filter(({ relation }) => relation.ahead > 0 && relation.base !== null));
      if (halve && tried.length > 0 && after.length === tried.length) {
        at = await this.#lastAfter(steps, at);
        continue;
      }
      const line = tried.length === 0 ? [] : lineFrom(steps, at);
      const beside = line.length < LONG_LINE ? [] : line.slice(0, await this.#firstBefore(line));
      if (after.length === 0) passed.push(...beside.flatMap((one) => this.#besides(one)));
      at += beside.length;
    }
    return choose(null, aside, passed);
  }

  /** The last of the steps from one on that comes after the head, by halving: later versions come from the earlier. */
  async #lastAfter(steps: readonly (readonly Candidate[])[], from: number): Promise<number> {
    const asked = steps.flatMap((step, at) => (at > from && step.some(({ skip }) => skip === null) ? [at] : []));
    const rest = asked.map((at) => steps[at] ?? []);
    const first = await this.#first(rest, ({ ahead }) => ahead > 0);
    return (asked[first] ?? steps.length) - 1;
  }

  /** Where the head's line of history meets a line of versions, whose later ones come from the earlier: by halving. Its length where it does not. */
  async #firstBefore(line: readonly (readonly Candidate[])[]): Promise<number> {
    return this.#first(line, ({ behind }) => behind === 0);
  }

  async #first(line: readonly (readonly Candidate[])[], is: (relation: Relation) => boolean): Promise<number> {
    const holds = async (at: number) => (await this.#try(line[at] ?? [])).some(({ relation }) => is(relation));
    if (line.length === 0 || !(await holds(line.length - 1))) return line.length;
    let [low, high] = [0, line.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (await holds(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  async #try(step: readonly Candidate[]): Promise<readonly Tried[]> {
    const tried: Tried[] = [];
    for (const candidate of step) if (candidate.skip === null) tried.push({ candidate, relation: await this.#relation(candidate) });
    return tried;
  }

  #besides(step: readonly Candidate[]): PassedOver[] {
    return step.map((candidate) =>
      candidate.skip === null ? this.#notInHistory(candidate) : { name: candidate.name, why: candidate.skip },
    );
  }

  #spent(step: readonly Candidate[]): boolean {
    const spent = this.#asked >= TRIES[this.#history.kind] && step.some(({ skip, sha }) => skip === null && !this.#relations.has(sha));
    this.#exhausted ||= spent;
    return spent;
  }

  async #relation(candidate: Candidate): Promise<Relation> {
    const known = this.#relations.get(candidate.sha);
    if (known !== undefined) return known;
    this.#asked += 1;
    const relation = await this.#history.relation(candidate.sha, this.#head.sha);
    this.#relations.set(candidate.sha, relation);
    return relation;
  }

  #notInHistory({ name }: Candidate): PassedOver {
    return { name, why: `not in the history of ${this.#head.name}` };
  }
}

function remove(passed: PassedOver[], is: (one: PassedOver) => boolean): void {
  passed.splice(0, passed.length, ...passed.filter((one) => !is(one)));
}

function skipped(step: readonly Candidate[]): PassedOver[] {
  return step.flatMap(({ name, skip }) => (skip === null ? [] : [{ name, why: skip }]));
}

/** The steps behind one that differ from it in the last number alone: patches of one minor version. */
function lineFrom(steps: readonly (readonly Candidate[])[], at: number): readonly (readonly Candidate[])[] {
  const stem = stemOf(steps[at]);
  const behind = steps.slice(at + 1);
  const end = behind.findIndex((step) => stemOf(step) !== stem || step.every(({ skip }) => skip !== null));
  return stem === null ? [] : behind.slice(0, end < 0 ? behind.length : end);
}

function stemOf(step: readonly Candidate[] | undefined): string | null {
  const version = step?.[0]?.version;
  return version === undefined || version.dated || version.numbers.length < 3 ? null : version.numbers.slice(0, -1).join('.');
}

function choose(before: Tried | null, aside: readonly Tried[], passed: readonly PassedOver[]): Nearest {
  const other = fewestAhead(aside);
  if (other === null || (before !== null && !isFarBehind(before, other))) return { chosen: before, passed };
  const at = passed.findIndex(({ name }) => name === other.candidate.name);
  const far = before === null ? [] : [{ name: before.candidate.name, why: `${before.relation.ahead} commits before it` }];
  return { chosen: other, passed: [...passed.slice(0, at), ...far] };
}

/** Of several ways of counting, the one whose tag is nearest in history; what another passes over has no bearing then. */
function nearestOf(found: readonly Nearest[]): Nearest {
  const tried = found.flatMap(({ chosen }) => chosen ?? []);
  const before = fewestAhead(tried.filter(({ relation }) => relation.behind === 0));
  const aside = fewestAhead(tried.filter(({ relation }) => relation.behind > 0));
  const chosen = before === null || (aside !== null && isFarBehind(before, aside)) ? aside : before;
  return found.find((one) => one.chosen === chosen) ?? NONE;
}

/** The tag of the other way of counting that stands between: the two ways went on side by side. */
function nearerThan(own: Tried | null, other: Tried | null): readonly PassedOver[] {
  if (own === null || other === null || other.relation.behind > 0 || other.relation.ahead >= own.relation.ahead) return [];
  const way = other.candidate.version.dated ? 'a date, not a number' : 'a number, not a date';
  return [{ name: other.candidate.name, why: `${way}, though nearer` }];
}

/** Where releases are tagged on branches of their own, the last tag on this line can be years old. */
function isFarBehind(before: Tried, other: Tried): boolean {
  const further = before.relation.ahead - other.relation.ahead;
  return further > FURTHER.commits && before.relation.ahead > FURTHER.times * other.relation.ahead;
}

function fewestAhead(tried: readonly Tried[]): Tried | null {
  const fewest = Math.min(...tried.map(({ relation }) => relation.ahead));
  return tried.find(({ relation }) => relation.ahead === fewest) ?? null;
}

/** The newest tags of the other families. */
function newestOfOthers(release: VersionTag, tags: readonly Tag[]): readonly VersionedTag[] {
  const others = familiesOf(tags).filter(({ prefix }) => familyOf(prefix) !== familyOf(release.prefix));
  return others.flatMap(({ tags: [newest] }) => newest ?? []);
}
