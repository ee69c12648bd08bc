/** Reactions to comments: an answer at once, and a refusal without words. */
import * as v from 'valibot';
import type { Reactions } from '../../ports/comments.ts';
import type { Repository } from '../../ports/releases.ts';
import type { GitHubClient } from './client.ts';
import { withCommentPermission } from './comments.ts';

/** Throws TidingsError `no-permission`, `publish-failed`. */
export function createReactions(client: GitHubClient, { owner, name }: Repository): Reactions {
  return {
    react: (comment, reaction) =>
      withCommentPermission(async () => {
        await client.rest({
          asked: `a reaction to comment ${comment} of ${owner}/${name}`,
          access: 'write',
          code: 'publish-failed',
          route: 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
          parameters: { owner, repo: name, comment_id: comment, content: reaction },
          schema: v.unknown(),
        });
      }),
  };
}
