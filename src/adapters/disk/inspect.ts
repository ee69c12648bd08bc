/** A look at the store's folder that changes nothing in it: opening it would clean it. */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, lstat, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf } from '../../errors.ts';
import type { CacheFolder } from '../../report/doctor/inspection.ts';
import { type Bounds, superfluous } from './clean.ts';
import { list } from './folder.ts';
import { load } from './loading.ts';
import type { Index } from './records.ts';
import { createSeal } from './seal.ts';

/** The user's folder, whose seal is made without a secret. Never throws. */
export async function inspectFolder(dir: string, bounds: Bounds): Promise<CacheFolder> {
  const exists = (await lstat(dir).catch(() => null)) !== null;
  const unwritable = exists ? await whyNoFile(dir) : await whyNoFolder(dirname(dir));
  const index = exists ? await indexOf(dir) : new Map();
  const past = superfluous(index, bounds);
  const ending = [...index].filter(([name, { day }]) => bounds.today - day === bounds.ttlDays && !past.includes(name));
  const bytes = [...index.values()].reduce((sum, entry) => sum + entry.bytes, 0);
  return { dir, exists, unwritable, answers: index.size, bytes, past: past.length, ending: ending.length };
}

async function indexOf(dir: string): Promise<Index> {
  const listing = await list(dir).catch(() => null);
  return listing === null ? new Map() : load(dir, listing, createSeal(null), () => undefined).index;
}

/** Tried, because rights alone do not tell: a file system may be full or mounted for reading. */
async function whyNoFile(dir: string): Promise<string | null> {
  const path = join(dir, `.tmp-${randomBytes(8).toString('hex')}`);
  try {
    await writeFile(path, '', { flag: 'wx', mode: 0o600 });
    await rm(path, { force: true });
    return null;
  } catch (thrown) {
    return messageOf(thrown);
  }
}

/** Of the nearest folder above that is there. */
async function whyNoFolder(parent: string): Promise<string | null> {
  const status = await lstat(parent).catch(() => null);
  if (status === null && dirname(parent) !== parent) return whyNoFolder(dirname(parent));
  if (status?.isFile()) return `${parent} is a file`;
  return access(parent, constants.W_OK).then(
    () => null,
    (thrown: unknown) => messageOf(thrown),
  );
}
