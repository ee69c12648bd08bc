/** A release made by script whose truth is known: what belongs together, what breaks, what is undone, what everybody should read. */

import { sha } from '../../__tests__/support/writing/changes.ts';
import type { Commit, PullRequest } from '../../src/domain.ts';
import { type Draw, drawFrom, pick } from '../collect/words.ts';

/** What has to become of a change. `undone`: it and what takes it back cancel. */
type Fate = 'line' | 'undone' | 'bump';

export type TrueChange = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly fate: Fate;
  /** Changes of one story have one number. */
  readonly story: number | null;
  readonly notable: boolean;
  /** Breaking, or about security. */
  readonly grave: boolean;
  readonly internal: boolean;
};

export type TrueHistory = {
  readonly changes: readonly TrueChange[];
  readonly commits: readonly Commit[];
  readonly pulls: ReadonlyMap<string, PullRequest>;
};

/** Parts of a release: of how many changes in a hundred it consists. */
const SHARES = { feature: 12, breaking: 2, security: 1, performance: 6, documentation: 7, internal: 20, bump: 15, undone: 4 } as const;
/** Of the features and fixes, the share that a story begins with; and the stories whose parts do not name each other, so that only a reader finds them. */
const STORIES = { share: 0.12, unnamed: 0.1 } as const;

const AREAS = ['server', 'client', 'parser', 'cli', 'cache', 'router', 'worker', 'editor', 'search', 'sync'] as const;
const THINGS = [
  'timeout',
  'buffer',
  'index',
  'session',
  'socket',
  'template',
  'cursor',
  'snapshot',
  'queue',
  'token',
  'layout',
  'stream',
] as const;
const NAMES = ['Firefox', 'Safari', 'Windows', 'Postgres', 'Debian', 'Kafka', 'Alpine', 'Redis', 'Android', 'Chrome'] as const;

type Told = Omit<TrueChange, 'number' | 'story'>;

/** A history of so many changes, in the order in which they were merged. */
export function trueHistory(seed: number, count: number): TrueHistory {
  const draw = drawFrom(seed);
  const told: { readonly told: Told; readonly story: number | null; readonly unnamed: boolean }[] = [];
  let stories = 0;
  while (told.length < count) {
    const one = toldChange(draw, told.length);
    const isStory = one.fate === 'line' && !one.internal && draw() < STORIES.share && told.length < count - 3;
    if (one.fate === 'undone') {
      told.push(
        { told: one, story: null, unnamed: false },
        { told: { ...one, title: `Revert "${one.title}"`, body: '' }, story: null, unnamed: false },
      );
    } else if (isStory) {
      stories += 1;
      const unnamed = draw() < STORIES.unnamed;
      const parts = draw() < 0.5 ? 2 : 3;
      for (let part = 0; part < parts; part += 1)
        told.push({ told: part === 0 ? one : followUp(draw, told.length, one), story: stories, unnamed });
    } else told.push({ told: one, story: null, unnamed: false });
  }
  const first = new Map<number, number>();
  const changes = told.slice(0, count).map(({ told: one, story, unnamed }, at): TrueChange => {
    const number = 1_000 + at;
    const origin = story === null ? undefined : first.get(story);
    if (story !== null && origin === undefined) first.set(story, number);
    const marker = story === null ? '' : unnamed ? ` [story:${story}]` : '';
    const body = origin === undefined || unnamed ? one.body : `Follow-up to #${origin}.\n\n${one.body}`;
    return { ...one, number, title: `${one.title}${marker}`, body, story };
  });
  return { changes, ...inGit(changes) };
}

function toldChange(draw: Draw, at: number): Told {
  let left = draw() * 100;
  const kind = Object.entries(SHARES).find(([, share]) => {
    left -= share;
    return left < 0;
  })?.[0];
  const area = pick(draw, AREAS);
  const thing = pick(draw, THINGS);
  const name = pick(draw, NAMES);
  const option = `${thing}Limit${at}`;
  const amount = 20 + Math.floor(draw() * 900);
  const plain = { labels: [], fate: 'line', notable: false, grave: false, internal: false } as const;
  switch (kind) {
    case 'feature':
      return {
        ...plain,
        title: `feat(${area}): add \`${option}\` for the ${thing} on ${name}`,
        body: `It holds ${amount} entries by default.`,
        notable: true,
      };
    case 'breaking':
      return {
        ...{ ...plain, title: `feat(${area})!: require \`${option}\` for the ${thing}`, notable: true, grave: true },
        body: `BREAKING CHANGE: set \`${option}\` to ${amount} to keep the old one.`,
      };
    case 'security':
      return {
        ...plain,
        title: `fix(${area}): close CVE-2026-${1_000 + at} in the ${thing}`,
        body: `Requests of ${name} could read it.`,
        notable: true,
        grave: true,
      };
    case 'performance':
      return {
        ...plain,
        title: `perf(${area}): cut the ${thing} of ${name} from ${amount + 50}ms to ${amount}ms`,
        body: `By \`${option}\`.`,
      };
    case 'documentation':
      return { ...plain, title: `docs: explain \`${option}\` of the ${area}`, body: '' };
    case 'internal':
      return {
        ...plain,
        title: `${pick(draw, ['refactor', 'test', 'chore', 'ci'])}(${area}): split the ${thing} ${at}`,
        body: '',
        internal: true,
      };
    case 'bump':
      return { ...plain, title: `chore(deps): bump pkg-${at} from 1.${at}.0 to 1.${at}.${amount}`, body: '', fate: 'bump', internal: true };
    case 'undone':
      return { ...plain, title: `feat(${area}): try \`${option}\` with ${name}`, body: '', fate: 'undone' };
    default:
      return {
        ...plain,
        title: `fix(${area}): keep the ${thing} of \`${option}\` on ${name}`,
        body: `It was lost after ${amount} entries, seen on ${name}.`,
      };
  }
}

function followUp(draw: Draw, at: number, { title }: Told): Told {
  const [, area = '', option = ''] = /\((\w+)\).*?(`\w+`|CVE-[\d-]+|the \w+)/.exec(title) ?? [];
  const text = `fix(${area}): read ${option || 'it'} ${pick(draw, ['once', 'again', 'early', 'late'])} when part ${at} starts`;
  return { title: text, body: '', labels: [], fate: 'line', notable: false, grave: false, internal: false };
}

/** Each change is one squashed commit of a pull request. */
function inGit(changes: readonly TrueChange[]): Omit<TrueHistory, 'changes'> {
  const commits: Commit[] = [];
  const pulls = new Map<string, PullRequest>();
  let tip = ROOT;
  for (const { number, title, body, labels } of changes) {
    const own = sha(`change ${number}`);
    const by = `dev${number % 9}`;
    const author = { name: by, login: by };
    commits.push({ sha: own, parents: [tip], message: `${title} (#${number})\n\n${body}`, author, committedAt: number });
    pulls.set(own, {
      ...{ number, title, body, labels, author, mergedAt: '2026-11-01T00:00:00Z', mergeCommit: own, baseBranch: 'main' },
      ...{ url: `https://github.com/acme/rocket/pull/${number}`, bodyEditedAt: null, bodyEditor: null, closes: [] },
    });
    tip = own;
  }
  return { commits, pulls };
}

/** The commit before the range. */
export const ROOT = sha('root');
