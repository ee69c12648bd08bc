import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openGitHistory } from '../../../src/adapters/git/history.ts';
import { createRepository, git, type Repository } from '../../support/git/repository.ts';

const made: Repository[] = [];
const folders: string[] = [];
const path = process.env.PATH;

afterEach(() => {
  process.env.PATH = path;
  delete process.env.GIT_DIR;
  for (const one of made.splice(0)) one.remove();
  for (const dir of folders.splice(0)) rmSync(dir, { recursive: true, force: true });
});

function repository(): Repository {
  const fresh = createRepository();
  made.push(fresh);
  return fresh;
}

/** A clone of the last `depth` commits, with all their tags. */
function shallowClone(repo: Repository, depth: number): string {
  const dir = mkdtempSync(join(tmpdir(), 'tidings-shallow-'));
  folders.push(dir);
  repo.flush();
  git(dir, ['clone', '--quiet', `--depth=${depth}`, `file://${repo.dir}`, '.']);
  return dir;
}

function open(repo: Repository) {
  repo.flush();
  return openGitHistory(repo.dir);
}

async function only(repo: Repository, files = false) {
  const history = await open(repo);
  const { commits, counted } = await history.commits(null, repo.sha('main'), { files });
  expect(counted).toBe(commits.length);
  return commits;
}

describe('patches of two lines', () => {
  it('are equal whatever their messages; merges, commits without files and what only one side has are not', async () => {
    const repo = repository();
    const root = repo.commit({ message: 'root', files: { a: '1\n' } });
    repo.branch('side', root);
    repo.flush();
    const one = repo.commit({ message: 'one', files: { b: '1\n' } });
    repo.commit({ message: 'no files' });
    repo.commit({ message: 'only here', files: { c: '1\n' } });
    const picked = repo.commit({ branch: 'side', message: 'other words', files: { b: '1\n' } });
    const longer = ['main', 'side'].map((branch) => repo.commit({ branch, message: `on ${branch}`, files: { 'ä b': '1\n2\n' } }));
    repo.commit({ branch: 'side', message: 'no files either' });
    const topic = repo.commit({ branch: 'topic', parents: ['side'], message: 'topic', files: { d: '1\n' } });
    repo.merge({ branch: 'side', from: topic, files: { d: '1\n' } });
    const history = await open(repo);
    const shared = [one, picked].map((mark) => [repo.sha(mark), '1\t0\tb\n'] as const);
    const sharedToo = longer.map((mark) => [repo.sha(mark), '2\t0\tä b\n'] as const);
    expect(await history.sharedPatches(repo.sha('side'), repo.sha('main'))).toEqual(new Map([...shared, ...sharedToo]));
    expect(await history.sharedPatches(repo.sha('main'), repo.sha('main'))).toEqual(new Map());
    await expect(history.sharedPatches('--all', repo.sha('main'))).rejects.toMatchObject({ code: 'unknown-ref' });
  });
});

