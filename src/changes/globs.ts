/** Globs of the settings that cannot be any: they would match nothing, and nobody would know. */
import type { Config } from '../config/config.ts';
import { TidingsError } from '../errors.ts';
import { isGlob } from './match.ts';

type Globs = { readonly paths: readonly string[]; readonly areas: readonly string[] };

/** Throws TidingsError `bad-config` that names the key. */
export function checkGlobs({ rules, sections }: Pick<Config, 'rules' | 'sections'>): void {
  check('include-paths', rules.includePaths);
  checkBoth('exclude', rules.exclude);
  sections.own.forEach(({ takes, exclude }, at) => {
    checkBoth(`categories.${at}`, takes);
    checkBoth(`categories.${at}.exclude`, exclude);
  });
  for (const { name, paths, areas, excludePaths, excludeAreas } of rules.packages) {
    checkBoth(`packages.${name}`, { paths, areas });
    check(`packages.${name}.exclude-paths`, excludePaths);
    check(`packages.${name}.exclude-areas`, excludeAreas);
  }
}

function checkBoth(key: string, { paths, areas }: Globs): void {
  check(`${key}.paths`, paths);
  check(`${key}.areas`, areas);
}

function check(key: string, patterns: readonly string[]): void {
  const wrong = patterns.find((pattern) => !isGlob(pattern));
  if (wrong === undefined) return;
  throw new TidingsError('bad-config', `${key}: "${wrong}" is no glob.`, 'Write a path or a word, with * and ** for what varies.');
}
