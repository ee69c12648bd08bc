import { execFile } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { saveStore } from '../../../src/adapters/actions-cache/cache.ts';
import { storeFingerprint } from '../../../src/adapters/disk/fingerprint.ts';
import { type CacheService, type RunnerCache, startCacheService } from '../../support/cache/server.ts';
import { startOldCacheService } from '../../support/cache/v1.ts';
import { Attendant } from '../../support/project/attendant.ts';
import { answer, folders, open, sha } from '../disk/disk-world.ts';
import type { Step, StepResult } from './job.ts';

const PREFIX = 'tidings-v1-test-';
const MAIN = { scope: 'refs/heads/main' };

let service: CacheService;
let job: Attendant<readonly Step[], readonly StepResult[]>;
beforeAll(async () => {
  [service, job] = await Promise.all([
    startCacheService(),
    Attendant.of<readonly Step[], readonly StepResult[]>(fileURLToPath(new URL('./job.ts', import.meta.url))),
  ]);
});
afterAll(async () => {
  await job.stop();
  await service.close();
});

const { make, clear } = folders();
let unfail: readonly (() => void)[] = [];
afterEach(() => {
  clear();
  for (const each of unfail) each();
  unfail = [];
  service.evict(() => true);
  service.dropReservations();
  service.clearRequests();
});

type Runner = {
  readonly workspace: string;
  readonly store: string;
  run(
    steps: readonly Step[],
    more?: { readonly env?: Readonly<Record<string, string | undefined>>; readonly cache?: RunnerCache },
  ): Promise<readonly StepResult[]>;
};

/** A job's machine: a workspace, a temporary folder and the store in it. */
function runner(): Runner {
  const root = make();
  const [workspace, temp] = [join(root, 'workspace'), join(root, 'temp')];
  for (const dir of [workspace, temp]) mkdirSync(dir);
  return {
    workspace,
    store: join(temp, 'store'),
    async run(steps, { env = {}, cache = service.forJob(MAIN) } = {}) {
      const all = {
        PATH: process.env.PATH,
        RUNNER_TEMP: temp,
        GITHUB_WORKSPACE: workspace,
        GITHUB_SERVER_URL: 'https://github.com',
        ACTIONS_CACHE_SERVICE_V2: 'True',
        ACTIONS_RESULTS_URL: cache.resultsUrl,
        ACTIONS_RUNTIME_TOKEN: cache.runtimeToken,
        ACTIONS_CACHE_MODE: cache.mode,
        ...env,
      };
      const before = readdirSync(workspace);
      const { result } = await job.ask(steps, { cwd: workspace, env: all });
      const left = readdirSync(workspace);
      if (before.length === 0) expect(left).toEqual([]);
      return result;
    },
  };
}

async function fill(dir: string, names: readonly string[]): Promise<void> {
  const { store } = await open(dir);
  for (const name of names) await store.keep(sha(name), answer(name, [name]));
  await store.flush();
}

function fail(...rules: readonly Parameters<CacheService['fail']>[0][]): void {
  unfail = [...unfail, ...rules.map((rule) => service.fail(rule))];
}

const MISS = { hit: false, key: null };
const CREATE = 'CreateCacheEntry';

