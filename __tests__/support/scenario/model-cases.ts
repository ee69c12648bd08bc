/** Everything that the model's API can answer, and what a run makes of it. */
import { expect } from '@jest/globals';
import { honestAnswerers, type Lie, liar } from '../anthropic/answerers.ts';
import { type Answer, answers, type Behaviour, raw } from '../anthropic/behaviour.ts';
import * as cases from '../anthropic/cases.ts';
import { errorEvent, messageEvents } from '../anthropic/events.ts';
import { errorBody } from '../anthropic/fault.ts';
import { type Answerers, honestText } from '../anthropic/honest.ts';
import { buildMessage } from '../anthropic/message.ts';
import type { MessageRequest } from '../anthropic/request.ts';
import type { Ended, Trouble } from './model-runs.ts';
import { taskOf } from './seen.ts';

/** One chunk, one merge and one overview: three calls where nothing goes wrong. */
export const CHANGES = 5;

/** `calls`: requests by task, as `map merge compose`. `tells`: what a person reads on stderr; null: nothing of a stand-in. */
export type Case = Trouble & { readonly mode: 'ai' | 'partial' | 'deterministic'; readonly calls: string; readonly tells: RegExp | null };

const AGAIN = { mode: 'ai', calls: 'map map merge compose', tells: null } as const;
const HALVES = { mode: 'ai', calls: 'map map map merge compose', tells: null } as const;
const WHOLE = { mode: 'ai', calls: 'map merge compose', tells: null } as const;

/** The first answer is this one, the others are honest. */
function once(behaviour: Behaviour): Pick<Case, 'script'> {
  return { script: [behaviour] };
}

function always(behaviour: Behaviour, task?: string): Pick<Case, 'script'> {
  return { script: (request) => (task === undefined || taskOf(request) === task ? behaviour : undefined) };
}

/** Ends all asking at the first call. */
function ends(behaviour: Behaviour, tells: RegExp): Case {
  return { ...always(behaviour), mode: 'deterministic', calls: 'map', tells };
}

function lying(lie: Lie, when: 'once' | 'always' = 'once'): Pick<Case, 'answerers'> {
  const map = honestAnswerers.map ?? (() => undefined);
  return { answerers: { ...honestAnswerers, map: liar(map, (_, call) => (when === 'always' || call === 0 ? lie : undefined)) } };
}

/** A whole answer with a block of thinking before the text. */
function thinkingFirst(request: MessageRequest | undefined): Behaviour | undefined {
  if (request === undefined || taskOf(request) !== 'map') return undefined;
  const message = {
    ...{ id: 'msg_1', type: 'message', role: 'assistant', model: request.model.id, stop_reason: 'end_turn', stop_sequence: null },
    content: [
      { type: 'thinking', thinking: '{"changes":[]}', signature: 'c2ln' },
      { type: 'text', text: honestText(request, honestAnswerers) },
    ],
    usage: { input_tokens: 10, output_tokens: 10 },
  };
  return raw(200, JSON.stringify(message));
}

/** Says everything in English, whatever is asked for; from the second answer on in German where `mends`. */
function english(mends: boolean): Answerers {
  let asked = 0;
  const word = (text: string) => (mends && asked > 1 ? 'Das Bild wird jetzt nicht mehr mit dem alten Rahmen gezeigt' : text);
  const lines: Answerers['map'] = (data, request) => {
    asked += 1;
    const answer: unknown = honestAnswerers.map?.(data, request);
    return JSON.parse(JSON.stringify(answer), (key, value: unknown) => (key === 'technical' ? word(String(value)) : value));
  };
  return { ...honestAnswerers, map: lines };
}

const SLOW: Partial<Case> = { args: ['--set', 'call-timeout=5'] };
const GIANT: Answer = answers({ text: JSON.stringify({ changes: [{ index: 0, note: 'x'.repeat(8_000_000) }] }), outputTokens: 100 });
const EVENT = errorEvent(errorBody({ type: 'overloaded_error', message: 'Overloaded' }, 'req_1'));

