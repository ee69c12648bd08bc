/** A run in four words. Pure. */
import type { Mode } from '../domain.ts';
import { count, dollars } from './figures.ts';

/** As it stands in the notes' JSON. */
type Judged = {
  readonly changes: readonly unknown[];
  readonly complete: boolean;
  readonly mode: Mode;
  readonly run: { readonly cost: number };
};

const MODES: Readonly<Record<Mode, string>> = { ai: 'AI', partial: 'partly AI', deterministic: 'deterministic' };

/** `23 changes`, `complete`, `AI`, `$0.0080`. */
export function verdictOf({ changes, complete, mode, run }: Judged): readonly string[] {
  return [count(changes.length, 'change'), complete ? 'complete' : 'NOT complete', MODES[mode], dollars(run.cost)];
}
