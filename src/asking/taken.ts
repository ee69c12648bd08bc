/** Counts the slots that are taken: says what those who queue wait for. */

export interface Taken {
  /** Since when there is a free slot, of the clock; null while there is none. */
  freeSince(): number | null;
  during<T>(job: () => Promise<T>): Promise<T>;
}

/** `width`: the slots that there are now. */
export function createTaken(width: () => number, now: () => number): Taken {
  let taken = 0;
  let since: number | null = now();
  function change(by: number): void {
    taken += by;
    since = taken < width() ? (since ?? now()) : null;
  }
  return {
    freeSince: () => since,
    async during(job) {
      change(1);
      try {
        return await job();
      } finally {
        change(-1);
      }
    },
  };
}
