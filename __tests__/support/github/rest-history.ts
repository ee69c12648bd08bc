import { type Answer, failure, linkHeader, notFound, ok, paging, slicePage } from './answers.ts';
import type { GitCommit, GitComparison, GitGraph, GitRef } from './git-graph.ts';
import { commitPatches } from './git-patches.ts';
import { type Call, type Route, reading } from './rest-route.ts';
import * as shapes from './rest-shapes.ts';
import type { World } from './world.ts';

/** Commits that an unpaged comparison gives at most, and files that its first page gives at most (GitHub's REST description, 2026-11). */
const UNPAGED_COMMITS = 250;
const COMPARE_FILES = 300;
/** Files of one page of a commit, and of all its pages. */
const COMMIT_FILES = { page: 300, most: 3_000 };

/** `main`, `owner:main` or `owner:repo:main`, of this repository. */
function resolveSide(graph: GitGraph, side: string): GitCommit | undefined {
  return graph.resolve(side) ?? graph.resolve(side.slice(side.lastIndexOf(':') + 1));
}

async function compare(call: Call): Promise<Answer> {
  const { world, params, query, docs } = call;
  const graph = await world.graph();
  const [base = '', head = ''] = (params.basehead ?? '').split('...');
  const from = resolveSide(graph, base);
  const to = resolveSide(graph, head);
  if (from === undefined || to === undefined) return notFound(docs);
  const found = graph.compare(from, to);
  if (found.mergeBase === null) return failure(404, `No common ancestor between ${base} and ${head}.`, docs);
  const paged = query.page !== undefined || query.per_page !== undefined;
  const page = paging(query);
  const commits = paged ? slicePage(found.ahead, page) : found.ahead.slice(-UNPAGED_COMMITS);
  const body = await comparison(call, found, found.mergeBase, commits, page.page === 1);
  return ok(body, paged ? linkHeader(call.url, page, found.ahead.length) : {});
}

async function comparison(call: Call, found: GitComparison, mergeBase: GitCommit, commits: readonly GitCommit[], withFiles: boolean) {
  const { world, links } = call;
  const html = `${links.html}/${world.name}/compare/${found.base.sha}...${found.head.sha}`;
  const files = withFiles ? (await world.rangeFiles(mergeBase.sha, found.head.sha)).slice(0, COMPARE_FILES) : null;
  const { ahead, behind } = found;
  const status = ahead.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged';
  return {
    url: `${links.api}/repos/${world.name}/compare/${found.base.sha}...${found.head.sha}`,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: shapes.commit(links, world, found.base),
    merge_base_commit: shapes.commit(links, world, mergeBase),
    status,
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: commits.map((one) => shapes.commit(links, world, one)),
    ...(files === null ? {} : { files: files.map((one) => shapes.file(links, world, found.head.sha, one)) }),
  };
}

async function getCommit({ world, links, params, query, url, docs }: Call): Promise<Answer> {
  const graph = await world.graph();
  const found = graph.resolve(params.ref ?? '');
  if (found === undefined) return failure(422, `No commit found for SHA: ${params.ref}`, docs);
  const files = await world.commitFiles(found.sha);
  const additions = files.reduce((sum, one) => sum + one.additions, 0);
  const deletions = files.reduce((sum, one) => sum + one.deletions, 0);
  const patches = await commitPatches(world.dir, found.sha);
  const listed = files.slice(0, COMMIT_FILES.most);
  const page = { page: paging(query).page, perPage: query.per_page === undefined ? COMMIT_FILES.page : paging(query).perPage };
  const body = {
    ...shapes.commit(links, world, found),
    stats: { total: additions + deletions, additions, deletions },
    files: slicePage(listed, page).map((one) => shapes.file(links, world, found.sha, one, patches.get(one.path))),
  };
  return ok(body, linkHeader(url, page, listed.length));
}

async function listCommits({ world, links, query, url, docs }: Call): Promise<Answer> {
  const graph = await world.graph();
  const from = graph.resolve(query.sha ?? 'HEAD');
  if (from === undefined) return graph.commits.length === 0 ? failure(409, 'Git Repository is empty.', docs) : notFound(docs);
  const since = query.since === undefined ? 0 : Date.parse(query.since) / 1000;
  const until = query.until === undefined ? Number.POSITIVE_INFINITY : Date.parse(query.until) / 1000;
  const inTime = graph.history(from).filter((one) => one.committer.at >= since && one.committer.at <= until);
  const byAuthor = inTime.filter((one) => query.author === undefined || isAuthor(world, one, query.author));
  const found = query.path === undefined ? byAuthor : await touching(world, byAuthor, query.path);
  const page = paging(query);
  const shown = slicePage(found, page).map((one) => shapes.commit(links, world, one));
  return ok(shown, linkHeader(url, page, found.length));
}

function isAuthor(world: World, commit: GitCommit, author: string): boolean {
  return commit.author.email === author || world.login(commit.author.email) === author;
}

/** The commits that change a file or a folder. */
export async function touching(world: World, commits: readonly GitCommit[], path: string): Promise<GitCommit[]> {
  const files = await world.allFiles();
  const folder = `${path.replace(/\/$/, '')}/`;
  return commits.filter(({ sha }) => files.get(sha)?.some((file) => file.path === path || file.path.startsWith(folder)));
}

async function listTags({ world, links, query, url }: Call): Promise<Answer> {
  const graph = await world.graph();
  const tags = [...graph.refs.values()].filter((ref) => ref.name.startsWith('refs/tags/')).reverse();
  const page = paging(query);
  const api = `${links.api}/repos/${world.name}`;
  const shown = slicePage(tags, page).map((ref) => {
    const name = ref.name.slice('refs/tags/'.length);
    return {
      name,
      zipball_url: `${api}/zipball/${ref.name}`,
      tarball_url: `${api}/tarball/${ref.name}`,
      commit: { sha: ref.commit, url: `${api}/commits/${ref.commit}` },
      node_id: shapes.nodeId('Ref', world.name, ref.name),
    };
  });
  return ok(shown, linkHeader(url, page, tags.length));
}

function refShape({ world, links }: Call, ref: GitRef) {
  const api = `${links.api}/repos/${world.name}/git`;
  const type = ref.annotation === null ? 'commit' : 'tag';
  return {
    ref: ref.name,
    node_id: shapes.nodeId('Ref', world.name, ref.name),
    url: `${api}/${ref.name}`,
    object: { sha: ref.object, type, url: `${api}/${type}s/${ref.object}` },
  };
}

async function matchingRefs(call: Call): Promise<Answer> {
  const graph = await call.world.graph();
  const prefix = `refs/${call.params.ref ?? ''}`;
  return ok([...graph.refs.values()].filter((ref) => ref.name.startsWith(prefix)).map((ref) => refShape(call, ref)));
}

async function getRef(call: Call): Promise<Answer> {
  const ref = (await call.world.graph()).refs.get(`refs/${call.params.ref ?? ''}`);
  return ref === undefined ? notFound(call.docs) : ok(refShape(call, ref));
}

const CONTENTS = ['contents'] as const;

/** Commits, comparisons, tags and refs. */
export const historyRoutes: Readonly<Record<string, Route>> = {
  'repos/compare-commits-with-basehead': reading(CONTENTS, compare),
  'repos/get-commit': reading(CONTENTS, getCommit),
  'repos/list-commits': reading(CONTENTS, listCommits),
  'repos/list-tags': reading(CONTENTS, listTags),
  'git/list-matching-refs': reading(CONTENTS, matchingRefs),
  'git/get-ref': reading(CONTENTS, getRef),
};
