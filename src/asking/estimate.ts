/** What a call will take, before it is made. Pure but for the guess, which learns. */
import type { Question } from '../ports/question.ts';
import { promptTokens } from '../report/estimate.ts';
import type { Load } from './buckets.ts';

/** Guesses output tokens by task from the answers so far: the API does not reserve `max_tokens`, so neither do the buckets. */
export interface OutputGuess {
  of(question: Question): number;
  learn(question: Question, output: number): void;
}

/** Weight of the newest answer, and a margin above the mean. */
const NEWEST = 0.25;
const MARGIN = 1.2;

export function createOutputGuess(): OutputGuess {
  const means = new Map<Question['task'], number>();
  return {
    of(question) {
      const mean = means.get(question.task);
      return Math.ceil(mean === undefined ? question.maxTokens / 4 : Math.min(question.maxTokens, mean * MARGIN));
    },
    learn(question, output) {
      const mean = means.get(question.task);
      means.set(question.task, mean === undefined ? output : mean + (output - mean) * NEWEST);
    },
  };
}

/** To be asked when it is needed: who waits is overtaken by answers, and the guess gets better. */
export function loadOf(question: Question, charactersPerToken: number, guess: OutputGuess): () => Load {
  const input = promptTokens(question, charactersPerToken);
  return () => ({ input, output: guess.of(question) });
}
