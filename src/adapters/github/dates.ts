/** When commits were made, many in one request. */
import * as v from 'valibot';
import type { Sha } from '../../domain.ts';
import { GITHUB } from '../../limits.ts';
import type { Repository } from '../../ports/releases.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './failure.ts';
import { sideBySide } from './pages.ts';

const DatesSchema = v.object({
  repository: v.record(v.string(), v.nullable(v.object({ committedDate: v.optional(v.string(), '') }))),
});

/** Seconds since the epoch, of those that GitHub has. Throws TidingsError `no-permission`, `github-failed`. */
export async function committedDates(
  client: GitHubClient,
  { owner, name }: Pick<Repository, 'owner' | 'name'>,
  shas: readonly Sha[],
): Promise<ReadonlyMap<Sha, number>> {
  const batches = Array.from({ length: Math.ceil(shas.length / GITHUB.pageSize) }, (_, at) =>
    shas.slice(at * GITHUB.pageSize, (at + 1) * GITHUB.pageSize),
  );
  const purpose = { asked: `the dates of tags in ${owner}/${name}`, access: 'read', code: 'github-failed' } as const;
  const dates = await sideBySide(batches, GITHUB.concurrency, async (batch) => {
    const { data } = await client.graphql(purpose, datesOf(batch), { owner, name });
    const parsed = v.safeParse(DatesSchema, data);
    if (!parsed.success) {
      const message = `GitHub's answer for ${purpose.asked} is not what the API describes: ${parsed.issues[0].message}.`;
      throw new GitHubError(purpose.code, { message, hint: 'Check that the API URL is that of a GitHub server.', status: null, said: '' });
    }
    return batch.map((sha, at) => [sha, Date.parse(parsed.output.repository[`c${at}`]?.committedDate ?? '') / 1000] as const);
  });
  return new Map(dates.flat().filter(([, seconds]) => Number.isFinite(seconds)));
}

/** Shas are hexadecimal, so they need no variables. */
function datesOf(shas: readonly Sha[]): string {
  const fields = shas.map((sha, at) => `c${at}: object(oid: "${sha}") { ... on Commit { committedDate } }`);
  return `query Dates($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) {\n    ${fields.join('\n    ')}\n  }\n}`;
}
