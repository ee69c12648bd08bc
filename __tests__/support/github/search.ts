import type { PullRecord } from '../git/pulls.ts';
import type { IssueRecord, World } from './world.ts';

/** Something that a search has found. `pull` is set for pull requests. */
export type Found = { readonly world: World; readonly issue: IssueRecord; readonly pull: PullRecord | null };

type Term = { readonly key: string; readonly value: string; readonly not: boolean };

/** An issue's view of a pull request. */
export function asIssue(pull: PullRecord): IssueRecord {
  const { number, title, body, author, labels, state } = pull;
  return { number, title, body, labels, state, ...(author === null ? {} : { author }) };
}

function parse(query: string): Term[] {
  const terms = query.match(/-?[\w-]+:"[^"]*"|-?[\w-]+:\S+|"[^"]*"|\S+/g) ?? [];
  return terms.map((term) => {
    const [, minus = '', key, value = ''] = /^(-?)([\w-]+):(.*)$/s.exec(term) ?? [];
    if (key === undefined) return { key: 'text', value: term.replaceAll('"', ''), not: false };
    return { key, value: value.replaceAll('"', ''), not: minus === '-' };
  });
}

function inRange(date: string | null, range: string): boolean {
  if (date === null) return false;
  const [, operator, bound = '', to] = /^(>=|<=|>|<)?([^.]+)(?:\.\.(.+))?$/.exec(range) ?? [];
  const at = Date.parse(date);
  if (to !== undefined) return at >= Date.parse(bound) && at < Date.parse(to) + (to.length === 10 ? 86_400_000 : 1);
  if (operator === '>=') return at >= Date.parse(bound);
  if (operator === '>') return at > Date.parse(bound);
  if (operator === '<=') return at <= Date.parse(bound);
  if (operator === '<') return at < Date.parse(bound);
  return date.startsWith(bound);
}

function isKind(found: Found, kind: string): boolean {
  const { issue, pull } = found;
  if (kind === 'pr' || kind === 'pull-request') return pull !== null;
  if (kind === 'issue') return pull === null;
  if (kind === 'merged') return pull !== null && pull.mergedAt !== null;
  if (kind === 'open' || kind === 'closed') return (issue.state ?? 'closed') === kind;
  return false;
}

function holds(found: Found, { key, value }: Term): boolean {
  const { issue, pull, world } = found;
  if (key === 'repo') return world.name.toLowerCase() === value.toLowerCase();
  if (key === 'org' || key === 'user') return world.owner.toLowerCase() === value.toLowerCase();
  if (key === 'is' || key === 'type' || key === 'state') return isKind(found, value);
  if (key === 'author') return (issue.author ?? '').replace('[bot]', '') === value.replace(/^app\/|\[bot\]$/g, '');
  if (key === 'label') return issue.labels?.includes(value) === true;
  if (key === 'base') return pull?.base === value;
  if (key === 'head') return pull?.headBranch === value;
  if (key === 'merged') return inRange(pull?.mergedAt ?? null, value);
  if (key === 'created') return inRange(pull?.createdAt ?? null, value);
  if (/^[0-9a-f]{7,40}$/.test(value) && pull?.commits.some((sha) => sha.startsWith(value))) return true;
  return `${issue.title}\n${issue.body ?? ''}`.toLowerCase().includes(value.toLowerCase());
}

/** Issues and pull requests that a query of GitHub's search finds, newest first. Unknown qualifiers count as text and find nothing. */
export function searchIssues(worlds: readonly World[], query: string): Found[] {
  const terms = parse(query).filter((term) => !['sort', 'order'].includes(term.key));
  const all = worlds.flatMap((world): Found[] => [
    ...world.pulls.list().map((pull) => ({ world, issue: asIssue(pull), pull })),
    ...[...world.issues.values()].map((issue) => ({ world, issue, pull: null })),
  ]);
  return all.filter((found) => terms.every((term) => holds(found, term) !== term.not)).sort((a, b) => b.issue.number - a.issue.number);
}
