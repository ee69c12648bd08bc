/** From commits to changes: a merged pull request with its commits is one, a commit that belongs to none is one. */
import type { Rules } from '../config/config.ts';
import type { Change, Commit, Depth, Evidence, Fragment, Person, PullRequest, Sha } from '../domain.ts';
import { type Identities, identities, isBot, isTool } from './authors.ts';
import { copiesOf, type Holders } from './copies.ts';
import { buildEvidence, filesOf, type Material, messagesOf } from './evidence.ts';
import { isProtected } from './foldable.ts';
import { byAdder, NO_NEWS, newsOf, withNews } from './fragments.ts';
import type { Witness } from './hand-merges.ts';
import { type Landings, landingsOf } from './landings.ts';
import { type Message, Messages } from './message.ts';
import { namedBy } from './named.ts';
import { isPicked } from './origin.ts';
import { unquoted, writtenFor } from './own-words.ts';
import { type Pulls, pullOf, referenceOf, withRebases } from './pulls.ts';
import { titledAsRevert } from './reverting.ts';

/** Digits of a whole name: what has as many is no beginning of another. */
const FULL_NAME = 40;

export type Grouping = {
  readonly ordered: readonly Commit[];
  readonly head: Sha;
  /** What the forge says; null when it was not asked. A commit without a key was not asked about. */
  readonly pulls: Pulls | null;
  /** `https://github.com/owner/name`; null when it is not known. */
  readonly repositoryUrl: string | null;
  readonly rules: Rules;
  readonly evidence: Depth;
  /** Those that were read already, for the same repository. */
  readonly messages?: Messages;
  /** The news files that the commits add. */
  readonly fragments?: readonly Fragment[];
};

type Range = Omit<Grouping, 'messages'> & {
  readonly messages: ReadonlyMap<Sha, Message>;
  readonly landings: Landings;
  /** The landing commit of each commit of the range. */
  readonly owner: ReadonlyMap<Sha, Sha>;
  readonly who: Identities;
  readonly fragmentsBy: ReadonlyMap<Sha, readonly Fragment[]>;
  readonly holders: Holders;
};

/** One group: its landing commit last among its commits, in the order of the range. */
type Group = { readonly landing: Commit; readonly commits: readonly Commit[]; readonly message: Message };

/**
 * Groups ordered commits into changes, in the order of their landing commits; every commit is in exactly one. Ids
 * come from parents and messages; the forge only joins the commits of a rebase.
 */
export function groupChanges(input: Grouping): readonly Change[] {
  const read = input.messages ?? new Messages(input.repositoryUrl);
  const messages = new Map<Sha, Message>();
  for (const commit of input.ordered) messages.set(commit.sha, read.of(commit));
  const fragmentsBy = byAdder(input.fragments ?? []);
  const landings = landingsOf(input.ordered, input.head, messages, witnessOf(input, messages, fragmentsBy));
  const owner = withRebases(landings, input.pulls);
  const members = new Map<Sha, Commit[]>();
  for (const commit of input.ordered) {
    const id = owner.get(commit.sha) ?? commit.sha;
    const list = members.get(id);
    if (list === undefined) members.set(id, [commit]);
    else list.push(commit);
  }
  const range = {
    ...input,
    messages,
    landings,
    owner,
    who: peopleOf(input, messages),
    fragmentsBy,
    holders: holdersOf(owner, members, landings, messages),
  };
  const changes: Change[] = [];
  for (const landing of input.ordered) {
    const commits = members.get(landing.sha);
    const message = messages.get(landing.sha);
    if (commits !== undefined && message !== undefined) changes.push(changeOf({ landing, commits, message }, range));
  }
  return changes;
}

function changeOf(group: Group, range: Range): Change {
  const { landing, commits, message } = group;
  const { apart, guests, numbers } = range.landings;
  const id = landing.sha;
  const hint = message.landing?.number ?? null;
  const shas = commits.map((commit) => commit.sha);
  const isAsked = range.pulls?.has(id) === true;
  const pull = pullOf(id, shas, hint, range.pulls, range.owner);
  const reference = referenceOf(pull, numbers.get(id) ?? null, isAsked, range.repositoryUrl);
  const known = guests.size === 0 ? commits : commits.filter((commit) => !guests.has(commit.sha));
  const work = workOf(known, landing, range.messages);
  const contents = work.length === 1 && work[0] === landing ? [message] : work.flatMap((commit) => range.messages.get(commit.sha) ?? []);
  const by = pull?.author ?? (work[0] ?? landing).author;
  const material: Material = {
    landing: message,
    contents,
    pull,
    // A picked commit without a pull request of its own says the number of the one that it comes from.
    number: reference?.number ?? (isAsked && isPicked(message) ? null : hint),
    bot: isBot(by),
    files: filesOf(commits, id, pull),
  };
  const authors = authorsOf(material, work, landing, range.who);
  const { parts, copyOf } = copiesOf(id, known, work, range.holders);
  const named = namedBy(material, known, { repositoryUrl: range.repositoryUrl, numberOf: numberOf(range, parts) });
  const built = titledAsRevert(buildEvidence(material, range.rules, range.evidence), named.reverts);
  const { ownWords, evidence } = wordsOf(material, built, commits, range);
  const change: Change = {
    id,
    commits: shas,
    pull: reference,
    ownWords,
    evidence,
    authors,
    // A program that writes code is a tool in a person's hands where a person stands beside it.
    bot: material.bot || (isTool(by) && authors.length === 0),
    labels: pull?.labels ?? [],
    names: named.names,
    namesShas: parts.size === 0 ? named.namesShas : named.namesShas.filter((name) => ![...parts].some((part) => part.startsWith(name))),
    closes: named.closes,
    origin: named.origin,
    reverts: named.reverts,
    undoes: named.undoes,
    files: material.files,
    by,
    hint,
    byMerge: message.isMerge,
  };
  const placed = copyOf === null ? change : { ...change, copyOf };
  return apart.has(id) ? withoutContent(placed) : placed;
}

