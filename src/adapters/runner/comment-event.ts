/** What the event file says beyond the job: which pull request, which comment, which earlier run. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

export type CommentEvent = {
  /** What happened: `opened`, `created`, ... */
  readonly action: string;
  /** Of the pull request or issue; null where the event is about neither. */
  readonly number: number | null;
  /** Whether that is a pull request. */
  readonly isPull: boolean;
  readonly comment: { readonly id: number; readonly body: string; readonly author: string; readonly isBot: boolean } | null;
  /** The run that ended, of `workflow_run`. */
  readonly run: EndedRun | null;
};

/** `headRepository`: `owner/name`, null when it is gone. */
export type EndedRun = { readonly event: string; readonly headSha: string; readonly headRepository: string | null };

const number = v.pipe(v.number(), v.integer());
const payloadSchema = v.object({
  action: v.optional(v.string(), ''),
  pull_request: v.optional(v.object({ number })),
  issue: v.optional(v.object({ number, pull_request: v.optional(v.unknown()) })),
  comment: v.optional(
    v.object({
      id: number,
      body: v.nullish(v.string(), ''),
      user: v.nullish(v.object({ login: v.string(), type: v.optional(v.string(), '') })),
    }),
  ),
  workflow_run: v.optional(
    v.object({ event: v.string(), head_sha: v.string(), head_repository: v.nullish(v.object({ full_name: v.string() })) }),
  ),
});

/** An event of another shape is about nothing. */
export function readCommentEvent(env: Readonly<Record<string, string | undefined>>): CommentEvent {
  const path = env.GITHUB_EVENT_PATH;
  const parsed = v.safeParse(payloadSchema, path === undefined ? {} : JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) return { action: '', number: null, isPull: false, comment: null, run: null };
  const { action, pull_request: pull, issue, comment, workflow_run: run } = parsed.output;
  return {
    action,
    number: pull?.number ?? issue?.number ?? null,
    isPull: pull !== undefined || (issue?.pull_request !== undefined && issue.pull_request !== null),
    comment:
      comment === undefined
        ? null
        : {
            id: comment.id,
            body: comment.body,
            author: comment.user?.login ?? '',
            isBot: comment.user == null || comment.user.type === 'Bot',
          },
    run: run === undefined ? null : { event: run.event, headSha: run.head_sha, headRepository: run.head_repository?.full_name ?? null },
  };
}
