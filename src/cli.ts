/** The door at a terminal: arguments in, notes on stdout, everything else on stderr. */
import { lstat, open, rm, writeFile } from 'node:fs/promises';
import { calendarDay, systemClock, today } from './adapters/clock/system.ts';
import type { WorkspaceFile } from './adapters/disk/workspace-file.ts';
import { bareFiles, topOf } from './adapters/git/clone.ts';
import { gitFragments } from './adapters/git/fragments.ts';
import { openGitHistory } from './adapters/git/history.ts';
import { gitDiffs } from './adapters/git/patches.ts';
import { remoteRepository } from './adapters/git/remote.ts';
import type { GitHub } from './adapters/github/connect.ts';
import { createTerminalJournal } from './adapters/log/terminal.ts';
import { askingAnew } from './asking/anew.ts';
import { NO_STORE } from './asking/no-store.ts';
import { begin } from './begin.ts';
import { type Arguments, asOption, parseArguments } from './config/arguments.ts';
import type { Config } from './config/config.ts';
import { withPairs } from './config/file.ts';
import { type Inputs, parseInputs } from './config/inputs.ts';
import { makeConfig } from './config/make.ts';
import { checkProxy } from './config/proxy.ts';
import { messageOf, TidingsError } from './errors.ts';
import type { Memory } from './ports/asking.ts';
import type { Journal } from './ports/journal.ts';
import type { Question } from './ports/question.ts';
import type { Repository } from './ports/releases.ts';
import type { NotesDocument } from './rendering/document-json.ts';
import { together } from './rendering/together.ts';
import { lastLine } from './report/figures.ts';
import { harmlessLine } from './report/line.ts';
import { closedBy } from './report/plan.ts';
import { requestsText, shownRequest } from './report/requests.ts';
import { configLine, labelsLine } from './report/story.ts';
import type { Outcome } from './run.ts';
import { apiUrlOf, settingsIn, storeFolder, toStdout } from './terminal.ts';

/** What the shell is told. */
const EXIT = { done: 0, failed: 1, usage: 2 } as const;
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Reads `process.argv`; sets `process.exitCode`. */
export async function cli(): Promise<void> {
  const parsed = await parseArguments(process.argv.slice(2)).catch((thrown: unknown) => {
    explain(thrown, false);
    return { state: 'end', exitCode: EXIT.usage } as const;
  });
  if (parsed.state === 'end') {
    process.exitCode = parsed.exitCode;
    return;
  }
  if (parsed.state === 'doctor') {
    process.exitCode = await (await import('./doctor.ts')).doctor({ ...parsed.args, repo: await topOf(parsed.args.repo) });
    return;
  }
  if (parsed.state === 'cache') {
    const { cache } = await import('./cache-command.ts');
    await cache(parsed.args).catch((thrown: unknown) => fail(thrown, false));
    return;
  }
  const args = { ...parsed.args, repo: await topOf(parsed.args.repo) };
  const color = args.color && process.stderr.isTTY === true && !process.env.NO_COLOR;
  const journal = createTerminalJournal(process.stderr, { color, verbose: args.verbose });
  try {
    await notesFor(args, journal);
  } catch (thrown) {
    journal.clear();
    fail(thrown, args.verbose);
  }
}

function fail(thrown: unknown, verbose: boolean): void {
  explain(thrown, verbose);
  const usage =
    thrown instanceof TidingsError && (thrown.code === 'bad-input' || thrown.code === 'bad-config' || thrown.code === 'unknown-ref');
  process.exitCode ||= usage ? EXIT.usage : EXIT.failed;
}

async function notesFor(args: Arguments, journal: Journal): Promise<void> {
  if (args.output !== null) await checkWritable('--output', args.output);
  if (args.evidencePage !== null) await checkWritable('--evidence-page', args.evidencePage);
  if (args.changelog !== null) await changelogFile(args.repo, args.changelog);
  const signal = stopOnSignals(journal);
  const inputs = parseInputs({
    ...args.inputs,
    token: process.env.GITHUB_TOKEN ?? '',
    'anthropic-api-key': process.env.ANTHROPIC_API_KEY ?? '',
  });
  if (inputs.credentials.anthropic !== null) checkProxy([inputs.credentials.gateway.baseUrl], process.env);
  const [history, repository] = await Promise.all([
    openGitHistory(args.repo, { signal }),
    args.repository ?? remoteRepository(args.repo, { signal }),
  ]);
  const github = await githubOf(inputs, repository, journal, signal);
  const { settings, releaseFile, source, unlabelled } = await settingsIn({
    ...{ repo: args.repo, path: inputs.configPath, pairs: args.pairs, labels: github !== null },
    isNamed: args.inputs.config !== undefined,
  });
  const config = makeConfig(inputs, await withPairs(settings, args.pairs), args.audiences, releaseFile);
  if (unlabelled !== null) journal.notice(labelsLine(unlabelled));
  const memory = openMemory(config, inputs, journal, signal);
  const outcome = await begin(config, configLine(source, config.models, hostOf(inputs), config.budget.cost, closedBy(config.budget)), {
    history,
    diffs: gitDiffs(args.repo, { signal }),
    fragments: gitFragments(args.repo, { signal }),
    pulls: github?.pulls ?? null,
    repository,
    ...(github !== null && { releases: github.releases }),
    memory,
    journal,
    clock: systemClock,
    signal,
  });
  await (await memory).close();
  await print(outcome, args);
  if (outcome.state === 'written' && args.evidencePage !== null) {
    const { evidencePage } = await import('./publishers/evidence-page.ts');
    await writeTo('--evidence-page', args.evidencePage, evidencePage(outcome.document, outcome.behind));
  }
  if (outcome.state === 'written' && args.changelog !== null) await intoChangelogFile(outcome.document, args.repo, args.changelog, journal);
  if (outcome.state === 'written') {
    const { range, ledger, mode } = outcome.document;
    if (outcome.failure !== null) journal.warn(`The deterministic writer stood in: ${outcome.failure.message} ${outcome.failure.hint}`);
    journal.step('done', lastLine(outcome.behind.changes.length, range.commits, ledger, mode, outcome.failure));
  }
}

