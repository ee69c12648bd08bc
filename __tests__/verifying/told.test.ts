/** The check over sentences written by hand, and over falsehoods made of them: how often it is wrong either way. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Evidence } from '../../src/domain.ts';
import { doubtsIn } from '../../src/verifying/check.ts';
import { groundsOf } from '../../src/verifying/grounds.ts';
import { falsehoodsOf, type Kind } from '../support/notes/operators.ts';
import { SETS_OF_TITLES } from '../support/notes/sets-of-titles.ts';
import type { Told } from '../support/notes/told.ts';
import { HELD_OUT } from '../support/notes/told-held-out.ts';
import { OPEN } from '../support/notes/told-open.ts';
import { OPEN_SHORT } from '../support/notes/told-open-short.ts';
import { evidence } from '../support/writing/changes.ts';

const known = new Map<Partial<Evidence>, ReturnType<typeof groundsOf>>();

function doubts(text: string, told: Partial<Evidence>): readonly string[] {
  const grounds = known.get(told) ?? groundsOf([evidence(told)]);
  known.set(told, grounds);
  return doubtsIn(text, grounds, 'en').map(({ kind, found }) => `${kind}: ${found}`);
}

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
  const said = SETS_OF_TITLES.flatMap(([, set]) => set.flatMap(({ of, sentences }) => sentences.map((text) => ({ text, of }))));

  it('are doubted twice in a hundred at most', () => {
    const doubted = said.filter(({ text, of }) => doubtsIn(text, groundsOf(of.map(evidence), ['Vite', 'rust-analyzer']), 'en').length > 0);
    expect(said.length).toBeGreaterThan(1_600);
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
    ['Migrations run before the backup', { title: 'run migrations after the backup' }],
    ['Plugins are not loaded', { title: 'load plugins in parallel' }],
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
    ['`css.footer` is read', { title: 'add a warning for css.banner/footer' }],
    ['`server.port` is read', { title: 'add server.{host, port}' }],
    ['`CC.host` inherits', { title: 'inherit CC/CXX for CC/CXX.host' }],
    ['`#[derive]` macros keep their imports', { title: 'imports of Derive macros' }],
    ['The nonce of the Content Security Policy is used', { title: 'use the CSP nonce' }],
    ['Internet Explorer 11 is out', { title: 'drop IE 11' }],
    ['`require`-based configs load', { title: 'load configs by `require`' }],
    ['A trace may be rewritten twice', { title: 'accept traces that are already rewritten' }],
    ['A result shows up twice no more', { title: 'deduplicate the results' }],
    ['Unstable paths are computed on nightly only', { title: 'Only compute unstable paths on nightly' }],
    ['Sent for replies only', { title: 'leave out what is sent for reply-only params' }],
    ['All fields of it are public', { title: 'Make the fields of it public' }],
    ['Every connection uses TLS', { title: 'make TLS mandatory for a connection' }],
    ['Labels of PRs are shown', { title: 'show PR labels' }],
    ['Sessions end after a quarter of an hour', { title: 'end sessions after 15 minutes' }],
    ['It is polled every half minute', { title: 'poll every 30 seconds' }],
    ['One scrollbar, not two', { title: 'double scrollbar' }],
    ['Two entries cannot have the same name', { title: 'entries have a unique name' }],
    ['At most four tasks run at once', { title: 'limit concurrency to 4' }],
    ['Answers arrive bit by bit, not all at once', { title: 'stream answers' }],
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
    ['code: `css.header`', '`css.header` is read', { title: 'add a warning for css.banner/footer' }],
    ['code: `css.plugins`', '`css.plugins` is read', { title: 'read css.banner and plugins' }],
    ['name: Policy', 'The nonce of the Content Security Policy is used', { title: 'use the content nonce' }],
    ['degree: All', 'All fields of it are public', { title: 'Make fields of it public' }],
    ['direction: removed', 'Comments are removed', { title: 'add comments to the output' }],
    ['flag: -only', 'Works in dev -only', { title: 'works in dev' }],
    ['number: Two', 'Two entries have a name', { title: 'entries have a unique name' }],
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
    ['The option `stripComments` removes comments', { title: 'add the option `stripComments`' }],
    ['With `stripComments`, comments are removed', { title: 'add `stripComments`' }],
    ['Requests on the deny list are rejected', { title: 'add a deny list for requests' }],
    ['Unused modules are dropped', { title: 'enable treeshaking of modules' }],
    ['The fallback of `import.meta.hot.accept` was removed', { title: 'remove `import.meta.hot.accept` fallback' }],
    ['Plugins are not loaded until they are needed', { title: 'defer loading of plugins' }],
    ['A configuration is not required any more', { title: 'make the configuration optional' }],
    ['Messages below `warn` are not shown any more', { title: 'lower the default level of messages to `warn`' }],
    ['Native plugins, so far opt-in, are used', { title: 'enable native plugins by default' }],
    ['Secrets stay out of the log', { title: "don't log secrets" }],
    ['Removing imports no longer removes those in use', { title: 'Removing imports removes those in use', type: 'fix' }],
    ['Posts that are not published are hidden', { title: 'only show published posts' }],
    ['Only unread messages are shown', { title: 'hide messages that were read' }],
    ['The backup is made before migrations run', { title: 'run migrations after the backup' }],
    ['Invalid input is no longer saved', { title: 'validate input before it is saved' }],
    ['Uploading a PDF works', { title: "can't upload PDFs", type: 'fix' }],
    ['The banner appears once', { title: 'never show the banner twice', type: 'fix' }],
    ['Commands are not executed with `--no-exec`', { title: 'add the `--no-exec` flag' }],
    ['People cannot sign up with such addresses', { title: 'block such addresses when people sign up' }],
    ['Nothing buffered is lost on shutdown', { title: 'flush what is buffered on shutdown', type: 'fix' }],
    ['Support for Node 8 has ended', { title: 'drop Node 8 support' }],
    ['Windows 7 is out of support', { title: 'drop support for Windows 7' }],
    ['Those who do not want caching have to disable it', { title: 'enable caching by default' }],
    ['On slow disks, operations do not time out so soon', { title: 'increase the timeout for slow disks', type: 'fix' }],
  ])('is not doubted: %s', (text, told) => {
    expect(doubts(text, told)).toEqual([]);
  });
});
