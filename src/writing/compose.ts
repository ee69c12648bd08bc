/** Compose: the words around the lines, for one audience, by the strong model. Its cost does not grow with the range. */
import * as v from 'valibot';
import type { Question } from '../ports.ts';
import { claimSchema, composeSchema, listIn, TEXT_CHARACTERS } from './answers.ts';
import type { Claim, ComposeAnswer, ComposeRequest, Line } from './requests.ts';
import { DATA_IS_DATA, houseRules, type Setup } from './setup.ts';

const PROMPT = `You write the opening of a release's notes. The data holds the most important lines of the release, the project's name and facts.

overview: one to three sentences in all. First what breaks, blocks or unblocks an upgrade; then what the release brings, by its most important lines. A release of few changes gets one plain sentence. Do not label the release ("maintenance release", "exciting update"), do not thank, do not mention build or tests. You may write {changes}, {features}, {fixes} and {breaking} where a count belongs: the program fills them in. Write no other counts.
highlights: only when "size" is "big": the three to six things that most readers will want, one sentence each. Otherwise [].
Every sentence is one item with the indices of the lines that it stands on. It may say nothing that those lines do not say. Put names from code in backticks. No links, no HTML, no lists, no pull request numbers, no people.
${DATA_IS_DATA}`;

export function composeQuestion(key: string, request: ComposeRequest, setup: Setup): Question {
  const audiences = setup.choice.audiences.filter((audience) => audience.name === request.audience);
  return {
    task: 'compose',
    system: `${PROMPT}\n\n${houseRules(setup, audiences)}`,
    schema: composeSchema(),
    data: { task: 'compose', facts: request.facts, lines: request.lines.map((line, index) => shown(line, index, request.audience)) },
    parts: [key],
    context: [],
    repair: false,
    model: setup.models.compose,
    maxTokens: 8_000,
    priority: 1,
  };
}

function shown(line: Line, index: number, audience: string): Record<string, unknown> {
  const { lead, category, importance, breaking, texts, upgrade } = line;
  return {
    index,
    lead,
    category,
    importance,
    ...(breaking ? { breaking } : {}),
    text: texts[audience] ?? '',
    ...(upgrade[audience] ? { upgrade: upgrade[audience] } : {}),
  };
}

/** Claims of the right shape that stand on lines that exist; null when no overview is left. */
export function readComposeAnswer(text: string, lines: number): ComposeAnswer | null {
  const overview = claims(text, 'overview', lines).slice(0, 3);
  return overview.length === 0 ? null : { overview, highlights: claims(text, 'highlights', lines).slice(0, 6) };
}

function claims(text: string, name: string, lines: number): readonly Claim[] {
  return (listIn(text, name) ?? [])
    .map((member) => v.safeParse(claimSchema, member))
    .filter((member) => member.success)
    .map((member) => member.output)
    .filter((claim) => claim.text.trim() !== '' && claim.text.length <= TEXT_CHARACTERS)
    .filter((claim) => claim.lines.length > 0 && claim.lines.every((index) => Number.isInteger(index) && index >= 0 && index < lines));
}
