/** Histories of every shape. `TIDINGS_SOAK_HISTORIES` says how many. */
import { describe, it } from '@jest/globals';
import { sourcesAgree } from '../support/scenario/sources-agree.ts';

const HISTORIES = Number(process.env.TIDINGS_SOAK_HISTORIES ?? 60);

describe('histories drawn by chance', () => {
  it('are told the same from a clone and from GitHub, with every commit that git counts', () => sourcesAgree(HISTORIES), 1_800_000);
});
