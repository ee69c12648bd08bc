/**
 * The breaker: when the service is down, nobody calls for a while, then one call tries. The first two trials come soon, so that a short
 * burst of failures costs seconds; what lasts longer is tried once a minute. One that has answered needs more blips in a row: of calls
 * one after another of which one in five fails at random, three in a row come at every hundredth.
 *
 * Own code and not cockatiel's: that one reads `Date.now` itself, throws where callers here want to wait, and counts each of many
 * concurrent failures, so that one blip under concurrency would open it. Here a failure counts only when its attempt started after
 * the last counted failure had come: attempts that failed side by side are one blip.
 */

export interface Breaker {
  /** Asks to start an attempt. Whoever is admitted must settle. */
  admit(): Admission;
  /** How long until somebody may be admitted; 0 when now, null while a trial is under way (wait for `changed`). */
  waitMs(): number | null;
  /** Resolves at the next change of state. */
  changed(): Promise<void>;
  /** How often it opened since the last answer: once for the blips, then once for each trial that failed. */
  openings(): number;
  /** Whether it ever said anything but a failure: then it is there, and what fails now may pass. */
  everAnswered(): boolean;
}

export type Admission = { readonly admitted: true; readonly settle: (outcome: Outcome) => void } | { readonly admitted: false };

/** `ignored`: the attempt says nothing about the service (cancelled). A refusal by the service (4xx, 429) is an `answer`: it is up. */
export type Outcome = 'answer' | 'failure' | 'ignored';

export type BreakerOptions = {
  /** Milliseconds, any origin. */
  readonly now: () => number;
};

/** Blips in a row that open it: where nothing was answered yet, and where something was. */
const THRESHOLD = { unheard: 3, heard: 5 } as const;

/** How long it is open each time since the last answer; two trials in about twenty seconds, then one a minute. */
const FIRST_MS = [5_000, 15_000] as const;
const OPEN_MS = 60_000;

type State = { readonly kind: 'closed' } | { readonly kind: 'open'; readonly until: number } | { readonly kind: 'trial' };

export function createBreaker({ now }: BreakerOptions): Breaker {
  let state: State = { kind: 'closed' };
  let blips = 0;
  let openings = 0;
  let everAnswered = false;
  /** Blips ever: an attempt that started under an earlier number belongs to a blip that was counted. */
  let era = 0;
  let waiters: readonly (() => void)[] = [];

  function become(next: State): void {
    state = next;
    const woken = waiters;
    waiters = [];
    for (const wake of woken) wake();
  }

  function open(): void {
    const ms = FIRST_MS[openings] ?? OPEN_MS;
    openings += 1;
    become({ kind: 'open', until: now() + ms });
  }

  function answered(): void {
    everAnswered = true;
    blips = 0;
    openings = 0;
  }

  function settleClosed(outcome: Outcome, startedIn: number): void {
    if (outcome === 'answer') answered();
    if (outcome !== 'failure' || startedIn < era) return;
    blips += 1;
    era += 1;
    if (blips >= (everAnswered ? THRESHOLD.heard : THRESHOLD.unheard) && state.kind === 'closed') open();
  }

  function settleTrial(outcome: Outcome): void {
    if (outcome === 'failure') open();
    else if (outcome === 'ignored') become({ kind: 'open', until: now() });
    else {
      answered();
      become({ kind: 'closed' });
    }
  }

  function waitMs(): number | null {
    if (state.kind === 'trial') return null;
    return state.kind === 'closed' ? 0 : Math.max(0, state.until - now());
  }

  return {
    admit() {
      if (waitMs() !== 0) return { admitted: false };
      const startedIn = era;
      if (state.kind === 'closed') return { admitted: true, settle: (outcome) => settleClosed(outcome, startedIn) };
      become({ kind: 'trial' });
      return { admitted: true, settle: settleTrial };
    },
    waitMs,
    openings: () => openings,
    everAnswered: () => everAnswered,
    changed: () =>
      new Promise((resolve) => {
        waiters = [...waiters, resolve];
      }),
  };
}
