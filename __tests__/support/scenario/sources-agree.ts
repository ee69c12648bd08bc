import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { Range } from '../../../src/domain.ts';
import { grow, plans } from './random-history.ts';
import { type Ends, Shelf, told } from './readings.ts';

/** Holds, on so many random histories, that a clone and GitHub tell the same, and that the account is git's own count. */
export async function sourcesAgree(histories: number): Promise<void> {
  const check = fc.asyncProperty(plans(), async (plan) => {
    let ends: Ends = { to: 'main' };
    const shelf = await Shelf.open({
      history: (repository) => {
        const grown = grow(plan, repository);
        ends = grown.ends;
        return grown.pulls;
      },
    });
    try {
      await agree(shelf, ends);
    } finally {
      await shelf.close();
    }
  });
  // A smaller history says little more, and costs minutes: the seed and the plan are in the message.
  await fc.assert(check, { numRuns: histories, endOnFailure: true });
}

function withoutCount(range: Range): Range {
  return { ...range, reason: range.reason.split(';').slice(0, 2).join(';') };
}

async function agree(shelf: Shelf, ends: Ends): Promise<void> {
  const ways = await shelf.all(ends, 'tell');
  const { range, ledger, changes, complete } = ways.GitHub.document;
  expect(told(ways['clone with token'])).toEqual(told(ways.GitHub));
  // How many the other line has is another number where commits are not known to be of one pull request.
  expect(withoutCount(ways.clone.document.range)).toEqual(withoutCount(range));
  expect(ways.clone.document.ledger.map(({ sha }) => sha)).toEqual(ledger.map(({ sha }) => sha));
  const counted = shelf.repository.git(['rev-list', '--count', range.head, ...(range.base === null ? [] : [`^${range.base}`])]);
  expect({ complete, ledger: ledger.length, counted: range.commits }).toEqual({
    complete: true,
    ledger: Number(counted),
    counted: Number(counted),
  });
  const members = changes.flatMap(({ commits }) => commits);
  expect([...members].sort()).toEqual(ledger.map(({ sha }) => sha).sort());
}
