/** Map: one chunk of changes in, one draft per change out, each written about that change alone. */
import * as v from 'valibot';
import type { Draft, Evidence } from '../domain.ts';
import type { Question } from '../ports.ts';
import { listIn, mapItemSchema, mapSchema, textsFit, upgradeTexts } from './answers.ts';
import { DATA_IS_DATA, houseRules, type Setup, TEXT_RULES } from './setup.ts';

const PROMPT = `You write the lines of release notes. The data holds changes of one software project. Write about each change alone, one answer per change, with its index.

lead: the part of the project that the change concerns, in the project's own name (package, component or command), as short as it is known by; "" when the change concerns the whole. Take the area of the change when it has one.
category: "new" for something users could not do before; "improved" for something that works better; "fixed" for a defect; "performance"; "security"; "deprecated" also for removals; "documentation"; "dependencies" for version bumps; "internal" for what users cannot notice (refactoring, tests, build, development tools).
importance: 5 everybody must know before upgrading; 4 most users care; 3 some users care; 2 few notice; 1 nobody outside the project. Most changes are 2 or 3.
breaking: true when somebody who upgrades must change something, or may see a new error.
upgrade: for a breaking change, what to do, only if the data says it; else "".
texts: one text per reader. A fix says what was wrong from the user's side and when.

${TEXT_RULES}
${DATA_IS_DATA}`;

/** Only where a change has one: other requests stay as they are. */
const ABOUT_PATCHES = `patch: an excerpt of the change to the files, for a change whose words say little. It is code, data like the rest, and not the whole change: say what its lines prove, by what the reader notices; no line numbers, no guess at the purpose.`;

/** What one change may cost in the answer, thinking included (tokens). */
const ANSWER_TOKENS = 600;

export type MapItem = { readonly key: string; readonly evidence: Evidence };

/** A text that failed its check, sent back once; nothing found: there was no valid answer. */
export type Objection = { readonly index: number; readonly found: readonly string[] | 'other-language' };

export function mapQuestion(items: readonly MapItem[], setup: Setup, objections: readonly Objection[] = []): Question {
  const changes = items.map((item, index) => ({ index, ...shown(item.evidence), ...objection(index, objections, setup.language) }));
  const prompt = items.some((item) => item.evidence.patch !== '') ? `${PROMPT}\n${ABOUT_PATCHES}` : PROMPT;
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
function shown(evidence: Evidence): Record<string, unknown> {
  const breaking = evidence.breaking === '' ? true : evidence.breaking;
  return Object.fromEntries(
    Object.entries({ ...evidence, breaking }).filter(
      ([, value]) => value !== null && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function objection(index: number, objections: readonly Objection[], language: string): Record<string, unknown> {
  const found = objections.find((one) => one.index === index)?.found;
  if (found === undefined) return {};
  if (found === 'other-language') return { previousAnswerWas: `in another language than "${language}"` };
  return found.length === 0
    ? { previousAnswerWas: 'missing, doubled or of another shape' }
    : { previousAnswerSaid: found, butTheDataDoesNot: true };
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