describe('commits', () => {
  it('reads the range, counts it and keeps the order of the parents', async () => {
    const repo = repository();
    const root = repo.commit({ message: 'root' });
    repo.branch('side', root);
    const main = repo.commit({ message: 'on main' });
    const side = repo.commit({ message: 'on side', branch: 'side' });
    const merge = repo.merge({ from: 'side', message: 'Merge pull request #3 from a/b\n\nThe title\n', date: '2026-02-03T04:05:06Z' });
    const history = await open(repo);
    const list = await history.commits(repo.sha(root), repo.sha(merge), { files: false });
    expect(list.counted).toBe(3);
    expect(list.commits.map((one) => one.sha).sort()).toEqual([main, side, merge].map((one) => repo.sha(one)).sort());
    expect(list.commits.find((one) => one.sha === repo.sha(merge))).toEqual({
      sha: repo.sha(merge),
      parents: [repo.sha(main), repo.sha(side)],
      message: 'Merge pull request #3 from a/b\n\nThe title\n',
      author: { name: 'Ada Lovelace', login: null },
      committedAt: Date.parse('2026-02-03T04:05:06Z') / 1000,
    });
    expect(await history.commits(repo.sha(merge), repo.sha(merge), { files: false })).toEqual({ commits: [], counted: 0 });
  });

  it('decodes bytes that are not UTF-8 leniently, in the name too', async () => {
    const repo = repository();
    const tree = repo.git(['mktree'], '');
    const bytes = Buffer.concat([
      Buffer.from(`tree ${tree}\nauthor J\xf6rg <j@example.com> 1 +0000\ncommitter a <a@example.com> 1 +0000\n\nf\xfcr `, 'latin1'),
      Buffer.from('für\n'),
    ]);
    const sha = repo.git(['hash-object', '-t', 'commit', '-w', '--stdin'], bytes);
    const history = await open(repo);
    const { commits } = await history.commits(null, sha, { files: false });
    expect(commits).toMatchObject([{ author: { name: 'J\ufffdrg' }, message: 'f\ufffdr für\n' }]);
  });

  it('reads a commit with an encoding header', async () => {
    const repo = repository();
    const tree = repo.git(['mktree'], '');
    const head = `tree ${tree}\nauthor J\xf6rg <j@example.com> 1 +0000\ncommitter a <a@example.com> 1 +0000\nencoding ISO-8859-1\n\nf\xfcr\n`;
    const sha = repo.git(['hash-object', '-t', 'commit', '-w', '--stdin'], Buffer.from(head, 'latin1'));
    repo.git(['config', 'i18n.logOutputEncoding', 'ISO-8859-1']);
    const history = await open(repo);
    const { commits } = await history.commits(null, sha, { files: false });
    expect(commits).toMatchObject([{ author: { name: 'Jörg' }, message: 'für\n' }]);
  });

  it('keeps control characters, line ends and huge bodies, and is not confused by them', async () => {
    const repo = repository();
    const messages = [
      'a\x01\x1f\x1b[31m\x7f\u2028\u202e\r\n\r\nbody\r\n',
      `big\n\n${'| table | row |\n'.repeat(8000)}`,
      ':100644 100644 a b M\nnot a raw entry\n',
      `${'a'.repeat(40)}\n\n1\nsomebody\n`,
    ];
    for (const message of messages) repo.commit({ message, files: { 'a.txt': message } });
    expect((await only(repo, true)).map((one) => one.message).reverse()).toEqual(messages);
  });

  it('reads the paths as they are, both of a rename, and none of a merge', async () => {
    const repo = repository();
    repo.commit({ message: 'one', files: { 'a b/ü "q"\n.txt': 'long enough to be a rename', '-x': '1' } });
    repo.branch('side');
    repo.commit({ message: 'two', files: { 'a b/ü "q"\n.txt': null, 'new.txt': 'long enough to be a rename' } });
    repo.commit({ message: 'side', branch: 'side', files: { side: '1' } });
    repo.merge({ from: 'side', files: { side: '1' } });
    repo.commit({ message: 'empty' });
    const files = (await only(repo, true)).map(({ message, files: paths }) => [message, [...(paths ?? [])].sort()]);
    expect(Object.fromEntries(files)).toEqual({
      one: ['-x', 'a b/ü "q"\n.txt'],
      two: ['a b/ü "q"\n.txt', 'new.txt'],
      side: ['side'],
      "Merge branch 'side' into main": [],
      empty: [],
    });
    expect((await only(repo)).every((one) => one.files === undefined)).toBe(true);
  });

  it('names people by the mailmap and knows the login of a noreply address', async () => {
    const repo = repository();
    repo.commit({ message: 'one', author: { name: 'ада 🦀', email: '7+ada@users.noreply.github.com' } });
    repo.commit({ message: 'two', author: { name: 'A. L.', email: 'old@example.com' } });
    repo.flush();
    writeFileSync(join(repo.dir, '.mailmap'), 'Ada Lovelace <ada@users.noreply.github.com> <old@example.com>\n');
    expect((await only(repo)).map((one) => one.author)).toEqual([
      { name: 'Ada Lovelace', login: 'ada' },
      { name: 'ада 🦀', login: 'ada' },
    ]);
  });

  it('is not changed by the configuration of a user or by an outer git', async () => {
    const repo = repository();
    repo.commit({ message: 'one', files: { 'dir/a.txt': '1' } });
    for (const [key, value] of [
      ['color.ui', 'always'],
      ['log.showSignature', 'true'],
      ['log.showRoot', 'false'],
      ['log.decorate', 'full'],
      ['diff.relative', 'true'],
      ['core.quotepath', 'true'],
    ] as const) {
      repo.git(['config', key, value]);
    }
    process.env.GIT_DIR = '/nowhere';
    expect(await only(repo, true)).toMatchObject([{ message: 'one', files: ['dir/a.txt'] }]);
  });

  it('are those that the forge has, whatever is replaced here', async () => {
    const repo = repository();
    for (const message of ['one', 'two', 'three']) repo.commit({ message });
    repo.flush();
    repo.git(['replace', '--graft', 'main', 'main~2']);
    expect((await only(repo)).map(({ message }) => message)).toEqual(['three', 'two', 'one']);
  });

  it('are those that the forge has, whatever is grafted here', async () => {
    const repo = repository();
    for (const message of ['one', 'two', 'three']) repo.commit({ message });
    mkdirSync(join(repo.dir, '.git', 'info'), { recursive: true });
    writeFileSync(join(repo.dir, '.git', 'info', 'grafts'), `${repo.sha('main')} ${repo.git(['rev-parse', 'main~2'])}\n`);
    expect(repo.git(['rev-list', '--count', 'main'])).toBe('2');
    expect((await only(repo)).map(({ message }) => message)).toEqual(['three', 'two', 'one']);
  });

  it('takes nothing but full shas', async () => {
    const history = await open(repository());
    await expect(history.commits(null, '--output=/tmp/x', { files: false })).rejects.toMatchObject({ code: 'unknown-ref' });
  });
});

