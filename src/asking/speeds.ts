/** How quick the models answer, learnt from the answers of this run; of an earlier one where there are none yet. */
import { ANTHROPIC } from '../limits.ts';

/** Tokens of an answer in a second, by model, beside the seconds to the first one. */
export type KnownSpeeds = Readonly<Record<string, number>>;

export interface Speeds {
  /** An answer of so many tokens that took so many milliseconds. */
  learn(model: string, output: number, ms: number): void;
  known(): KnownSpeeds;
}

/** The first token is never all of the time. */
const LEAST_SHARE = 0.1;

export function createSpeeds(before: KnownSpeeds): Speeds {
  const sums = new Map<string, { readonly output: number; readonly seconds: number }>();
  return {
    learn(model, output, ms) {
      const seconds = Math.max(ms / 1_000 - ANTHROPIC.firstTokenSeconds, (ms / 1_000) * LEAST_SHARE);
      const sum = sums.get(model) ?? { output: 0, seconds: 0 };
      sums.set(model, { output: sum.output + output, seconds: sum.seconds + seconds });
    },
    known() {
      const fresh = [...sums].filter(([, { output, seconds }]) => output > 0 && seconds > 0);
      return { ...before, ...Object.fromEntries(fresh.map(([model, { output, seconds }]) => [model, output / seconds])) };
    },
  };
}
