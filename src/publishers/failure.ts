/** What is left of a step that ended before there was anything to publish: a word in the summary, and outputs that say so. Part of the doors. */
import { writeOutputs, writeSummary } from '../adapters/runner/outputs.ts';
import { renderFailed } from '../report/summary/failed.ts';
import { publishTo } from '../steps/publishers.ts';

/** `what` there is none of. Throws nothing: the step is red already. */
export async function publishFailure(what: string, thrown: unknown, outputs: Readonly<Record<string, string>>): Promise<void> {
  await publishTo('outputs', async () => writeOutputs(outputs));
  await publishTo('summary', () => writeSummary(renderFailed(what, thrown)));
}
