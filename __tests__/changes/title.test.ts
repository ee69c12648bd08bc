import { describe, expect, it } from '@jest/globals';
import { parseTitle } from '../../src/changes/title.ts';

describe('parseTitle', () => {
  it.each([
    ['feat(css)!: allow x (#12)', 'feat', 'css', true, 'allow x'],
    ['fix: broken: colon', 'fix', null, false, 'broken: colon'],
    ['Feature: x', 'feat', null, false, 'x'],
    ['deps: update x', 'deps', null, false, 'update x'],
    ['[server] fix x', null, 'server', false, 'fix x'],
    ['[Fix] x is broken', 'fix', null, false, 'x is broken'],
    ['ide-assists: generate_new indent', null, 'ide-assists', false, 'generate_new indent'],
    ['[Breaking] drop x', 'breaking', null, true, 'drop x'],
    ['examples: add x', null, 'examples', false, 'add x'],
    ['x86/mm: fix x', null, 'x86/mm', false, 'fix x'],
    [':bug: fix x', 'fix', null, false, 'fix x'],
    ['✨ feat(ui): add x', 'feat', 'ui', false, 'add x'],
    ['feat: ✨ add x', 'feat', null, false, 'add x'],
    ['Note: this is prose', null, null, false, 'Note: this is prose'],
    ['std::fmt is slow', null, null, false, 'std::fmt is slow'],
    ['see https://example.org: now', null, null, false, 'see https://example.org: now'],
    ['PROJ-12: do x', null, null, false, 'PROJ-12: do x'],
    ['fix(css): apply x (fix #18457) (#21697)', 'fix', 'css', false, 'apply x'],
    ['support x, closes #3', null, null, false, 'support x'],
    ['#12: do x', null, null, false, 'do x'],
    ['fix: revert "y (#35272)"', 'fix', null, false, 'revert "y"'],
    ['avoid rollup/plugins#1909', null, null, false, 'avoid rollup/plugins#1909'],
    ['fix: fixes #12', 'fix', null, false, 'fixes #12'],
    ['[Backport 1.x] fix x (#16)', null, null, false, 'fix x'],
    ['[1.x] fix x', null, null, false, 'fix x'],
    ['[1.x backport] fix x', null, null, false, 'fix x'],
    ['[backport] fix: x', 'fix', null, false, 'x'],
    ['[cherry-pick] fix x', null, null, false, 'fix x'],
    ['[release/1.x] fix(css): x', 'fix', 'css', false, 'x'],
    ['[stable/2.5] x', null, null, false, 'x'],
    ['🍒 [5.9] x', null, null, false, 'x'],
    ['[backport][1.x] x', null, null, false, 'x'],
    ['[3.11] gh-12: x', null, null, false, 'x'],
    ['1.x: x', null, null, false, 'x'],
    ['backport: x (#12)', null, null, false, 'x'],
    ['fix: x (backport #3) (#20)', 'fix', null, false, 'x'],
    ['fix: x (backport of #3 to release/1.x)', 'fix', null, false, 'x'],
    ['[Backport 1.x]', null, null, false, '[Backport 1.x]'],
    ['[UI 2.0] x', null, 'UI 2.0', false, 'x'],
    ['explain (backport for python)', null, null, false, 'explain (backport for python)'],
    ['use `foo.endsWith("bar")` instead', null, null, false, 'use `foo.endsWith("bar")` instead'],
    ['feat!: :boom: drop x', 'feat', null, true, 'drop x'],
    ['[JENKINS-3] - improve x', null, null, false, '[JENKINS-3] - improve x'],
    ['[SPARK-12][SQL] support x', null, 'SQL', false, 'SPARK-12: support x'],
    ['SPARK-12: [CORE] fixes x', null, 'CORE', false, 'SPARK-12: fixes x'],
    ['ABC-10: feat(ui)!: add x', 'feat', 'ui', true, 'ABC-10: add x'],
    ['[ABC-9] fix: crash', 'fix', null, false, 'ABC-9: crash'],
    ['ABC-11 | add x', null, null, false, 'ABC-11 | add x'],
    ['[UTF-8] read x', null, null, false, '[UTF-8] read x'],
    ['bpo-44321: adds x', null, null, false, 'bpo-44321: adds x'],
    ['bugfix/login: wrong x', 'fix', 'login', false, 'wrong x'],
    ['docs/guide: fix x', null, 'docs/guide', false, 'fix x'],
    ['fix(login) : x', 'fix', 'login', false, 'x'],
    ['see (login) : x', null, null, false, 'see (login) : x'],
    ['feat - dashes', 'feat', null, false, 'dashes'],
    ['Spring - dashes', null, null, false, 'Spring - dashes'],
    ['fix/typo in x', 'fix', null, false, 'typo in x'],
    ['Fix/improve errors of x', null, null, false, 'Fix/improve errors of x'],
    ['feat: :smile: and :+1: emoji', 'feat', null, false, ':smile: and :+1: emoji'],
    ['constructor(core): keep x', 'constructor', 'core', false, 'keep x'],
  ])('splits %j', (raw, type, area, breaking, text) => {
    expect(parseTitle(raw, 300)).toMatchObject({ type, area, breaking, text });
  });

  it('tells the numbers of the title, not those of others', () => {
    expect(parseTitle('fix #1: x (#2), see rust-lang/rust#3', 300).numbers).toEqual([1, 2]);
  });

  it('bounds the title at a word', () => {
    const title = parseTitle(`fix: ${'word '.repeat(100)}`, 300).text;
    expect(title.length).toBeLessThanOrEqual(300);
    expect(title.endsWith('word…')).toBe(true);
  });
});
