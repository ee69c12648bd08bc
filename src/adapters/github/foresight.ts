/** What a range is going to ask first, asked for by the names of its ends before anybody has resolved them. */
import type { Sha } from '../../domain.ts';
import type { Comparison } from './commits.ts';
import { meanings } from './ends.ts';

export type Ahead = {
  readonly compare: (base: string, head: string) => Promise<Comparison>;
  readonly ends: (names: readonly string[]) => Promise<ReadonlyMap<string, Sha | null>>;
};

/** What is only a guess never fails: who finds nothing here asks by name and sha. */
export class Foresight {
  readonly #from: string | null;
  readonly #to: string;
  readonly #comparison: Promise<Comparison | null>;
  readonly #ends: Promise<ReadonlyMap<string, Sha | null>>;

  /** `from` null: it is going to be found. */
  constructor(from: string | null, to: string, { compare, ends }: Ahead) {
    [this.#from, this.#to] = [from, to];
    const names = [from, to].filter((name) => name !== null).filter((name) => !isFullSha(name));
    this.#comparison = from === null ? Promise.resolve(null) : compare(from, to).catch(() => null);
    this.#ends = names.length === 0 ? Promise.resolve(new Map()) : ends(names).catch(() => new Map());
  }

  /** The commit of a name; null when there is none, undefined when that is not known. A full sha is there when it was compared. */
  async shaOf(ref: string): Promise<Sha | null | undefined> {
    if (isFullSha(ref)) return (ref === this.#from || ref === this.#to) && (await this.#comparison) !== null ? ref : undefined;
    return (await this.#ends).get(ref);
  }

  /** The comparison of these two, when it is sure that the names led to them. */
  async comparison(base: Sha, head: Sha): Promise<Comparison | null> {
    const found = await this.#comparison;
    if (found === null || found.base_commit.sha !== base) return null;
    if (isFullSha(this.#to)) return this.#to === head ? found : null;
    const ends = await this.#ends;
    const led = meanings(this.#to).flatMap((name) => ends.get(name) ?? []);
    return led.length > 0 && led.every((sha) => sha === head) ? found : null;
  }
}

export function isFullSha(name: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
}
