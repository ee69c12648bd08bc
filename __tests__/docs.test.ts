/** Documents that say what the code says: the generated ones whole, the tables of the others case by case. */
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { fillReadme, generatedFiles, read } from '../scripts/generated.ts';
import { classify, stopFailure } from '../src/asking/failures.ts';
import { settingsSchema } from '../src/config/file.ts';
import { INPUT_NAMES, parseInputs } from '../src/config/inputs.ts';
import { makeConfig } from '../src/config/make.ts';
import type { FailureCode } from '../src/ports/question.ts';
import { LANGUAGES } from '../src/rendering/language.ts';
import { TEMPLATE_NAMES } from '../src/rendering/template.ts';
import { DIVISIBLE } from '../src/steps/dividing.ts';
import type { FactKind } from '../src/verifying/facts.ts';

type Row = readonly string[];
type Fault = Parameters<typeof classify>[0];

/** The cells of the table below a heading, without its head. */
function tableBelow(text: string, heading: string): readonly Row[] {
  const [, section = ''] = text.split(new RegExp(`^#+ ${heading}$`, 'm'));
  const [, table = ''] = /\n((?:\|.*\n)+)/.exec(section) ?? [];
  const rows = table.trim().split('\n').slice(2);
  return rows.map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function codesIn(cell = ''): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

describe('generated documents', () => {
  it.each(generatedFiles().map(({ path, text }) => [path, text]))('%s is fresh (else: npm run docs)', (path, text) => {
    expect(read(path)).toBe(text);
  });

  it('would show a change of action.yml', () => {
    const action = read('action.yml').replace('default: draft', 'default: "a | b"');
    expect(fillReadme(read('README.md'), action)).toContain('| `release` | `a \\| b` |');
  });

  it('cannot be made where a marker is missing', () => {
    expect(() => fillReadme(read('README.md').replace('<!-- /outputs -->', ''), read('action.yml'))).toThrow('<!-- outputs -->');
  });
});

describe('docs/command.md', () => {
  it('names each option of the command', () => {
    const options = [...read('src/config/arguments.ts').matchAll(/'(--[a-z-]+)/g)].map(([, option = '']) => option);
    const named = tableBelow(read('docs/command.md'), 'The command').flatMap(([cell]) => codesIn(cell).map((code) => code.split(' ')[0]));
    expect(named.toSorted()).toEqual([...new Set([...options, '--version', '--help'])].toSorted());
  });
});

describe('docs/config.md', () => {
  it('gives the defaults of the config file', () => {
    const { audiences, language, evidence, verify, budget, concurrency, callTimeout, store, models } = makeConfig(parseInputs({}), {});
    const defaults: Readonly<Record<string, string>> = {
      audiences: `\`[${audiences.map(({ name }) => name).join(', ')}]\``,
      language: `\`${language}\``,
      models: `\`map: ${models.map}\`, \`compose: ${models.compose}\``,
      evidence: `\`${evidence}\``,
      verify: `\`${verify}\``,
      'max-tokens': budget.tokens.toLocaleString('en-US'),
      'time-budget': String(budget.minutes),
      concurrency: String(concurrency),
      'call-timeout': String(callTimeout),
      'cache-ttl': String(store.ttlDays),
      'cache-size': String(store.maxBytes / 1024 / 1024),
    };
    const told = new Map(tableBelow(read('docs/config.md'), 'Config file').map(([key, preset]) => [codesIn(key)[0], preset]));
    for (const [key, preset] of Object.entries(defaults)) expect([key, told.get(key)]).toEqual([key, preset]);
  });

  it('names each key of the config file', () => {
    const named = tableBelow(read('docs/config.md'), 'Config file').flatMap(([cell]) => codesIn(cell));
    expect(named.toSorted()).toEqual(Object.keys(settingsSchema.entries).toSorted());
  });
});

describe('action.yml', () => {
  const { inputs }: { inputs: Readonly<Record<string, { default?: string }>> } = parse(read('action.yml'));

  it('has the inputs that the code reads', () => {
    expect(Object.keys(inputs).toSorted()).toEqual([...INPUT_NAMES].toSorted());
  });

  it('has the defaults of the code', () => {
    const presets = Object.entries(inputs).map(([name, input]) => [name, name === 'token' ? '' : (input.default ?? '')]);
    expect(parseInputs(Object.fromEntries(presets))).toEqual(parseInputs({}));
  });
});

describe('docs/house-style.md', () => {
  it('names everything that a template may name, in the same words', () => {
    const told = tableBelow(read('docs/house-style.md'), 'Names').map(([name = '', what]) => [codesIn(name)[0], what]);
    expect(Object.fromEntries(told)).toEqual(TEMPLATE_NAMES);
  });

  it('names each language that has headings of its own', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'language' });
    for (const language of LANGUAGES) expect(read('docs/house-style.md')).toContain(names.of(language));
  });
});

describe('docs/verification.md', () => {
  it('names each kind of fact', () => {
    const kinds: Record<FactKind, true> = {
      ...{ markup: true, reference: true, url: true, handle: true, flag: true, path: true, variable: true, error: true },
      ...{ identifier: true, code: true, quote: true, number: true, degree: true, name: true },
    };
    const named = tableBelow(read('docs/verification.md'), 'Facts').flatMap(([cell]) => codesIn(cell));
    expect(named.toSorted()).toEqual(Object.keys(kinds).toSorted());
  });

  it('names the kinds of meaning that the check knows', () => {
    const known = [...read('src/verifying/check.ts').matchAll(/kind: '(\w+)'/g)].map(([, kind = '']) => kind);
    const text = read('docs/verification.md');
    expect([...new Set(known)].filter((kind) => !text.includes(`\`${kind}\``))).toEqual([]);
    expect(tableBelow(text, 'Meaning').flatMap(([cell]) => codesIn(cell))).toEqual(['direction', 'subject', 'vague']);
  });
});

