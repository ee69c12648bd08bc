import type { Evidence } from '../../../src/domain.ts';

/** A change as a pull request tells it, and sentences that a careful reader would sign. Written by hand. */
export type Told = {
  readonly evidence: Pick<Evidence, 'title'> & Partial<Evidence>;
  /** What the change is about, as its sentences call it: for planting a wrong subject. */
  readonly subject: string;
  readonly sentences: readonly string[];
};