/** What it brought in stands by itself. A word of its own that must be read stays. */
function withoutContent(merge: Change): Change {
  if (isProtected(merge) || merge.ownWords?.kind === 'text') return merge;
  return { ...merge, evidence: { ...merge.evidence, title: '', body: '' } };
}

/** What people wrote for the notes, and the evidence with what they say there of it. Bots write changesets for their own bumps. */
function wordsOf(material: Material, evidence: Evidence, commits: readonly Commit[], range: Range): Pick<Change, 'evidence' | 'ownWords'> {
  const { bot } = material;
  const added = bot || range.fragmentsBy.size === 0 ? [] : commits.flatMap((commit) => range.fragmentsBy.get(commit.sha) ?? []);
  const news = added.length === 0 ? NO_NEWS : newsOf(added, new Set(commits.map((commit) => commit.sha)));
  const all = messagesOf(material);
  const { own, upgrade } = bot ? writtenFor(...unquoted(material.pull, all), news) : writtenFor(material.pull, all, news);
  const told = withNews(evidence, news);
  const asksNothing = upgrade === null || bot;
  return { ownWords: own, evidence: asksNothing ? told : { ...told, breaking: upgrade || (told.breaking ?? upgrade) } };
}

/** What each commit would say alone, and which merges the forge calls pull requests. */
function witnessOf(
  { pulls, rules }: Grouping,
  messages: ReadonlyMap<Sha, Message>,
  fragmentsBy: ReadonlyMap<Sha, readonly Fragment[]>,
): Witness {
  return {
    isPull: (sha) => pulls?.get(sha)?.some((pull) => pull.mergeCommit === sha) === true,
    weight: ({ sha, author }) => {
      const landing = messages.get(sha);
      if (landing === undefined) return null;
      const material = { landing, contents: [landing], pull: null, number: null, bot: isBot(author), files: null };
      const { breaking, security, type } = buildEvidence(material, rules, 'messages');
      const isTold = writtenFor(null, [landing], NO_NEWS).own !== null || fragmentsBy.has(sha);
      return breaking !== null || security || isTold ? 'protected' : type === null ? null : 'typed';
    },
  };
}

/** Finds the commits of the range by the beginning of their names, and what holds them. */
function holdersOf(
  owner: ReadonlyMap<Sha, Sha>,
  members: ReadonlyMap<Sha, readonly Commit[]>,
  { guests }: Landings,
  messages: ReadonlyMap<Sha, Message>,
): Holders {
  const find = (name: string): { readonly sha: Sha; readonly holder: Sha } | null => {
    const sha = owner.has(name) ? name : name.length < FULL_NAME ? [...owner.keys()].find((one) => one.startsWith(name)) : undefined;
    return sha === undefined ? null : { sha, holder: owner.get(sha) ?? sha };
  };
  const holder: Holders['holder'] = (id) => {
    const commits = (members.get(id) ?? []).filter(({ sha }) => !guests.has(sha));
    const landing = commits.at(-1);
    const work = landing === undefined ? [] : workOf(commits, landing, messages);
    return { work: work.map(({ sha }) => sha), byMerge: landing !== undefined && landing.parents.length > 1 };
  };
  return { find, holder };
}

/** The number of what a commit landed with; that of a whole says nothing of whoever picks a part. */
function numberOf({ holders, landings }: Range, parts: ReadonlySet<Sha>): (name: Sha) => number | null {
  return (name) => {
    const found = holders.find(name);
    return found === null || parts.has(found.sha) ? null : (landings.numbers.get(found.holder) ?? null);
  };
}

/** The commits that did the work: no landing merge, no merges inside; a lone merge is its own work. */
function workOf(known: readonly Commit[], landing: Commit, messages: ReadonlyMap<Sha, Message>): readonly Commit[] {
  if (known.length === 1) return known;
  return known.filter((commit) => {
    const kind = messages.get(commit.sha)?.landing?.kind;
    return commit.parents.length < 2 && (commit.sha === landing.sha || kind !== 'sync');
  });
}

/** The author first. Who pressed the merge button is none; the forge's author stands for the one of a squash. */
function authorsOf(material: Material, work: readonly Commit[], landing: Commit, who: Identities): readonly Person[] {
  const { pull } = material;
  const author = pull?.author ?? null;
  const squashed = pull !== null && author !== null && work.length === 1 && isSquashOf(landing, pull, material.landing);
  const committers = squashed ? [] : work.map((commit) => commit.author);
  const coAuthors = messagesOf(material).flatMap((message) => message.coAuthors);
  return who.people((author === null ? [] : [author]).concat(committers, coAuthors));
}

/** Everybody in the range. The author of a squash and the forge's author of its pull request are one person. */
export function peopleOf(input: Pick<Grouping, 'ordered' | 'pulls'>, messages: ReadonlyMap<Sha, Message>): Identities {
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
