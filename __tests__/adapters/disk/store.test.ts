import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { storeFingerprint } from '../../../src/adapters/disk/fingerprint.ts';
import { createSeal, secretId } from '../../../src/adapters/disk/seal.ts';
import { type Bundled, bundled } from '../../support/project/bundled.ts';
import { answer, folders, open, sha, TODAY } from './disk-world.ts';

const { make, clear } = folders();
afterEach(clear);

const LONG = 'x'.repeat(3_000);

let writing: Bundled;
beforeAll(async () => {
  writing = await bundled(fileURLToPath(new URL('./writer.ts', import.meta.url)));
});
afterAll(() => writing.remove());

function never(): never {
  throw new Error('not there');
}

function filesOf(dir: string): readonly string[] {
  return readdirSync(dir).filter((name) => /^[0-9a-f]{64}/.test(name));
}

function writer(...args: readonly string[]): Promise<{ readonly stdout: string }> {
  return promisify(execFile)(process.execPath, [writing.path, ...args]);
}

describe('the disk store', () => {
  it('gives back what it kept, also after it was opened again', async () => {
    const dir = make();
    const { store } = await open(dir);
    expect(store.dirty).toBe(false);
    await store.keep(sha('one'), answer('one', ['a', 'b']));
    await store.keep(sha('long'), answer(LONG, ['c']));
    expect(filesOf(dir)).toEqual([`${sha('one')}.json`, `${sha('long')}.json.gz`].sort());
    await store.flush();
    expect(store.dirty).toBe(false);
    const again = await open(dir);
    for (const each of [store, again.store]) {
      expect(each.recall('b')).toEqual({ name: sha('one'), answer: answer('one', ['a', 'b']), index: 1 });
      expect(each.recall('c')?.answer.text).toContain(LONG);
      expect(each.recall('d')).toBeNull();
    }
    expect(again.store.dirty).toBe(false);
    expect(again.store.statistics()).toEqual({ answers: 2, bytes: store.statistics().bytes, added: 0 });
    expect(again.warnings).toEqual([]);
    expect(readFileSync(join(dir, '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('forgets an answer, here and on disk, and finds the one before it again', async () => {
    const dir = make();
    const { store } = await open(dir);
    await store.keep(sha('one'), answer('one', ['a', 'b']));
    await store.keep(sha('two'), answer('two', ['b']));
    await store.forget(sha('two'));
    await store.forget(sha('nobody'));
    expect(store.recall('b')?.name).toBe(sha('one'));
    await store.flush();
    const again = await open(dir);
    expect(again.store.recall('b')?.name).toBe(sha('one'));
    expect(again.store.statistics().answers).toBe(1);
    expect(again.warnings).toEqual([]);
  });

  it('remembers which parts passed a check, for that check and that answer alone', async () => {
    const dir = make();
    const { store } = await open(dir);
    await store.keep(sha('one'), answer('one', ['a', 'b', 'c']));
    const [a, b, c] = ['a', 'b', 'c'].map((part) => store.recall(part) ?? never());
    for (const part of [c, a, a]) store.notePassed(part ?? never(), 'check');
    await store.flush();
    const again = await open(dir);
    for (const each of [store, again.store]) {
      expect([a, b, c].map((part) => each.hasPassed(part ?? never(), 'check'))).toEqual([true, false, true]);
      expect(each.hasPassed(a ?? never(), 'another check')).toBe(false);
    }
    expect(again.store.dirty).toBe(false);
    again.store.notePassed(b ?? never(), 'another check');
    expect([again.store.dirty, again.store.hasPassed(a ?? never(), 'check')]).toEqual([true, false]);
    await store.keep(sha('one'), answer('two', ['a', 'b', 'c']));
    expect(store.hasPassed(store.recall('a') ?? never(), 'check')).toBe(false);
    expect(store.hasPassed({ name: sha('gone'), answer: answer('gone'), index: 0 }, 'check')).toBe(false);
  });

  it('believes nobody else about that: an index without our seal says nothing', async () => {
    const dir = make();
    const { store } = await open(dir);
    await store.keep(sha('one'), answer('one', ['a', 'b']));
    store.notePassed(store.recall('a') ?? never(), 'check');
    await store.flush();
    const index = join(dir, 'index.json');
    const forged = readFileSync(index, 'utf8').replace('"parts":"1"', '"parts":"11"');
    expect(forged).toContain('"parts":"11"');
    writeFileSync(index, forged);
    const again = await open(dir);
    expect(['a', 'b'].map((part) => again.store.hasPassed(again.store.recall(part) ?? never(), 'check'))).toEqual([false, false]);
  });

  it('reads the index of a version that knew of no checks', async () => {
    const dir = make();
    const { store } = await open(dir);
    await store.keep(sha('one'), answer('one', ['a']));
    await store.flush();
    expect(readFileSync(join(dir, 'index.json'), 'utf8')).not.toContain('passed');
    const again = await open(dir);
    expect([again.store.dirty, again.warnings]).toEqual([false, []]);
  });

  it('lets the newest answer win, part by part, also after it was opened again', async () => {
    const dir = make();
    const { store } = await open(dir);
    await store.keep(sha('1'), answer('first', ['a', 'b']));
    await store.keep(sha('2'), answer('second', ['b', 'c']));
    await store.keep(sha('1'), answer('third', ['c', 'a']));
    const expected = { a: ['third', 1], b: ['second', 0], c: ['third', 0] };
    for (const flush of [false, true]) {
      if (flush) await store.flush();
      for (const each of [store, (await open(dir)).store]) {
        const seen = Object.fromEntries(
          ['a', 'b', 'c'].map((part) => [part, [JSON.parse(each.recall(part)?.answer.text ?? '{}').text, each.recall(part)?.index]]),
        );
        expect(seen).toEqual(expected);
      }
    }
  });

  it('says the same as a map, whatever is kept and however often it is opened', async () => {
    const step = fc.oneof(
      fc.record({ keep: fc.nat({ max: 4 }), parts: fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 4 }), size: fc.constantFrom(1, 2_000) }),
      fc.constantFrom('flush', 'reopen'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const dir = make();
        const stacks = new Map<string, string[]>();
        const held = new Map<string, readonly string[]>();
        let { store } = await open(dir);
        for (const [at, each] of steps.entries()) {
          if (each === 'flush') await store.flush();
          else if (each === 'reopen') store = (await open(dir)).store;
          else {
            const name = sha(`name ${each.keep}`);
            const parts = each.parts.map((part) => `part ${part}`);
            await store.keep(name, answer(`${at}`.padEnd(each.size), parts));
            for (const part of held.get(name) ?? [])
              stacks.set(
                part,
                (stacks.get(part) ?? []).filter((other) => other !== name),
              );
            for (const part of parts) stacks.set(part, [...(stacks.get(part) ?? []), name]);
            held.set(name, parts);
          }
        }
        for (const [part, names] of stacks) expect(store.recall(part)?.name ?? null).toBe(names.at(-1) ?? null);
      }),
      { numRuns: 40 },
    );
  });

  it('recalls a thousand answers from their files', async () => {
    const dir = make();
    const { store } = await open(dir);
    const names = Array.from({ length: 1_000 }, (_, i) => `${i}`);
    await Promise.all(names.map((name) => store.keep(sha(name), answer(name))));
    await store.flush();
    const again = await open(dir);
    expect(names.every((name) => again.store.recall(sha(`part of ${name}`))?.name === sha(name))).toBe(true);
  });
});

