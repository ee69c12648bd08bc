/** Writes down where the time of asking went: each question's way from its asking to its end, without a gap. */
import type { Usage } from '../domain.ts';
import type { Answered, Question } from '../ports/question.ts';
import type { TimedCall, Timeline, Wait, WaitSpan } from '../ports/timeline.ts';
import { NO_USAGE, tokensOf } from '../report/price.ts';
import { requestName } from './request-name.ts';

/** Ours: digits of a request's name by which a person finds it. */
const NAME = 12;

/** What is written down of one question. Each word is about the time since the last one. */
export interface Way {
  /** It waited; `until`: only up to that moment of the clock. */
  waited(reason: Wait, until?: number): void;
  /** A call starts now. */
  starts(): void;
  /** The call ended. `usage`: null when nobody said. */
  ended(how: Answered, usage: Usage | null): void;
  /** There will be no call any more. */
  over(): void;
}

export interface Recorder {
  begin(question: Question): Way;
  /** Nothing of the answer to this request can be used. */
  spoil(name: string): void;
  timeline(): Timeline;
  /** Calls under way. */
  underWay(): number;
}

/** `clock`: milliseconds, any origin. */
export function createRecorder(clock: { now(): number }): Recorder {
  const calls: TimedCall[] = [];
  const inVain: WaitSpan[] = [];
  let origin: number | null = null;
  let underWay = 0;

  /** Of the clock, in whole milliseconds since the first question. */
  function moment(at = clock.now()): number {
    origin ??= at;
    return Math.round(at - origin);
  }

  return {
    begin(question) {
      let last = moment();
      let wanted = last;
      let waits: readonly WaitSpan[] = [];
      let started: number | null = null;
      function waited(reason: Wait, until?: number): void {
        const to = Math.max(last, moment(until));
        if (to === last) return;
        waits = joined(waits, { for: reason, from: last, to });
        last = to;
      }
      return {
        waited,
        starts() {
          waited('budget');
          started = last;
          underWay += 1;
        },
        ended(how, usage) {
          if (started === null) return;
          const ended = Math.max(last, moment());
          const { task, model } = question;
          const request = requestName(question).slice(0, NAME);
          calls.push({
            task,
            model,
            request,
            outcome: outcomeOf(question, how),
            wanted,
            started,
            ended,
            waits,
            ...tokens(usage ?? NO_USAGE),
          });
          underWay -= 1;
          started = null;
          waits = [];
          wanted = ended;
          last = ended;
        },
        over() {
          inVain.push(...waits);
          waits = [];
        },
      };
    },
    spoil(name) {
      const at = calls.findLastIndex(
        ({ request, outcome }) => name.startsWith(request) && (outcome === 'answered' || outcome === 'repaired'),
      );
      const call = calls[at];
      if (call !== undefined) calls[at] = { ...call, outcome: 'invalid' };
    },
    timeline: () => ({ calls: [...calls], inVain: [...inVain] }),
    underWay: () => underWay,
  };
}

/** Two waits for the same thing in a row are one. */
function joined(waits: readonly WaitSpan[], next: WaitSpan): readonly WaitSpan[] {
  const before = waits.at(-1);
  if (before === undefined || before.for !== next.for) return [...waits, next];
  return [...waits.slice(0, -1), { ...before, to: next.to }];
}

function outcomeOf({ repair }: Question, how: Answered): TimedCall['outcome'] {
  if (how.state === 'failed') return how.code;
  return repair ? 'repaired' : 'answered';
}

function tokens(usage: Usage): { readonly input: number; readonly output: number } {
  return { input: tokensOf(usage) - usage.output, output: usage.output };
}
