/** The tag that a release will get. */
import type { Config, Rules } from '../config/config.ts';
import type { Change } from '../domain.ts';
import type { Clock } from '../ports/clock.ts';
import type { History } from '../ports/history.ts';
import { familyWithPrefix } from '../range/candidates.ts';
import { firstVersion, nextVersion } from '../range/next-version.ts';
import { familyOf, parseTag, type Version } from '../range/tags.ts';
import type { Target } from './find-ranges.ts';
import type { View } from './split.ts';

/**
 * `version` as it was given, or at `auto` what follows from the changes that are written: neither what was reverted nor
 * what was shipped before. Null where nothing says how tags look, for a range without commits, and for a package without changes.
 */
export async function nextTag(view: View, config: Config, history: History, clock: Clock): Promise<string | null> {
  if (config.version !== 'auto') return config.version;
  const next = await followingTag(view, config, history, clock);
  const { tagName } = config.publishing;
  // A package's tags are told by its prefix.
  if (next === null || tagName === null || view.target.owner !== null) return next;
  return tagName.replaceAll('{version}', parseTag(next)?.version.text ?? next);
}

/** As the tags of the family look. */
async function followingTag(view: View, config: Config, history: History, clock: Clock): Promise<string | null> {
  const { target, changes, folded } = view;
  if (view.counted === 0 || (target.owner !== null && changes.length === 0)) return null;
  if (startsElsewhere(target)) return null;
  const previous = await previousTag(target, history);
  if (previous === null) return firstVersion(target.owner?.tagPrefix ?? 'v');
  const marks = {
    breaking: folded.units.some(({ changes }) => changes.some(({ evidence }) => evidence.breaking !== null)),
    feature: folded.units.some(({ changes }) => changes.some((change) => isFeature(change, config.rules))),
  };
  return nextVersion(previous, marks, new Date(clock.now()).toISOString().slice(0, 10), await versionsOf(previous, config, history));
}

/** Whether the range starts at what is no tag with a version (`main~3`, a sha), so that nothing says how the next one looks. */
export function startsElsewhere({ owner, range }: Target): boolean {
  return owner === null && range.from !== null && range.family === null;
}

/** By its type, by a label that the config counts as new, or by a changeset. */
function isFeature({ evidence, labels, ownWords }: Change, { categoryLabels }: Rules): boolean {
  if (evidence.type === 'feat' || (ownWords?.kind === 'text' && ownWords.feature === true)) return true;
  if (labels.length === 0) return false;
  const isNew = new Set(Object.keys(categoryLabels).flatMap((label) => (categoryLabels[label] === 'new' ? [label.toLowerCase()] : [])));
  return labels.some((label) => isNew.has(label.toLowerCase()));
}

/** The versions of the family, where its tags are known: with both ends given GitHub was not asked for them. */
async function versionsOf(previous: string, { from, to }: Config, history: History): Promise<readonly Version[]> {
  const prefix = parseTag(previous)?.prefix;
  if (prefix === undefined || (history.kind === 'github' && from !== null && to !== null)) return [];
  return familyWithPrefix(prefix, await history.tags())?.tags.map(({ version }) => version) ?? [];
}

/** Where the range starts; of a package whose range starts elsewhere, the newest tag of its own. Null before the first release. */
async function previousTag({ owner, range }: Target, history: History): Promise<string | null> {
  if (owner === null || range.from === null) return range.from;
  const prefix = parseTag(range.from)?.prefix;
  if (prefix !== undefined && familyOf(prefix) === familyOf(owner.tagPrefix)) return range.from;
  return familyWithPrefix(owner.tagPrefix, await history.tags())?.tags[0]?.name ?? null;
}
