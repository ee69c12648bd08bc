/**
 * Lines on their way up the tree, and what earlier runs decided about them. Decisions are remembered per line and level,
 * so a run asks only about lines that nobody decided about; a join holds as long as all its members are the same.
 */
import type { Entry, Sha } from '../domain.ts';
import type { Words } from './requests.ts';

export type Placed = {
  readonly entry: Entry;
  /** What the line is: a hash of its words as they were read, or of the lines that it was joined from. */
  readonly identity: string;
  /** The level of the tree at which it was joined; -1: as it was read. */
  readonly level: number;
  /** What it was joined from. */
  readonly members: readonly Placed[];
};

/** A remembered decision about a line: with which lines (by key, itself included) it was joined, and into what; null: it stays alone. */
export type Decision = { readonly members: readonly string[]; readonly words: Words } | null;

/** What is remembered about lines. */
export interface Decisions {
  /** Levels of the tree. */
  readonly levels: number;
  /** The key under which a line is remembered at a level. */
  keyOf(line: Placed, level: number): string;
  /** The newest decision of a key; undefined when there is none. */
  decide(key: string): Decision | undefined;
}

/** Puts lines, in the order of the range, into one; without words in those of the leading one. */
export type Join = (members: readonly Placed[], words: Words | null, level: number) => Placed;

export type Settling = {
  readonly decisions: Decisions;
  /** Changes of one number name each other and become one line. */
  readonly linked: ReadonlyMap<Sha, number>;
  /** True when no question will be asked about the line, so that a rule may join it. */
  readonly ready: (line: Placed) => boolean;
  readonly join: Join;
};

type Remembered = { readonly members: readonly string[]; readonly words: Words; readonly level: number };

/** The lines with every remembered join applied whose members are all there, and linked lines joined. Each join leaves fewer lines. */
export function settle(lines: readonly Placed[], { decisions, linked, ready, join }: Settling): readonly Placed[] {
  // Nothing is remembered, and nothing names another.
  if (decisions.levels === 0 && linked.size === 0) return lines;
  const slots: (Placed | null)[] = [...lines];
  const slotOf = new Map<Placed, number>();
  for (const [slot, line] of lines.entries()) slotOf.set(line, slot);
  const alive = new Map<string, Placed>();
  const remembered: Remembered[] = [];
  const keysOf = (line: Placed) => Array.from({ length: decisions.levels }, (_, level) => decisions.keyOf(line, level));
  function add(line: Placed): void {
    for (const [level, key] of keysOf(line).entries()) {
      alive.set(key, line);
      const decision = decisions.decide(key);
      if (decision) remembered.push({ ...decision, level });
    }
  }
  function put(members: readonly Placed[], words: Words | null, level: number): void {
    const taken = members.flatMap((member) => slotOf.get(member) ?? []).sort((a, b) => a - b);
    const line = join(
      taken.flatMap((slot) => slots[slot] ?? []),
      words,
      level,
    );
    for (const key of members.flatMap(keysOf)) alive.delete(key);
    for (const slot of taken) slots[slot] = null;
    const first = taken[0] ?? 0;
    slots[first] = line;
    slotOf.set(line, first);
    add(line);
  }
  if (decisions.levels > 0) for (const line of lines) add(line);
  for (;;) {
    // What a join makes may be remembered too: the list grows while it is read.
    let joins = 0;
    for (const { members, words, level } of remembered) {
      const found = new Set(members.flatMap((key) => alive.get(key) ?? []));
      const together = found.size === members.length ? withOnePerson([...found]) : [];
      if (together.length < 2) continue;
      put(together, words, level);
      joins += 1;
    }
    if (joins > 0) continue;
    const current = slots.filter((line) => line !== null);
    const groups = linkedGroups(current, linked, ready);
    if (groups.length === 0) return current;
    const known = remembered.length;
    let isOver = decisions.levels === 0;
    for (const group of groups) {
      put(group, null, 0);
      // What is remembered of the new line goes first; and where a member was in two groups, the others are no longer what they were.
      if (remembered.length === known && group.every((line) => numbersOf(line, linked).size === 1)) continue;
      isOver = false;
      break;
    }
    // Each number has its line, and nothing is remembered of it: another pass would find nothing.
    if (isOver) return slots.filter((line) => line !== null);
  }
}

/** The line as it was at a level: what was joined above it is apart there. */
export function partsAt(line: Placed, level: number): readonly Placed[] {
  return line.level <= level ? [line] : line.members.flatMap((member) => partsAt(member, level));
}

/** True when the line was decided about at this level or above. */
export function isDecided(line: Placed, level: number, decisions: Decisions): boolean {
  if (line.level >= level) return true;
  for (let at = level; at < decisions.levels; at += 1) if (decisions.decide(decisions.keyOf(line, at)) === null) return true;
  return false;
}

function numbersOf(line: Placed, linked: ReadonlyMap<Sha, number>): ReadonlySet<number> {
  return new Set(line.entry.changes.flatMap((id) => linked.get(id) ?? []));
}

function linkedGroups(
  lines: readonly Placed[],
  linked: ReadonlyMap<Sha, number>,
  ready: (line: Placed) => boolean,
): readonly (readonly Placed[])[] {
  const groups = new Map<number, Placed[]>();
  for (const line of linked.size === 0 ? [] : lines) {
    for (const id of line.entry.changes) {
      const number = linked.get(id);
      if (number === undefined) continue;
      const group = groups.get(number);
      if (group === undefined) groups.set(number, [line]);
      else if (group.at(-1) !== line) group.push(line);
    }
  }
  return [...groups.values()]
    .filter((group) => group.every(ready))
    .map(withOnePerson)
    .filter((group) => group.length > 1);
}

/** A person's words stay as they are: two lines of persons are never one. */
export function withOnePerson(members: readonly Placed[]): readonly Placed[] {
  const first = members.find((member) => member.entry.wording === 'person');
  return members.filter((member) => member === first || member.entry.wording !== 'person');
}

/** The lines with one in the place of the first of its members. */
export function withJoined(lines: readonly Placed[], members: readonly Placed[], line: Placed): readonly Placed[] {
  const [first] = members;
  const gone = new Set(members);
  return lines.flatMap((one) => (one === first ? [line] : gone.has(one) ? [] : [one]));
}

/** One entry for several: the marks of any, the importance of the highest, the category of the leading one. */
export function joinEntries(members: readonly Entry[], words: Words, wording: Entry['wording']): Entry {
  const [first] = members;
  const leading = leadingDraft(members);
  if (first === undefined || leading === undefined) throw new Error('no lines to join');
  const security = members.some((member) => member.security);
  const importances = members.map((one) => one.importance).sort((a, b) => b - a);
  const saysWhatToDo = (one: Words) => Object.keys(one.upgrade).length > 0;
  return {
    lead: words.lead,
    texts: words.texts,
    id: first.id,
    changes: members.flatMap((member) => member.changes),
    importance: importances[0] ?? first.importance,
    breaking: members.some((member) => member.breaking),
    security,
    category: security ? 'security' : leading.category,
    upgrade: saysWhatToDo(words) ? words.upgrade : (members.find(saysWhatToDo)?.upgrade ?? {}),
    wording,
  };
}

/** The words of the member that readers need most: a person's own, else the most important, else the first. */
export function leadingDraft(members: readonly Entry[]): Entry | undefined {
  const rank = (entry: Entry) => (entry.wording === 'person' ? 10 : 0) + entry.importance;
  return members.reduce<Entry | undefined>((best, entry) => (best === undefined || rank(entry) > rank(best) ? entry : best), undefined);
}
