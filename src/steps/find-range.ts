/** Finds base and head of the comparison: as they were given, or the nearest tag before. */
import type { Range, Sha, Tag } from '../domain.ts';
import { TidingsError } from '../errors.ts';
import type { History } from '../ports/history.ts';
import { type Family, familiesOf, familyWithPrefix, releaseMeant } from '../range/candidates.ts';
import { nearestNames } from '../range/nearest.ts';
import { emptiness, kindOf, nameOf, orderedByHistory, passedOverLines, renamed, tagOfFamily } from '../range/sentences.ts';
import { familyOf, parseTag, type Version } from '../range/tags.ts';
import { BaseSearch, type FoundBase } from './find-base.ts';

export type Wanted = {
  /** A tag, branch or sha; null: find it. */
  readonly from: string | null;
  /** A tag, branch or sha; null: HEAD, or the tag that HEAD carries. */
  readonly to: string | null;
  /** Only tags with this prefix count (`create-vite@`); null: the family of `to`, or the repository's own. */
  readonly tagPrefix: string | null;
  /** The tag name that an unreleased head is going to get, where it is known: the base is found as if it stood there already. */
  readonly upcoming?: string | null;
  /** Told of both ends where `from` was given, while it is asked how they stand to each other. */
  readonly onEnds?: (from: Sha, to: Sha) => void;
};

/** One end of the range. `tag` is its tag name where it is one. */
type End = { readonly name: string; readonly sha: Sha; readonly tag: string | null };

/**
 * The range from `from` to `to`. A `from` that is not in the history of `to` starts the range where the two part; where none is given,
 * it is the nearest tag of the family in version order that is in the history of `to`. Throws TidingsError `unknown-ref` for a name that
 * leads nowhere, and what the history throws.
 */
export async function findRange(wanted: Wanted, history: History): Promise<Range> {
  const [tags] = await Promise.all([
    wanted.from === null || wanted.to === null ? history.tags() : null,
    // Asked for beside the tags; the history remembers it.
    wanted.to === null ? history.resolve('HEAD') : null,
  ]);
  // Both ends at once; where neither is there, the head is told.
  const given = wanted.from === null ? null : findEnd('from', wanted.from, tags, history);
  given?.catch(() => undefined);
  const to = await findHead(wanted, tags, history);
  if (given !== null) return givenRange(await given, to, history, wanted.onEnds);
  const meant = to.tag === null ? null : releaseMeant(to.tag, to.sha, tags ?? []);
  const released = meant ?? parseTag(to.tag ?? wanted.upcoming ?? '');
  const search = new BaseSearch(to, history);
  const found = released === null ? await search.unreleased(familiesFor(wanted, tags ?? [])) : await search.released(released, tags ?? []);
  // The root would repeat everything that was ever released.
  if (found.chosen === null && search.exhausted) {
    throw new TidingsError(
      'unknown-ref',
      `None of the tags nearest to ${nameOf(to.name)} stands before it.`,
      'Name the tag to compare with as `from`.',
    );
  }
  // What a shallow clone lacks may hold the tag.
  if (found.chosen === null) await history.refuseCut?.(to.sha);
  return foundRange(to, found, released?.version ?? null);
}

/** The head: `to` or HEAD. A tag of the wanted family on the same commit is what is released. */
async function findHead(wanted: Wanted, tags: readonly Tag[] | null, history: History): Promise<End> {
  const end = await findEnd('to', wanted.to ?? 'HEAD', tags, history);
  const fits = (name: string) => isWanted(name, wanted, tags ?? []);
  if (end.tag !== null && fits(end.tag)) return end;
  if (wanted.to !== null && end.tag === null) return end;
  const here = (tags ?? (await history.tags())).filter((tag) => tag.sha === end.sha && fits(tag.name));
  const carried = familiesOf(here)[0]?.tags[0]?.name ?? null;
  return { ...end, name: wanted.to === null && carried !== null ? carried : end.name, tag: carried };
}

