/** What names lead to, several in one request: each as a tag, as a branch and as anything else. */
import * as v from 'valibot';
import type { Sha } from '../../domain.ts';
import type { Repository } from '../../ports/releases.ts';
import type { GitHubClient } from './client.ts';

const CommitSchema = v.object({ __typename: v.literal('Commit'), oid: v.string() });
/** An annotated tag, and one that points to another. */
const TagSchema = v.object({
  __typename: v.literal('Tag'),
  target: v.variant('__typename', [CommitSchema, v.object({ __typename: v.literal('Tag'), target: CommitSchema })]),
});
const EndSchema = v.nullable(v.variant('__typename', [CommitSchema, TagSchema]));

const FRAGMENT =
  'fragment end on GitObject { __typename oid ... on Tag { target { __typename oid ... on Tag { target { __typename oid } } } } }';

/** What a name may mean, the full names first. */
export function meanings(name: string): readonly string[] {
  return name === 'HEAD' || name.startsWith('refs/') ? [name] : [`refs/tags/${name}`, `refs/heads/${name}`, name];
}

/** The commit of each meaning of these names; null where there is none. Throws what the client throws, and for anything that is no commit. */
export async function readEnds(
  client: GitHubClient,
  repository: Pick<Repository, 'owner' | 'name'>,
  names: readonly string[],
): Promise<ReadonlyMap<string, Sha | null>> {
  const asked = [...new Set(names.flatMap(meanings))];
  const aliases = asked.map((_, at) => `end${at}`);
  const answers = await client.together(repository, {
    purpose: { asked: `the ends of the range in ${repository.owner}/${repository.name}`, access: 'read', code: 'github-failed' },
    fields: Object.fromEntries(aliases.map((alias) => [alias, `object(expression: $${alias}) { ...end }`])),
    fragments: FRAGMENT,
    variables: Object.fromEntries(asked.map((expression, at) => [`end${at}`, expression])),
  });
  return new Map(asked.map((expression, at) => [expression, commitOf(v.parse(EndSchema, answers[`end${at}`]))]));
}

function commitOf(node: v.InferOutput<typeof EndSchema>): Sha | null {
  if (node === null) return null;
  if (node.__typename === 'Commit') return node.oid;
  return node.target.__typename === 'Commit' ? node.target.oid : node.target.target.oid;
}
