import type { PullRecord } from '../git/pulls.ts';
import { type Answer, invalid, linkHeader, notFound, ok, paging, slicePage, textField } from './answers.ts';
import type { Comment } from './comments.ts';
import * as discussion from './rest-discussion-shapes.ts';
import { type Call, open, type Route, reading, writing } from './rest-route.ts';
import * as shapes from './rest-shapes.ts';
import { asIssue, searchIssues } from './search.ts';

/** Characters of a comment (GitHub does not document it; seen in its 422 answers, 2026-08). */
const COMMENT_LIMIT = 65_536;
/** Commits that the list of a pull request's commits gives at most (GitHub's REST description, 2026-11). */
const PULL_COMMITS = 250;

function page<T>(call: Call, items: readonly T[], shape: (item: T) => shapes.Json): Answer {
  const at = paging(call.query);
  return ok(slicePage(items, at).map(shape), linkHeader(call.url, at, items.length));
}

async function pullShapes({ links, world }: Call): Promise<(record: PullRecord) => shapes.Json> {
  const graph = await world.graph();
  const repo = shapes.repository(links, world, graph);
  return (record) => discussion.pull(links, world, graph, record, repo);
}

async function listPulls(call: Call): Promise<Answer> {
  const { state = 'open', base, head, sort = 'created', direction } = call.query;
  const wanted = call.world.pulls.list().filter((pull) => {
    if (state !== 'all' && pull.state !== state) return false;
    if (base !== undefined && pull.base !== base) return false;
    return head === undefined || `${pull.headRepository?.split('/')[0] ?? call.world.owner}:${pull.headBranch}` === head;
  });
  const at = (pull: PullRecord) => Date.parse(sort === 'updated' ? (pull.lastEditedAt ?? pull.mergedAt ?? pull.createdAt) : pull.createdAt);
  wanted.sort((a, b) => at(a) - at(b) || a.number - b.number);
  if ((direction ?? (sort === 'created' ? 'desc' : 'asc')) === 'desc') wanted.reverse();
  return page(call, wanted, await pullShapes(call));
}

function findPull(call: Call): PullRecord | undefined {
  return call.world.pulls.get(Number(call.params.pull_number));
}

async function getPull(call: Call): Promise<Answer> {
  const record = findPull(call);
  if (record === undefined) return notFound(call.docs);
  const shape = (await pullShapes(call))(record);
  const files = await call.world.pullFiles(record);
  const comments = call.world.comments.list(record.number).length;
  return ok(discussion.fullPull(shape, record, files, comments, shapes.user(call.links, call.world.owner)));
}

async function pullFiles(call: Call): Promise<Answer> {
  const record = findPull(call);
  if (record === undefined) return notFound(call.docs);
  const head = record.mergeCommit ?? record.commits.at(-1) ?? '';
  return page(call, await call.world.pullFiles(record), (one) => shapes.file(call.links, call.world, head, one));
}

async function pullCommits(call: Call): Promise<Answer> {
  const record = findPull(call);
  if (record === undefined) return notFound(call.docs);
  const graph = await call.world.graph();
  const commits = record.commits.flatMap((sha) => graph.commit(sha) ?? []).slice(0, PULL_COMMITS);
  return page(call, commits, (one) => shapes.commit(call.links, call.world, one));
}

async function commitPulls(call: Call): Promise<Answer> {
  const { world, params, docs } = call;
  const found = (await world.graph()).resolve(params.commit_sha ?? '');
  if (found === undefined) return invalid(docs, { resource: 'Commit', code: 'invalid', field: 'sha' });
  return page(call, world.pulls.ofCommit(found.sha, world.lag), await pullShapes(call));
}

function exists(call: Call): boolean {
  const number = Number(call.params.issue_number);
  return call.world.pulls.get(number) !== undefined || call.world.issues.has(number);
}

function getIssue({ world, links, params, docs }: Call): Answer {
  const number = Number(params.issue_number);
  const record = world.pulls.get(number);
  const issue = record ? asIssue(record) : world.issues.get(number);
  return issue ? ok(discussion.issue(links, world, issue, record)) : notFound(docs);
}

