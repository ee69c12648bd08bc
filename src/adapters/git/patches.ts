/** What commits of a clone do to files. */
import type { Sha } from '../../domain.ts';
import type { Diffs } from '../../ports/history.ts';
import { LOG_FORMAT, parseLog } from './parse-log.ts';
import { PATCH_FORMAT, parsePatches } from './parse-patch.ts';
import { gitStream, type Place, runGit } from './process.ts';

/** Exactly the commits on stdin, in their order, merges against their first parent. */
const THESE = ['--no-walk=unsorted', '--stdin', '-m', '--first-parent', '--encoding=UTF-8', '--no-color', '--no-decorate', '--no-notes'];
const PLAIN_DIFF = ['--no-relative', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all', '-O/dev/null'];
/** Renames among so many files at most are looked for. */
const RENAMES = ['--find-renames', '-l200'];
/** As the forge prints patches, whatever the user's settings are. */
const AS_THE_FORGE = [
  '--unified=3',
  '--inter-hunk-context=0',
  '--diff-algorithm=myers',
  '--indent-heuristic',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

/** The patches of the clone around `dir`. */
export function gitDiffs(dir: string, options: { readonly signal?: AbortSignal } = {}): Diffs {
  const place: Place = { dir, signal: options.signal ?? null };
  return {
    async paths(shas) {
      const found = new Map<Sha, readonly string[]>();
      const asked = full(shas);
      if (asked.length === 0) return found;
      const args = ['log', ...THESE, '-z', '--raw', '--no-renames', ...PLAIN_DIFF, `--format=${LOG_FORMAT}`];
      const output = gitStream(place, args, `${asked.join('\n')}\n`);
      for await (const part of parseLog(output, { files: true })) for (const { sha, files } of part) found.set(sha, files ?? []);
      return found;
    },
    async attributes(sha) {
      const [asked] = full([sha]);
      if (asked === undefined) return '';
      const { code, output } = await runGit(place, ['cat-file', 'blob', `${asked}:.gitattributes`]);
      return code === 0 ? output.toString('utf8') : '';
    },
    async patches(shas, take) {
      const asked = full(shas);
      if (asked.length === 0) return;
      const args = ['-c', 'diff.suppressBlankEmpty=false', 'log', ...THESE, '-p', ...AS_THE_FORGE, ...RENAMES, ...PLAIN_DIFF];
      const output = gitStream(place, [...args, `--format=${PATCH_FORMAT}`], `${asked.join('\n')}\n`);
      for await (const { sha, files } of parsePatches(output, asked.at(-1))) take(sha, files);
    },
  };
}

/** Only full shas go to git, each once; without any it would tell of HEAD. */
function full(shas: readonly Sha[]): readonly Sha[] {
  return [...new Set(shas)].filter((sha) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha));
}
