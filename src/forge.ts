/** The doors' way to GitHub, and what a job asks there first: the rest of the program is loaded while GitHub answers. Part of the door. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { GitHub } from './adapters/github/connect.ts';
import { type Reach, reachGitHub } from './adapters/github/reach.ts';
import { openFetch } from './adapters/network/fetch.ts';
import type { JobEvent } from './adapters/runner/event.ts';
import { identityToken } from './adapters/runner/outputs.ts';
import type { Inputs } from './config/inputs.ts';
import { bad } from './config/problem.ts';
import { checkProxy } from './config/proxy.ts';
import { settingsFiles } from './config/settings-files.ts';
import type { Journal } from './ports/journal.ts';

export type Begun = {
  /** There is a checkout that can be read instead of asking GitHub. */
  readonly cloned: boolean;
  /** GitHub was asked for a range whose ends were both given. */
  readonly named: boolean;
  /** Null without a token. */
  readonly reach: Reach | null;
  /** The files of settings, where GitHub is asked for them; null where they are read from the checkout, or nobody can be asked. */
  readonly files: Promise<ReadonlyMap<string, string>> | null;
};

/** What an error names where a key of the settings came from a step's input. */
export const CONFIG_INPUT = 'Input "config"';

/** To open a socket, and to write to it. */
const TURNS = 5;

/** Events that are about a range of their own accord; others must say `to`. */
const RANGE_EVENTS = ['push', 'release', 'workflow_dispatch', 'repository_dispatch', 'schedule', 'create', 'workflow_call'];

export async function beginJob(inputs: Inputs, event: JobEvent, journal: Journal, signal: AbortSignal): Promise<Begun> {
  if (inputs.to === null && !RANGE_EVENTS.includes(event.name)) {
    throw bad('to', `is empty, and the event ${event.name} names no release`, 'Give `to` (and `from` where it should not be found).');
  }
  if (inputs.credentials.token === null && inputs.release !== 'none' && inputs.dryRun === 'false') {
    throw bad('token', `is empty, and "release" is "${inputs.release}"`, 'Leave `token` at its default, or use `release: none`.');
  }
  if (inputs.pairs.length > 0) await (await import('./config/file.ts')).checkPairs(inputs.pairs, CONFIG_INPUT);
  const cloned = await isCloned(event);
  const reach = reachOf(inputs.credentials.token, event, journal, signal);
  // What the range needs is asked for beside the config file, which says nothing of its ends.
  const [from, to] = [inputs.from, inputs.to ?? event.tag];
  if (!cloned) reach?.history.foresee(from, to ?? event.sha);
  // Names are asked for in one request with the files; without any, the first request waits for nothing.
  if (from === null && to === null && reach !== null) await leaving();
  const files = readsCheckout(cloned, event) ? null : (reach?.readFiles(settingsFiles(inputs), event.baseSha ?? event.sha) ?? null);
  // It is waited for when the rest is there.
  files?.catch(() => undefined);
  if (reach !== null) await leaving();
  return { cloned, named: !cloned && from !== null, reach, files };
}

/** Of a pull request the settings of its base count: what it proposes must not steer the run. */
export function readsCheckout(cloned: boolean, { baseSha }: JobEvent): boolean {
  return cloned && baseSha === null;
}

/** Refuses a proxy that is none, for all that this job may ask. Throws TidingsError `bad-input`. */
export function checkWays({ credentials: { token, anthropic, gateway } }: Inputs, event: JobEvent): void {
  const { ACTIONS_RESULTS_URL: cache = '', ACTIONS_ID_TOKEN_REQUEST_URL: identity = '' } = process.env;
  const model = anthropic === null ? [] : [gateway.baseUrl, cache, ...(anthropic.kind === 'federation' ? [identity] : [])];
  checkProxy([...(token === null ? [] : [event.apiUrl]), ...model], process.env);
}

/** The job's identity token for an audience. */
export function jobIdentity(audience: string): Promise<string> {
  return identityToken(audience, openFetch(process.env));
}

/** To load code blocks the thread: a few turns of the event loop, and what was asked is on its way before that begins. */
export async function leaving(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await setImmediate();
}

/** Whether the workspace is a clone that can be read. */
export async function isCloned({ workspace, sha }: JobEvent): Promise<boolean> {
  if (!existsSync(join(workspace, '.git'))) return false;
  return (await import('./adapters/git/clone.ts')).isWholeClone(workspace, sha);
}

/** Null without a token. */
export async function githubOf(token: string | null, event: JobEvent, journal: Journal, signal: AbortSignal): Promise<GitHub | null> {
  return reachOf(token, event, journal, signal)?.rest() ?? null;
}

function reachOf(token: string | null, event: JobEvent, journal: Journal, signal: AbortSignal): Reach | null {
  if (token === null) return null;
  return reachGitHub(event.repository, { token, apiUrl: event.apiUrl, journal, signal, fetch: openFetch(process.env) });
}
