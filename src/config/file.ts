/** The config file: `.github/tidings.yml`, and the same keys from `--set key=value`. It can set no address, credential or higher budget. */
import * as v from 'valibot';
import { CATEGORIES, DEPTHS } from '../domain.ts';
import { messageOf, TidingsError } from '../errors.ts';
import { OTHERS, THOROUGHNESS } from './config.ts';
import { PACE_NAMES } from './pace.ts';
import { isRecord, stepsOf } from './places.ts';
import { refusalOf } from './refusal.ts';
import { parseYaml } from './yaml.ts';

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const words = v.array(word);
const SOMETHING = 'Write something, or take the key out.';
const TAG = 'Write the tag of a language, such as de, pt-BR or zh.';
const NAME = 'Write a name in small letters, digits and hyphens, such as support.';
const EMOJI = "Write an emoji, such as ✨, or '' for none.";
const TAG_NAME = "Write the tag with {version} in it, such as 'v{version}'.";
/** A term of the glossary that is not to be used. */
const avoided = v.strictObject({ avoid: v.pipe(word, v.regex(/\S/, SOMETHING)), use: v.optional(word) });
const audience = v.union([
  v.pipe(v.string(), v.minLength(1)),
  v.strictObject({
    name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/, NAME)),
    instruction: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)),
  }),
]);
const picking = v.partial(v.strictObject({ labels: words, types: words, areas: words, paths: words }));
const marks = v.partial(v.strictObject({ labels: words, authors: words, types: words, paths: words, areas: words }));
const title = v.pipe(v.string(), v.regex(/\S/, SOMETHING), v.maxLength(200));
const category = v.strictObject({ title, ...picking.entries, exclude: v.optional(marks), collapse: v.optional(v.boolean()) });
const listed = v.partial(v.strictObject({ paths: words, 'exclude-paths': words, areas: words, 'exclude-areas': words }));
const product = v.strictObject({ ...listed.entries, 'tag-prefix': v.string() });
const dollars = v.pipe(v.number(), v.minValue(0), v.maxValue(10_000));
/** Per million tokens. */
const price = v.strictObject({
  ...{ input: dollars, output: dollars },
  ...{ 'cache-read': v.optional(dollars), 'cache-write': v.optional(dollars) },
});
const language = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, TAG));
/** Sections that have a title of the program. */
const STYLED = ['breaking', 'highlights', 'experimental', ...CATEGORIES] as const;
const sectionStyle = v.partial(
  v.strictObject({ title: v.union([title, v.record(language, title)]), emoji: v.pipe(v.string(), v.regex(/^[^\s<>&]{0,20}$/, EMOJI)) }),
);
const sectionStyles = v.entriesFromList(STYLED, sectionStyle);
const markdown = v.pipe(v.string(), v.maxLength(20_000));
const wholeNumber = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));

