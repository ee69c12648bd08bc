/** What questions would take, held against what the run may take. */
import { PACES } from '../config/pace.ts';
import { ANTHROPIC } from '../limits.ts';
import type { Question } from '../ports/question.ts';
import { type Estimate, estimateOf, headroomOf, leastSecondsOf, type Speed, secondsOf } from '../report/estimate.ts';
import { count } from '../report/figures.ts';
import { tokensOf } from '../report/price.ts';
import { verifyQuestion } from '../writing/verify.ts';
import type { Writing } from './writing.ts';

/** Estimates may be short by so much: second tries, and answers longer than usual. */
const MARGIN = 1.15;

/** What questions will take in calls, tokens and dollars. */
export function estimateFor(questions: readonly Question[], writing: Writing): Estimate {
  return estimateOf(questions, audiencesOf(writing), writing.prices);
}

/** What questions will take in time, as far as the account's speed is known. */
export function minutesFor(questions: readonly Question[], writing: Writing): number {
  return secondsOf(questions, audiencesOf(writing), speedOf(writing)) / 60;
}

/** Which budget is too small for these and their second looks, in words; null: none. */
export function tooSmall(asked: readonly Question[], writing: Writing): string | null {
  if (asked.length === 0) return null;
  const questions = withLooks(asked, writing);
  const { cost, tokens, minutes } = writing.means.budget;
  const spent = writing.asking?.spent();
  const [paid, used] = spent === undefined ? [0, 0] : [spent.cost + spent.unsure, tokensOf(spent.usage)];
  const expected = estimateFor(questions, writing);
  const headroom = headroomOf(questions, audiencesOf(writing), writing.prices);
  if (paid + expected.knownCost * MARGIN + headroom.cost > cost) return `$${cost}`;
  if (used + (expected.input + expected.output) * MARGIN + headroom.tokens > tokens) return count(tokens, 'token');
  const seconds = Math.min(minutes * 60, (writing.asking?.known().left ?? Number.POSITIVE_INFINITY) / 1_000);
  return leastSecondsOf(questions, audiencesOf(writing), speedOf(writing)) <= seconds ? null : count(minutes, 'minute');
}

/** With the second looks that answers will be given: at most one for each, about what its question shows; in other languages beside the answer. */
export function withLooks(questions: readonly Question[], writing: Writing): readonly Question[] {
  if (!writing.strict) return questions;
  const looks = questions
    .filter(({ task }) => task !== 'verify')
    .map(({ task, data, parts }): Question => {
      const shown = task === 'localise' ? [data, data] : data;
      return { ...verifyQuestion([], writing.setup), data: shown, parts };
    });
  return [...questions, ...looks];
}

function speedOf({ asking, means }: Writing): Speed {
  const { requestsPerMinute: requests, inputTokensPerMinute: input, outputTokensPerMinute: output } = ANTHROPIC;
  const presumed = { requests, input, output };
  const { accounts, width, speeds = {} } = asking?.known() ?? { accounts: {}, width: 1 };
  return {
    accounts,
    presumed: { perMinute: presumed, atOnce: presumed },
    width,
    most: means.concurrency,
    tokensPerSecond: speeds,
    spacing: PACES[means.pace].spacing,
  };
}

function audiencesOf({ setup }: Writing): number {
  return setup.choice.audiences.length;
}
