/** A file of settings that may be there. */
import { readFile } from 'node:fs/promises';
import { messageOf, TidingsError } from '../../errors.ts';

/** Null where there is no such file. Throws TidingsError `bad-config` for one that cannot be read: its settings would be missed in silence. */
export async function textOf(file: string, name: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (thrown) {
    if (isMissing(thrown)) return null;
    const hint = 'Make it a file that can be read, or take it away.';
    throw new TidingsError('bad-config', `${name} is there and cannot be read (${messageOf(thrown)}).`, hint, thrown);
  }
}

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR');
}
