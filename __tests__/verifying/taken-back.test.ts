/** A `not` that takes back what a change brings; a defect or a price told as what it brings. */
import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../src/domain.ts';
import { doubtsIn } from '../../src/verifying/check.ts';
import { groundsOf } from '../../src/verifying/grounds.ts';
import { evidence } from '../support/writing/changes.ts';

const doubts = (text: string, told: Partial<Evidence>) => [
  ...new Set(doubtsIn(text, groundsOf([evidence({ type: 'fix', ...told })]), 'en').map(({ kind }) => kind)),
];

describe('a text that takes back what its change brings', () => {
  it.each<[string, string, Partial<Evidence>?]>([
    ['`.wasm?init` is not supported in SSR', 'add SSR support for `.wasm?init`', { type: 'feat' }],
    ['The fs check is not right for SVG files', 'fs check with SVG files'],
    ['Values of `noExternal` are not merged', 'merge `noExternal` properly'],
    ['Web workers are not detected correctly', 'fix web worker type detection'],
    ['Hovering no longer works on empty macros', 'fix hover on empty macros'],
    ['A path traversal in the file handler is not closed', 'prevent path traversal in the file handler'],
    ['`lodash` is not gone, which saves 12 kB', 'Reduce bundle size by 12 kB by dropping `lodash`'],
    ['Requests that are answered with 401 are sent again', 'stop sending requests again on 401'],
    ['`@amp/remapping` replaces `@jr/remapping`', 'migrate to `@jr/remapping` from `@amp/remapping`', { type: 'chore' }],
    ['`createStore` is not gone', 'remove deprecated `createStore()`', { type: 'refactor' }],
    ['Invalid characters are not removed from names', 'strip invalid characters in names'],
    ['The `tsconfig` option is not off while the config is loaded', 'disable `tsconfig` option when loading config'],
    ['Glob imports are not handled in such folders', 'handle glob imports', { body: 'This does not change the config.' }],
  ])('is doubted: %s', (text, title, told = {}) => {
    expect(doubts(text, { title, ...told })).toEqual(['direction']);
  });

  it.each<[string, string, Partial<Evidence>?]>([
    [
      '`.wasm?init` is not supported in workers',
      'add SSR support for `.wasm?init`',
      { body: 'Not supported in workers yet.', type: 'feat' },
    ],
    ['A warning comes when the version of Node.js is not supported', 'add Node.js version warning for unsupported versions'],
    ['Memory is not zeroed again after it was allocated', 'optimize zeroed alloc', { body: 'It re-zeroes memory. Remove the last step.' }],
    ['Proxy errors no longer return 500 but 502', 'return 502 on proxy errors instead of 500'],
    ['A URL that is not well-formed is handled better', 'improve malformed URL handling'],
    ['An empty password no longer works', 'fix login bypass by an empty password'],
    ['Support for `extern` blocks of intrinsics is gone', 'remove support for `extern` blocks of intrinsics'],
  ])('is not doubted: %s', (text, title, told = {}) => {
    expect(doubts(text, { title, ...told })).toEqual([]);
  });
});

describe('a defect told as what a change brings', () => {
  it.each([
    ['Trailing commas break the config file', 'allow trailing commas in the config file'],
    ['A stream with control characters fails to parse', 'allow control character in input stream'],
    ['Denied requests hang', 'denied request stalled'],
    ['The host of preview URLs is wrong', 'set correct host for preview URLs'],
    ['Web workers get the wrong type', 'set correct type of web workers'],
  ])('is doubted: %s', (text, title) => {
    expect(doubts(text, { title })).toContain('direction');
  });

  it.each([
    ['Uploads over 25 MB fail with 413', 'reject uploads over 25 MB with 413'],
    ['Startup fails if the port is taken', 'throw when the port is taken'],
    ['A crash on hover is fixed', 'fix crash on hover'],
    ['The leaks in the parser are closed', 'fix leaks in the parser'],
  ])('is not doubted where it is meant: %s', (text, title) => {
    expect(doubts(text, { title })).toEqual([]);
  });
});

describe('a price', () => {
  it.each([
    ['Importing CSV is streamed and takes more memory', 'stream CSV imports'],
    ['The first bundle is 340 kB larger', 'lazy-load the exporter, 340 kB less'],
    ['Startup is not twice as fast', 'cache files, 2x faster startup'],
  ])('that a change spares is doubted: %s', (text, title) => {
    expect(doubts(text, { title, type: 'perf' })).toContain('direction');
  });

  it.each([
    ['Builds are faster on slower machines', 'speed up builds on slow machines'],
    ['Lookups are cached, which takes more memory', 'cache lookups', 'Costs some memory.'],
    ['Faster for larger projects', 'speed up project loading', ''],
  ])('that it has, or that is of something else, is not: %s', (text, title, body = '') => {
    expect(doubts(text, { title, body, type: 'perf' })).toEqual([]);
  });
});

it('doubts an `any more` whose `not` was lost', () => {
  expect(doubts('Streaming sends empty chunks any more', { title: 'stop sending empty chunks' })).toEqual(['direction']);
  expect(doubts('Streaming does not send empty chunks any more', { title: 'stop sending empty chunks' })).toEqual([]);
});

describe('steps between amounts of different units', () => {
  it.each([
    ['Lowers the start from 1.2 s to 900 ms', 'start goes from 1.2 s to 900 ms', []],
    ['Raises the start from 1.2 s to 900 ms', 'start goes from 1.2 s to 900 ms', ['direction']],
    ['Lowers the interval from 30 s to 5 min', 'interval goes from 5 min to 30 s', ['direction']],
    ['Imports take 90 MB of memory, down from 6 GB', 'imports take 90 MB of memory instead of 6 GB', []],
    ['Imports take 90 MB of memory, up from 6 GB', 'imports take 90 MB of memory instead of 6 GB', ['direction']],
  ])('are read: %s', (text, title, expected) => {
    expect(doubts(text, { title, type: 'feat' })).toEqual(expected);
  });
});

describe('words that stand for what the evidence says otherwise', () => {
  it.each([
    ['AMD bundles always get `require`', 'ensure AMD bundles request `require`'],
    ['Only one restart runs at a time', 'prevent concurrent restarts'],
    ['CSS is lowered only if chunks are generated', "don't lower CSS if chunks are not generated"],
    ['Qwik City projects start empty', 'start QwikCity projects empty'],
    ['The progress bar appears only in a terminal', 'Hide the progress bar when stdout is not a terminal'],
    ['Sorting imports twice gives the same result', 'sort imports stably'],
    ['`remove_dbg` removes simple `dbg!` statements', 'Add remove simple dbg stmt for remove_dbg'],
    ['The diagnostic of unlinked files is no longer experimental', 'Stabilize the diagnostic of unlinked files'],
    ['No `dyn` hint is shown in bounds', "Don't show `dyn` hint in bounds"],
  ])('ground it: %s', (text, title) => {
    expect(doubts(text, { title })).toEqual([]);
  });
});

it('doubts a long sentence that has one word in common with its evidence by chance', () => {
  const text = 'Worker threads decode thumbnails lazily while gallery pages scroll beneath sticky toolbars';
  expect(doubts(text, { title: 'reject uploads over 25 MB', body: 'The worker was killed.' })).toContain('subject');
});
