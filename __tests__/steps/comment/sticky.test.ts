import { describe, expect, it } from '@jest/globals';
import type { Comment, Comments } from '../../../src/ports/comments.ts';
import { markLine } from '../../../src/rendering/comment/marker.ts';
import { keepOne, ownComments, putComment } from '../../../src/steps/comment/sticky.ts';

const PREVIEW = { kind: 'preview', key: '', print: '' } as const;

/** Comments in memory; what was done is written down. */
function shelf(...bodies: readonly (readonly [body: string, own: boolean])[]): { comments: Comments; all: Comment[]; done: string[] } {
  const all: Comment[] = bodies.map(([body, own], at) => ({ id: at + 1, body, url: `u${at + 1}`, own }));
  const done: string[] = [];
  const comments: Comments = {
    list: async () => [...all].reverse(),
    create: async (_, body) => {
      done.push('create');
      const made = { id: all.length + 1, body, url: `u${all.length + 1}`, own: true };
      all.push(made);
      return made;
    },
    update: async (id, body) => {
      done.push(`update ${id}`);
      return { id, body, url: `u${id}`, own: true };
    },
    remove: async (id) => {
      done.push(`remove ${id}`);
      const at = all.findIndex((one) => one.id === id);
      if (at >= 0) all.splice(at, 1);
    },
  };
  return { comments, all, done };
}

describe('the one comment of its kind', () => {
  it('is made, then found again', async () => {
    const { comments, all, done } = shelf(['hello', false]);
    expect(await putComment(comments, 7, PREVIEW, 'text')).toEqual({ state: 'created', url: 'u2' });
    expect(all[1]?.body).toBe('<!-- tidings:comment v1 preview -->\ntext');
    expect(await putComment(comments, 7, PREVIEW, 'text')).toEqual({ state: 'unchanged', url: 'u2' });
    expect(await putComment(comments, 7, PREVIEW, 'other')).toEqual({ state: 'updated', url: 'u2' });
    expect(done).toEqual(['create', 'update 2']);
  });

  it('is unchanged where GitHub changed its line ends', async () => {
    const { comments } = shelf([`${markLine(PREVIEW)}\r\na\r\nb\r\n`, true]);
    expect((await putComment(comments, 7, PREVIEW, 'a\nb')).state).toBe('unchanged');
  });

  it('is never one that somebody else wrote in its form', async () => {
    const { comments, done } = shelf([`${markLine(PREVIEW)}\ntext`, false]);
    expect((await putComment(comments, 7, PREVIEW, null)).state).toBe('none');
    expect((await putComment(comments, 7, PREVIEW, 'text')).state).toBe('created');
    expect(done).toEqual(['create']);
  });

  it('is the oldest of two that raced; the other one goes', async () => {
    const { comments, done } = shelf([`${markLine(PREVIEW)}\nx`, true], [`${markLine(PREVIEW)}\ny`, true]);
    expect(await putComment(comments, 7, PREVIEW, 'y')).toEqual({ state: 'updated', url: 'u1' });
    expect(done).toEqual(['remove 2', 'update 1']);
  });

  it.each([
    ['the same', 'text', ['create', 'remove 2']],
    ['other words', 'theirs', ['create', 'remove 2', 'update 1']],
  ])('is the oldest one where another run made one in between, with %s', async (_what, theirs, expected) => {
    const { comments, all, done } = shelf();
    const create: Comments['create'] = async (issue, body) => {
      all.push({ id: 1, body: `${markLine(PREVIEW)}\n${theirs}`, url: 'u1', own: true });
      return comments.create(issue, body);
    };
    expect(await putComment({ ...comments, create }, 7, PREVIEW, 'text')).toEqual({ state: 'created', url: 'u1' });
    expect(done).toEqual(expected);
  });

  it('is made anew where somebody deleted it while the text was written, and a refusal stays one where it is there', async () => {
    const { comments, done } = shelf([`${markLine(PREVIEW)}\nx`, true]);
    const refusing: Comments = { ...comments, update: () => Promise.reject(new Error('404')) };
    await expect(putComment(refusing, 7, PREVIEW, 'y')).rejects.toThrow('404');
    const known = await ownComments(comments, 7, PREVIEW);
    await comments.remove(1);
    expect((await putComment(refusing, 7, PREVIEW, 'y', known)).state).toBe('created');
    expect(done).toEqual(['remove 1', 'create']);
  });

  it('is kept as it is, and the others go', async () => {
    const { comments, done } = shelf([`${markLine(PREVIEW)}\nx`, true], [`${markLine(PREVIEW)}\ny`, true], ['hello', false]);
    const known = await ownComments(comments, 7, PREVIEW);
    const [, second] = known;
    if (second === undefined) throw new Error('no second comment');
    expect(await keepOne(comments, second, known)).toEqual({ state: 'unchanged', url: 'u2' });
    expect(done).toEqual(['remove 1']);
  });

  it('goes where there is nothing to say', async () => {
    const { comments, done } = shelf([`${markLine({ ...PREVIEW, print: '0123456789abcdef' })}\nx`, true]);
    expect((await putComment(comments, 7, PREVIEW, null)).state).toBe('removed');
    expect(done).toEqual(['remove 1']);
  });

  it('of another kind or key is another one', async () => {
    const range = { kind: 'range', key: '0123456789abcdef', print: '' } as const;
    const { comments, done } = shelf([`${markLine(range)}\nx`, true]);
    expect((await putComment(comments, 7, PREVIEW, 'x')).state).toBe('created');
    expect((await putComment(comments, 7, { ...range, key: 'fedcba9876543210' }, 'x')).state).toBe('created');
    expect((await putComment(comments, 7, range, 'x')).state).toBe('unchanged');
    expect(done).toEqual(['create', 'create']);
  });
});
