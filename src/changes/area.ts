/** The area of a change: what it says itself, else the package that all its paths lie in. For rules and sections only: no request holds the latter. */
import type { Package } from '../config/config.ts';
import type { Change } from '../domain.ts';
import { pathTest, type Test } from './match.ts';

/** Folders whose folders are packages by custom. */
const WORKSPACES = /^(?:packages|crates|apps|libs|modules|plugins)\/(?:@[^/]+\/)?([^/]+)\/./;

/** What is asked of a change. */
type Placed = Pick<Change, 'files'> & { readonly evidence: Pick<Change['evidence'], 'area'> };

/** Makes the reader of areas. A package of the config goes before the customs of workspaces. */
export function areaReader(packages: readonly Package[]): (change: Placed) => string | null {
  const known = packages
    .filter(({ paths }) => paths.length > 0)
    .map(({ name, paths, excludePaths }) => ({ name, within: pathTest(paths), without: pathTest(excludePaths) }));
  return ({ evidence, files }) => evidence.area ?? areaOfPaths(files ?? [], known);
}

/** The words of an area that names several: `css, dev`. */
export function areasOf(area: string | null): readonly string[] {
  if (area === null) return [];
  const parts = area.split(/, ?/).filter((part) => part !== '');
  return parts.length > 1 ? [area, ...parts] : [area];
}

type Known = { readonly name: string; readonly within: Test; readonly without: Test };

/** The one package that holds all the paths; null where there are none, or several hold them. */
function areaOfPaths(files: readonly string[], known: readonly Known[]): string | null {
  if (files.length === 0) return null;
  const holding = known.filter(({ within, without }) => files.every((file) => within(file) && !without(file)));
  if (holding.length > 0) return holding.length === 1 ? (holding[0]?.name ?? null) : null;
  const names = new Set(files.map((file) => WORKSPACES.exec(file)?.[1] ?? null));
  const [only = null] = names;
  return names.size === 1 ? only : null;
}
