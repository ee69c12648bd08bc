/** The estimate of a run, from what is remembered and what is packed. */

import { cutTree } from '../chunks/tree.ts';
import type { Unit } from '../domain.ts';
import { ANTHROPIC, MODELS } from '../limits.ts';
import type { Plan } from '../report/plan.ts';
import { costOf } from '../report/price.ts';
import { mapQuestion } from '../writing/map.ts';
import type { EntryPlan } from './write-entries.ts';
import type { Writing } from './writing.ts';

/** Tokens of an answer per change, of a merge and of an overview with what it reads: measured on real ranges, thinking included. */
const ANSWER = 120;
const MERGE = 2_500;
const OVERVIEW = 3_500;

export function planOf(units: readonly Unit[], entries: EntryPlan, writing: Writing): Plan {
  const { setup } = writing;
  const changes = units.reduce((sum, unit) => sum + unit.changes.length, 0);
  const chunks = entries.chunks.length;
  const remembered = entries.remembered.size;
  if (writing.asking === null) return { changes, remembered, chunks: 0, calls: 0, tokens: 0, cost: 0 };
  const merges = chunks === 0 ? 0 : cutTree(units.map((unit) => unit.id)).flat().length;
  const overviews = changes === 0 ? 0 : setup.choice.audiences.length;
  const characters = entries.chunks.reduce((sum, chunk) => sum + JSON.stringify(mapQuestion(chunk, setup)).length, 0);
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
    remembered,
    chunks,
    calls: chunks + merges + overviews,
    tokens: read + written + merges * MERGE + overviews * OVERVIEW,
    cost: cheap === null || strong === null ? null : cheap + strong,
  };
}
