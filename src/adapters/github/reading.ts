/** The pull requests of a range, asked for while its commits are still coming in. */
import type { PullRequest, Sha } from '../../domain.ts';
import { GITHUB } from '../../limits.ts';
import type { AskedCommit, PullReading } from '../../ports/pulls.ts';
import type { Batches } from './batches.ts';
import type { GitHubClient } from './client.ts';
import { type GitHubError, isFault, Limited } from './failure.ts';
import { sideBySide } from './pages.ts';
import { type PullNode, pointsOf, pullRequest, type RecentNode } from './pull-requests.ts';

/** How the hour's budget is spent: on how many commits, and how much is asked of each pull request. */
type Plan = { readonly lean: boolean; readonly commits: number };

type Options = {
  readonly client: GitHubClient;
  readonly batches: Batches;
  readonly name: string;
  readonly files: boolean;
  /** Hears of every pull request that was read. */
  readonly seen: (nodes: readonly PullNode[]) => void;
  /** Completes pull requests with what is known of those who edited them. */
  readonly judged: (pulls: readonly PullRequest[]) => Promise<readonly PullRequest[]>;
};

export class Reading implements PullReading {
  readonly #options: Options;
  readonly #asked = new Map<Sha, AskedCommit>();
  /** Those of the range: of what was only foreseen nothing is told. */
  readonly #wanted = new Map<Sha, AskedCommit>();
  /** The numbers of what was found. */
  readonly #found = new Map<Sha, readonly number[]>();
  /** Each pull request once: many commits have the same, with the same long text. */
  readonly #pulls = new Map<number, PullRequest>();
  /** Those whose files are still to be completed. */
  readonly #open = new Map<number, PullNode>();
  /** Those in no batch yet. */
  #pending: AskedCommit[] = [];
  #waiting: Sha[][] = [];
  #running = 0;
  #plan: Promise<Plan> | null = null;
  #recent: Promise<readonly RecentNode[]> | null = null;
  #fault: GitHubError | null = null;
  #failure: unknown = null;
  #stopped = false;
  #idle: () => void = () => undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  add(commits: readonly AskedCommit[], total: number): void {
    for (const commit of commits) this.#wanted.set(commit.sha, commit);
    this.foresee(commits, total);
  }

  /** Asks for commits that the range will most probably have. */
  foresee(commits: readonly AskedCommit[], total: number): void {
    const fresh = commits.filter(({ sha }) => /^[0-9a-f]{40,64}$/.test(sha) && !this.#asked.has(sha));
    if (fresh.length === 0) return;
    for (const commit of fresh) this.#asked.set(commit.sha, commit);
    this.#pending.push(...fresh);
    // Asked beside the first batch: it is rarely in vain, and what it costs shows what is left of the hour.
    this.#recent ??= harmless(this.#options.batches.recent(this.#options.files));
    this.#plan ??= harmless(this.#makePlan(total));
    this.#plan.then(
      (plan) => plan.commits >= total && this.#fill(plan, this.#asked.size >= total),
      () => undefined,
    );
  }

  get fault(): GitHubError | null {
    return this.#fault;
  }

  /** Waits for everything; throws what GitHub refused. What its limits or a fault kept back is missing. */
  async found(): Promise<ReadonlyMap<Sha, readonly PullRequest[]>> {
    const plan = await this.#plan;
    if (plan === null) return new Map();
    this.#pending = this.#pending.filter(({ sha }) => this.#wanted.has(sha));
    if (plan.commits < this.#asked.size) this.#pending = mostTelling(this.#pending).slice(0, plan.commits);
    this.#fill(plan, true);
    if (this.#running > 0) await new Promise<void>((resolve) => (this.#idle = resolve));
    if (this.#failure !== null) throw this.#failure;
    await this.#justMerged();
    const pulls = await this.#whole();
    const found = [...this.#found].filter(([sha]) => this.#wanted.has(sha));
    return new Map(found.map(([sha, of]) => [sha, of.flatMap((number) => pulls.get(number) ?? [])]));
  }

  /** Against what is left of the hour: everything, or everything without linked issues, or what can be paid. */
  async #makePlan(total: number): Promise<Plan> {
    const { client, files } = this.#options;
    const batches = Math.ceil(total / GITHUB.pullsPerQuery);
    const [whole, lean] = [false, true].map((one) => batches * pointsOf(Math.min(total, GITHUB.pullsPerQuery), { files, lean: one }));
    if (whole === undefined || lean === undefined) return { lean: false, commits: total };
    if (client.left('graphql') === null && whole >= GITHUB.largeJob) await this.#recent?.catch(() => undefined);
    const left = client.left('graphql');
    // Nobody said how much is left: it is seen when it is gone.
    if (left === null) return { lean: false, commits: total };
    const wanted = whole <= left ? whole : lean;
    const granted = await client.afford('graphql', wanted);
    const commits = granted >= wanted ? total : Math.floor((granted * batches) / wanted) * GITHUB.pullsPerQuery;
    return { lean: wanted !== whole, commits };
  }

  /** Makes batches of what is pending, of all of it when nothing more comes. */
  #fill(plan: Plan, last = false): void {
    while (this.#pending.length >= GITHUB.pullsPerQuery || (last && this.#pending.length > 0)) {
      this.#waiting.push(this.#pending.splice(0, GITHUB.pullsPerQuery).map(({ sha }) => sha));
    }
    this.#pump(plan);
  }

  #pump(plan: Plan): void {
    while (this.#running < GITHUB.concurrency && !this.#stopped) {
      const batch = this.#waiting.shift();
      if (batch === undefined) break;
      this.#running += 1;
      void this.#ask(batch, plan.lean).finally(() => {
        this.#running -= 1;
        this.#pump(plan);
        if (this.#running === 0) this.#idle();
      });
    }
  }

  /** The first failure stops the rest. A limit and a fault keep what was read: the others are not known. */
  async #ask(batch: readonly Sha[], lean: boolean): Promise<void> {
    const { batches, files } = this.#options;
    try {
      for (const [sha, nodes] of await batches.of(batch, { files, lean })) this.#take(sha, nodes);
    } catch (thrown) {
      this.#stopped = true;
      if (!this.#isPassedOver(thrown)) this.#failure ??= thrown;
    }
  }

  /** Notes still come without what a limit or a fault keeps back; a fault is told. */
  #isPassedOver(thrown: unknown): boolean {
    if (!isFault(thrown)) return false;
    if (!(thrown instanceof Limited)) this.#fault ??= thrown;
    return true;
  }

  /** What GitHub told is not held beside what is made of it. */
  #take(sha: Sha, nodes: readonly PullNode[]): void {
    const { files, name, seen } = this.#options;
    seen(nodes);
    for (const node of nodes) {
      if (files) this.#open.set(node.number, node);
      else if (!this.#pulls.has(node.number)) this.#pulls.set(node.number, pullRequest(node, repositoryOf(node, name), null));
    }
    this.#found.set(sha, [...(this.#found.get(sha) ?? []), ...nodes.map(({ number }) => number)]);
  }

  /** In the seconds after a merge GitHub does not know a pull request by its commits, but already by its number. */
  async #justMerged(): Promise<void> {
    const without = new Set([...this.#found].filter(([, numbers]) => numbers.length === 0).map(([sha]) => sha));
    // Waited for in any case, so that nothing is under way when the reading has ended.
    const recent = await (this.#recent ?? Promise.resolve([])).catch((thrown: unknown) => {
      if (without.size > 0 && !this.#isPassedOver(thrown)) throw thrown;
      // Whether they have one is not known then.
      if (!(thrown instanceof Limited)) for (const sha of without) this.#found.delete(sha);
      return [];
    });
    for (const node of recent) {
      for (const sha of landedBy(node, this.#wanted)) {
        if (without.has(sha)) this.#take(sha, [node]);
      }
    }
  }

  /** Each pull request once, with the files that did not fit its first page. */
  async #whole(): Promise<ReadonlyMap<number, PullRequest>> {
    const { name } = this.#options;
    const completed = await sideBySide([...this.#open.values()], GITHUB.concurrency, async (node) => {
      return pullRequest(node, repositoryOf(node, name), await this.#filesOf(node));
    });
    const pulls = await this.#options.judged([...this.#pulls.values(), ...completed]);
    return new Map(pulls.map((pull) => [pull.number, pull]));
  }

  /** Null: not known. */
  async #filesOf(node: PullNode): Promise<readonly string[] | null> {
    try {
      return await this.#options.batches.files(node);
    } catch (thrown) {
      if (!this.#isPassedOver(thrown)) throw thrown;
      return null;
    }
  }
}

function repositoryOf({ baseRepository }: PullNode, name: string): string {
  return baseRepository?.nameWithOwner ?? name;
}

/** Titles of squash merges carry number and words: commits without a number need the answer most. The newest first. */
function mostTelling(commits: readonly AskedCommit[]): AskedCommit[] {
  const numbered = ({ message }: AskedCommit) => (/#\d/.test(message.split('\n', 1)[0] ?? '') ? 1 : 0);
  return [...commits].sort((a, b) => numbered(a) - numbered(b) || b.committedAt - a.committedAt);
}

/** The commits of the range that a pull request landed: its own, its landing commit, and before that the ones that were rebased with it. */
function landedBy({ mergeCommit, commits }: RecentNode, range: ReadonlyMap<Sha, AskedCommit>): readonly Sha[] {
  const own = commits.nodes.filter((node) => node !== null).map(({ commit }) => commit);
  const landed = own.map(({ oid }) => oid).filter((sha) => range.has(sha));
  let at = mergeCommit === null ? undefined : range.get(mergeCommit.oid);
  if (at !== undefined) landed.push(at.sha);
  for (const { message } of own.toReversed()) {
    if (at === undefined || at.parents.length > 1 || at.message.trim() !== message.trim()) break;
    landed.push(at.sha);
    at = range.get(at.parents[0] ?? '');
  }
  return [...new Set(landed)];
}

/** A promise that nobody may be waiting for when it fails. */
function harmless<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
