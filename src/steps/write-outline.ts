/** Merge: related lines become one, node by node up the tree; what a node does not carry is decided there. */

import { canonicalJson, sha256 } from '../chunks/canonical.ts';
import { pack } from '../chunks/pack.ts';
import { cutTree } from '../chunks/tree.ts';
import type { Draft, Entry, Outline, Sha, Unit } from '../domain.ts';
import { doubtsIn } from '../verifying/check.ts';
import { groundsOf } from '../verifying/grounds.ts';
import { listIn } from '../writing/answers.ts';
import { withFollowUps } from '../writing/deterministic/follow-ups.ts';
import { leakedIn } from '../writing/leak.ts';
import { type KeyedLine, mergeQuestion, readMergeAnswer } from '../writing/merge.ts';
import type { Words } from '../writing/requests.ts';
import {
  type Decisions,
  isDecided,
  type Join,
  joinEntries,
  leadingDraft,
  type Placed,
  partsAt,
  type Settling,
  settle,
  withJoined,
  withOnePerson,
} from '../writing/settle.ts';
import { decisionsOf } from './decisions.ts';
import { type Look, lookAgain, refusals } from './second-look.ts';
import { avoidedBy, evidenceOf, fail, newNotebook, textsOf, type Writing } from './writing.ts';

/** Fewer lines than this are not worth a call: a small release stays two calls. */
const WORTH_ASKING = 4;
/** Lines that a node hands up. */
const CARRIED = 6;
/** Lines that compose sees at most; and how many of those that are not urgent. */
const COMPOSED = 36;
const STEPS = [1, 2, 3, 4, 5, 6, 8, 12, 18, 27] as const;
/** Lines in one question about several nodes; a node above it stands alone. */
const ASKED = 120;
/** A node above so many that brought nothing new did not just come into being. */
const GROWN = 3;
/** Levels whose joins are remembered: also those of a tree that has become smaller since. */
const LEVELS = 4;

/** What every node needs. `fresh`: changes in lines that no earlier run decided about. */
type Merging = Settling & { readonly fresh: ReadonlySet<Sha>; readonly writing: Writing; readonly owner: string | null };

/** A node with lines that are asked about. */
type OpenNode = { readonly settled: readonly Placed[]; readonly open: readonly Placed[] };

/** Lines that an answer joins. */
type Group = { readonly members: readonly Placed[]; readonly words: Words };

/** `owner`: the package whose lines these are; what is decided about them is remembered for it alone. */
export async function writeOutline(
  given: readonly Unit[],
  entries: ReadonlyMap<Sha, Entry>,
  writing: Writing,
  owner: string | null = null,
): Promise<Outline> {
  // The model is asked; the rules see it by names.
  const units = writing.asking === null ? withFollowUps(given, entries) : given;
  const tree = cutTree(units.map((unit) => unit.id));
  const ids = units.map((unit) => unit.changes.map((change) => change.id));
  const { settling, known } = settlingOf(units, tree.length, writing, owner);
  const read = placedLines(
    ids.flat().flatMap((id) => entries.get(id) ?? []),
    writing,
    settling.decisions,
  );
  await lookAtRemembered(read, units, settling, writing);
  let lines = settle(read, settling);
  const fresh = new Set(lines.filter((line) => !known(line)).flatMap((line) => line.entry.changes));
  const merging: Merging = { ...settling, ready: () => true, fresh, writing, owner };
  let carried: readonly (readonly Sha[])[] = ids;
  let root: readonly Placed[] = [];
  for (const [level, nodes] of tree.entries()) {
    const below = nodes.map((node) => carried.slice(node.start, node.end));
    const handed = below.map((lists) => lists.flat());
    const asked = writing.asking === null ? [] : linesIn(handed, lines);
    const open = asked.flatMap((node, at) => openNode(node, level, isLost(level, below[at] ?? [], node, merging), merging));
    const questions = pack(open, sizeOfNode, { items: open.length, size: ASKED });
    const groups = await Promise.all(questions.map((nodes) => askNodes(nodes, level, merging)));
    const found = groups.flat();
    // Settled lines that nobody added to are settled: with open ones below, rules may join more than they did.
    if (found.length > 0 || (level === 0 && fresh.size > 0)) lines = settle(withGroups(lines, found, level, merging.join), merging);
    // Later runs find the joins of all levels made: what a node hands up must not depend on that.
    const after = linesIn(handed, level === tree.length - 1 ? lines : lines.flatMap((line) => partsAt(line, level)));
    carried = after.map((node) => mostImportant(node, CARRIED, settling.linked).map((line) => line.entry.id));
    root = after.flat();
  }
  return { entries: lines.map((line) => line.entry), carried: worthComposing(root).map((line) => line.entry.id) };
}