describe('the store in the Actions cache', () => {
  it('comes back to another machine, and is not saved again when nothing is new', async () => {
    const [first, second] = [runner(), runner()];
    await fill(first.store, ['a', 'b']);
    const key = `${PREFIX}${await storeFingerprint(first.store)}`;
    expect(
      await first.run([
        { do: 'restore', dir: first.store },
        { do: 'save', dir: first.store },
      ]),
    ).toMatchObject([
      { result: { ...MISS, abandoned: false }, warnings: [] },
      { result: { saved: true, key, abandoned: false }, warnings: [] },
    ]);
    service.clearRequests();
    const again = await second.run([
      { do: 'restore', dir: second.store },
      { do: 'save', dir: second.store, restoredKey: key },
    ]);
    expect(again).toMatchObject([{ result: { hit: true, key } }, { result: { saved: false, key } }]);
    expect(service.requests.map(({ operation }) => operation)).toEqual(['GetCacheEntryDownloadURL', 'download']);
    const { store, warnings } = await open(second.store);
    expect([store.recall('a')?.name, store.recall('b')?.name]).toEqual([sha('a'), sha('b')]);
    expect([store.dirty, warnings]).toEqual([false, []]);
  });

  it('takes the newest archive of its own prefix only', async () => {
    const machine = runner();
    await fill(machine.store, ['a']);
    await machine.run([{ do: 'save', dir: machine.store, prefix: 'tidings-v1-other-' }]);
    const next = runner();
    expect(await next.run([{ do: 'restore', dir: next.store }])).toMatchObject([{ result: MISS, warnings: [] }]);
    await machine.run([{ do: 'save', dir: machine.store }]);
    await fill(machine.store, ['c']);
    await machine.run([{ do: 'save', dir: machine.store }]);
    await next.run([{ do: 'restore', dir: next.store }]);
    expect((await open(next.store)).store.recall('c')).not.toBeNull();
  });

  it('does not touch what has its name there', async () => {
    const machine = runner();
    await fill(machine.store, ['a']);
    const theirs = join(machine.workspace, '.tidings-store');
    symlinkSync(machine.store, theirs);
    await machine.run([{ do: 'save', dir: machine.store }]);
    expect(lstatSync(theirs).isSymbolicLink()).toBe(true);
    expect(readdirSync(machine.store)).toContain(`${sha('a')}.json`);
    rmSync(theirs);
    mkdirSync(theirs);
    writeFileSync(join(theirs, 'precious'), '');
    expect(await machine.run([{ do: 'restore', dir: machine.store }])).toMatchObject([
      { result: MISS, warnings: [expect.stringContaining('of its own')] },
    ]);
    expect(readdirSync(theirs)).toEqual(['precious']);
    expect(service.entries).toEqual([]);
  });

  it('removes what a killed run of its own left there', async () => {
    const machine = runner();
    await fill(machine.store, ['a']);
    const left = join(machine.workspace, '.tidings-store');
    mkdirSync(left);
    writeFileSync(join(left, '.gitignore'), '*\n');
    writeFileSync(join(left, `${sha('left')}.json`), '{}');
    expect(await machine.run([{ do: 'save', dir: machine.store }])).toMatchObject([{ result: { saved: true } }]);
    const next = runner();
    await next.run([{ do: 'restore', dir: next.store }]);
    expect(readdirSync(next.store).sort()).toEqual([`${sha('a')}.json`, 'index.json']);
  });

  it('removes it also where there is nothing to save', async () => {
    const workspace = make();
    const left = join(workspace, '.tidings-store');
    mkdirSync(left);
    writeFileSync(join(left, '.gitignore'), '*\n');
    const patience = { answerMs: 1, stallMs: 1, totalMs: 1 };
    const options = { dir: join(workspace, 'none'), workspace, keyPrefix: PREFIX, patience, warn: () => undefined };
    expect(await saveStore({ ...options, fingerprint: null, restoredKey: null })).toMatchObject({ saved: false, requests: 0 });
    expect(readdirSync(workspace)).toEqual([]);
  });

  it('takes over regular files with the right name and size, and nothing else', async () => {
    const machine = runner();
    await fill(machine.store, ['a']);
    await machine.run([{ do: 'save', dir: machine.store }]);
    const [entry] = service.entries;
    if (entry === undefined) throw new Error('nothing was saved');
    const hostile = join(machine.workspace, '.tidings-store');
    mkdirSync(join(hostile, `${sha('folder')}.json`), { recursive: true });
    writeFileSync(join(hostile, `${sha('large')}.json`), Buffer.alloc(300 * 1024));
    writeFileSync(join(hostile, 'package.json'), '{}');
    writeFileSync(join(hostile, `${sha('fine')}.json`), '{}');
    symlinkSync('/etc/passwd', join(hostile, `${sha('link')}.json`));
    service.seed({ ...entry, bytes: await packed(machine.workspace, '.tidings-store') });
    const next = runner();
    expect(await next.run([{ do: 'restore', dir: next.store }])).toMatchObject([
      { result: { hit: true }, warnings: [expect.stringContaining('held 4 that cannot be answers')] },
    ]);
    expect(readdirSync(next.store)).toEqual([`${sha('fine')}.json`]);
    expect(readdirSync(next.workspace)).toEqual([]);
  });

  it('keeps the age of files', async () => {
    const machine = runner();
    await fill(machine.store, ['a']);
    const old = new Date(Date.UTC(2026, 0, 1));
    utimesSync(join(machine.store, `${sha('a')}.json`), old, old);
    const next = runner();
    await machine.run([{ do: 'save', dir: machine.store }]);
    await next.run([{ do: 'restore', dir: next.store }]);
    expect(statSync(join(next.store, `${sha('a')}.json`)).mtime).toEqual(old);
  });
});

