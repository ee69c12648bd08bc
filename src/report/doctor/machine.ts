/** Judges the machine, the clone and the settings. Pure. */
import { type Finding, fail, figure, none, ok, warn } from './finding.ts';
import type { CloneFacts } from './inspection.ts';

/** Kept equal to `engines` of package.json by a test. */
export const OLDEST_NODE = 20;

const VARIABLES = ['ANTHROPIC_BASE_URL', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_CUSTOM_HEADERS'] as const;

/** `version` as Node tells it, `v20.20.2`. */
export function nodeFinding(version: string, platform: string): Finding {
  const found = `${version.replace(/^v/, '')}, ${platform}`;
  const major = Number(/^v(\d+)/.exec(version)?.[1] ?? 0);
  return major >= OLDEST_NODE ? ok('node', found) : fail('node', found, `Tidings needs Node ${OLDEST_NODE} or later.`);
}

/** `said`: what `git --version` printed; null: there is no git. */
export function gitFinding(said: string | null): Finding {
  if (said !== null) return ok('git', said.replace(/^git version /, ''));
  return fail('git', 'not found', 'Install git, and make sure that it is on the PATH. In a job without a checkout it is not needed.');
}

/** Not having a clone is no fault in a job: there the history is read from GitHub. */
export function cloneFinding(clone: CloneFacts | null, folder: string, isJob: boolean): Finding {
  if (clone === null && isJob) return none('clone', `none at ${folder}: the history is read from GitHub`);
  if (clone === null) return warn('clone', `none at ${folder}`, 'Stand in a clone, or name one with --repo.');
  const { isShallow, tags, remote } = clone;
  const where =
    remote === null ? 'no remote on a forge' : `from ${remote.server.replace(/^https?:\/\//, '')}/${remote.owner}/${remote.name}`;
  const found = `${isShallow ? 'shallow' : 'complete'}, ${tags === 1 ? '1 tag' : `${figure(tags)} tags`}, ${where}`;
  if (!isShallow) return ok('clone', found);
  return warn('clone', found, 'Set `fetch-depth: 0` on actions/checkout, or run `git fetch --unshallow --tags`.');
}

/** `source`: the files that the settings came from; `keys`: what they set. */
export function configFinding(
  source: string,
  keys: readonly string[],
  models: { readonly map: string; readonly compose: string },
): Finding {
  const sets = keys.length === 0 ? '' : ` (${keys.join(', ')})`;
  return ok('config', `${source}${sets}; map: ${models.map}, compose: ${models.compose}`);
}

/** Variables of the Anthropic SDK that look as if they counted. */
export function unusedVariables(environment: Readonly<Record<string, string | undefined>>): readonly Finding[] {
  const set = VARIABLES.filter((name) => (environment[name] ?? '') !== '');
  if (set.length === 0) return [];
  return [
    warn(
      'environment',
      `${set.join(', ')} ${set.length === 1 ? 'is' : 'are'} set and not used`,
      'Addresses and headers come from --anthropic-base-url and --anthropic-header only (in the action: from its input).',
    ),
  ];
}
