import { gitOutput } from './git-graph.ts';

const PATCH = ['show', '--format=', '-m', '--first-parent', '-p', '-U3', '-M', '--no-color', '--src-prefix=a/', '--dst-prefix=b/'];

/** The patch of each text file of a commit against its first parent, by path, as GitHub gives it: from the first `@@` on. */
export async function commitPatches(dir: string, sha: string): Promise<ReadonlyMap<string, string>> {
  const text = (await gitOutput(dir, ['-c', 'core.quotepath=off', ...PATCH, sha])).toString('utf8');
  const patches = new Map<string, string>();
  for (const part of text.split(/^diff --git /m).slice(1)) {
    const start = part.search(/^@@ /m);
    const [, path] = /^\+\+\+ b\/(.*?)\t?$/m.exec(part) ?? /^--- a\/(.*?)\t?$/m.exec(part) ?? [];
    if (path !== undefined && start >= 0) patches.set(path, part.slice(start).replace(/\n$/, ''));
  }
  return patches;
}
