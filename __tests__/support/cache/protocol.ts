import * as v from 'valibot';
import type { BlobStore } from './blobs.ts';
import type { CacheEntries } from './entries.ts';
import { jsonReply, type ServiceReply, type ServiceRequest, twirpError } from './exchange.ts';
import { type CacheClaims, readableScopes, writableScope } from './tokens.ts';

/** The path in front of the three methods. */
export const TWIRP_PATH = '/twirp/github.actions.results.api.v1.CacheService/';

/** The methods of the service that this version of the protocol has. */
export const METHODS = ['CreateCacheEntry', 'FinalizeCacheEntryUpload', 'GetCacheEntryDownloadURL'] as const;
export type CacheMethod = (typeof METHODS)[number];

/** Longest key that the service takes, in characters (GitHub docs, dependency caching, read 2026-11-22). */
const KEY_CHARACTERS = 512;

const Key = v.pipe(v.string(), v.minLength(1), v.maxLength(KEY_CHARACTERS));
const Version = v.pipe(v.string(), v.minLength(1));
const CreateBody = v.object({ key: Key, version: Version });
const FinalizeBody = v.object({
  key: Key,
  version: Version,
  size_bytes: v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.integer()),
});
const DownloadBody = v.object({ key: Key, version: Version, restore_keys: v.optional(v.array(v.string()), []) });

type Rooms = { readonly entries: CacheEntries; readonly blobs: BlobStore };

/** Answers one method for a token that was already checked. Field names are snake case on the wire. */
export function answerMethod(rooms: Rooms, method: CacheMethod, claims: CacheClaims, request: ServiceRequest): ServiceReply {
  const text = request.body.toString('utf8');
  switch (method) {
    case 'CreateCacheEntry':
      return withBody(CreateBody, text, (body) => createEntry(rooms, claims, body));
    case 'FinalizeCacheEntryUpload':
      return withBody(FinalizeBody, text, (body) => finalizeEntry(rooms, claims, body));
    case 'GetCacheEntryDownloadURL':
      return withBody(DownloadBody, text, (body) => findEntry(rooms, claims, body));
  }
}

/** A denied write is HTTP 200 with `ok: false`: the client reads the prefix of `message` only there (@actions/cache 6.3.0, cache.js). */
function createEntry({ entries, blobs }: Rooms, claims: CacheClaims, body: v.InferOutput<typeof CreateBody>): ServiceReply {
  const scope = writableScope(claims);
  if (scope === undefined) return notOk('cache write denied: token has no writable scopes');
  const reservation = entries.reserve({ repositoryId: claims.repositoryId, scope }, body.key, body.version);
  if (reservation === undefined)
    return twirpError(409, 'already_exists', 'cache entry with the same key, version, and scope already exists');
  return jsonReply(200, { ok: true, signed_upload_url: blobs.uploadUrl(reservation.id) });
}

function finalizeEntry({ entries, blobs }: Rooms, claims: CacheClaims, body: v.InferOutput<typeof FinalizeBody>): ServiceReply {
  const scope = writableScope(claims);
  if (scope === undefined) return notOk('cache write denied: token has no writable scopes');
  const reservation = entries.reserved({ repositoryId: claims.repositoryId, scope }, body.key, body.version);
  if (reservation === undefined) return twirpError(404, 'not_found', 'cache entry not found');
  const bytes = blobs.uploaded(reservation.id);
  if (bytes === undefined) return twirpError(412, 'failed_precondition', 'cache entry has no uploaded archive');
  if (bytes.length !== body.size_bytes)
    return twirpError(400, 'invalid_argument', `size_bytes is ${body.size_bytes}, uploaded ${bytes.length}`);
  blobs.forget(reservation.id);
  return jsonReply(200, { ok: true, entry_id: String(entries.finish(reservation, bytes).id) });
}

function findEntry({ entries, blobs }: Rooms, claims: CacheClaims, body: v.InferOutput<typeof DownloadBody>): ServiceReply {
  const scopes = readableScopes(claims);
  if (scopes.length === 0) return twirpError(403, 'permission_denied', 'cache read denied: token has no readable scopes');
  const lookup = { repositoryId: claims.repositoryId, scopes, key: body.key, restoreKeys: body.restore_keys, version: body.version };
  const entry = entries.find(lookup);
  if (entry === undefined) return jsonReply(200, { ok: false, signed_download_url: '', matched_key: '' });
  return jsonReply(200, { ok: true, signed_download_url: blobs.downloadUrl(entry.id), matched_key: entry.key });
}

function notOk(message: string): ServiceReply {
  return jsonReply(200, { ok: false, signed_upload_url: '', message });
}

function withBody<const Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
  answer: (body: v.InferOutput<Schema>) => ServiceReply,
): ServiceReply {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  return parsed.success ? answer(parsed.output) : twirpError(400, 'invalid_argument', parsed.issues[0].message);
}
