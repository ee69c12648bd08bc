/** The rules of the config: which changes have no line. */
import type { Rules } from '../config/config.ts';
import type { Aside, Change } from '../domain.ts';
import { areaReader, areasOf } from './area.ts';
import { firstShared } from './marks.ts';
import { pathTest, wordTest } from './match.ts';
import { canonicalType } from './title.ts';

type Verdict = Pick<Aside, 'reason' | 'rule'>;
export type Rule = (change: Change) => Verdict | null;

/** A person's word on this very change: an excluding label or `NONE` in its own words. It wins over everything. */
export function excludedByPerson(change: Change, rules: Rules): Verdict | null {
  if (change.ownWords?.kind === 'none') return { rule: 'own-word', reason: 'excluded by its own release note' };
  const label = sharedLabel(change.labels, rules.exclude.labels);
  return label === null ? null : { rule: 'label', reason: `excluded by label "${label}"` };
}

/** Makes the test for the general rules, by author, type, area and paths; they hide no breaking or security change. */
export function generalRules(rules: Rules): Rule {
  const { authors, types, areas, paths } = rules.exclude;
  const spelled = authors.flatMap(spellings);
  const canonical = new Map(types.map((type) => [canonicalType(type), type]));
  const inside = rules.includePaths.length === 0 ? null : pathTest(rules.includePaths);
  const excludedArea = areaRule(areas, rules);
  const excludedPath = pathTest(paths);
  return (change) => {
    const author = spelled.length === 0 ? null : firstShared(namesOf(change), spelled);
    if (author !== null) return { rule: 'author', reason: `excluded by author "${author}"` };
    const type = canonical.size === 0 ? undefined : canonical.get(canonicalType(change.evidence.type ?? ''));
    if (type !== undefined) return { rule: 'type', reason: `excluded by type "${type}"` };
    const area = excludedArea(change);
    if (area !== null) return { rule: 'area', reason: `excluded by area "${area}"` };
    const files = change.files ?? [];
    if (files.length === 0) return null;
    if (inside !== null && !files.some(inside)) return { rule: 'path', reason: 'touches nothing of include-paths' };
    return paths.length > 0 && files.every(excludedPath) ? { rule: 'path', reason: 'excluded by path' } : null;
  };
}

/** The excluded area that a change is in; null when it is in none. */
function areaRule(areas: readonly string[], rules: Rules): (change: Change) => string | null {
  if (areas.length === 0) return () => null;
  const areaOf = areaReader(rules.packages);
  const tests = areas.map((area) => ({ area, matches: wordTest([area]) }));
  return (change) => {
    const named = areasOf(areaOf(change));
    return tests.find(({ matches }) => named.some(matches))?.area ?? null;
  };
}

/** The first wanted label that a change has; `*` is any label. */
export function sharedLabel(labels: readonly string[], wanted: readonly string[]): string | null {
  if (labels.length === 0) return null;
  return firstShared(labels, wanted) ?? (wanted.includes('*') ? (labels[0] ?? null) : null);
}

/** True when a change was made by one of the authors, in any spelling of a bot's name. */
export function isBy(change: Change, authors: readonly string[]): boolean {
  return authors.length > 0 && firstShared(namesOf(change), authors.flatMap(spellings)) !== null;
}

/** Who made it, as the forge and git name them. Co-authors exclude nothing. */
function namesOf(change: Change): readonly string[] {
  const by = change.by ?? change.authors[0];
  return by === undefined || by === null ? [] : [by.login ?? by.name, by.name];
}

/** The forge's lists name bots without their suffix. */
function spellings(author: string): readonly string[] {
  const plain = author.replace(/^@/, '').replace(/\[bot\]$/i, '');
  return [author, plain, `${plain}[bot]`];
}
