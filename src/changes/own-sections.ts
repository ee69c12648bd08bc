/** Which entries stand in which of the project's own sections: by the rules of its config, or by area. No writer has a say in it. */
import type { Marks, Rules, SectionRule, Sections } from '../config/config.ts';
import type { Category, Change, Entry, OwnSection, Sha } from '../domain.ts';
import { areaReader, areasOf } from './area.ts';
import { isBy, sharedLabel } from './exclude.ts';
import { hasLabel } from './marks.ts';
import { pathTest, wordTest } from './match.ts';
import { canonicalType } from './title.ts';

/** What is asked of an entry. */
export type Sorted = Pick<Entry, 'id' | 'changes' | 'category' | 'breaking' | 'security'>;

type Fits = (change: Change) => boolean;

/** An entry of several changes goes to the first section that any of them fits. What is in none stands in that of its category. */
export function ownSections(
  entries: readonly Sorted[],
  changes: ReadonlyMap<Sha, Change>,
  { sections, rules }: { readonly sections: Sections; readonly rules: Rules },
): readonly OwnSection[] {
  if (sections.by !== 'area' && sections.own.length === 0) return [];
  const members = entries.map((entry) => ({ entry, changes: entry.changes.flatMap((id) => changes.get(id) ?? []) }));
  return sections.by === 'area' ? byArea(members, rules) : byRule(members, sections.own, rules);
}

type Member = { readonly entry: Sorted; readonly changes: readonly Change[] };

function byRule(members: readonly Member[], own: readonly SectionRule[], rules: Rules): readonly OwnSection[] {
  if (own.every(isByLabel) && !members.some(hasKnownLabels)) return [];
  const areaOf = areaReader(rules.packages);
  const tests = own.map((rule) => fitsOf(rule, areaOf));
  // What must be read stands behind no fold.
  const home = (wanted: readonly string[]) => own.findIndex(({ takes, collapsed }) => !collapsed && hasLabel(takes.labels, wanted));
  const homes = { breaking: home(rules.breakingLabels), security: home(rules.securityLabels) };
  const placed = members.map((member) => ({ id: member.entry.id, at: placeOf(member, tests, homes) }));
  return own.map(({ title, collapsed }, at) => ({ title, collapsed, entries: placed.flatMap((one) => (one.at === at ? [one.id] : [])) }));
}

function isByLabel({ takes: { types, areas, paths } }: SectionRule): boolean {
  return types.length + areas.length + paths.length === 0;
}

/** Where the forge was not asked, sections by label would put everything into the one for the rest. */
function hasKnownLabels({ changes }: Member): boolean {
  return changes.some(({ pull, labels }) => pull?.confirmed === true || labels.length > 0);
}

/** What must be read goes to the section that the project made for it, else to ours. -1: to ours. */
function placeOf({ entry, changes }: Member, tests: readonly Fits[], homes: { breaking: number; security: number }): number {
  if (entry.breaking) return homes.breaking;
  if (entry.security) return homes.security;
  return tests.findIndex((fits) => changes.some(fits));
}

function fitsOf({ takes, exclude }: SectionRule, areaOf: (change: Change) => string | null): Fits {
  const taken = marksTest(takes, areaOf);
  const excluded = marksTest(exclude, areaOf);
  const rest = takes.labels.includes('*');
  const without = (change: Change) =>
    excluded(change) || isBy(change, exclude.authors) || sharedLabel(change.labels, exclude.labels) !== null;
  return (change) => (rest || hasLabel(change.labels, takes.labels) || taken(change)) && !without(change);
}

/** Type, area and paths; who made it and its labels are asked apart. */
function marksTest({ types, areas, paths }: Pick<Marks, 'types' | 'areas' | 'paths'>, areaOf: (change: Change) => string | null): Fits {
  const canonical = new Set(types.map(canonicalType));
  const inArea = wordTest(areas);
  const inPaths = pathTest(paths);
  return (change) => {
    const { type } = change.evidence;
    if (type !== null && canonical.has(canonicalType(type))) return true;
    if (areas.length > 0 && areasOf(areaOf(change)).some(inArea)) return true;
    return paths.length > 0 && change.files !== null && change.files.length > 0 && change.files.every(inPaths);
  };
}

/** Lines that few readers look for stay behind the others, in the sections of their category. */
const BEHIND: readonly Category[] = ['documentation', 'internal', 'dependencies'];
/** Entries from which an area has a section. */
const ENOUGH = 2;

function byArea(members: readonly Member[], rules: Rules): readonly OwnSection[] {
  const areaOf = areaReader(rules.packages);
  const groups = new Map<string, { readonly names: string[]; readonly entries: Sha[] }>();
  const rest: Sha[] = [];
  for (const { entry, changes } of members) {
    if (entry.breaking || entry.security || BEHIND.includes(entry.category)) continue;
    const area = changes.map((change) => firstOf(areaOf(change))).find((one) => one !== null) ?? null;
    if (area === null) {
      rest.push(entry.id);
      continue;
    }
    const group = groups.get(sound(area)) ?? { names: [], entries: [] };
    group.names.push(area);
    group.entries.push(entry.id);
    groups.set(sound(area), group);
  }
  const [many, few] = [[...groups.values()].filter(isEnough), [...groups.values()].filter((group) => !isEnough(group))];
  const named = many.map(({ names, entries }) => ({ title: mostUsed(names), collapsed: false, entries }));
  const other = new Set([...rest, ...few.flatMap(({ entries }) => entries)]);
  const inOrder = members.flatMap(({ entry }) => (other.has(entry.id) ? [entry.id] : []));
  return named.length === 0 ? [] : [...named.sort(byTitle), { title: '', collapsed: false, entries: inOrder }];
}

/** Of several areas the first one named. */
function firstOf(area: string | null): string | null {
  const [whole = null, first = whole] = areasOf(area);
  return first;
}

function isEnough({ entries }: { readonly entries: readonly Sha[] }): boolean {
  return entries.length >= ENOUGH;
}

/** One name in several spellings is one area. */
function sound(area: string): string {
  return area.toLowerCase().replace(/[\s_-]+/g, '');
}

/** The spelling used most, then the one met first. */
function mostUsed(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, x], [, y]) => y - x)[0]?.[0] ?? '';
}

function byTitle(a: OwnSection, b: OwnSection): number {
  const [x, y] = [a.title.toLowerCase(), b.title.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}