type Said = { readonly code: string; readonly retry: string; readonly countsForBreaker: boolean; readonly final: boolean };

const doc = read('docs/failures.md');
const calls = tableBelow(doc, 'Calls that fail');

function status(code: number, more: Partial<Extract<Fault, { kind: 'status' }>> = {}): Fault {
  return { kind: 'status', status: code, type: null, errorCode: null, message: '', retryAfterMs: null, ...more };
}

function said([, code, again, down, ends]: Row): Said {
  return { code: codesIn(code)[0] ?? '', retry: again ?? '', countsForBreaker: down === 'yes', final: ends === 'yes' };
}

function judged(fault: Fault): Said {
  const { code, retry, countsForBreaker, final } = classify(fault);
  return { code, retry, countsForBreaker, final };
}

/** What a row's first cell stands for. */
function faultsOf(cell: string): readonly Fault[] {
  const quoted = [...cell.matchAll(/"([^"]+)"/g)].map(([, message = '']) => message);
  return codesIn(cell).flatMap((name): readonly Fault[] => {
    if (/^\dxx$/.test(name)) return [];
    if (/^\d{3}$/.test(name))
      return quoted.length > 0 ? quoted.map((message) => status(Number(name), { message })) : [status(Number(name))];
    if (/_error$|^request_too_large$/.test(name)) return [status(200, { type: name })];
    if (name.includes('_')) return [status(429, { errorCode: name }), status(400, { errorCode: name })];
    if (name === 'identity')
      return [
        { kind: name, status: null, message: '' },
        { kind: name, status: 401, message: '' },
      ];
    if (name === 'timeout' || name === 'connection' || name === 'unreadable' || name === 'aborted') return [{ kind: name, message: '' }];
    throw new Error(`${name} is no fault`);
  });
}

/** The row of a bare status: by its number, else by its class. */
function rowOf(code: number): Row {
  const bare = calls.filter(([cell = '']) => !cell.includes('"'));
  const named = (name: string) => bare.find(([cell]) => codesIn(cell).includes(name));
  return named(String(code)) ?? named(`${String(code)[0]}xx`) ?? [];
}

describe('docs/failures.md', () => {
  it.each(calls.map((row) => [row[0] ?? '', row] as const))('says of %s what the code does', (cell, row) => {
    for (const fault of faultsOf(cell)) expect([fault, judged(fault)]).toEqual([fault, said(row)]);
  });

  it('has a row for each kind of fault, and for each phrase that the code looks for', () => {
    const kinds: Record<Exclude<Fault['kind'], 'status'>, true> = {
      ...{ timeout: true, connection: true, unreadable: true, identity: true, aborted: true },
    };
    const cells = calls.map(([cell = '']) => cell);
    for (const kind of Object.keys(kinds)) expect(cells.filter((cell) => codesIn(cell).includes(kind))).toHaveLength(1);
    const patterns = [...read('src/asking/failures.ts').matchAll(/ \/([^/\n]+)\/i\.test/g)].map(([, pattern = '']) => pattern);
    expect(patterns.length).toBeGreaterThan(2);
    const phrases = patterns.flatMap((pattern) => pattern.replace('(^|\\W)', '').split('|'));
    for (const phrase of phrases) expect(cells.join(' ')).toContain(phrase);
  });

  it('says of each failure how small a chunk may become, as the code does', () => {
    const halves = tableBelow(doc, 'What becomes of the notes').filter(([, , what]) => what?.includes('halves'));
    const words: Readonly<Record<string, number>> = { one: 1, two: 2, five: 5 };
    const told = halves.flatMap(([, failure, what = '']) =>
      codesIn(failure).map((code) => [code, words[/down to (\w+)/.exec(what)?.[1] ?? '']]),
    );
    expect(Object.fromEntries(told)).toEqual(DIVISIBLE);
  });

  it('knows every status', () => {
    for (let code = 300; code < 600; code += 1) expect([code, judged(status(code))]).toEqual([code, said(rowOf(code))]);
  });

  it("names each of the API's words that the code knows", () => {
    const words = [...read('src/asking/failures.ts').matchAll(/'([a-z]+(?:_[a-z]+)+)'/g)].map(([, word = '']) => word);
    expect(words).toContain('billing_error');
    expect(words.filter((word) => !doc.includes(`\`${word}\``))).toEqual([]);
  });

  it('says of each stop reason what the code does', () => {
    for (const [cell, code] of tableBelow(doc, 'Answers that are no answers')) {
      const reasons = cell === 'any other' ? ['tool_use'] : [...codesIn(cell), ...(cell?.includes('none') ? [null] : [])];
      for (const reason of reasons) expect([reason, stopFailure(reason)?.code ?? 'whole']).toEqual([reason, code?.replaceAll('`', '')]);
    }
  });

  it('names each way in which asking fails', () => {
    const codes: Record<FailureCode, true> = {
      ...{ 'no-key': true, 'refused-key': true, spent: true, 'unknown-model': true, 'bad-request': true, 'too-large': true },
      ...{ 'rate-limited': true, overloaded: true, unreachable: true, 'timed-out': true, cut: true, refused: true },
      ...{ invalid: true, budget: true, cancelled: true },
    };
    const named = new Set(
      ['Calls that fail', 'Answers that are no answers', 'Ends without a call'].flatMap((heading) =>
        tableBelow(doc, heading).flatMap(([, code]) => codesIn(code)),
      ),
    );
    expect([...named].toSorted()).toEqual(Object.keys(codes).toSorted());
  });
});
