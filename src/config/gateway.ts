/** Where the model is asked: the address, and headers that a gateway wants. */
import { ANTHROPIC } from '../limits.ts';
import { bad } from './problem.ts';

export type Gateway = {
  /** No slash at the end. */
  readonly baseUrl: string;
  /** Sent with each request to it. Secrets may be among them: never printed. */
  readonly headers: Readonly<Record<string, string>>;
};

const INPUT = 'anthropic-base-url';
/** What HTTP itself sets, and what makes a request another one. */
const CLOSED = ['host', 'connection', 'content-length', 'content-type', 'transfer-encoding', 'accept-encoding'];

/** Reads the address in the first line and a header in each further one. Throws TidingsError `bad-input`, which quotes no value. */
export function parseGateway(text: string): Gateway {
  const [address, ...headers] = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (address === undefined) return { baseUrl: ANTHROPIC.host, headers: {} };
  return { baseUrl: addressOf(address), headers: Object.fromEntries(headers.map(headerOf)) };
}

/** Values of the headers in the text of the input, to be masked. Short ones are words like `true`, which a mask would hit all over a log. */
export function headerSecrets(text: string): readonly string[] {
  const values = text
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.slice(line.indexOf(':') + 1).trim());
  return values.filter((value) => value.length >= 8);
}

function addressOf(value: string): string {
  const parsed = URL.canParse(value) ? new URL(value) : null;
  const loopback = parsed !== null && ['127.0.0.1', 'localhost', '[::1]'].includes(parsed.hostname);
  const isPlain = parsed !== null && `${parsed.username}${parsed.password}` === '' && !/[?#]/.test(value);
  if (parsed === null || !isPlain || !(parsed.protocol === 'https:' || (parsed.protocol === 'http:' && loopback))) {
    throw bad(
      INPUT,
      'is no address that the model can be asked at',
      'Give an https:// address without user, password or query, for example https://gateway.example.com/anthropic.',
    );
  }
  return `${parsed.origin}${parsed.pathname}`.replace(/\/+$/, '');
}

function headerOf(line: string, at: number): readonly [string, string] {
  const [, name = '', value = ''] = /^([A-Za-z0-9-]{1,80}):\s*([\x20-\x7e]+)$/.exec(line) ?? [];
  if (name === '') throw bad(INPUT, `has no header in line ${at + 2}`, 'Write one "Name: value" per line behind the address.');
  if (CLOSED.includes(name.toLowerCase())) throw bad(INPUT, `sets the header ${name}`, 'Leave it out: the request sets it itself.');
  return [name, value];
}
