/** Names to commits. */
import type { Sha, Tag } from '../../domain.ts';
import { gitText, type Place, runGit } from './process.ts';

const CAT_FILE = ['cat-file', '--batch-check=%(objecttype) %(objectname)'];
const TAG_FORMAT = '%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname:lstrip=2)';

/** All tags that lead to a commit, annotated ones peeled. */
export async function readTags(place: Place): Promise<Tag[]> {
  const text = await gitText(place, ['for-each-ref', `--format=${TAG_FORMAT}`, 'refs/tags']);
  const lines = text === '' ? [] : text.split('\n');
  const tags = lines.flatMap((line): readonly { name: string; sha: Sha | null }[] => {
    const [type, sha = '', innerType, innerSha = '', name = ''] = line.split(' ');
    if (type === 'commit') return [{ name, sha }];
    if (innerType === 'commit') return [{ name, sha: innerSha }];
    // A tag of a tag; git before 2.45 peels one level only.
    return innerType === 'tag' ? [{ name, sha: null }] : [];
  });
  const nested = tags.filter((tag) => tag.sha === null);
  const peeled = await commitsOf(
    place,
    nested.map((tag) => `refs/tags/${tag.name}`),
  );
  const shas = new Map(nested.map((tag, index) => [tag.name, peeled[index] ?? null]));
  return tags.flatMap(({ name, sha }) => {
    const found = sha ?? shas.get(name) ?? null;
    return found === null ? [] : [{ name, sha: found }];
  });
}

/** The commit of a tag, else a branch, else a branch of origin, else what git itself understands (`HEAD~3`, a sha); null when there is none. */
export async function resolveRef(place: Place, ref: string): Promise<Sha | null> {
  if (!isPlain(ref)) return null;
  if (ref.includes('@{')) return ofReflog(place, ref);
  const names =
    ref === 'HEAD' || ref.startsWith('refs/') ? [ref] : [`refs/tags/${ref}`, `refs/heads/${ref}`, `refs/remotes/origin/${ref}`, ref];
  const found = await commitsOf(place, names);
  return found.find((sha) => sha !== null) ?? null;
}

/** What a tag points at that leads to no commit: `tree` or `blob`; null where there is no such tag. */
export async function objectOfTag(place: Place, name: string): Promise<string | null> {
  if (!isPlain(name)) return null;
  const { output } = await runGit(place, CAT_FILE, `refs/tags/${name}^{}\n`);
  return /^(tree|blob) /.exec(output.toString('utf8'))?.[1] ?? null;
}

/** `main@{u}`, `HEAD@{1 day ago}`: where there is no upstream or no log, git does not answer but ends. */
async function ofReflog(place: Place, ref: string): Promise<Sha | null> {
  const { output } = await runGit(place, CAT_FILE, `${ref}^{commit}\n`);
  return shaOf(output.toString('utf8').trimEnd());
}

/** What could be an option, a search (`:/text`), more than one line or a very short sha is no ref. */
function isPlain(ref: string): boolean {
  return !/^[-:\s]|\p{Cc}|\s$|^$/u.test(ref) && !/^[0-9a-f]{1,3}$/.test(ref);
}

/** The commit of each name, or null. Names come in on stdin, so none can be an option. */
async function commitsOf(place: Place, names: readonly string[]): Promise<(Sha | null)[]> {
  if (names.length === 0) return [];
  const input = names.map((name) => `${name}^{commit}\n`).join('');
  return (await gitText(place, CAT_FILE, input)).split('\n').map(shaOf);
}

function shaOf(line: string): Sha | null {
  return /^commit ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? null;
}
