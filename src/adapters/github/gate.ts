/** Who may send a request now: so many at one time over all kinds, and so many points in a minute. */
import { GITHUB } from '../../limits.ts';
import type { Resource } from './budget.ts';

export type GateOptions = {
  /** Requests at one time. */
  readonly width?: number;
  readonly pointsPerMinute?: Readonly<Record<Resource, number>>;
  readonly now: () => number;
  readonly pause: (seconds: number) => Promise<void>;
  /** Milliseconds of a second. */
  readonly second: number;
};

type Spent = { readonly at: number; readonly points: number };

export class Gate {
  readonly #options: Required<GateOptions>;
  readonly #queue: (() => void)[] = [];
  readonly #spent: Readonly<Record<Resource, Spent[]>> = { core: [], graphql: [] };
  #free: number;
  #write: Promise<void> = Promise.resolve();
  /** When the last write started. */
  #written = Number.NEGATIVE_INFINITY;

  constructor({ width = GITHUB.concurrency, pointsPerMinute = GITHUB.pointsPerMinute, ...rest }: GateOptions) {
    this.#options = { width, pointsPerMinute, ...rest };
    this.#free = width;
  }

  /** Does the work when there is a place for it, first come, first served. */
  async through<T>(resource: Resource, points: number, work: () => Promise<T>): Promise<T> {
    await this.#enter();
    try {
      await this.#room(resource, points);
      return await work();
    } finally {
      this.#leave();
    }
  }

  /** Writes go one after the other, and start so many seconds apart. */
  alone<T>(spacing: number, work: () => Promise<T>): Promise<T> {
    const { now, pause, second } = this.#options;
    const result = this.#write.then(async () => {
      const early = this.#written + spacing * second - now();
      if (early > 0) await pause(early / second);
      this.#written = now();
      return work();
    });
    this.#write = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  #enter(): Promise<void> | undefined {
    if (this.#free > 0) {
      this.#free -= 1;
      return undefined;
    }
    return new Promise((resolve) => this.#queue.push(resolve));
  }

  /** The place goes to the next in the queue. */
  #leave(): void {
    const next = this.#queue.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }

  /** Waits until the last minute has room for so many points. */
  async #room(resource: Resource, points: number): Promise<void> {
    const { pointsPerMinute, now, pause, second } = this.#options;
    const spent = this.#spent[resource];
    for (;;) {
      const start = now() - 60 * second;
      while (spent[0] !== undefined && spent[0].at <= start) spent.shift();
      const [oldest] = spent;
      const sum = spent.reduce((all, one) => all + one.points, 0);
      if (oldest === undefined || sum + points <= pointsPerMinute[resource]) break;
      await pause((oldest.at - start) / second);
    }
    spent.push({ at: now(), points });
  }
}
