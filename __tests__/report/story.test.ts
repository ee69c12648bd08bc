import { describe, expect, it } from '@jest/globals';
import { unassignedLine } from '../../src/report/story.ts';
import { change } from '../support/writing/changes.ts';

describe('changes that touch no package', () => {
  it('are named by their titles, and by their commits where there is none', () => {
    const nameless = change('nameless', { title: '' });
    expect(unassignedLine([change('cache'), nameless])).toBe(
      `2 changes touch no package: in no notes, but in the ledger: add cache; ${nameless.id.slice(0, 7)}.`,
    );
  });
});
