/** The six lines that a run prints. */
import type { Change, Figures, Finding, Folded, Mode, Range } from '../domain.ts';
import type { Problem } from '../errors.ts';
import { count, dollars } from './figures.ts';

/** `v1.2.3..v1.3.0: why`, with the package before it where there is one. */
export function rangeLine(range: Range, owner: string | null = null): string {
  return `${owner === null ? '' : `${owner} `}${rangeName(range)}: ${range.reason}${passedOver(range)}`;
}

/** What was not taken; a handful of lines at most. */
function passedOver({ passedOver: lines }: Range): string {
  return lines.length === 0 ? '' : ` Passed over: ${lines.join('; ')}.`;
}

/** `v1.2.3..v1.3.0`, `(start)..v0.1.0`. */
export function rangeName(range: Pick<Range, 'from' | 'to'>): string {
  return `${short(range.from ?? '(start)')}..${short(range.to)}`;
}

function short(name: string): string {
  return /^[0-9a-f]{40}$/.test(name) ? name.slice(0, 7) : name;
}

/** Where the settings come from, and who is asked: the model's host stands in the first lines. `host`: null when nobody is. `closed`: the budget that allows no call. */
export function configLine(
  source: string,
  models: { readonly map: string; readonly compose: string },
  host: string | null,
  mostDollars: number,
  closed: string | null = null,
): string {
  if (host === null) return `${source}; no model, the deterministic writer`;
  if (closed !== null) return `${source}; asks nobody, because ${closed}: the deterministic writer`;
  return `${source}; asks ${models.map} and ${models.compose} at ${host}, at most ${dollars(mostDollars)}`;
}

/** What the rules cannot do, told once for all languages; null where the notes are in English anyway. */
export function englishLine(languages: readonly string[]): string | null {
  const others = languages.filter((language) => !/^en(?:-|$)/i.test(language));
  if (others.length === 0) return null;
  const named = others.map((language) => `"${language}"`).join(', ');
  return `The lines are in English, not in ${named}: the rules write English, only the model writes others. Headings are in the language where Tidings has them.`;
}

/** Languages whose headings and phrases nobody has written yet; null where there are none. */
export function headingsLine(languages: readonly string[], known: (language: string) => boolean): string | null {
  const unknown = languages.filter((language) => !known(language)).map((language) => `"${language}"`);
  return unknown.length === 0
    ? null
    : `Headings of the notes in ${unknown.join(', ')} are in English: Tidings does not have them in that language.`;
}

/** GitHub's own file sorts by labels, which only the forge knows. `path`: of the file. */
export function labelsLine(path: string): string {
  return `${path} sorts changes by label: its labels are not known without a token.`;
}

export function readLine(source: 'git' | 'github', read: number, counted: number, changes: readonly Change[], folded: Folded): string {
  const from = source === 'git' ? 'from the clone' : 'from GitHub';
  const proof = read === counted ? '' : ` (${counted - read} of ${counted} MISSING)`;
  const pulls = changes.filter((change) => change.pull !== null).length;
  const parts = [
    `${count(read, 'commit')}${proof} ${from}`,
    `${count(changes.length, 'change')}, ${count(pulls, 'pull request')}`,
    ...(folded.dependencies.length > 0 ? [count(folded.dependencies.length, 'dependency', 'dependencies')] : []),
    ...(folded.asides.length > 0 ? [`${folded.asides.length} without a line of their own${shippedOf(folded)}`] : []),
  ];
  return parts.join('; ');
}

/** `, 28 of them already in v2.5.7`. */
function shippedOf({ asides }: Folded): string {
  const shipped = asides.filter(({ rule }) => rule === 'shipped');
  return shipped[0] === undefined ? '' : `, ${shipped.length} of them ${shipped[0].reason}`;
}

type Unasked = { readonly commits: number; readonly side: boolean; readonly fault: Problem | null };

