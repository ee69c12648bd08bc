/** One row per dependency out of all its bumps in the range. */
import type { Change, DependencyRow, Sha } from '../domain.ts';
import { type Bump, bumpOfTitle, bumpsOfFacts, LOCK_FILE, putBackByTitle } from './bumps.ts';

export type Dependencies = {
  readonly rows: readonly DependencyRow[];
  /** Names of the dependencies that each folded change bumps. */
  readonly folded: ReadonlyMap<Sha, readonly string[]>;
};

const DEPENDENCY_AREA =
  /^(?:deps?|dependencies|deps?-dev|dev-deps?|build-deps|.*-deps|npm|cargo|actions|github-actions|docker|pip|gomod)$/i;
/** Types under which people bump by hand; a bump under another type or area was worth telling. */
const PLAIN_TYPES = new Set([null, 'chore', 'build', 'deps', 'feat', 'fix', 'ci', 'minor', 'internal']);

/** `told`: it says more than its row can, and keeps its line. */
type Found = { readonly change: Change; readonly bumps: readonly Bump[]; readonly told?: true };

/** Folds bumps of bots, of a dependency scope, and of people who write `bump x to 1.2.3` and nothing more. */
export function dependenciesOf(changes: readonly Change[]): Dependencies {
  const sure = new Map<Sha, Found>();
  const known = new Set<string>();
  for (const change of changes) {
    const bumps = bumpsOf(change);
    if (bumps.length === 0) continue;
    sure.set(change.id, { change, bumps });
    for (const { name, to } of bumps) if (to !== null) known.add(name.toLowerCase());
  }
  const all: Found[] = [];
  for (const change of changes) {
    const one = sure.get(change.id) ?? (known.size === 0 ? null : byKnown(change, known));
    if (one !== null) all.push(one);
  }
  const folded = all.filter(({ told }) => told !== true);
  return { rows: rowsOf(all), folded: new Map(folded.map(({ change, bumps }) => [change.id, bumps.map((bump) => bump.name)])) };
}

/** What counts only where the range bumps the same elsewhere. */
function byKnown(change: Change, known: ReadonlySet<string>): Found | null {
  return putBack(change, known) ?? versionless(change, known);
}

function bumpsOf(change: Change): readonly Bump[] {
  const { title, type, area, body } = change.evidence;
  const bump = bumpOfTitle(title);
  if (bump === null && !change.bot) return [];
  const scoped = type === 'deps' || (area !== null && DEPENDENCY_AREA.test(area));
  const facts = change.bot ? bumpsOfFacts(body) : [];
  if (facts.length > 0 && (bump !== null || scoped))
    return facts.map((fact) => ({ ...fact, development: fact.development || bump?.development === true || isDevelopment(area) }));
  if (bump === null) return [];
  const trusted = change.bot || (scoped && (bump.to !== null || isPlainUpdate(title)));
  return trusted || byHand(change, bump) ? [{ ...bump, development: bump.development || isDevelopment(area) }] : [];
}

/** A person's bump: no area, a version with a dot, and a name that reads like a package's. */
function byHand(change: Change, bump: Bump): boolean {
  return isPlain(change) && (bump.name === LOCK_FILE || (bump.to !== null && /\./.test(bump.to) && /^[@a-z]/.test(bump.name)));
}

/** `update rolldown` says no version. */
function versionless(change: Change, known: ReadonlySet<string>): Found | null {
  const bump = isPlain(change) ? bumpOfTitle(change.evidence.title) : null;
  return bump !== null && bump.to === null && known.has(bump.name.toLowerCase()) ? { change, bumps: [bump] } : null;
}

/** `revert react to v18.2.0` where the range bumps react before: the last state counts, also where the reason has a line. */
function putBack(change: Change, known: ReadonlySet<string>): Found | null {
  const { title, area } = change.evidence;
  const said = putBackByTitle(title);
  if (said === null || !known.has(said.bump.name.toLowerCase())) return null;
  if (!isPlain(change) && (area === null || !DEPENDENCY_AREA.test(area))) return null;
  const bump = { ...said.bump, development: isDevelopment(area) };
  return said.plain ? { change, bumps: [bump] } : { change, bumps: [bump], told: true };
}

function isPlain(change: Change): boolean {
  return change.evidence.area === null && PLAIN_TYPES.has(change.evidence.type);
}

/** `update all non-major dependencies`, `update \`x\``: a scope of dependencies makes these bumps without a version. */
function isPlainUpdate(title: string): boolean {
  return /^(?:bump|update|upgrade) (?:`[^`]+`|[\w@./-]+|.*\b(?:dependencies|deps))(?: \[security\])?$/i.test(title);
}

function isDevelopment(area: string | null): boolean {
  return area !== null && /dev/i.test(area);
}

function rowsOf(all: readonly Found[]): readonly DependencyRow[] {
  const rows = new Map<string, DependencyRow>();
  for (const { change, bumps, told } of all) {
    const security = change.evidence.security || /\[security\]/i.test(change.evidence.title);
    for (const bump of bumps) {
      const key = bump.name.toLowerCase();
      const row = rows.get(key);
      if (row !== undefined) rows.set(key, joined(row, bump, security, told === true ? null : change.id));
      else if (told !== true) rows.set(key, { ...bump, security, changes: [change.id] });
    }
  }
  return [...rows.values()].sort((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()));
}

function joined(row: DependencyRow, bump: Bump, security: boolean, change: Sha | null): DependencyRow {
  return {
    name: row.name,
    from: row.from,
    to: bump.to ?? row.to,
    development: row.development && bump.development,
    security: row.security || security,
    changes: change === null || row.changes.includes(change) ? row.changes : [...row.changes, change],
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