/** An archive as the library would make it here: with zstd where there is one. */
async function packed(root: string, path: string): Promise<Buffer> {
  const run = promisify(execFile);
  const zstd = await run('zstd', ['--version']).then(
    () => true,
    () => false,
  );
  const file = join(root, 'archive');
  await run('tar', [...(zstd ? ['--use-compress-program', 'zstd'] : ['-z']), '-cf', file, '-C', root, path]);
  const bytes = readFileSync(file);
  rmSync(file);
  return bytes;
}

describe('a cache that does not work is a miss with a warning', () => {
  async function both(more: Parameters<Runner['run']>[1] = {}): Promise<readonly StepResult[]> {
    const machine = runner();
    await fill(machine.store, ['a']);
    return machine.run(
      [
        { do: 'restore', dir: machine.store },
        { do: 'save', dir: machine.store },
      ],
      more,
    );
  }

  it.each([
    ['without a service', { ACTIONS_RESULTS_URL: undefined }],
    ['without a token', { ACTIONS_RUNTIME_TOKEN: undefined }],
  ])('%s', async (_name, env) => {
    const [restored, saved] = await both({ env });
    expect(restored).toMatchObject({ result: { ...MISS, available: false }, warnings: [expect.stringContaining('no Actions cache')] });
    expect(saved).toMatchObject({ result: { saved: false, available: false }, warnings: [expect.stringContaining('no Actions cache')] });
    expect(service.requests).toEqual([]);
  });

  it('with a token that may only read', async () => {
    const [restored, saved] = await both({ cache: service.forJob({ ...MAIN, permission: 1 }) });
    expect(restored).toMatchObject({ result: MISS, warnings: [] });
    expect(saved).toMatchObject({ result: { saved: false, why: 'this job may only read the cache', requests: 1 }, warnings: [] });
  });

  it('where another run saved the same: nothing is lost, and nothing said', async () => {
    const [, first] = await both();
    const [, second] = await both();
    expect(first).toMatchObject({ result: { saved: true, requests: 3 }, warnings: [] });
    expect(second).toMatchObject({ result: { saved: false, why: 'another run saved the same', requests: 1 }, warnings: [] });
  });

  it('where the upload is refused', async () => {
    fail({ on: 'upload', fault: { kind: 'status', status: 403 } });
    const [, saved] = await both();
    expect(saved).toMatchObject({ result: { saved: false, why: null }, warnings: [expect.stringContaining('took no answers')] });
  });

  it.each([
    ['none', [], 'cache-mode is none'],
    ['read', ['GetCacheEntryDownloadURL'], 'cache-mode is read'],
    ['write-only', [CREATE, 'upload', 'FinalizeCacheEntryUpload'], null],
    ['write', ['GetCacheEntryDownloadURL', CREATE, 'upload', 'FinalizeCacheEntryUpload'], null],
  ] as const)('under cache-mode %s: only what it allows is asked', async (mode, asked, why) => {
    const [restored, saved] = await both({ cache: service.forJob(MAIN, mode) });
    expect(restored).toMatchObject({ result: MISS, warnings: [] });
    expect(saved).toMatchObject({ result: { saved: why === null, why }, warnings: [] });
    expect(service.requests.map(({ operation }) => operation)).toEqual(asked);
  });

  it('on a server of its own, where there is another protocol or none', async () => {
    const env = { GITHUB_SERVER_URL: 'https://github.example.com' };
    const [none, unsaved] = await both({ env });
    expect([none, unsaved]).toMatchObject([{ result: { ...MISS, available: false } }, { result: { saved: false, available: false } }]);
    expect(service.requests).toEqual([]);
  });

  it('on a server of its own that speaks version 1 of the protocol: as elsewhere', async () => {
    const old = await startOldCacheService();
    try {
      const env = { GITHUB_SERVER_URL: 'https://github.example.com', ACTIONS_CACHE_URL: old.url };
      const work = (dir: string): readonly Step[] => [
        { do: 'restore', dir },
        { do: 'save', dir },
      ];
      const machine = runner();
      await fill(machine.store, ['a', 'b']);
      const [missed, saved] = await machine.run(work(machine.store), { env });
      expect(missed).toMatchObject({ result: { ...MISS, requests: 1 }, warnings: [] });
      expect(saved).toMatchObject({ result: { saved: true, requests: 3 }, warnings: [] });
      expect(old.requests).toEqual(['GET /cache', 'POST /caches', 'PATCH /caches/ID', 'POST /caches/ID']);
      const next = runner();
      const look: Step = { do: 'look', dir: next.store };
      const bare = { ...env, ACTIONS_RESULTS_URL: undefined };
      const [restored, again, seen] = await next.run([...work(next.store), look], { env: bare });
      expect(seen).toMatchObject({ result: { state: 'answered', key: old.keys()[0] } });
      expect(restored).toMatchObject({ result: { hit: true, key: old.keys()[0], requests: 2 }, warnings: [] });
      expect((await open(next.store)).store.recall('b')?.answer).toEqual(answer('b', ['b']));
      expect(again).toMatchObject({ result: { saved: false, why: 'another run saved the same', requests: 1 }, warnings: [] });
    } finally {
      await old.close();
    }
  });

  it('when the service limits rates', async () => {
    fail({ on: 'everything', fault: { kind: 'status', status: 429, retryAfterSeconds: 60 } });
    const [restored, saved] = await both();
    expect(restored).toMatchObject({ result: MISS });
    expect(saved).toMatchObject({ result: { saved: false, abandoned: false } });
  });

  it.each([
    ['fails', { kind: 'status', status: 500 }, 'answers 500', 2],
    ['talks nonsense', { kind: 'not-json' }, 'answers nonsense', 2],
    ['says nothing', { kind: 'silent' }, 'does not answer', 1],
  ] as const)('when the service %s: it is left alone, and the process ends', async (_name, fault, why, requests) => {
    fail({ on: 'everything', fault });
    const [restored, saved] = await both({ env: { TEST_TIMEOUT: '500' } });
    expect(restored).toMatchObject({ result: { ...MISS, abandoned: true, requests }, warnings: [expect.stringContaining(why)] });
    expect(saved).toMatchObject({ result: { saved: false, abandoned: true, requests }, warnings: [expect.stringContaining(why)] });
  });

  it('but a single failure is a blip: the library asks again', async () => {
    const machine = runner();
    await fill(machine.store, ['a']);
    await machine.run([{ do: 'save', dir: machine.store }]);
    fail({ on: 'GetCacheEntryDownloadURL', fault: { kind: 'status', status: 502 }, times: 1 });
    const next = runner();
    expect(await next.run([{ do: 'restore', dir: next.store }])).toMatchObject([{ result: { hit: true, requests: 3 }, warnings: [] }]);
  });

  it('and an archive that stands still is given up, not one that comes slowly', async () => {
    const machine = runner();
    await fill(machine.store, ['a']);
    await machine.run([{ do: 'save', dir: machine.store }]);
    fail({ on: 'download', fault: { kind: 'silent' } });
    const next = runner();
    expect(await next.run([{ do: 'restore', dir: next.store }], { env: { TEST_TIMEOUT: '500' } })).toMatchObject([
      { result: { ...MISS, abandoned: true, requests: 2 }, warnings: [expect.stringContaining('does not answer')] },
    ]);
  });

  it('when the archive is damaged', async () => {
    const machine = runner();
    await fill(machine.store, ['a']);
    await machine.run([{ do: 'save', dir: machine.store }]);
    fail({ on: 'download', fault: { kind: 'wrong-bytes' } });
    const next = runner();
    expect(await next.run([{ do: 'restore', dir: next.store }])).toMatchObject([{ result: MISS }]);
    expect((await open(next.store)).store.recall('a')).toBeNull();
  });
});
