/** Which way a request leaves the machine, as the environment says. Pure; the one rule for all requests of ours. */
import { TidingsError } from '../errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** How a host is reached. */
export type Way =
  | {
      readonly kind: 'direct';
      /** The variable that exempts it; null: no proxy is named. */
      readonly by: 'NO_PROXY' | null;
    }
  /** `address` may hold a login: not to be shown. */
  | { readonly kind: 'proxy'; readonly variable: string; readonly address: string }
  /** The variable holds no address. */
  | { readonly kind: 'broken'; readonly variable: string };

/** Whether the environment names a proxy at all. */
export function namesProxy(environment: Environment): boolean {
  return settingOf('HTTPS_PROXY', environment) !== null || settingOf('HTTP_PROXY', environment) !== null;
}

/** The way to an address. Where only HTTP_PROXY is named it also serves https. */
export function wayTo(address: string, environment: Environment): Way {
  const url = new URL(address);
  const plain = settingOf('HTTP_PROXY', environment);
  const setting = url.protocol === 'https:' ? (settingOf('HTTPS_PROXY', environment) ?? plain) : plain;
  if (setting === null) return { kind: 'direct', by: null };
  if (isExempt(url, settingOf('NO_PROXY', environment)?.value ?? '')) return { kind: 'direct', by: 'NO_PROXY' };
  const { variable, value } = setting;
  const whole = value.includes('://') ? value : `http://${value}`;
  return URL.canParse(whole) && /^https?:/.test(whole) ? { kind: 'proxy', variable, address: whole } : { kind: 'broken', variable };
}

/** Refuses a proxy that is none, before anybody is asked; `addresses`: what is going to be. Throws TidingsError `bad-input`. */
export function checkProxy(addresses: readonly string[], environment: Environment): void {
  for (const address of addresses) {
    const way = URL.canParse(address) ? wayTo(address, environment) : null;
    if (way?.kind === 'broken') throw brokenProxy(way.variable);
  }
}

/** Never quotes the value: a password may be in it. */
export function brokenProxy(variable: string): TidingsError {
  const hint = 'Write it as http://host:port, with user:password@ before the host where it wants a login (%-escaped), or unset it.';
  return new TidingsError('bad-input', `The variable ${variable} is no address of an HTTP proxy.`, hint);
}

/** The address of a proxy without user and password. */
export function shownProxy(address: string): string {
  const { protocol, host, username, password } = new URL(address);
  return `${protocol}//${`${username}${password}` === '' ? '' : '***@'}${host}`;
}

/** Small letters win, as in other tools. */
function settingOf(name: string, environment: Environment): { readonly variable: string; readonly value: string } | null {
  const variable = [name.toLowerCase(), name].find((one) => (environment[one] ?? '').trim() !== '');
  return variable === undefined ? null : { variable, value: (environment[variable] ?? '').trim() };
}

/** By name, by domain (`example.com`, `.example.com`, `*.example.com`), each perhaps with a port; `*` is everything. */
function isExempt(url: URL, list: string): boolean {
  const host = url.hostname.toLowerCase();
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list.split(/[,\s]+/).some((entry) => {
    const whole = /^[\da-f]*:[\da-f]*:[\da-f:.]*$/i.test(entry) ? `[${entry}]` : entry;
    const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(whole.toLowerCase()) ?? [];
    if (name === '' || (only !== undefined && only !== port)) return false;
    const domain = name.replace(/^\*?\.?/, '');
    return domain === '' || host.endsWith(`.${domain}`) || (host === domain && !/^[.*]/.test(name));
  });
}
