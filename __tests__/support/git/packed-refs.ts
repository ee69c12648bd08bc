import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HEADER = '# pack-refs with: peeled fully-peeled sorted \n';

/** Sets refs to commits in git's packed file: one write for any number of them, where loose refs take a file each. */
export function packRefs(gitDir: string, refs: ReadonlyMap<string, string>): void {
  const path = join(gitDir, 'packed-refs');
  const entries = new Map<string, string>();
  let name = '';
  for (const line of existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []) {
    if (line === '' || line.startsWith('#')) continue;
    // A line that begins with `^` says what the tag of the line before it points at.
    if (!line.startsWith('^')) name = line.slice(41);
    entries.set(name, `${entries.get(name) ?? ''}${line}\n`);
  }
  for (const [ref, sha] of refs) entries.set(ref, `${sha} ${ref}\n`);
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, lines]) => lines);
  writeFileSync(path, HEADER + sorted.join(''));
}
