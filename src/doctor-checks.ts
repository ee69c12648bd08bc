/** The checks that ask somebody: model, GitHub, cache. Part of the door; what a check does not need is not loaded. */
import { today } from './adapters/clock/system.ts';
import { openFetch } from './adapters/network/fetch.ts';
import { checkModels } from './asking/diagnosis/model.ts';
import type { Credentials } from './config/inputs.ts';
import { wayTo } from './config/proxy.ts';
import type { Forge, Place } from './doctor-place.ts';
import type { Journal } from './ports/journal.ts';
import { folderFinding, lookupFinding } from './report/doctor/cache.ts';
import { type Finding, fail, none } from './report/doctor/finding.ts';
import type { Check } from './steps/diagnose.ts';
import { checkGitHub } from './steps/diagnose-github.ts';
import { storeFolder } from './terminal.ts';

export type Checks = {
  readonly checks: readonly Check[];
  /** Dollars of the calls, when the checks are through; null where none was answered or a price is not known. */
  readonly cost: () => number | null;
};

/** Ours: seconds of one request; the rest of the time is for telling what was late. */
const REQUEST_SECONDS = 12;
/** What the names of all archives in the Actions cache begin with. */
const ARCHIVES = 'tidings-v1-';

const SILENT: Journal = { step: ignore, progress: ignore, notice: ignore, warn: ignore, debug: ignore, details: ignore };

export function checksOf(place: Place): Checks {
  let cost: number | null = null;
  const model: Check = {
    name: 'model',
    async run(signal) {
      const diagnosis = await modelFindings(place, signal);
      cost = diagnosis.cost;
      return diagnosis.findings;
    },
  };
  const github: Check = { name: 'token', run: (signal) => gitHubFindings(place, signal) };
  const cache: Check = { name: 'cache', run: (signal) => (place.isJob ? jobCache(place, signal) : userCache(place)) };
  return { checks: [model, github, cache], cost: () => cost };
}

type Priced = { readonly findings: readonly Finding[]; readonly cost: number | null };

async function modelFindings(place: Place, signal: AbortSignal): Promise<Priced> {
  const { credentials, config, environment } = place;
  if (credentials === null) return { findings: [], cost: null };
  const { anthropic, gateway } = credentials;
  const without = withoutCall(anthropic, environment);
  if (anthropic === null || without !== null) return { findings: without === null ? [] : [without], cost: null };
  const [{ inspectModels }, { apiCredentials }, { fetchIdentityToken }] = await Promise.all([
    import('./adapters/anthropic/inspect.ts'),
    import('./wiring.ts'),
    import('./adapters/runner/identity.ts'),
  ]);
  const fetch = openFetch(environment);
  const identityToken = (audience: string) => fetchIdentityToken(audience, environment, fetch);
  const inspection = inspectModels({
    credentials: apiCredentials({ credentials, identityToken }),
    ...gateway,
    timeoutMs: REQUEST_SECONDS * 1_000,
    fetch,
  });
  const way = wayTo(gateway.baseUrl, environment);
  const credential =
    anthropic.kind === 'key' ? { name: 'key', shown: shownKey(anthropic.key) } : { name: 'federation', shown: `rule ${anthropic.ruleId}` };
  return checkModels({ inspection, models: config.models, prices: config.prices, address: gateway.baseUrl, way, credential }, signal);
}

/** Why no call is made; null where one can be. */
function withoutCall(anthropic: Credentials['anthropic'], environment: NodeJS.ProcessEnv): Finding | null {
  if (anthropic === null)
    return none(
      'key',
      'ANTHROPIC_API_KEY is not set: notes are written by rules',
      'Nothing else is needed for that. With a key the model writes them.',
    );
  if (anthropic.kind === 'key' || environment.ACTIONS_ID_TOKEN_REQUEST_URL) return null;
  if (environment.GITHUB_ACTIONS !== 'true')
    return none('federation', 'can only be tried inside a job', 'Run this command in a step of a job with `permissions: id-token: write`.');
  return fail('federation', 'the job has no identity token to give', 'Add to the job:\npermissions:\n  id-token: write');
}

/** What kind of key it is, of one that is long enough to keep its secret. */
function shownKey(key: string): string {
  return key.length >= 20 ? `${key.slice(0, 7)}...` : 'a short key';
}

async function gitHubFindings(place: Place, signal: AbortSignal): Promise<readonly Finding[]> {
  const { credentials, forge, environment, isJob } = place;
  if (credentials === null) return [];
  const { token } = credentials;
  if (token === null)
    return [
      none(
        'token',
        'GITHUB_TOKEN is not set: GitHub is not asked',
        'Notes come from the commits alone. With a token: pull requests, labels and people.',
      ),
    ];
  if (forge === null) return [none('token', 'set, and no repository to try it on', 'Name one with --repository owner/name.')];
  const { inspectGitHub } = await import('./adapters/github/inspect.ts');
  const fetch = openFetch(environment);
  const github = inspectGitHub(forge.repository, {
    ...{ token, signal, journal: SILENT, apiUrl: forge.apiUrl, timeout: REQUEST_SECONDS, fetch },
  });
  return checkGitHub({ github, name: nameOf(forge), token, way: wayTo(forge.apiUrl, environment), isJob });
}

function nameOf({ repository: { owner, name, server } }: Forge): string {
  const host = server.replace(/^https?:\/\//, '');
  return `${host === 'github.com' ? '' : `${host}/`}${owner}/${name}`;
}

async function userCache({ config }: Place): Promise<readonly Finding[]> {
  const { inspectFolder } = await import('./adapters/disk/inspect.ts');
  const bounds = { ...config.store, today: today() };
  return [folderFinding(await inspectFolder(storeFolder(), bounds), bounds)];
}

async function jobCache({ credentials }: Place, signal: AbortSignal): Promise<readonly Finding[]> {
  const [{ lookUpArchive }, { secretId }] = await Promise.all([
    import('./adapters/actions-cache/lookup.ts'),
    import('./adapters/disk/seal.ts'),
  ]);
  const anthropic = credentials?.anthropic ?? null;
  const own = anthropic?.kind === 'key' ? `${ARCHIVES}${secretId(anthropic.key)}-` : null;
  return [lookupFinding(await lookUpArchive(ARCHIVES, signal), own)];
}

function ignore(): void {}