describe('entries that are not ours are misses', () => {
  const name = sha('victim');

  async function kept(flush: boolean, text = 'victim'): Promise<{ dir: string; file: string }> {
    const dir = make();
    const { store } = await open(dir);
    await store.keep(name, answer(text, ['part']));
    await store.keep(sha('other'), answer('other', ['other']));
    if (flush) await store.flush();
    return { dir, file: join(dir, filesOf(dir).find((each) => each.startsWith(name)) ?? '') };
  }

  const damages: readonly (readonly [string, (file: string, dir: string) => void])[] = [
    ['changed', (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('victim', 'winner'))],
    ['truncated', (file) => truncateSync(file, 100)],
    ['emptied', (file) => truncateSync(file, 0)],
    ['unsealed', (file) => writeFileSync(file, JSON.stringify({ format: 1, seq: 9, day: TODAY, answer: answer('forged', ['part']) }))],
    ['swapped', (file, dir) => writeFileSync(file, readFileSync(join(dir, `${sha('other')}.json`)))],
    ['sealed under another key', (file) => writeFileSync(file, createSeal('another').close(name, '{"format":1}'))],
    [
      'sealed but of another shape',
      (file) => writeFileSync(file, createSeal('secret').close(name, '{"format":1,"seq":1,"day":1,"answer":{}}')),
    ],
    ['unpacking to no end', (file) => writeFileSync(file, gzipSync(Buffer.alloc(64 * 1024 * 1024)))],
    ['too large', (file) => writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.alloc(256 * 1024, ' ')]))],
    ['broken gzip', (file) => writeFileSync(file, Buffer.from([0x1f, 0x8b, 0, 0]))],
    [
      'a link',
      (file, dir) => {
        renameSync(file, join(dir, 'elsewhere'));
        symlinkSync(join(dir, 'elsewhere'), file);
      },
    ],
    [
      'a folder',
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ];

  it.each(damages.flatMap(([what, damage]) => [true, false].map((flush) => [what, flush, damage] as const)))(
    '%s (index written: %s)',
    async (_what, flush, damage) => {
      const { dir, file } = await kept(flush);
      damage(file, dir);
      const { store, warnings } = await open(dir);
      expect(store.recall('part')).toBeNull();
      expect(store.recall('part')).toBeNull();
      expect(store.recall('other')?.answer.text).toContain('other');
      expect(warnings.length).toBeLessThanOrEqual(1);
    },
  );

  it('counts them and warns once', async () => {
    const { dir, file } = await kept(true);
    truncateSync(file, 3);
    truncateSync(join(dir, `${sha('other')}.json`), 3);
    const { store, warnings } = await open(dir);
    store.recall('part');
    store.recall('other');
    expect(store.rejected).toBe(2);
    expect(warnings).toHaveLength(1);
    expect(store.dirty).toBe(true);
  });

  it('falls back to an older answer', async () => {
    const dir = make();
    const { store } = await open(dir);
    await store.keep(sha('old'), answer('old', ['part']));
    await store.keep(sha('new'), answer('new', ['part']));
    await store.flush();
    truncateSync(join(dir, `${sha('new')}.json`), 3);
    expect((await open(dir)).store.recall('part')?.name).toBe(sha('old'));
  });

  it('a file that was renamed', async () => {
    const { dir, file } = await kept(false);
    renameSync(file, join(dir, `${sha('renamed')}.json`));
    expect((await open(dir)).store.recall('part')).toBeNull();
  });

  it('everything under another secret, and nothing is lost by that', async () => {
    const { dir } = await kept(true);
    const other = await open(dir, { secret: null });
    expect(other.store.recall('part')).toBeNull();
    expect(other.warnings).toHaveLength(1);
    rmSync(join(dir, 'index.json'));
    expect((await open(dir)).store.recall('part')?.name).toBe(name);
  });

  it('rebuilds a broken index', async () => {
    const { dir } = await kept(true);
    for (const broken of ['', '{}', '{"seal":"', readFileSync(join(dir, 'index.json'), 'utf8').replace('"day":2', '"day":3')]) {
      writeFileSync(join(dir, 'index.json'), broken);
      const { store } = await open(dir);
      expect(store.recall('part')?.name).toBe(name);
      expect(store.dirty).toBe(true);
    }
  });

  it('stands over format, name and bytes: what a format sealed stays readable, another one is a miss', () => {
    const sealed = '{"seal":"3dfae4cb9e1a2096f2c12a8b8a523c130913193e2466528163b914ff9e730fb8","a":1}';
    const seal = createSeal('secret');
    expect(seal.close('name', '{"a":1}')).toBe(sealed);
    expect([seal.open('name', sealed), seal.open('other', sealed)]).toEqual(['{"a":1}', null]);
  });

  it('names secrets without giving them away', () => {
    expect(secretId('a')).toMatch(/^[0-9a-f]{16}$/);
    expect(new Set(['a', 'b', null].map(secretId)).size).toBe(3);
  });
});

