/**
 * Merge: an edit script over lines. Only lines that nobody decided about are open; the rest is shown so that an open
 * line can join it, and stays byte for byte otherwise.
 */
import * as v from 'valibot';
import type { Question } from '../ports/question.ts';
import { listIn, mergeGroupSchema, mergeSchema, textsFit, upgradeTexts } from './answers.ts';
import { MERGE_PROMPT } from './prompts/merge.ts';
import type { Group, Line, MergeAnswer } from './requests.ts';
import { houseRules, type Setup } from './setup.ts';

export type KeyedLine = { readonly key: string; readonly line: Line };

export function mergeQuestion(settled: readonly KeyedLine[], open: readonly KeyedLine[], setup: Setup): Question {
  return {
    task: 'merge',
    system: `${MERGE_PROMPT}\n\n${houseRules(setup)}`,
    schema: mergeSchema(setup.choice.audiences.map((audience) => audience.name)),
    data: {
      task: 'merge',
      settled: settled.map(({ line }, index) => shown(line, index)),
      open: open.map(({ line }, index) => shown(line, settled.length + index)),
    },
    parts: open.map(({ key }) => key),
    context: settled.map(({ key }) => key),
    repair: false,
    model: setup.models.map,
    maxTokens: 12_000,
    priority: 3,
  };
}

/** Only what tells whether lines belong together. */
function shown(line: Line, index: number): Record<string, unknown> {
  const { lead, texts, breaking, upgrade, linked } = line;
  return {
    index,
    ...(lead === '' ? {} : { lead }),
    ...(Object.keys(texts).length === 1 ? { text: Object.values(texts)[0] } : { texts }),
    ...(breaking ? { breaking } : {}),
    ...(Object.keys(upgrade).length > 0 ? { upgrade: Object.values(upgrade)[0] } : {}),
    ...(linked === null ? {} : { linked }),
  };
}

/** The groups of an answer that are of the right shape; a line is in one group at most, the first that names it. */
export function readMergeAnswer(text: string, settled: number, open: number, setup: Setup): MergeAnswer {
  const audiences = setup.choice.audiences.map((audience) => audience.name);
  const taken = new Set<number>();
  const groups: Group[] = [];
  for (const member of listIn(text, 'groups') ?? []) {
    const parsed = v.safeParse(mergeGroupSchema(audiences), member);
    if (!parsed.success || !textsFit(parsed.output)) continue;
    const { members, upgrade, lead, texts } = parsed.output;
    const known = members.every((index) => Number.isInteger(index) && index >= 0 && index < settled + open && !taken.has(index));
    if (!known || new Set(members).size < 2 || new Set(members).size !== members.length || !members.some((index) => index >= settled))
      continue;
    for (const index of members) taken.add(index);
    const words = { lead: lead.trim(), texts, upgrade: upgradeTexts(upgrade, audiences) };
    groups.push({ members: [...members].sort((a, b) => a - b), words });
  }
  return { groups };
}
