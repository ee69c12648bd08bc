/** Write: the changes become entries, once for all; then those of each package become an outline, and the outline gets its words per audience. */
import type { Change, Composition, Entry, Folded, Mode, Outline, Sha, Wording } from '../domain.ts';
import { sizeOf } from '../rendering/sections.ts';
import type { Facts } from '../writing/requests.ts';
import { type Localisations, localise } from './localise.ts';
import type { EntryPlan } from './plan-entries.ts';
import { writeEntries } from './write-entries.ts';
import { writeOutline } from './write-outline.ts';
import { writeOverview } from './write-overview.ts';
import type { Writing } from './writing.ts';

/** What one set of notes stands on. `owner`: the package; null for the whole repository. `name`: what the notes are about. */
export type Part = {
  readonly owner: string | null;
  readonly name: string;
  readonly firstRelease: boolean;
  readonly folded: Folded;
};

export type Written = {
  readonly outline: Outline;
  /** By audience name. */
  readonly compositions: ReadonlyMap<string, Composition>;
  readonly mode: Mode;
  /** Its texts, and those of all other parts, in the other languages. */
  readonly localisations: Localisations;
};

/** One for each part, in their order. */
export async function write(parts: readonly Part[], plan: EntryPlan, given: Writing): Promise<readonly Written[]> {
  const writing: Writing = plan.nothing === true ? { ...given, asking: null } : given;
  const changes = new Set<Change>();
  for (const { folded } of parts) for (const unit of folded.units) for (const change of unit.changes) changes.add(change);
  const entries = await writeEntries([...changes], plan, writing);
  const written = await Promise.all(parts.map((part) => writePart(part, entries, writing)));
  const localisations = await localise(written, writing);
  return written.map((one) => ({ ...one, localisations }));
}

async function writePart(part: Part, entries: ReadonlyMap<Sha, Entry>, writing: Writing): Promise<Omit<Written, 'localisations'>> {
  const outline = await writeOutline(part.folded.units, entries, writing, part.owner);
  const facts: Facts = { project: part.name, firstRelease: part.firstRelease, size: sizeOf(outline.entries) };
  const audiences = writing.setup.choice.audiences.map((audience) => audience.name);
  const composing = writing.overviews === false ? { ...writing, asking: null } : writing;
  const rows = part.folded.dependencies;
  const compositions = await Promise.all(audiences.map((audience) => writeOverview(outline, audience, facts, composing, part.owner, rows)));
  const worded = {
    outline,
    compositions: new Map(audiences.flatMap((audience, at) => (compositions[at] ? [[audience, compositions[at]] as const] : []))),
  };
  return { ...worded, mode: modeOfAll([worded]) };
}

/** How much of all that was written is the model's. */
export function modeOfAll(written: readonly Pick<Written, 'outline' | 'compositions'>[]): Mode {
  const has = (own: Wording): boolean =>
    written.some(
      ({ outline, compositions }) =>
        outline.entries.some(({ wording }) => wording === own) || [...compositions.values()].some(({ wording }) => wording === own),
    );
  if (!has('model')) return 'deterministic';
  return has('rules') ? 'partial' : 'ai';
}
