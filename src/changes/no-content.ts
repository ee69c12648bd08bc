/** Changes that are no news: merges of other lines, autofixes, unfinished words, and releases themselves. */
import type { Change } from '../domain.ts';
import { isNoise } from './boilerplate.ts';

/** Cheap test before the pattern. */
const MERGING = /^(?:back-?)?merge /i;
const MERGE =
  /^merge (?:branch(?:es)?|remote-tracking branch|remote branch|tag|commit|ref|pull request)\b|^(?:back-?)?merge (?:the )?(?:latest )?(?:changes )?(?:from |with |in )?(?:origin\/|upstream\/)?(?:main|master|trunk|develop|dev|next|upstream|head)(?: branch)?(?: (?:into|to|in) \S+)?$|^merge from \S+$/i;
const AUTOMATIC =
  /^(?:\[autofix\.ci\] )?apply automated (?:fixes|changes)|^apply suggestions? from (?:code )?review|^(?:fixup|squash|amend)! |^preparing for merge\b|^rollup of \d+ pull requests$/i;
const VERSION = String.raw`v?\d+(?:\.\d+)+(?:[.-]?(?:alpha|beta|rc|pre|dev|next|canary|snapshot|post)[\w.-]*)?(?:\+[\w.]+)?`;
const TAG = String.raw`(?:@?[\w./-]+@|[\w./-]+[-/])?${VERSION}`;
const BARE_VERSION = new RegExp(`^${TAG}$`, 'i');
/** What stands behind a type or area `release`. */
const NAMED_RELEASE = new RegExp(`(?:^|\\s)${TAG}$`, 'i');
const RELEASE = new RegExp(
  `^(?:(?:chore|prepared?|preparing|start|cut|publish(?:ed)?|bump(?:s|ed|ing)?|set|updated?)? ?(?:the )?(?:(?:new|next|for)? ?(?:release|version)s?)(?: from ${TAG})?(?: (?:of|to|for|notes for|number to))? ?:?|publish|tag|prepare(?: for)?) ${TAG}(?: (?:release|version))?(?: \\(.*\\))?$`,
  'i',
);
const RELEASE_PULL =
  /^(?:version packages(?: \(.*\))?|release (?:main|master|v\d+)|publish(?: packages)?|(?:bump|update) versions?|prepare(?: for)?(?: the)? next (?:development|release)(?: iteration)?|new release)$/i;

/** True when a change has nothing to tell. A single empty word counts only where nobody wrote more and no pull request stands behind it. */
export function isEmpty(change: Change): boolean {
  const { title, body } = change.evidence;
  const alone = change.commits.length === 1;
  if (title === '') return body === '';
  if (alone && MERGING.test(title) && MERGE.test(title)) return change.byMerge || change.files?.length === 0;
  if (alone && AUTOMATIC.test(title)) return true;
  // Where words say nothing, a patch may.
  return alone && change.pull === null && body === '' && change.evidence.patch === '' && isNoise(title);
}

/** True for the commit or pull request that makes a release. */
export function isRelease(change: Change): boolean {
  const { title, type, area } = change.evidence;
  if (change.commits.length > 1 && change.pull === null) return false;
  const named = type === 'release' || area?.toLowerCase() === 'release';
  const versioned = /\d/.test(title) && (BARE_VERSION.test(title) || RELEASE.test(title) || (named && NAMED_RELEASE.test(title)));
  return versioned || RELEASE_PULL.test(title);
}
