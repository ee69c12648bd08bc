/** All difficulties at once, as chance mixes them. The soak draws more, and has the bundled program read them. */
import { describe, it } from '@jest/globals';
import { sourcesAgree } from '../../support/scenario/sources-agree.ts';

describe('a history drawn by chance', () => {
  it('is told the same from a clone and from GitHub, with every commit that git counts', () => sourcesAgree(3), 120_000);
});
