/** The news files that the commits of a range add, asked of GitHub: only where a look at both ends and between them shows that there are such. */
import * as v from 'valibot';
import {
  type FileEvent,
  FRAGMENT_FOLDERS,
  type FragmentLife,
  foldersInUse,
  isFragment,
  isSure,
  livesOf,
  mayNest,
} from '../../changes/fragment-files.ts';
import type { Commit, Fragment, Sha } from '../../domain.ts';
import { GITHUB } from '../../limits.ts';
import type { FragmentRange, Fragments, FragmentsFound } from '../../ports/history.ts';
import type { Repository } from '../../ports/releases.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError, unexpected } from './failure.ts';
import { sideBySide } from './pages.ts';

/** Pages of commits of one folder: 2,000 news files in one release. */
const MOST_PAGES = 20;
/** Commits in one document, each with the folders before and after it. */
const COMMITS_AT_ONCE = 20;
/** Subfolders that are looked into at once. */
const MOST_SUBFOLDERS = 100;
const NOTHING: FragmentsFound = { fragments: [], unread: 0 };

const TreeSchema = v.nullish(
  v.object({ entries: v.nullish(v.array(v.object({ name: v.string(), oid: v.string(), type: v.string() })), []) }),
);
type Entry = NonNullable<NonNullable<v.InferOutput<typeof TreeSchema>>['entries']>[number];
const TreesSchema = v.record(v.string(), TreeSchema);
const TouchingSchema = v.object({
  repository: v.object({
    object: v.nullable(
      v.object({
        history: v.object({
          nodes: v.array(v.nullable(v.object({ oid: v.string() }))),
          pageInfo: v.object({ hasNextPage: v.boolean(), endCursor: v.nullable(v.string()) }),
        }),
      }),
    ),
  }),
});
const SinceSchema = v.object({ newsSince: v.nullable(v.object({ committedDate: v.pipe(v.string(), v.isoTimestamp()) })) });
const TouchedSchema = v.object({
  newsTouched: v.nullable(v.record(v.string(), v.object({ nodes: v.array(v.object({ oid: v.string() })) }))),
});
const BlobsSchema = v.object({
  repository: v.record(v.string(), v.nullish(v.object({ text: v.nullish(v.string()), isTruncated: v.optional(v.boolean(), false) }))),
});

const REPOSITORY = 'repository(owner: $owner, name: $name)';
const TOUCHING = `query ($owner: String!, $name: String!, $head: GitObjectID!, $path: String!, $after: String) { ${REPOSITORY} {
object(oid: $head) { ... on Commit { history(first: ${GITHUB.pageSize}, path: $path, after: $after) { nodes { oid } pageInfo { hasNextPage endCursor } } } }
} }`;

/** `dateOf`: the seconds of a commit, where they are known already. */
export function createFragments(client: GitHubClient, repository: Repository, dateOf: DateOf = () => null): Fragments {
  return new GitHubFragments(client, repository, dateOf);
}

type DateOf = (sha: Sha) => number | null;

type HistoryPage = NonNullable<v.InferOutput<typeof TouchingSchema>['repository']['object']>['history'];

/** Contents by path. */
type Listing = ReadonlyMap<string, string>;

class GitHubFragments implements Fragments {
  readonly #client: GitHubClient;
  readonly #variables: { readonly owner: string; readonly name: string };
  readonly #purpose: { readonly asked: string; readonly access: 'read'; readonly code: 'github-failed' };

  readonly #dateOf: DateOf;
  /** What was looked for already: the look may begin before anybody waits for it. */
  readonly #looks = new Map<string, Promise<readonly string[]>>();

  constructor(client: GitHubClient, { owner, name }: Repository, dateOf: DateOf) {
    this.#client = client;
    this.#dateOf = dateOf;
    this.#variables = { owner, name };
    this.#purpose = { asked: `the news files of ${owner}/${name}`, access: 'read', code: 'github-failed' };
  }

  folders(base: Sha | null, head: Sha): Promise<readonly string[]> {
    const key = `${base} ${head}`;
    const look = this.#looks.get(key) ?? this.#look(base, head);
    this.#looks.set(key, look);
    return look;
  }

