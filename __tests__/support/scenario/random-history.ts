/** Random histories as repositories grow them: pull requests of every kind, reverts, side branches, backports, several tag families. */
import fc from 'fast-check';
import { mergePull, type PullRecord, type PullSpec, rebasePull, squashPull } from '../git/pulls.ts';
import type { Person, Repository } from '../git/repository.ts';
import { title } from './histories.ts';
import type { Ends } from './readings.ts';

const STEPS = ['squash', 'merge', 'rebase', 'direct', 'revert', 'side', 'sync', 'join', 'release', 'package', 'dated', 'backport'] as const;
type Step = { readonly kind: (typeof STEPS)[number]; readonly size: number; readonly pick: number };

/** Follows the main line from release to release. */
const LAST_RELEASE = 'last-release';

/** What to do one after another, and how to name the range: by tags, by branches, or with the base left to be found. */
export type Plan = { readonly steps: readonly Step[]; readonly from: number | null; readonly to: number };

const PEOPLE: readonly Person[] = ['ada', 'bob', 'cleo'].map((login) => ({
  name: `${login} of Widgets`,
  email: `${login}@users.noreply.github.com`,
  login,
}));

export function plans(): fc.Arbitrary<Plan> {
  const step = fc.record({ kind: fc.constantFrom(...STEPS), size: fc.integer({ min: 1, max: 3 }), pick: fc.nat(1_000) });
  const from = fc.option(fc.nat(1_000));
  return fc.record({ steps: fc.array(step, { minLength: 20, maxLength: 60 }), from, to: fc.nat(1_000) });
}

/** Grows the history of a plan; `ends` is the range that it asks for. */
export function grow(plan: Plan, repository: Repository): { readonly pulls: readonly PullRecord[]; readonly ends: Ends } {
  const growth = new Growth(repository);
  for (const step of plan.steps) growth.take(step);
  repository.flush();
  const late = ['main', 'main', ...growth.tags.slice(-4)];
  const early = growth.tags.slice(0, Math.max(1, growth.tags.length / 2));
  const to = late[plan.to % late.length] ?? 'main';
  const from = plan.from === null ? undefined : early[plan.from % early.length];
  return { pulls: growth.pulls, ends: from === undefined ? { to } : { from, to } };
}

class Growth {
  readonly pulls: PullRecord[] = [];
  readonly tags: string[] = [];
  readonly #repository: Repository;
  readonly #branches = new Set<string>();
  #number = 100;
  #minor = -1;
  #patch = 0;
  #side = 0;

  constructor(repository: Repository) {
    this.#repository = repository;
    repository.commit({ message: 'Begin', author: PEOPLE[0] ?? { name: 'nobody', email: '' }, files: { 'README.md': '# Widgets\n' } });
    this.#release();
  }

  take({ kind, size, pick }: Step): void {
    const author = PEOPLE[pick % PEOPLE.length] ?? null;
    if (kind === 'squash') this.#land(squashPull, 'main', size, author);
    else if (kind === 'merge') this.#land(mergePull, 'main', size, author);
    else if (kind === 'rebase') this.#land(rebasePull, 'main', size, author);
    else if (kind === 'direct') this.#commit(`fix: push ${++this.#number} right in`, author);
    else if (kind === 'revert') this.#revert(pick);
    else if (kind === 'release') this.#release();
    else if (kind === 'package') this.#tag(`pkg@0.${this.#number}.${size}`, 'main');
    else if (kind === 'dated') this.#tag(`2026-01-${String(10 + (this.tags.length % 20))}`, 'main');
    else if (kind === 'backport') this.#backport(pick, author);
    else this.#branch(kind, size, author);
  }

  #land(merge: (repository: Repository, spec: PullSpec) => PullRecord, base: string, size: number, author: Person | null): void {
    const number = ++this.#number;
    const commits = Array.from({ length: size }, (_, at) => ({
      message: at === 0 ? title(number) : `Step ${at} of ${number}`,
      files: { [`changes/${number}-${at}`]: `${number}\n` },
    }));
    this.pulls.push(merge(this.#repository, { number, title: title(number), base, commits, ...(author === null ? {} : { author }) }));
  }

  #commit(message: string, author: Person | null): void {
    const person = author === null ? {} : { author };
    this.#repository.commit({ message, files: { [`direct/${this.#number}`]: message }, ...person });
  }

  #revert(pick: number): void {
    const original = this.pulls[pick % Math.max(1, this.pulls.length)];
    if (original === undefined) return;
    const number = ++this.#number;
    const spec = { number, title: `Revert "${original.title}"`, body: `Reverts octo/widgets#${original.number}` };
    this.pulls.push(squashPull(this.#repository, spec));
  }

  /** A long-lived branch: grows beside the main one, takes its news in, and is merged in the end. */
  #branch(kind: 'side' | 'sync' | 'join', size: number, author: Person | null): void {
    const name = `next-${this.#side}`;
    const open = this.#branches.has(name);
    if (kind === 'side') {
      this.#open(name, 'main');
      this.#land(size === 1 ? squashPull : mergePull, name, size, author);
    } else if (open && kind === 'sync') {
      this.#repository.merge({ branch: name, from: 'main' });
    } else if (open) {
      this.#repository.merge({ from: name });
      this.#side += 1;
    }
  }

  /** A fix that is picked onto the line of the last release, and released there. */
  #backport(pick: number, author: Person | null): void {
    const base = `release-${this.#minor}`;
    if (this.#open(base, LAST_RELEASE)) this.#patch = 0;
    const origin = this.pulls[pick % Math.max(1, this.pulls.length)];
    const number = ++this.#number;
    const words = origin === undefined ? title(number) : origin.title;
    const from = origin?.mergeCommit === undefined || origin.mergeCommit === null ? '' : this.#repository.sha(origin.mergeCommit);
    const message = `${words} (#${number})\n\n(cherry picked from commit ${from})`;
    this.pulls.push(squashPull(this.#repository, { number, title: words, base, message, ...(author === null ? {} : { author }) }));
    this.#patch += 1;
    this.#tag(`v1.${this.#minor}.${this.#patch}`, base);
  }

  #release(): void {
    this.#minor += 1;
    this.#repository.branch(LAST_RELEASE);
    this.#tag(`v1.${this.#minor}.0`, 'main');
  }

  /** True when the branch is new. */
  #open(name: string, target: string): boolean {
    if (this.#branches.has(name)) return false;
    this.#branches.add(name);
    this.#repository.branch(name, target);
    return true;
  }

  #tag(name: string, target: string): void {
    if (this.tags.includes(name)) return;
    this.tags.push(name);
    this.#repository.tag(name, target);
  }
}
