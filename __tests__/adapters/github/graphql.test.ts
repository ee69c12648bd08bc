import { describe, expect, it } from '@jest/globals';
import type { Purpose } from '../../../src/adapters/github/failure.ts';
import { judgeReply, judgeThrown } from '../../../src/adapters/github/graphql.ts';

const PURPOSE: Purpose = { asked: 'the pull requests of octo/widgets', access: 'read', code: 'github-failed' };

function refused(status: number, message: string) {
  return Object.assign(new Error(message), { status, response: { headers: {}, data: { message } } });
}

describe('what is told of an answer that helps nobody', () => {
  it('of a field that the server does not know: that it may be older, nothing of the network', () => {
    const reply = { errors: [{ message: "Field 'statusCheckRollup' doesn't exist on type 'Commit'", type: '', path: [] }] };
    const outcome = judgeReply(PURPOSE, reply, {});
    expect(outcome).toMatchObject({
      kind: 'final',
      error: { message: expect.stringContaining('statusCheckRollup'), hint: expect.stringContaining('older') },
    });
    expect(outcome).not.toMatchObject({ error: { hint: expect.stringMatching(/network/i) } });
  });

  it('of a request that GitHub cannot read: the same', () => {
    expect(judgeThrown(PURPOSE, refused(400, 'Problems parsing JSON'))).toMatchObject({
      kind: 'final',
      error: { hint: expect.stringContaining('older') },
    });
  });

  it('of a page of a proxy: what to look at there', () => {
    expect(judgeReply(PURPOSE, '<html>', {})).toMatchObject({ kind: 'again', error: { hint: expect.stringContaining('proxy') } });
  });

  it('of a refusal without a word: no empty reason', () => {
    const outcome = judgeThrown(PURPOSE, new Error(''));
    expect(outcome).toMatchObject({
      kind: 'again',
      error: { message: 'GitHub failed at the pull requests of octo/widgets: it did not say why.' },
    });
  });
});
