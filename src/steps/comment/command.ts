/** Commands in comments: `/tidings preview`, `/tidings again`, `/tidings range FROM..TO`. */

export type Command =
  | { readonly kind: 'preview' | 'again' }
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  /** Meant for us, and not understood. */
  | { readonly kind: 'help' };

/** Characters of the line that is read: names of refs are 255 at most. */
const MOST = 600;
/** Names that can be a branch or a tag (git check-ref-format), without what walks from one commit to another. */
const NAME = /^(?![-./])(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)|\/\.))[^\s~^:?*[\\\p{Cc}\p{Cf}]{1,255}(?<![./])$/u;

/** The command in the first line of a comment; null where it holds none. */
export function commandOf(body: string): Command | null {
  const [line = ''] = body.slice(0, MOST).split(/\r?\n/);
  const [word, verb = '', ...rest] = line.trim().split(/\s+/);
  if (word !== '/tidings') return null;
  if ((verb === 'preview' || verb === 'again') && rest.length === 0) return { kind: verb };
  if (verb !== 'range' || rest.length !== 1) return { kind: 'help' };
  const [, from = '', to = ''] = /^(.+?)\.\.\.?(.+)$/.exec(rest[0] ?? '') ?? [];
  return NAME.test(from) && NAME.test(to) ? { kind: 'range', from, to } : { kind: 'help' };
}