function tooLong(call: Call): Answer | null {
  if ([...(textField(call.body, 'body') ?? '')].length <= COMMENT_LIMIT) return null;
  const message = `Body is too long (maximum is ${COMMENT_LIMIT} characters)`;
  return invalid(call.docs, { resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
}

function listComments(call: Call): Answer {
  if (!exists(call)) return notFound(call.docs);
  const comments = call.world.comments.list(Number(call.params.issue_number));
  return page(call, comments, (one) => discussion.comment(call.links, call.world, one));
}

function createComment(call: Call): Answer {
  if (!exists(call)) return notFound(call.docs);
  const problem = tooLong(call);
  if (problem) return problem;
  const made = call.world.comments.add(Number(call.params.issue_number), call.actor, textField(call.body, 'body') ?? '', call.now);
  return { status: 201, body: discussion.comment(call.links, call.world, made) };
}

/** A route over one comment; 404 when there is none. */
function onComment(handle: (call: Call, comment: Comment) => Answer): (call: Call) => Answer {
  return (call) => {
    const comment = call.world.comments.get(Number(call.params.comment_id));
    return comment ? handle(call, comment) : notFound(call.docs);
  };
}

const updateComment = onComment((call, comment) => {
  const problem = tooLong(call);
  if (problem) return problem;
  comment.body = textField(call.body, 'body') ?? comment.body;
  comment.updatedAt = call.now;
  return ok(discussion.comment(call.links, call.world, comment));
});

const removeComment = onComment((call, comment) => {
  call.world.comments.remove(comment.id);
  return { status: 204 };
});

function reactionShape(call: Call, one: Comment['reactions'][number]): shapes.Json {
  const { id, author, content, createdAt } = one;
  return {
    id,
    node_id: shapes.nodeId('Reaction', call.world.name, id),
    user: shapes.user(call.links, author),
    content,
    created_at: createdAt,
  };
}

const react = onComment((call, comment) => {
  const { reaction, fresh } = call.world.comments.react(comment, call.actor, textField(call.body, 'content') ?? '', call.now);
  return { status: fresh ? 201 : 200, body: reactionShape(call, reaction) };
});

const listReactions = onComment((call, comment) => page(call, comment.reactions, (one) => reactionShape(call, one)));

function search(call: Call): Answer {
  const found = searchIssues(call.worlds, call.query.q ?? '');
  const at = paging(call.query);
  const items = slicePage(found, at).map(({ world, issue, pull }) => ({
    ...discussion.issue(call.links, world, issue, pull ?? undefined),
    score: 1,
  }));
  const body = { total_count: found.length, incomplete_results: false, search_type: 'lexical', items };
  return ok(body, linkHeader(call.url, at, Math.min(1000, found.length)));
}

const PULLS = ['pull-requests'] as const;
const TALK = ['issues', 'pull-requests'] as const;

/** Pull requests, issues, comments and reactions. */
export const discussionRoutes: Readonly<Record<string, Route>> = {
  'pulls/list': reading(PULLS, listPulls),
  'pulls/get': reading(PULLS, getPull),
  'pulls/list-files': reading(PULLS, pullFiles),
  'pulls/list-commits': reading(PULLS, pullCommits),
  'repos/list-pull-requests-associated-with-commit': reading(PULLS, commitPulls),
  'issues/get': reading(TALK, getIssue),
  'issues/list-comments': reading(TALK, listComments),
  'issues/create-comment': writing(TALK, createComment),
  'issues/get-comment': reading(
    TALK,
    onComment((call, comment) => ok(discussion.comment(call.links, call.world, comment))),
  ),
  'issues/update-comment': writing(TALK, updateComment),
  'issues/delete-comment': writing(TALK, removeComment),
  'reactions/list-for-issue-comment': reading(TALK, listReactions),
  'reactions/create-for-issue-comment': writing(TALK, react),
  'search/issues-and-pull-requests': open(search),
};
