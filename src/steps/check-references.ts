/** Notes from another job, before they are published: the commits, pull requests and people that they name exist, and are in their range. */
import type { Commit, PullRequest, Sha } from '../domain.ts';
import { TidingsError } from '../errors.ts';
import type { History } from '../ports/history.ts';
import type { Journal } from '../ports/journal.ts';
import type { Pulls } from '../ports/pulls.ts';
import type { NotesDocument, NotesOfOne } from '../rendering/document-json.ts';
import { count } from '../report/figures.ts';
import { withKnownPeople } from './check-authors.ts';
import { ofOrigin } from './find-range.ts';
import type { SharedHistory } from './shared-history.ts';

export type Witnesses = {
  readonly history: SharedHistory;
  readonly pulls: Pulls;
  /** The commit of this job's own event: what the notes end at has to be it, come before it, or be the tip of a branch or tag. */
  readonly sha: Sha;
  readonly journal: Journal;
};

type ChangeFacts = NotesDocument['changes'][number];
type Span = Pick<NotesOfOne['range'], 'from' | 'to' | 'base' | 'side' | 'head' | 'tag'>;

/**
 * The notes, with their people as GitHub knows them. Throws TidingsError `bad-notes` that names what does not hold. Costs a page per hundred commits, a document per fifty
 * changes, the tags, and a few questions about the ends. Without the right to read pull requests the messages of the commits have to say their numbers.
 */
export async function checkReferences(document: NotesDocument, witnesses: Witnesses): Promise<NotesDocument> {
  const { history, journal } = witnesses;
  const { base, head } = document.range;
  await checkStart(base, head, history);
  // The tags are wanted for publishing anyway; from then on, what lies inside the whole range costs nothing.
  await Promise.all([history.tags(), history.read(base, head, { files: false })]);
  const spans = [...new Map([document.range, ...document.notes.map(({ range }) => range)].map((span) => [keyOf(span), span])).values()];
  await Promise.all(spans.map((span) => checkEnds(span, witnesses)));
  const ranges = [...new Map(spans.map((span) => [`${span.base} ${span.head}`, span])).values()];
  const lists = await Promise.all(ranges.map((span) => history.commits(span.base, span.head, { files: false })));
  const commits = new Map(lists.flatMap((list) => list.commits.map((commit) => [commit.sha, commit] as const)));
  refuse('is not in the range', strangers(document, commits));
  const pulls = await pullsOf(document.changes, witnesses);
  const unproved = document.changes.flatMap((change) => (isProved(change, document, pulls, commits) ? [] : [`#${change.pull?.number}`]));
  refuse(
    pulls === null
      ? 'is in no message of its commits, and the job has no `pull-requests: read` to look it up'
      : 'is not a pull request of its commits',
    unproved,
  );
  const named = document.changes.filter(({ pull }) => pull?.confirmed === true);
  journal.step('check', `${count(commits.size, 'commit')} and ${count(named.length, 'pull request')} are in the range that the notes say`);
  const people = withKnownPeople(document, { commits, pulls });
  if (people.unknown.length > 0) journal.notice(unknownLine(people.unknown, pulls === null));
  return people.document;
}

function unknownLine(logins: readonly string[], withoutPulls: boolean): string {
  const more = logins.length > 5 ? ` (and ${logins.length - 5} more)` : '';
  const names = logins.slice(0, 5).map((login) => `"${login.slice(0, 40)}"`);
  const asked = withoutPulls
    ? 'No commit of their changes (pull requests were not asked: the job has no `pull-requests: read`)'
    : 'No commit or pull request of their changes';
  return `${asked} is by ${names.join(', ')}${more}: people whom GitHub knows stand in their place.`;
}

function keyOf({ from, to, base, side, head, tag }: Span): string {
  return JSON.stringify([from, to, base, side, head, tag]);
}

/** The ends are where the notes say, on a line of this repository: commits of forks can be asked for too. */
async function checkEnds({ from, to, base, side, head, tag }: Span, witnesses: Witnesses): Promise<void> {
  const { history } = witnesses;
  const end = tag === null ? await isOnOurLine(to, head, witnesses) : (await history.resolve(`refs/tags/${tag}`)) === head;
  if (!end) refuse('is not where the notes end', [tag ?? head.slice(0, 7)]);
  await checkStart(base, head, history);
  if (base === null) return;
  // `HEAD~2` meant something else in the other job.
  if (from === null || /^(?:HEAD|@)|[~^]/.test(from)) return;
  const start = (await history.resolve(`refs/tags/${from}`)) ?? (await history.resolve(from)) ?? (await ofOrigin(from, history));
  if (start === null || (start !== base && start !== side)) refuse('is not where the notes begin', [from]);
}

