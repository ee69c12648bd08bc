/** One finished cache entry. Bytes are the archive as uploaded. */
export type CacheEntry = {
  readonly id: number;
  readonly repositoryId: string;
  readonly scope: string;
  readonly key: string;
  readonly version: string;
  readonly bytes: Buffer;
  readonly createdAt: Date;
};

/** A key that is taken, its upload still open. */
export type Reservation = Pick<CacheEntry, 'id' | 'repositoryId' | 'scope' | 'key' | 'version'>;

/** Where an entry stands; key and version are unique in it. */
export type Place = { readonly repositoryId: string; readonly scope: string };

/** What a restore asks for. */
export type Lookup = {
  readonly repositoryId: string;
  /** Nearest first. */
  readonly scopes: readonly string[];
  readonly key: string;
  readonly restoreKeys: readonly string[];
  readonly version: string;
};

/** The service's memory: immutable entries and open reservations. Newest means created last. */
export class CacheEntries {
  readonly #now: () => Date;
  #finished: readonly CacheEntry[] = [];
  #open: readonly Reservation[] = [];
  #count = 0;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** Oldest first. */
  get all(): readonly CacheEntry[] {
    return this.#finished;
  }

  /** Takes the key, or answers undefined when an entry or an open reservation holds it in this scope. */
  reserve(place: Place, key: string, version: string): Reservation | undefined {
    const taken = [...this.#finished, ...this.#open].some((entry) => isAt(entry, place, key, version));
    if (taken) return undefined;
    this.#count += 1;
    const reservation = { id: this.#count, ...place, key, version };
    this.#open = [...this.#open, reservation];
    return reservation;
  }

  /** The open reservation of that key, if any. */
  reserved(place: Place, key: string, version: string): Reservation | undefined {
    return this.#open.find((entry) => isAt(entry, place, key, version));
  }

  /** Makes the entry visible to restores. */
  finish(reservation: Reservation, bytes: Buffer): CacheEntry {
    const entry = { ...reservation, bytes, createdAt: this.#now() };
    this.#open = this.#open.filter((open) => open.id !== reservation.id);
    this.#finished = [...this.#finished, entry];
    return entry;
  }

  /** Scope by scope: the exact key, then entries that begin with the key, then with each restore key; newest first in each. */
  find(lookup: Lookup): CacheEntry | undefined {
    for (const scope of lookup.scopes) {
      const newestFirst = this.#finished
        .filter((entry) => entry.repositoryId === lookup.repositoryId && entry.scope === scope && entry.version === lookup.version)
        .reverse();
      const exact = newestFirst.find((entry) => entry.key === lookup.key);
      if (exact !== undefined) return exact;
      for (const prefix of [lookup.key, ...lookup.restoreKeys]) {
        const match = newestFirst.find((entry) => entry.key.startsWith(prefix));
        if (match !== undefined) return match;
      }
    }
    return undefined;
  }

  byId(id: number): CacheEntry | undefined {
    return this.#finished.find((entry) => entry.id === id);
  }

  /** Eviction; answers how many went. */
  remove(which: (entry: CacheEntry) => boolean): number {
    const kept = this.#finished.filter((entry) => !which(entry));
    const removed = this.#finished.length - kept.length;
    this.#finished = kept;
    return removed;
  }

  /** Frees the keys of uploads that never finished, as the service does some time after a runner was lost. */
  dropReservations(): void {
    this.#open = [];
  }
}

function isAt(entry: Reservation, place: Place, key: string, version: string): boolean {
  return entry.repositoryId === place.repositoryId && entry.scope === place.scope && entry.key === key && entry.version === version;
}
