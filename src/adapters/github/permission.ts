/** Who may write to a repository, asked at the moment it matters. */
import * as v from 'valibot';
import type { Repository } from '../../ports.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './failure.ts';

const PermissionSchema = v.object({ permission: v.string() });

/** Whether an account has write access. False too where GitHub does not tell: the cautious answer. */
export async function actorMayWrite(client: GitHubClient, { owner, name }: Repository, login: string): Promise<boolean> {
  try {
    const { data } = await client.rest({
      asked: `the permission of ${login} in ${owner}/${name}`,
      access: 'read',
      code: 'github-failed',
      route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
      parameters: { owner, repo: name, username: login },
      schema: PermissionSchema,
    });
    return data.permission === 'admin' || data.permission === 'write';
  } catch (thrown) {
    if (thrown instanceof GitHubError && (thrown.status === 403 || thrown.status === 404)) return false;
    throw thrown;
  }
}
