/** Time and memory as the run sees them. */
/** Time and memory as the run sees them. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Milliseconds since the process started. */
  elapsed(): number;
  /** Bytes that the process took at most. */
  peakMemory(): number;
}
