/** Compose: the words around the lines, for one audience, by the strong model. Its cost does not grow with the range. */
import * as v from 'valibot';
import type { Question } from '../ports/question.ts';
import { claimSchema, composeSchema, listIn, TEXT_CHARACTERS } from './answers.ts';
import { ABOUT_SAMPLES, COMPOSE_PROMPT } from './prompts/compose.ts';
import type { Claim, ComposeAnswer, ComposeRequest, Line } from './requests.ts';
import { houseRules, type Setup } from './setup.ts';

/** `samples`: openings of earlier notes, for their style. */
export function composeQuestion(key: string, request: ComposeRequest, setup: Setup, samples: readonly string[] = []): Question {
  const audiences = setup.choice.audiences.filter((audience) => audience.name === request.audience);
  return {
    task: 'compose',
    system: `${samples.length === 0 ? COMPOSE_PROMPT : `${COMPOSE_PROMPT}\n${ABOUT_SAMPLES}`}\n\n${houseRules(setup, audiences)}`,
    schema: composeSchema(),
    data: {
      task: 'compose',
      facts: request.facts,
      lines: request.lines.map((line, index) => shown(line, index, request.audience)),
      ...(samples.length > 0 && { samples }),
    },
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
