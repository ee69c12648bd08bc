import { afterAll, describe, expect, it } from '@jest/globals';
import { createPulls } from '../../../src/adapters/github/pulls.ts';
import { squashPull } from '../../support/git/pulls.ts';
import { clientOf, closeAll, counts, HOME, type Served, serve } from './bed.ts';

afterAll(closeAll);

const BLOCK = '```release-note\nYou can x.\n```';

/** `ada` administers the repository, `bob` writes, `eve` reads. */
function edited(): Promise<Served> {
  const at = (number: number, editor: string, body: string, lastEditedAt: string) => ({
    number,
    title: `change ${number}`,
    body,
    editor,
    lastEditedAt,
  });
  return serve((repository) => {
    repository.commit({ message: 'start', files: { a: 'a' } });
    return [
      squashPull(repository, at(1, 'bob', BLOCK, '2030-01-01T00:00:00Z')),
      squashPull(repository, at(2, 'eve', BLOCK, '2030-01-01T00:00:00Z')),
      squashPull(repository, at(3, 'ada', BLOCK, '2030-01-01T00:00:00Z')),
      squashPull(repository, at(4, 'bob', BLOCK, '2030-01-01T00:00:00Z')),
      squashPull(repository, at(5, 'eve', BLOCK, '2020-01-01T00:00:00Z')),
      squashPull(repository, at(6, 'eve', 'no block', '2030-01-01T00:00:00Z')),
    ];
  });
}

async function judged(served: Served): Promise<readonly (readonly [number, boolean | undefined])[]> {
  const shas = served.repository.git(['rev-list', '--reverse', 'main']).split('\n').slice(1);
  const found = await createPulls(clientOf(served.server), HOME).ofCommits(shas, { files: false });
  return shas.flatMap((sha) => (found.get(sha) ?? []).map((pull) => [pull.number, pull.editorMayWrite] as const));
}

describe('who edited a release note after the merge', () => {
  it('is asked about once each, and only where it matters', async () => {
    const served = await edited();
    expect(await judged(served)).toEqual([
      [1, true],
      [2, false],
      [3, true],
      [4, true],
      [5, undefined],
      [6, undefined],
    ]);
    expect(counts(served.server).rest).toBe(3);
    expect(served.server.violations).toEqual([]);
  });

  it('may not write where the token may not ask, or the account is gone', async () => {
    const served = await edited();
    served.server.fault({ path: /permission/ }, { status: 403, body: { message: 'Resource not accessible by integration' } }, 2);
    served.server.fault({ path: /permission/ }, { status: 404, body: { message: 'Not Found' } });
    expect((await judged(served)).map(([, may]) => may)).toEqual([false, false, false, false, undefined, undefined]);
  });
});
