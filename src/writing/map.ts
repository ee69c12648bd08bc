/** Map: one chunk of changes in, one draft per change out, each written about that change alone. */
import * as v from 'valibot';
import type { Draft, Evidence } from '../domain.ts';
import type { Question } from '../ports/question.ts';
import { listIn, mapItemSchema, mapSchema, textsFit, upgradeTexts } from './answers.ts';
import { ABOUT_PATCHES, MAP_PROMPT } from './prompts/map.ts';
import { houseRules, type Setup } from './setup.ts';

/** What one change may cost in the answer, thinking included (tokens). */
const ANSWER_TOKENS = 600;

export type MapItem = { readonly key: string; readonly evidence: Evidence };

/** A text that failed its check, sent back once; nothing found: there was no valid answer. `avoid`: terms that it used against the glossary. */
export type Objection = {
  readonly index: number;
  readonly found: readonly string[] | 'other-language';
  readonly avoid?: readonly string[];
  /** Why a second look did not let it pass. */
  readonly refused?: readonly string[];
};

export function mapQuestion(items: readonly MapItem[], setup: Setup, objections: readonly Objection[] = []): Question {
  const changes = items.map((item, index) => ({ index, ...shownEvidence(item.evidence), ...objection(index, objections, setup.language) }));
  const prompt = items.some((item) => item.evidence.patch !== '') ? `${MAP_PROMPT}\n${ABOUT_PATCHES}` : MAP_PROMPT;
  return {
    task: 'map',
    system: `${prompt}\n\n${houseRules(setup)}`,
    schema: mapSchema(setup.choice.audiences.map((audience) => audience.name)),
    data: { task: 'map', changes },
    parts: items.map((item) => item.key),
    context: [],
    repair: objections.length > 0,
    model: setup.models.map,
    maxTokens: 4_000 + ANSWER_TOKENS * items.length,
    priority: 5,
  };
}

/** Members without content only cost tokens; a change that is only marked as breaking says so. */
export function shownEvidence(evidence: Evidence): Record<string, unknown> {
  const breaking = evidence.breaking === '' ? true : evidence.breaking;
  return Object.fromEntries(
    Object.entries({ ...evidence, breaking }).filter(
      ([, value]) => value !== null && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function objection(index: number, objections: readonly Objection[], language: string): Record<string, unknown> {
  const { found, avoid = [], refused = [] } = objections.find((one) => one.index === index) ?? {};
  if (found === undefined) return {};
  if (found === 'other-language') return { previousAnswerWas: `in another language than "${language}"` };
  if (found.length + avoid.length + refused.length === 0) return { previousAnswerWas: 'missing, doubled or of another shape' };
  return {
    ...(found.length > 0 && { previousAnswerSaid: found, butTheDataDoesNot: true }),
    ...(refused.length > 0 && { previousAnswerWasRefused: refused }),
    ...(avoid.length > 0 && { previousAnswerUsed: avoid, butTheseTermsAreNeverUsed: true }),
  };
}

/** All that an answer says, in one text: what it was written in shows there better than in one line. */
export function proseOf(text: string): string {
  const member = v.object({ texts: v.record(v.string(), v.string()) });
  const texts = (listIn(text, 'changes') ?? []).flatMap((one) => {
    const parsed = v.safeParse(member, one);
    return parsed.success ? Object.values(parsed.output.texts) : [];
  });
  return texts.join('\n');
}

type Answer = v.InferOutput<ReturnType<typeof mapItemSchema>>;

/** Remembered changes come answer by answer: the last one that was read is kept, for each setup. */
const latest = new WeakMap<Setup, { readonly text: string; readonly answers: readonly Answer[] }>();

function answersIn(text: string, setup: Setup): readonly Answer[] {
  const known = latest.get(setup);
  if (known?.text === text) return known.answers;
  const schema = mapItemSchema(setup.choice.audiences.map((audience) => audience.name));
  const answers = (listIn(text, 'changes') ?? [])
    .map((member) => v.safeParse(schema, member))
    .filter((member) => member.success)
    .map((member) => member.output);
  latest.set(setup, { text, answers });
  return answers;
}

/** The draft at one index of an answer; null when it is missing, doubled, or not of the shape asked for. */
export function readMapAnswer(text: string, index: number, evidence: Evidence, setup: Setup): Draft | null {
  const found = answersIn(text, setup).filter((member) => member.index === index);
  const answer = found[0];
  if (answer === undefined || found.length > 1 || !textsFit(answer)) return null;
  return {
    lead: answer.lead.trim(),
    category: evidence.security ? 'security' : answer.category,
    importance: answer.importance,
    breaking: answer.breaking || evidence.breaking !== null,
    security: evidence.security,
    texts: answer.texts,
    upgrade: upgradeTexts(
      answer.upgrade,
      setup.choice.audiences.map((audience) => audience.name),
    ),
  };
}
