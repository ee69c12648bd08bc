/** Small histories that scenarios begin with. */
import { type PullRecord, type PullSpec, squashPull } from '../git/pulls.ts';
import type { Repository } from '../git/repository.ts';

const WORDS = [
  'amber',
  'basalt',
  'cedar',
  'dune',
  'ember',
  'fern',
  'garnet',
  'harbor',
  'indigo',
  'juniper',
  'kelp',
  'lagoon',
  'marble',
  'nectar',
  'opal',
  'pebble',
  'quartz',
  'ripple',
  'saffron',
  'timber',
  'umber',
  'velvet',
  'willow',
  'yarrow',
];
const PARTS = ['table', 'chart', 'list', 'form', 'menu', 'page'];

/** The title of the n-th change, from 1: no two are alike, and none is breaking or a feature. */
export function title(n: number): string {
  return `fix(${PARTS[n % PARTS.length]}): keep the ${WORDS[n % WORDS.length]} theme in the ${WORDS[Math.floor(n / WORDS.length) % WORDS.length]} view`;
}

/** A release v1.2.3 and so many squashed pull requests after it, numbered from 1. */
export function released(count: number, more: readonly PullSpec[] = []): (repository: Repository) => readonly PullRecord[] {
  return (repository) => {
    repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n' } });
    repository.tag('v1.2.3');
    const specs = Array.from({ length: count }, (_, at) => ({ number: at + 1, title: title(at + 1) }));
    return [...specs, ...more].map((spec) => squashPull(repository, spec));
  };
}
