/** The half that is looked at for measuring alone. A change that the check is mended by moves to the other half. */
import type { Told } from './told.ts';

export const HELD_OUT: readonly Told[] = [
  {
    evidence: {
      ...{ title: 'disable telemetry by default', type: 'feat', area: 'telemetry', breaking: 'Opt in with `telemetry: true`.' },
      body: '',
    },
    subject: 'telemetry',
    sentences: [
      'Telemetry is off by default; `telemetry: true` turns it on',
      'Telemetry is now disabled unless you set `telemetry: true`',
      'Nothing is sent by default: telemetry is opt-in',
      'Telemetry has to be switched on with `telemetry: true`',
    ],
  },
  {
    evidence: {
      ...{ title: 'fix `TypeError: Cannot read properties of undefined` in `useQuery` on unmount', type: 'fix', area: 'react' },
      body: '',
    },
    subject: 'useQuery',
    sentences: [
      '`useQuery` no longer throws a `TypeError` on unmount',
      'A component that uses `useQuery` can be unmounted without an error',
      'Fixes "Cannot read properties of undefined" in `useQuery` when a component unmounts',
      '`useQuery()` does not fail any more when it is unmounted',
    ],
  },
  {
    evidence: {
      ...{ title: 'Add `F842` rule for unused annotations', type: null, area: 'pyflakes' },
      body: 'Preview only. Locals are reported, class members are not.',
    },
    subject: 'pyflakes',
    sentences: [
      'New preview rule `F842` reports annotations that are unused',
      'pyflakes: F842 finds unused annotations of locals (preview)',
      'In preview, the rule `F842` flags locals with an annotation that nobody uses, but no class members',
    ],
  },
  {
    evidence: {
      ...{ title: 'increase worker heap to 4 GB', type: 'fix', area: 'build' },
      body: 'Builds of sites with more than 10k pages died with `ERR_WORKER_OUT_OF_MEMORY` at 2 GB.',
    },
    subject: 'build',
    sentences: [
      'Workers may use 4 GB of heap: builds with over 10,000 pages ended in `ERR_WORKER_OUT_OF_MEMORY`',
      'Sites of more than 10k pages build again: workers get 4 GB instead of 2 GB',
      'The heap of workers doubles to 4 GB',
      'Building more than ten thousand pages no longer fails with ERR_WORKER_OUT_OF_MEMORY',
    ],
  },
  {
    evidence: {
      ...{ title: 'Update MSRV to 1.91', type: null, area: null },
      body: 'Distributions with an older compiler have to stay at 0.8.',
    },
    subject: 'Rust',
    sentences: [
      'The minimum supported compiler version is now 1.91',
      'Building needs version 1.91 of the compiler; with an older one stay at 0.8',
      'MSRV is 1.91',
    ],
  },
  {
    evidence: {
      ...{ title: 'use `Intl.Segmenter` for word count', type: 'fix', area: 'stats' },
      body: 'Japanese and Thai texts were counted as one word.',
    },
    subject: 'word count',
    sentences: [
      'The word count is right for Japanese and Thai',
      'Words are counted with `Intl.Segmenter`: Japanese and Thai texts counted as one word before',
      'Japanese texts no longer count as a single word',
    ],
  },
  {
    evidence: {
      ...{ title: 'deny requests without an Origin header', type: 'fix', area: 'dev-server', security: true },
      body: 'Any local process could talk to the socket. `server.allowedOrigins` lists exceptions.',
    },
    subject: 'dev server',
    sentences: [
      'The dev server refuses requests that have no `Origin` header',
      'Requests without an Origin header are rejected by the dev server; list exceptions in `server.allowedOrigins`',
      'Security: requests to the dev server need an `Origin` header now',
      'A request with no `Origin` is denied unless `server.allowedOrigins` says otherwise',
    ],
  },
  {
    evidence: {
      ...{ title: 'Remove jQuery', type: 'refactor', area: 'ui', breaking: 'Plugins that relied on the global `$` must bring their own.' },
      body: '',
    },
    subject: 'UI',
    sentences: [
      'jQuery is gone from the UI: plugins that use the global `$` must bring their own',
      'The UI no longer ships jQuery',
      'Plugins have to bring their own jQuery, since the global `$` is removed',
    ],
  },
  {
    evidence: {
      ...{ title: 'keep scroll position when switching tabs', type: 'feat', area: 'tabs' },
      body: '',
    },
    subject: 'tabs',
    sentences: [
      'Tabs keep their scroll position when you switch between them',
      'The scroll position stays when you change tabs',
      'Switching tabs no longer loses the scroll position',
      'A tab remembers where it was scrolled to',
    ],
  },
  {
    evidence: {
      ...{ title: 'Limit `/search` to 100 requests per minute per user', type: 'feat', area: 'api' },
      body: 'More get 429 with `Retry-After`. Configure with `RATE_LIMIT_SEARCH`.',
    },
    subject: 'API',
    sentences: [
      'Each user may send 100 requests a minute to `/search`; more are answered with 429 and `Retry-After`',
      'The API limits `/search` to 100 requests per minute and user, set by `RATE_LIMIT_SEARCH`',
      'Beyond a hundred searches a minute a user gets 429',
      'New limit of 100 requests/minute for `/search`',
    ],
  },
  {
    evidence: {
      ...{ title: 'fix off-by-one in pagination: last page was empty when total is a multiple of 20', type: 'fix', area: 'list' },
      body: '',
    },
    subject: 'pagination',
    sentences: [
      'Pagination no longer ends with an empty page when there are a multiple of 20 items',
      'The last page of a list is not empty any more when its total is a multiple of twenty',
      'Lists of 20, or a multiple of it, have no empty last page',
    ],
  },
  {
    evidence: {
      ...{
        title: 'make `strict` the default TLS mode',
        type: 'feat',
        area: 'net',
        breaking: 'Self-signed certificates need `tls.mode: relaxed`.',
      },
      body: '`relaxed` was the default until 2.x.',
    },
    subject: 'TLS',
    sentences: [
      'The default TLS mode is now `strict`; self-signed certificates need `tls.mode: relaxed`',
      'TLS is strict by default, where it was relaxed until 2.x',
      'Certificates that are self-signed are refused unless `tls.mode` is `relaxed`',
      '`strict` replaces `relaxed` as the default of `tls.mode`',
    ],
  },
  {
    evidence: {
      ...{ title: 'Upgrade to SQLite 3.50', type: 'deps', area: 'storage' },
      body: 'Needs glibc 2.28 or newer on Linux.',
    },
    subject: 'storage',
    sentences: [
      'Storage is built on SQLite 3.50',
      'SQLite is upgraded to 3.50, which needs glibc 2.28+ on Linux',
      'On Linux at least glibc 2.28 is required, because of SQLite 3.50',
    ],
  },
  {
    evidence: {
      ...{ title: 'Hide archived projects from the switcher', type: 'feat', area: 'projects' },
      body: 'They are still found by the search.',
    },
    subject: 'switcher',
    sentences: [
      'Archived projects are hidden from the switcher; search still finds them',
      'The switcher no longer shows archived projects',
      'Projects that are archived do not appear in the switcher',
      'The project switcher leaves out archived projects',
    ],
  },
  {
    evidence: {
      ...{ title: 'warn when `publicPath` lacks a trailing slash', type: 'feat', area: 'config' },
      body: 'It is added, as before. In v6 it will be an error.',
    },
    subject: 'config',
    sentences: [
      'A `publicPath` without a trailing slash causes a warning; it will be an error in v6',
      'You are warned when `publicPath` does not end in a slash',
      'A missing slash at the end of `publicPath` is still added, with a warning',
    ],
  },
  {
    evidence: {
      ...{ title: 'reduce allocations in the tokenizer (-40%)', type: 'perf', area: 'tokenizer' },
      body: 'Lexing `checker.ts` takes 18ms instead of 31ms.',
    },
    subject: 'tokenizer',
    sentences: [
      'The tokenizer allocates 40% less',
      'The tokenizer makes 40 per cent fewer allocations and reads `checker.ts` in 18 ms instead of 31 ms',
      'Lexing is faster: 18 ms for `checker.ts` where it took 31',
      'Forty percent fewer allocations in the tokenizer',
    ],
  },
  {
    evidence: {
      ...{ title: 'Fix deadlock when two migrations run at once', type: 'fix', area: 'db' },
      body: 'Migrations now take an advisory lock and wait up to 60 seconds for it.',
    },
    subject: 'migrations',
    sentences: [
      'Two migrations at once no longer deadlock: the second one waits up to 60 seconds',
      'Migrations take an advisory lock, and wait at most one minute for it',
      'Running 2 migrations at the same time does not hang any more',
      'A deadlock of concurrent migrations is fixed',
    ],
  },
  {
    evidence: {
      ...{ title: 'ci: run tests on macOS 15 and Windows Server 2025', type: 'ci', area: null },
      body: '',
    },
    subject: 'CI',
    sentences: [
      'Tests run on macOS 15 and Windows Server 2025 in CI',
      'CI covers macOS 15 and Windows Server 2025',
      'The test suite is run on Windows Server 2025 and macOS 15 as well',
    ],
  },
  {
    evidence: {
      ...{ title: 'Deprecate `Logger.warnOnce` in favour of `Logger.warn({ once: true })`', type: 'deprecate', area: 'logger' },
      body: 'It will be removed in 9.0.',
    },
    subject: 'logger',
    sentences: [
      '`Logger.warnOnce` is deprecated and will be removed in 9.0',
      'Use `Logger.warn({ once: true })` instead of the deprecated `Logger.warnOnce`',
      '`Logger.warnOnce()` goes away in v9.0: call `Logger.warn` with `once: true`',
      'Deprecates `Logger.warnOnce`',
    ],
  },
  {
    evidence: {
      ...{ title: 'cap exponential backoff at 2 minutes', type: 'fix', area: 'queue' },
      body: 'Jobs that failed often waited for up to 17 hours.',
    },
    subject: 'queue',
    sentences: [
      'The queue waits two minutes at most between two tries of a job, where it could wait 17 hours',
      'Backoff of failing jobs is capped at 120 seconds',
      'Jobs that fail often are tried again after at most 2 min',
      'No more waits of 17 hours in the queue: the backoff ends at 2 minutes',
    ],
  },
  {
    evidence: {
      ...{ title: 'feat(chart): animate transitions between data sets', type: 'feat', area: 'chart' },
      body: 'Takes 400ms, and nothing where the system asks for reduced motion.',
    },
    subject: 'chart',
    sentences: [
      'Charts animate the transition from one data set to the next, for 400 ms',
      'A transition between data sets is animated unless the system asks for reduced motion',
      'Transitions of a chart take 0.4 s; with reduced motion there are none',
    ],
  },
  {
    evidence: {
      ...{
        title: 'Validate webhooks with SHA-256 instead of SHA-1',
        type: 'feat',
        area: 'webhooks',
        breaking: 'Signatures of SHA-1 are refused.',
      },
      body: '',
    },
    subject: 'webhooks',
    sentences: [
      'Webhooks are validated with SHA-256 instead of SHA-1',
      'Webhook signatures have to be SHA-256; those of SHA-1 are refused',
      'SHA-1 signatures of webhooks no longer pass, SHA-256 is needed',
    ],
  },
  {
    evidence: {
      ...{ title: 'Import bookmarks from Firefox and Safari', type: 'feat', area: 'bookmarks' },
      body: 'Folders are kept. Separators are dropped.',
    },
    subject: 'bookmarks',
    sentences: [
      'Bookmarks can be imported from Firefox and Safari, with their folders',
      'Imports bookmarks of Safari and Firefox; folders are kept, separators are not',
      'The import takes over the folders of Firefox and Safari bookmarks, but no separators',
      'You can bring your bookmarks along from Firefox or Safari',
    ],
  },
  {
    evidence: {
      ...{ title: 'fix: keep `Content-Length` on HEAD responses', type: 'fix', area: 'proxy' },
      body: 'Download managers showed 0 bytes. Broken since 4.3.1.',
    },
    subject: 'proxy',
    sentences: [
      'The proxy keeps `Content-Length` on responses to HEAD',
      'HEAD responses have their `Content-Length` again, which was lost since 4.3.1',
      'Download managers no longer show 0 bytes: HEAD responses keep `Content-Length`',
      'Fixes a regression of v4.3.1: HEAD responses lacked `Content-Length`',
    ],
  },
  {
    evidence: { title: 'Fix assoc type where clause position', type: 'fix', area: null },
    subject: 'language server',
    sentences: [
      'The `where` clause of an associated type is put in its right position',
      'Where clauses of assoc types stand at the right place',
    ],
  },
  {
    evidence: { title: 'Add a memory map bound check assertion on rendering const slice', type: null, area: null },
    subject: 'language server',
    sentences: ['Rendering a const slice checks the bounds of the memory map'],
  },
  {
    evidence: { title: 'Normalize projection types before calculating memory maps', type: 'fix', area: null },
    subject: 'language server',
    sentences: [
      'Projection types are normalized before memory maps are calculated',
      'Memory maps are calculated from normalized projection types',
    ],
  },
  {
    evidence: { title: 'Migrate `remove_dbg` assist to use `SyntaxEditor`', type: null, area: 'ide-assists' },
    subject: 'ide-assists',
    sentences: ['The `remove_dbg` assist is built on `SyntaxEditor` now', '`remove_dbg` uses SyntaxEditor'],
  },
  {
    evidence: { title: 'Put `dyn` inlay hints in their correct place in presence of parentheses', type: null, area: 'inlay-hints' },
    subject: 'inlay-hints',
    sentences: [
      '`dyn` inlay hints stand in the right place when there are parentheses',
      'Parentheses no longer move `dyn` inlay hints to a wrong place',
    ],
  },
  {
    evidence: { title: 'Make `global_asm!()` work', type: null, area: null },
    subject: 'language server',
    sentences: ['`global_asm!()` works', '`global_asm!` is understood'],
  },
  {
    evidence: { title: "Don't hash the `SyntaxKind` in the ast id", type: null, area: null },
    subject: 'language server',
    sentences: ['The `SyntaxKind` does not take part in the hash of an AST id'],
  },
  {
    evidence: { title: 'Fix a case where the link type was `None`', type: 'fix', area: 'docs' },
    subject: 'docs',
    sentences: ['Links whose type was `None` are handled'],
  },
  {
    evidence: { title: 'Include enum variants in world symbols', type: null, area: 'symbols' },
    subject: 'symbols',
    sentences: ['Workspace symbols now list enum variants', 'Enum variants can be found among the world symbols'],
  },
  {
    evidence: { title: 'Always bump in the parser in `err_and_bump()`', type: null, area: 'parser' },
    subject: 'parser',
    sentences: ['`err_and_bump()` always moves the parser on'],
  },
  {
    evidence: { title: 'support folding multiline arg list & fn body in one folding range', type: 'feat', area: 'folding' },
    subject: 'folding',
    sentences: [
      'An argument list of several lines folds together with the function body',
      'One folding range covers a multiline argument list and the body of its function',
    ],
  },
  {
    evidence: { title: 'generate new for tuple field', type: 'feat', area: 'ide-assists' },
    subject: 'ide-assists',
    sentences: ['The assist that generates `new` works for tuple fields too', '`new` can be generated for tuple structs with fields'],
  },
  {
    evidence: { title: 'Disable the `diagnostics_dont_block_typing` test on CI', type: null, area: null },
    subject: 'language server',
    sentences: ['The test `diagnostics_dont_block_typing` does not run on CI any more', 'CI skips `diagnostics_dont_block_typing`'],
  },
  {
    evidence: { title: 'update cargo_metadata to 0.21.0', type: 'chore', area: 'deps' },
    subject: 'deps',
    sentences: ['`cargo_metadata` is at 0.21', 'Builds with cargo_metadata 0.21.0'],
  },
  {
    evidence: { title: 'Add an option to hide inlay hints of closures', type: 'feat', area: 'inlay-hints' },
    subject: 'inlay-hints',
    sentences: ['Inlay hints of closures can be hidden by an option', 'There is an option that switches off closure hints'],
  },
  {
    evidence: { title: 'Copy lockfiles into the target directory before `cargo metadata` runs', type: 'fix', area: 'project' },
    subject: 'project',
    sentences: [
      'Lockfiles are copied to the target directory before `cargo metadata` is run',
      '`cargo metadata` no longer touches the lockfile of the project',
    ],
  },
  {
    evidence: { title: 'Show in the status what cargo metadata is doing', type: 'feat', area: 'status' },
    subject: 'status',
    sentences: ['The status tells what cargo metadata is busy with'],
  },
  {
    evidence: { title: 'Request cancellation while processing changed files', type: 'perf', area: null },
    subject: 'language server',
    sentences: ['Requests can be cancelled while changed files are processed'],
  },
  {
    evidence: { title: 'Temporarily disable the `+` typing handler as it moves the cursor', type: 'fix', area: 'typing' },
    subject: 'typing',
    sentences: ['The typing handler for `+` is off for now, since it moved the cursor', 'Typing `+` no longer moves the cursor'],
  },
  {
    evidence: { title: 'Hide `dyn` inlay hints of incomplete impls', type: 'fix', area: 'inlay-hints' },
    subject: 'inlay-hints',
    sentences: ['Impls that are incomplete no longer get `dyn` hints', '`dyn` inlay hints do not appear for incomplete impls'],
  },
];