describe('commits while git still walks', () => {
  it('are told in parts that make up the whole, with the number of all', async () => {
    const repo = repository();
    for (let at = 0; at < 300; at += 1) repo.commit({ message: `change ${at}\n\n${'why '.repeat(200)}`, files: { 'a.txt': `${at}\n` } });
    const history = await open(repo);
    const parts: { readonly shas: readonly string[]; readonly counted: number }[] = [];
    const { commits } = await history.commits(null, repo.sha('main'), {
      files: true,
      onPart: (part, counted) => void parts.push({ shas: part.map(({ sha }) => sha), counted }),
    });
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.every(({ shas, counted }) => shas.length > 0 && counted === 300)).toBe(true);
    expect(parts.flatMap(({ shas }) => shas)).toEqual(commits.map(({ sha }) => sha));
  });
});

describe('tags', () => {
  it('peels annotated tags, also tags of tags, and leaves out what is no commit', async () => {
    const repo = repository();
    const one = repo.commit({ message: 'one', files: { a: '1' } });
    repo.tag('v1.0.0', one);
    repo.tag('@scope/pkg@1.0.0', one, { annotated: 'x' });
    const sha = repo.sha(one);
    repo.git(['tag', '-a', '-m', 'nested', 'nested', '@scope/pkg@1.0.0']);
    repo.git(['tag', 'a-tree', `${sha}^{tree}`]);
    const tags = await (await open(repo)).tags();
    expect([...tags].sort((a, b) => a.name.localeCompare(b.name))).toEqual([
      { name: '@scope/pkg@1.0.0', sha },
      { name: 'nested', sha },
      { name: 'v1.0.0', sha },
    ]);
    expect(await (await open(repository())).tags()).toEqual([]);
  });
});

describe('resolve', () => {
  it('prefers tag, then branch, then remote branch, then what git understands', async () => {
    const repo = repository();
    const [one, two, three] = ['one', 'two', 'three'].map((message) => repo.commit({ message }));
    if (one === undefined || two === undefined || three === undefined) throw new Error('no commits');
    repo.tag('name', one, { annotated: 'x' });
    repo.branch('name', two);
    repo.ref('refs/remotes/origin/name', three);
    repo.ref('refs/remotes/origin/only-there', three);
    const history = await open(repo);
    const sha = repo.sha(three);
    expect(await history.resolve('name')).toBe(repo.sha(one));
    expect(await history.resolve('refs/heads/name')).toBe(repo.sha(two));
    expect(await history.resolve('only-there')).toBe(sha);
    expect(await history.resolve('HEAD')).toBe(sha);
    expect(await history.resolve('HEAD~1')).toBe(repo.sha(two));
    expect(await history.resolve(sha.slice(0, 9))).toBe(sha);
  });

  it.each(['nothing', '', '-x', '--help', ':/one', 'a b', 'main\nmain', '0000000000000000000000000000000000000000', 'refs/tags/main'])(
    'finds no commit for %j',
    async (ref) => {
      const repo = repository();
      repo.commit({ message: 'one' });
      expect(await (await open(repo)).resolve(ref)).toBeNull();
    },
  );

  it('finds no HEAD in an empty repository', async () => {
    expect(await (await open(repository())).resolve('HEAD')).toBeNull();
  });
});

describe('relation', () => {
  it('counts both sides and finds where they part', async () => {
    const repo = repository();
    const root = repo.commit({ message: 'root' });
    repo.branch('side', root);
    const main = repo.commit({ message: 'main' });
    repo.commit({ message: 'side 1', branch: 'side' });
    const side = repo.commit({ message: 'side 2', branch: 'side' });
    const orphan = repo.commit({ message: 'orphan', branch: 'other', parents: [] });
    const history = await open(repo);
    const of = (base: string, head: string) => history.relation(repo.sha(base), repo.sha(head));
    expect(await of(main, side)).toEqual({ ahead: 2, behind: 1, base: repo.sha(root) });
    expect(await of(root, side)).toEqual({ ahead: 2, behind: 0, base: repo.sha(root) });
    expect(await of(main, main)).toEqual({ ahead: 0, behind: 0, base: repo.sha(main) });
    expect(await of(orphan, main)).toEqual({ ahead: 2, behind: 1, base: null });
  });
});

