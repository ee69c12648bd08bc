/** Releases of a repository, drafts included where the token may write. */
import * as v from 'valibot';
import { GITHUB } from '../../limits.ts';
import type { PublishingWay, Release, ReleaseFields, Releases, Repository } from '../../ports/releases.ts';
import type { GitHubClient, Reply } from './client.ts';
import { GitHubError, type Purpose } from './failure.ts';
import { lastPage, pagesBetween, sideBySide } from './pages.ts';

const AccountSchema = v.nullish(v.object({ id: v.number() }));
/** A server may be older than digests (GitHub: 2025-06). */
const AttachedSchema = v.object({ name: v.string(), digest: v.nullish(v.string()), uploader: AccountSchema });
const ReleaseSchema = v.pipe(
  v.object({
    id: v.number(),
    tag_name: v.string(),
    name: v.nullish(v.string()),
    body: v.nullish(v.string()),
    draft: v.boolean(),
    prerelease: v.boolean(),
    html_url: v.string(),
    target_commitish: v.string(),
    author: AccountSchema,
    assets: v.optional(v.array(AttachedSchema), []),
  }),
  v.transform((release): Release => {
    const { id, tag_name: tag, name, body, draft, prerelease, html_url: url, target_commitish: target, assets, author } = release;
    const files = assets.map((asset) => {
      const own = author !== null && author !== undefined && asset.uploader?.id === author.id;
      return { name: asset.name, digest: asset.digest ?? null, own };
    });
    return { id, tag, name: name ?? '', body: body ?? '', draft, prerelease, url, target, files };
  }),
);
const UploadSchema = v.object({ upload_url: v.string() });
const AssetsSchema = v.array(v.object({ id: v.number(), name: v.string() }));

/** The releases of a repository. Throws TidingsError `no-permission`, `publish-failed`. */
export function createReleases(client: GitHubClient, repository: Repository): Releases {
  return new GitHubReleases(client, repository);
}

class GitHubReleases implements Releases {
  readonly #client: GitHubClient;
  readonly #repo: { readonly owner: string; readonly repo: string };
  readonly #name: string;

  constructor(client: GitHubClient, { owner, name }: Repository) {
    this.#client = client;
    this.#repo = { owner, repo: name };
    this.#name = `${owner}/${name}`;
  }

  async list(): Promise<readonly Release[]> {
    const read = (page: number) => this.#ask('GET', 'releases', v.array(ReleaseSchema), { per_page: GITHUB.pageSize, page });
    const first = await read(1);
    const pages = pagesBetween(2, Math.min(GITHUB.releasePages, lastPage(first.link)));
    const rest = await sideBySide(pages, GITHUB.concurrency, async (page) => (await read(page)).data);
    return [first.data, ...rest].flat();
  }

