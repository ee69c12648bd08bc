/**
 * What others would do: the same questions to the same model, but answers are kept by chunk. A chunk is found again when all of it is the same;
 * its lines are merged chunk by chunk in the same way, six of each go up, and forty are composed.
 */

import { requestName } from '../../src/asking/request-name.ts';
import { canonicalJson, sha256 } from '../../src/chunks/canonical.ts';
import { cutTree } from '../../src/chunks/tree.ts';
import type { Change, Draft } from '../../src/domain.ts';
import type { Question } from '../../src/ports/question.ts';
import { composeQuestion } from '../../src/writing/compose.ts';
import { mapQuestion, readMapAnswer } from '../../src/writing/map.ts';
import { mergeQuestion, readMergeAnswer } from '../../src/writing/merge.ts';
import type { MadeChange } from './history.ts';
import { type Bill, createMeter, type Meter } from './model.ts';
import { SETUP } from './run.ts';

const CARRIED = 6;
const COMPOSED = 40;
const FIXED = 20;

/** Puts items into chunks. */
export type Cut = <Item>(items: readonly Item[], name: (item: Item) => string) => readonly (readonly Item[])[];

export function fixedSize<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / FIXED) }, (_, at) => items.slice(at * FIXED, (at + 1) * FIXED));
}

/** Cut where the hash of the content says so: of about seventeen. */
export function contentDefined<Item>(items: readonly Item[], name: (item: Item) => string): readonly (readonly Item[])[] {
  return (cutTree(items.map(name))[0] ?? []).map(({ start, end }) => items.slice(start, end));
}

/** Answers by request, over the runs of one draft. */
export type Kept = Map<string, string>;

export function chunkedRun(made: readonly MadeChange[], cut: Cut, kept: Kept): Bill {
  const meter = createMeter();
  const changes = made.map(({ change }) => change);
  let lines = cut(changes, evidenceOf).flatMap((chunk) => draftsOf(chunk, ask(meter, kept)));
  for (;;) {
    const nodes = cut(lines, canonicalJson).map((chunk) => merged(chunk, ask(meter, kept)));
    lines = nodes.flatMap((node) => (nodes.length > 1 ? best(node, CARRIED) : node));
    if (nodes.length <= 1) break;
  }
  const notable = lines.filter((line) => line.importance >= 3 || line.breaking || line.security);
  const composed = best(notable.length > 0 ? notable : lines, COMPOSED).map((line) => ({ ...line, linked: null }));
  const audience = SETUP.choice.audiences[0]?.name ?? '';
  const size = changes.length >= 25 ? 'big' : 'small';
  const facts = { project: 'widgets', firstRelease: false, size } as const;
  ask(meter, kept)(composeQuestion('', { task: 'compose', audience, lines: composed, facts }, SETUP));
  return meter.bill();
}

type Ask = (question: Question) => string;

function ask(meter: Meter, kept: Kept): Ask {
  return (question) => {
    const name = requestName(question);
    const text = kept.get(name) ?? meter.answer(question).text;
    kept.set(name, text);
    return text;
  };
}

function evidenceOf(change: Change): string {
  return canonicalJson(change.evidence);
}

function draftsOf(chunk: readonly Change[], asked: Ask): readonly Draft[] {
  const text = asked(
    mapQuestion(
      chunk.map(({ id, evidence }) => ({ key: id, evidence })),
      SETUP,
    ),
  );
  return chunk.flatMap(({ evidence }, index) => readMapAnswer(text, index, evidence, SETUP) ?? []);
}

/** Members of a group give way to its first, in the group's words. */
function merged(chunk: readonly Draft[], asked: Ask): readonly Draft[] {
  if (chunk.length < 4) return chunk;
  const open = chunk.map((line, at) => ({ key: sha256(`${at}`), line: { ...line, linked: null } }));
  const { groups } = readMergeAnswer(asked(mergeQuestion([], open, SETUP)), 0, chunk.length, SETUP);
  const gone = new Set(groups.flatMap(({ members }) => members.slice(1)));
  const words = new Map(groups.map((group) => [group.members[0], group.words]));
  return chunk.flatMap((line, at) => (gone.has(at) ? [] : [{ ...line, ...words.get(at) }]));
}

function best(lines: readonly Draft[], count: number): readonly Draft[] {
  const rank = (line: Draft) => (line.breaking || line.security ? 20 : 0) + line.importance;
  const chosen = new Set([...lines].sort((a, b) => rank(b) - rank(a)).slice(0, count));
  return lines.filter((line) => chosen.has(line));
}
