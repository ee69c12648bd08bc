/** Pull requests under discussion, for scenarios of the comment action. */
import { join } from 'node:path';
import type { PullRecord, PullSpec } from '../git/pulls.ts';
import { openPull, pullRecords } from '../git/pulls.ts';
import type { Comment } from '../github/comments.ts';
import { ACTION, type MainRun, REPOSITORY, type StepOptions, type Workplace } from './world.ts';

/** Who may write here, and somebody who may not. */
export const MAINTAINER = 'ada';
export const STRANGER = 'mallory';
/** What the job of a fork gets. */
export const READER = 'ghs_reader';
export const COLLABORATORS = { [MAINTAINER]: 'write' } as const;
export const TOKENS = {
  ghs_test: { permissions: { contents: 'read', 'pull-requests': 'write' } },
  [READER]: { permissions: { contents: 'read', 'pull-requests': 'read' } },
} as const;

const COMMENT_ACTION = join(ACTION, 'comment');

/** Opens a pull request on the server. */
export function propose(place: Workplace, spec: PullSpec): PullRecord {
  const [record] = pullRecords(place.repository, [openPull(place.repository, spec)]);
  if (record === undefined) throw new Error('no pull request');
  place.github.pulls.set(record);
  return record;
}

/** The comment action on an event about a pull request. The actor is a maintainer where nobody else is named. */
export function onPull(place: Workplace, number: number, options: StepOptions = {}): Promise<MainRun> {
  const record = place.github.pulls.get(number);
  const payload = {
    action: 'synchronize',
    pull_request: {
      number,
      base: { sha: place.sha() },
      head: { repo: { full_name: record?.headRepository ?? REPOSITORY } },
    },
  };
  return place.main({
    action: COMMENT_ACTION,
    event: 'pull_request',
    ref: `refs/pull/${number}/head`,
    actor: MAINTAINER,
    payload,
    ...options,
  });
}

/** Somebody writes a comment, and the job that it starts. */
export async function says(
  place: Workplace,
  number: number,
  author: string,
  body: string,
  options: StepOptions = {},
): Promise<MainRun & { readonly comment: Comment }> {
  const comment = place.github.world().comments.add(number, author, body, '2026-11-23T06:00:00Z');
  const payload = {
    action: 'created',
    issue: { number, pull_request: {} },
    comment: { id: comment.id, body, user: { login: author, type: 'User' } },
  };
  const run = await place.main({ action: COMMENT_ACTION, event: 'issue_comment', actor: author, payload, ...options });
  return { ...run, comment };
}

/** The comments of the action on a pull request. */
export function ours(place: Workplace, number: number): readonly Comment[] {
  return place.github
    .world()
    .comments.list(number)
    .filter(({ author }) => author === 'github-actions[bot]');
}

export function reactionsTo({ reactions }: Comment): readonly string[] {
  return reactions.map(({ content }) => content);
}
