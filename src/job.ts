/** What the action's step needs from its job: sources, config, memory. Part of the door. */
import { join } from 'node:path';
import { today } from './adapters/clock/system.ts';
import { secretId } from './adapters/disk/seal.ts';
import { openStore } from './adapters/disk/store.ts';
import { textOf } from './adapters/disk/text-file.ts';
import { gitFragments } from './adapters/git/fragments.ts';
import { openGitHistory } from './adapters/git/history.ts';
import { gitDiffs } from './adapters/git/patches.ts';
import type { GitHub } from './adapters/github/connect.ts';
import type { JobEvent } from './adapters/runner/event.ts';
import { keepForPost } from './adapters/runner/outputs.ts';
import { askingAnew } from './asking/anew.ts';
import { NO_STORE } from './asking/no-store.ts';
import type { Config } from './config/config.ts';
import { parseSettings, type Settings, withPairs } from './config/file.ts';
import type { Inputs } from './config/inputs.ts';
import { makeConfig } from './config/make.ts';
import { bad } from './config/problem.ts';
import { readsFiles } from './config/reads-files.ts';
import { type ReleaseFile, releaseFileAmong } from './config/release-file.ts';
import { settingsFiles } from './config/settings-files.ts';
import { type Begun, CONFIG_INPUT, isCloned, jobIdentity, leaving, readsCheckout } from './forge.ts';
import { ACTIONS_CACHE } from './limits.ts';
import type { Memory } from './ports/asking.ts';
import type { Diffs, Fragments, History } from './ports/history.ts';
import type { Journal } from './ports/journal.ts';
import { closedBy } from './report/plan.ts';
import { configLine, labelsLine } from './report/story.ts';
import { SharedHistory } from './steps/shared-history.ts';

export type Job = {
  readonly config: Config;
  readonly configSource: string;
  readonly history: History;
  readonly diffs: Diffs;
  readonly fragments: Fragments;
  /** Null without a token. */
  readonly github: GitHub | null;
  readonly memory: Promise<JobMemory>;
};

export type JobMemory = Memory & {
  /** A library call was given up and keeps the process alive. */
  readonly abandoned: boolean;
  /** Writes the days of last use; the answers are on disk already. */
  close(): Promise<void>;
};

/** What the post step has to know to save the store. */
export type KeptStore = { readonly dir: string; readonly keyPrefix: string; readonly restoredKey: string | null };

/** `begun`: what was asked of GitHub already. */
export async function openJob(
  { cloned, named, reach, files }: Begun,
  inputs: Inputs,
  event: JobEvent,
  journal: Journal,
  signal: AbortSignal,
): Promise<Job> {
  const github = (await reach?.rest()) ?? null;
  const sources = cloned ? await cloneOf(event.workspace, signal) : remoteHistory(github);
  const texts = await (files ?? (readsCheckout(cloned, event) ? filesIn(event.workspace, settingsFiles(inputs)) : NO_FILES));
  const { settings, releaseFile, source, unlabelled } = await settingsOf(inputs, texts, github);
  if (unlabelled !== null) journal.notice(labelsLine(unlabelled));
  const given = makeConfig(inputs, settings, null, releaseFile);
  const config = { ...given, to: given.to ?? event.tag ?? event.sha };
  const history = new SharedHistory(sources.history);
  if (named && github !== null) await readOn(github, history, readsFiles(config));
  return {
    config,
    configSource: configLine(source, config.models, modelHost(inputs, event), config.budget.cost, closedBy(config.budget)),
    history,
    diffs: sources.diffs,
    fragments: sources.fragments,
    github,
    memory: openMemory(config, inputs, event, journal, signal),
  };
}

/**
 * What follows the first page of a range between given names leaves as soon as that is there: the rest of the program is loaded
 * behind it. Whoever asks for the range shares the answers, and hears what failed.
 */
async function readOn({ history: remote, pulls, fragments }: GitHub, history: SharedHistory, files: boolean): Promise<void> {
  const ends = await remote.foreseen();
  if (ends === null) return;
  const reading = pulls.ahead({ files });
  history.commits(ends.base, ends.head, { files, onPart: (part, counted) => reading.add(part, counted) }).catch(() => undefined);
  fragments.folders(ends.base, ends.head).catch(() => undefined);
  await leaving();
}

/** The config of a job that publishes what another one wrote: what is in the file counts here too. */
export async function configOf(inputs: Inputs, event: JobEvent, github: GitHub): Promise<Config> {
  const texts = readsCheckout(await isCloned(event), event)
    ? await filesIn(event.workspace, settingsFiles(inputs))
    : await github.readFiles(settingsFiles(inputs), event.baseSha ?? event.sha);
  const { settings, releaseFile } = await settingsOf(inputs, texts, github);
  return makeConfig(inputs, settings, null, releaseFile);
}

