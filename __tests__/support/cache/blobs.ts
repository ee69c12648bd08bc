import { createHash, createHmac } from 'node:crypto';
import type { CacheEntries } from './entries.ts';
import { blobError, type ServiceReply, type ServiceRequest } from './exchange.ts';

/** The path in front of the blobs: account, then container, as in the path style that the Azure client uses for addresses. */
export const BLOB_PATH = '/actionsresults/actions-cache/';

type Upload = { readonly blocks: ReadonlyMap<string, Buffer>; readonly whole: Buffer | undefined };

/** Azure Blob Storage as far as a cache needs it: Put Blob, Put Block, Put Block List; Get Blob with HEAD and ranges. */
export class BlobStore {
  readonly #entries: CacheEntries;
  readonly #secret: string;
  readonly #base: () => string;
  readonly #uploads = new Map<number, Upload>();

  /** `base` is read late: the port is known only when the server listens. */
  constructor(entries: CacheEntries, secret: string, base: () => string) {
    this.#entries = entries;
    this.#secret = secret;
    this.#base = base;
  }

  uploadUrl(id: number): string {
    return this.#signed(id, 'w');
  }

  downloadUrl(id: number): string {
    return this.#signed(id, 'r');
  }

  /** The bytes of a finished upload. */
  uploaded(id: number): Buffer | undefined {
    return this.#uploads.get(id)?.whole;
  }

  forget(id: number): void {
    this.#uploads.delete(id);
  }

  answer(request: ServiceRequest): ServiceReply {
    const id = Number(request.url.pathname.slice(BLOB_PATH.length));
    const grant = request.method === 'PUT' ? 'w' : 'r';
    if (request.url.searchParams.get('sp') !== grant || request.url.searchParams.get('sig') !== this.#signature(id, grant)) {
      return blobError(403, 'AuthenticationFailed');
    }
    if (request.method === 'PUT') return this.#put(id, request);
    if (request.method === 'GET' || request.method === 'HEAD') return this.#get(id, request);
    return blobError(405, 'UnsupportedHttpVerb');
  }

  #put(id: number, request: ServiceRequest): ServiceReply {
    const upload = this.#uploads.get(id) ?? { blocks: new Map(), whole: undefined };
    const part = request.url.searchParams.get('comp');
    if (part === 'block') {
      const block = request.url.searchParams.get('blockid') ?? '';
      this.#uploads.set(id, { ...upload, blocks: new Map([...upload.blocks, [block, request.body]]) });
      return created(request.body);
    }
    if (part === 'blocklist') {
      const blocks = blockIds(request.body).map((block) => upload.blocks.get(block));
      const known = blocks.filter((block) => block !== undefined);
      if (known.length !== blocks.length) return blobError(400, 'InvalidBlockList');
      this.#uploads.set(id, { ...upload, whole: Buffer.concat(known) });
      return created(request.body);
    }
    if (request.headers['x-ms-blob-type'] !== 'BlockBlob') return blobError(400, 'MissingRequiredHeader');
    this.#uploads.set(id, { ...upload, whole: request.body });
    return created(request.body);
  }

  #get(id: number, request: ServiceRequest): ServiceReply {
    const bytes = this.#entries.byId(id)?.bytes;
    if (bytes === undefined) return blobError(404, 'BlobNotFound');
    const headers = {
      'content-type': 'application/octet-stream',
      'accept-ranges': 'bytes',
      etag: etag(bytes),
      'x-ms-blob-type': 'BlockBlob',
    };
    const asked = request.headers['x-ms-range'] ?? request.headers.range;
    const range = typeof asked === 'string' ? /^bytes=(\d+)-(\d*)$/.exec(asked) : null;
    if (range === null) return { status: 200, headers, body: bytes };
    const start = Number(range[1]);
    const end = Math.min(range[2] ? Number(range[2]) : bytes.length - 1, bytes.length - 1);
    if (start > end) return blobError(416, 'InvalidRange');
    return {
      status: 206,
      headers: { ...headers, 'content-range': `bytes ${start}-${end}/${bytes.length}` },
      body: bytes.subarray(start, end + 1),
    };
  }

  #signed(id: number, grant: string): string {
    return `${this.#base()}${BLOB_PATH}${id}?sp=${grant}&sig=${encodeURIComponent(this.#signature(id, grant))}`;
  }

  #signature(id: number, grant: string): string {
    return createHmac('sha256', this.#secret).update(`${id} ${grant}`).digest('base64');
  }
}

function created(body: Buffer): ServiceReply {
  const md5 = createHash('md5').update(body).digest('base64');
  return { status: 201, headers: { etag: etag(body), 'content-md5': md5, 'x-ms-request-server-encrypted': 'true' }, body: Buffer.alloc(0) };
}

function etag(bytes: Buffer): string {
  return `"0x${createHash('sha256').update(bytes).digest('hex').slice(0, 15).toUpperCase()}"`;
}

function blockIds(xml: Buffer): readonly string[] {
  return [...xml.toString('utf8').matchAll(/<(Latest|Uncommitted|Committed)>([^<]*)<\/\1>/g)].map((match) => match[2] ?? '');
}