/** The honest answer as the events of a stream, whole or up to an error in the middle. */
function streamed(request: MessageRequest | undefined, isWhole: boolean): Behaviour | undefined {
  if (request === undefined) return undefined;
  const use = { input: 10, read: 0, created5m: 0, created1h: 0, open: () => undefined };
  const events = messageEvents(buildMessage(request, answers({ text: honestText(request, honestAnswerers) }), use, 'msg_1'));
  const sent = isWhole ? events : [...events.slice(0, Math.ceil(events.length / 2)), EVENT];
  return raw(200, sent.join(''), 'text/event-stream');
}

export const CASES: Readonly<Record<string, Case>> = {
  'nothing wrong': WHOLE,
  '400': {
    ...always(cases.invalidRequest()),
    mode: 'deterministic',
    calls: 'map merge compose',
    tells: /stood in: .*run again with debug/,
  },
  '400 too long': { ...once(cases.invalidRequest('prompt is too long: 210000 tokens > 200000 maximum')), ...HALVES },
  '400 own spend limit': ends(cases.ownSpendLimit(), /stood in: .*specified API usage limits.*Raise the spend limit/),
  '401': ends(cases.keyRefused(), /stood in: .*Check the key .*at a terminal ANTHROPIC_API_KEY/),
  '402': ends(cases.billing(), /stood in: .*Raise the spend limit or add credit/),
  '403': ends(cases.forbidden(), /stood in: .*Check the key/),
  '404 model': ends(cases.unknownModel('claude-haiku-5-5'), /stood in: model: claude-haiku-5-5\. Check `models`/),
  '404 another place': ends(raw(404, '<html>Not Found</html>', 'text/html'), /stood in: .*Check anthropic-base-url/),
  '408': { ...once(cases.requestTimeout()), ...AGAIN },
  '413': { ...once(cases.tooLarge()), ...HALVES },
  '429 with retry-after': { ...once(cases.rateLimited('1')), ...AGAIN },
  '429 without retry-after': { ...once(cases.rateLimited()), ...AGAIN },
  '429 with a retry-after that is no time': { ...once(cases.rateLimited('soon')), ...AGAIN },
  '429 with an absurd retry-after': {
    ...once(cases.rateLimited('99999999999')),
    ...AGAIN,
  },
  '429 with an absurd retry-after for ever': {
    ...always(cases.rateLimited('99999999999')),
    ...{
      mode: 'deterministic',
      calls: 'map map',
      tells: /stood in: The API asks to wait .* days \(429\); the time budget ends before the next try/,
    },
  },
  '429 spend limit': ends(cases.spendLimit(), /stood in: .*Raise the spend limit/),
  '429 spend limit in words': ends(
    raw(429, errorBody({ type: 'rate_limit_error', message: 'You have reached your specified API usage limits.' }, 'req_1')),
    /stood in: You have reached your specified API usage limits\. Raise the spend limit/,
  ),
  '429 contract': ends(cases.spendLimit('contract_spend_limit_reached'), /stood in: .*Raise the spend limit/),
  '429 ramp': { ...once(cases.rampLimit('1')), ...AGAIN },
  '500': { ...once(cases.serverError()), ...AGAIN },
  '502': { ...once(cases.badGateway()), ...AGAIN },
  '503': { ...once(cases.unavailable()), ...AGAIN },
  '504': { ...once(cases.gatewayTimeout()), ...AGAIN },
  '529': { ...once(cases.overloaded()), ...AGAIN },
  '529 for ever': {
    ...always(cases.overloaded()),
    ...{ mode: 'deterministic', calls: 'map map map map map', tells: /stood in: Overloaded\. .*status\.claude\.com/ },
  },
  'a time-out before the headers': { ...once(cases.silence('before-headers')), ...SLOW, ...AGAIN },
  'a stall in the body': { ...once(cases.silence('in-body')), ...SLOW, ...AGAIN },
  'a connection cut before the headers': { ...once(cases.brokenConnection('before-headers')), ...AGAIN },
  'a connection cut in the body': { ...once(cases.brokenConnection('in-body')), ...AGAIN },
  'a body that is no JSON': { ...once(cases.malformedBody()), ...AGAIN },
  'a page of a gateway with status 200': { ...once(raw(200, '<html>Welcome</html>', 'text/html')), ...AGAIN },
  'an error with status 200': { ...once(raw(200, errorBody({ type: 'overloaded_error', message: 'Overloaded' }, 'req_1'))), ...AGAIN },
  // Requests do not ask for streams; some gateways send them all the same.
  'an error event of a stream that nobody asked for': { ...once(raw(200, EVENT, 'text/event-stream')), ...AGAIN },
  'an error event in the middle of one': { script: (request, n) => (n === 0 ? streamed(request, false) : undefined), ...AGAIN },
  'an error event for good': {
    ...always(raw(200, errorEvent(errorBody({ type: 'billing_error', message: 'No credit' }, 'req_1')), 'text/event-stream')),
    ...{ mode: 'deterministic', calls: 'map', tells: /stood in: No credit\. Raise the spend limit or add credit/ },
  },
  'such streams for every answer': { script: (request) => streamed(request, true), ...WHOLE },
  'an answer that is no JSON': {
    ...always(answers({ text: 'Sure! Here are the notes.' }), 'map'),
    ...{ mode: 'partial', calls: 'map merge compose', tells: /stood in: The answer is not JSON/ },
  },
  'empty content': {
    ...always(cases.emptyContent(), 'map'),
    mode: 'partial',
    calls: 'map merge compose',
    tells: /stood in: The answer is not JSON/,
  },
  'a thinking block first': { script: thinkingFirst, ...WHOLE },
  max_tokens: { ...once(cases.cutAnswer()), ...HALVES },
  'max_tokens for ever': {
    ...always(cases.cutAnswer(), 'map'),
    ...{ mode: 'partial', calls: `${'map '.repeat(9)}merge compose`, tells: /stood in: The answer was cut at its token limit/ },
  },
  refusal: {
    ...always(cases.refusal(), 'map'),
    ...{ mode: 'partial', calls: `${'map '.repeat(9)}merge compose`, tells: /stood in: The model declined to answer/ },
  },
  model_context_window_exceeded: { ...once(cases.windowExceeded()), ...HALVES },
  'another schema, once': { ...lying('shape'), ...AGAIN },
  'another schema for ever': {
    ...lying('shape', 'always'),
    mode: 'partial',
    calls: 'map map merge compose',
    tells: /\(invalid: 5\)[\s\S]*stood in: 5 texts are not the model's: its answers had none of the form/,
  },
  'wrong indices': { ...lying('out-of-range'), ...AGAIN },
  'duplicate indices': { ...lying('doubled'), ...AGAIN },
  'missing indices': { ...lying('missing'), ...AGAIN },
  'texts that are too long': { ...lying('long'), ...AGAIN },
  'a giant answer': { ...once(GIANT), ...AGAIN },
  'another language, once': { answerers: english(true), args: ['--set', 'language=de'], ...AGAIN },
  'another language for ever': {
    ...{ answerers: english(false), args: ['--set', 'language=de'] },
    ...{
      mode: 'deterministic',
      calls: 'map map merge compose',
      tells: /\(other-language: 6\)[\s\S]*stood in: 6 texts are not the model's: its answers were in another language than "de"/,
    },
  },
  'an overview that nobody writes': {
    ...always(cases.refusal(), 'compose'),
    ...{ mode: 'partial', calls: 'map merge compose', tells: /stood in: The model declined to answer/ },
  },
};

/** The notes are whole, and who reads them is told what stood in for the model, and why. */
export function expectWhole(run: Ended | undefined, { mode, calls, tells }: Case): void {
  expect(run).toMatchObject({ exitCode: 0, mode, complete: true, lines: CHANGES, streamed: false, violations: [] });
  expect(run?.tasks.join(' ')).toBe(calls);
  if (tells === null) expect(run?.stderr).not.toMatch(/stood in|no longer asked|deterministic|partial/);
  else expect(run?.stderr).toMatch(tells);
  expect(run?.stderr).not.toContain('MaxListenersExceededWarning');
}
