/** The people of notes from another job: who did not make a change, as far as GitHub knows, is not thanked and not mentioned for it. Pure. */
import { peopleOf } from '../changes/group.ts';
import { type Message, Messages } from '../changes/message.ts';
import type { Commit, Person, PullRequest, Sha } from '../domain.ts';
import type { NotesDocument, NotesOfOne } from '../rendering/document-json.ts';
import { personKey, united } from '../rendering/people.ts';

type ChangeFacts = NotesDocument['changes'][number];

/** What GitHub tells of the range. */
export type Known = {
  readonly commits: ReadonlyMap<Sha, Commit>;
  /** By commit; null where this job may not read them. */
  readonly pulls: ReadonlyMap<Sha, readonly PullRequest[]> | null;
};

export type WithPeople = {
  readonly document: NotesDocument;
  /** Logins that the notes had and GitHub does not. */
  readonly unknown: readonly string[];
};

/**
 * A login that is in no commit, trailer or pull request of its change came from elsewhere: the account has another name by now, or somebody
 * changed the notes between the jobs. Then the people of that change are those that GitHub tells. Names without a login stay: nobody is mentioned by them.
 */
export function withKnownPeople(document: NotesDocument, known: Known): WithPeople {
  const { repository } = document;
  const messages = new Messages(repository === null ? null : `${repository.server}/${repository.owner}/${repository.name}`);
  const byCommit = new Map([...known.commits].map(([sha, commit]) => [sha, messages.of(commit)]));
  const who = peopleOf({ ordered: [...known.commits.values()], pulls: known.pulls }, byCommit);
  const strangers = new Set<string>();
  const changes = document.changes.map((change): ChangeFacts => {
    const persons = personsOf(change, known, byCommit);
    const logins = loginsOf([...persons, ...persons.map(who.of)]);
    const strange = change.authors.flatMap(({ login }) => (login === null || logins.has(login.toLowerCase()) ? [] : [login]));
    for (const login of strange) strangers.add(login);
    return strange.length === 0 ? change : { ...change, authors: [...who.people(persons)] };
  });
  const notes = document.notes.map((one) => withContributors(one, document, changes, strangers));
  return { document: strangers.size === 0 ? document : { ...document, changes, notes }, unknown: [...strangers] };
}

/** The pull request's author first; who only pressed the button of a merge is none. */
function personsOf(change: ChangeFacts, { commits, pulls }: Known, messages: ReadonlyMap<Sha, Message>): readonly Person[] {
  const shas = [...new Set([change.id, ...change.commits])];
  const own = shas.flatMap((sha) => commits.get(sha) ?? []);
  const work = own.length === 1 ? own : own.filter(({ parents }) => parents.length < 2);
  const pull = shas.flatMap((sha) => pulls?.get(sha) ?? []).find(({ number }) => number === change.pull?.number);
  const together = shas.flatMap((sha) => messages.get(sha)?.coAuthors ?? []);
  return [...(pull?.author == null ? [] : [pull.author]), ...work.map(({ author }) => author), ...together];
}

function loginsOf(persons: readonly Person[]): ReadonlySet<string> {
  return new Set(persons.flatMap(({ login }) => (login === null ? [] : [login.toLowerCase()])));
}

/** Contributors are the authors of the changes: whoever is none goes, and who took their place in a change comes. */
function withContributors(
  notes: NotesOfOne,
  { changes: given }: NotesDocument,
  changes: readonly ChangeFacts[],
  strangers: Set<string>,
): NotesOfOne {
  const authors = changes.flatMap((change) => change.authors);
  const logins = loginsOf(authors);
  const gone = notes.contributors.filter(({ person: { login } }) => login !== null && !logins.has(login.toLowerCase()));
  if (gone.length === 0) return notes;
  for (const { person } of gone) if (person.login !== null) strangers.add(person.login);
  const lost = new Set(gone.map(({ person }) => personKey(person)));
  const mended = changes.filter((change, at) => (given[at]?.authors ?? []).some((one) => lost.has(personKey(one))) && !change.bot);
  const kept = notes.contributors.filter((one) => !gone.includes(one));
  const come = mended.flatMap((change) => change.authors).map((person) => ({ person, changes: countOf(person, changes), first: null }));
  return { ...notes, contributors: [...united(kept, come, ({ person }) => personKey(person))] };
}

function countOf(person: Person, changes: readonly ChangeFacts[]): number {
  return changes.filter(({ authors }) => authors.some((one) => personKey(one) === personKey(person))).length;
}
