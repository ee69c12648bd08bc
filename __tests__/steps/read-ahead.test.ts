import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gitFragments } from '../../src/adapters/git/fragments.ts';
import { openGitHistory } from '../../src/adapters/git/history.ts';
import { parseInputs } from '../../src/config/inputs.ts';
import { makeConfig } from '../../src/config/make.ts';
import type { Commit, Range } from '../../src/domain.ts';
import type { CommitOptions, Fragments, History } from '../../src/ports/history.ts';
import { collect } from '../../src/steps/collect.ts';
import { readAhead } from '../../src/steps/read-ahead.ts';
import { SharedHistory } from '../../src/steps/shared-history.ts';
import { createRepository, type Repository } from '../support/git/repository.ts';

const CONFIG = makeConfig(parseInputs({}), {});
const RANGE: Range = {
  ...{ from: 'v1.0.0', to: 'main', base: 'b'.repeat(40), side: null, head: 'a'.repeat(40), tag: null, family: 'v' },
  ...{ reason: 'v1.0.0 was given.', passedOver: [] },
};
const TARGETS = { whole: RANGE, targets: [{ owner: null, range: RANGE }] };

function commit(letter: string): Commit {
  return { sha: letter.repeat(40), parents: [], message: letter, author: { name: 'Ada', login: null }, committedAt: 1 };
}

/** A history that says what it is asked, and hands on parts when it is told to. */
function world(kind: History['kind']) {
  const asked: string[] = [];
  const onParts: NonNullable<CommitOptions['onPart']>[] = [];
  let end: (thrown: Error | null) => void = () => undefined;
  const list = new Promise<void>((resolve, reject) => {
    end = (thrown) => (thrown === null ? resolve() : reject(thrown));
  });
  const answered = async <T>(what: string, answer: T): Promise<T> => {
    asked.push(what);
    return answer;
  };
  const history: History = {
    kind,
    tags: () => answered('tags', []),
    resolve: async () => null,
    committedAt: async () => new Map(),
    relation: async () => ({ ahead: 1, behind: 0, base: RANGE.base }),
    commits: async (_base, _head, { onPart }) => {
      asked.push('commits');
      if (onPart !== undefined) onParts.push(onPart);
      await list;
      return { commits: [commit('a'), commit('c')], counted: 2 };
    },
    sharedPatches: async () => null,
    authorsBefore: () => answered('authors', new Set(['ada'])),
  };
  const fragments: Fragments = {
    folders: () => answered('folders', ['changes']),
    read: async () => ({ fragments: [], unread: 0 }),
  };
  const tell = (...commits: readonly Commit[]): void => {
    for (const onPart of onParts) onPart(commits, 2);
  };
  return { asked, history, fragments, tell, end: (thrown: Error | null = null) => end(thrown) };
}

describe('reading ahead', () => {
  it('asks a clone for everything at once, and nobody asks it again', async () => {
    const { asked, history, fragments, end } = world('git');
    const shared = new SharedHistory(history);
    const ahead = readAhead(TARGETS, CONFIG, shared, fragments);
    expect([...asked].sort()).toEqual(['authors', 'commits', 'folders', 'tags']);
    end();
    await shared.commits(RANGE.base, RANGE.head, { files: false });
    await shared.authorsBefore(RANGE.base);
    await shared.tags();
    expect(await ahead.folders(RANGE.base, RANGE.head)).toEqual(['changes']);
    expect(asked).toHaveLength(4);
    await ahead.folders(null, RANGE.head);
    expect(asked).toHaveLength(5);
  });

  it('leaves a forge to be asked in its turn', () => {
    const { asked, history, fragments } = world('github');
    expect(readAhead(TARGETS, CONFIG, new SharedHistory(history), fragments)).toBe(fragments);
    expect(asked).toEqual([]);
  });

  it('tells who comes later of the parts that came before, each once and in order', async () => {
    const { history, tell, end } = world('git');
    const shared = new SharedHistory(history);
    const first = shared.commits(RANGE.base, RANGE.head, { files: false });
    tell(commit('a'));
    const told: string[] = [];
    const onPart: CommitOptions['onPart'] = (part, counted) => void told.push(...part.map(({ message }) => `${message} of ${counted}`));
    const second = shared.commits(RANGE.base, RANGE.head, { files: false, onPart });
    expect(told).toEqual(['a of 2']);
    tell(commit('c'));
    end();
    expect(await second).toBe(await first);
    expect(told).toEqual(['a of 2', 'c of 2']);
  });

  it('lets the run end with what went wrong, not the process', async () => {
    const { history, fragments, end } = world('git');
    const shared = new SharedHistory(history);
    const files = makeConfig(parseInputs({}), { evidence: 'files' });
    const ahead = readAhead(TARGETS, files, shared, fragments);
    end(new Error('git broke'));
    const sources = { history: shared, fragments: ahead, pulls: null, repository: null };
    const diffs = { attributes: async () => '', paths: async () => new Map(), patches: async () => undefined };
    await expect(collect(RANGE, files, { ...sources, diffs })).rejects.toThrow('git broke');
  });
});

describe('folders of news files in a clone', () => {
  let repository: Repository;
  let begin: ReturnType<Repository['commit']>;
  beforeAll(() => {
    repository = createRepository();
    begin = repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n', 'docs/changes/guide.md': 'x' } });
    repository.commit({ message: 'Add a widget', files: { 'changes/12.feature.md': 'A widget.\n', 'src/a.ts': '1' } });
    repository.commit({ message: 'Release', files: { 'changes/12.feature.md': null } });
    repository.flush();
  });
  afterAll(() => repository.remove());

  it('are the same from the paths of the commits and from a walk of their own', async () => {
    const { dir } = repository;
    const [base, head] = [repository.sha(begin), repository.sha('main')];
    const fragments = gitFragments(dir);
    const { commits } = await (await openGitHistory(dir)).commits(base, head, { files: true });
    const touched = Promise.resolve(commits.flatMap(({ files }) => files ?? []));
    expect(await fragments.folders(base, head)).toEqual(['changes']);
    expect(await fragments.folders(base, head, touched)).toEqual(['changes']);
    expect(await fragments.folders(base, head, Promise.resolve([]))).toEqual([]);
  });
});
