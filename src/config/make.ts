/** Inputs before file before default: one complete Config. */
import type { Audience } from '../domain.ts';
import { DEFAULT_MODELS } from '../limits.ts';
import type { Config, Package, Rules, SectionRule } from './config.ts';
import type { Settings } from './file.ts';
import type { Inputs } from './inputs.ts';
import { pricesOf } from './prices.ts';
import { bad } from './problem.ts';
import type { ReleaseFile } from './release-file.ts';
import { checkTogether } from './together.ts';

/** Readers that every project has. */
const BUILT_IN_AUDIENCES: Readonly<Record<string, string>> = {
  technical:
    'They run the software or build on it. They want to know what they can use, what behaves differently, what it touches and what they must do.',
  business:
    'They decide about the software or tell customers about it, and do not read code. They want to know what it means for people and risk, in plain words without names from code.',
};

/** Labels as projects commonly have them. */
const DEFAULT_RULES: Rules = {
  exclude: {
    labels: ['skip-changelog', 'skip-release-notes', 'ignore-for-release', 'no-release-notes', 'skip-notes', 'release-note-none'],
    authors: [],
    types: [],
    paths: [],
    areas: [],
  },
  includePaths: [],
  packages: [],
  breakingLabels: ['breaking', 'breaking-change', 'breaking change', 'kind/breaking', 'semver-major', 'semver: major', 'type: breaking'],
  securityLabels: ['security', 'kind/security', 'type: security', 'vulnerability'],
  categoryLabels: {},
};

/**
 * `audiences`: names of those to write for, in place of all that the settings hold. `releaseFile`: GitHub's own file, for
 * what the settings leave open. Throws TidingsError `bad-input`, `bad-config`.
 */
export function makeConfig(
  inputs: Inputs,
  settings: Settings,
  audiences: readonly string[] | null = null,
  releaseFile: ReleaseFile | null = null,
): Config {
  checkTogether(settings);
  const rules = rulesOf(settings, releaseFile);
  return {
    from: inputs.from,
    to: inputs.to,
    version: inputs.version,
    release: inputs.release,
    onAiFailure: inputs.onAiFailure,
    onIncomplete: inputs.onIncomplete,
    dryRun: inputs.dryRun,
    budget: { cost: inputs.maxCost, tokens: settings['max-tokens'] ?? 20_000_000, minutes: settings['time-budget'] ?? 10 },
    models: { ...DEFAULT_MODELS, ...definedModels(settings) },
    prices: pricesOf(settings),
    audiences: audiencesOf(settings, audiences),
    language: settings.language ?? 'en',
    instructions: settings.instructions ?? '',
    glossary: settings.glossary ?? [],
    evidence: settings.evidence ?? 'messages',
    rules,
    sections: { by: settings['group-by'] ?? 'category', own: sectionsOf(settings, releaseFile) },
    scope: scopeOf(inputs.package, rules.packages),
    store: { ttlDays: settings['cache-ttl'] ?? 7, maxBytes: (settings['cache-size'] ?? 32) * 1024 * 1024 },
    pace: settings.pace ?? 'auto',
    concurrency: settings.concurrency ?? 64,
    callTimeout: settings['call-timeout'] ?? 120,
  };
}

function definedModels(settings: Settings): Partial<Config['models']> {
  const { map, compose } = settings.models ?? {};
  return { ...(map === undefined ? {} : { map }), ...(compose === undefined ? {} : { compose }) };
}

function audiencesOf(settings: Settings, names: readonly string[] | null): readonly Audience[] {
  const listed = settings.audiences ?? ['technical'];
  const own = listed.filter((one) => typeof one !== 'string');
  const all = (names ?? listed).map((one) => (typeof one === 'string' ? audienceNamed(one, own) : one));
  const twice = all.find(({ name }, at) => all.findIndex((other) => other.name === name) !== at);
  if (twice !== undefined) throw bad('audiences', `names "${twice.name}" twice`, 'Name each audience once.');
  return all;
}

function audienceNamed(name: string, own: readonly Audience[]): Audience {
  const builtIn = Object.hasOwn(BUILT_IN_AUDIENCES, name) ? BUILT_IN_AUDIENCES[name] : undefined;
  const instruction = own.find((audience) => audience.name === name)?.instruction ?? builtIn;
  if (instruction !== undefined) return { name, instruction };
  const known = [...Object.keys(BUILT_IN_AUDIENCES), ...own.map((audience) => audience.name)];
  throw bad('audiences', `names "${name}"`, `Known: ${known.join(', ')}. Others need a name and an instruction in the config file.`);
}

/** What GitHub's own file excludes is added to the defaults; what the config file says itself wins over both. */
function rulesOf(settings: Settings, releaseFile: ReleaseFile | null): Rules {
  const { labels, authors, types, paths, areas } = settings.exclude ?? {};
  const defaults = DEFAULT_RULES.exclude;
  return {
    exclude: {
      labels: labels ?? [...defaults.labels, ...(releaseFile?.exclude.labels ?? [])],
      authors: authors ?? [...defaults.authors, ...(releaseFile?.exclude.authors ?? [])],
      types: types ?? defaults.types,
      paths: paths ?? defaults.paths,
      areas: areas ?? defaults.areas,
    },
    includePaths: settings['include-paths'] ?? DEFAULT_RULES.includePaths,
    packages: Object.entries(settings.packages ?? {}).map(([name, one]) => packageNamed(name, one)),
    breakingLabels: settings['breaking-labels'] ?? DEFAULT_RULES.breakingLabels,
    securityLabels: settings['security-labels'] ?? DEFAULT_RULES.securityLabels,
    categoryLabels: settings['category-labels'] ?? DEFAULT_RULES.categoryLabels,
  };
}

function sectionsOf({ categories }: Settings, releaseFile: ReleaseFile | null): readonly SectionRule[] {
  if (categories === undefined) return releaseFile?.categories ?? [];
  return categories.map(({ title, labels, types, areas, paths, exclude, collapse }) => ({
    title,
    takes: {
      labels: labels ?? (types === undefined && areas === undefined && paths === undefined ? ['*'] : []),
      ...{ types: types ?? [], areas: areas ?? [], paths: paths ?? [] },
    },
    exclude: {
      labels: exclude?.labels ?? [],
      authors: exclude?.authors ?? [],
      types: exclude?.types ?? [],
      paths: exclude?.paths ?? [],
      areas: exclude?.areas ?? [],
    },
    collapsed: collapse ?? false,
  }));
}

function packageNamed(name: string, settings: NonNullable<Settings['packages']>[string]): Package {
  return {
    name,
    paths: settings.paths ?? [],
    excludePaths: settings['exclude-paths'] ?? [],
    areas: settings.areas ?? [],
    excludeAreas: settings['exclude-areas'] ?? [],
    tagPrefix: settings['tag-prefix'],
  };
}

/** Names between commas, `*` for all packages of the config. */
function scopeOf(given: string | null, packages: readonly Package[]): Config['scope'] {
  if (given === null) return 'by-tag';
  const names = given.split(',').map((name) => name.trim());
  const known = packages.map(({ name }) => name);
  const unknown = names.find((name) => name !== '*' && !known.includes(name));
  if (unknown !== undefined || packages.length === 0) {
    const hint = packages.length === 0 ? 'The config file has no "packages".' : `Packages of the config file: ${known.join(', ')}.`;
    throw bad('package', `names "${unknown ?? given}"`, hint);
  }
  return names.includes('*') ? packages : packages.filter(({ name }) => names.includes(name));
}
