import { chmodSync, linkSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { handOver, makePassage, PASSAGE, takeOver } from '../../../src/adapters/actions-cache/passage.ts';
import { answer, folders, open, sha } from '../disk/disk-world.ts';

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
    takeOver(workspace, other, 1_000);
    expect(bytes).toBe(NAMES.join('').length);
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

  it('becomes a store that is not there yet, for its owner alone, with nothing of its own', async () => {
    const [store, workspace, other] = [filled(), make(), join(make(), 'deep', 'new')];
    await makePassage(workspace);
    handOver(store, workspace);
    rmSync(store, { recursive: true });
    chmodSync(join(workspace, PASSAGE), 0o777);
    takeOver(workspace, other, 1_000);
    expect(readdirSync(other).sort()).toEqual([...NAMES].sort());
    expect(statSync(other).mode & 0o777).toBe(0o700);
    expect(readdirSync(workspace)).toEqual([]);
  });

  it.each([
    ['where there was no store', (dir: string) => rmSync(dir, { recursive: true })],
    ['beside what is there', (dir: string) => writeFileSync(join(dir, NAMES[1] ?? ''), 'ours')],
  ])('hands on no file that is another one, too, %s', async (_name, before) => {
    const [workspace, store, next] = [make(), make(), make()];
    before(store);
    await makePassage(workspace);
    writeFileSync(join(workspace, 'secret'), 'of the workspace');
    linkSync(join(workspace, 'secret'), join(workspace, PASSAGE, NAMES[0] ?? ''));
    takeOver(workspace, store, 1_000);
    await makePassage(next);
    handOver(store, next);
    expect(readdirSync(join(next, PASSAGE))).not.toContain(NAMES[0]);
    expect(readFileSync(join(workspace, 'secret'), 'utf8')).toBe('of the workspace');
  });

  it('takes no more into a store than there is room for, with room for a run', async () => {
    const [store, workspace, other] = [filled(), make(), make()];
    writeFileSync(join(other, `${sha('d')}.json`), 'there');
    await makePassage(workspace);
    handOver(store, workspace);
    rmSync(store, { recursive: true });
    takeOver(workspace, other, (2 * (NAMES[0]?.length ?? 0) + 1) / 4);
    expect(readdirSync(other)).toHaveLength(3);
  });

  it.each(['into a new folder', 'into a folder with an answer'])(
    'leaves to last use which answers go when a run made too many, %s',
    async (how) => {
      const [dir, workspace, root] = [make(), make(), make()];
      const { store } = await open(dir);
      const names = Array.from({ length: 8 }, (_, at) => `${at}`).sort((a, b) => (sha(a) < sha(b) ? -1 : 1));
      for (const name of names) await store.keep(sha(name), answer(name, [name]));
      await store.flush();
      await makePassage(workspace);
      const bytes = handOver(dir, workspace);
      rmSync(dir, { recursive: true });
      const other = join(root, 'store');
      if (how.endsWith('answer')) await (await open(other, { maxBytes: bytes })).store.keep(sha('x'), answer('x'));
      // Half of them fit; the index came with them.
      const maxBytes = store.statistics().bytes / 2;
      takeOver(workspace, other, maxBytes);
      const kept = (await open(other, { maxBytes })).store;
      expect(names.filter((name) => kept.recall(name) !== null)).toEqual(names.slice(-4));
    },
  );
});
