/** The hidden first line of our comments: what a comment is, and what it was written from. Whose it is, GitHub says. */
import { createHash } from 'node:crypto';

/** `preview`: the one of a pull request. `range`: the answer about one range. `help`: what commands there are. */
export type CommentKind = 'preview' | 'range' | 'help';

export type CommentMark = {
  readonly kind: CommentKind;
  /** Tells comments of a kind apart; '' where there is one. */
  readonly key: string;
  /** Of all that the model's words stand on; '' where there are none. */
  readonly print: string;
  /** What the preview says is missing, between commas; absent where nothing is. */
  readonly missing?: string;
};

const MARK =
  /^<!-- tidings:comment v1 (preview|range|help)(?: key=([0-9a-f]{16}))?(?: print=([0-9a-f]{16}))?(?: missing=([a-z,]{1,100}))? -->(?:\r?\n|$)/;

export function markLine({ kind, key, print, missing = '' }: CommentMark): string {
  const said = Object.entries({ key, print, missing }).map(([name, value]) => (value === '' ? '' : ` ${name}=${value}`));
  return `<!-- tidings:comment v1 ${kind}${said.join('')} -->`;
}

/** Null for a comment that is none of ours. */
export function markOf(body: string): CommentMark | null {
  const match = MARK.exec(body);
  if (match === null) return null;
  const kind = match[1] === 'preview' || match[1] === 'range' ? match[1] : 'help';
  const [, , key = '', print = '', missing] = match;
  return { kind, key, print, ...(missing === undefined ? {} : { missing }) };
}

/** The text of a comment as it was sent: GitHub may change line ends. */
export function withoutMark(body: string): string {
  return body.replace(MARK, '').replaceAll('\r\n', '\n').trimEnd();
}

/** Sixteen hex digits of anything that can be JSON. */
export function printOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
