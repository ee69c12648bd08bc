/** Inputs before file before default: one complete Config. */
import type { Audience } from '../domain.ts';
import { DEFAULT_MODELS } from '../limits.ts';
import type { Config, HouseStyle, Package, Rules, SectionRule } from './config.ts';
import type { Settings } from './file.ts';
import type { Inputs } from './inputs.ts';
import { checkLanguages } from './languages.ts';
import { pricesOf } from './prices.ts';
import { bad } from './problem.ts';
import type { ReleaseFile } from './release-file.ts';
import { checkCatchAll, checkTogether } from './together.ts';

/** Readers that every project has. These words are part of the keys of answers, so they stay; what the model is told beside them may grow (src/writing/audiences.ts). */
export const BUILT_IN_AUDIENCES: Readonly<Record<string, string>> = {
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
  const own = sectionsOf(settings, releaseFile);
  // GitHub's own file stays as GitHub takes it.
  if (settings.categories !== undefined) checkCatchAll(own, rules);
  const readers = audiencesOf(settings, audiences);
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
    audiences: readers,
    body: bodyOf(settings, readers, languagesOf(settings).languages, audiences !== null),
    ...languagesOf(settings),
    others: settings.others ?? 'none',
    style: styleOf(settings),
    instructions: settings.instructions ?? '',
    ...glossaryOf(settings),
    samples: settings.samples ?? 0,
    evidence: settings.evidence ?? 'messages',
    verify: settings.verify ?? 'facts',
    evidencePage: settings['evidence-page'] ?? false,
    rules,
    sections: { by: settings['group-by'] ?? 'category', own },
    scope: scopeOf(inputs.package, rules.packages),
    publishing: publishingOf(settings),
    store: { ttlDays: settings['cache-ttl'] ?? 7, maxBytes: (settings['cache-size'] ?? 32) * 1024 * 1024 },
    pace: settings.pace ?? 'auto',
    concurrency: settings.concurrency ?? 64,
    callTimeout: settings['call-timeout'] ?? 120,
    rewrite: settings.rewrite ?? false,
  };
}

/** The first one is written, the others are written from it. */
function languagesOf({ language, languages }: Settings): Pick<Config, 'language' | 'languages'> {
  const all = languages ?? [language ?? 'en'];
  checkLanguages(all, languages === undefined ? 'language' : 'languages');
  return { language: all[0] ?? 'en', languages: all };
}

/** `chosen`: the audiences were named for this run alone, where the file's choice may not be among them. */
function bodyOf({ body = {} }: Settings, audiences: readonly Audience[], languages: readonly string[], chosen: boolean): Config['body'] {
  const names = audiences.map(({ name }) => name);
  const known = (key: string, wanted: string | undefined, all: readonly string[]): string => {
    if (wanted === undefined) return all[0] ?? '';
    if (all.includes(wanted)) return wanted;
    throw bad(`body.${key}`, `is "${wanted}", for which no notes are written`, `Name one of: ${all.join(', ')}.`);
  };
  const audience = chosen && !names.includes(body.audience ?? '') ? undefined : body.audience;
  return { audience: known('audience', audience, names), language: known('language', body.language, languages) };
}

function styleOf({ sections = {}, emoji, header, footer, template }: Settings): HouseStyle {
  const { order = [], ...styles } = sections;
  const named = Object.entries(styles).map(([key, { title, emoji: sign } = {}]) => {
    return [key, { ...(title === undefined ? {} : { title }), ...(sign === undefined ? {} : { emoji: sign }) }] as const;
  });
  return {
    sections: Object.fromEntries(named),
    order,
    emoji: emoji === undefined ? 'named' : emoji ? 'all' : 'none',
    ...{ header: (header ?? '').trim(), footer: (footer ?? '').trim(), template: (template ?? '').trim() },
  };
}

/** A term that is written instead of another one is a term of the project. */
function glossaryOf({ glossary = [] }: Settings): Pick<Config, 'glossary' | 'avoided'> {
  const avoided = glossary.flatMap((term) => (typeof term === 'string' ? [] : [{ avoid: term.avoid, use: term.use ?? '' }]));
  const kept = glossary.flatMap((term) => (typeof term === 'string' ? term : (term.use ?? [])));
  return { glossary: kept, avoided };
}

function publishingOf(settings: Settings): Config['publishing'] {
  const latest = settings['make-latest'] ?? 'auto';
  return {
    releaseName: settings['release-name'] ?? null,
    tagName: settings['tag-name'] ?? null,
    // YAML reads a bare `true` as a boolean.
    makeLatest: typeof latest === 'string' ? latest : latest ? 'true' : 'false',
    discussionCategory: settings['discussion-category'] ?? null,
    existing: settings.existing ?? null,
    changelog: settings.changelog ?? null,
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
