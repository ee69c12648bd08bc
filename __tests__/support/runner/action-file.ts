import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';

/** Values in action.yml may be unquoted; the runner takes them as text. */
const Text = v.pipe(
  v.union([v.string(), v.number(), v.boolean()]),
  v.transform((value) => String(value)),
);

const Input = v.nullish(
  v.object({
    description: v.optional(v.string()),
    required: v.optional(v.boolean()),
    default: v.nullish(Text),
    deprecationMessage: v.optional(v.string()),
  }),
  {},
);

const ActionFile = v.object({
  name: v.string(),
  inputs: v.nullish(v.record(v.string(), Input), {}),
  outputs: v.nullish(v.record(v.string(), v.object({ description: v.optional(v.string()) })), {}),
  runs: v.object({
    using: v.pipe(v.string(), v.regex(/^node(20|24)$/, 'the runner runs node20 and node24 actions here')),
    main: v.string(),
    post: v.optional(v.string()),
    'post-if': v.optional(v.string(), 'always()'),
  }),
});

/** What the runner takes from an action.yml. */
export type ActionFile = v.InferOutput<typeof ActionFile>;

/** Reads `action.yml` (or `action.yaml`) of a folder; throws when it is not a JavaScript action. */
export async function readActionFile(folder: string): Promise<ActionFile> {
  const short = join(folder, 'action.yml');
  const path = await access(short).then(
    () => short,
    () => join(folder, 'action.yaml'),
  );
  return v.parse(ActionFile, parse(await readFile(path, 'utf8')));
}
