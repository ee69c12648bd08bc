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
const HEADER_OPTION = 'anthropic-header';
/** What HTTP itself sets, and what makes a request another one. */
const CLOSED = [
  ...['host', 'connection', 'keep-alive', 'upgrade', 'expect', 'te', 'trailer', 'transfer-encoding', 'proxy-authorization'],
  ...['content-length', 'content-type', 'content-encoding', 'accept-encoding'],
];

/** Reads the address in the first line and a header in each further one. Throws TidingsError `bad-input`, which quotes no value. */
export function parseGateway(text: string): Gateway {
  const [address, ...headers] = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (address === undefined) return { baseUrl: ANTHROPIC.host, headers: {} };
  const read = headers.map((line, at) => headerOf(line, INPUT, `in line ${at + 2}`));
  const names = read.map(([name]) => name.toLowerCase());
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw bad(INPUT, `names the header ${twice} twice`, 'Give each header once.');
  return { baseUrl: addressOf(address), headers: Object.fromEntries(read) };
}

/** The text of the input as options give it: an address, and headers by themselves. Throws TidingsError `bad-input` with the option's name. */
export function gatewayText(address: string, headers: readonly string[]): string {
  if (/[\r\n]/.test(address)) throw bad(INPUT, 'has more than one line', 'Give headers with --anthropic-header.');
  const lines = headers.map((header) => headerOf(header.trim(), HEADER_OPTION, 'of the form "Name: value"').join(': '));
  return [address, ...lines].join('\n');
}

/** Characters of the shortest text that is masked: shorter ones are words and figures, which a mask would hit all over a log. */
export const LEAST_SECRET = 8;
/** Behind other names a plain word is masked only from this length on: `production`, `my-team`. */
const LONGEST_WORD = 15;
const SECRET_NAME = /auth|key|token|secret|pass|cookie|credential|session|signature/i;
const WORD = /^[a-z]+(?:[-_./ ][a-z]+)*$/i;

/** What is to be masked of the headers in the text of the input. */
export function headerSecrets(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const headers = lines.filter((line) => line !== '').slice(1);
  return headers.flatMap((line) => {
    const at = line.indexOf(':');
    return secretsIn(line.slice(0, Math.max(0, at)), line.slice(at + 1));
  });
}

/** What is to be masked of one header: its value, and its parts (of `Bearer abc` also `abc`), the longest first. */
export function secretsIn(name: string, value: string): readonly string[] {
  const whole = value.trim();
  const [scheme = '', ...rest] = whole.split(/\s+/);
  const words = rest.length > 0 && /^[a-z]+$/i.test(scheme) ? rest : [scheme, ...rest];
  const pieces = words.flatMap((word) => word.split(/[,;]+/));
  const named = pieces.map((piece) => piece.slice(piece.indexOf('=') + 1));
  const all = [whole, rest.join(' '), ...pieces, ...named, ...(/^basic$/i.test(scheme) ? loginIn(rest[0] ?? '') : [])];
  const isSecret = (text: string) =>
    text.length >= LEAST_SECRET && (SECRET_NAME.test(name) || text.length > LONGEST_WORD || !WORD.test(text));
  return [...new Set(all.map(unquoted))].filter(isSecret).sort((a, b) => b.length - a.length);
}

function unquoted(text: string): string {
  return text.replace(/^"(.*)"$/, '$1');
}

/** User and password of `Basic`, and the password alone. */
function loginIn(encoded: string): readonly string[] {
  try {
    const login = atob(encoded);
    return [login, login.slice(login.indexOf(':') + 1)];
  } catch {
    return [];
  }
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

/** `where` follows "has no header"; `from` is the name of the input or option. */
function headerOf(line: string, from: string, where: string): readonly [string, string] {
  const [, name = '', value = ''] = /^([\w.-]{1,80}):\s*([\x20-\x7e]+)$/.exec(line) ?? [];
  const hint =
    from === INPUT ? 'Write one "Name: value" per line behind the address.' : 'Write it as "Name: value", in one line of plain characters.';
  if (name === '') throw bad(from, `has no header ${where}`, hint);
  if (CLOSED.includes(name.toLowerCase())) throw bad(from, `sets the header ${name}`, 'Leave it out: the request sets it itself.');
  return [name, value];
}
