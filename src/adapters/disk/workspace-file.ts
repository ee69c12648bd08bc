/** One file that people keep in a checkout: read, and written as a whole. Never outside of the folder, never through a link. */
import { randomBytes } from 'node:crypto';
import { lstat, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { messageOf, TidingsError } from '../../errors.ts';

export interface WorkspaceFile {
  /** Null where there is none yet. Throws TidingsError `bad-input` where it is not UTF-8, which nothing could write back as it was. */
  read(): Promise<string | null>;
  /** All or nothing, with the rights that the file had. */
  write(text: string): Promise<void>;
}

/** Whether the folder is a checkout at all. */
export async function isCheckout(root: string): Promise<boolean> {
  return (await kindOf(join(root, '.git'))) !== 'missing';
}

/** `path`: inside the folder `root`, whose own path is trusted. Throws TidingsError `bad-config`, `publish-failed`. */
export async function openWorkspaceFile(root: string, path: string): Promise<WorkspaceFile> {
  const inside = relative(resolve(root), resolve(root, path));
  const parts = inside.split(sep);
  if (inside === '' || isAbsolute(inside) || parts[0] === '..' || parts.some((part) => part.toLowerCase() === '.git'))
    throw refused(path, 'is not a file inside the checkout');
  for (const [at] of parts.entries()) {
    const kind = await kindOf(join(root, ...parts.slice(0, at + 1)));
    const wanted = at === parts.length - 1 ? ['file', 'missing'] : ['folder'];
    if (!wanted.includes(kind))
      throw refused(path, kind === 'missing' ? 'is in a folder that is not there' : 'is no plain file, or behind a link');
  }
  const whole = join(root, ...parts);
  return { read: () => readText(whole), write: (text) => replace(whole, text) };
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing' | 'other'> {
  const status = await lstat(path).catch(() => null);
  if (status === null) return 'missing';
  return status.isFile() ? 'file' : status.isDirectory() ? 'folder' : 'other';
}

async function readText(path: string): Promise<string | null> {
  if ((await kindOf(path)) === 'missing') return null;
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (thrown) {
    throw new TidingsError(
      'bad-input',
      `${path} is not UTF-8, so nothing was written into it.`,
      'Save the file as UTF-8 and commit it.',
      thrown,
    );
  }
}

async function replace(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  const mode = (await lstat(path).catch(() => null))?.mode ?? 0o644;
  try {
    await writeFile(temporary, text, { flag: 'wx', mode: mode & 0o777 });
    await rename(temporary, path);
  } catch (thrown) {
    await rm(temporary, { force: true });
    throw new TidingsError(
      'publish-failed',
      `${path} could not be written: ${messageOf(thrown)}`,
      'Check that the folder may be written to.',
    );
  }
}

function refused(path: string, why: string): TidingsError {
  return new TidingsError('bad-config', `changelog: ${path} ${why}.`, 'Name a file such as CHANGELOG.md, from the top of the checkout.');
}
