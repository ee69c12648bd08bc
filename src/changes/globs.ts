/** Globs of the settings that cannot be any: they would match nothing, and nobody would know. */
import type { Config } from '../config/config.ts';
import { TidingsError } from '../errors.ts';

type Globs = { readonly paths: readonly string[]; readonly areas: readonly string[] };
/** A key of the settings, and a pattern that stands there. */
type Named = { readonly key: string; readonly pattern: string };

/** Throws TidingsError `bad-config` that names the key. Where no pattern is set, what matches them is not loaded. */
export async function checkGlobs({ rules, sections }: Pick<Config, 'rules' | 'sections'>): Promise<void> {
  const patterns = [
    ...named('include-paths', rules.includePaths),
    ...both('exclude', rules.exclude),
    ...sections.own.flatMap(({ takes, exclude }, at) => [...both(`categories.${at}`, takes), ...both(`categories.${at}.exclude`, exclude)]),
    ...rules.packages.flatMap(({ name, paths, areas, excludePaths, excludeAreas }) => [
      ...both(`packages.${name}`, { paths, areas }),
      ...named(`packages.${name}.exclude-paths`, excludePaths),
      ...named(`packages.${name}.exclude-areas`, excludeAreas),
    ]),
  ];
  if (patterns.length === 0) return;
  const { isGlob } = await import('./match.ts');
  const wrong = patterns.find(({ pattern }) => !isGlob(pattern));
  if (wrong === undefined) return;
  throw new TidingsError(
    'bad-config',
    `${wrong.key}: "${wrong.pattern}" is no glob.`,
    'Write a path or a word, with * and ** for what varies.',
  );
}

function both(key: string, { paths, areas }: Globs): readonly Named[] {
  return [...named(`${key}.paths`, paths), ...named(`${key}.areas`, areas)];
}

function named(key: string, patterns: readonly string[]): readonly Named[] {
  return patterns.map((pattern) => ({ key, pattern }));
}
