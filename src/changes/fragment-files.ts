/** Where projects keep news files, what such a file is called, and how one lives from commit to commit. */
import type { Sha } from '../domain.ts';

/** Folders that hold nothing but news files. */
const SURE_FOLDERS = ['.changeset', 'newsfragments', 'changelog.d', 'docs/newsfragments', 'doc/newsfragments'];
/** Folders whose name says less: only what they hold tells. */
const MAYBE_FOLDERS = ['changes', 'CHANGES', 'changelog', 'news', 'docs/changelog', 'docs/changes'];
export const FRAGMENT_FOLDERS: readonly string[] = [...SURE_FOLDERS, ...MAYBE_FOLDERS];

/** Nearly every path is in none: all of them are looked for at once. */
const IN_FOLDER = new RegExp(`^(?:${FRAGMENT_FOLDERS.map((folder) => folder.replaceAll('.', '\\.')).join('|')})(?=/)`);

/** The kinds of towncrier projects, and what they say: a conventional type, a mark, or that nobody outside cares. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ...kinds('feat', 'feature feat features new added add enhancement improvement new_feature newfeature'),
  ...kinds('fix', 'bugfix fix bug fixed fixes hotfix'),
  ...kinds('docs', 'doc docs documentation'),
  ...kinds('perf', 'performance perf'),
  ...kinds('security', 'security'),
  ...kinds('breaking', 'breaking removal removed major backward incompatible break'),
  ...kinds('deprecate', 'deprecation deprecated deprecate'),
  ...kinds('internal', 'misc internal trivial contrib contributor process maintenance chore ci build tests test infra minor-internal'),
  ...kinds('deps', 'vendor dependency dependencies deps'),
  ...kinds('', 'change changed changes improved api other packaging typing change_note note'),
]);

const CHANGESET = /^[\w][\w.-]{0,120}\.md$/;
/** `123.feature.rst`, `+text.bugfix.md`, `123.misc`, `123.feature.1.rst`. */
const TOWNCRIER = /^\+?[\w-]{1,80}\.([a-z][a-z_-]{1,30})(?:\.\d{1,3})?(?:\.(?:md|rst|txt))?$/i;
/** `20240131_101500_name_branch.md`, as scriv names them. */
const SCRIV = /^\d{8}_\d{4,6}_[\w.-]{1,120}\.(?:md|rst)$/;
const NO_FRAGMENT = /^(?:readme|template|_template|changelog|index|contributing|\.)/i;
/** What a folder of towncrier keeps between releases. */
const KEEPS_FOLDER = /^(?:\.gitignore|\.gitkeep|_?template.*|.*\.jinja2?|.*\.j2)$/i;

/** What the name of a kind means, as `KINDS` says; null where it is none of them. */
export function meaningOf(kind: string): string | null {
  return KINDS.get(kind.toLowerCase()) ?? null;
}

/** The kind in a file's name; null for a changeset, a fragment of scriv, and everything else. */
export function kindOf(path: string): string | null {
  const kind = TOWNCRIER.exec(nameOf(path))?.[1]?.toLowerCase() ?? null;
  return kind === null || isExtension(kind) ? null : kind;
}

/** True for the path of a news file: in its folder, or in one of its subfolders, where only a known kind tells it from anything else. */
export function isFragment(path: string): boolean {
  const folder = IN_FOLDER.exec(path)?.[0];
  if (folder === undefined) return false;
  const [name = '', subfolder, deeper] = path
    .slice(folder.length + 1)
    .split('/')
    .toReversed();
  if (deeper !== undefined || NO_FRAGMENT.test(name)) return false;
  if (folder === '.changeset') return subfolder === undefined && CHANGESET.test(name);
  const kind = kindOf(path);
  if (SURE_FOLDERS.includes(folder) && subfolder === undefined) return kind !== null || SCRIV.test(name);
  return kind !== null && meaningOf(kind) !== null;
}

/** Whether news files may stand in subfolders, as towncrier has one for each section. */
export function mayNest(folder: string): boolean {
  return folder !== '.changeset';
}

/** The folders that hold news files, or stand ready for them, out of all paths in them at either end. */
export function foldersInUse(paths: readonly string[]): readonly string[] {
  return FRAGMENT_FOLDERS.filter((folder) => {
    const inside = paths.filter((path) => path.startsWith(`${folder}/`));
    if (SURE_FOLDERS.includes(folder)) return inside.length > 0;
    return inside.some((path) => isFragment(path) || KEEPS_FOLDER.test(nameOf(path)));
  });
}

/** True where all of these folders hold nothing but news files, by their names. */
export function isSure(folders: readonly string[]): boolean {
  return folders.every((folder) => SURE_FOLDERS.includes(folder));
}

/** What one commit did to one file. `blob` is any name of its content; '' where it was taken away. */
export type FileEvent = { readonly commit: Sha; readonly path: string; readonly blob: string };

/** A news file from the commit that added it on. */
export type FragmentLife = { readonly path: string; readonly blob: string; readonly addedBy: Sha; readonly removedBy: Sha | null };

/**
 * The lives of the files that these events add, oldest first. `there`: paths that stand at the base: edits of these are
 * news of an earlier change. A file that a commit renames stays the same file.
 */
export function livesOf(events: readonly FileEvent[], there: ReadonlySet<string>): readonly FragmentLife[] {
  const old = new Set(there);
  const open = new Map<string, FragmentLife>();
  const ended: FragmentLife[] = [];
  for (const group of byCommit(events)) {
    const removed = group.filter(({ blob }) => blob === '');
    const leaving = new Map(removed.flatMap(({ path }) => open.get(path) ?? []).map((life) => [life.blob, life]));
    for (const { path, blob, commit } of group.filter((event) => event.blob !== '')) {
      const life = open.get(path);
      const moved = leaving.get(blob);
      if (life !== undefined) open.set(path, { ...life, blob });
      else if (moved !== undefined) {
        open.delete(moved.path);
        open.set(path, { ...moved, path });
      } else if (!old.has(path)) open.set(path, { path, blob, addedBy: commit, removedBy: null });
    }
    for (const { path, commit } of removed) {
      const life = open.get(path);
      if (life !== undefined) ended.push({ ...life, removedBy: commit });
      open.delete(path);
      old.delete(path);
    }
  }
  return [...ended, ...open.values()];
}

function byCommit(events: readonly FileEvent[]): readonly (readonly FileEvent[])[] {
  const groups = new Map<Sha, FileEvent[]>();
  for (const event of events) {
    const group = groups.get(event.commit);
    if (group === undefined) groups.set(event.commit, [event]);
    else group.push(event);
  }
  return [...groups.values()];
}

function isExtension(word: string): boolean {
  return /^(?:md|rst|txt|json|ya?ml|toml|js|ts|py|sh|html|cfg|ini)$/.test(word);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function kinds(meaning: string, words: string): readonly (readonly [string, string])[] {
  return words.split(' ').map((word) => [word, meaning]);
}
