/** Commits and tags as the REST API gives them. */
import * as v from 'valibot';
import type { Commit, Tag } from '../../domain.ts';
import { accountLogin } from './people.ts';

const Sha = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const Time = v.pipe(
  v.string(),
  v.transform((iso) => Math.floor(Date.parse(iso) / 1000)),
  v.integer(),
);

/** An account, null or `{}` where the address belongs to none. */
const AccountSchema = v.nullish(v.object({ login: v.optional(v.string()), type: v.optional(v.string(), '') }));

export const CommitSchema = v.pipe(
  v.object({
    sha: Sha,
    parents: v.array(v.object({ sha: Sha })),
    commit: v.object({
      message: v.string(),
      author: v.nullish(v.object({ name: v.optional(v.string(), '') })),
      committer: v.nullish(v.object({ date: v.optional(Time, '1970-01-01T00:00:00Z') })),
    }),
    author: AccountSchema,
  }),
  v.transform(({ sha, parents, commit, author }): Commit => {
    const login = author?.login === undefined ? null : accountLogin(author.login, author.type === 'Bot');
    return {
      sha,
      parents: parents.map((parent) => parent.sha),
      message: commit.message,
      author: { name: commit.author?.name ?? '', login },
      committedAt: commit.committer?.date ?? 0,
    };
  }),
);

export const TagSchema = v.pipe(
  v.object({ name: v.string(), commit: v.object({ sha: Sha }) }),
  v.transform(({ name, commit }): Tag => ({ name, sha: commit.sha })),
);

export const OnlyShaSchema = v.object({ sha: Sha });

/** A commit with the second when it was made, where that is told. */
const DatedSchema = v.pipe(
  v.object({ sha: Sha, commit: v.nullish(v.object({ committer: v.nullish(v.object({ date: v.optional(Time) })) })) }),
  v.transform(({ sha, commit }) => ({ sha, committedAt: commit?.committer?.date ?? null })),
);

export const ComparisonSchema = v.object({
  ahead_by: v.number(),
  behind_by: v.number(),
  total_commits: v.number(),
  base_commit: DatedSchema,
  merge_base_commit: DatedSchema,
  commits: v.array(CommitSchema),
});
export type Comparison = v.InferOutput<typeof ComparisonSchema>;
