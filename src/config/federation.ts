/** The input `anthropic-federation`: the ids of a rule, and the secret that seals what is remembered. */
import { bad } from './problem.ts';

/** Identity for workload identity federation: no stored secret. */
export type Federation = {
  readonly ruleId: string;
  readonly organizationId: string;
  readonly serviceAccountId: string | null;
  readonly workspaceId: string | null;
};

export type FederationInput = {
  /** Null where no id is given. */
  readonly federation: Federation | null;
  readonly cacheSecret: string | null;
};

const INPUT = 'anthropic-federation';
const IDS = ['rule-id', 'organization-id', 'service-account-id', 'workspace-id'] as const;
const SECRET = 'cache-secret';

/** The secret may stand without ids, beside a key. Throws TidingsError `bad-input`, in which no secret stands. */
export function parseFederation(text: string): FederationInput {
  const entries = text.split(/\r?\n/).filter((entry) => entry.trim() !== '');
  const hasSecret = entries.some((entry) => nameOf(entry) === SECRET);
  const secrets = entries.filter((entry) => nameOf(entry) === SECRET).map(wordBehind);
  const ids = new Map(entries.filter((entry) => nameOf(entry) !== SECRET).map((entry) => idOf(entry, hasSecret)));
  return { federation: ids.size === 0 ? null : federationOf(ids), cacheSecret: secretOf(secrets) };
}

/** What must not be printed: the secret, and lines that may be the rest of one. */
export function federationSecrets(text: string): readonly string[] {
  const entries = text.split(/\r?\n/).filter((entry) => entry.trim() !== '');
  const own = entries.filter((entry) => nameOf(entry) === SECRET).map(wordBehind);
  const strange = own.length === 0 ? [] : entries.filter((entry) => ![SECRET, ...IDS].some((name) => name === nameOf(entry)));
  return [...own, ...strange.map((entry) => entry.trim())].filter((value) => value !== '');
}

function federationOf(ids: ReadonlyMap<string, string>): Federation {
  const ruleId = ids.get('rule-id');
  const organizationId = ids.get('organization-id');
  if (ruleId === undefined || organizationId === undefined)
    throw bad(INPUT, 'lacks an id', 'It needs the lines rule-id=... and organization-id=...');
  return {
    ...{ ruleId, organizationId },
    serviceAccountId: ids.get('service-account-id') ?? null,
    workspaceId: ids.get('workspace-id') ?? null,
  };
}

/** `besideSecret`: then a line without a known name may be the rest of a secret that has several. */
function idOf(entry: string, besideSecret: boolean): readonly [string, string] {
  const [name, value] = [nameOf(entry), wordBehind(entry)];
  const known = IDS.some((one) => one === name);
  if (known && /^[\w-]+$/.test(value)) return [name, value];
  const what = besideSecret && !known ? 'has a line without one of its names' : `has the line "${entry.trim().slice(0, 80)}"`;
  throw bad(INPUT, what, `Give one name=value per line. Names: ${[...IDS, SECRET].join(', ')}.`);
}

/** An empty one is none: a secret that this event does not get. */
function secretOf(given: readonly string[]): string | null {
  const values = given.filter((value) => value !== '');
  if (values.length > 1) throw bad(INPUT, `has the line ${SECRET} twice`, 'Keep one of them.');
  const [value = null] = values;
  if (value !== null && /[\s\p{Cc}]/u.test(value))
    throw bad(INPUT, `has white space in its ${SECRET}`, 'Store the secret again without white space in it.');
  return value;
}

function nameOf(entry: string): string {
  return (entry.split('=')[0] ?? '').trim();
}

function wordBehind(entry: string): string {
  return entry.includes('=') ? entry.slice(entry.indexOf('=') + 1).trim() : '';
}
