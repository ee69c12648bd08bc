/** What a range is going to ask first, asked for by the names of its ends before anybody has resolved them. */
import type { Sha } from '../../domain.ts';
import type { Comparison } from './commits.ts';
import { meanings } from './ends.ts';

export type Ahead = {
  readonly compare: (base: string, head: string) => Promise<Comparison>;
  readonly ends: (names: readonly string[]) => Promise<ReadonlyMap<string, Sha | null>>;
};

/** A range whose ends are certain. */
export type Ends = { readonly base: Sha; readonly head: Sha };

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

  /** What is compared, when it is sure that both names led there and that nothing else will be: the one stands before the other. */
  async ends(): Promise<Ends | null> {
    const found = await this.#comparison;
    if (found === null || this.#from === null || found.merge_base_commit.sha !== found.base_commit.sha) return null;
    const [base, head] = [await this.#meant(this.#from), await this.#meant(this.#to)];
    return base === null || head === null || base !== found.base_commit.sha ? null : { base, head };
  }

  /** The comparison of these two, when it is sure that the names led to them. */
  async comparison(base: Sha, head: Sha): Promise<Comparison | null> {
    const found = await this.#comparison;
    if (found === null || found.base_commit.sha !== base) return null;
    return (await this.#meant(this.#to)) === head ? found : null;
  }

  /** The one commit that a name leads to; null where it is none, or where it may lead to several. */
  async #meant(name: string): Promise<Sha | null> {
    if (isFullSha(name)) return name;
    const ends = await this.#ends;
    const [first = null, ...others] = meanings(name).flatMap((meaning) => ends.get(meaning) ?? []);
    return others.every((sha) => sha === first) ? first : null;
  }
}

export function isFullSha(name: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
}
