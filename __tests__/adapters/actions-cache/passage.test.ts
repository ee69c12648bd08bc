import { linkSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { handOver, makePassage, PASSAGE, takeOver } from '../../../src/adapters/actions-cache/passage.ts';
import { folders, sha } from '../disk/disk-world.ts';

const { make, clear } = folders();
afterEach(clear);

const NAMES = ['a', 'b', 'c'].map((text) => `${sha(text)}.json`);

function filled(): string {
  const dir = make();
  for (const name of NAMES) writeFileSync(join(dir, name), name);
  return dir;
}

describe('the passage', () => {
  it('brings files there and back, and what the store has already stays', async () => {
    const [store, workspace, other] = [filled(), make(), make()];
    await makePassage(workspace);
    const bytes = handOver(store, workspace);
    expect(readdirSync(store).sort()).toEqual([...NAMES].sort());
    // Another machine: the files have no other name there.
    rmSync(store, { recursive: true });
    writeFileSync(join(other, NAMES[0] ?? ''), 'newer');
    const taken = await takeOver(workspace, other, 1_000);
    expect([bytes, taken]).toEqual([NAMES.join('').length, (NAMES.join('').length * 2) / 3]);
    expect(NAMES.map((name) => readFileSync(join(other, name), 'utf8'))).toEqual(['newer', ...NAMES.slice(1)]);
  });

  it('leaves the store whole when the passage goes', async () => {
    const [store, workspace] = [filled(), make()];
    await makePassage(workspace);
    handOver(store, workspace);
    rmSync(join(workspace, PASSAGE), { recursive: true });
    expect(NAMES.map((name) => readFileSync(join(store, name), 'utf8'))).toEqual(NAMES);
    expect(NAMES.map((name) => statSync(join(store, name)).nlink)).toEqual([1, 1, 1]);
  });

  it('takes no file that is another one, too', async () => {
    const [workspace, store] = [make(), make()];
    await makePassage(workspace);
    writeFileSync(join(workspace, 'secret'), 'of the workspace');
    linkSync(join(workspace, 'secret'), join(workspace, PASSAGE, NAMES[0] ?? ''));
    expect(await takeOver(workspace, store, 1_000)).toBe(0);
    expect(readdirSync(store)).toEqual([]);
    expect(readFileSync(join(workspace, 'secret'), 'utf8')).toBe('of the workspace');
  });

  it('takes no more than there is room for', async () => {
    const [store, workspace, other] = [filled(), make(), join(make(), 'new')];
    await makePassage(workspace);
    handOver(store, workspace);
    rmSync(store, { recursive: true });
    const one = NAMES[0]?.length ?? 0;
    expect(await takeOver(workspace, other, 2 * one + 1)).toBe(2 * one);
    expect(readdirSync(other)).toHaveLength(2);
  });
});
