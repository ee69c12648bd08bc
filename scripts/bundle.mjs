/** One way to bundle: ncc over JavaScript, as ES modules, readable, the same bytes on every machine. */
import ncc from '@vercel/ncc';

/**
 * Bundles `entry` (an absolute path inside the project) and answers the files as a map from name to text.
 * webpack names modules relative to the working folder: callers stand in the project's root.
 */
export async function bundle(entry, { license } = {}) {
  const { code, assets } = await ncc(entry, {
    cache: false,
    esm: true,
    minify: false,
    quiet: true,
    sourceMap: false,
    target: 'es2022',
    license,
  });
  const files = new Map([['index.js', code]]);
  for (const [name, { source }] of Object.entries(assets)) files.set(name, source.toString('utf8'));
  return files;
}
