/** What started the job, read from the runner's environment and its event file. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { TidingsError } from '../../errors.ts';
import type { Repository } from '../../ports/releases.ts';

export type JobEvent = {
  readonly name: string;
  readonly repository: Repository;
  readonly apiUrl: string;
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
  readonly defaultBranch: string | null;
  /** The base commit of a pull request; null for any other event. */
  readonly baseSha: string | null;
  /** The tag that was pushed or released; null for anything else. */
  readonly tag: string | null;
  /** True when somebody else's code or words started the job: the model is not called for strangers. */
  readonly untrusted: boolean;
  readonly workspace: string;
  readonly temp: string;
};

const payloadSchema = v.object({
  repository: v.optional(v.object({ default_branch: v.optional(v.string()) })),
  release: v.optional(v.object({ tag_name: v.string() })),
  pull_request: v.optional(
    v.object({ base: v.object({ sha: v.string() }), head: v.object({ repo: v.nullish(v.object({ full_name: v.string() })) }) }),
  ),
  workflow_run: v.optional(v.object({ head_repository: v.nullish(v.object({ full_name: v.string() })) })),
});
type Payload = v.InferOutput<typeof payloadSchema>;

/** Events that strangers trigger and that run with the repository's rights. */
const STRANGERS_MAY_START = ['pull_request_target', 'issue_comment', 'issues', 'discussion', 'discussion_comment', 'fork', 'watch'];

/** Throws TidingsError `bad-input` outside of a job. */
export function readEvent(env: Readonly<Record<string, string | undefined>>): JobEvent {
  const need = (name: string): string => {
    const value = env[name];
    if (!value)
      throw new TidingsError(
        'bad-input',
        `The environment has no ${name}.`,
        'Run this file as a step of a GitHub Actions job, or use the command `tidings`.',
      );
    return value;
  };
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const [owner = '', name = ''] = need('GITHUB_REPOSITORY').split('/');
  const ref = need('GITHUB_REF');
  return {
    name: need('GITHUB_EVENT_NAME'),
    repository: { owner, name, server: env.GITHUB_SERVER_URL ?? 'https://github.com' },
    apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    ref,
    sha: need('GITHUB_SHA'),
    actor: env.GITHUB_ACTOR ?? '',
    baseSha: payload.pull_request?.base.sha ?? null,
    defaultBranch: payload.repository?.default_branch ?? null,
    tag: payload.release?.tag_name ?? (ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : null),
    untrusted: isUntrusted(need('GITHUB_EVENT_NAME'), payload, `${owner}/${name}`),
    workspace: need('GITHUB_WORKSPACE'),
    temp: need('RUNNER_TEMP'),
  };
}

function readPayload(path: string | undefined): Payload {
  if (!path) return {};
  const parsed = v.safeParse(payloadSchema, JSON.parse(readFileSync(path, 'utf8')));
  return parsed.success ? parsed.output : {};
}

function isUntrusted(event: string, payload: Payload, own: string): boolean {
  if (STRANGERS_MAY_START.includes(event)) return true;
  const head = payload.pull_request ? payload.pull_request.head.repo : payload.workflow_run?.head_repository;
  return (payload.pull_request !== undefined || payload.workflow_run !== undefined) && head?.full_name !== own;
}
