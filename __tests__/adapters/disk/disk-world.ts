/** What tests of the disk store share. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DiskStore, openStore, type StoreOptions } from '../../../src/adapters/disk/store.ts';
import type { StoredAnswer } from '../../../src/ports/store.ts';

export const TODAY = 20_000;

export function sha(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function answer(text: string, parts: readonly string[] = [sha(`part of ${text}`)]): StoredAnswer {
  return {
    task: 'map',
    parts,
    context: [],
    repair: false,
    model: 'claude-haiku-5-5',
    text: JSON.stringify({ text }),
    usage: { input: 1, output: 2, cacheRead: 3, cacheWrite: 4 },
  };
}

export type Opened = { readonly store: DiskStore; readonly warnings: readonly string[] };

export async function open(dir: string, more: Partial<StoreOptions> = {}): Promise<Opened> {
  const warnings: string[] = [];
  const bounds = { ttlDays: 7, maxBytes: 32 * 1024 * 1024, today: TODAY };
  const store = await openStore({ dir, secret: 'secret', ...bounds, warn: (text) => warnings.push(text), ...more });
  return { store, warnings };
}

/** Folders that `clear` removes. */
export function folders(): { make(): string; clear(): void } {
  const made: string[] = [];
  return {
    make() {
      const dir = mkdtempSync(join(tmpdir(), 'tidings-test-'));
      made.push(dir);
      return dir;
    },
    clear() {
      for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
    },
  };
}