/** Where the prefix that is wanted stands before no tag, or the tag was named, the family counts: with and without `v` is one. */
function isWanted(name: string, { tagPrefix, to }: Wanted, tags: readonly Tag[]): boolean {
  const prefix = parseTag(name)?.prefix;
  if (tagPrefix === null || prefix === tagPrefix) return true;
  if (prefix === undefined || familyOf(prefix) !== familyOf(tagPrefix)) return false;
  return name === to?.replace(/^refs\/tags\//, '') || !tags.some((tag) => parseTag(tag.name)?.prefix === tagPrefix);
}

async function findEnd(input: 'from' | 'to', name: string, tags: readonly Tag[] | null, history: History): Promise<End> {
  const short = name.replace(/^refs\/tags\//, '');
  if (mayBeTag(name)) {
    const sha = tags === null ? await history.resolve(`refs/tags/${short}`) : tags.find((tag) => tag.name === short)?.sha;
    if (sha !== null && sha !== undefined) return { name: short, sha, tag: short };
  }
  const sha = (await history.resolve(name)) ?? (await ofOrigin(name, history));
  if (sha !== null) return { name: short, sha, tag: null };
  throw unknownRef(input, name, tags ?? (await history.tags()), history.kind);
}

/** What a clone calls `origin/main` is `main` on GitHub. */
export async function ofOrigin(name: string, history: History): Promise<Sha | null> {
  const branch = /^(?:refs\/remotes\/)?origin\/(.+)$/.exec(name)?.[1];
  return branch === undefined || history.kind === 'git' ? null : history.resolve(`refs/heads/${branch}`);
}

function mayBeTag(name: string): boolean {
  return name !== 'HEAD' && !name.startsWith('refs/heads/') && !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
}

function unknownRef(input: 'from' | 'to', name: string, tags: readonly Tag[], kind: History['kind']): TidingsError {
  if (name === 'HEAD')
    return new TidingsError('unknown-ref', 'HEAD leads to no commit: the repository is empty.', 'Commit something first.');
  const names = nearestNames(
    name.replace(/^refs\/(?:tags|heads)\//, ''),
    tags.map((tag) => tag.name),
  );
  return new TidingsError('unknown-ref', `\`${input}\` is no tag, branch or commit: ${name}.`, hintOf(names, tags, kind));
}

function hintOf(nearest: readonly string[], tags: readonly Tag[], kind: History['kind']): string {
  const fetch = kind === 'git' ? ' What only the remote has, `git fetch --tags` brings.' : '';
  if (nearest.length > 0) return `The nearest tags are ${nearest.join(', ')}.${fetch}`;
  if (tags.length === 1) return `Check the name: the only tag is ${tags[0]?.name}.${fetch}`;
  if (tags.length > 1) return `Check the name: none of the ${tags.length} tags is near it.${fetch}`;
  return kind === 'git' ? 'There are no tags; `git fetch --tags` brings them.' : 'Check the name: the repository has no tags.';
}

function familiesFor(wanted: Wanted, tags: readonly Tag[]): readonly Family[] {
  if (wanted.tagPrefix === null) return familiesOf(tags);
  return [familyWithPrefix(wanted.tagPrefix, tags) ?? { prefix: wanted.tagPrefix, tags: [] }];
}

async function givenRange(from: End, to: End, history: History, onEnds: Wanted['onEnds']): Promise<Range> {
  const asked = history.relation(from.sha, to.sha);
  onEnds?.(from.sha, to.sha);
  const relation = await asked;
  const family = parseTag(to.tag ?? from.tag ?? '')?.prefix ?? null;
  const ends = { from: from.name, to: to.name, base: relation.base, side: null, head: to.sha, tag: to.tag, family, passedOver: [] };
  const [start, end] = [nameOf(from.name), nameOf(to.name)];
  if (relation.base === null) return { ...ends, reason: `${start} was given; it shares no history with ${end}, so all of that counts.` };
  if (relation.behind === 0 || relation.ahead === 0) {
    return { ...ends, reason: `${start} was given${emptiness(relation.ahead, relation.behind, end)}.` };
  }
  return {
    ...ends,
    side: from.sha,
    reason: `${start} was given; it is not in the history of ${end}, so the range starts where they part (${short(relation.base)}).`,
  };
}

function foundRange(to: End, found: FoundBase, released: Version | null): Range {
  const { chosen, family, stable } = found;
  const passedOver = passedOverLines(found.passed);
  const ends = { to: to.name, side: null, head: to.sha, tag: to.tag, family, passedOver };
  if (chosen === null) {
    const kind = family === null ? 'version tag' : tagOfFamily(family, stable);
    const reason = `No ${kind} stands before ${nameOf(to.name)}, so the range starts at the root of the history${renamed(found.older)}.`;
    return { ...ends, from: null, base: null, reason };
  }
  const { candidate, relation } = chosen;
  const [kind, respelled] = kindOf(candidate.prefix, family ?? '', stable);
  const order = orderedByHistory(candidate.version, released);
  const from = { ...ends, from: candidate.name, base: relation.base };
  if (relation.behind > 0) {
    const where = `so the range starts where they part (${short(relation.base ?? '')})`;
    return {
      ...from,
      side: candidate.sha,
      reason: `${candidate.name} is the nearest ${kind} before ${nameOf(to.name)}; it stands on another line of history, ${where}${order}${respelled}.`,
    };
  }
  const empty = emptiness(relation.ahead, relation.behind, nameOf(to.name));
  return {
    ...from,
    reason: `${candidate.name} is the nearest ${kind} before ${nameOf(to.name)} on its line of history${empty}${order}${respelled}.`,
  };
}

function short(sha: Sha): string {
  return sha.slice(0, 7);
}
