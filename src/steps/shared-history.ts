/** A history that many packages ask: each question goes to the source once, and what follows from commits that were read goes nowhere. */
import type { Commit, Sha, Tag } from '../domain.ts';
import type { CommitList, CommitOptions, History, Relation } from '../ports/history.ts';
import { commitsSince, type Graph, graphOf, reachedFrom, relationTo } from '../range/graph.ts';

/** What was read, and what the source counts for it. */
type Stretch = { readonly graph: Graph; readonly counted: number };

type OnPart = NonNullable<CommitOptions['onPart']>;

/** A list that comes in: who asks for it later is told of the parts that came before. */
type Reading = { readonly list: Promise<CommitList>; readonly parts: Parameters<OnPart>[]; readonly followers: OnPart[] };

export class SharedHistory implements History {
  readonly kind: History['kind'];
  readonly #source: History;
  readonly #resolved = new Map<string, Promise<Sha | null>>();
  readonly #relations = new Map<string, Promise<Relation>>();
  readonly #readings = new Map<string, Reading>();
  readonly #patches = new Map<string, Promise<ReadonlyMap<Sha, string> | null>>();
  readonly #authors = new Map<string, Promise<ReadonlySet<string> | null>>();
  #tags: Promise<readonly Tag[]> | null = null;
  #stretch: Stretch | null = null;

  constructor(source: History) {
    this.kind = source.kind;
    this.#source = source;
  }

  /** The history itself where it is shared already. */
  static of(history: History): SharedHistory {
    return history instanceof SharedHistory ? history : new SharedHistory(history);
  }

  /** Reads all that `head` has more than `bound`, one of its ancestors (null: all that it has): ranges inside cost nothing from then on. */
  async read(bound: Sha | null, head: Sha, options: { readonly files: boolean }): Promise<void> {
    const { commits, counted } = await this.#follow(bound, head, options);
    this.#stretch = { graph: graphOf(head, bound, commits), counted };
  }

  /** The bound of what was read last; undefined before. */
  get bound(): Sha | null | undefined {
    return this.#stretch?.graph.bound;
  }

  /** Whether the range from `base` to `head` lies in what was read. */
  holds(base: Sha | null, head: Sha): boolean {
    const graph = this.#graphOf(head);
    return graph !== null && reachedFrom(graph, base) !== 'unknown';
  }

  tags(): Promise<readonly Tag[]> {
    this.#tags ??= this.#source.tags();
    return this.#tags;
  }

  resolve(ref: string): Promise<Sha | null> {
    return once(this.#resolved, ref, () => this.#source.resolve(ref));
  }

  committedAt(shas: readonly Sha[]): Promise<ReadonlyMap<Sha, number>> {
    return this.#source.committedAt(shas);
  }

  async relation(base: Sha, head: Sha): Promise<Relation> {
    const graph = this.#graphOf(head);
    const relation = graph === null ? 'unknown' : relationTo(graph, base);
    return relation === 'unknown' ? once(this.#relations, `${base} ${head}`, () => this.#source.relation(base, head)) : relation;
  }

  async refuseCut(head: Sha): Promise<void> {
    await this.#source.refuseCut?.(head);
  }

  /** What the source counts and could not give is missing in every range inside. */
  async commits(base: Sha | null, head: Sha, options: CommitOptions): Promise<CommitList> {
    const stretch = this.#stretch;
    const commits = stretch?.graph.head === head ? commitsSince(stretch.graph, base) : 'unknown';
    if (stretch === null || commits === 'unknown') return this.#follow(base, head, options);
    return { commits, counted: commits.length + stretch.counted - stretch.graph.commits.size };
  }

  sharedPatches(side: Sha, head: Sha): Promise<ReadonlyMap<Sha, string> | null> {
    return once(this.#patches, `${side} ${head}`, () => this.#source.sharedPatches(side, head));
  }

  /** Before a base inside are those before the bound, and the authors up to the base. */
  async authorsBefore(base: Sha | null): Promise<ReadonlySet<string> | null> {
    const graph = this.#stretch?.graph;
    const reached = graph === undefined ? 'unknown' : reachedFrom(graph, base);
    if (graph === undefined || reached === 'unknown') return once(this.#authors, `${base}`, () => this.#source.authorsBefore(base));
    const before = await once(this.#authors, `${graph.bound}`, () => this.#source.authorsBefore(graph.bound));
    return before === null ? null : new Set([...before, ...[...reached].flatMap((sha) => namesOf(graph.commits.get(sha)))]);
  }

  #follow(base: Sha | null, head: Sha, { files, onPart }: CommitOptions): Promise<CommitList> {
    const key = `${base} ${head} ${files}`;
    const reading = this.#readings.get(key) ?? this.#readAloud(base, head, files);
    this.#readings.set(key, reading);
    if (onPart !== undefined) {
      for (const part of reading.parts) onPart(...part);
      reading.followers.push(onPart);
    }
    return reading.list;
  }

  #readAloud(base: Sha | null, head: Sha, files: boolean): Reading {
    const parts: Parameters<OnPart>[] = [];
    const followers: OnPart[] = [];
    const onPart: OnPart = (...part) => {
      parts.push(part);
      for (const follower of followers) follower(...part);
    };
    return { list: this.#source.commits(base, head, { files, onPart }), parts, followers };
  }

  #graphOf(head: Sha): Graph | null {
    return this.#stretch?.graph.head === head ? this.#stretch.graph : null;
  }
}

/** Whoever asks while an answer is under way waits for that one. */
function once<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  return answer;
}

/** Name and login in lower case, as histories tell them. */
function namesOf(commit: Commit | undefined): readonly string[] {
  if (commit === undefined) return [];
  const { name, login } = commit.author;
  return [name, ...(login === null ? [] : [login])].map((text) => text.toLowerCase());
}
