/** A commit message taken apart, once per commit. */
import type { Commit, Person, Sha } from '../domain.ts';
import { coAuthor } from './authors.ts';
import { type Landing, landingOf, rejoined } from './landing.ts';
import { type References, referencesOf } from './references.ts';
import { type Reverts, revertsOf } from './revert.ts';
import { unsquashed } from './squashed.ts';
import { parseTitle, type Title } from './title.ts';
import { splitTrailers, type Trailer, valuesOf } from './trailers.ts';
import { visible } from './visible.ts';

/** Characters of a message that are read; bots write 116 KB. */
const MOST = 50_000;

export type Message = {
  /** First line, visible characters only. */
  readonly subject: string;
  /** The title as a person wrote it: the third line of a merge, the subject of a squash without its number. */
  readonly rawTitle: string;
  readonly title: Title;
  /** Prose behind the title, without trailers. */
  readonly body: string;
  readonly trailers: readonly Trailer[];
  readonly landing: Landing | null;
  /** Whether its commit is a merge, whatever it says. */
  readonly isMerge: boolean;
  readonly coAuthors: readonly Person[];
  readonly references: References;
  readonly reverts: Reverts;
};

/** Messages taken apart as their commits come in: while the source is still read there is time for it. */
export class Messages {
  readonly #repositoryUrl: string | null;
  readonly #parsed = new Map<Sha, Message>();

  constructor(repositoryUrl: string | null) {
    this.#repositoryUrl = repositoryUrl;
  }

  take(commits: readonly Commit[]): void {
    for (const commit of commits) this.of(commit);
  }

  of(commit: Commit): Message {
    const known = this.#parsed.get(commit.sha);
    if (known !== undefined) return known;
    const parsed = parseMessage(commit, this.#repositoryUrl);
    this.#parsed.set(commit.sha, parsed);
    return parsed;
  }
}

/** Parses the message of a commit. Never throws: what it does not know stays prose. */
export function parseMessage(commit: Commit, repositoryUrl: string | null): Message {
  const text = visible(unsquashed(commit.message.slice(0, MOST))).trim();
  const end = text.indexOf('\n');
  const first = end < 0 ? text : text.slice(0, end).trimEnd();
  const { prose, trailers } = splitTrailers(end < 0 ? '' : text.slice(end + 1));
  const { title: subject, body } = rejoined(first, prose);
  const landing = landingOf(subject, body);
  const rawTitle = landing === null ? subject : landing.title;
  const content = landing === null ? body : landing.body;
  return {
    subject,
    rawTitle,
    title: parseTitle(rawTitle, 300),
    body: content,
    // Who signed and reviewed is nobody's news, and their addresses are not kept.
    trailers: trailers.length === 0 ? trailers : trailers.filter((trailer) => !trailer.token.endsWith('-by')),
    landing,
    isMerge: commit.parents.length > 1,
    coAuthors: coAuthorsIn(trailers),
    references: withTrailers(referencesOf(content === '' ? subject : `${subject}\n${content}`, repositoryUrl), trailers),
    reverts: revertsOf(rawTitle, content, landing?.branch ?? null, repositoryUrl),
  };
}

function coAuthorsIn(trailers: readonly Trailer[]): readonly Person[] {
  if (trailers.length === 0) return [];
  return valuesOf(trailers, 'co-authored-by').flatMap((value) => coAuthor(value) ?? []);
}

function withTrailers(references: References, trailers: readonly Trailer[]): References {
  const named = trailers.length === 0 ? [] : valuesOf(trailers, 'fixes').concat(valuesOf(trailers, 'cherry-picked-from'));
  if (named.length === 0 && references.shas.length === 0) return references;
  const shas = named.flatMap((value) => /^[0-9a-f]{7,40}/i.exec(value)?.[0].toLowerCase() ?? []);
  return { ...references, shas: [...new Set([...references.shas, ...shas])] };
}
