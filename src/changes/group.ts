/** From commits to changes: a merged pull request with its commits is one, a commit that belongs to none is one. */
import type { Rules } from '../config/config.ts';
import type { Change, Commit, Person, PullRequest, Sha } from '../domain.ts';
import { type Identities, identities, isBot, isTool } from './authors.ts';
import { buildEvidence, filesOf, type Material, titleOf } from './evidence.ts';
import { type Landings, landingsOf } from './landings.ts';
import { type Message, parseMessage } from './message.ts';
import { ownWordsOf } from './own-words.ts';
import { type Pulls, pullOf, referenceOf, withRebases } from './pulls.ts';
import { referencesOf } from './references.ts';
import { revertOf } from './revert.ts';

export type Grouping = {
  readonly ordered: readonly Commit[];
  readonly head: Sha;
  /** What the forge says; null when it was not asked. A commit without a key was not asked about. */
  readonly pulls: Pulls | null;
  /** `https://github.com/owner/name`; null when it is not known. */
  readonly repositoryUrl: string | null;
  readonly rules: Rules;
  readonly evidence: 'messages' | 'files';
};

type Range = Grouping & {
  readonly messages: ReadonlyMap<Sha, Message>;
  readonly landings: Landings;
  readonly inRange: ReadonlySet<Sha>;
  readonly who: Identities;
};

/** One group: its landing commit last among its commits, in the order of the range. */
type Group = { readonly landing: Commit; readonly commits: readonly Commit[]; readonly message: Message };

/**
 * Groups ordered commits into changes, in the order of their landing commits; every commit is in exactly one. Ids
 * come from parents and messages; the forge only joins the commits of a rebase.
 */
export function groupChanges(input: Grouping): readonly Change[] {
  const messages = new Map(input.ordered.map((commit) => [commit.sha, parseMessage(commit, input.repositoryUrl)]));
  const landings = landingsOf(input.ordered, input.head, messages);
  const owner = withRebases(landings, input.pulls);
  const members = new Map<Sha, Commit[]>();
  for (const commit of input.ordered) {
    const id = owner.get(commit.sha) ?? commit.sha;
    const list = members.get(id);
    if (list === undefined) members.set(id, [commit]);
    else list.push(commit);
  }
  const range = { ...input, messages, landings, inRange: new Set(owner.keys()), who: peopleOf(input, messages) };
  return input.ordered.flatMap((landing) => {
    const commits = members.get(landing.sha);
    const message = messages.get(landing.sha);
    return commits === undefined || message === undefined ? [] : [changeOf({ landing, commits, message }, range)];
  });
}

function changeOf(group: Group, range: Range): Change {
  const { landing, commits, message } = group;
  const id = landing.sha;
  const hint = message.landing?.number ?? null;
  const shas = commits.map((commit) => commit.sha);
  const pull = pullOf(id, shas, hint, range.pulls, range.inRange);
  const reference = referenceOf(pull, range.landings.numbers.get(id) ?? null, range.pulls?.has(id) === true, range.repositoryUrl);
  const known = commits.filter((commit) => !range.landings.guests.has(commit.sha));
  const work = workOf(known, landing, range);
  const contents = work.flatMap((commit) => range.messages.get(commit.sha) ?? []);
  const by = pull?.author ?? (work[0] ?? landing).author;
  const material: Material = {
    landing: message,
    contents,
    pull,
    number: reference?.number ?? hint,
    bot: isBot(by),
    files: filesOf(commits, id, pull),
  };
  const authors = authorsOf(material, work, landing, range.who);
  return {
    id,
    commits: shas,
    pull: reference,
    evidence: buildEvidence(material, range.rules, range.evidence),
    authors,
    // A program that writes code is a tool in a person's hands where a person stands beside it.
    bot: material.bot || (isTool(by) && authors.length === 0),
    labels: pull?.labels ?? [],
    ownWords: ownWordsOf(pull, [message, ...contents.filter((content) => content !== message)]),
    ...namedBy(material, known, range),
    files: material.files,
    by,
    hint,
  };
}

