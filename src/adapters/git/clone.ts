/** What kind of clone a folder is, where its top is, and what stands in for a work tree. */
import { existsSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import type { Sha } from '../../domain.ts';
import { gitText, type Place, runGit } from './process.ts';

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

/** The top of the clone that a folder (or its `.git`) lies in, where its settings are; the folder itself where it is that, bare, or in no clone. */
export async function topOf(dir: string): Promise<string> {
  if (existsSync(join(dir, '.git'))) return dir;
  // Without a work tree around it git prints the first two lines only.
  const [bare, gitDir = '', top = ''] = await facts(dir, ['--is-bare-repository', '--absolute-git-dir', '--show-toplevel']);
  if (top !== '') return top;
  return bare === 'false' && basename(gitDir) === '.git' ? dirname(gitDir) : dir;
}

/** Reads a file by its path; null where there is none. */
export type ReadFile = (path: string) => Promise<string | null>;

/** Reads the files at HEAD of a bare clone, which has no work tree; null for any other folder: its files are on disk. */
export async function bareFiles(dir: string): Promise<ReadFile | null> {
  if (existsSync(join(dir, '.git'))) return null;
  const [bare] = await facts(dir, ['--is-bare-repository']);
  if (bare !== 'true') return null;
  return async (path) => {
    const name = `HEAD:${posix.join('/', path).slice(1)}`;
    const { code, output } = await runGit({ dir, signal: null }, ['cat-file', 'blob', name]);
    return code === 0 ? output.toString('utf8') : null;
  };
}

/** What git says of a folder, a line for each question up to the first that it cannot answer. */
async function facts(dir: string, questions: readonly string[]): Promise<readonly string[]> {
  try {
    return (await runGit({ dir, signal: null }, ['rev-parse', ...questions])).output.toString('utf8').split('\n');
  } catch {
    return [];
  }
}
