/** Who may write to the repository, asked at the moment when it matters. */
import * as v from 'valibot';
import type { Permissions } from '../../ports/comments.ts';
import type { Repository } from '../../ports/releases.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './failure.ts';

/** `maintain` is told as `write` beside its own name (docs.github.com, REST collaborators, 2026-11). */
const WRITING = ['admin', 'maintain', 'write'];
/** No account, not one that may be asked about, or a token that may not ask. */
const NO = [403, 404, 422];
const PermissionSchema = v.object({ permission: v.string(), role_name: v.optional(v.string(), '') });

export function createPermissions(client: GitHubClient, repository: Repository): Permissions {
  return { mayWrite: (login) => mayWrite(client, repository, login) };
}

/** False where GitHub says no to the question itself. Throws TidingsError `github-failed` where it says nothing. */
export async function mayWrite(client: GitHubClient, { owner, name }: Repository, username: string): Promise<boolean> {
  try {
    const { data } = await client.rest({
      asked: `the permission of ${username} in ${owner}/${name}`,
      access: 'read',
      code: 'github-failed',
      route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
      parameters: { owner, repo: name, username },
      schema: PermissionSchema,
    });
    return WRITING.includes(data.permission) || WRITING.includes(data.role_name);
  } catch (thrown) {
    if (!(thrown instanceof GitHubError) || !NO.includes(thrown.status ?? 0)) throw thrown;
    client.journal.debug(`Whether ${username} may write is not known: ${thrown.message}`);
    return false;
  }
}