describe('authorsBefore', () => {
  it('knows names and logins in lower case, up to the base', async () => {
    const repo = repository();
    repo.commit({ message: 'one', author: { name: 'Ada Lovelace', email: '1+AdaL@users.noreply.github.com' } });
    const base = repo.commit({ message: 'two', author: { name: 'Bob', email: 'bob@example.com' } });
    repo.commit({ message: 'three', author: { name: 'Carol', email: 'carol@example.com' } });
    const history = await open(repo);
    expect(await history.authorsBefore(repo.sha(base))).toEqual(new Set(['ada lovelace', 'adal', 'bob']));
    expect(await history.authorsBefore(null)).toEqual(new Set());
  });
});

it('calls nobody new where the history begins at the base', async () => {
  const repo = repository();
  const base = repo.commit({ message: 'all that was before, in one' });
  repo.commit({ message: 'two', author: { name: 'Bob', email: 'bob@example.com' } });
  expect(await (await open(repo)).authorsBefore(repo.sha(base))).toBeNull();
});

describe('a shallow clone', () => {
  function five(): Repository {
    const repo = repository();
    for (const n of [1, 2, 3, 4, 5]) {
      repo.commit({ message: `commit ${n}` });
      repo.tag(`v${n}.0.0`);
    }
    return repo;
  }

  it('answers what lies inside it', async () => {
    const repo = five();
    const history = await openGitHistory(shallowClone(repo, 3));
    const [base, head] = [repo.git(['rev-parse', 'v4.0.0']), repo.git(['rev-parse', 'v5.0.0'])];
    expect(await history.relation(base, head)).toEqual({ ahead: 1, behind: 0, base });
    expect((await history.commits(base, head, { files: true })).counted).toBe(1);
    expect(await history.authorsBefore(base)).toBeNull();
  });

  it('explains itself where the range or the base lies outside', async () => {
    const repo = five();
    const history = await openGitHistory(shallowClone(repo, 3));
    const head = repo.git(['rev-parse', 'v5.0.0']);
    const remedy = { code: 'shallow-clone', hint: expect.stringContaining('fetch-depth: 0') };
    await expect(history.commits(null, head, { files: false })).rejects.toMatchObject(remedy);
    const told: string[] = [];
    const onPart = (part: readonly { readonly sha: string }[]) => void told.push(...part.map(({ sha }) => sha));
    await expect(history.commits(null, head, { files: false, onPart })).rejects.toMatchObject(remedy);
    expect(told).toEqual([]);
    await expect(history.refuseCut?.(head)).rejects.toMatchObject(remedy);
    await expect((await open(repo)).refuseCut?.(head)).resolves.toBeUndefined();
    await expect(history.resolve('v1.0.0')).rejects.toMatchObject(remedy);
    expect(await history.resolve('refs/tags/v1.0.0')).toBeNull();
  });
});

describe('openGitHistory', () => {
  it('says when there is no repository', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'tidings-none-'));
    folders.push(dir);
    const [missing, file] = [join(dir, 'missing'), join(dir, 'file')];
    writeFileSync(file, '');
    for (const [place, code, message] of [
      [dir, 'no-repository', `${dir} is no git repository.`],
      [missing, 'bad-input', `There is no folder ${missing}.`],
      [file, 'bad-input', `${file} is no folder.`],
    ] as const)
      await expect(openGitHistory(place)).rejects.toMatchObject({ code, message });
  });

  it('says when git is missing', async () => {
    const repo = repository();
    process.env.PATH = '/nowhere';
    await expect(openGitHistory(repo.dir)).rejects.toMatchObject({ code: 'git-failed', hint: expect.stringContaining('PATH') });
  });

  it('stops when it is cancelled', async () => {
    const repo = repository();
    for (let n = 0; n < 500; n++) repo.commit({ message: `commit ${n}` });
    const head = repo.sha('main');
    const controller = new AbortController();
    const history = await openGitHistory(repo.dir, { signal: controller.signal });
    const reading = history.commits(null, head, { files: true });
    controller.abort();
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    await expect(history.tags()).rejects.toMatchObject({ code: 'cancelled' });
  });
});