describe('cleaning', () => {
  it('forgets a week after the last use, not after the writing', async () => {
    const dir = make();
    const { store } = await open(dir);
    await store.keep(sha('used'), answer('used', ['used']));
    await store.keep(sha('idle'), answer('idle', ['idle']));
    await store.flush();
    const later = await open(dir, { today: TODAY + 7 });
    expect(later.store.dirty).toBe(false);
    expect(later.store.recall('used')).not.toBeNull();
    expect(later.store.dirty).toBe(true);
    await later.store.flush();
    const latest = await open(dir, { today: TODAY + 8 });
    expect(latest.store.recall('used')).not.toBeNull();
    expect(latest.store.recall('idle')).toBeNull();
    expect(filesOf(dir)).toEqual([`${sha('used')}.json`]);
    expect(latest.warnings).toEqual([]);
  });

  it('keeps what it knows of an account when answers leave for their size', async () => {
    const dir = make();
    const { store } = await open(dir);
    await store.keep(sha('pace'), answer('pace', [sha('pace')]));
    for (const name of ['1', '2']) await store.keep(sha(name), answer(name));
    await store.flush();
    const { store: tiny } = await open(dir, { maxBytes: 1 });
    expect(tiny.statistics().answers).toBe(1);
    expect(tiny.recall(sha('pace'))?.name).toBe(sha('pace'));
  });

  it('keeps the most recently used inside its size', async () => {
    const dir = make();
    const { store } = await open(dir);
    for (let i = 0; i < 10; i += 1) await store.keep(sha(`${i}`), answer(`${i}`, [`${i}`]));
    await store.flush();
    const later = await open(dir, { today: TODAY + 1 });
    later.store.recall('3');
    await later.store.flush();
    const bytes = statSync(join(dir, `${sha('3')}.json`)).size;
    const { store: small } = await open(dir, { today: TODAY + 1, maxBytes: 2 * bytes + 10 });
    expect([...Array(10).keys()].filter((i) => small.recall(`${i}`) !== null)).toEqual([3, 9]);
    expect(small.statistics().answers).toBe(2);
    expect(filesOf(dir)).toHaveLength(2);
  });

  it('keeps of what is not ours no more than its size, and nothing that claims to be of the future', async () => {
    const dir = make();
    const files = ['x', 'y', 'z'].map((name) => join(dir, `${sha(name)}.json`));
    for (const file of files) writeFileSync(file, 'x'.repeat(600));
    const future = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000);
    utimesSync(files[0] ?? '', future, future);
    expect((await open(dir, { maxBytes: 1_000 })).store.rejected).toBe(3);
    expect(filesOf(dir)).toHaveLength(1);
    expect(filesOf(dir)).not.toContain(`${sha('x')}.json`);
  });

  it('removes what killed processes and lost keys left, when it is old', async () => {
    const dir = make();
    const old = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000);
    const [leftover, foreign] = [join(dir, '.tmp-0123456789abcdef'), join(dir, `${sha('x')}.json`)];
    for (const file of [leftover, foreign]) {
      writeFileSync(file, 'x');
      utimesSync(file, old, old);
    }
    writeFileSync(join(dir, '.tmp-ffffffffffffffff'), 'x');
    await open(dir);
    expect(existsSync(leftover)).toBe(false);
    expect(existsSync(foreign)).toBe(false);
    expect(existsSync(join(dir, '.tmp-ffffffffffffffff'))).toBe(true);
  });
});

