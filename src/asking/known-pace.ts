/** What a run learnt of the account's limits and of the models' speed, kept beside the answers: the next run starts at full speed and draws no refusal to learn it again. */
import * as v from 'valibot';
import { sha256 } from '../chunks/canonical.ts';
import type { Store } from '../ports/store.ts';
import { NO_USAGE } from '../report/price.ts';
import type { KnownPace } from './limiter.ts';
import type { KnownSpeeds } from './speeds.ts';

/** What is kept of a run. */
export type KeptPace = KnownPace & { readonly speeds: KnownSpeeds };

const amount = v.pipe(v.number(), v.finite(), v.minValue(1));
const limits = v.strictObject({ requests: amount, input: amount, output: amount });
const PaceSchema = v.strictObject({
  accounts: v.record(v.string(), v.strictObject({ perMinute: limits, atOnce: limits })),
  width: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(64)),
  // Earlier versions did not keep it.
  speeds: v.optional(v.record(v.string(), v.pipe(v.number(), v.finite(), v.gtValue(0))), {}),
});

/**
 * Ours: less than any account has, in a minute, and tokens of an answer in a second. Such figures would let a run ask nobody, and so never be
 * corrected: what the next answer says is learnt anew.
 */
const LEAST = { requests: 5, input: 2_000, output: 500, speed: 1 } as const;

/** Null where nothing is known of the account behind this address. A key has a store of its own: its seal. */
export function recallPace(store: Store, address: string): KeptPace | null {
  const found = store.recall(nameOf(address));
  if (found === null) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), PaceSchema), found.answer.text);
  return parsed.success ? believed(parsed.output) : null;
}

function believed({ accounts, width, speeds }: KeptPace): KeptPace | null {
  const told = Object.entries(accounts).filter(([, { perMinute }]) => {
    return perMinute.requests >= LEAST.requests && perMinute.input >= LEAST.input && perMinute.output >= LEAST.output;
  });
  if (told.length === 0) return null;
  return {
    accounts: Object.fromEntries(told),
    width,
    speeds: Object.fromEntries(Object.entries(speeds).filter(([, speed]) => speed >= LEAST.speed)),
  };
}

/** Keeps it when it is news; so a run that asked nobody changes nothing. */
export async function keepPace(store: Store, address: string, pace: KeptPace): Promise<void> {
  const before = recallPace(store, address);
  if (Object.keys(pace.accounts).length === 0 || (before !== null && JSON.stringify(before) === JSON.stringify(rounded(pace)))) return;
  const name = nameOf(address);
  const text = JSON.stringify(rounded(pace));
  await store.keep(name, { task: 'pace', parts: [name], context: [], repair: false, model: '', text, usage: NO_USAGE });
}

function nameOf(address: string): string {
  return sha256(`pace of ${address}`);
}

function rounded({ accounts, width, speeds }: KeptPace): KeptPace {
  const whole = (each: KnownPace['accounts'][string]['perMinute']) => ({
    requests: atLeastOne(each.requests),
    input: atLeastOne(each.input),
    output: atLeastOne(each.output),
  });
  const sorted = sortedEntries(accounts);
  return {
    accounts: Object.fromEntries(
      sorted.map(([model, { perMinute, atOnce }]) => [model, { perMinute: whole(perMinute), atOnce: whole(atOnce) }]),
    ),
    width,
    // Two digits: what differs less is no news.
    speeds: Object.fromEntries(sortedEntries(speeds).map(([model, speed]) => [model, Number(speed.toPrecision(2))])),
  };
}

function sortedEntries<T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

function atLeastOne(value: number): number {
  return Math.max(1, Math.round(value));
}
