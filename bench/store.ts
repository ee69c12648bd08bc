/**
 * What is paid twice: a range of 2,000 changes cold, then grown, edited, rebased and moved; a standing draft's whole life; both beside answers
 * kept by chunk. The steps and the store on disk are the real ones, the model answers in this process with the tokens that it would take, at the
 * default models' prices. Then an unchanged rerun of the bundled command, runs that are killed, and the store through the real `@actions/cache`
 * against a service on loopback. Needs dist/ (`npm run build`), git, tar and zstd. `PART=life` runs one part
 * (life, steps, rerun, kills, archives). Takes about four minutes.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './measurement.ts';
import { archives } from './store/archive.ts';
import { largeDraft, wholeLife } from './store/growth.ts';
import { kills } from './store/kills.ts';
import { unchangedRerun } from './store/rerun.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export async function measure(): Promise<readonly Measurement[]> {
  if (!existsSync(join(ROOT, 'dist', 'cli.js'))) throw new Error('dist/ is missing: npm run build');
  const dir = mkdtempSync(join(tmpdir(), 'tidings-bench-'));
  const parts: Readonly<Record<string, () => Promise<readonly Measurement[]>>> = {
    life: wholeLife,
    steps: largeDraft,
    rerun: () => unchangedRerun(ROOT, dir),
    kills,
    archives,
  };
  try {
    const results: Measurement[] = [];
    for (const [name, part] of Object.entries(parts)) {
      if ((process.env.PART ?? name) !== name) continue;
      results.push(...(await part()));
      console.error(`${name} done`);
    }
    return results;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
