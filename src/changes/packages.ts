/** Which packages of the repository a change belongs to. */
import type { Package } from '../config/config.ts';
import type { Change } from '../domain.ts';
import { areasOf } from './area.ts';
import { pathTest, type Test, wordTest } from './match.ts';

/** What is asked of a change: its area and its paths. */
type Placed = Pick<Change, 'files'> & { readonly evidence: Pick<Change['evidence'], 'area'> };

type Member = {
  readonly name: string;
  /** It has neither paths nor areas: all that it does not exclude is its own. */
  readonly whole: boolean;
  readonly path: Test;
  readonly area: Test;
  readonly notPath: Test;
  readonly notArea: Test;
};

/**
 * Names of the packages that a change is of, in the order of `packages`: by its area, or by one path that the package
 * does not exclude. `unknown`: its paths were not read and its area does not say it. A change without paths, such as an
 * empty commit, is of no package that is told by paths.
 */
export function packagesOf(change: Placed, packages: readonly Package[]): readonly string[] | 'unknown' {
  const verdicts = membersOf(packages).map((member) => ({ name: member.name, verdict: verdictOf(change, member) }));
  const sure = verdicts.flatMap(({ name, verdict }) => (verdict === 'in' ? [name] : []));
  return sure.length === 0 && verdicts.some(({ verdict }) => verdict === 'unknown') ? 'unknown' : sure;
}

/** Names of the packages that a change of unknown paths may be of: all but those that its area excludes. */
export function candidatesOf(change: Placed, packages: readonly Package[]): readonly string[] {
  return membersOf(packages).flatMap((member) => (verdictOf(change, member) === 'out' ? [] : [member.name]));
}

function verdictOf({ evidence, files }: Placed, member: Member): 'in' | 'out' | 'unknown' {
  const areas = areasOf(evidence.area);
  if (areas.some(member.notArea)) return 'out';
  if (areas.some(member.area)) return 'in';
  if (files === null) return member.whole && member.notPath === NEVER ? 'in' : member.whole || member.path !== NEVER ? 'unknown' : 'out';
  if (member.whole) return files.length > 0 && files.every(member.notPath) ? 'out' : 'in';
  return files.some((file) => member.path(file) && !member.notPath(file)) ? 'in' : 'out';
}

const NEVER: Test = () => false;

/** The tests of a list are made once: thousands of changes are asked about the same packages. */
const made = new WeakMap<readonly Package[], readonly Member[]>();

function membersOf(packages: readonly Package[]): readonly Member[] {
  const members = made.get(packages) ?? packages.map(memberOf);
  made.set(packages, members);
  return members;
}

function memberOf({ name, paths, excludePaths, areas, excludeAreas }: Package): Member {
  return {
    name,
    whole: paths.length === 0 && areas.length === 0,
    path: paths.length === 0 ? NEVER : pathTest(paths),
    area: wordTest(areas),
    notPath: excludePaths.length === 0 ? NEVER : pathTest(excludePaths),
    notArea: wordTest(excludeAreas),
  };
}
