/**
 * Reading a range, of five sizes. Through an API server on loopback (80 ms a request and a cost per node asked): requests, points, bytes
 * and the time from the start of the action to the line that says what was read, beside a client that reads as release-drafter does at
 * its best. From a clone: to rendered notes by the command, beside conventional-changelog and git-cliff. The histories are made by script.
 * Needs dist/ (`npm run build`) and git; memory is read from /proc. Takes about five minutes.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromClone, largeClone } from './collect/from-clone.ts';
import { buildYardstick, fromGitHub, fromPackages, largeFromGitHub, type Size } from './collect/from-github.ts';
import { cloneOf, type Made, makeHistory, makeMonorepo } from './collect/history.ts';
import type { Measurement } from './measurement.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** How often each side runs, and our time as a share of the yardstick's. */
const SIZES: ReadonlyMap<number, Size> = new Map([
  [46, { rounds: 7, reach: 1.1 }],
  [563, { rounds: 5, reach: 0.7 }],
  [2_230, { rounds: 3, reach: 0.4 }],
  [5_000, { rounds: 1, reach: null }],
  [20_000, { rounds: 1, reach: null }],
]);
/** Compared with the other tools from a clone. */
const COMPARED = { commits: 2_230, rounds: 7 } as const;
/** The largest, and the megabytes that it may take. */
const LARGEST = { commits: 20_000, megabytes: 350 } as const;

/** All packages of a monorepo, and the share of one package's requests that they may take. */
const MONOREPO = { packages: 40, pulls: 1_500, reach: 1.2 } as const;

export async function measure(): Promise<readonly Measurement[]> {
  if (!existsSync(join(ROOT, 'dist', 'main.js'))) throw new Error('dist/ is missing: npm run build');
  const dir = mkdtempSync(join(tmpdir(), 'tidings-bench-'));
  try {
    process.chdir(ROOT);
    const yardstick = await buildYardstick(ROOT, join(dir, 'yardstick'));
    const results: Measurement[] = [];
    for (const [commits, size] of SIZES) {
      const made = makeHistory(commits);
      try {
        results.push(...(await fromGitHub(made, size, ROOT, yardstick)), ...(await clonePart(made, dir)));
        if (commits === LARGEST.commits) results.push(...(await largeFromGitHub(made, ROOT, LARGEST.megabytes)));
      } finally {
        made.repository.remove();
      }
    }
    const monorepo = makeMonorepo(MONOREPO.packages, MONOREPO.pulls);
    try {
      results.push(...(await fromPackages(monorepo, ROOT, MONOREPO.reach)));
    } finally {
      monorepo.repository.remove();
    }
    return results;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function clonePart(made: Made, dir: string): Promise<readonly Measurement[]> {
  if (made.commits !== COMPARED.commits && made.commits !== LARGEST.commits) return [];
  const clone = cloneOf(made, dir);
  return made.commits === LARGEST.commits
    ? largeClone(clone, made.commits, ROOT, LARGEST.megabytes)
    : fromClone(clone, made.commits, COMPARED.rounds, ROOT);
}