async function checkStart(base: Sha | null, head: Sha, history: History): Promise<void> {
  if (base !== null && (await history.relation(base, head)).base !== base)
    refuse('does not come before the head of the range', [base.slice(0, 7)]);
}

async function isOnOurLine(to: string, head: Sha, { history, sha }: Witnesses): Promise<boolean> {
  if (await isReached(head, sha, history)) return true;
  const tip = (await history.resolve(`refs/heads/${to}`)) ?? (await history.resolve(`refs/tags/${to}`));
  return tip !== null && (await isReached(head, tip, history));
}

async function isReached(commit: Sha, from: Sha, history: History): Promise<boolean> {
  return commit === from || (await history.relation(commit, from)).behind === 0;
}

/** What the document names and the range does not have; changes that it shows and does not tell of. */
function strangers(document: NotesDocument, commits: ReadonlyMap<Sha, Commit>): readonly string[] {
  const { changes, ledger, entries, dependencies, notes } = document;
  const told = new Set(changes.map(({ id }) => id));
  const shown = [
    ...entries.flatMap((entry) => [entry.id, ...entry.changes]),
    ...[...dependencies, ...notes.flatMap((one) => one.dependencies)].flatMap((row) => row.changes),
  ];
  const named = [...ledger.map(({ sha }) => sha), ...changes.flatMap((change) => [change.id, ...change.commits])];
  return [...named.filter((sha) => !commits.has(sha)), ...shown.filter((id) => !told.has(id))].map((sha) => sha.slice(0, 7));
}

/** By commit; null where this job may not read them. */
async function pullsOf(changes: readonly ChangeFacts[], { pulls }: Witnesses): Promise<ReadonlyMap<Sha, readonly PullRequest[]> | null> {
  const asked = changes.filter(({ pull }) => pull?.confirmed === true);
  if (asked.length === 0) return new Map();
  const ask = (shas: readonly Sha[]) => pulls.ofCommits([...new Set(shas)], { files: false });
  try {
    const found = await ask(asked.map(({ id }) => id));
    const rest = asked.filter((change) => pullOf(change, found) === undefined).flatMap(({ commits }) => commits);
    return rest.length === 0 ? found : new Map([...found, ...(await ask(rest))]);
  } catch (thrown) {
    if (thrown instanceof TidingsError && thrown.code === 'no-permission') return null;
    throw thrown;
  }
}

function pullOf({ id, commits, pull }: ChangeFacts, found: ReadonlyMap<Sha, readonly PullRequest[]>): PullRequest | undefined {
  return [id, ...commits].flatMap((sha) => found.get(sha) ?? []).find(({ number }) => number === pull?.number);
}

/** A number that only a title said links to its commit: there is nothing to prove. Addresses are those of the pull requests themselves. */
function isProved(
  change: ChangeFacts,
  { repository }: NotesDocument,
  pulls: ReadonlyMap<Sha, readonly PullRequest[]> | null,
  commits: ReadonlyMap<Sha, Commit>,
): boolean {
  const { pull } = change;
  if (pull?.confirmed !== true) return true;
  if (pulls !== null) {
    const known = pullOf(change, pulls);
    return known !== undefined && (pull.url === null || pull.url === known.url);
  }
  const own = `${repository?.server}/${repository?.owner}/${repository?.name}/pull/${pull.number}`;
  const says = new RegExp(`#${pull.number}(?!\\d)`);
  return (pull.url === null || pull.url === own) && change.commits.some((sha) => says.test(commits.get(sha)?.message ?? ''));
}

function refuse(what: string, names: readonly string[]): void {
  const once = [...new Set(names)];
  if (once.length === 0) return;
  const more = once.length > 5 ? ` (and ${once.length - 5} more)` : '';
  throw new TidingsError(
    'bad-notes',
    `The notes are not published: ${once.slice(0, 5).join(', ')}${more} ${what}.`,
    'Hand over the JSON of the writing job unchanged; after a force push, or when a tag was moved, write the notes again.',
  );
}