/** The config as it stands at a commit on GitHub, whatever is checked out, and the words on where it comes from. */
export async function configAt(
  commit: string,
  inputs: Inputs,
  github: GitHub,
): Promise<{ readonly config: Config; readonly source: string }> {
  const { settings, releaseFile, source } = await settingsOf(inputs, await github.readFiles(settingsFiles(inputs), commit), github);
  return { config: makeConfig(inputs, settings, null, releaseFile), source };
}

/** Nobody can be asked. */
const NO_FILES: ReadonlyMap<string, string> = new Map();

type Sources = { readonly history: History; readonly diffs: Diffs; readonly fragments: Fragments };

async function cloneOf(dir: string, signal: AbortSignal): Promise<Sources> {
  return { history: await openGitHistory(dir, { signal }), diffs: gitDiffs(dir, { signal }), fragments: gitFragments(dir, { signal }) };
}

function remoteHistory(github: GitHub | null): Sources {
  if (github !== null) return github;
  throw bad(
    'token',
    'is empty and there is no complete checkout',
    'Leave `token` at its default, or check out with `fetch-depth: 0` first.',
  );
}

type Told = {
  readonly settings: Settings;
  readonly releaseFile: ReleaseFile | null;
  readonly source: string;
  readonly unlabelled: string | null;
};

async function settingsOf(inputs: Inputs, texts: ReadonlyMap<string, string>, github: GitHub | null): Promise<Told> {
  const path = inputs.configPath;
  const text = texts.get(path);
  if (text === undefined && path !== '.github/tidings.yml')
    throw bad('config', `names ${path}, which is not there`, 'Give the path of a file in the repository.');
  const release = await releaseFileAmong(texts);
  const file = text === undefined ? 'defaults (no .github/tidings.yml)' : path;
  const own = inputs.pairs.length === 0 ? file : `${file}, input config`;
  return {
    settings: await withPairs(text === undefined ? {} : await parseSettings(text, path), inputs.pairs, CONFIG_INPUT),
    releaseFile: release?.file ?? null,
    source: release === null || github === null ? own : `${own}, ${release.path}`,
    unlabelled: github === null ? (release?.path ?? null) : null,
  };
}

/** The texts of those files that are there. */
async function filesIn(folder: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(paths.map((path) => textOf(join(folder, path), path)));
  return new Map(paths.flatMap((path, at) => (texts[at] == null ? [] : [[path, texts[at]] as const])));
}

/** Where the model is asked; null when it is not. */
function modelHost({ credentials }: Inputs, event: JobEvent): string | null {
  return credentials.anthropic === null || event.untrusted ? null : credentials.gateway.baseUrl;
}

async function openMemory(config: Config, inputs: Inputs, event: JobEvent, journal: Journal, signal: AbortSignal): Promise<JobMemory> {
  const { credentials } = inputs;
  const nobody: JobMemory = { store: NO_STORE, asking: null, restored: null, abandoned: false, close: async () => undefined };
  if (credentials.anthropic === null) return nobody;
  if (event.untrusted) {
    journal.notice(
      `The event ${event.name} can be started by strangers, so the model is not asked: the deterministic writer writes the notes.`,
    );
    return nobody;
  }
  const secret = credentials.cacheSecret ?? (credentials.anthropic.kind === 'key' ? credentials.anthropic.key : null);
  const dir = join(event.temp, 'tidings-store');
  const { came, abandoned } =
    secret === null
      ? sayNoCache(journal)
      : await restore({ dir, keyPrefix: `tidings-v1-${secretId(secret)}-`, restoredKey: null }, config, event, journal, signal);
  const { buildAsking, closed } = await import('./wiring.ts');
  const store = await openStore({ dir, secret, ...config.store, today: today(), warn: journal.warn });
  const seen = config.rewrite ? askingAnew(store) : store;
  const asking = await buildAsking({ config, credentials, store: seen, journal, signal, identityToken: jobIdentity });
  const restored = came === null ? null : { bytes: came.hit ? store.statistics().bytes : 0, requests: came.requests };
  return { store: asking === null ? store : seen, asking, restored, abandoned, close: () => closed(asking, store) };
}

function sayNoCache(journal: Journal): FromCache {
  journal.notice(
    'With federation there is no stable secret to seal answers with, so they are not kept in the Actions cache. Add the line cache-secret=... to the input "anthropic-federation" to keep them.',
  );
  return { came: null, abandoned: false };
}

type FromCache = { readonly came: { readonly hit: boolean; readonly requests: number } | null; readonly abandoned: boolean };

async function restore(kept: KeptStore, config: Config, event: JobEvent, journal: Journal, signal: AbortSignal): Promise<FromCache> {
  keepForPost('store', JSON.stringify(kept));
  const { restoreStore } = await import('./adapters/actions-cache/cache.ts');
  const { hit, key, available, abandoned, requests } = await restoreStore({
    ...kept,
    workspace: event.workspace,
    patience: ACTIONS_CACHE.patience,
    signal,
    maxBytes: config.store.maxBytes,
    warn: journal.warn,
  });
  keepForPost('store', available ? JSON.stringify({ ...kept, restoredKey: key }) : '');
  return { came: available ? { hit, requests } : null, abandoned };
}
