import { describe, expect, it } from '@jest/globals';
import { parseCommand } from './commands.ts';
import { isConditionMet } from './expressions.ts';
import { readFilePairs } from './file-commands.ts';
import { Masks } from './masks.ts';
import { StepLog } from './step-log.ts';

function logOf(...lines: readonly string[]): StepLog {
  const log = new StepLog(new Masks(), false);
  for (const line of lines) log.read(line);
  return log;
}

describe('parseCommand', () => {
  it.each([
    ['::error::text', { name: 'error', properties: {}, data: 'text' }],
    ['   ::ERROR file=a%2Cb,line=3::50%25%0Aoff', { name: 'error', properties: { file: 'a,b', line: '3' }, data: '50%\noff' }],
    ['fix: a bug ##[add-mask]x', { name: 'add-mask', properties: {}, data: 'x' }],
    ['##[set-output name=a%3Bb;]x%5D', { name: 'set-output', properties: { name: 'a;b' }, data: 'x]' }],
    ['::set-output name=x::', { name: 'set-output', properties: { name: 'x' }, data: '' }],
  ])('obeys %j', (line, command) => {
    expect(parseCommand(line)).toEqual(command);
  });

  it.each(['text ::error::x', '::unknown::x', '::error', '# [group]', '##[unknown]x', ''])('prints %j', (line) => {
    expect(parseCommand(line)).toBeUndefined();
  });
});

describe('StepLog', () => {
  it('obeys nothing between stop-commands and its token', () => {
    const log = logOf('::stop-commands::t0ken', '::error::no', '::t0ken::', '::error::yes');
    expect(log.annotations.map((annotation) => annotation.message)).toEqual(['yes']);
    expect(log.lines).toEqual(['::stop-commands::t0ken', '::error::no', '::t0ken::', '##[error]yes']);
  });

  it('takes the outputs that a line smuggles in, so that a test sees them', () => {
    expect(logOf('::set-output name=tag::evil').outputs).toEqual({ tag: 'evil' });
  });

  it('fails on set-env', () => {
    expect(logOf('::set-env name=PATH::/evil').failed).toBe(true);
    expect(logOf('plain').failed).toBe(false);
  });
});

describe('Masks', () => {
  it('hides every encoding, joins what overlaps, and ignores blanks', () => {
    const masks = new Masks(['a b"c', 'b"cd', '  ']);
    expect(masks.apply('a b"cd')).toBe('***');
    expect(masks.apply('x a%20b%22c y a b\\"c z')).toBe('x *** y *** z');
    expect(masks.apply(`${Buffer.from('a b"c').toString('base64')}  .`)).toBe('***  .');
  });
});

describe('readFilePairs', () => {
  it('reads lines and blocks; the sign that comes first decides and the last name wins', () => {
    const text = 'a=1<<2\nb<<E=F\nx\n\ny\nE=F\n\na=3\nempty<<E\nE\n';
    expect(readFilePairs(text)).toEqual({ ok: true, pairs: { a: '3', b: 'x\n\ny', empty: '' } });
  });

  it.each([
    ['no sign', "Invalid format 'no sign'"],
    ['a<<E\nx', "Invalid value. Matching delimiter not found 'E'"],
    ['<<E\nE', "Invalid format '<<E'. Name must not be empty and delimiter must not be empty"],
  ])('refuses %j', (text, message) => {
    expect(readFilePairs(text)).toEqual({ ok: false, message });
  });
});

describe('isConditionMet', () => {
  it.each([
    ['always()', 'cancelled', true],
    ['success()', 'failure', false],
    ['success() || failure()', 'failure', true],
    [`\${{ !cancelled() }}`, 'cancelled', false],
  ] as const)('%s after %s', (condition, status, met) => {
    expect(isConditionMet(condition, status)).toBe(met);
  });

  it('refuses what it does not know', () => {
    expect(() => isConditionMet("github.ref == 'x'", 'success')).toThrow('does not know');
  });
});
