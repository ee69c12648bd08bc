/** How large patches are, to tell them apart without reading them. */
import type { Sha } from '../../domain.ts';
import { gitText, type Place } from './process.ts';

/** The paths of each commit with the lines that it adds and removes there: equal patches have the same text. */
export async function patchSizes(place: Place, shas: readonly Sha[]): Promise<ReadonlyMap<Sha, string>> {
  const sizes = new Map<Sha, string>(shas.map((sha) => [sha, '']));
  if (shas.length === 0) return sizes;
  const args = ['diff-tree', '--stdin', '--root', '--numstat', '--no-renames', '--no-relative', '--no-ext-diff'];
  const lines = (await gitText(place, args, `${shas.join('\n')}\n`)).split('\n');
  let sha = '';
  for (const line of lines) {
    if (sizes.has(line)) sha = line;
    else sizes.set(sha, `${sizes.get(sha)}${line}\n`);
  }
  return sizes;
}
