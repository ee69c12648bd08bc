import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createGitHubHistory } from '../../../src/adapters/github/history.ts';
import type { History } from '../../../src/ports/history.ts';
import { namedRange } from '../../../src/steps/comment/named-range.ts';
import { findRange } from '../../../src/steps/find-range.ts';
import { clientOf, closeAll, HOME, releaseOf, type Served, serve } from '../../adapters/github/bed.ts';

describe('the ends of a range that somebody named in a comment', () => {
  let served: Served;
  let history: History;

  beforeAll(async () => {
    served = await serve((repository) => {
      const pulls = releaseOf(2)(repository);
      repository.branch('v1.0.0');
      repository.branch('cafe');
      repository.branch('release/1.x', 'v1.0.0');
      return pulls;
    });
    history = createGitHubHistory(clientOf(served.server), HOME);
  });
  afterAll(closeAll);

  const sha = (name: string) => served.repository.git(['rev-parse', `${name}^{commit}`]).trim();

  it.each([
    ['v1.0.0', 'v1.0.0', 'refs/tags/v1.0.0'],
    ['refs/heads/v1.0.0', 'refs/heads/v1.0.0', 'refs/heads/v1.0.0'],
    ['release/1.x', 'release/1.x', 'refs/heads/release/1.x'],
    ['refs/heads/main', 'main', 'refs/heads/main'],
    ['cafe', 'refs/heads/cafe', 'refs/heads/cafe'],
  ])('%s is %s, and a run finds the same', async (name, taken, ref) => {
    const ends = await namedRange(name, 'main', history);
    expect(ends).toEqual({ from: taken, to: 'main' });
    const { base, head } = await findRange({ ...ends, tagPrefix: null }, history);
    expect([base, head]).toEqual([sha(ref), sha('refs/heads/main')]);
  });

  it('are no hashes, and nothing that is not here', async () => {
    for (const name of [sha('main'), sha('main').slice(0, 7), 'nowhere', 'refs/pull/1/head', 'HEAD']) {
      await expect(namedRange('v1.0.0', name, history)).rejects.toMatchObject({ code: 'unknown-ref' });
    }
  });
});
