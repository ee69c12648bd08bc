/**
 * Restoring and saving a store through the real `@actions/cache`, against a cache service on loopback; and reading answers from the disk.
 * Each thing is done by a process of its own that has loaded the library, as a job's is; unpacking is the library's own call for it. The
 * rounds are interleaved, and nothing is removed before the last: a file system that has just removed a thousand files makes new ones slowly.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type CacheService, startCacheService } from '../../__tests__/support/cache/server.ts';
import { bundled } from '../../__tests__/support/project/bundled.ts';
import { nodeBinary } from '../../__tests__/support/runner/node-binary.ts';
import { PASSAGE } from '../../src/adapters/actions-cache/passage.ts';
import { sha256 } from '../../src/chunks/canonical.ts';
import type { StoredAnswer } from '../../src/ports/store.ts';
import { atMost, ratio, told } from '../collect/figures.ts';
import { type Measurement, median } from '../measurement.ts';
import { changesFrom } from './history.ts';
import { open } from './run.ts';

const JOB = fileURLToPath(new URL('./archive-job.ts', import.meta.url));
const SIZES = [100, 1_000, 10_000] as const;
/** The size with bounds, how often it is restored, and the bounds. */
const HELD = 1_000;
const ROUNDS = 15;
const REACH = { unpacking: 2, restoring: 3, saving: 3, readMs: 1 } as const;
const READS = 1_000;
const ARCHIVE = 'archive';

export async function archives(): Promise<readonly Measurement[]> {
  const [service, script] = await Promise.all([startCacheService(), bundled(JOB)]);
  const root = mkdtempSync(join(tmpdir(), 'tidings-bench-'));
  try {
    const results: Measurement[] = [];
    for (const answers of SIZES)
      results.push(...(await archive({ service, script: script.path, root: join(root, String(answers)) }, answers)));
    return results;
  } finally {
    await service.close();
    script.remove();
    rmSync(root, { recursive: true, force: true });
  }
}

type Place = { readonly service: CacheService; readonly script: string; readonly root: string };

async function archive(place: Place, answers: number): Promise<readonly Measurement[]> {
  const { service, root } = place;
  const dir = join(root, 'store');
  mkdirSync(dir, { recursive: true });
  await fill(dir, answers);
  const reads = answers === HELD ? [atMost('a stored answer is read in, median', 'ms', median(await readsOf(dir)), REACH.readMs)] : [];
  const saved = await job(place, 'save', dir);
  const bytes = service.entries.at(-1)?.bytes ?? Buffer.alloc(0);
  writeFileSync(join(root, ARCHIVE), bytes);
  const rounds = await inTurn(place, answers === HELD ? ROUNDS : 1);
  const [unpacked, restored, library] = (['unpack', 'restore', 'library'] as const).map((what) => rounds.map((round) => round[what].ms));
  const times = restored ?? [];
  const requests = Math.max(...rounds.map(({ restore }) => restore.requests));
  const held = answers === HELD ? atMost : (metric: string, unit: string, value: number, _: number) => told(metric, unit, value);
  return [
    ...reads,
    told(`${answers} answers: archive`, 'kB', bytes.length / 1024),
    told(`${answers} answers: restored in`, 'ms', median(times)),
    told(`${answers} answers: unpacking alone`, 'ms', median(unpacked ?? [])),
    told(`${answers} answers: the library alone, of unpacking alone`, 'ratio', ratio(library ?? [], unpacked ?? [])),
    held(`${answers} answers: restored, of unpacking alone`, 'ratio', ratio(times, unpacked ?? []), REACH.unpacking),
    held(`${answers} answers: requests to restore`, 'requests', requests, REACH.restoring),
    told(`${answers} answers: saved in`, 'ms', saved.ms),
    held(`${answers} answers: requests to save`, 'requests', saved.requests, REACH.saving),
  ];
}

type Round = { readonly unpack: Timed; readonly restore: Timed; readonly library: Timed };

async function inTurn(place: Place, rounds: number): Promise<readonly Round[]> {
  const { root } = place;
  const done: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const unpack = await job(place, 'unpack', fresh(root, `unpacked-${round}`));
    const restore = await job(place, 'restore', join(root, `restored-${round}`));
    const library = await job(place, 'library', '');
    renameSync(join(root, 'workspace', PASSAGE), join(root, `left-${round}`));
    done.push({ unpack, restore, library });
  }
  return done;
}

function fresh(root: string, name: string): string {
  const dir = join(root, name);
  mkdirSync(dir);
  return dir;
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

/** In a process of its own, as in a job: the library reads the environment and speaks on stdout. It unpacks into the workspace. */
async function job({ service, script, root }: Place, what: 'save' | keyof Round, dir: string): Promise<Timed> {
  const [workspace, temp] = [what === 'unpack' ? dir : join(root, 'workspace'), join(root, 'temp')];
  for (const folder of [workspace, temp]) mkdirSync(folder, { recursive: true });
  const { resultsUrl, runtimeToken } = service.forJob({ scope: 'refs/heads/main' });
  const env = {
    ...{ PATH: process.env.PATH, HOME: root, RUNNER_TEMP: temp, GITHUB_WORKSPACE: workspace, GITHUB_SERVER_URL: 'https://github.com' },
    ...{ ACTIONS_CACHE_SERVICE_V2: 'True', ACTIONS_RESULTS_URL: resultsUrl, ACTIONS_RUNTIME_TOKEN: runtimeToken },
    ARCHIVE: what === 'unpack' ? join(root, ARCHIVE) : '',
  };
  service.clearRequests();
  const { stdout } = await promisify(execFile)(nodeBinary(), [script, what, dir], { cwd: workspace, env });
  const found = /^DONE (true|false) ([\d.]+)$/m.exec(stdout);
  if (found?.[1] !== 'true') throw new Error(`${what} did nothing: ${stdout}`);
  return { ms: Number(found[2]), requests: service.requests.length };
}
