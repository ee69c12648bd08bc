import { describe, expect, it } from '@jest/globals';
import { type Finding, fail, none, ok, warn } from '../../../src/report/doctor/finding.ts';
import { type Diagnosis, diagnosisJson, diagnosisText, dollars, isWell, withoutSecrets } from '../../../src/report/doctor/print.ts';

const PLAIN = { paint: (_: unknown, word: string) => word, columns: null };

function diagnosis(findings: readonly Finding[], cost: number | null = null): Diagnosis {
  return { findings, cost };
}

describe('the report of the doctor', () => {
  const mixed = diagnosis(
    [
      ok('node', '20.1.0'),
      none('key', 'is not set'),
      warn('pull requests', 'few', 'Wait.'),
      fail('token', 'unknown', 'Add to the job:\npermissions:\n  contents: read'),
    ],
    0.00002,
  );

  it('stands in columns, with the remedy beneath what it mends', () => {
    expect(diagnosisText(mixed, PLAIN)).toBe(
      [
        'ok    node           20.1.0',
        'none  key            is not set',
        'warn  pull requests  few',
        '                     Wait.',
        'fail  token          unknown',
        '                     Add to the job:',
        '                     permissions:',
        '                       contents: read',
        '',
        '1 ok, 1 warning, 1 failed; the calls cost $0.000020.',
        '',
      ].join('\n'),
    );
  });

  it('colours the first word only, and leaves the columns as they are', () => {
    const painted = diagnosisText(mixed, { ...PLAIN, paint: (state, word) => `<${state}:${word}>` });
    expect(painted.replaceAll(/<\w+:(\w+)>/g, '$1')).toBe(diagnosisText(mixed, PLAIN));
    expect(painted).toContain('<fail:fail>  token');
  });

  it('says the same remedy once for neighbours', () => {
    const text = diagnosisText(
      diagnosis([fail('commits', 'no', 'Mend it.'), fail('pulls', 'no', 'Mend it.'), fail('key', 'no', 'Other.')]),
      PLAIN,
    );
    expect(text.split('\n').slice(0, 5)).toEqual([
      'fail  commits  no',
      'fail  pulls    no',
      '               Mend it.',
      'fail  key      no',
      '               Other.',
    ]);
  });

  it('breaks lines between words where the terminal ends, and keeps them behind the name', () => {
    const long = diagnosis([ok('node', 'one two three four five six seven eight nine ten')]);
    const lines = diagnosisText(long, { ...PLAIN, columns: 44 }).split('\n');
    expect(lines[0]).toBe('ok    node  one two three four five six');
    expect(lines[1]).toBe('            seven eight nine ten');
    expect(diagnosisText(long, { ...PLAIN, columns: 20 }).split('\n')[0]).toContain('nine ten');
  });

  it('makes no command and no second line of a message from outside', () => {
    const text = diagnosisText(diagnosis([fail('model', 'x\n::error::y', '::set-output name=a::b\n\u001b[2J##[group]c')]), PLAIN);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('##[');
  });

  it('has the same in JSON, and is well when nothing failed', () => {
    expect(JSON.parse(diagnosisJson(mixed))).toEqual({ ok: false, cost: 0.00002, checks: mixed.findings });
    expect(isWell(diagnosis([ok('a', 'b'), warn('c', 'd', 'e'), none('f', 'g')]))).toBe(true);
    expect(isWell(mixed)).toBe(false);
  });

  it('holds no secret, wherever it stood', () => {
    const told = withoutSecrets(diagnosis([fail('key', 'refused: sk-secret1 is wrong', 'Not sk-secret1!'), ok('a', 'b')]), ['sk-secret1']);
    expect(told.findings).toEqual([fail('key', 'refused: *** is wrong', 'Not ***!'), ok('a', 'b')]);
  });

  it.each([
    [0, '$0'],
    [0.000022, '$0.000022'],
    [0.00044, '$0.00044'],
    [0.5, '$0.50'],
    [12, '$12.00'],
  ])('says %p dollars as %s', (cost, text) => {
    expect(dollars(cost)).toBe(text);
  });
});
