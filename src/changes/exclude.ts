/** The rules of the config: which changes have no line. */
import picomatch from 'picomatch';
import type { Package, Rules } from '../config/config.ts';
import type { Aside, Change } from '../domain.ts';
import { firstShared } from './marks.ts';
import { canonicalType } from './title.ts';

type Verdict = Pick<Aside, 'reason' | 'rule'>;
export type Rule = (change: Change) => Verdict | null;

/** A person's word on this very change: an excluding label or `NONE` in its own words. It wins over everything. */
export function excludedByPerson(change: Change, rules: Rules): Verdict | null {
  if (change.ownWords?.kind === 'none') return { rule: 'own-word', reason: 'excluded by its own release note' };
  const label = firstShared(change.labels, rules.exclude.labels);
  return label === null ? null : { rule: 'label', reason: `excluded by label "${label}"` };
}

/** Makes the test for the general rules, by author, type, area and paths; they hide no breaking or security change. */
export function generalRules(rules: Rules): Rule {
  const { authors, types, areas, paths } = rules.exclude;
  const matches = paths.length === 0 ? null : picomatch([...paths], { dot: true, nocase: true });
  const spelled = authors.flatMap(spellings);
  return (change) => {
    const author = spelled.length === 0 ? null : firstShared(namesOf(change), spelled);
    if (author !== null) return { rule: 'author', reason: `excluded by author "${author}"` };
    const { type, area } = change.evidence;
    const excluded = type === null ? undefined : types.find((one) => canonicalType(one) === canonicalType(type));
    if (excluded !== undefined) return { rule: 'type', reason: `excluded by type "${excluded}"` };
    const inArea = area === null ? null : firstShared([area, ...area.split(/, ?/)], areas);
    if (inArea !== null) return { rule: 'area', reason: `excluded by area "${inArea}"` };
    const files = change.files ?? [];
    if (matches === null || files.length === 0 || !files.every((file) => matches(file))) return null;
    return { rule: 'path', reason: 'excluded by path' };
  };
}

/** Of another package: it touches none of the package's paths. A change whose paths are not known counts for every package. */
export function outsidePackage({ name, paths }: Package): Rule {
  const matches = picomatch([...paths], { dot: true });
  return ({ files }) =>
    files === null || files.length === 0 || files.some((file) => matches(file))
      ? null
      : { rule: 'package', reason: `touches nothing of ${name}` };
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
