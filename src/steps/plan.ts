/** The estimate of a run, from what is remembered and what is packed. */

import { cutTree } from '../chunks/tree.ts';
import type { Folded } from '../domain.ts';
import { ANTHROPIC, MODELS } from '../limits.ts';
import type { Plan } from '../report/plan.ts';
import { costOf } from '../report/price.ts';
import { mapQuestion } from '../writing/map.ts';
import type { Part } from './write.ts';
import type { EntryPlan } from './write-entries.ts';
import type { Writing } from './writing.ts';

/** Tokens of an answer per change, of a merge and of an overview with what it reads: measured on real ranges, thinking included. */
const ANSWER = 120;
const MERGE = 2_500;
const OVERVIEW = 3_500;

/** `parts`: what is merged and composed by itself; their changes are asked about once. */
export function planOf(parts: readonly Part[], entries: EntryPlan, writing: Writing): Plan {
  const { setup } = writing;
  const packages = parts.flatMap(({ owner, folded }) => (owner === null ? [] : [{ name: owner, changes: changesIn([folded]) }]));
  const changes = changesIn(parts.map(({ folded }) => folded));
  const chunks = entries.chunks.length;
  const remembered = entries.remembered.size;
  if (writing.asking === null) return { changes, packages, remembered, chunks: 0, calls: 0, tokens: 0, cost: 0 };
  const merges = chunks === 0 ? 0 : sum(parts.map(({ folded }) => cutTree(folded.units.map((unit) => unit.id)).flat().length));
  const overviews = parts.filter(({ folded }) => folded.units.length > 0).length * setup.choice.audiences.length;
  const characters = sum(entries.chunks.map((chunk) => JSON.stringify(mapQuestion(chunk, setup)).length));
  const read = Math.ceil(characters / ANTHROPIC.charactersPerToken);
  const written = entries.chunks.flat().length * ANSWER * setup.choice.audiences.length;
  const cheap = costOf(
    setup.models.map,
    { input: read + merges * MERGE * 0.8, output: written + merges * MERGE * 0.2, cacheRead: 0, cacheWrite: 0 },
    MODELS,
  );
  const strong = costOf(
    setup.models.compose,
    { input: overviews * OVERVIEW * 0.7, output: overviews * OVERVIEW * 0.3, cacheRead: 0, cacheWrite: 0 },
    MODELS,
  );
  return {
    changes,
    packages,
    remembered,
    chunks,
    calls: chunks + merges + overviews,
    tokens: read + written + merges * MERGE + overviews * OVERVIEW,
    cost: cheap === null || strong === null ? null : cheap + strong,
  };
}

/** Distinct changes. */
function changesIn(all: readonly Folded[]): number {
  return new Set(all.flatMap(({ units }) => units.flatMap((unit) => unit.changes.map(({ id }) => id)))).size;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
