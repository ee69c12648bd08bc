/** Who keeps the slots of calls side by side. */
/** Who keeps the slots. Implemented by the adapter of the queueing library. */
export interface Queue {
  /** Runs the job when it is its turn, lower priority (0 to 9) first. Resolves to null when it was dropped before. */
  run<T>(priority: number, job: () => Promise<T>): Promise<T | null>;
  /** `width`: jobs at once; `spacing`: milliseconds between two starts. */
  change(options: { readonly width: number; readonly spacing: number }): void;
  /** Drops what waits; what runs goes on. */
  stop(): void;
}
