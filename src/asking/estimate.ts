/** What a call will take, before it is made. Pure but for the guess, which learns. */
import type { Question } from '../ports.ts';
import type { Load } from './buckets.ts';

/** Input tokens on the safe side: everything that is sent, divided by characters per token. */
export function inputEstimate(question: Question, charactersPerToken: number): number {
  const characters = question.system.length + JSON.stringify(question.schema).length + JSON.stringify(question.data).length;
  return Math.ceil(characters / charactersPerToken);
}

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

export function loadOf(question: Question, charactersPerToken: number, guess: OutputGuess): Load {
  return { input: inputEstimate(question, charactersPerToken), output: guess.of(question) };
}