/** Only where the command names it: what the config file says is for jobs. */
async function intoChangelogFile(document: NotesDocument, repo: string, path: string, journal: Journal): Promise<void> {
  const { changelogLine, writeChangelog } = await import('./steps/write-changelog.ts');
  const { text } = changelogLine(path, await writeChangelog(document, await changelogFile(repo, path), calendarDay()));
  journal.step('changelog', text);
}

/** Also opened before the work: a path that is refused is refused then. */
async function changelogFile(repo: string, path: string): Promise<WorkspaceFile> {
  if ((await bareFiles(repo)) !== null)
    throw new TidingsError(
      'bad-input',
      `Input "changelog": ${repo} is a bare clone and has no file ${path} to write into.`,
      'Name a clone with a work tree.',
    );
  const { openWorkspaceFile } = await import('./adapters/disk/workspace-file.ts');
  return openWorkspaceFile(repo, path);
}

/** Where the model is asked; null when it is not. */
function hostOf({ credentials }: Inputs): string | null {
  return credentials.anthropic === null ? null : credentials.gateway.baseUrl;
}

/** The first signal ends the run in order, the second at once. */
function stopOnSignals(journal: Journal): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(SIGNALS[name]);
      process.exitCode = SIGNALS[name];
      journal.warn('Stopping. What was answered so far is kept.');
      controller.abort();
    });
  }
  return controller.signal;
}

/** The forge is asked only with a token, and only about a repository that it knows. */
async function githubOf(inputs: Inputs, repository: Repository | null, journal: Journal, signal: AbortSignal): Promise<GitHub | null> {
  const { token } = inputs.credentials;
  if (token === null || repository === null) return null;
  checkProxy([apiUrlOf(repository)], process.env);
  const [{ connectGitHub }, { openFetch }] = await Promise.all([
    import('./adapters/github/connect.ts'),
    import('./adapters/network/fetch.ts'),
  ]);
  const fetch = openFetch(process.env);
  return connectGitHub(repository, { token, apiUrl: apiUrlOf(repository), journal, signal, fetch });
}

type OpenMemory = Memory & { close(): Promise<void> };

const NOBODY: OpenMemory = { store: NO_STORE, asking: null, restored: null, close: async () => undefined };

async function openMemory(config: Config, inputs: Inputs, journal: Journal, signal: AbortSignal): Promise<OpenMemory> {
  if (inputs.credentials.anthropic === null) return NOBODY;
  const [{ buildAsking, closed }, { openStore }] = await Promise.all([import('./wiring.ts'), import('./adapters/disk/store.ts')]);
  const store = await openStore({ dir: storeFolder(), secret: null, ...config.store, today: today(), warn: journal.warn });
  const identityToken = () => Promise.reject(new Error('There is no identity token at a terminal.'));
  const seen = config.rewrite ? askingAnew(store) : store;
  const asking = await buildAsking({ config, credentials: inputs.credentials, store: seen, journal, signal, identityToken });
  return { store: asking === null ? store : seen, asking, restored: null, close: () => closed(asking, store) };
}

/** Before the work and its cost, not after. What stands in the file stays. Throws TidingsError `bad-input`. */
async function checkWritable(option: string, file: string): Promise<void> {
  const isThere = await lstat(file).then(
    () => true,
    () => false,
  );
  try {
    await (await open(file, 'a')).close();
  } catch (thrown) {
    const hint = 'Name a file in a folder that is there and can be written to.';
    throw new TidingsError('bad-input', `${option}: ${file} cannot be written (${messageOf(thrown)}).`, hint);
  }
  // A run that fails leaves no empty file behind.
  if (!isThere) await rm(file, { force: true });
}

/** Throws TidingsError `publish-failed`: the disk may have filled up since it was looked at. */
async function writeTo(option: string, file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (thrown) {
    const hint = 'Make room or name another file, and run again: what a model has answered is kept and costs nothing twice.';
    throw new TidingsError('publish-failed', `${option}: ${file} could not be written whole (${messageOf(thrown)}).`, hint);
  }
}

/** Of a plan only who asks for more sees the requests. */
async function print(outcome: Outcome, args: Arguments): Promise<void> {
  if (outcome.state === 'planned' && !args.verbose) return;
  const text = outcome.state === 'planned' ? planned(await outcome.requests(), outcome.plan.calls, args) : written(outcome.document, args);
  if (args.output === null) await toStdout(`${text}\n`);
  else await writeTo('--output', args.output, `${text}\n`);
}

function planned(requests: readonly Question[], calls: number, { format }: Arguments): string {
  return format === 'json' ? JSON.stringify(requests.map(shownRequest), null, 2) : requestsText(requests, calls);
}

function written(document: NotesDocument, { format }: Arguments): string {
  if (format === 'json') return JSON.stringify(document, null, 2);
  return together(document.notes.map((notes) => ({ notes, markdown: notes.markdown })));
}

function explain(thrown: unknown, verbose: boolean): void {
  const hint = thrown instanceof TidingsError ? `\n${harmlessLine(thrown.hint)}` : '';
  process.stderr.write(`error: ${harmlessLine(asOption(messageOf(thrown)))}${hint}\n`);
  if (verbose && thrown instanceof Error) process.stderr.write(`${thrown.stack ?? ''}\n`);
}