  /** A release takes its files away, and more may come behind it: what came and went in the range counts too. */
  async #look(base: Sha | null, head: Sha): Promise<readonly string[]> {
    const trees = [head, `${head}^`, ...(base === null ? [] : [base])];
    const [listings, touched] = await Promise.all([
      this.#trees(trees, FRAGMENT_FOLDERS).catch((thrown: unknown) => this.#without(thrown, [])),
      this.#touchedSince(base, head).catch((thrown: unknown) => this.#without<readonly string[]>(thrown, [])),
    ]);
    const used = foldersInUse(listings.flatMap((listing) => [...listing.keys()]));
    return FRAGMENT_FOLDERS.filter((folder) => used.includes(folder) || touched.includes(folder));
  }

  /** The folders that a commit since the base touched: what a release took away, it took away after it. */
  async #touchedSince(base: Sha | null, head: Sha): Promise<readonly string[]> {
    if (base === null) return [];
    const known = this.#dateOf(base);
    const since = known === null ? await this.#askDate(base) : isoTime(known);
    if (since === null) return [];
    const last = (path: string) => `history(first: 1, path: "${path}", since: "${since}") { nodes { oid } }`;
    const asked = FRAGMENT_FOLDERS.map((path, at) => `f${at}: ${last(path)}`);
    const fields = { newsTouched: `object(oid: "${head}") { ... on Commit { ${asked.join(' ')} } }` };
    const { newsTouched } = v.parse(TouchedSchema, await this.#client.together(this.#variables, { purpose: this.#purpose, fields }));
    const lastOf = FRAGMENT_FOLDERS.flatMap((folder, at) => (newsTouched?.[`f${at}`]?.nodes ?? []).map(({ oid }) => ({ folder, oid })));
    const touched = lastOf.map(({ folder }) => folder);
    // The name of some folders says little: what stood there before and after it was last touched says more.
    const trees = [...new Set(lastOf.flatMap(({ oid }) => [oid, `${oid}^`]))];
    const listings = isSure(touched) ? [] : await this.#trees(trees, touched);
    const used = foldersInUse(listings.flatMap((listing) => [...listing.keys()]));
    return touched.filter((folder) => isSure([folder]) || used.includes(folder));
  }

  async #askDate(sha: Sha): Promise<string | null> {
    const dated = { newsSince: `object(oid: "${sha}") { ... on Commit { committedDate } }` };
    const { newsSince } = v.parse(SinceSchema, await this.#client.together(this.#variables, { purpose: this.#purpose, fields: dated }));
    return newsSince === null ? null : isoTime(Date.parse(newsSince.committedDate) / 1000);
  }

  /** Notes do without what cannot be read. */
  async read(folders: readonly string[], range: FragmentRange): Promise<FragmentsFound> {
    if (folders.length === 0) return NOTHING;
    let lives: readonly FragmentLife[] = [];
    try {
      lives = await this.#lives(folders, range);
      const texts = await this.#texts([...new Set(lives.map(({ blob }) => blob))]);
      const fragments = lives.flatMap(({ path, blob, addedBy, removedBy }): Fragment[] => {
        const text = texts.get(blob);
        return text === undefined ? [] : [{ path, text, addedBy, removedBy }];
      });
      return { fragments, unread: lives.length - fragments.length };
    } catch (thrown) {
      return this.#without(thrown, { fragments: [], unread: Math.max(1, lives.length) });
    }
  }

  #without<T>(thrown: unknown, instead: T): T {
    if (!(thrown instanceof GitHubError)) throw thrown;
    this.#client.journal.debug(`News files are not read: ${thrown.message}`);
    return instead;
  }

  async #lives(folders: readonly string[], { base, head, ordered }: FragmentRange): Promise<readonly FragmentLife[]> {
    const commits = new Map(ordered.filter(({ parents }) => parents.length < 2).map((commit) => [commit.sha, commit]));
    const inRange = new Set(ordered.map(({ sha }) => sha));
    const found = await Promise.all(folders.map((folder) => this.#touching(folder, head, inRange)));
    const touching = new Set(found.flat());
    const asked = [...commits.values()].filter(({ sha }) => touching.has(sha));
    const [there] = base === null ? [new Map()] : await this.#trees([base], folders);
    const events = await sideBySide(batches(asked, COMMITS_AT_ONCE), GITHUB.concurrency, (batch) => this.#events(batch, folders));
    return livesOf(events.flat(), new Set(there?.keys() ?? []));
  }

  /** The commits of the range that touch a folder: GitHub lists those of the whole history, newest first. */
  async #touching(path: string, head: Sha, inRange: ReadonlySet<Sha>): Promise<readonly Sha[]> {
    const found: Sha[] = [];
    let after: string | null = null;
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const history = await this.#page(path, head, after);
      const own = (history?.nodes ?? []).flatMap((node) => (node !== null && inRange.has(node.oid) ? [node.oid] : []));
      found.push(...own);
      if (history === null || own.length === 0 || !history.pageInfo.hasNextPage) break;
      after = history.pageInfo.endCursor;
    }
    return found;
  }

  async #page(path: string, head: Sha, after: string | null): Promise<HistoryPage | null> {
    const { repository } = await this.#query(TOUCHING, TouchingSchema, { head, path, after });
    return repository.object?.history ?? null;
  }

  /** What these commits did, out of the folders before and after each. */
  async #events(commits: readonly Commit[], folders: readonly string[]): Promise<readonly FileEvent[]> {
    const pairs = commits.flatMap(({ sha, parents }) => [sha, parents[0] ?? '']);
    const listings = await this.#trees(pairs, folders);
    return commits.flatMap(({ sha }, at) => eventsBetween(sha, listings[at * 2 + 1] ?? new Map(), listings[at * 2] ?? new Map()));
  }

  /** The files in the folders of each tree, and in their subfolders; nothing for the tree ''. */
  async #trees(trees: readonly string[], folders: readonly string[]): Promise<readonly Listing[]> {
    const asked = trees.flatMap((tree, at) =>
      tree === '' ? [] : folders.map((folder, of) => [`t${at}_${of}`, `object(expression: "${tree}:${folder}") { ...listed }`] as const),
    );
    const listed = await this.#listed(Object.fromEntries(asked));
    const entries = trees.map((_, at) => folders.flatMap((folder, of) => inside(folder, listed.get(`t${at}_${of}`) ?? [])));
    const nested = await this.#subfolders(entries.flat().filter(({ type, folder }) => type === 'tree' && mayNest(folder)));
    return entries.map((own) => {
      const files = own
        .flatMap((entry) => [entry, ...inside(entry.path, nested.get(entry.oid) ?? [])])
        .filter(({ type }) => type === 'blob');
      return new Map(files.map(({ path, oid }) => [path, oid]));
    });
  }

  /** What stands in each of these trees: most commits have the same. */
  async #subfolders(trees: readonly Entry[]): Promise<ReadonlyMap<string, readonly Entry[]>> {
    const oids = [...new Set(trees.map(({ oid }) => oid))].filter((oid) => /^[0-9a-f]{40,64}$/.test(oid)).slice(0, MOST_SUBFOLDERS);
    if (oids.length === 0) return new Map();
    const listed = await this.#listed(Object.fromEntries(oids.map((oid) => [`s${oid}`, `object(oid: "${oid}") { ...listed }`])));
    return new Map(oids.map((oid) => [oid, listed.get(`s${oid}`) ?? []]));
  }

  /** The entries behind each alias. */
  async #listed(fields: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, readonly Entry[]>> {
    const fragments = 'fragment listed on Tree { entries { name oid type } }';
    const parsed = v.safeParse(TreesSchema, await this.#client.together(this.#variables, { purpose: this.#purpose, fields, fragments }));
    if (!parsed.success) throw unexpected(this.#purpose, parsed.issues[0].message);
    return new Map(Object.entries(parsed.output).map(([alias, tree]) => [alias, tree?.entries ?? []]));
  }

  async #texts(blobs: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const parts = batches(
      blobs.filter((blob) => /^[0-9a-f]{40,64}$/.test(blob)),
      GITHUB.pullsPerQuery,
    );
    const granted = parts.length === 0 ? 0 : await this.#client.afford('graphql', parts.length);
    const found = await sideBySide(parts.slice(0, granted), GITHUB.concurrency, async (part) => {
      const asked = part.map((blob, at) => `b${at}: object(oid: "${blob}") { ... on Blob { text isTruncated } }`);
      const { repository } = await this.#query(
        `query ($owner: String!, $name: String!) { ${REPOSITORY} {\n${asked.join('\n')}\n} }`,
        BlobsSchema,
      );
      return part.flatMap((blob, at): [string, string][] => {
        const read = repository[`b${at}`];
        return typeof read?.text === 'string' && !read.isTruncated ? [[blob, read.text]] : [];
      });
    });
    return new Map(found.flat());
  }

  async #query<T>(document: string, schema: v.GenericSchema<unknown, T>, variables: Readonly<Record<string, unknown>> = {}): Promise<T> {
    const { data } = await this.#client.graphql(this.#purpose, document, { ...this.#variables, ...variables });
    const parsed = v.safeParse(schema, data);
    if (parsed.success) return parsed.output;
    throw unexpected(this.#purpose, parsed.issues[0].message);
  }
}

function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

/** Entries with the folder that they stand in, and their path. */
function inside(folder: string, entries: readonly Entry[]): readonly (Entry & { readonly folder: string; readonly path: string })[] {
  return entries.map((entry) => ({ ...entry, folder, path: `${folder}/${entry.name}` }));
}

function eventsBetween(commit: Sha, before: Listing, after: Listing): readonly FileEvent[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter(isFragment);
  const changed = paths.filter((path) => before.get(path) !== after.get(path));
  return changed.map((path) => ({ commit, path, blob: after.get(path) ?? '' }));
}

function batches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