  async get(id: number): Promise<Release | null> {
    const reply = await orNull(this.#ask('GET', 'releases/{id}', ReleaseSchema, { id }), 404);
    return reply?.data ?? null;
  }

  /** Sent once: whoever hears of a failure looks whether the release is there. */
  async create(fields: ReleaseFields): Promise<Release> {
    const body = { ...bodyOf(fields), draft: true };
    try {
      return (await this.#write(fields, () => this.#ask('POST', 'releases', ReleaseSchema, body, true))).data;
    } catch (thrown) {
      if (!(thrown instanceof GitHubError) || !mayHaveHappened(thrown)) throw thrown;
      const { message, hint, status, said } = thrown;
      throw new GitHubError('publish-unsure', { message, hint, status, said });
    }
  }

  async update(id: number, fields: ReleaseFields): Promise<Release> {
    // Without `tag_name` a draft loses its tag; with `draft: true` an update can take back what somebody has just published.
    return (await this.#write(fields, () => this.#ask('PATCH', 'releases/{id}', ReleaseSchema, { id, ...bodyOf(fields) }))).data;
  }

  async publish(id: number, tag: string, { makeLatest, discussionCategory }: PublishingWay): Promise<Release> {
    const way = {
      ...(makeLatest === null ? {} : { make_latest: makeLatest }),
      ...(discussionCategory === null ? {} : { discussion_category_name: discussionCategory }),
    };
    return (await this.#ask('PATCH', 'releases/{id}', ReleaseSchema, { id, tag_name: tag, draft: false, ...way })).data;
  }

  async remove(id: number): Promise<void> {
    await orNull(this.#ask('DELETE', 'releases/{id}', v.unknown(), { id }), 404);
  }

  async attach(id: number, name: string, text: string): Promise<void> {
    const { data } = await this.#ask('GET', 'releases/{id}', UploadSchema, { id });
    const upload = async () => {
      await this.detach(id, name);
      await this.#client.rest({
        ...this.#purpose('POST'),
        route: `POST ${data.upload_url.replace(/\{[^}]*\}$/, '')}{?name}`,
        parameters: { name, data: text, headers: { 'content-type': 'text/plain; charset=utf-8' } },
        schema: v.unknown(),
        once: true,
      });
    };
    try {
      await upload();
    } catch (thrown) {
      // An upload that broke off can leave a file of the name behind.
      if (!mayHaveHappened(thrown)) throw thrown;
      await upload();
    }
  }

  /** GitHub writes file names with dots for what it does not like in them. */
  async detach(id: number, name: string): Promise<void> {
    const kept = name.replace(/[^\w.+@-]/g, '.');
    const { data } = await this.#ask('GET', 'releases/{id}/assets', AssetsSchema, { id, per_page: GITHUB.pageSize });
    for (const asset of data.filter((one) => one.name === name || one.name === kept)) {
      await orNull(this.#ask('DELETE', 'releases/assets/{asset}', v.unknown(), { asset: asset.id }), 404);
    }
  }

  /** A target that touches workflow files is refused as if the release did not exist; no job's token may ever do that. */
  async #write<T>(fields: ReleaseFields, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (thrown) {
      if (fields.target === undefined || !(thrown instanceof GitHubError) || thrown.code !== 'no-permission' || thrown.status === 401)
        throw thrown;
      const { status, said } = thrown;
      const message = `${thrown.message.replace(/\.$/, '')}, or ${fields.target.slice(0, 7)} changes workflow files, which the token of a job may never release.`;
      const other = `push the tag ${fields.tag} first, or take the token of an app with the permission \`workflows\``;
      const hint = `Where the job has the permissions below: ${other}. ${thrown.hint}`;
      throw new GitHubError('no-permission', { message, hint, status, said });
    }
  }

  #ask<T>(method: string, path: string, schema: v.GenericSchema<unknown, T>, parameters: object, once = false): Promise<Reply<T>> {
    const route = `${method} /repos/{owner}/{repo}/${path}`;
    return this.#client.rest({ ...this.#purpose(method), route, parameters: { ...this.#repo, ...parameters }, schema, once });
  }

  #purpose(method: string): Purpose {
    // Reading drafts needs the permission to write.
    return { asked: `the releases of ${this.#name}`, access: method === 'GET' ? 'read' : 'write', code: 'publish-failed' };
  }
}

function bodyOf({ tag, name, body, prerelease, target }: ReleaseFields): object {
  return { tag_name: tag, name, body, prerelease, ...(target === undefined ? {} : { target_commitish: target }) };
}

/** Whether a request that failed may have done its work: no answer, trouble on the server, or the thing is already there. */
function mayHaveHappened(thrown: unknown): boolean {
  if (!(thrown instanceof GitHubError)) return false;
  return thrown.status === null || thrown.status >= 500 || (thrown.status === 422 && /already.exists/i.test(thrown.said));
}

async function orNull<T>(reply: Promise<T>, absent: number): Promise<T | null> {
  try {
    return await reply;
  } catch (thrown) {
    if (thrown instanceof GitHubError && thrown.status === absent) return null;
    throw thrown;
  }
}
