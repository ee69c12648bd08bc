import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { removeAll, takeInventory } from '../../../src/adapters/disk/inventory.ts';
import { inventoryJson, inventoryText } from '../../../src/report/inventory.ts';
import { answer, folders, open, sha, TODAY } from './disk-world.ts';

const { make, clear } = folders();
afterEach(clear);

const BOUNDS = { ttlDays: 7, maxBytes: 1_000_000, today: TODAY + 7 };

/** A map used on the first day, another one and a merge on the last. */
async function filled(): Promise<string> {
  const dir = make();
  const { store } = await open(dir, { secret: null });
  await store.keep(sha('a'), answer('a'));
  await store.flush();
  const { store: later } = await open(dir, { secret: null, today: TODAY + 7 });
  await later.keep(sha('b'), answer('b'));
  await later.keep(sha('c'), { ...answer('c'), task: 'merge' });
  await later.flush();
  writeFileSync(join(dir, `${sha('x')}.json`), 'not ours');
  return dir;
}

describe('the inventory of a folder', () => {
  it('tells answers by task, last uses, and what is about to go', async () => {
    const dir = await filled();
    const before = readdirSync(dir).sort();
    const inventory = await takeInventory(dir, BOUNDS);
    const counts = { answers: 3, tasks: { map: 2, merge: 1 }, oldest: TODAY, newest: TODAY + 7, ending: 1, past: 0, foreign: 1 };
    expect(inventory).toMatchObject({ dir, ...counts });
    expect(await takeInventory(dir, { ...BOUNDS, today: TODAY + 8 })).toMatchObject({ ending: 0, past: 1 });
    expect(await takeInventory(dir, { ...BOUNDS, maxBytes: 1 })).toMatchObject({ ending: 0, past: 3 });
    expect(readdirSync(dir).sort()).toEqual(before);
  });

  it('is printed as text and as JSON', async () => {
    const inventory = await takeInventory(await filled(), BOUNDS);
    expect(inventoryText(inventory, BOUNDS).split('\n')).toEqual([
      expect.stringContaining('folder   /'),
      expect.stringMatching(/^answers {2}3, .* of 977 kB$/),
      'by task  map 2, merge 1',
      'used     2024-10-04 to 2024-10-11, kept for 7 days',
      'ending   1 answer on the last day',
      'foreign  1 file without our seal',
      '',
    ]);
    expect(JSON.parse(inventoryJson(inventory, BOUNDS))).toMatchObject({ answers: 3, oldest: '2024-10-04', ttlDays: 7 });
  });

  it('is empty where there is no folder', async () => {
    const dir = join(make(), 'nowhere');
    const inventory = await takeInventory(dir, BOUNDS);
    expect(inventory).toMatchObject({ answers: 0, bytes: 0, oldest: null, newest: null, foreign: 0 });
    expect(inventoryText(inventory, BOUNDS)).toBe(`folder   ${dir}\nanswers  0, 0 B of 977 kB\n`);
    expect(await removeAll(dir)).toBe(0);
  });

  it('loses all of ours, whatever it is, and nothing that is not ours; a run that goes on finds the folder', async () => {
    const dir = await filled();
    expect(await removeAll(dir)).toBe(4);
    expect(readdirSync(dir)).toEqual(['.gitignore']);
    const shared = await filled();
    writeFileSync(join(shared, 'precious'), '');
    mkdirSync(join(shared, `${'a'.repeat(64)}.json`));
    await removeAll(shared);
    expect(readdirSync(shared).sort()).toEqual(['.gitignore', 'precious']);
  });
});
