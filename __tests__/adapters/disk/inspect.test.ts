import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { inspectFolder } from '../../../src/adapters/disk/inspect.ts';
import { answer, folders, open, sha, TODAY } from './disk-world.ts';

const { make, clear } = folders();
const BOUNDS = { ttlDays: 7, maxBytes: 32 * 1024 * 1024, today: TODAY };

describe('a look at the cache folder', () => {
  afterEach(clear);

  async function filled(days: readonly number[]): Promise<string> {
    const dir = make();
    for (const [at, day] of days.entries()) {
      const { store } = await open(dir, { secret: null, today: day, ttlDays: 90 });
      await store.keep(sha(`${at}`), answer(`${at}`));
      await store.flush();
    }
    return dir;
  }

  it('counts what is there, what ends and what is past, and changes nothing', async () => {
    const dir = await filled([TODAY - 9, TODAY - 8, TODAY - 7, TODAY]);
    const before = readdirSync(dir);
    const facts = await inspectFolder(dir, BOUNDS);
    expect(facts).toMatchObject({ dir, exists: true, unwritable: null, answers: 4, past: 2, ending: 1 });
    expect(facts.bytes).toBeGreaterThan(0);
    expect(readdirSync(dir)).toEqual(before);
  });

  it('finds nothing where no run was, and makes nothing', async () => {
    const dir = join(make(), 'a', 'b', 'tidings');
    expect(await inspectFolder(dir, BOUNDS)).toMatchObject({ exists: false, unwritable: null, answers: 0, bytes: 0 });
    expect(readdirSync(join(dir, '..', '..', '..'))).toEqual([]);
  });

  it('says why nothing can be kept', async () => {
    const file = join(make(), 'file');
    writeFileSync(file, '');
    expect((await inspectFolder(join(file, 'tidings'), BOUNDS)).unwritable).toContain('is a file');
    expect(await inspectFolder(file, BOUNDS)).toMatchObject({ exists: true, unwritable: expect.stringContaining('ENOTDIR') });
  });
});