/** Joins that an earlier run made and nobody took a second look at: they are made once to see their words, and again when there are verdicts. */
async function lookAtRemembered(lines: readonly Placed[], units: readonly Unit[], settling: Settling, writing: Writing): Promise<void> {
  if (!writing.strict || writing.asking === null) return;
  const looks: Look[] = [];
  const join = joinWith(units, { ...writing, notes: newNotebook() });
  settle(lines, {
    ...settling,
    join: (members, words, level) => {
      const own = members.map(({ entry }) => entry);
      if (words !== null && leadingDraft(own)?.wording !== 'person') looks.push(lookOf(own, words, writing));
      return join(members, words, level);
    },
  });
  await lookAgain(looks, writing);
}

/** How remembered joins come back. A line is known when nobody has to be asked about it: decided before, or a person's. */
function settlingOf(
  units: readonly Unit[],
  levels: number,
  writing: Writing,
  owner: string | null,
): { settling: Settling; known: (line: Placed) => boolean } {
  const linked = new Map(
    units.filter((unit) => unit.changes.length > 1).flatMap((unit, number) => unit.changes.map((change) => [change.id, number])),
  );
  const decisions = decisionsOf(writing, Math.max(levels, LEVELS), owner);
  const known = (line: Placed) => line.entry.wording === 'person' || isDecided(line, 0, decisions);
  return { settling: { decisions, linked, ready: known, join: joinWith(units, writing) }, known };
}

/**
 * The entries as lines. What a line is follows from its words, so that a history with other shas is the same; of lines that say the
 * same, those that are remembered by their change keep that name, the first of the others has the plain one, and the rest are named by
 * their change: they stay apart, wherever others come and go. Where nobody is asked, no key is made of it.
 */
function placedLines(entries: readonly Entry[], { asking }: Writing, decisions: Decisions): readonly Placed[] {
  const placed = (entry: Entry, identity: string): Placed => ({ entry, identity, level: -1, members: [] });
  if (asking === null) return entries.map((entry) => placed(entry, entry.id));
  const taken = new Set<string>();
  return entries.map((entry) => {
    const plain = sha256(canonicalJson(draftOf(entry)));
    const named = placed(entry, sha256(`${entry.id} ${plain}`));
    if (decisions.decide(decisions.keyOf(named, 0)) !== undefined) return named;
    if (taken.has(plain)) return named;
    taken.add(plain);
    return placed(entry, plain);
  });
}

/** For each list of changes the lines that hold them, in the order of the range, each line once. */
function linesIn(lists: readonly (readonly Sha[])[], lines: readonly Placed[]): readonly (readonly Placed[])[] {
  const places = new Map<Sha, number>();
  for (const [at, line] of lines.entries()) for (const id of line.entry.changes) places.set(id, at);
  const seen = new Set<number>();
  return lists.map((list) => {
    const found: number[] = [];
    for (const id of list) {
      const at = places.get(id);
      if (at === undefined || seen.has(at)) continue;
      seen.add(at);
      found.push(at);
    }
    return found.sort((a, b) => a - b).flatMap((at) => lines[at] ?? []);
  });
}

/** A node that nothing is remembered of, above nodes that brought nothing new, was lost with an earlier run: it is asked as a whole. */
function isLost(level: number, below: readonly (readonly Sha[])[], lines: readonly Placed[], merging: Merging): boolean {
  const { decisions } = merging;
  if (level === 0 || lines.some((line) => line.level === level || decisions.decide(decisions.keyOf(line, level)) === null)) return false;
  return below.filter((ids) => !ids.some((id) => merging.fresh.has(id))).length >= GROWN;
}

/**
 * A node that somebody has to be asked about. Open are lines that nobody decided about, a person's aside; the others are
 * shown so that an open one can join them, and stay as they are otherwise.
 */
function openNode(lines: readonly Placed[], level: number, lost: boolean, merging: Merging): readonly OpenNode[] {
  const { writing, decisions, fresh } = merging;
  if (writing.asking === null || lines.length < WORTH_ASKING) return [];
  const isOpen = ({ entry }: Placed) => entry.wording !== 'person' && (lost || entry.changes.some((id) => fresh.has(id)));
  const open = new Set(lines.filter((line) => isOpen(line) && !isDecided(line, level, decisions)));
  if (open.size === 0) return [];
  return [{ settled: lines.filter((line) => !open.has(line)), open: [...open] }];
}

function sizeOfNode({ settled, open }: OpenNode): number {
  return settled.length + open.length;
}