describe('trouble', () => {
  it('remembers in memory where the folder cannot be made', async () => {
    const file = join(make(), 'file');
    writeFileSync(file, '');
    const { store, warnings } = await open(join(file, 'store'));
    await store.keep(sha('a'), answer('a', ['a']));
    await store.flush();
    expect(store.recall('a')?.name).toBe(sha('a'));
    expect(warnings).toHaveLength(1);
  });

  it('remembers in memory below a folder that makes none, and says so once', async () => {
    const { store, warnings } = await open('/proc/tidings-test/a/b');
    await store.keep(sha('a'), answer('a', ['a']));
    expect(store.recall('a')?.name).toBe(sha('a'));
    expect(warnings).toHaveLength(1);
  });

  it('makes the folders above it', async () => {
    const dir = join(make(), 'a', 'b', 'c');
    const { store, warnings } = await open(dir);
    await store.keep(sha('a'), answer('a', ['a']));
    expect(filesOf(dir)).toHaveLength(1);
    expect(warnings).toEqual([]);
  });

  it('makes a folder again that somebody took away meanwhile', async () => {
    const dir = make();
    const { store, warnings } = await open(dir);
    rmSync(dir, { recursive: true });
    await store.keep(sha('a'), answer('a', ['a']));
    expect(filesOf(dir)).toHaveLength(1);
    expect(warnings).toEqual([]);
  });

  it('loses one answer, and no other, to a folder of its name', async () => {
    const dir = make();
    const { store, warnings } = await open(dir);
    mkdirSync(join(dir, `${sha('a')}.json`));
    await store.keep(sha('a'), answer('a', ['a']));
    await store.keep(sha('b'), answer('b', ['b']));
    expect([store.recall('a')?.name, store.recall('b')?.name]).toEqual([sha('a'), sha('b')]);
    expect((await open(dir)).store.recall('b')?.name).toBe(sha('b'));
    expect(warnings).toEqual([]);
  });

  it('goes on in memory when writing fails later', async () => {
    const dir = make();
    const { store, warnings } = await open(dir);
    rmSync(dir, { recursive: true });
    writeFileSync(dir, 'no folder');
    await store.keep(sha('a'), answer('a', ['a']));
    await store.keep(sha('b'), answer('b', ['b']));
    expect([store.recall('a')?.name, store.recall('b')?.name]).toEqual([sha('a'), sha('b')]);
    expect(warnings).toHaveLength(1);
  });

  it('keeps an answer that packs well and would not be unpacked again for this run only', async () => {
    const dir = make();
    const { store, warnings } = await open(dir);
    await store.keep(sha('a'), answer('x'.repeat(5_000_000), ['a']));
    expect(store.recall('a')?.name).toBe(sha('a'));
    expect(filesOf(dir)).toEqual([]);
    expect(warnings).toHaveLength(1);
  });

  it('keeps an answer that is too large for this run only', async () => {
    const dir = make();
    const { store, warnings } = await open(dir);
    const random = Array.from({ length: 12_000 }, (_, i) => sha(`${i}`)).join('');
    await store.keep(sha('a'), answer(random, ['a']));
    expect(store.recall('a')?.answer.text).toContain(random);
    expect(filesOf(dir)).toEqual([]);
    expect(warnings).toHaveLength(1);
  });
});

