/** Settings that are fine each by itself, and have no effect or no meaning together. */
import { TidingsError } from '../errors.ts';
import type { Settings } from './file.ts';

/** Throws TidingsError `bad-config` that names the keys. */
export function checkTogether(settings: Settings): void {
  const { categories = [], packages = {} } = settings;
  if (settings['group-by'] === 'area' && categories.length > 0)
    throw refused('`group-by: area` and `categories` both say which sections there are.', 'Take one of the two out.');
  if (settings.language !== undefined && settings.languages !== undefined)
    throw refused('`language` and `languages` both say which languages there are.', 'Keep `languages`, its first one is the main one.');
  const entries = Object.entries(packages);
  for (const [at, [name, one]] of entries.entries()) {
    const other = entries.slice(0, at).find(([, { 'tag-prefix': prefix }]) => prefix === one['tag-prefix'])?.[0];
    if (other !== undefined)
      throw refused(
        `packages.${other} and packages.${name} have the same tag-prefix "${one['tag-prefix']}".`,
        'Give each package the prefix of its own tags.',
      );
  }
}

function refused(message: string, hint: string): TidingsError {
  return new TidingsError('bad-config', `The settings do not fit together: ${message}`, hint);
}
