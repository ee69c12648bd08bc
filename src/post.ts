/** The door of the post step: looks again for doubles of a draft, and saves the store, however the step ended. Its failure never fails the job. */
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import type { Saved } from './adapters/actions-cache/cache.ts';
import { readEvent } from './adapters/runner/event.ts';
import { readInputs } from './adapters/runner/inputs.ts';
import { createJobJournal } from './adapters/runner/journal.ts';
import { keptForPost, writeSummary } from './adapters/runner/outputs.ts';
import { messageOf } from './errors.ts';
import { ACTIONS_CACHE } from './limits.ts';
import type { Journal } from './ports/journal.ts';
import { count, size } from './report/figures.ts';

const keptSchema = v.object({ dir: v.string(), keyPrefix: v.string(), restoredKey: v.nullable(v.string()) });

const draftsSchema = v.array(
  v.object({
    identity: v.object({ repo: v.string(), family: v.nullable(v.string()), base: v.nullable(v.string()) }),
    ...{ id: v.number(), tag: v.string(), name: v.string(), prerelease: v.boolean(), apart: v.array(v.number()) },
  }),
);

export async function post(): Promise<void> {
  const journal = createJobJournal();
  await lookAgain(journal);
  await keepAnswers(journal);
}

/** Of drafts that this run made: one that GitHub's list showed too late beside them is seen now. */
async function lookAgain(journal: Journal): Promise<void> {
  const text = keptForPost('drafts');
  if (text === '') return;
  try {
    const made = v.parse(draftsSchema, JSON.parse(text));
    const { githubOf } = await import('./forge.ts');
    const { settleAgain } = await import('./steps/draft-race.ts');
    const github = await githubOf(readInputs().token || null, readEvent(process.env), journal, new AbortController().signal);
    if (github === null) return;
    const publishing = { releases: github.releases, journal, sleep: (ms: number) => sleep(ms), made: () => undefined };
    const isTag = async (name: string) => (await github.history.resolve(`refs/tags/${name}`)) !== null;
    for (const draft of made) await settleAgain(draft, isTag, publishing);
  } catch (thrown) {
    journal.warn(`Whether there are two drafts could not be looked up: ${messageOf(thrown)}`);
  }
}

async function keepAnswers(journal: Journal): Promise<void> {
  const kept = keptForPost('store');
  if (kept === '') return;
  try {
    const store = v.parse(keptSchema, JSON.parse(kept));
    const { storeFingerprint } = await import('./adapters/disk/fingerprint.ts');
    const { saveStore } = await import('./adapters/actions-cache/cache.ts');
    const saved = await saveStore({
      ...store,
      workspace: process.env.GITHUB_WORKSPACE ?? '',
      patience: ACTIONS_CACHE.patience,
      fingerprint: await storeFingerprint(store.dir),
      warn: journal.warn,
    });
    journal.step('store', savedText(saved));
    if (saved.saved)
      await writeSummary(`Answers kept for the next run: ${size(saved.savedBytes)} in ${count(saved.requests, 'request')}.`).catch(
        () => undefined,
      );
    if (saved.abandoned) process.exit();
  } catch (thrown) {
    journal.warn(`The answers could not be saved: ${messageOf(thrown)}`);
  }
}

function savedText({ saved, key, savedBytes, requests, why }: Saved): string {
  if (saved) return `saved as ${key}, ${size(savedBytes)} in ${count(requests, 'request')}`;
  return `nothing saved${why === null ? '' : `: ${why}`}`;
}
