/** Which nodes of the tree hold lines that are asked about, and which of their lines belong together. */
import { pack } from '../chunks/pack.ts';
import type { Sha } from '../domain.ts';
import { listIn } from '../writing/answers.ts';
import { type KeyedLine, mergeQuestion, readMergeAnswer } from '../writing/merge.ts';
import { isDecided, type Placed, type Settling } from '../writing/settle.ts';
import { draftOf, type Group, lookOf } from './join-lines.ts';
import { lookAgain } from './second-look.ts';
import { fail, type Writing } from './writing.ts';

/** Fewer lines than this are not worth a call: a small release stays two calls. */
const WORTH_ASKING = 4;

/** A node above so many that brought nothing new did not just come into being. */
const GROWN = 3;

/** Lines in one question about several nodes; a node above it stands alone. */
const ASKED = 120;

/** What every node needs. `fresh`: changes in lines that no earlier run decided about. */
export type Merging = Settling & { readonly fresh: ReadonlySet<Sha>; readonly writing: Writing; readonly owner: string | null };

/** A node with lines that are asked about. */
export type OpenNode = { readonly settled: readonly Placed[]; readonly open: readonly Placed[] };

/** A node that nothing is remembered of, above nodes that brought nothing new, was lost with an earlier run: it is asked as a whole. */
export function isLost(level: number, below: readonly (readonly Sha[])[], lines: readonly Placed[], merging: Merging): boolean {
  const { decisions } = merging;
  if (level === 0 || lines.some((line) => line.level === level || decisions.decide(decisions.keyOf(line, level)) === null)) return false;
  return below.filter((ids) => !ids.some((id) => merging.fresh.has(id))).length >= GROWN;
}

/**
 * A node that somebody has to be asked about. Open are lines that nobody decided about, a person's aside; the others are
 * shown so that an open one can join them, and stay as they are otherwise.
 */
export function openNode(lines: readonly Placed[], level: number, lost: boolean, merging: Merging): readonly OpenNode[] {
  const { writing, decisions, fresh } = merging;
  if (writing.asking === null || lines.length < WORTH_ASKING) return [];
  const isOpen = ({ entry }: Placed) => entry.wording !== 'person' && (lost || entry.changes.some((id) => fresh.has(id)));
  const open = new Set(lines.filter((line) => isOpen(line) && !isDecided(line, level, decisions)));
  if (open.size === 0) return [];
  return [{ settled: lines.filter((line) => !open.has(line)), open: [...open] }];
}

/** Which lines of these nodes belong together: in as few questions as hold them, side by side. */
export async function askAbout(open: readonly OpenNode[], level: number, merging: Merging): Promise<readonly Group[]> {
  const questions = pack(open, ({ settled, open: lines }) => settled.length + lines.length, { items: open.length, size: ASKED });
  return (await Promise.all(questions.map((nodes) => askNodes(nodes, level, merging)))).flat();
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
