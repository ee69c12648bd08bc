/** What the parts of the comment action's door share: whom they ask, and where they write. */

import { systemClock } from '../adapters/clock/system.ts';
import type { GitHub } from '../adapters/github/connect.ts';
import type { CommentEvent } from '../adapters/runner/comment-event.ts';
import type { JobEvent } from '../adapters/runner/event.ts';
import { NO_STORE } from '../asking/no-store.ts';
import { begin } from '../begin.ts';
import type { CommentInputs } from '../config/comment-inputs.ts';
import type { Config } from '../config/config.ts';
import { TidingsError } from '../errors.ts';
import { jobIdentity } from '../forge.ts';
import type { Asking } from '../ports/asking.ts';
import type { Diffs, Fragments, History } from '../ports/history.ts';
import type { Journal } from '../ports/journal.ts';
import type { Pulls } from '../ports/pulls.ts';
import type { NotesDocument } from '../rendering/document-json.ts';
import type { Put } from '../steps/comment/sticky.ts';
import { whyNotAsked } from '../steps/comment/trust.ts';

export type Desk = {
  readonly inputs: CommentInputs;
  readonly event: JobEvent;
  readonly about: CommentEvent;
  readonly github: GitHub;
  readonly journal: Journal;
  readonly signal: AbortSignal;
};

export type Sources = { readonly history: History; readonly pulls: Pulls; readonly diffs: Diffs; readonly fragments: Fragments };

/** `owner/name`. */
export function repositoryName({ event: { repository } }: Desk): string {
  return `${repository.owner}/${repository.name}`;
}

export function repositoryUrl(desk: Desk): string {
  return `${desk.event.repository.server}/${repositoryName(desk)}`;
}

/** True when the model may be asked; else it is said why not. `ownBranch`: null where no pull request is concerned. */
export async function mayAsk(desk: Desk, ownBranch: boolean | null): Promise<boolean> {
  const { inputs, event, about, github, journal } = desk;
  const why = await whyNotAsked({
    writer: inputs.writer,
    hasCredentials: inputs.run.credentials.anthropic !== null && inputs.run.maxCost > 0,
    event: event.name,
    ownBranch,
    actor: about.comment?.author ?? event.actor,
    mayWrite: (login) => github.permissions.mayWrite(login),
  });
  if (why !== null && why !== '') journal.notice(why);
  return why === null;
}

/** The notes of a range, with the model or without; `overviews`: with the words around the lines. Nothing is remembered: a preview is a call or two. */
export async function notesOf(
  config: Config,
  source: string,
  sources: Sources,
  { ask, overviews }: { readonly ask: boolean; readonly overviews: boolean },
  desk: Desk,
): Promise<NotesDocument> {
  const { event, journal, signal } = desk;
  const asking = ask ? await openAsking(config, desk) : null;
  try {
    const outcome = await begin(config, source, {
      ...sources,
      repository: event.repository,
      overviews,
      memory: Promise.resolve({ store: NO_STORE, asking, restored: null }),
      journal,
      clock: systemClock,
      signal,
    });
    if (outcome.state === 'planned') throw new Error('a preview was only planned');
    if (outcome.failure !== null) journal.warn(`The deterministic writer stood in: ${outcome.failure.message} ${outcome.failure.hint}`);
    return outcome.document;
  } finally {
    await asking?.close();
  }
}

async function openAsking(config: Config, { inputs, journal, signal }: Desk): Promise<Asking | null> {
  const { buildAsking } = await import('../wiring.ts');
  return buildAsking({ config, credentials: inputs.run.credentials, store: NO_STORE, journal, signal, identityToken: jobIdentity });
}

/** What became of a comment; `refused`: the token may not write one. */
export type Posted = Put | { readonly state: 'refused' | 'off'; readonly url: '' };

/**
 * Writes a comment where that is wanted and allowed. The token of a job that a fork or a bot of dependencies started may only read:
 * then the preview stands in the summary, and nobody's pull request is red for it.
 */
export async function postIfAllowed(desk: Desk, stranger: boolean, post: () => Promise<Put>): Promise<Posted> {
  const { inputs, event, journal } = desk;
  if (!inputs.comment) return { state: 'off', url: '' };
  try {
    return await post();
  } catch (thrown) {
    if (!(thrown instanceof TidingsError) || thrown.code !== 'no-permission' || event.name === 'issue_comment') throw thrown;
    if (stranger)
      journal.notice(
        'The pull request comes from a fork or a bot, so the token of this job may only read: the preview stands in the summary of the job.',
      );
    else journal.warn(`The preview stands in the summary of the job only. ${thrown.message} ${thrown.hint}`);
    return { state: 'refused', url: '' };
  }
}
