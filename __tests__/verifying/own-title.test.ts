import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../src/domain.ts';
import { doubtsIn } from '../../src/verifying/check.ts';
import { groundsOf } from '../../src/verifying/grounds.ts';
import { evidence } from '../support/writing/changes.ts';

function doubts(text: string, told: Partial<Evidence>): readonly string[] {
  return doubtsIn(text, groundsOf([evidence(told)]), 'en').map(({ kind, found }) => `${kind}: ${found}`);
}

describe('what the title itself says', () => {
  it.each<[string, Partial<Evidence>]>([
    ['Page hangs', { title: 'Page hangs', type: 'fix' }],
    ['The page hangs', { title: 'Fix: page hangs', type: 'fix' }],
    ['Page hangs', { title: 'Resolve #35 - page hangs', type: 'fix' }],
    ['Page hangs', { title: 'Fix page hangs', type: null }],
  ])('turns nothing around: %s', (text, told) => {
    expect(doubts(text, told)).toEqual([]);
  });

  it('is no longer itself without its verb or its not', () => {
    expect(doubts('Page hangs on reload', { title: 'Fix page hangs', body: 'Reload it.', type: 'fix' })).toEqual(['direction: hangs']);
    expect(doubts('Send cookies', { title: 'do not send cookies' })).toEqual(['direction: send']);
    expect(doubts('Cookies are sent', { title: 'do not send cookies' })).toEqual(['direction: sent']);
    expect(doubts('Cookies are no longer sent', { title: 'do not send cookies' })).toEqual([]);
  });
});

describe('what comes and what goes', () => {
  it.each([
    ['Drop cookies', 'support cookies', 'drop'],
    ['Drop cookie support', 'support cookies', 'drop'],
    ['Support cookies', 'drop cookies', 'support'],
    ['Disable source maps', 'support source maps', 'disable'],
  ])('is not told the other way round: %s', (text, title, found) => {
    expect(doubts(text, { title })).toEqual([`direction: ${found}`]);
  });

  it.each<[string, Partial<Evidence>]>([
    ['Disable the cache with `cache: false`', { title: 'support `cache: false`', body: 'for the cache' }],
    ['Support Node 20', { title: 'drop Node 18', body: 'Node 20 is next' }],
    ['Remove stale cookies', { title: 'support cookies', body: 'Stale ones are removed' }],
    ['Drop cookies', { title: 'support cookies', body: 'We drop cookies that are stale' }],
  ])('may both be meant: %s', (text, told) => {
    expect(doubts(text, told)).toEqual([]);
  });
});

describe('where something is allowed', () => {
  it('is not left out', () => {
    const told = { title: 'Allow empty passwords in dev' };
    expect(doubts('Allow empty passwords', told)).toEqual(['direction: without "in dev"']);
    expect(doubts('Empty passwords are allowed', told)).toEqual(['direction: without "in dev"']);
    expect(doubts('Allow empty passwords in development', told)).toEqual([]);
    expect(doubts('Allow empty passwords locally', told)).toEqual([]);
  });

  it('may be left out where nothing is allowed, or the text says more', () => {
    expect(doubts('Show warnings', { title: 'Show warnings in dev' })).toEqual([]);
    expect(doubts('Sign in with empty passwords', { title: 'Allow empty passwords in dev' })).toEqual([]);
  });
});

describe('a thing with its kind', () => {
  it.each([
    ['Rename option bar to foo', 'rename option foo to bar'],
    ['The option `bar` is renamed to `foo`', 'rename option foo to bar'],
    ['Rename the option `bar` to `foo`', 'rename the `foo` option to `bar`'],
  ])('is not renamed backwards: %s', (text, title) => {
    expect(doubts(text, { title })).not.toEqual([]);
  });

  it.each(['Rename option foo to bar', 'The option foo is now called `bar`', 'The `foo` option is renamed to `bar`'])(
    'is renamed: %s',
    (text) => {
      expect(doubts(text, { title: 'rename option foo to bar' })).toEqual([]);
    },
  );

  it('is a name without capitals too', () => {
    expect(doubts('Support toml configs', { title: 'support yaml configs' })).toEqual(['name: toml']);
    expect(doubts('Support YAML configs', { title: 'support yml configs' })).toEqual([]);
    expect(doubts('Load ECMAScript modules', { title: 'support ESM' })).toEqual([]);
  });
});

describe('a share', () => {
  it.each([
    ['Make the bundle 12 kB smaller', 'reduce bundle size by 12kB'],
    ['Make the bundle 12 KiB smaller', 'reduce bundle size by 12KiB'],
    ['Cuts build time by 50%', 'perf: build time from 10s to 5s'],
    ['Cuts build time by 75%', 'perf: build time 2 s → 500 ms'],
    ['Reduce memory by a third', 'reduce memory by 33%'],
    ['Reduce memory by a third', 'reduce memory from 30 MB to 20 MB'],
    ['Reduce memory to a third', 'reduce memory from 30 MB to 10 MB'],
    ['Reduce memory by almost a third', 'reduce memory by 30%'],
    ['Sort rows by a third key', 'sort rows by another key'],
  ])('follows from what is told: %s', (text, title) => {
    expect(doubts(text, { title })).toEqual([]);
  });

  it.each([
    ['Make the bundle 13 kB smaller', 'reduce bundle size by 12kB', 'number: 13 kB'],
    ['Make the bundle 12 MB smaller', 'reduce bundle size by 12kB', 'number: 12 MB'],
    ['Cuts build time by 60%', 'perf: build time from 10s to 5s', 'number: 60%'],
    ['Cuts build time by 50%', 'perf: build time 10s, 5s to install', 'number: 50%'],
    ['Reduce memory by a third', 'reduce memory by 30%', 'number: by a third'],
    ['Reduce memory by a third', 'reduce memory from 30 MB to 10 MB', 'number: by a third'],
  ])('is not another one: %s', (text, title, found) => {
    expect(doubts(text, { title })).toEqual([found]);
  });
});
