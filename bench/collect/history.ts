/** Repositories of any size, made by script: squashed and merged pull requests and plain commits, between a tag and the branch's head. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { git, gitEnvironment } from '../../__tests__/support/git/process.ts';
import { mergePull, type PullRecord, type PullSpec, squashPull } from '../../__tests__/support/git/pulls.ts';
import { createRepository, type Repository } from '../../__tests__/support/git/repository.ts';
import { bodyFrom, type Draw, drawFrom, personFrom, titleFrom, trailersFrom } from './words.ts';

/** The tag before the range; its head is the default branch. */
export const BASE = 'v1.0.0';
export const HEAD = 'main';
/** In a clone: the branch one commit before the head. */
export const NEARLY = 'nearly';

export type Made = {
  readonly repository: Repository;
  readonly pulls: readonly PullRecord[];
  /** Commits from the tag to the head. */
  readonly commits: number;
};

/** Commits before the tag: at most so many, and no more than in the range. */
const EARLIER = 2_000;
/** Files of the first commit, in folders of twenty. */
const FILES = 3_000;
/** Of a hundred commits of the range: in merges of two commits and the merge, and of no pull request. The rest is squashed. */
const SHARES = { merged: 15, plain: 8 } as const;
const COMMITS_OF_MERGE = 3;

/** A repository with exactly `commits` in its range. The same size gives the same repository. */
export function makeHistory(commits: number): Made {
  const repository = createRepository();
  const draw = drawFrom(commits);
  repository.commit({
    message: 'chore: begin',
    files: Object.fromEntries(Array.from({ length: FILES }, (_, at) => [pathOf(at), `${at}\n`])),
  });
  repository.commit({ message: 'chore: name it', files: { 'package.json': '{"name":"widgets","version":"1.1.0"}\n' } });
  for (let made = 0; made < Math.min(commits, EARLIER); made += 1) plainCommit(repository, draw);
  repository.tag(BASE);
  const pulls: PullRecord[] = [];
  for (let made = 0; made < commits; ) {
    const roll = draw() * 100;
    if (roll < SHARES.plain) {
      plainCommit(repository, draw);
      made += 1;
    } else if (roll < SHARES.plain + SHARES.merged / COMMITS_OF_MERGE && commits - made >= COMMITS_OF_MERGE) {
      pulls.push(mergePull(repository, pullOf(draw, 1 + pulls.length, 2)));
      made += COMMITS_OF_MERGE;
    } else {
      const pull = pullOf(draw, 1 + pulls.length, 1);
      pulls.push(squashPull(repository, { ...pull, message: messageOf(draw, `${pull.title} (#${pull.number})`, pull.body ?? '') }));
      made += 1;
    }
  }
  repository.flush();
  return { repository, pulls, commits };
}

/** Packages side by side, each with its own tags: the first halves of the pull requests stand before the tags of the last packages. */
export type Monorepo = { readonly repository: Repository; readonly pulls: readonly PullRecord[]; readonly packages: number };

/** So many pull requests since the oldest tag, which is that of the first package; the others were tagged on the way. */
export function makeMonorepo(packages: number, count: number): Monorepo {
  const repository = createRepository();
  const draw = drawFrom(packages);
  const config = Array.from({ length: packages }, (_, at) => `  p${at}: { paths: ['packages/p${at}/**'], tag-prefix: 'p${at}@' }`);
  repository.commit({ message: 'chore: begin', files: { '.github/tidings.yml': `packages:\n${config.join('\n')}\n` } });
  const pulls: PullRecord[] = [];
  for (let made = 0; made < count; made += 1) {
    const at = Math.floor(made / Math.ceil(count / 2 / packages));
    if (at < packages && made % Math.ceil(count / 2 / packages) === 0) repository.tag(`p${at}@1.0.0`);
    const pull = pullOf(draw, 1 + pulls.length, 1);
    const files = { [`packages/p${Math.floor(draw() * packages)}/src/file${made % 20}.ts`]: `${draw()}\n` };
    pulls.push(squashPull(repository, { ...pull, commits: [{ message: pull.title, files }] }));
  }
  repository.flush();
  return { repository, pulls, packages };
}

/** A clone as a person has one: branch and tags in one pack, no refs of pull requests; its remote is on github.com. */
export function cloneOf({ repository }: Made, dir: string): string {
  const clone = join(dir, `clone-${repository.dir.split('-').at(-1)}`);
  execFileSync('git', ['clone', '--quiet', `file://${repository.dir}`, clone], { env: gitEnvironment(), stdio: 'pipe' });
  git(clone, ['branch', NEARLY, `${HEAD}~1`]);
  git(clone, ['remote', 'set-url', 'origin', 'https://github.com/octo/widgets.git']);
  return clone;
}

function plainCommit(repository: Repository, draw: Draw): void {
  const title = titleFrom(draw);
  repository.commit({ message: messageOf(draw, title.text, bodyFrom(draw, title)), author: personFrom(draw), files: filesFrom(draw) });
}

function pullOf(draw: Draw, number: number, commits: number): PullSpec {
  const title = titleFrom(draw);
  return {
    number,
    title: title.text,
    body: bodyFrom(draw, title),
    author: personFrom(draw),
    labels: draw() < 0.5 ? [title.type] : [],
    commits: Array.from({ length: commits }, () => ({ message: titleFrom(draw).text, files: filesFrom(draw) })),
    ...(draw() < 0.2 ? { closingIssues: [{ number: 100_000 + number, title: `It does not ${title.text.split(' ')[1]}` }] } : {}),
  };
}

function messageOf(draw: Draw, title: string, body: string): string {
  return [title, body, trailersFrom(draw)].filter((part) => part !== '').join('\n\n');
}

/** One to four changed files. */
function filesFrom(draw: Draw): Record<string, string> {
  const count = 1 + Math.floor(draw() * 4);
  return Object.fromEntries(Array.from({ length: count }, () => [pathOf(Math.floor(draw() * FILES)), `${draw()}\n`]));
}

function pathOf(at: number): string {
  const folder = Math.floor(at / 20);
  return `packages/p${folder % 30}/src/part${folder}/file${at % 20}.ts`;
}