/** The commits that did the work: no landing merge, no merges inside; a lone merge is its own work. */
function workOf(known: readonly Commit[], landing: Commit, range: Range): readonly Commit[] {
  if (known.length === 1) return known;
  return known.filter((commit) => {
    const kind = range.messages.get(commit.sha)?.landing?.kind;
    return commit.parents.length < 2 && (commit.sha === landing.sha || kind !== 'sync');
  });
}

/** The author first. Who pressed the merge button is none; the forge's author stands for the one of a squash. */
function authorsOf(material: Material, work: readonly Commit[], landing: Commit, who: Identities): readonly Person[] {
  const { pull } = material;
  const squashed = pull?.author != null && work.length === 1 && isSquashOf(landing, pull, material.landing);
  const written = squashed ? [] : work.map((commit) => commit.author);
  const messages = new Set([material.landing, ...material.contents]);
  const together = [...messages].flatMap((message) => message.coAuthors);
  return who.people([...(pull?.author == null ? [] : [pull.author]), ...written, ...together]);
}

/** What it names by number and sha, and what it reverts. */
function namedBy(material: Material, known: readonly Commit[], range: Range): Pick<Change, 'names' | 'namesShas' | 'reverts'> {
  const { landing, contents, pull } = material;
  const all = [...new Set([landing, ...contents])];
  const described = pull === null ? [] : [referencesOf(pull.body, range.repositoryUrl)];
  const found = [...all.map((message) => message.references), ...described];
  const reverts = revertsOf(material, range.repositoryUrl);
  const numbers = [
    ...(pull?.closes.map((issue) => issue.number) ?? []),
    ...titleOf(material).numbers,
    ...found.flatMap((references) => [...references.closes, ...references.origins]),
    ...(reverts?.number == null ? [] : [reverts.number]),
  ].filter((number) => number !== material.number);
  const own = new Set(known.map((commit) => commit.sha));
  const shas = [...found.flatMap((references) => references.shas), ...(reverts?.sha == null ? [] : [reverts.sha])];
  return { names: [...new Set(numbers)].sort((a, b) => a - b), namesShas: [...new Set(shas)].filter((sha) => !own.has(sha)), reverts };
}

/** The title says whether the whole is a revert; the sha may stand with its only commit. */
function revertsOf({ landing, contents, pull }: Material, repositoryUrl: string | null): Change['reverts'] {
  const [only] = contents.length === 1 ? contents : [];
  const byCommit = landing.reverts ?? only?.reverts ?? null;
  if (pull === null) return byCommit === null ? null : { ...byCommit, sha: byCommit.sha ?? only?.reverts?.sha ?? null };
  const byPull = revertOf(pull.title, pull.body, landing.landing?.branch ?? null, repositoryUrl);
  if (byPull === null) return null;
  return {
    title: byPull.title ?? byCommit?.title ?? null,
    number: byPull.number ?? byCommit?.number ?? null,
    sha: byPull.sha ?? byCommit?.sha ?? only?.reverts?.sha ?? null,
  };
}

/** Everybody in the range. The author of a squash and the forge's author of its pull request are one person. */
function peopleOf(input: Grouping, messages: ReadonlyMap<Sha, Message>): Identities {
  const persons: Person[] = [];
  const pairs: (readonly [Person, Person])[] = [];
  for (const commit of input.ordered) {
    persons.push(commit.author, ...(messages.get(commit.sha)?.coAuthors ?? []));
    for (const pull of input.pulls?.get(commit.sha) ?? []) {
      if (pull.author === null) continue;
      persons.push(pull.author);
      const squashed = isSquashOf(commit, pull, messages.get(commit.sha)) && commit.author.login === null;
      if (squashed && !isTool(pull.author) && !isTool(commit.author)) pairs.push([pull.author, commit.author]);
    }
  }
  return identities(persons, pairs);
}

function isSquashOf(commit: Commit, pull: PullRequest, message: Message | undefined): boolean {
  const landing = message?.landing;
  return pull.mergeCommit === commit.sha && commit.parents.length < 2 && landing?.form === 'squash' && landing.number === pull.number;
}
