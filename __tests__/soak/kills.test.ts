/** A run that is killed at any moment loses at most what was in flight. `TIDINGS_SOAK_KILLS` says how often that is tried. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { honest } from '../support/anthropic/behaviour.ts';
import type { Recorded } from '../support/anthropic/record.ts';
import { runPost } from '../support/runner/runner.ts';
import { released } from '../support/scenario/histories.ts';
import { itemsOf, titlesAsked, titlesIn } from '../support/scenario/seen.ts';
import { Workplace } from '../support/scenario/world.ts';

const ROUNDS = Number(process.env.TIDINGS_SOAK_KILLS ?? 12);
const CHANGES = 120;
/** Between the answer on the wire and the file on disk. */
const WRITING_MS = 100;

describe('a run that is killed at any moment', () => {
  const places: Workplace[] = [];
  afterEach(async () => {
    await Promise.all(places.splice(0).map((place) => place.close()));
  });

  it.each(Array.from({ length: ROUNDS }, (_, round) => [round + 1]))(
    'asks afterwards at most what was in flight (%i)',
    async (round) => {
      const place = await Workplace.open({ history: released(CHANGES) });
      places.push(place);
      place.anthropic.script((_request, n) => honest({ delayMs: 20 + ((n * 37 + round * 53) % 200) }));
      const job = await place.folders();
      let killedAt = Number.POSITIVE_INFINITY;
      const moment = new Promise<void>((resolve) => {
        setTimeout(
          () => {
            killedAt = Date.now();
            resolve();
          },
          300 + (round * 1_700) / ROUNDS,
        );
      });
      const signal = round % 3 === 0 ? 'cancel' : 'SIGKILL';
      const killed = await place.main({ job, stop: { signal, whenSettled: moment } });
      const safe = killed.model.filter((call) => isSafe(call, killedAt)).flatMap(({ request }) => titlesIn(request));
      const saved = round % 2 === 0 ? await runPost(killed.main) : undefined;
      const again = saved === undefined ? await place.main({ job }) : await place.job();
      expect(titlesAsked(again.model).filter((title) => safe.includes(title))).toEqual([]);
      expect(again.main.outputs).toMatchObject({ mode: 'ai', complete: 'true', changes: String(CHANGES) });
      const drafts = place.github.releases.all();
      expect(drafts).toHaveLength(1);
      expect(itemsOf(drafts[0]?.body ?? '')).toHaveLength(CHANGES);
    },
    60_000,
  );
});

function isSafe({ outcome, status, endedAt = Number.POSITIVE_INFINITY }: Recorded, killedAt: number): boolean {
  return outcome === 'answered' && status === 200 && endedAt + WRITING_MS < killedAt;
}