describe('several processes', () => {
  it('lose nothing of each other', async () => {
    const dir = make();
    const outputs = await Promise.all(['p', 'q', 'r'].map((name) => writer(dir, name, '25')));
    for (const { stdout } of outputs) expect(JSON.parse(stdout)).toMatchObject({ warnings: [] });
    const { store, warnings } = await open(dir);
    for (const name of ['p', 'q', 'r']) {
      for (let i = 0; i < 25; i += 1) expect(store.recall(sha(`${name} part ${i}`))?.name).toBe(sha(`${name} ${i}`));
    }
    expect(store.statistics().answers).toBe(75);
    expect(warnings).toEqual([]);
    const shared = store.recall('shared')?.name;
    await store.flush();
    expect((await open(dir)).store.recall('shared')?.name).toBe(shared);
  });

  it('a process that is killed between writing and renaming leaves nothing that is read', async () => {
    const dir = make();
    await expect(writer(dir, 'p', '1', 'die')).rejects.toMatchObject({ signal: 'SIGKILL' });
    expect(readdirSync(dir).filter((file) => file.startsWith('.tmp-'))).toHaveLength(1);
    const { store, warnings } = await open(dir);
    expect(store.recall(sha('p part 0'))).toBeNull();
    expect(store.statistics().answers).toBe(0);
    expect(warnings).toEqual([]);
  });
});

describe('storeFingerprint', () => {
  it('changes with answers and with the day of their last use, and with nothing else', async () => {
    const dir = make();
    expect(await storeFingerprint(dir)).toBeNull();
    expect(await storeFingerprint(join(dir, 'nowhere'))).toBeNull();
    const { store } = await open(dir);
    await store.keep(sha('a'), answer('a', ['a']));
    await store.flush();
    const first = await storeFingerprint(dir);
    await (await open(dir)).store.flush();
    expect(await storeFingerprint(dir)).toBe(first);
    const later = await open(dir, { today: TODAY + 1 });
    later.store.recall('a');
    await later.store.flush();
    const second = await storeFingerprint(dir);
    expect(second).not.toBe(first);
    await later.store.keep(sha('b'), answer('b', ['b']));
    expect(await storeFingerprint(dir)).not.toBe(second);
  });

  it('changes when an answer was asked anew in the place of a damaged one', async () => {
    const dir = make();
    const { store } = await open(dir);
    await store.keep(sha('a'), answer('a', ['a']));
    await store.flush();
    const file = join(dir, `${sha('a')}.json`);
    writeFileSync(file, readFileSync(file, 'utf8').replace('claude-haiku', 'claude-forged'));
    const damaged = await storeFingerprint(dir);
    const next = await open(dir);
    expect(next.store.recall('a')).toBeNull();
    await next.store.keep(sha('a'), answer('a', ['a']));
    await next.store.flush();
    expect(await storeFingerprint(dir)).not.toBe(damaged);
  });
});
