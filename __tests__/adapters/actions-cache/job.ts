/** Runs steps of a job with the real client, for `Attendant`. */
import { restoreStore, saveStore } from '../../../src/adapters/actions-cache/cache.ts';
import { lookUpArchive } from '../../../src/adapters/actions-cache/lookup.ts';
import { storeFingerprint } from '../../../src/adapters/disk/fingerprint.ts';
import { attend } from '../../support/project/attend.ts';

export type Step = {
  readonly do: 'restore' | 'save' | 'look';
  readonly dir: string;
  readonly restoredKey?: string;
  readonly prefix?: string;
};
export type StepResult = { readonly result: unknown; readonly warnings: readonly string[] };

attend<readonly Step[], readonly StepResult[]>(async (steps) => {
  const wait = Number(process.env.TEST_TIMEOUT ?? 8_000);
  const patience = { answerMs: wait, stallMs: wait, totalMs: 20_000 };
  const results: StepResult[] = [];
  let last = false;
  for (const step of steps) {
    if (step.do === 'look') {
      results.push({ result: await lookUpArchive(step.prefix ?? 'tidings-v1-test-', new AbortController().signal), warnings: [] });
      continue;
    }
    const warnings: string[] = [];
    const options = {
      dir: step.dir,
      workspace: process.env.GITHUB_WORKSPACE ?? '',
      keyPrefix: step.prefix ?? 'tidings-v1-test-',
      patience,
      warn: (text: string) => warnings.push(text),
    };
    const result =
      step.do === 'restore'
        ? await restoreStore({ ...options, maxBytes: 1024 * 1024 })
        : await saveStore({ ...options, fingerprint: await storeFingerprint(step.dir), restoredKey: step.restoredKey ?? null });
    last ||= result.abandoned;
    results.push({ result, warnings });
  }
  return { result: results, last };
});
