/** Lines that come no more often than somebody can read them. */

/** Says at each call whether it is time: at most once in so many milliseconds, and not in the first of them. */
export function sparse(now: () => number, everyMs: number): () => boolean {
  let last = now();
  return () => {
    const isTime = now() - last >= everyMs;
    if (isTime) last = now();
    return isTime;
  };
}
