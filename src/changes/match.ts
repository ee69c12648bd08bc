/** Patterns of the config as tests. */
import picomatch from 'picomatch';

export type Test = (text: string) => boolean;

/**
 * The test for globs of paths and folders: `docs`, `docs/` and `./docs/**` are the same. A pattern behind `!` takes out
 * again. Without case. Without patterns nothing passes.
 */
export function pathTest(patterns: readonly string[]): Test {
  const [out, taken] = [patterns.filter((one) => one.startsWith('!')), patterns.filter((one) => !one.startsWith('!'))];
  if (taken.length === 0) return () => false;
  const within = picomatch(taken.flatMap(asFolder), { dot: true, nocase: true });
  if (out.length === 0) return (path) => within(path);
  const without = picomatch(
    out.flatMap((one) => asFolder(one.slice(1))),
    { dot: true, nocase: true },
  );
  return (path) => within(path) && !without(path);
}

/** The test for words such as areas: the same word without case, or a glob. */
export function wordTest(patterns: readonly string[]): Test {
  if (patterns.length === 0) return () => false;
  const words = new Set(patterns.map((one) => one.toLowerCase()));
  const globs = patterns.filter((one) => /[*?{}[\]()!]/.test(one));
  const matches = globs.length === 0 ? null : picomatch(globs, { dot: true, nocase: true, bash: true });
  return (word) => words.has(word.toLowerCase()) || matches?.(word) === true;
}

/** False where a pattern cannot be read, such as `[z-a]`. */
export function isGlob(pattern: string): boolean {
  try {
    picomatch.makeRe(pattern, { dot: true, nocase: true, debug: true });
    return true;
  } catch {
    return false;
  }
}

/** A path as a pattern, and all that is in it. */
function asFolder(pattern: string): readonly string[] {
  const bare = pattern.replace(/^\.?\/+/, '').replace(/\/+$/, '');
  if (bare === '' || bare === '.') return ['**'];
  return [bare, `${bare}/**`];
}
