/** A run that is ended while the model is silent: it ends although no answer comes, and every whole answer is found again. */
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { createRepository, type Repository } from '../support/git/repository.ts';
import { sampled } from '../support/sample.ts';
import { released } from '../support/scenario/histories.ts';
import { CHANGES, endsTwiceAndGoesOn, PLACES } from '../support/scenario/silences.ts';

const ENDS = [
  ['a chunk', 'SIGINT'],
  ['a chunk', 'SIGTERM'],
  ['the overview', 'SIGTERM'],
  ['the overview', 'SIGINT'],
] as const;

describe('the command, ended while the model is silent about', () => {
  let repository: Repository;

  beforeAll(() => {
    repository = createRepository();
    released(CHANGES)(repository);
    repository.flush();
  });
  afterAll(() => repository.remove());

  it.each(sampled(ENDS, 2, 0))('%s by %s and then by its time budget keeps all whole answers', async (place, signal) => {
    await endsTwiceAndGoesOn(repository, PLACES[place], signal);
  });
});
