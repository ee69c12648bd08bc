import { createHash } from 'node:crypto';

export type Asset = {
  readonly id: number;
  readonly name: string;
  readonly label: string | null;
  readonly contentType: string;
  readonly content: Buffer;
  readonly uploader: string;
  readonly createdAt: string;
};

export type StoredRelease = {
  readonly id: number;
  tag: string;
  target: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  immutable: boolean;
  readonly author: string;
  readonly createdAt: string;
  publishedAt: string | null;
  updatedAt: string;
  readonly assets: Asset[];
  /** Listings that will not show it yet. */
  hiddenFor: number;
};

export type ReleaseSpec = Partial<Pick<StoredRelease, 'target' | 'name' | 'body' | 'draft' | 'prerelease' | 'author'>> & {
  readonly tag: string;
  /** ISO 8601. */
  readonly at?: string;
};

export type MakeLatest = 'true' | 'false' | 'legacy';

/** The releases of one repository. Drafts have no unique tag; the rules of the HTTP door are in `rest-releases.ts`. */
export class ReleaseStore {
  readonly draftLag: number;
  /** Whether publishing locks a release. */
  immutable: boolean;
  /** Tags that an immutable release has used up. */
  readonly burned = new Set<string>();
  readonly #releases = new Map<number, StoredRelease>();
  readonly #notLatest = new Set<number>();
  #latest: number | null = null;
  #ids = 100;

  constructor(options: { readonly draftLag: number; readonly immutable: boolean }) {
    this.draftLag = options.draftLag;
    this.immutable = options.immutable;
  }

  /** Adds a release as if somebody had made it earlier: published unless `draft` is set, and never late in the list. */
  add(spec: ReleaseSpec): StoredRelease {
    const at = spec.at ?? '2026-01-01T00:00:00Z';
    const draft = spec.draft ?? false;
    const release: StoredRelease = {
      id: ++this.#ids,
      tag: spec.tag,
      target: spec.target ?? 'main',
      name: spec.name ?? null,
      body: spec.body ?? null,
      draft,
      prerelease: spec.prerelease ?? false,
      immutable: this.immutable && !draft,
      author: spec.author ?? 'octocat',
      createdAt: at,
      publishedAt: draft ? null : at,
      updatedAt: at,
      assets: [],
      hiddenFor: 0,
    };
    this.#releases.set(release.id, release);
    return release;
  }

  get(id: number): StoredRelease | undefined {
    return this.#releases.get(id);
  }

  /** Newest first, drafts too. */
  all(): StoredRelease[] {
    return [...this.#releases.values()].sort((a, b) => b.id - a.id);
  }

  published(tag: string): StoredRelease | undefined {
    return this.all().find((release) => !release.draft && release.tag === tag);
  }

  /** One listing: drafts only for those who may write, and a new one only after its lag. */
  listing(mayWrite: boolean): StoredRelease[] {
    const shown = this.all().filter((release) => !release.draft || (mayWrite && release.hiddenFor === 0));
    for (const release of this.#releases.values()) if (mayWrite && release.hiddenFor > 0) release.hiddenFor--;
    return shown;
  }

  /** The one with the badge: as chosen, else the newest that is neither draft nor prerelease. */
  latest(): StoredRelease | undefined {
    const candidates = this.all().filter((release) => !release.draft && !release.prerelease);
    return candidates.find((release) => release.id === this.#latest) ?? candidates.find((release) => !this.#notLatest.has(release.id));
  }

  choose(release: StoredRelease, makeLatest: MakeLatest): void {
    if (makeLatest === 'true') this.#latest = release.id;
    if (makeLatest === 'legacy') this.#latest = null;
    if (makeLatest === 'false') this.#notLatest.add(release.id);
    else this.#notLatest.delete(release.id);
  }

  /** Turns a draft into a published release. */
  publish(release: StoredRelease, now: string): void {
    release.draft = false;
    release.publishedAt = now;
    release.immutable = this.immutable;
    if (release.immutable) this.burned.add(release.tag);
  }

  /** The release that holds an asset. */
  withAsset(id: number): StoredRelease | undefined {
    return this.all().find((release) => release.assets.some((asset) => asset.id === id));
  }

  attach(release: StoredRelease, asset: Omit<Asset, 'id'>): Asset {
    const stored = { ...asset, id: ++this.#ids };
    release.assets.push(stored);
    return stored;
  }

  remove(id: number): void {
    this.#releases.delete(id);
  }
}

/** The name under which GitHub shows a draft, and which a draft gets for a tag when an update leaves `tag_name` out. */
export function untagged(release: StoredRelease): string {
  return `untagged-${createHash('sha1').update(String(release.id)).digest('hex').slice(0, 20)}`;
}
