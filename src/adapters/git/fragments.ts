/** The news files that the commits of a clone add, also those that a release took away since. */
import { type FileEvent, FRAGMENT_FOLDERS, type FragmentLife, foldersInUse, isFragment, livesOf } from '../../changes/fragment-files.ts';
import type { Fragment, Sha } from '../../domain.ts';
import type { Fragments } from '../../ports/history.ts';
import { gitStream, gitText, type Place, runGit } from './process.ts';
import { NulSplitter } from './tokens.ts';

/** Bytes of a news file that is read; a larger one is something else. */
const FILE_BYTES = 64 * 1024;
/** Bytes of a path, or of a raw entry. */
const TOKEN_BYTES = 8 * 1024;
/** Contents that are asked for at once: their bytes are held together. */
const AT_ONCE = 200;
/** Cheap test before a path is looked at. */
const IN_FOLDERS = new RegExp(`^(?:${FRAGMENT_FOLDERS.map((folder) => folder.replaceAll('.', '\\.')).join('|')})/`);
/** `:000000 100644 <blob> <blob> A`: links and submodules are no files. */
const RAW = /^\n?:\d{6} (\d{6}) [0-9a-f]{40,64} ([0-9a-f]{40,64}) ([AMDT])/;

/** The news files of the clone around `dir`. */
export function gitFragments(dir: string, options: { readonly signal?: AbortSignal } = {}): Fragments {
  const place: Place = { dir, signal: options.signal ?? null };
  return {
    async folders(base, head, touched) {
      // A release takes its files away, and more may come behind it: what came and went in the range counts too.
      const [changed, listed] = await Promise.all([
        touched === undefined
          ? eventsOf(place, FRAGMENT_FOLDERS, base, head).then((events) => events.map(({ path }) => path))
          : touched.then((paths) => paths.filter((path) => IN_FOLDERS.test(path) && isFragment(path))),
        listedIn(place, base === null ? [head] : [head, base]),
      ]);
      return foldersInUse([...new Set([...changed, ...listed])]);
    },
    async read(folders, { base, head }) {
      if (folders.length === 0) return { fragments: [], unread: 0 };
      const [events, there] = await Promise.all([eventsOf(place, folders, base, head), base === null ? [] : namesIn(place, base)]);
      const lives = livesOf(events, new Set(there));
      const texts = await textsOf(place, lives);
      const fragments = lives.flatMap((life) => asFragment(life, texts));
      return { fragments, unread: lives.length - fragments.length };
    },
  };
}

function asFragment({ path, blob, addedBy, removedBy }: FragmentLife, texts: ReadonlyMap<string, string>): readonly Fragment[] {
  const text = texts.get(blob);
  return text === undefined ? [] : [{ path, text, addedBy, removedBy }];
}

/** The paths in the folders of these trees: most projects have none of the folders, and one git tells that of all trees. */
async function listedIn(place: Place, trees: readonly string[]): Promise<readonly string[]> {
  const names = trees.flatMap((tree) => FRAGMENT_FOLDERS.map((folder) => `${tree}:${folder}\n`));
  const { output } = await runGit(place, ['cat-file', '--batch-check=%(objecttype)'], names.join(''));
  if (!/^tree$/m.test(output.toString('utf8'))) return [];
  return (await Promise.all(trees.map((tree) => namesIn(place, tree)))).flat();
}

/** The paths in the folders of a tree; none where there is no such tree. */
async function namesIn(place: Place, tree: string): Promise<readonly string[]> {
  const { code, output } = await runGit(place, [
    'ls-tree',
    '-r',
    '-z',
    '--name-only',
    '--full-tree',
    tree,
    '--',
    ...FRAGMENT_FOLDERS.map((one) => `${one}/`),
  ]);
  return code === 0 ? output.toString('utf8').split('\0').filter(Boolean) : [];
}

/** Every change to a news file, oldest first. Merges bring what their branches did. */
async function eventsOf(place: Place, folders: readonly string[], base: Sha | null, head: Sha): Promise<readonly FileEvent[]> {
  const range = base === null ? head : `${base}..${head}`;
  const args = ['log', '-z', '--raw', '--no-abbrev', '--no-renames', '--no-relative', '--no-ext-diff', '--no-color', '--no-decorate'];
  const walk = ['--no-notes', '--topo-order', '--reverse', '--full-history', '--no-merges', '--format=%H', '--end-of-options', range];
  const output = gitStream(place, [...args, ...walk, '--', ...folders.map((folder) => `:(top,literal)${folder}`)]);
  const splitter = new NulSplitter(TOKEN_BYTES);
  const reader = new EventReader();
  for await (const chunk of output) for (const token of splitter.push(chunk)) reader.take(token);
  for (const token of splitter.end()) reader.take(token);
  return reader.events;
}

/** Puts tokens together: the name of a commit, then pairs of raw entry and path. */
class EventReader {
  readonly events: FileEvent[] = [];
  #commit = '';
  #entry: RegExpExecArray | null = null;

  take(token: string): void {
    if (this.#entry !== null) {
      const [, mode = '', blob = '', state] = this.#entry;
      this.#entry = null;
      const isFile = mode === '100644' || mode === '100755';
      if (isFragment(token) && (isFile || state === 'D'))
        this.events.push({ commit: this.#commit, path: token, blob: state === 'D' ? '' : blob });
      return;
    }
    this.#entry = RAW.exec(token);
    if (this.#entry === null && /^\n?[0-9a-f]{40,64}\n?$/.test(token)) this.#commit = token.trim();
  }
}

/** The texts of the contents that are small enough, by their name. */
async function textsOf(place: Place, lives: readonly FragmentLife[]): Promise<ReadonlyMap<string, string>> {
  const blobs = [...new Set(lives.map(({ blob }) => blob))];
  if (blobs.length === 0) return new Map();
  const checked = await gitText(place, ['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], `${blobs.join('\n')}\n`);
  const small = checked.split('\n').flatMap((line) => {
    const [name = '', type, size] = line.split(' ');
    return type === 'blob' && Number(size) <= FILE_BYTES ? [name] : [];
  });
  const texts = new Map<string, string>();
  for (let at = 0; at < small.length; at += AT_ONCE) {
    const { output } = await runGit(place, ['cat-file', '--batch'], `${small.slice(at, at + AT_ONCE).join('\n')}\n`);
    for (const [name, text] of objectsIn(output)) texts.set(name, text);
  }
  return texts;
}

/** `<name> blob <size>\n<content>\n`, one behind the other. */
function objectsIn(output: Buffer): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    if (end < 0) break;
    const [name = '', type, size = ''] = output.subarray(at, end).toString('utf8').split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    found.push([name, output.subarray(at, at + Number(size)).toString('utf8')]);
    at += Number(size) + 1;
  }
  return found;
}
