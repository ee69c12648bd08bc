/**
 * GitHub's own file on generated release notes: `.github/release.yml`, with its categories and exclusions.
 * Source: docs.github.com, automatically generated release notes, configuration options, read 2026-11-23.
 */
import * as v from 'valibot';
import { messageOf, TidingsError } from '../errors.ts';
import type { Marks, SectionRule } from './config.ts';
import { RELEASE_FILES } from './settings-files.ts';
import { parseYaml } from './yaml.ts';

const NO_MARKS: Marks = { labels: [], authors: [], types: [], paths: [], areas: [] };

export type ReleaseFile = {
  readonly exclude: Pick<Marks, 'labels' | 'authors'>;
  readonly categories: readonly SectionRule[];
};

/** YAML reads `1.0` as a number and an empty list as null; GitHub takes both. */
const word = v.pipe(v.union([v.string(), v.number(), v.boolean()], 'Expected a word'), v.transform(String));
const words = v.pipe(
  v.nullish(v.union([v.array(word), word], 'Expected a list of words'), []),
  v.transform((given): readonly string[] => (typeof given === 'string' ? [given] : given)),
);
const exclude = v.nullish(v.strictObject({ labels: words, authors: words }), {});
const title = v.pipe(v.string(), v.regex(/\S/, 'Expected a title'), v.maxLength(200));
const category = v.strictObject({ title, labels: words, exclude });
const changelog = v.strictObject({ exclude, categories: v.nullish(v.pipe(v.array(category), v.maxLength(100)), []) });

/** Beside `changelog` the file may hold what others need; inside it every key is known. */
const fileSchema = v.object({ changelog: v.nullish(changelog, {}) });

/** The one that counts of the files that are there, by path; null without one. Throws TidingsError `bad-config`. */
export async function releaseFileAmong(texts: ReadonlyMap<string, string>): Promise<{ path: string; file: ReleaseFile } | null> {
  const path = RELEASE_FILES.find((one) => texts.has(one));
  return path === undefined ? null : { path, file: await parseReleaseFile(texts.get(path) ?? '', path) };
}

/** The text of the file, read; `name` is for the error. Throws TidingsError `bad-config`. */
export async function parseReleaseFile(text: string, name: string): Promise<ReleaseFile> {
  let value: unknown;
  try {
    value = (await parseYaml(text)) ?? {};
  } catch (thrown) {
    throw bad(`${name} is no valid YAML: ${messageOf(thrown)}`, thrown);
  }
  const result = v.safeParse(fileSchema, value);
  if (!result.success) {
    const [issue] = result.issues;
    const path = v.getDotPath(issue) ?? 'the whole';
    throw bad(issue.expected === 'never' ? `${name}: there is no key ${path}.` : `${name}: ${path}: ${issue.message}`);
  }
  const { exclude, categories } = result.output.changelog;
  return { exclude, categories: categories.map(sectionOf) };
}

function sectionOf({ title, labels, exclude: { labels: without, authors } }: v.InferOutput<typeof category>): SectionRule {
  return {
    title,
    takes: { labels, types: [], paths: [], areas: [] },
    exclude: { ...NO_MARKS, labels: without, authors },
    collapsed: false,
  };
}

function bad(message: string, cause?: unknown): TidingsError {
  return new TidingsError(
    'bad-config',
    message,
    'GitHub reads this file too. Keys below changelog: exclude (labels, authors) and categories (title, labels, exclude).',
    cause,
  );
}
