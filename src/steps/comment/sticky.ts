/** One comment of its kind: found by its mark among our own, brought up to date in place, removed when there is nothing to say. */
import type { Comment, Comments } from '../../ports/comments.ts';
import { type CommentMark, markLine, markOf, withoutMark } from '../../rendering/comment/marker.ts';

export type Put = {
  readonly state: 'created' | 'updated' | 'unchanged' | 'removed' | 'none';
  /** '' where there is no comment. */
  readonly url: string;
};

/** The comments of one kind and key, the oldest first. What somebody else wrote is never ours, whatever it looks like. */
export async function ownComments(
  comments: Comments,
  issue: number,
  { kind, key }: Pick<CommentMark, 'kind' | 'key'>,
): Promise<readonly Comment[]> {
  const all = await comments.list(issue);
  const own = all.filter((comment) => {
    const mark = comment.own ? markOf(comment.body) : null;
    return mark !== null && mark.kind === kind && mark.key === key;
  });
  return [...own].sort((a, b) => a.id - b.id);
}

/** Writes the text, or removes the comment where it is null. `known`: those of its kind, where they were read already. */
export async function putComment(
  comments: Comments,
  issue: number,
  mark: CommentMark,
  text: string | null,
  known: readonly Comment[] | null = null,
): Promise<Put> {
  const [first, ...others] = known ?? (await ownComments(comments, issue, mark));
  // Two runs at one time may have made two.
  for (const other of others) await comments.remove(other.id);
  if (text === null) {
    if (first === undefined) return { state: 'none', url: '' };
    await comments.remove(first.id);
    return { state: 'removed', url: '' };
  }
  const body = `${markLine(mark)}\n${text}`;
  if (first === undefined) return createOne(comments, issue, mark, body);
  if (withoutMark(first.body) === text.trimEnd() && markOf(first.body)?.print === mark.print) return { state: 'unchanged', url: first.url };
  try {
    return { state: 'updated', url: (await comments.update(first.id, body)).url };
  } catch (thrown) {
    // Somebody may have deleted it while the text was written, which GitHub tells as it tells of a missing permission.
    const still = await ownComments(comments, issue, mark);
    if (still.some(({ id }) => id === first.id)) throw thrown;
    return createOne(comments, issue, mark, body);
  }
}

/** Another run at the same time may have made one too: all but the oldest go, and that one says the same. */
async function createOne(comments: Comments, issue: number, mark: CommentMark, body: string): Promise<Put> {
  const made = await comments.create(issue, body);
  const [first = made, ...others] = await ownComments(comments, issue, mark);
  for (const other of others) await comments.remove(other.id);
  if (first.id === made.id || withoutMark(first.body) === withoutMark(body)) return { state: 'created', url: first.url };
  return { state: 'created', url: (await comments.update(first.id, body)).url };
}

/** Leaves one as it is; the others of its kind go. */
export async function keepOne(comments: Comments, kept: Comment, known: readonly Comment[]): Promise<Put> {
  for (const other of known) if (other.id !== kept.id) await comments.remove(other.id);
  return { state: 'unchanged', url: kept.url };
}
