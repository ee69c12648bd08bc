/** Makes lines one: of the words of an answer where they hold, else of those of the leading line. */
import { canonicalJson, sha256 } from '../chunks/canonical.ts';
import type { Draft, Entry, Sha, Unit } from '../domain.ts';
import { doubtsIn } from '../verifying/check.ts';
import { groundsOf } from '../verifying/grounds.ts';
import { leakedIn } from '../writing/leak.ts';
import type { Words } from '../writing/requests.ts';
import { type Join, joinEntries, leadingDraft, type Placed, withJoined, withOnePerson } from '../writing/settle.ts';
import { type Look, refusals } from './second-look.ts';
import { avoidedBy, evidenceOf, textsOf, type Writing } from './writing.ts';

/** Lines that an answer joins. */
export type Group = { readonly members: readonly Placed[]; readonly words: Words };

/** The lines with each group made one, at the place of its leading member. */
export function withGroups(lines: readonly Placed[], groups: readonly Group[], level: number, join: Join): readonly Placed[] {
  const rank = new Map(lines.map((line, at) => [line, at]));
  return groups.reduce((current, { members, words }) => {
    const sorted = [...withOnePerson(members)].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    return withJoined(current, sorted, join(sorted, words, level));
  }, lines);
}

/** Joins lines; their changes stand in the order of the range. */
export function joinWith(units: readonly Unit[], writing: Writing): Join {
  const rank = new Map<Sha, number>();
  for (const { changes } of units) for (const { id } of changes) rank.set(id, rank.size);
  return (members, words, level) => {
    const entry = joinChecked(
      members.map((member) => member.entry),
      words,
      writing,
    );
    return {
      entry: { ...entry, changes: [...entry.changes].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)) },
      // Where nobody is asked, no key is made of it.
      identity: writing.asking === null ? entry.id : sha256(canonicalJson({ of: members.map((member) => member.identity) })),
      level,
      members,
    };
  };
}

/** A joined text stands on all its members; one that says more gives way to the words of the leading member. A person's words stay. */
function joinChecked(members: readonly Entry[], words: Words | null, writing: Writing): Entry {
  const leading = leadingDraft(members);
  if (leading === undefined) throw new Error('no lines to join');
  if (words === null || leading.wording === 'person') return joinEntries(members, leading, leading.wording);
  const evidence = evidenceOf(
    members.flatMap((member) => member.changes),
    writing,
  );
  const grounds = groundsOf(evidence, writing.names);
  const said = textsOf(words);
  const doubts = [
    ...said.flatMap((text) => doubtsIn(text, grounds, writing.setup.language)),
    ...leakedIn(said),
    ...avoidedBy(words, writing),
  ];
  const all = doubts.length > 0 ? doubts : refusals(lookOf(members, words, writing), writing);
  if (all.length === 0) return joinEntries(members, words, 'model');
  writing.notes.findings.push({ entries: members.map((member) => member.id), where: 'entry', doubts: all, outcome: 'replaced' });
  return joinEntries(members, leading, leading.wording);
}

/** What a second look sees of a joined line. */
export function lookOf(members: readonly Entry[], words: Words, writing: Writing): Look {
  const changes = members.flatMap((member) => member.changes);
  return {
    entries: members.map((member) => member.id),
    where: 'entry',
    texts: textsOf(words).filter((text) => text !== ''),
    evidence: evidenceOf(changes, writing),
  };
}

/** The second look at a joined line, as its words stand; nothing at the line of one change, or a person's. */
export function joinedLooks(entries: readonly Entry[], writing: Writing): readonly Look[] {
  return entries
    .filter(({ changes, wording }) => changes.length > 1 && wording !== 'person')
    .map((entry) => lookOf([entry], entry, writing));
}

/** What a line says, without whose it is. */
export function draftOf(entry: Entry): Draft {
  const { lead, category, importance, breaking, security, texts, upgrade } = entry;
  return { lead, category, importance, breaking, security, texts, upgrade };
}
