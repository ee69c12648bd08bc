import {
  type Answer,
  booleanField,
  type FieldError,
  failure,
  invalid,
  linkHeader,
  notFound,
  ok,
  paging,
  slicePage,
  textField,
} from './answers.ts';
import { gitOutput } from './git-graph.ts';
import { type MakeLatest, type StoredRelease, untagged } from './releases.ts';
import * as shapes from './rest-release-shapes.ts';
import { type Call, may, type Route, reading, writing } from './rest-route.ts';

/** Characters of a release's body (GitHub does not document it; seen in its 422 answers, 2026-08). */
const BODY_LIMIT = 125_000;

function mayWrite(call: Call): boolean {
  return may(call.permissions, 'contents', 'write');
}

function shown(call: Call, release: StoredRelease): Answer {
  return ok(shapes.release(call.links, call.world, release));
}

function list(call: Call): Answer {
  const { world, links, query, url } = call;
  const releases = world.releases.listing(mayWrite(call));
  const page = paging(query);
  return ok(
    slicePage(releases, page).map((one) => shapes.release(links, world, one)),
    linkHeader(url, page, releases.length),
  );
}

function find(call: Call): StoredRelease | undefined {
  const release = call.world.releases.get(Number(call.params.release_id));
  return release?.draft && !mayWrite(call) ? undefined : release;
}

function get(call: Call): Answer {
  const release = find(call);
  return release ? shown(call, release) : notFound(call.docs);
}

function latest(call: Call): Answer {
  const release = call.world.releases.latest();
  return release ? shown(call, release) : notFound(call.docs);
}

function byTag(call: Call): Answer {
  const release = call.world.releases.published(call.params.tag ?? '');
  return release ? shown(call, release) : notFound(call.docs);
}

type Wanted = {
  readonly tag: string;
  readonly target: string;
  readonly publish: boolean;
  readonly prerelease: boolean;
  readonly body: string | undefined;
};

/** What GitHub would refuse, in the words it uses. */
async function refusals(call: Call, wanted: Wanted, self: StoredRelease | null): Promise<FieldError[]> {
  const { releases } = call.world;
  const errors: FieldError[] = [];
  const resource = 'Release';
  if (wanted.body !== undefined && [...wanted.body].length > BODY_LIMIT) {
    errors.push({ resource, code: 'custom', field: 'body', message: `body is too long (maximum is ${BODY_LIMIT} characters)` });
  }
  if (makeLatest(call) === 'true' && (wanted.prerelease || !wanted.publish)) {
    errors.push({ resource, code: 'custom', field: 'make_latest', message: 'Latest release cannot be draft or prerelease' });
  }
  if (!wanted.publish) return errors;
  const other = releases.published(wanted.tag);
  if (other !== undefined && other.id !== self?.id) errors.push({ resource, code: 'already_exists', field: 'tag_name' });
  if (releases.burned.has(wanted.tag) && self?.immutable !== true) {
    errors.push({ resource, code: 'custom', field: 'tag_name', message: 'tag_name was used by an immutable release' });
  }
  const graph = await call.world.graph();
  const known = graph.refs.has(`refs/tags/${wanted.tag}`) || graph.resolve(wanted.target) !== undefined;
  if (!known) errors.push({ resource, code: 'invalid', field: 'target_commitish' });
  return errors;
}

/**
 * A job's token can never hold the permission for workflow files: with a target whose workflows differ from those of the default
 * branch GitHub acts as if the release did not exist.
 */
async function touchesWorkflows(call: Call): Promise<boolean> {
  const target = textField(call.body, 'target_commitish');
  if (target === undefined) return false;
  const graph = await call.world.graph();
  const commit = graph.resolve(target);
  const main = graph.resolve('HEAD');
  if (commit === undefined || main === undefined || commit === main) return false;
  const changed = await gitOutput(call.world.dir, ['diff', '--name-only', main.sha, commit.sha, '--', '.github/workflows']);
  return changed.length > 0;
}

async function publish(call: Call, release: StoredRelease): Promise<void> {
  const graph = await call.world.graph();
  const commit = graph.resolve(release.target);
  if (!graph.refs.has(`refs/tags/${release.tag}`) && commit) call.world.createTag(release.tag, commit.sha);
  call.world.releases.publish(release, call.now);
}

function makeLatest(call: Call): MakeLatest | undefined {
  const value = textField(call.body, 'make_latest');
  return value === 'true' || value === 'false' || value === 'legacy' ? value : undefined;
}