/** Asks which lines of some nodes belong together: neighbours share a call, and what is remembered is each line's own. */
async function askNodes(nodes: readonly OpenNode[], level: number, merging: Merging): Promise<readonly Group[]> {
  const { writing, decisions, linked, owner } = merging;
  if (writing.asking === null) return [];
  const settled = nodes.flatMap((node) => node.settled);
  const open = nodes.flatMap((node) => node.open);
  const numbers = sharedNumbers([...settled, ...open], linked);
  const keyed = (line: Placed): KeyedLine => ({
    key: decisions.keyOf(line, level),
    line: { ...draftOf(line.entry), linked: numbers.get(line) ?? null },
  });
  const asked = mergeQuestion(settled.map(keyed), open.map(keyed), writing.setup);
  const question = owner === null ? asked : { ...asked, owner };
  const answered = await writing.asking.ask(question);
  if (answered.state === 'failed') {
    fail(writing.notes, answered);
    return [];
  }
  const order = [...settled, ...open];
  const { groups } = readMergeAnswer(answered.answer.text, settled.length, open.length, writing.setup);
  const isWrong = groups.length === 0 && listIn(answered.answer.text, 'groups')?.length !== 0;
  await writing.asking.judged?.(question, isWrong ? 'no group of lines in it is of the form that was asked for.' : null);
  const joined = groups.map(({ members, words }) => ({ members: members.flatMap((index) => order[index] ?? []), words }));
  await lookAgain(
    joined.map(({ members, words }) =>
      lookOf(
        members.map(({ entry }) => entry),
        words,
        writing,
      ),
    ),
    writing,
  );
  return joined;
}

/** Lines that name each other, numbered inside this node: a number of the whole range would move with its neighbours. */
function sharedNumbers(lines: readonly Placed[], linked: ReadonlyMap<Sha, number>): ReadonlyMap<Placed, number> {
  const groups = new Map<number, Placed[]>();
  for (const line of lines) {
    const number = line.entry.changes.map((id) => linked.get(id)).find((one) => one !== undefined);
    if (number !== undefined) groups.set(number, [...(groups.get(number) ?? []), line]);
  }
  const shared = [...groups.values()].filter((group) => group.length > 1);
  return new Map(shared.flatMap((group, number) => group.map((line) => [line, number] as const)));
}

function withGroups(lines: readonly Placed[], groups: readonly Group[], level: number, join: Join): readonly Placed[] {
  const rank = new Map(lines.map((line, at) => [line, at]));
  return groups.reduce((current, { members, words }) => {
    const sorted = [...withOnePerson(members)].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    return withJoined(current, sorted, join(sorted, words, level));
  }, lines);
}

/** Joins lines; their changes stand in the order of the range. */
function joinWith(units: readonly Unit[], writing: Writing): Join {
  const rank = new Map(units.flatMap((unit) => unit.changes).map((change, at) => [change.id, at]));
  return (members, words, level) => {
    const entry = joinChecked(
      members.map((member) => member.entry),
      words,
      writing,
    );
    return {
      entry: { ...entry, changes: [...entry.changes].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)) },
      identity: sha256(canonicalJson({ of: members.map((member) => member.identity) })),
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

function lookOf(members: readonly Entry[], words: Words, writing: Writing): Look {
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

function draftOf(entry: Entry): Draft {
  const { lead, category, importance, breaking, security, texts, upgrade } = entry;
  return { lead, category, importance, breaking, security, texts, upgrade };
}

/** In their order. Breaking, security and linked lines go first. */
function mostImportant(lines: readonly Placed[], count: number, linked: ReadonlyMap<Sha, number>): readonly Placed[] {
  const rank = ({ entry }: Placed) =>
    (entry.breaking || entry.security ? 20 : 0) + (entry.changes.some((id) => linked.has(id)) ? 10 : 0) + entry.importance;
  if (lines.length <= count) return lines;
  const ranked = lines.map((line) => ({ line, rank: rank(line) })).sort((a, b) => b.rank - a.rank);
  const chosen = new Set(ranked.slice(0, count).map(({ line }) => line));
  return lines.filter((line) => chosen.has(line));
}

/**
 * What the overview stands on: lines that some users care about; all lines where there are none. Lines that everybody must know of are
 * there at once; of the others the earliest, in steps, so that the next one seldom makes it another overview.
 */
function worthComposing(lines: readonly Placed[]): readonly Placed[] {
  const isUrgent = ({ entry }: Placed) => entry.importance >= 4 || entry.breaking || entry.security;
  const notable = lines.filter((line) => isUrgent(line) || line.entry.importance >= 3);
  const candidates = notable.length > 0 ? notable : lines;
  const urgent = mostImportant(candidates.filter(isUrgent), COMPOSED, new Map());
  const others = candidates.filter((line) => !isUrgent(line));
  const room = Math.min(others.length, COMPOSED - urgent.length);
  const count = STEPS.findLast((step) => step <= room) ?? 0;
  const chosen = new Set([...urgent, ...mostImportant(others, count, new Map())]);
  return lines.filter((line) => chosen.has(line));
}
