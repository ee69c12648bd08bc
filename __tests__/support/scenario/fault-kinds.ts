/** Every failure that GitHub documents, as its server sends it (docs.github.com, REST and GraphQL rate limits and errors, 2026-11). */
import { GRAPHQL, type Kind, type Place } from './rehearsals.ts';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

function answers(name: string, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Kind {
  return { name, behaviour: () => ({ status, body, headers: { ...JSON_TYPE, ...headers } }) };
}

const PRIMARY: Kind = {
  name: '403 primary limit',
  behaviour: () => ({
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 1) },
    body: { message: 'API rate limit exceeded for installation ID 1.' },
  }),
};
const SECONDARY = answers(
  '403 secondary limit',
  403,
  { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
  { 'retry-after': '1' },
);
const TOO_MANY = answers('429', 429, { message: 'Too Many Requests' }, { 'retry-after': '1' });
const HTML_PAGE: Kind = {
  name: '200 with HTML',
  behaviour: () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<!DOCTYPE html><title>Unicorn!</title>' }),
};

const PASSING: readonly Kind[] = [
  PRIMARY,
  SECONDARY,
  TOO_MANY,
  answers('500', 500, { message: 'Server Error' }),
  answers('502', 502, { message: 'Server Error' }),
  answers('503', 503, { message: 'Service Unavailable' }),
  answers('504', 504, { message: "We couldn't respond to your request in time." }),
  { name: 'reset', behaviour: () => 'drop' },
  { name: 'reset after the work', behaviour: () => 'drop-after' },
  { name: 'cut body', behaviour: () => ({ cutAfter: 60 }) },
];

/** Besides, those that only GraphQL has: status 200 with errors. */
const PASSING_GRAPHQL: readonly Kind[] = [
  ...PASSING,
  answers(
    '200 rate limited',
    200,
    { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit already exceeded for installation ID 1.' }] },
    { 'retry-after': '1' },
  ),
  answers('200 timed out', 200, {
    data: null,
    errors: [
      { message: 'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug.' },
    ],
  }),
  answers('200 resource limits with partial data', 200, {
    data: { repository: { c0: null, c1: { associatedPullRequests: { nodes: [] } } } },
    errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', path: ['repository', 'c0'], message: 'Resource limits for this query exceeded.' }],
  }),
  HTML_PAGE,
];

/** Trouble that no second try ends, and a limit that outlasts the run. */
const STAYING: readonly Kind[] = [
  { ...answers('502 that stays', 502, { message: 'Server Error' }), stays: true },
  { name: 'resets that stay', behaviour: () => 'drop', stays: true },
  {
    name: '403 primary limit of an hour',
    behaviour: () => ({
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3_600) },
      body: { message: 'API rate limit exceeded for installation ID 1.' },
    }),
    stays: true,
  },
];

const LASTING: readonly Kind[] = [
  ...STAYING,
  answers('401', 401, { message: 'Bad credentials' }),
  answers('403 permission', 403, { message: 'Resource not accessible by integration' }),
  answers('404', 404, { message: 'Not Found' }),
  HTML_PAGE,
];

const LASTING_GRAPHQL: readonly Kind[] = [
  ...LASTING,
  answers('200 forbidden', 200, {
    data: null,
    errors: [{ type: 'FORBIDDEN', path: ['repository'], message: 'Resource not accessible by integration' }],
  }),
  answers('200 not found', 200, {
    data: { repository: null },
    errors: [{ type: 'NOT_FOUND', path: ['repository'], message: 'Could not resolve to a Repository.' }],
  }),
  answers('200 with an unknown error and partial data', 200, {
    data: { repository: { c0: null } },
    errors: [{ type: 'INTERNAL', path: ['repository', 'c0'], message: 'Internal error' }],
  }),
];

/** Failures that pass: one of them at this request changes nothing. What was written although the answer was lost is found again. */
export function passingAt({ operation }: Place): readonly Kind[] {
  return operation === GRAPHQL ? PASSING_GRAPHQL : PASSING;
}

/** Failures that asking again does not change, or that a run may end with. */
export function lastingAt({ operation }: Place): readonly Kind[] {
  return operation === GRAPHQL ? LASTING_GRAPHQL : LASTING;
}
