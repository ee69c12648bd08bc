/** What a pull request will say in the notes, as data: one job can write it without secrets, another renders and posts it. */
import * as v from 'valibot';
import { messageOf, TidingsError } from '../../errors.ts';

/** What is missing before the pull request reads well in the notes. */
export const MISSING = ['title', 'upgrade', 'label', 'note'] as const;
export type Missing = (typeof MISSING)[number];

/** What a preview holds at most: far more than anybody reads. */
export const MOST = { notes: 1_000, sections: 60, lines: 300, authors: 50, asides: 300, facts: 100, labels: 100 } as const;
/** Characters of a name, and of a text. */
export const LONGEST = { name: 300, text: 5_000 } as const;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const list = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));
const line = v.strictObject({
  lead: text(LONGEST.name),
  text: text(LONGEST.text),
  upgrade: text(LONGEST.text),
  authors: list(text(LONGEST.name), MOST.authors),
});
const section = v.strictObject({ title: text(LONGEST.name), lines: list(line, MOST.lines) });
const notes = v.strictObject({
  package: v.nullable(text(LONGEST.name)),
  audience: text(LONGEST.name),
  language: text(LONGEST.name),
  sections: list(section, MOST.sections),
});
/** How something was decided: `Section`, `Fixed`, `the type "fix"`. */
const fact = v.strictObject({ what: text(LONGEST.name), as: text(LONGEST.name), because: text(LONGEST.text) });

export const previewSchema = v.strictObject({
  version: v.literal(1),
  /** `owner/name`. */
  repository: text(LONGEST.name),
  pull: v.strictObject({
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** The commit that it was written for. */
    head: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),
  }),
  mode: v.picklist(['ai', 'partial', 'deterministic']),
  /** One per package, audience and language. */
  notes: list(notes, MOST.notes),
  /** Why a change has no line of its own. */
  asides: list(text(LONGEST.text), MOST.asides),
  facts: list(fact, MOST.facts),
  missing: list(v.picklist(MISSING), MISSING.length),
  /** Labels that the config knows. */
  labels: list(text(LONGEST.name), MOST.labels),
  /** Whether a pull request without a note fails here. */
  noteRequired: v.boolean(),
});

export type Preview = v.InferOutput<typeof previewSchema>;
export type PreviewNotes = Preview['notes'][number];
export type PreviewLine = PreviewNotes['sections'][number]['lines'][number];

/** True when there is nothing that an author should know: no line, and nothing missing. */
export function isEmptyPreview({ notes: all, missing }: Pick<Preview, 'notes' | 'missing'>): boolean {
  return missing.length === 0 && all.every(({ sections }) => sections.every(({ lines }) => lines.length === 0));
}

/** Reads what another job wrote. Throws TidingsError `bad-notes` that says where it is wrong. */
export function parsePreview(json: string): Preview {
  const parsed = v.safeParse(previewSchema, jsonOf(json));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw badPreview(`The preview's JSON is not as expected at ${v.getDotPath(issue) ?? 'the top'}.`);
}

function jsonOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (thrown) {
    throw badPreview(`The preview's JSON cannot be read: ${messageOf(thrown)}`);
  }
}

export function badPreview(message: string): TidingsError {
  return new TidingsError('bad-notes', message, 'Give the file that the first job put out as `preview-json`, of this version of Tidings.');
}