/** Keys are kebab-case, all optional; unknown keys are refused. */
export const settingsSchema = v.partial(
  v.strictObject({
    audiences: v.pipe(v.array(audience), v.minLength(1), v.maxLength(5)),
    language,
    languages: v.pipe(v.array(language), v.minLength(1), v.maxLength(10)),
    body: v.partial(v.strictObject({ audience: word, language })),
    others: v.picklist(OTHERS),
    sections: v.partial(v.strictObject({ ...sectionStyles, order: v.pipe(v.array(v.picklist(STYLED)), v.maxLength(20)) })),
    emoji: v.boolean(),
    header: markdown,
    footer: markdown,
    template: markdown,
    instructions: v.pipe(v.string(), v.maxLength(4_000)),
    glossary: v.pipe(v.array(v.union([word, avoided])), v.maxLength(200)),
    samples: wholeNumber(0, 5),
    models: v.partial(v.strictObject({ map: v.string(), compose: v.string() })),
    prices: v.record(v.pipe(v.string(), v.minLength(1)), price),
    evidence: v.picklist(DEPTHS),
    verify: v.picklist(THOROUGHNESS),
    'evidence-page': v.boolean(),
    exclude: marks,
    'include-paths': words,
    categories: v.pipe(v.array(category), v.maxLength(50)),
    'group-by': v.picklist(['category', 'area']),
    'breaking-labels': words,
    'security-labels': words,
    'category-labels': v.record(v.string(), v.picklist(CATEGORIES)),
    packages: v.record(v.string(), product),
    'release-name': v.pipe(v.string(), v.regex(/\S/, SOMETHING), v.maxLength(200)),
    'tag-name': v.pipe(v.string(), v.regex(/^[^\s~^:?*[\\{}]*\{version\}[^\s~^:?*[\\{}]*$/, TAG_NAME), v.maxLength(200)),
    'make-latest': v.union([v.picklist(['auto', 'true', 'false', 'legacy']), v.boolean()]),
    'discussion-category': v.pipe(v.string(), v.regex(/\S/, SOMETHING), v.maxLength(200)),
    existing: v.picklist(['skip', 'empty', 'section', 'replace']),
    changelog: v.pipe(v.string(), v.regex(/\S/, SOMETHING), v.maxLength(400)),
    'max-tokens': wholeNumber(0, 1_000_000_000),
    'time-budget': v.pipe(v.number(), v.minValue(0), v.maxValue(360)),
    pace: v.picklist(PACE_NAMES),
    concurrency: wholeNumber(1, 64),
    'call-timeout': wholeNumber(5, 600),
    'cache-ttl': wholeNumber(1, 90),
    'cache-size': wholeNumber(1, 1_000),
    rewrite: v.boolean(),
  }),
);
export type Settings = v.InferOutput<typeof settingsSchema>;

/** Settings from the text of a YAML file; `name` is for the error. Throws TidingsError `bad-config`. */
export async function parseSettings(text: string, name: string): Promise<Settings> {
  let value: unknown;
  try {
    value = (await parseYaml(text)) ?? {};
  } catch (thrown) {
    throw new TidingsError('bad-config', `${name} is no valid YAML: ${messageOf(thrown)}`, 'Mend the line that the message names.', thrown);
  }
  const settings = checkSettings(value, name);
  if (settings.rewrite !== true) return settings;
  // Standing in the file, every push would pay for the whole release.
  throw new TidingsError(
    'bad-config',
    `${name}: rewrite is for one run and cannot stand in the file.`,
    'Take it out, and give rewrite=true in the input `config` of that run, or --set rewrite=true.',
  );
}

/** `key=value` pairs laid over settings: values are YAML, dots go into maps (`sections.new.title=Features`). `name` is for the error. */
export async function withPairs(settings: Settings, pairs: readonly string[], name: string = '--set'): Promise<Settings> {
  if (pairs.length === 0) return settings;
  let merged: Record<string, unknown> = settings;
  for (const pair of pairs) {
    const [, key = '', text = ''] = /^([^.=]+(?:\.[^=]+)?)=(.*)$/s.exec(pair) ?? [];
    if (key === '')
      throw new TidingsError('bad-input', `${name} ${pair} has no key or value.`, 'Write key=value, for example language=de.');
    const given = await parsePair(pair, text, name);
    const value = key === 'audiences' ? withInstructions(given, merged[key]) : given;
    merged = laidOver(withoutOthers(merged, key, given), stepsOf(settingsSchema, key), value);
  }
  return checkSettings(merged, name);
}

/**
 * What can be said of pairs before the settings are known that they are laid over: a key with a dot changes a part of a map, which only as
 * a whole is right or wrong. Throws TidingsError `bad-input`, `bad-config`.
 */
export async function checkPairs(pairs: readonly string[], name: string): Promise<void> {
  const whole = pairs.filter((pair) => !pair.slice(0, pair.indexOf('=')).includes('.'));
  await withPairs({}, whole, name);
}

/** The value at a place; maps on the way there keep what else they hold. */
function laidOver(map: unknown, [step = '', ...rest]: readonly string[], value: unknown): Record<string, unknown> {
  const before = isRecord(map) ? map : {};
  const inside = Object.hasOwn(before, step) ? before[step] : undefined;
  return { ...before, [step]: rest.length === 0 ? value : laidOver(inside, rest, value) };
}

/** Either key says which languages there are: the last word counts. What the file chose for the body stays where it is among them. */
function withoutOthers(merged: Record<string, unknown>, key: string, given: unknown): Record<string, unknown> {
  const twin = key === 'language' ? 'languages' : key === 'languages' ? 'language' : null;
  if (twin === null && key !== 'audiences') return merged;
  const part = twin === null ? 'audience' : 'language';
  const names = (Array.isArray(given) ? given : [given]).map((one: unknown) => (isRecord(one) ? one.name : one));
  const kept = Object.entries(merged).filter(([name]) => name !== twin);
  return Object.fromEntries(kept.map(([name, value]) => [name, name === 'body' ? chosenAmong(names, value, part) : value]));
}

function chosenAmong(names: readonly unknown[], body: unknown, part: string): unknown {
  if (!isRecord(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([name, chosen]) => name !== part || names.includes(chosen)));
}

/** Audiences that the settings describe can be chosen by their names. */
function withInstructions(chosen: unknown, before: unknown): unknown {
  if (!Array.isArray(chosen) || !Array.isArray(before)) return chosen;
  return chosen.map((one: unknown) => before.find((known: unknown) => isRecord(known) && known.name === one) ?? one);
}

async function parsePair(pair: string, text: string, name: string): Promise<unknown> {
  try {
    return await parseYaml(text);
  } catch (thrown) {
    throw new TidingsError(
      'bad-input',
      `${name} ${pair} is no valid YAML: ${messageOf(thrown)}`,
      'Write lists as [a, b], and quote what is special.',
      thrown,
    );
  }
}

function checkSettings(value: unknown, name: string): Settings {
  const result = v.safeParse(settingsSchema, value);
  if (result.success) return result.output;
  throw refusalOf(result.issues[0], settingsSchema, name);
}
