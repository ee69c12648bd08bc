/** Restoring and saving a store through the real `@actions/cache`, against a cache service on loopback; and reading answers from the disk. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type CacheService, startCacheService } from '../../__tests__/support/cache/server.ts';
import { sha256 } from '../../src/chunks/canonical.ts';
import type { StoredAnswer } from '../../src/ports.ts';
import { atMost, ratio, told } from '../collect/figures.ts';
import { type Measurement, median } from '../measurement.ts';
import { changesFrom } from './history.ts';
import { open } from './run.ts';

const JOB = fileURLToPath(new URL('./archive-job.ts', import.meta.url));
const SIZES = [100, 1_000, 10_000] as const;
/** The size with bounds, how often it is restored, and the bounds. */
const HELD = 1_000;
const ROUNDS = 5;
const REACH = { unpacking: 2, restoring: 3, saving: 3, readMs: 1 } as const;
const READS = 1_000;

export async function archives(): Promise<readonly Measurement[]> {
  const service = await startCacheService();
  const root = mkdtempSync(join(tmpdir(), 'tidings-bench-'));
  try {
    const results: Measurement[] = [];
    for (const answers of SIZES) results.push(...(await archive(service, join(root, String(answers)), answers)));
    return results;
  } finally {
    await service.close();
    rmSync(root, { recursive: true, force: true });
  }
}

async function archive(service: CacheService, root: string, answers: number): Promise<readonly Measurement[]> {
  const dir = join(root, 'store');
  mkdirSync(dir, { recursive: true });
  await fill(dir, answers);
  const reads = answers === HELD ? [atMost('a stored answer is read in, median', 'ms', median(await readsOf(dir)), REACH.readMs)] : [];
  const saved = await job(service, root, 'save', dir);
  const bytes = service.entries.at(-1)?.bytes ?? Buffer.alloc(0);
  writeFileSync(join(root, 'archive'), bytes);
  const rounds = answers === HELD ? ROUNDS : 1;
  const restored: Timed[] = [];
  const unpacked: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    unpacked.push(unpack(root, round));
    restored.push(await job(service, root, 'restore', join(root, `restored ${round}`)));
  }
  const times = restored.map(({ ms }) => ms);
  const requests = Math.max(...restored.map((one) => one.requests));
  const held = answers === HELD ? atMost : (metric: string, unit: string, value: number, _: number) => told(metric, unit, value);
  return [
    ...reads,
    told(`${answers} answers: archive`, 'kB', bytes.length / 1024),
    told(`${answers} answers: restored in`, 'ms', median(times)),
    told(`${answers} answers: unpacking alone`, 'ms', median(unpacked)),
    held(`${answers} answers: restored, of unpacking alone`, 'ratio', ratio(times, unpacked), REACH.unpacking),
    held(`${answers} answers: requests to restore`, 'requests', requests, REACH.restoring),
    told(`${answers} answers: saved in`, 'ms', saved.ms),
    held(`${answers} answers: requests to save`, 'requests', saved.requests, REACH.saving),
  ];
}

/** Answers of twenty changes each, as a run writes them. */
async function fill(dir: string, answers: number): Promise<void> {
  const store = await open(dir);
  const made = changesFrom(17, 200);
  for (let at = 0; at < answers; at += 1) {
    const changes = Array.from({ length: 20 }, (_, index) => {
      const text = made[(at * 7 + index) % made.length]?.change.evidence.title ?? '';
      return { index, lead: 'css', category: 'fixed', importance: 2, breaking: false, texts: { technical: `${text} ${at}` }, upgrade: '' };
    });
    await store.keep(sha256(`name ${at}`), answerOf(at, JSON.stringify({ changes })));
  }
  await store.flush();
}

function answerOf(at: number, text: string): StoredAnswer {
  return {
    ...{ task: 'map', context: [], repair: false, model: 'claude-haiku-5-5', text },
    parts: Array.from({ length: 20 }, (_, index) => partOf(at, index)),
    usage: { input: 6_000, output: 1_100, cacheRead: 0, cacheWrite: 0 },
  };
}

function partOf(at: number, index: number): string {
  return sha256(`part ${at} ${index}`);
}

/** Milliseconds of the first reading of each answer. */
async function readsOf(dir: string): Promise<readonly number[]> {
  const store = await open(dir);
  return Array.from({ length: READS }, (_, at) => {
    const started = performance.now();
    if (store.recall(partOf(at, 3)) === null) throw new Error(`answer ${at} is not there`);
    return performance.now() - started;
  });
}

type Timed = { readonly ms: number; readonly requests: number };

/** In a process of its own, as in a job: the library reads the environment and speaks on stdout. */
async function job(service: CacheService, root: string, what: 'save' | 'restore', dir: string): Promise<Timed> {
  const [workspace, temp] = [join(root, 'workspace'), join(root, 'temp')];
  for (const folder of [workspace, temp]) mkdirSync(folder, { recursive: true });
  const { resultsUrl, runtimeToken } = service.forJob({ scope: 'refs/heads/main' });
  const env = {
    ...{ PATH: process.env.PATH, HOME: root, RUNNER_TEMP: temp, GITHUB_WORKSPACE: workspace, GITHUB_SERVER_URL: 'https://github.com' },
    ...{ ACTIONS_CACHE_SERVICE_V2: 'True', ACTIONS_RESULTS_URL: resultsUrl, ACTIONS_RUNTIME_TOKEN: runtimeToken },
  };
  service.clearRequests();
  const tsx = import.meta.resolve('tsx');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', tsx, JOB, what, dir], { cwd: workspace, env });
  const found = /^DONE (true|false) ([\d.]+)$/m.exec(stdout);
  if (found?.[1] !== 'true') throw new Error(`nothing was ${what}d: ${stdout}`);
  return { ms: Number(found[2]), requests: service.requests.length };
}

/** As the library does it. */
function unpack(root: string, round: number): number {
  const to = join(root, `unpacked ${round}`);
  mkdirSync(to);
  const started = performance.now();
  execFileSync('tar', ['-xf', join(root, 'archive'), '-P', '-C', to, '--use-compress-program', 'unzstd --long=30']);
  return performance.now() - started;
}
