/** One file of a repository, without a checkout. */
import * as v from 'valibot';
import type { Repository } from '../../ports.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './failure.ts';

/** Anything else: a folder, a submodule, a link, or a file of more than 1 MB, which comes without its content. */
const FileSchema = v.object({ type: v.literal('file'), encoding: v.literal('base64'), content: v.string() });

/** The text of a file at a commit, branch or tag; null when there is no such file. */
export async function readFileAt(client: GitHubClient, { owner, name }: Repository, path: string, ref: string): Promise<string | null> {
  try {
    const { data } = await client.rest({
      asked: `${path} of ${owner}/${name}`,
      access: 'read',
      code: 'github-failed',
      route: 'GET /repos/{owner}/{repo}/contents/{path}',
      parameters: { owner, repo: name, path, ref },
      schema: v.unknown(),
      direct: true,
    });
    const file = v.safeParse(FileSchema, data);
    return file.success ? Buffer.from(file.output.content, 'base64').toString('utf8') : null;
  } catch (thrown) {
    if (thrown instanceof GitHubError && thrown.status === 404) return null;
    throw thrown;
  }
}
