/** The ends of a range that somebody asked for in a comment: branches and tags of this repository alone. */
import { TidingsError } from '../../errors.ts';
import type { History } from '../../ports/history.ts';

/**
 * The names as a run takes them. GitHub also knows the commits of every fork by their hash: those were reviewed by nobody here, so a
 * hash is no name. Throws TidingsError `unknown-ref`.
 */
export async function namedRange(from: string, to: string, history: History): Promise<{ readonly from: string; readonly to: string }> {
  const [start, end] = await Promise.all([named(from, history), named(to, history)]);
  return { from: start, to: end };
}

async function named(name: string, history: History): Promise<string> {
  const short = name.replace(/^refs\/(?:tags|heads)\//, '');
  const stands = async (kind: 'tags' | 'heads') => (await history.resolve(`refs/${kind}/${short}`)) !== null;
  // A name that could be a hash, and the branch beside a tag of its name, are named in full.
  if (!name.startsWith('refs/heads/') && (await stands('tags'))) return isHex(short) ? `refs/tags/${short}` : short;
  if (!name.startsWith('refs/tags/') && (await stands('heads')))
    return isHex(short) || (name !== short && (await stands('tags'))) ? `refs/heads/${short}` : short;
  throw new TidingsError('unknown-ref', `There is no branch or tag ${name} here.`, 'Name two branches or tags of this repository.');
}

function isHex(name: string): boolean {
  return /^[0-9a-f]{4,}$/i.test(name);
}
