/** The beginning of the story: the range is found and told. What follows is loaded then, so that the first line waits for no code. */
import { checkGlobs } from './changes/globs.ts';
import type { Config } from './config/config.ts';
import { rangeLine } from './report/story.ts';
import type { Outcome, World } from './run.ts';
import { checkRelease } from './steps/check-release.ts';
import { findRanges } from './steps/find-ranges.ts';
import { readAhead } from './steps/read-ahead.ts';
import { SharedHistory } from './steps/shared-history.ts';

/** Throws TidingsError; notes that lack the model's words are no error here. */
export async function begin(config: Config, configSource: string, world: World): Promise<Outcome> {
  await checkGlobs(config);
  const history = SharedHistory.of(world.history);
  const found = await findRanges(config, history);
  for (const { owner, range } of found.targets) world.journal.step('range', rangeLine(range, owner?.name ?? null));
  world.journal.step('config', configSource);
  if (world.releasing === true) checkRelease(found, config.version);
  const fragments = readAhead(found, config, history, world.fragments);
  const { run } = await import('./run.ts');
  return run(found, config, { ...world, history, fragments });
}