/** Commits of whose pull requests the forge told nothing; null where there are none. The notes are whole, their labels are not. */
export function unaskedLine({ commits, side, fault }: Unasked, all: number): string | null {
  if (commits > 0) {
    const asked = `the pull requests of ${commits} of ${count(all, 'commit')}`;
    const said = fault === null ? `The limits of GitHub did not allow reading ${asked}` : `GitHub failed to tell ${asked}`;
    return `${said}: their lines come from the commits alone, without labels and descriptions; what a label leaves out may stand here too.`;
  }
  return side ? 'GitHub failed to tell pull requests of the release before: what it has already may stand here again.' : null;
}

type Unread = { readonly paths: number; readonly patches: number; readonly fragments: number };

/** Changes whose paths or patches were wanted and not read, and news files; null when there are none. */
export function unreadLine({ paths, patches, fragments }: Unread): string | null {
  const parts = [
    ...(fragments > 0 ? [`${count(fragments, 'news file')} (changesets or fragments)`] : []),
    ...(paths > 0 ? [`the paths of ${count(paths, 'change')}`] : []),
    ...(patches > 0 ? [`the patches of ${count(patches, 'change')} whose words say little`] : []),
  ];
  return parts.length === 0
    ? null
    : `Not read: ${parts.join(', ')}. Where there is a complete clone (fetch-depth: 0) they are read from it.`;
}

/** `47 lines, 3 of them by the deterministic writer (no-key)`. */
export function writtenLine(
  lines: number,
  mode: Mode,
  standIns: ReadonlyMap<string, number>,
  findings: readonly Finding[],
  figures: Figures,
): string {
  const why = [...standIns].map(([code, texts]) => `${code}: ${texts}`).join(', ');
  const parts = [`${count(lines, 'line')}, ${mode}${why === '' ? '' : ` (${why})`}`];
  if (figures.calls > 0 || figures.hits > 0)
    parts.push(`${count(figures.calls, 'call')}, ${figures.hits} remembered, ${dollars(figures.cost)}`);
  return [...parts, ...unheldIn(findings)].join('; ');
}

/** Texts that did not pass, by what was wrong with them. */
function unheldIn(findings: readonly Finding[]): readonly string[] {
  const isOf = (kind: string) => (finding: Finding) => finding.doubts.some((doubt) => doubt.kind === kind);
  const formless = findings.filter(isOf('missing'));
  const foreign = findings.filter((finding) => isOf('language')(finding) && !formless.includes(finding));
  const others = findings.length - formless.length - foreign.length;
  return [
    ...(formless.length > 0
      ? [`${count(formless.length, 'text')} ${formless.length === 1 ? 'was' : 'were'} not of the form that was asked for`]
      : []),
    ...(foreign.length > 0 ? [`${count(foreign.length, 'text')} ${foreign.length === 1 ? 'was' : 'were'} in another language`] : []),
    ...(others > 0 ? [`${count(others, 'text')} did not hold against the evidence`] : []),
  ];
}

/** Titles that are told. */
const TOLD = 5;

/** Changes whose paths nobody knows; null where all are known. */
export function unknownLine(changes: readonly Change[]): string | null {
  if (changes.length === 0) return null;
  return `The paths of ${count(changes.length, 'change')} are not known, so every package that may have them has them: ${titlesOf(changes)}.`;
}

/** Changes that are in no notes because they touch no package; null where there are none. */
export function unassignedLine(changes: readonly Change[]): string | null {
  if (changes.length === 0) return null;
  return `${count(changes.length, 'change touches', 'changes touch')} no package: in no notes, but in the ledger: ${titlesOf(changes)}.`;
}

function titlesOf(changes: readonly Change[]): string {
  const titles = changes
    .slice(0, TOLD)
    .map(({ id, evidence, pull }) => `${evidence.title || id.slice(0, 7)}${pull === null ? '' : ` (#${pull.number})`}`);
  return changes.length > TOLD ? `${titles.join('; ')}; and ${changes.length - TOLD} more` : titles.join('; ');
}
