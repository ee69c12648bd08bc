/** What finding the base costs on GitHub: a page per hundred tags, and two requests more. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createGitHubHistory } from '../../src/adapters/github/history.ts';
import { findRange, type Wanted } from '../../src/steps/find-range.ts';
import { clientOf, closeAll, HOME, type Served, serve } from '../adapters/github/bed.ts';

const TAGS = 260;
let served: Served;

beforeAll(async () => {
  served = await serve((repository) => {
    repository.commit({ message: 'Begin' });
    for (let n = 0; n < 120; n++) {
      repository.commit({ message: `change ${n}` });
      repository.tag(`v1.${n}.0-beta.1`);
      repository.tag(`v1.${n}.0`);
    }
    repository.branch('1.119.x');
    repository.flush();
    for (let n = 1; n <= 19; n++) {
      repository.commit({ message: `backport ${n}`, branch: '1.119.x' });
      repository.tag(`v1.119.${n}`, '1.119.x');
    }
    repository.commit({ message: 'after' });
    repository.tag('v1.120.0');
    repository.commit({ message: 'not released' });
    return [];
  });
});
afterAll(closeAll);

async function requestsOf(wanted: Partial<Wanted>) {
  served.server.requests.length = 0;
  const range = await findRange({ from: null, to: null, tagPrefix: null, ...wanted }, createGitHubHistory(clientOf(served.server), HOME));
  return { from: range.from, requests: served.server.requests.length };
}

it.each<[string, Partial<Wanted>, string, number]>([
  ['a tag on its line', { to: 'v1.119.0' }, 'v1.118.0', Math.ceil(TAGS / 100) + 1],
  ['a backport', { to: 'v1.119.19' }, 'v1.119.18', Math.ceil(TAGS / 100) + 1],
  ['a head that is not released', {}, 'v1.120.0', Math.ceil(TAGS / 100) + 2],
  ['both ends given', { from: 'v1.2.0', to: 'v1.4.0' }, 'v1.2.0', 3],
  // The line of 19 backports stands aside: its newest, its oldest, and halves of the rest.
  ['a tag behind a line that stands aside', { to: 'v1.120.0' }, 'v1.119.0', Math.ceil(TAGS / 100) + 2 + Math.ceil(Math.log2(19))],
])('is little for %s', async (_what, wanted, from, requests) => {
  expect(await requestsOf(wanted)).toEqual({ from, requests: expect.any(Number) });
  expect((await requestsOf(wanted)).requests).toBeLessThanOrEqual(requests);
});
