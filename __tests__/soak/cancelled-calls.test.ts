/** What `scenarios/cancelled-calls.test.ts` leaves out: the other signal at each place. */
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { createRepository, type Repository } from '../support/git/repository.ts';
import { released } from '../support/scenario/histories.ts';
import { CHANGES, endsTwiceAndGoesOn, PLACES } from '../support/scenario/silences.ts';

describe('the command, ended while the model is silent about', () => {
  let repository: Repository;

  beforeAll(() => {
    repository = createRepository();
    released(CHANGES)(repository);
    repository.flush();
  });
  afterAll(() => repository.remove());

  it.each([
    ['a chunk', 'SIGTERM'],
    ['the overview', 'SIGINT'],
  ] as const)('%s by %s and then by its time budget keeps all whole answers', async (place, signal) => {
    await endsTwiceAndGoesOn(repository, PLACES[place], signal);
  });
});
