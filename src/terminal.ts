/** What the commands at a terminal share: settings, the folder of remembered answers, the address of the forge's API. Part of the door. */
import { homedir, userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { textOf } from './adapters/disk/text-file.ts';
import { bareFiles } from './adapters/git/clone.ts';
import { parseSettings, type Settings } from './config/file.ts';
import { type ReleaseFile, releaseFileAmong } from './config/release-file.ts';
import { RELEASE_FILES } from './config/settings-files.ts';
import { TidingsError } from './errors.ts';
import type { Repository } from './ports/releases.ts';

export type Told = {
  readonly settings: Settings;
  readonly releaseFile: ReleaseFile | null;
  readonly source: string;
  /** GitHub's own file, where it is there and its labels are not known: then `source` does not name it. */
  readonly unlabelled: string | null;
};

export type SettingsAsked = {
  /** Top of the clone, or a bare one. */
  readonly repo: string;
  readonly path: string;
  /** True where the path was given: then it has to be there. */
  readonly isNamed: boolean;
  /** Those of `--set`; they are only named in the source. */
  readonly pairs: readonly string[];
  /** Whether the forge is asked for labels; yes where nothing is said. */
  readonly labels?: boolean;
};

/** The config file and GitHub's own: on disk, of a bare clone at its HEAD. Throws TidingsError `bad-input`, `bad-config`. */
export async function settingsIn({ repo, path, isNamed, pairs, labels = true }: SettingsAsked): Promise<Told> {
  const atHead = await bareFiles(repo);
  const read = async (one: string) => (await textOf(join(repo, one), one)) ?? (await atHead?.(one));
  const named = (one: string) => (atHead === null ? one : `HEAD:${one}`);
  const [text, ...release] = await Promise.all([path, ...RELEASE_FILES].map(read));
  if (text == null && isNamed)
    throw new TidingsError(
      'bad-input',
      `Input "config" names ${atHead === null ? join(repo, path) : named(path)}, which cannot be read.`,
      'Give the path of a file, from the top of the clone.',
    );
  const found = await releaseFileAmong(
    new Map(RELEASE_FILES.flatMap((one, at) => (release[at] == null ? [] : [[one, release[at]] as const]))),
  );
  const sources = [
    ...(text == null ? ['defaults'] : [named(path)]),
    ...(found === null || !labels ? [] : [named(found.path)]),
    ...(pairs.length > 0 ? ['--set'] : []),
  ];
  return {
    settings: text == null ? {} : await parseSettings(text, path),
    releaseFile: found?.file ?? null,
    source: sources.join(', '),
    unlabelled: labels ? null : (found?.path ?? null),
  };
}

/** The user's own cache folder. A relative XDG_CACHE_HOME is to be ignored (XDG Base Directory Specification 0.8), an empty HOME too. */
export function storeFolder(): string {
  const { XDG_CACHE_HOME: given = '' } = process.env;
  const home = isAbsolute(homedir()) ? homedir() : userInfo().homedir;
  return join(isAbsolute(given) ? given : join(home, '.cache'), 'tidings');
}

/** Base of the forge's REST API. */
export function apiUrlOf({ server }: Repository): string {
  return server === 'https://github.com' ? 'https://api.github.com' : `${server}/api/v3`;
}

/** A reader that has seen enough, such as `head`, is no failure. */
export function toStdout(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? resolve() : reject(error)));
    process.stdout.write(text, (error) => {
      if (!error) resolve();
    });
  });
}
