/** The half that the check may be mended by. */
import type { Told } from './told.ts';

export const OPEN: readonly Told[] = [
  {
    evidence: {
      ...{ title: 'raise the default request timeout from 30s to 60s', type: 'feat', area: 'client' },
      body: 'Slow links ran into the 30 second limit. `requestTimeout` still overrides it.',
    },
    subject: 'client',
    sentences: [
      'The client waits 60 seconds for an answer by default, up from 30',
      'The default timeout of the client doubles to 60 s',
      'Requests of the client time out after one minute instead of 30 s',
      '`requestTimeout` defaults to 60 seconds in the client (before: 30)',
    ],
  },
  {
    evidence: {
      ...{ title: 'cache parsed tsconfig files, 2x faster startup on large monorepos', type: 'perf', area: 'resolver' },
      body: 'Startup of a workspace with 1,200 packages goes from 8.4s to 4.1s.',
    },
    subject: 'resolver',
    sentences: [
      'The resolver caches parsed tsconfig files: startup of large monorepos takes about half the time',
      'Startup is twice as fast on large monorepos, since parsed `tsconfig` files are cached',
      'With 1200 packages the resolver starts in 4.1 seconds, not 8.4',
      'A workspace of 1,200 packages starts in 4.1 s (before: 8.4 s)',
    ],
  },
  {
    evidence: { title: 'allow trailing commas in the config file', type: 'feat', area: 'config' },
    subject: 'config file',
    sentences: [
      'The config file may have trailing commas',
      'Trailing commas are accepted in the config file',
      'Trailing commas no longer break the config file',
    ],
  },
  {
    evidence: {
      ...{ title: 'enable HTTP/2 by default', type: 'feat', area: 'server', breaking: 'Set `http2: false` to get HTTP/1.1 back.' },
      body: 'It was opt-in since 3.2. Proxies in front of the server may need `http2: false`.',
    },
    subject: 'server',
    sentences: [
      'HTTP/2 is now on by default in the server',
      'The server speaks http2 unless you set `http2: false`',
      'HTTP/2 is the default now; it was opt-in since v3.2',
      'The server uses HTTP/2 by default; `http2: false` brings HTTP/1.1 back',
    ],
  },
  {
    evidence: {
      ...{ title: 'drop support for Node 18', type: 'feat', breaking: 'Node.js 20.19 or later is required.' },
      body: 'Node 18 is end of life.',
    },
    subject: 'Node',
    sentences: [
      'Node.js 18 is no longer supported; 20.19 or later is required',
      'Requires Node 20.19+, since Node 18 is end of life',
      'Node 18 support is gone: upgrade to v20.19 or newer',
      'Needs at least Node.js v20.19',
    ],
  },
  {
    evidence: { title: 'fix panic when hovering over an empty macro call', type: 'fix', area: 'hover' },
    subject: 'hover',
    sentences: [
      'Hovering over an empty macro call no longer panics',
      'A crash on hover over empty macro calls is fixed',
      'Hover works on macro calls that are empty',
    ],
  },
  {
    evidence: {
      ...{ title: '[`flake8-use-pathlib`] Add autofix for `PTH109`', body: 'The fix is unsafe when comments would be lost.' },
      area: 'flake8-use-pathlib',
    },
    subject: 'flake8-use-pathlib',
    sentences: [
      '`PTH109` has an autofix in flake8-use-pathlib',
      'Adds a fix for `PTH109`, unsafe where comments would be lost',
      'PTH109 violations can be fixed automatically',
      'flake8-use-pathlib: `PTH109` can be autofixed',
    ],
  },
  {
    evidence: {
      ...{ title: 'Reject uploads over 25 MB with 413', type: 'fix', area: 'api' },
      body: 'They used to be read into memory first, and the worker was killed. The limit is `MAX_UPLOAD_BYTES` (26214400).',
    },
    subject: 'API',
    sentences: [
      'The API answers 413 to uploads above 25 MB instead of reading them into memory',
      'Uploads larger than 25 MB are refused with status 413',
      'Uploads over 25 megabytes no longer kill the worker: they are rejected with 413',
      '`MAX_UPLOAD_BYTES` limits uploads to 25 MB',
    ],
  },
  {
    evidence: {
      ...{ title: 'bump esbuild from 0.25.8 to 0.25.9', type: 'deps', area: null },
      body: 'Fixes a regression with `using` declarations.',
    },
    subject: 'esbuild',
    sentences: [
      'esbuild goes from 0.25.8 to 0.25.9',
      'Updates `esbuild` to v0.25.9',
      'esbuild 0.25.9 fixes a regression with `using` declarations',
    ],
  },
  {
    evidence: {
      ...{ title: 'respect NO_COLOR and FORCE_COLOR', type: 'feat', area: 'cli' },
      body: '`--color` wins over both. `FORCE_COLOR=0` turns colours off.',
    },
    subject: 'CLI',
    sentences: [
      'The CLI honours `NO_COLOR` and `FORCE_COLOR`; `--color` wins over both',
      'Set NO_COLOR to get output without colours',
      'Two environment variables decide about colours: `NO_COLOR` and `FORCE_COLOR`',
      '`FORCE_COLOR=0` disables colours in the CLI',
    ],
  },
  {
    evidence: {
      ...{ title: 'retry on ECONNRESET and 503, up to 5 times', type: 'feat', area: 'fetch' },
      body: 'The wait doubles from 250 ms each time. `retries: 0` switches it off.',
    },
    subject: 'fetch',
    sentences: [
      'Requests that end in `ECONNRESET` or status 503 are tried again up to five times',
      'fetch retries 503 and ECONNRESET at most 5 times, the wait doubling from 250ms',
      'fetch waits 0.25 seconds before the first retry; `retries: 0` turns retries off',
      'Failed requests (503, `ECONNRESET`) are repeated as many as five times',
    ],
  },
  {
    evidence: { title: 'remove deprecated `createStore()`', type: 'refactor', breaking: 'Use `openStore()` instead.', area: 'store' },
    subject: 'store',
    sentences: [
      '`createStore()` is removed; use `openStore()`',
      'The deprecated `createStore` is gone from the store, `openStore` takes its place',
      '`createStore()` no longer exists: call `openStore()`',
      'Use `openStore()` instead of `createStore()`, which was removed',
    ],
  },
  {
    evidence: {
      ...{ title: 'prevent path traversal in static file handler (CVE-2025-31125)', type: 'fix', area: 'static', security: true },
      body: 'Encoded `..%2f` segments could reach files outside of `root`.',
    },
    subject: 'static file handler',
    sentences: [
      'Fixes CVE-2025-31125: the static file handler could serve files outside of `root`',
      'A path traversal vulnerability in the static file handler is closed (CVE-2025-31125)',
      'Encoded `..%2f` segments can no longer reach files outside `root`',
      'Closes a security hole in the static file handler, CVE-2025-31125',
    ],
  },
  {
    evidence: {
      ...{ title: 'Increase max line width to 120', type: null, area: 'formatter' },
      body: 'Was 88. Set `line-width = 88` to keep it.',
    },
    subject: 'formatter',
    sentences: [
      'The formatter allows lines of 120 characters, up from 88',
      'The maximum line width is now 120; `line-width = 88` keeps the old one',
      'Lines may be up to 120 wide in the formatter (before: 88)',
      'Raises the longest line from 88 to 120',
    ],
  },
  {
    evidence: {
      title: "don't watch `node_modules` by default",
      type: 'feat',
      area: 'watcher',
      body: 'Use `watch.ignored: []` to get it back.',
    },
    subject: 'watcher',
    sentences: [
      'The watcher no longer watches `node_modules` by default',
      '`node_modules` is not watched unless `watch.ignored` is set to `[]`',
      'By default the watcher ignores `node_modules`',
    ],
  },
  {
    evidence: {
      ...{ title: 'lazy-load the PDF exporter', type: 'perf', area: 'export' },
      body: 'Cuts the initial bundle by 340 kB (38%).',
    },
    subject: 'PDF exporter',
    sentences: [
      'The PDF exporter is loaded when it is needed, which makes the first bundle 340 kB smaller',
      'The initial bundle shrinks by 38% (340 KB), as the PDF exporter is loaded lazily',
      'Loads the PDF exporter on demand: 38 percent less to download at first',
    ],
  },
  {
    evidence: {
      ...{ title: 'Support `Symbol.asyncDispose` in connection pools', type: 'feat', area: 'pool' },
      body: 'So `await using` closes the pool at the end of a block.',
    },
    subject: 'connection pool',
    sentences: [
      'Connection pools support `Symbol.asyncDispose`',
      '`await using` closes a connection pool at the end of its block',
      'A connection pool can be declared with `await using` and is closed when its block ends',
    ],
  },
  {
    evidence: {
      ...{ title: 'fix: timezone offset applied twice in calendar export', type: 'fix', area: 'calendar' },
      body: 'Events in iCal files were shifted by the offset, e.g. 2 hours in Berlin.',
    },
    subject: 'calendar export',
    sentences: [
      'Events in the calendar export have the right time: the timezone offset was applied twice',
      'iCal files no longer shift events by the timezone offset',
      'The calendar export applied the offset two times, which moved events by 2 hours in Berlin',
      'The calendar export applies the timezone offset once',
    ],
  },
  {
    evidence: {
      ...{ title: 'rename `--out` to `--output-dir`', type: 'feat', area: 'cli', breaking: '`--out` is refused.' },
      body: '',
    },
    subject: 'CLI',
    sentences: [
      '`--out` is now called `--output-dir`',
      'The flag `--output-dir` replaces `--out`, which is refused',
      'Write `--output-dir` instead of `--out` on the command line',
      '--out is renamed to --output-dir',
    ],
  },
  {
    evidence: {
      ...{ title: 'Index only the columns that queries use', type: 'perf', area: 'planner' },
      body: 'Inserts into wide tables are up to 3x faster, and indexes take a third of the space.',
    },
    subject: 'planner',
    sentences: [
      'The planner indexes only columns that queries use: inserts into wide tables are up to three times faster',
      'Inserts into wide tables run up to 3x as fast',
      'Indexes take one third of the space, since only used columns are indexed',
      'Inserting into wide tables is as much as 3× faster',
    ],
  },
  {
    evidence: {
      ...{ title: 'show a warning when the token expires in less than 7 days', type: 'feat', area: 'auth' },
      body: '',
    },
    subject: 'token',
    sentences: [
      'A warning appears when a token expires within 7 days',
      'Tokens that expire in under seven days cause a warning',
      'You are warned a week before the token expires',
    ],
  },
  {
    evidence: {
      ...{ title: 'Fix memory leak in WebSocket reconnect loop', type: 'fix', area: 'ws' },
      body: 'Each reconnect kept the old socket and its 64 KiB buffer alive.',
    },
    subject: 'WebSocket',
    sentences: [
      'Reconnecting a WebSocket no longer leaks memory',
      'The WebSocket reconnect loop frees the old socket and its 64 KiB buffer',
      'Memory no longer grows with each reconnect: the old socket and its buffer of 64 KiB are released',
    ],
  },
  {
    evidence: { title: 'docs: explain how to migrate from v4 to v5', type: 'docs', area: null, files: ['docs/migration.md'] },
    subject: 'docs',
    sentences: [
      'The docs explain how to migrate from v4 to v5',
      'A guide for the migration from 4 to 5',
      'New page `docs/migration.md` on moving from v4 to v5',
    ],
  },
  {
    evidence: {
      ...{ title: 'Skip empty chunks when streaming responses', type: 'fix', area: 'streaming' },
      body: 'Clients on Safari closed the connection at the first empty chunk.',
    },
    subject: 'streaming',
    sentences: [
      'Streamed responses leave out empty chunks, which made Safari close the connection',
      'Empty chunks are skipped when responses are streamed',
      'Safari no longer closes the connection of a streamed response at an empty chunk',
      'Streaming does not send empty chunks any more',
    ],
  },
  {
    evidence: {
      ...{ title: 'lower the polling interval from 5 minutes to 30 seconds', type: 'feat', area: 'sync' },
      body: 'Use `poll-interval` (in seconds) for another one.',
    },
    subject: 'sync',
    sentences: [
      'Sync polls every 30 seconds instead of every 5 minutes',
      'The polling interval of sync goes down from five minutes to 30 s',
      'Changes show up after half a minute at most: sync polls every 30 seconds, not every 5 minutes',
      '`poll-interval` sets another interval than 30 seconds',
    ],
  },
  {
    evidence: {
      ...{ title: 'stream CSV imports instead of buffering them', type: 'perf', area: 'import' },
      body: 'A file of 2 GB takes 90 MB of memory instead of 6 GB.',
    },
    subject: 'CSV import',
    sentences: [
      'CSV imports are streamed: a 2 GB file needs 90 MB of memory instead of 6 GB',
      'Importing a CSV file of 2 GB takes 90 MB of memory, down from 6 GB',
      'CSV files are no longer buffered when imported, which saves much memory',
      'Importing CSV is streamed and takes less memory',
    ],
  },
  {
    evidence: {
      ...{ title: 'refactor: split `Session` into `Session` and `Transport`', type: 'refactor', area: 'core' },
      body: 'No change in behaviour.',
    },
    subject: 'core',
    sentences: [
      '`Session` is split in two: `Session` and `Transport`',
      'Internally `Transport` is now a class of its own, apart from `Session`',
      'The `Transport` part of `Session` stands by itself; behaviour does not change',
    ],
  },
  {
    evidence: {
      ...{ title: 'feat(editor): add multi-cursor support', type: 'feat', area: 'editor' },
      body: 'Alt+Click adds a cursor, Escape goes back to one.',
    },
    subject: 'editor',
    sentences: [
      'The editor supports several cursors: Alt+Click adds one',
      'Multiple cursors in the editor; Escape returns to a single one',
      'You can edit with more than one cursor at a time, added by Alt+Click',
    ],
  },
  {
    evidence: {
      ...{ title: 'Add dark mode to email templates', type: 'feat', area: 'mail' },
      body: 'Works in Apple Mail and Outlook for Mac; Gmail ignores it.',
    },
    subject: 'email templates',
    sentences: [
      'Email templates have a dark mode, in Apple Mail and Outlook for Mac',
      'Mails come in dark mode where the program supports it; Gmail ignores it',
      'Dark mode for emails (Apple Mail, Outlook for Mac)',
    ],
  },
  {
    evidence: { title: '`modernTargets` should set `build.target`', type: 'fix', area: 'legacy' },
    subject: 'legacy',
    sentences: [
      '`modernTargets` of plugin-legacy now sets `build.target`',
      'The legacy plugin applies `modernTargets` to `build.target`, which it did not do before',
    ],
  },
  {
    evidence: { title: 'avoid warnings for `image-set` containing `__VITE_ASSET__`', type: 'fix', area: 'css' },
    subject: 'css',
    sentences: ['No more warnings when `image-set` contains `__VITE_ASSET__`'],
  },
  {
    evidence: { title: 'initialize `entryCssAssetFileNames` as an empty Set', type: 'fix', area: 'manifest' },
    subject: 'manifest',
    sentences: ['`entryCssAssetFileNames` starts as an empty Set instead of being undefined'],
  },
  {
    evidence: { title: 'denied request stalled when requested concurrently', type: 'fix', area: 'dev' },
    subject: 'dev',
    sentences: [
      'Denied requests no longer hang when several are made at the same time',
      'Concurrent requests that are denied get an answer instead of stalling the dev server',
    ],
  },
  {
    evidence: { title: 'support files with more than 1000 lines by `generateCodeFrame`', type: 'feat', area: null },
    subject: 'Vite',
    sentences: ['`generateCodeFrame` handles files of more than 1,000 lines', 'Code frames are no longer limited to files of 1000 lines'],
  },
  {
    evidence: { title: 'empty CSS entry points should generate CSS files, not JS files', type: 'fix', area: 'css' },
    subject: 'css',
    sentences: ['An empty CSS entry point produces a CSS file rather than a JS file'],
  },
  {
    evidence: { title: 'merge old and new `noExternal: true` correctly', type: 'fix', area: null },
    subject: 'Vite',
    sentences: ['`noExternal: true` survives merging of configs'],
  },
  {
    evidence: { title: 'add `import.meta.main` support for Node.js module runner', type: 'feat', area: 'ssr' },
    subject: 'ssr',
    sentences: ['`import.meta.main` works in the module runner on Node.js'],
  },
  {
    evidence: { title: 'improve dependency optimization error messages with esbuild formatMessages', type: 'feat', area: 'optimizer' },
    subject: 'optimizer',
    sentences: ['Errors of dependency optimization are formatted by esbuild and easier to read'],
  },
  {
    evidence: { title: 'only watch existing files for `new URL(, import.meta.url)`', type: 'fix', area: 'asset' },
    subject: 'asset',
    sentences: ['Files that do not exist are not watched for `new URL(..., import.meta.url)`'],
  },
  {
    evidence: { title: 'keep ping on WS constructor error', type: 'fix', area: 'client' },
    subject: 'client',
    sentences: ['The client keeps pinging the server when the WebSocket constructor throws'],
  },
  {
    evidence: { title: 'allow control character in input stream', type: 'fix', area: 'html' },
    subject: 'html',
    sentences: ['HTML with control characters no longer fails to parse'],
  },
  {
    evidence: { title: 'set correct host for `resolvedUrls`', type: 'fix', area: 'preview' },
    subject: 'preview',
    sentences: ['`resolvedUrls` of the preview server holds the right host'],
  },
  {
    evidence: { title: 'register css deps as `type: asset`', type: 'fix', area: 'hmr' },
    subject: 'hmr',
    sentences: ['CSS dependencies are registered with `type: asset` for HMR'],
  },
  {
    evidence: { title: 'discover correct jsx runtime during scan', type: 'fix', area: 'optimizer' },
    subject: 'optimizer',
    sentences: ['The dependency scan finds the JSX runtime that is actually used'],
  },
  {
    evidence: {
      title: 'resolve externalized packages with `resolve.externalConditions` and add `module-sync` to default external condition',
      type: 'feat',
      area: 'ssr',
    },
    subject: 'ssr',
    sentences: ['Externalized packages are resolved with `resolve.externalConditions`, which now include `module-sync` by default'],
  },
  {
    evidence: { title: 'dark mode not applied properly in landing page', type: 'docs', area: null },
    subject: 'Vite',
    sentences: ['The landing page applies dark mode properly'],
  },
  {
    evidence: { title: 'support `import.meta.resolve` in module runner', type: 'feat', area: 'ssr' },
    subject: 'ssr',
    sentences: ['Module runners understand `import.meta.resolve`'],
  },
  {
    evidence: { title: 'denied requests overly', type: 'fix', area: 'dev' },
    subject: 'dev',
    sentences: ['The dev server no longer refuses requests that it should serve'],
  },
  {
    evidence: { title: 'ping from SharedWorker', type: 'feat', area: 'client' },
    subject: 'client',
    sentences: ['The ping to the server runs in a SharedWorker'],
  },
  {
    evidence: { title: 'update dependency parse5 to v8', type: 'chore', area: 'deps' },
    subject: 'deps',
    sentences: ['`parse5` is now at version 8'],
  },
  {
    evidence: { title: 'rewrite openchrome.applescript to JXA', type: 'refactor', area: null },
    subject: 'Vite',
    sentences: ['The script that opens Chrome is written in JXA instead of AppleScript'],
  },
  {
    evidence: { title: 'resolve WebKit compat with inline workers by deferring blob URL revocation', type: 'fix', area: 'worker' },
    subject: 'worker',
    sentences: ['Inline workers run in WebKit again: the blob URL is revoked later'],
  },
  {
    evidence: { title: 'reduce reload debounce', type: 'perf', area: 'client' },
    subject: 'client',
    sentences: ['Pages reload sooner after a change, as the debounce is shorter'],
  },
  {
    evidence: { title: 'skip prepareOutDirPlugin in workers', type: 'fix', area: null },
    subject: 'Vite',
    sentences: ['Workers leave the output directory alone'],
  },
  {
    evidence: { title: 'add troubleshooting entry for case sensitivity ENOENT errors', type: 'docs', area: null },
    subject: 'Vite',
    sentences: ['The troubleshooting page explains `ENOENT` errors caused by case sensitivity'],
  },
  {
    evidence: { title: 'use hook filters in the worker plugin', type: 'refactor', area: null },
    subject: 'Vite',
    sentences: ['The worker plugin uses hook filters, so fewer modules are passed to it'],
  },
];
