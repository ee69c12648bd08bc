/** Write: the changes of the range become an outline, and the outline gets its words per audience. */
import type { Composition, Folded, Mode, Outline } from '../domain.ts';
import { sizeOf } from '../rendering/sections.ts';
import type { Facts } from '../writing/requests.ts';
import { type EntryPlan, writeEntries } from './write-entries.ts';
import { writeOutline } from './write-outline.ts';
import { writeOverview } from './write-overview.ts';
import type { Writing } from './writing.ts';

export type Written = {
  readonly outline: Outline;
  /** By audience name. */
  readonly compositions: ReadonlyMap<string, Composition>;
  readonly mode: Mode;
};

export async function write(
  folded: Folded,
  plan: EntryPlan,
  project: { readonly name: string; readonly firstRelease: boolean },
  writing: Writing,
): Promise<Written> {
  const changes = folded.units.flatMap((unit) => unit.changes);
  const entries = await writeEntries(changes, plan, writing);
  const outline = await writeOutline(folded.units, entries, writing);
  const facts: Facts = { project: project.name, firstRelease: project.firstRelease, size: sizeOf(outline.entries) };
  const audiences = writing.setup.choice.audiences.map((audience) => audience.name);
  const compositions = await Promise.all(audiences.map((audience) => writeOverview(outline, audience, facts, writing)));
  return {
    outline,
    compositions: new Map(audiences.flatMap((audience, at) => (compositions[at] ? [[audience, compositions[at]] as const] : []))),
    mode: modeOf(outline, compositions),
  };
}

function modeOf(outline: Outline, compositions: readonly Composition[]): Mode {
  const wordings = new Set([...outline.entries, ...compositions].map((worded) => worded.wording));
  if (!wordings.has('model')) return 'deterministic';
  return wordings.has('rules') ? 'partial' : 'ai';
}
