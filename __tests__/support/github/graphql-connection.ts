/** The arguments of a field, as the client gave them. */
export type Args = Readonly<Record<string, unknown>>;

/** An object that the executor reads fields from: values, or functions of the field's arguments. */
export type Fields = { readonly __typename?: string; readonly [field: string]: unknown };

const COMMIT_CURSOR = /^[0-9a-f]{40} (\d+)$/;

function offsetOf(cursor: unknown): number | null {
  if (typeof cursor !== 'string') return null;
  const plain = COMMIT_CURSOR.exec(cursor) ?? /^cursor:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString('latin1'));
  return plain?.[1] === undefined ? null : Number(plain[1]);
}

export type ConnectionOptions = {
  /** The head of a history, which stands in its cursors. */
  readonly head?: string;
  /** Items past this are never given, though they count. */
  readonly most?: number;
  readonly extra?: Fields;
};

/** A connection over a list; nodes are made only when asked for. */
export function connection<T>(items: readonly T[], node: (item: T) => unknown, args: Args, options: ConnectionOptions = {}): Fields {
  const { head, most = items.length, extra } = options;
  const reachable = Math.min(items.length, most);
  const cursor = (at: number) => (head === undefined ? Buffer.from(`cursor:${at}`).toString('base64') : `${head} ${at}`);
  const after = offsetOf(args.after);
  const before = offsetOf(args.before);
  let start = after === null ? 0 : after + 1;
  let end = before === null ? reachable : Math.min(before, reachable);
  if (typeof args.first === 'number') end = Math.min(end, start + args.first);
  else if (typeof args.last === 'number') start = Math.max(start, end - args.last);
  const shown = items.slice(start, end);
  return {
    ...extra,
    totalCount: items.length,
    nodes: () => shown.map(node),
    edges: () => shown.map((item, index) => ({ cursor: cursor(start + index), node: node(item) })),
    pageInfo: {
      startCursor: shown.length === 0 ? null : cursor(start),
      endCursor: shown.length === 0 ? null : cursor(end - 1),
      hasNextPage: end < reachable,
      hasPreviousPage: start > 0,
    },
  };
}
