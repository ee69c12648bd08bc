import { describe, expect, it } from '@jest/globals';
import type { FailureCode } from '../../src/ports/question.ts';
import { fail, newNotebook, noteAll } from '../../src/steps/writing.ts';

function failed(code: FailureCode, final = false) {
  return { code, message: `${code}.`, hint: `Mend ${code}.`, final };
}

describe('the failure that a person reads of', () => {
  it.each([
    ['what ended all asking, not what passed before', [failed('timed-out'), failed('refused-key', true)], 'refused-key'],
    ['what ended all asking, not what passed after', [failed('refused-key', true), failed('timed-out')], 'refused-key'],
    ['any failure rather than what a plan left out', [failed('budget'), failed('invalid')], 'invalid'],
    ['the end of the time rather than what passed', [failed('budget'), failed('invalid'), failed('budget', true)], 'budget'],
    ['the first of its kind', [failed('refused'), failed('overloaded')], 'refused'],
    ['the first end', [failed('spent', true), failed('unknown-model', true)], 'spent'],
  ])('is %s', (_name, failures, code) => {
    const notes = newNotebook();
    for (const one of failures) fail(notes, one);
    expect(notes.failure).toEqual(failures.find((one) => one.code === code && one.final === notes.failure?.final));
    expect(notes.failure?.code).toBe(code);
  });

  it('is weighed in the same way where two notebooks become one', () => {
    const [notes, other] = [newNotebook(), newNotebook()];
    fail(notes, failed('overloaded'));
    noteAll(notes, other);
    expect(notes.failure?.code).toBe('overloaded');
    fail(other, failed('spent', true));
    noteAll(notes, other);
    expect(notes.failure).toEqual(failed('spent', true));
  });
});