async function create(call: Call): Promise<Answer> {
  const { world, body, docs } = call;
  const draft = booleanField(body, 'draft') ?? false;
  const target = textField(body, 'target_commitish') ?? (await world.graph()).defaultBranch;
  const tag = textField(body, 'tag_name') ?? '';
  const prerelease = booleanField(body, 'prerelease') ?? false;
  const errors = await refusals(call, { tag, target, publish: !draft, prerelease, body: textField(body, 'body') }, null);
  if (errors.length > 0) return invalid(docs, ...errors);
  if (await touchesWorkflows(call)) return notFound(docs);
  const release = world.releases.add({
    tag,
    target,
    name: textField(body, 'name') ?? null,
    body: textField(body, 'body') ?? null,
    draft: true,
    prerelease,
    author: call.actor,
    at: call.now,
  });
  release.hiddenFor = draft ? world.releases.draftLag : 0;
  if (!draft) await publish(call, release);
  world.releases.choose(release, makeLatest(call) ?? 'legacy');
  const headers = { location: `${call.links.api}/repos/${world.name}/releases/${release.id}` };
  return { status: 201, body: shapes.release(call.links, world, release), headers };
}

async function update(call: Call): Promise<Answer> {
  const { body, docs } = call;
  const release = find(call);
  if (release === undefined) return notFound(docs);
  const sentTag = textField(body, 'tag_name');
  // An update of a draft that leaves its tag out loses it.
  const tag = sentTag ?? (release.draft ? untagged(release) : release.tag);
  const target = textField(body, 'target_commitish') ?? release.target;
  const draft = booleanField(body, 'draft') ?? release.draft;
  const prerelease = booleanField(body, 'prerelease') ?? release.prerelease;
  if (release.immutable && (tag !== release.tag || target !== release.target || draft)) {
    return invalid(docs, { resource: 'Release', code: 'custom', field: 'tag_name', message: 'Cannot update an immutable release' });
  }
  const errors = await refusals(call, { tag, target, publish: !draft, prerelease, body: textField(body, 'body') }, release);
  if (errors.length > 0) return invalid(docs, ...errors);
  if (await touchesWorkflows(call)) return notFound(docs);
  Object.assign(release, { tag, target, updatedAt: call.now });
  release.name = textField(body, 'name') ?? release.name;
  release.body = textField(body, 'body') ?? release.body;
  release.prerelease = prerelease;
  if (release.draft && !draft) await publish(call, release);
  else release.draft = draft;
  const chosen = makeLatest(call);
  if (chosen !== undefined) call.world.releases.choose(release, chosen);
  return shown(call, release);
}

function remove(call: Call): Answer {
  const release = find(call);
  if (release === undefined) return notFound(call.docs);
  call.world.releases.remove(release.id);
  return { status: 204 };
}

function listAssets(call: Call): Answer {
  const { world, links, query, url } = call;
  const release = find(call);
  if (release === undefined) return notFound(call.docs);
  const page = paging(query);
  return ok(
    slicePage(release.assets, page).map((one) => shapes.asset(links, world, release, one)),
    linkHeader(url, page, release.assets.length),
  );
}

function upload(call: Call): Answer {
  const { world, query, docs } = call;
  const release = find(call);
  if (release === undefined) return notFound(docs);
  if (release.immutable) return failure(422, 'Cannot upload assets to an immutable release.', docs);
  const name = (query.name ?? '').replace(/[^\w.+@-]/g, '.');
  const error = { resource: 'ReleaseAsset', field: 'name' };
  if (call.bytes.length === 0) return invalid(docs, { ...error, code: 'missing_field', field: 'size' });
  if (release.assets.some((asset) => asset.name === name)) return invalid(docs, { ...error, code: 'already_exists' });
  const stored = world.releases.attach(release, {
    name,
    label: query.label ?? null,
    contentType: call.contentType,
    content: call.bytes,
    uploader: call.actor,
    createdAt: call.now,
  });
  return { status: 201, body: shapes.asset(call.links, world, release, stored) };
}

function removeAsset(call: Call): Answer {
  const id = Number(call.params.asset_id);
  const release = call.world.releases.withAsset(id);
  if (release === undefined) return notFound(call.docs);
  if (release.immutable) return failure(422, 'Cannot delete asset from an immutable release.', call.docs);
  release.assets.splice(
    release.assets.findIndex((asset) => asset.id === id),
    1,
  );
  return { status: 204 };
}

const CONTENTS = ['contents'] as const;

/** Releases and their assets. */
export const releaseRoutes: Readonly<Record<string, Route>> = {
  'repos/list-releases': reading(CONTENTS, list),
  'repos/get-release': reading(CONTENTS, get),
  'repos/get-latest-release': reading(CONTENTS, latest),
  'repos/get-release-by-tag': reading(CONTENTS, byTag),
  'repos/create-release': writing(CONTENTS, create),
  'repos/update-release': writing(CONTENTS, update),
  'repos/delete-release': writing(CONTENTS, remove),
  'repos/list-release-assets': reading(CONTENTS, listAssets),
  'repos/upload-release-asset': writing(CONTENTS, upload),
  'repos/delete-release-asset': writing(CONTENTS, removeAsset),
};
