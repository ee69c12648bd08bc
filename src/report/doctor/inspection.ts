/** What the doctor asks of the world: facts without judgement, as the adapters find them. */

import type { ModelReply } from '../../ports/model.ts';
import type { Question } from '../../ports/question.ts';
import type { Repository } from '../../ports/releases.ts';

/** The folder that is read, as git sees it; null: no clone. */
export type CloneFacts = {
  readonly isShallow: boolean;
  readonly tags: number;
  /** Of the remote `origin`; null where that is no forge. */
  readonly remote: Repository | null;
};

/** One call of the smallest kind, and in which manner it was taken. */
export type Probed = {
  readonly reply: ModelReply;
  /** Milliseconds that it took. */
  readonly ms: number;
  /** Whether the call that ended it asked for structured output; false: the schema stood in the prompt. */
  readonly structured: boolean;
  /** Whether that call set the effort; null: it was never asked for. */
  readonly effort: boolean | null;
};

/** A model as the API lists it. Dates are ISO days. */
export type ListedModel = { readonly id: string; readonly lifecycle: string | null; readonly retiresAt: string | null };

/** Neither throws. */
export interface ModelInspection {
  ask(question: Question, signal: AbortSignal): Promise<Probed>;
  /** Null where the endpoint is missing or does not answer as described: no run needs it. */
  list(signal: AbortSignal): Promise<readonly ListedModel[] | null>;
}

/** One hourly budget of a token; `reset` in epoch seconds. */
export type HourlyBudget = { readonly limit: number; readonly remaining: number; readonly reset: number };

/** Each throws TidingsError where GitHub refuses. Only reads. */
export interface GitHubInspection {
  /** Null on a server without limits. */
  limits(): Promise<{ readonly core: HourlyBudget; readonly graphql: HourlyBudget } | null>;
  /** `mayPush`: null where GitHub does not say. */
  repository(): Promise<{ readonly defaultBranch: string; readonly mayPush: boolean | null }>;
  commits(): Promise<void>;
  /** Asks as a run does: for those of a commit. */
  pulls(): Promise<void>;
}

/** The user's cache folder. */
export type CacheFolder = {
  readonly dir: string;
  readonly exists: boolean;
  /** Why nothing can be written there; null where it can. */
  readonly unwritable: string | null;
  readonly answers: number;
  readonly bytes: number;
  /** Answers that the next run forgets, and those that go within a day where nobody uses them. */
  readonly past: number;
  readonly ending: number;
};

/** The Actions cache as a step sees it. `unseen`: the step was given no token for it. */
export type CacheLookup =
  | { readonly state: 'unseen' | 'late' }
  | { readonly state: 'closed'; readonly mode: string }
  | { readonly state: 'broken'; readonly why: string }
  /** The newest archive of ours; null: none. */
  | { readonly state: 'answered'; readonly key: string | null };
