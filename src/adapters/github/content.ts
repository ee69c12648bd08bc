/** Small files of a repository, without a checkout. */
import * as v from 'valibot';
import type { Repository } from '../../ports/releases.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError, Limited, unexpected } from './failure.ts';

/** A folder, a submodule or bytes that are no text have none; GitHub cuts texts above half a megabyte. */
const BlobSchema = v.object({ text: v.optional(v.nullable(v.string()), null), isTruncated: v.optional(v.nullable(v.boolean()), false) });
const FileSchema = v.nullable(BlobSchema);

/** As REST gives it; anything else is a folder, a submodule, a link, or a file of more than 1 MB, which comes without its content. */
const RestFileSchema = v.object({ type: v.literal('file'), encoding: v.literal('base64'), content: v.string() });

/** The texts of those files that are there at a commit, branch or tag: in one request, or one by one where GraphQL's hour is over. */
export async function readFilesAt(
  client: GitHubClient,
  repository: Repository,
  paths: readonly string[],
  ref: string,
): Promise<ReadonlyMap<string, string>> {
  try {
    return await readTogether(client, repository, paths, ref);
  } catch (thrown) {
    if (!(thrown instanceof Limited)) throw thrown;
    const texts = await Promise.all(paths.map(async (path) => [path, await readAlone(client, repository, path, ref)] as const));
    return new Map(texts.flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])));
  }
}

async function readAlone(client: GitHubClient, { owner, name }: Repository, path: string, ref: string): Promise<string | null> {
  try {
    const { data } = await client.rest({
      asked: `${path} of ${owner}/${name}`,
      access: 'read',
      code: 'github-failed',
      route: 'GET /repos/{owner}/{repo}/contents/{path}',
      parameters: { owner, repo: name, path, ref },
      schema: v.unknown(),
    });
    const file = v.safeParse(RestFileSchema, data);
    return file.success ? Buffer.from(file.output.content, 'base64').toString('utf8') : null;
  } catch (thrown) {
    if (thrown instanceof GitHubError && thrown.status === 404) return null;
    throw thrown;
  }
}

async function readTogether(
  client: GitHubClient,
  repository: Repository,
  paths: readonly string[],
  ref: string,
): Promise<ReadonlyMap<string, string>> {
  const purpose = {
    asked: `${paths[0] ?? 'no file'} of ${repository.owner}/${repository.name}`,
    access: 'read',
    code: 'github-failed',
  } as const;
  const aliases = paths.map((_, at) => `file${at}`);
  const answers = await client.together(repository, {
    purpose,
    fields: Object.fromEntries(aliases.map((alias) => [alias, `object(expression: $${alias}) { ... on Blob { text isTruncated } }`])),
    variables: Object.fromEntries(paths.map((path, at) => [`file${at}`, `${ref}:${path}`])),
  });
  return new Map(
    paths.flatMap((path, at) => {
      const parsed = v.safeParse(FileSchema, answers[`file${at}`]);
      if (!parsed.success) throw unexpected(purpose, parsed.issues[0].message);
      const blob = parsed.output;
      return blob?.text == null || blob.isTruncated === true ? [] : [[path, blob.text] as const];
    }),
  );
}
