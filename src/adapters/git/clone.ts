/** What kind of clone a folder is, and where its top is. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Sha } from '../../domain.ts';
import { gitText, type Place } from './process.ts';

/** True for the top of a complete clone that has the commit. False for anything else, a refusing git included. */
export async function isWholeClone(dir: string, sha: Sha): Promise<boolean> {
  const place: Place = { dir, signal: null };
  try {
    const [shallow, up] = (await gitText(place, ['rev-parse', '--is-shallow-repository', '--show-cdup'])).split('\n');
    if (shallow !== 'false' || up !== '') return false;
    await gitText(place, ['cat-file', '-e', `${sha}^{commit}`]);
    return true;
  } catch {
    return false;
  }
}

/** The top of the clone that a folder lies in, where its settings are; the folder itself where it is that, bare, or in no clone. */
export async function topOf(dir: string): Promise<string> {
  if (existsSync(join(dir, '.git'))) return dir;
  try {
    return (await gitText({ dir, signal: null }, ['rev-parse', '--show-toplevel'])) || dir;
  } catch {
    return dir;
  }
}
