/** A run in four words, with why the model could not do it all. Pure. */
import type { Mode } from '../domain.ts';
import { count, dollars } from './figures.ts';

/** As it stands in the notes' JSON. */
type Judged = {
  readonly changes: readonly unknown[];
  readonly complete: boolean;
  readonly mode: Mode;
  readonly run: { readonly cost: number; readonly failure?: { readonly code: string } | null };
};

const MODES: Readonly<Record<Mode, string>> = { ai: 'AI', partial: 'partly AI', deterministic: 'deterministic' };

/** `23 changes`, `complete`, `AI`, `$0.0080`; `deterministic (refused-key)` where the model failed. */
export function verdictOf({ changes, complete, mode, run }: Judged): readonly string[] {
  const why = run.failure ? ` (${run.failure.code})` : '';
  return [count(changes.length, 'change'), complete ? 'complete' : 'NOT complete', `${MODES[mode]}${why}`, dollars(run.cost)];
}
