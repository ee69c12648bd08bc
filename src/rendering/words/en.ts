/** English: the words of the project itself, and what stands where another language has none. */
import type { Kind, Quiet, Wordbook } from './wordbook.ts';

const KIND_NAMES: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  new: ['new feature', 'new features'],
  improved: ['improvement', 'improvements'],
  fixed: ['fix', 'fixes'],
  performance: ['performance improvement', 'performance improvements'],
  deprecated: ['deprecation or removal', 'deprecations and removals'],
};
const QUIET_NAMES: Readonly<Record<Quiet, string>> = {
  documentation: 'documentation',
  dependencies: 'dependency updates',
  internal: 'internal changes',
};

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** What each rule that leaves changes out is called; `one` and `many` behind a number. */
const LEFT_OUT: Readonly<Record<string, readonly [one: string, many: string]>> = {
  revert: ['change that cancels with its revert', 'changes that cancel with their reverts'],
  merge: ['merge', 'merges'],
  'no-content': ['change without content', 'changes without content'],
  release: ['release commit', 'release commits'],
  label: ['change excluded by label', 'changes excluded by label'],
  author: ['change excluded by author', 'changes excluded by author'],
  type: ['change excluded by type', 'changes excluded by type'],
  path: ['change excluded by path', 'changes excluded by path'],
  area: ['change excluded by area', 'changes excluded by area'],
  'own-word': ["change at its author's wish", "changes at their authors' wish"],
  'no-package': ['change of no package', 'changes of no package'],
  duplicate: ['copy of a change that is told', 'copies of changes that are told'],
  shipped: ['change that the release before already had', 'changes that the release before already had'],
};

export const ENGLISH: Wordbook = {
  sections: {
    new: 'New',
    improved: 'Improved',
    fixed: 'Fixed',
    performance: 'Performance',
    security: 'Security',
    deprecated: 'Deprecated and removed',
    documentation: 'Documentation',
    internal: 'Internal',
    dependencies: 'Dependencies',
  },
  breaking: 'Breaking changes',
  highlights: 'Highlights',
  experimental: 'Experimental',
  whatToDo: 'What to do',
  noAdvice: (all) =>
    all
      ? 'These changes do not say what to do; the links have the details.'
      : 'Lines without advice: their change gives none; the link has the details.',
  noChanges: (from) => (from === null ? 'No changes.' : `No changes since ${from}.`),
  nothingToTell: (from, count) =>
    `No changes to tell${from === null ? '' : ` since ${from}`}: ${figure(count)} ${count === 1 ? 'was' : 'were'} left out.`,
  by: 'by',
  others: (count) => (count === 1 ? '1 other' : `${figure(count)} others`),
  more: (count) => `${figure(count)} more`,
  // Without the forge, two numbers in a title may be a pull request and what it goes back to.
  backport: (own, origin, sure) => `${own}, ${sure ? 'backport of' : 'from'} ${origin}`,
  table: { name: 'Package', change: 'Change', references: 'Changed in' },
  added: (version) => `to ${version}`,
  updated: 'updated',
  dependency: (from, to, development) =>
    `Update${from === null || to === null ? '' : ` from ${from}`}${to === null ? '' : ` to ${to}`}${development ? ' (used in development only)' : ''}`,
  developmentDependencies: 'Development dependencies',
  developmentUpdated: (names) => `Update ${names}`,
  topic: (titles, more) => `${titles.join('; ')}${more === 0 ? '' : `; and ${figure(more)} more`}`,
  remaining: 'Other',
  other: 'Other',
  contributors: 'Contributors',
  people: (known, first) =>
    [...(known.length === 0 ? [] : [known.join(', ')]), ...(first.length === 0 ? [] : [`first contributions by ${first.join(', ')}`])].join(
      '; ',
    ),
  fullChangelog: 'Full changelog',
  notListed: (parts) => `Not listed: ${parts.join(', ')}.`,
  leftOut: (rule, count) => {
    const [one, many] = LEFT_OUT[rule] ?? [`change left out by rule ${rule}`, `changes left out by rule ${rule}`];
    return `${figure(count)} ${count === 1 ? one : many}`;
  },
  internalHidden: (count) => `${figure(count)} internal ${count === 1 ? 'change' : 'changes'}`,
  dependenciesHidden: (count) => `${figure(count)} updated ${count === 1 ? 'dependency' : 'dependencies'}`,
  shortened: {
    internal: (count) => `Shortened to fit: ${figure(count)} internal ${count === 1 ? 'change is' : 'changes are'} only counted.`,
    dependencies: (count) =>
      `Shortened to fit: ${figure(count)} updated ${count === 1 ? 'dependency is' : 'dependencies are'} only counted.`,
    authors: 'Shortened to fit: authors are named below the lines only.',
    lines: (count) => `Shortened to fit: ${figure(count)} ${count === 1 ? 'line' : 'lines'} of less importance left out.`,
    bare: (count) => `Shortened to fit: only breaking and security changes are shown, ${figure(count)} other lines left out.`,
    cut: 'Shortened to fit: the end is cut.',
  },
  comma: ', ',
  series,
  summary: {
    kind: (kind, count) => `${SMALL[count] ?? figure(count)} ${KIND_NAMES[kind][count === 1 ? 0 : 1]}`,
    only: (kinds) => sentence(`${series(kinds.map((kind) => QUIET_NAMES[kind]))} only.`),
    sentence: ({ kinds, also, areas, whole, single, otherwise }) => {
      const where = areas.length === 0 ? '' : whole ? `${single ? '' : ','} in ${series(areas)}` : `, most of them in ${series(areas)}`;
      const rest = otherwise.length === 0 ? '' : `; otherwise ${series(otherwise.map((kind) => QUIET_NAMES[kind]))}`;
      return sentence(`${also ? 'also ' : ''}${series(kinds)}${where}${rest}.`);
    },
  },
  frames: null,
  count: (value) => SMALL[value] ?? figure(value),
};

/** 1497 as `1,497`. */
function figure(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function series(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
