import { describe, expect, it } from '@jest/globals';
import { readTitle } from '../../../src/writing/deterministic/title.ts';

const read = (title: string, type: string | null = null, area: string | null = null) => readTitle({ title, type, area });

describe('readTitle', () => {
  it.each([
    ['[JENKINS-3] - Improve it', 'Improve it', ['JENKINS-3']],
    ['ABC-11 | Add search', 'Add search', ['ABC-11']],
    ['bpo-44321: Adds it', 'add it', ['bpo-44321']],
    ['UTF-8 - a form', 'UTF-8 - a form', []],
  ])('takes the ticket off %j', (title, text, elsewhere) => expect(read(title)).toMatchObject({ text, elsewhere, area: null }));

  it.each([
    ['fixes #33: memory leak in pool', 'fix', 'fix memory leak in pool'],
    ['Resolve #35 - page hangs', 'fix', 'page hangs'],
    ['Fixed #1 -- Added support for it.', null, 'add support for it.'],
    ['Closes #12: dark mode', null, 'dark mode'],
  ])('knows whether %j mends', (title, type, text) => expect(read(title)).toMatchObject({ type, text }));

  it('puts the parts of an area into the lead', () => {
    expect(read('memcontrol: fix off-by-one', null, 'mm')).toMatchObject({ area: 'mm: memcontrol', text: 'fix off-by-one' });
    expect(read('Note: it is slow', null, 'mm')).toMatchObject({ area: 'mm', text: 'Note: it is slow' });
    expect(read('broken: colon', 'fix', 'mm')).toMatchObject({ area: 'mm', text: 'broken: colon' });
  });

  it.each([
    ['Crash when it is unset', null, 'fix crash when it is unset'],
    ['typo in the help', 'fix', 'fix typo in the help'],
    ['Incorrect sourcemap when it is minified', null, 'fix incorrect sourcemap when it is minified'],
    ['Panic while it is cleared', null, 'fix panic while it is cleared'],
    ['wrong redirect', 'fix', 'fix wrong redirect'],
    ['wrong passwords are told', 'fix', 'wrong passwords are told'],
    ['missing files no longer stop it', 'fix', 'missing files no longer stop it'],
    ['panic if the lock is poisoned', 'fix', 'panic if the lock is poisoned'],
    ['crash early instead of hanging', 'fix', 'crash early instead of hanging'],
    ['denied requests overly', 'fix', 'no longer deny requests overly'],
    ['Escaped names too early', 'fix', 'no longer escape names too early'],
    ['denied requests stalled overly', 'fix', 'denied requests stalled overly'],
    ['denied requests overly', null, 'denied requests overly'],
    ['Crash reports', null, 'Crash reports'],
    ['Missing translations', null, 'Missing translations'],
    ['crash when it is unset', 'feat', 'crash when it is unset'],
  ])('words %j of type %j as a fix where it names a defect', (title, type, text) => expect(read(title, type).text).toBe(text));

  it('keeps an emoji that is a word', () => {
    expect(read(':smile: and :+1: emoji', 'feat').text).toBe(':smile: and :+1: emoji');
    expect(read('✨✨ add it', 'feat').text).toBe('add it');
  });
});
