/** The check over sentences written by hand, and over falsehoods made of them: how often it is wrong either way. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Evidence } from '../../src/domain.ts';
import { doubtsIn } from '../../src/verifying/check.ts';
import { groundsOf } from '../../src/verifying/grounds.ts';
import { falsehoodsOf, type Kind } from '../support/notes/operators.ts';
import type { Told } from '../support/notes/told.ts';
import { HELD_OUT } from '../support/notes/told-held-out.ts';
import { OF_TITLES } from '../support/notes/told-of-titles.ts';
import { OF_TITLES_5 } from '../support/notes/told-of-titles-5.ts';
import { OF_TITLES_6 } from '../support/notes/told-of-titles-6.ts';
import { OF_TITLES_7 } from '../support/notes/told-of-titles-7.ts';
import { OF_TITLES_8 } from '../support/notes/told-of-titles-8.ts';
import { OPEN } from '../support/notes/told-open.ts';
import { OPEN_SHORT } from '../support/notes/told-open-short.ts';
import { evidence } from '../support/writing/changes.ts';

const doubts = (text: string, told: Partial<Evidence>) =>
  doubtsIn(text, groundsOf([evidence(told)]), 'en').map(({ kind, found }) => `${kind}: ${found}`);

const halves: readonly (readonly [string, readonly Told[]])[] = [
  ['open', OPEN],
  ['open, as titles are written', OPEN_SHORT],
  ['held-out', HELD_OUT],
];

describe.each(halves)('the %s half', (name, half) => {
  const falsehoods = half.flatMap((told) => {
    const others = half.filter((other) => other !== told);
    return told.sentences.flatMap((sentence) => falsehoodsOf(sentence, told, others));
  });

  function caught(kind: Kind): number {
    const all = falsehoods.filter((one) => one.kind === kind);
    return all.filter(({ text, told }) => doubts(text, told.evidence).length > 0).length / all.length;
  }

  it('has enough of everything', () => {
    expect(half.length).toBeGreaterThanOrEqual(20);
    expect(half.flatMap(({ sentences }) => sentences).length).toBeGreaterThanOrEqual(75);
    if (half !== OPEN_SHORT) expect(falsehoods.filter(({ kind }) => kind === 'unit').length).toBeGreaterThanOrEqual(15);
  });

  it(`doubts ${name === 'open' ? 'no true sentence' : 'at most two of a hundred true sentences'}`, () => {
    const doubted = half.flatMap(({ evidence: told, sentences }) => sentences.filter((sentence) => doubts(sentence, told).length > 0));
    const most = name === 'open' ? 0 : half.flatMap(({ sentences }) => sentences).length * 0.02;
    expect(doubted.slice(Math.floor(most))).toEqual([]);
  });

  it.each<Kind>(['swapped fact', 'number off by one', 'unit', 'invented name'])('catches 99 of 100: %s', (kind) => {
    expect(caught(kind)).toBeGreaterThanOrEqual(0.99);
  });

  it.each<[Kind, number]>([
    ['negation', half === HELD_OUT ? 0.5 : 0.45],
    ['direction', half === OPEN_SHORT ? 0.2 : 0.4],
    ['subject', half === OPEN_SHORT ? 0.65 : 0.7],
  ])('catches some: %s', (kind, least) => {
    expect(caught(kind)).toBeGreaterThanOrEqual(least);
  });
});

describe('sentences about real titles', () => {
  const sets = [...OF_TITLES, ...OF_TITLES_5, ...OF_TITLES_6, ...OF_TITLES_7, ...OF_TITLES_8];
  const said = sets.flatMap(({ of, sentences }) => sentences.map((text) => ({ text, of })));

  it('are doubted twice in a hundred at most', () => {
    const doubted = said.filter(({ text, of }) => doubtsIn(text, groundsOf(of.map(evidence), ['Vite', 'rust-analyzer']), 'en').length > 0);
    expect(said.length).toBeGreaterThan(1_000);
    expect(doubted.slice(Math.floor(said.length * 0.02))).toEqual([]);
  });

  it.each<[string, number, string]>([
    ['Two fixes: names with a minus stay whole, and labels are escaped', 1, 'Fixes for names and labels'],
    ['Two options are deprecated: `a.b` and `c.d`', 1, 'deprecate `a.b` / `c.d` options'],
    ['Three assists use the editor', 3, 'Migrate an assist to use the editor'],
  ])('count what is there: %s', (text, changes, title) => {
    const told = Array.from({ length: changes }, () => evidence({ title, body: 'Names with a minus stay whole. Labels are escaped.' }));
    expect(doubtsIn(text, groundsOf(told), 'en')).toEqual([]);
    const [count = ''] = /^(?:Two|Three)/.exec(text) ?? [];
    const other = text.replace(count, count === 'Two' ? 'Three' : 'Four');
    expect(doubtsIn(other, groundsOf(told), 'en')).toEqual([{ kind: 'number', found: count === 'Two' ? 'Three' : 'Four' }]);
  });
});

const THINGS = 'cache server client socket parser worker module plugin bundle asset route timer queue buffer stream'.split(' ');
const thing = fc.constantFrom(...THINGS);
const figure = fc.integer({ min: 21, max: 9_999 });

describe('any evidence', () => {
  it('is never doubted in its own words, in their order', () => {
    const word = fc.oneof(
      thing,
      fc.constantFrom('adds', 'keeps', 'fixes', 'limits', 'the', 'of', 'for', 'with', 'all', 'only', 'never', 'Windows', 'twice', 'not'),
      fc.constantFrom(
        '`server.port`',
        '--port',
        'src/cache.ts',
        'MAX_SIZE',
        'ENOENT',
        '"in use"',
        'portRange',
        '5 ms',
        '2x',
        '30%',
        '7.1.0',
      ),
      figure.map(String),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 14 }), fc.boolean(), (words, inBody) => {
        const text = words.join(' ');
        expect(doubts(text, inBody ? { title: 'Change', body: text } : { title: text })).toEqual([]);
      }),
    );
  });

  it('does not hold a number of another one', () => {
    fc.assert(
      fc.property(thing, figure, fc.integer({ min: 1, max: 20 }), (name, number, step) => {
        const title = `limit the ${name} to ${number} entries`;
        expect(doubts(`The ${name} holds ${number} entries`, { title })).toEqual([]);
        expect(doubts(`The ${name} holds ${number + step} entries`, { title })).toEqual([`number: ${number + step}`]);
        expect(doubts(`The ${name} holds ${number - step} entries`, { title })).toEqual([`number: ${number - step}`]);
      }),
    );
  });

  it('does not hold a number with another unit, and holds it in another spelling or unit of the same amount', () => {
    const units = [
      ['ms', 's'],
      ['s', 'ms'],
      ['s', 'minutes'],
      ['MB', 'GB'],
      ['KB', 'MB'],
      ['%', 'x'],
    ] as const;
    fc.assert(
      fc.property(thing, figure, fc.constantFrom(...units), (name, number, [unit, other]) => {
        const title = `limit the ${name} to ${number} ${unit}`;
        expect(doubts(`The ${name} ends at ${number}${unit}`, { title })).toEqual([]);
        expect(doubts(`The ${name} ends at ${number} ${other}`, { title })).toHaveLength(1);
        if (unit === 's') expect(doubts(`The ${name} ends at ${number * 1_000} milliseconds`, { title })).toEqual([]);
      }),
    );
  });

  it('does not hold invented names', () => {
    const invented = fc.constantFrom(
      '`zorkMode`',
      '--zork',
      'zorkMode()',
      'ZORK_LEVEL',
      '$ZORK',
      'src/zork.ts',
      'Quetzal',
      '@zorkmid',
      'EZORK',
      '"zork on"',
    );
    fc.assert(
      fc.property(thing, thing, invented, (one, other, name) => {
        expect(doubts(`The ${one} gives ${name} to the ${other}`, { title: `the ${one} meets the ${other}` })).not.toEqual([]);
      }),
    );
  });

  it('is not turned around', () => {
    const pairs = [
      ['enable', 'is enabled', 'is disabled'],
      ['disable', 'is off by default', 'is on by default'],
      ['allow', 'is allowed', 'is rejected'],
      ['increase', 'is increased', 'is reduced'],
      ['show', 'is shown', 'is hidden'],
      ['exclude', 'is excluded', 'is included'],
      ['remove', 'is removed', 'is added'],
    ] as const;
    fc.assert(
      fc.property(thing, thing, fc.constantFrom(...pairs), (one, other, [verb, same, opposite]) => {
        const title = `${verb} the ${one} ${other} by default`;
        expect(doubts(`The ${one} ${other} ${same}`, { title })).toEqual([]);
        expect(doubts(`The ${one} ${other} ${opposite}`, { title })).not.toEqual([]);
      }),
    );
  });

  it('is not told from its end to its beginning', () => {
    fc.assert(
      fc.property(thing, fc.uniqueArray(figure, { minLength: 2, maxLength: 2 }), (name, [a = 0, b = 0]) => {
        const title = `move the ${name} from ${a} to ${b}`;
        expect(doubts(`The ${name} goes from ${a} to ${b}`, { title })).toEqual([]);
        expect(doubts(`The ${name} goes from ${b} to ${a}`, { title })).not.toEqual([]);
      }),
    );
  });
});

describe('a text of another change', () => {
  it('has nothing in common with the evidence', () => {
    const text = 'Archived projects are hidden from the switcher';
    expect(doubts(text, { title: 'stream CSV imports', body: 'They were buffered.' })).toEqual([`subject: ${text}`]);
    expect(doubts(text, { title: 'Hide archived projects' })).toEqual([]);
  });
});

describe('what a change brings', () => {
  it.each<[string, Partial<Evidence>]>([
    ['`es2024` is rejected as build target', { title: 'support es2024 build target' }],
    ['The broken example of `build.license` is added', { title: 'remove the broken `build.license` example' }],
    ['Workers: `meta` is matched slower', { title: 'match `meta` in workers more quickly', type: 'fix' }],
    ['Filters make the plugins slower', { title: 'use filter for plugins', type: 'perf' }],
  ])('is not told the other way round: %s', (text, told) => {
    expect(doubts(text, told)).toEqual([expect.stringMatching(/^direction: /)]);
  });
});

describe('names in another form', () => {
  it.each<[string, Partial<Evidence>]>([
    ['The preview reads `preview.https`', { title: 'use preview https config, not server' }],
    ['`optimizeDeps.esbuildOptions` is converted', { title: 'convert `optimizeDep.esbuildOptions` automatically' }],
    ['Files added by `this.addWatchFile` are seen', { title: "addWatchFile doesn't work if base is specified" }],
    ['Return types of `AsyncFn` are inferred', { title: 'Fix inference of `AsyncFnX` return type' }],
    ['The client works without `addEventListener`', { title: 'protect against window being defined but addEv undefined' }],
    ['The right wasm URL is found', { title: 'reset assetUrlRE.lastIndex before .test()' }],
    ['"Remove dbg!" also deletes statements', { title: 'delete statements in remove_dbg' }],
    ['A hook of VS Code was tidied', { title: 'Cleanup vscode hook' }],
    ['Our CLI shortcuts come back', { title: 'shortcuts not rebound after restart' }],
    ['The server follows the LSP again', { title: 'conform to the language server protocol' }],
    ['The guide speaks of Migrations', { title: 'tell how to migrate in the guide' }],
    ['The hook behind `import.meta.resolve` is registered once', { title: 'register the hook of the import meta resolver once' }],
    ['Undo PR 313', { title: 'revert #313' }],
    ['Update the bundler to beta 57', { title: 'update the bundler to 1.0.0-beta.57' }],
    ['The bundler is at release candidate 3 of 1.0.0', { title: 'update the bundler to 1.0.0-rc.3' }],
    ['The two queries became one', { title: 'Unify assoc item visibility queries' }],
    ['Such requests are treated like any other', { title: 'remove special handling of such requests' }],
    ['Maps combine if none of the sources match', { title: 'combine maps without matched source' }],
    ['The new API only remains', { title: 'remove the old API, the new one remains' }],
  ])('is known: %s', (text, told) => {
    expect(doubts(text, told)).toEqual([]);
  });

  it.each<[string, string, Partial<Evidence>]>([
    ['code: `server.https`', 'The preview reads `server.https`', { title: 'use preview https config' }],
    ['code: `AsyncFnOnce`', 'Return types of `AsyncFnOnce` are inferred', { title: 'Fix inference of `AsyncFnX` return type' }],
    ['code: `addEventListener`', 'The client works without `addEventListener`', { title: 'the client works without `addEvil`' }],
    ['code: `watchChangeDuringDev`', 'New option `watchChangeDuringDev`', { title: 'add `watchChange`' }],
    ['code: `import.meta.resolve`', 'It has `import.meta.resolve` now', { title: 'resolve all pages' }],
    ['code: `getBuiltin`', 'It has `getBuiltin` now', { title: 'make `getBuiltins` work' }],
    ['name: CLI', 'Our CLI is tidied', { title: 'tidy what came back' }],
    ['number: 1.0.0', 'The bundler is updated to 1.0.0', { title: 'update the bundler to 1.0.0-rc.3' }],
    ['number: 58', 'Update the bundler to beta 58', { title: 'update the bundler to 1.0.0-beta.57' }],
    ['degree: only', 'Works in dev only', { title: 'works in dev' }],
  ])('stays invented: %s', (doubt, text, told) => {
    expect(doubts(text, told)).toContain(doubt);
  });
});

describe('what may be meant otherwise', () => {
  it.each<[string, Partial<Evidence>]>([
    ['Disable it with `http2: false`', { title: 'enable HTTP/2 by default', breaking: 'Set `http2: false` to get it off.' }],
    ['The cache can be disabled with `cache: false`', { title: 'enable the cache by default, `cache: false`' }],
    ['The option is respected', { title: 'fix option being ignored on Windows' }],
    ['Requests are accepted again', { title: 'fix: requests rejected after a reload' }],
    ['The cache is no longer disabled when a plugin is added', { title: 'enable the cache with plugins' }],
    ['You no longer need to set `root`', { title: 'detect `root`' }],
    ['The parser is now on by default, it was off by default before', { title: 'turn the parser on by default' }],
    ['Status updates show what `$file` stands for', { title: "Don't show '$file' in status updates" }],
    ['Targets that nobody knows are rejected', { title: 'support es2024 build target' }],
    ['The server no longer handles optional peers', { title: 'disable optional peer handling of the server' }],
    ['Old diagnostics are cleared without a panic', { title: 'Panic while clearing old diagnostics', type: 'fix' }],
    ['Clearing old diagnostics does not panic', { title: 'Panic while clearing old diagnostics', type: 'fix' }],
    ['The limit goes from 5 to 10', { title: 'raise limit', body: 'from 5 to 10' }],
    ['The assist keeps the indentation', { title: 'assist generate_new indent loses' }],
    ['Support for the legacy API of Sass has been dropped', { title: 'remove sass legacy API support' }],
    ['The last use of captures in patterns is gone', { title: 'Remove last use of captures' }],
    ['Fix panics on weird code', { title: "Don't panic on some weird code" }],
    ['Go back from obug to `debug`', { title: 'revert "replace debug with obug"' }],
  ])('is not doubted: %s', (text, told) => {
    expect(doubts(text, told)).toEqual([]);
  });
});
