/** A tenth set, written with the ninth before the check was looked at, and held against it once after it was mended: of Vite, rust-analyzer and six other projects. */
import type { OfTitles } from './told-of-titles.ts';

export const OF_TITLES_10: OfTitles = [
  {
    of: [{ title: 'support auto install dependencies and start dev', type: 'feat', area: 'create-vite' }],
    sentences: [
      'create-vite can install the dependencies and start the dev server automatically',
      'New projects made with create-vite can have their dependencies installed and development started automatically',
    ],
  },
  {
    of: [{ title: "In generate_mut_trait_impl, don't add a tabstop if the client does not support snippets" }],
    sentences: ['In `generate_mut_trait_impl`, clients without snippet support no longer get a tabstop'],
  },
  {
    of: [{ title: 'output warn / debug logs from resolver', type: 'feat', area: 'native-plugin' }],
    sentences: ['Warnings and debug logs of the resolver are now output'],
  },
  {
    of: [{ title: 'update esbuild from ^0.25.0 to ^0.27.0', type: 'feat', area: 'deps' }],
    sentences: ['esbuild is updated from `^0.25.0` to `^0.27.0`', 'The range for esbuild moves to ^0.27.0; it was ^0.25.0'],
  },
  {
    of: [{ title: 'warn if `envPrefix` contains spaces', type: 'feat' }],
    sentences: ['An `envPrefix` with spaces now causes a warning', 'Vite warns about spaces in `envPrefix`'],
  },
  {
    of: [{ title: 'normalize path before calling `fileToBuiltUrl`', type: 'fix' }],
    sentences: ['Paths are normalized before `fileToBuiltUrl` is called'],
  },
  {
    of: [{ title: 'remove react-swc variants', type: 'feat', area: 'create-vite' }],
    sentences: ['create-vite no longer offers the react-swc variants', 'The variants with react-swc have been taken out of create-vite'],
  },
  {
    of: [{ title: 'update deprecated tsrouter-app to `@tanstack/cli`', type: 'fix', area: 'create-vite' }],
    sentences: [
      'create-vite uses `@tanstack/cli` in place of the deprecated tsrouter-app',
      'The deprecated tsrouter-app gives way to `@tanstack/cli`',
    ],
  },
  {
    of: [{ title: "allow passing down resolved config to vite's `createServer`", type: 'feat' }],
    sentences: ["A config that is already resolved can be passed to Vite's `createServer`", '`createServer` now accepts a resolved config'],
  },
  { of: [{ title: 'sunset comparisons page', type: 'docs' }], sentences: ['The comparisons page of the docs is retired'] },
  {
    of: [{ title: 'Only compute unstable paths on nightly toolchains for IDE features', type: 'fix' }],
    sentences: [
      'IDE features skip the computation of unstable paths unless the toolchain is nightly',
      'Unstable paths are now computed on nightly toolchains only',
    ],
  },
  {
    of: [{ title: 'In "Wrap return type" assist, don\'t wrap exit points if they already have the right type' }],
    sentences: [
      'The "Wrap return type" assist leaves exit points alone if they already have the right type',
      'Exit points of the right type are no longer wrapped by the "Wrap return type" assist',
    ],
  },
  {
    of: [{ title: 'ensure ?no-inline is not included in the asset url in the production environment', type: 'fix', area: 'assets' }],
    sentences: [
      '`?no-inline` no longer shows up in asset URLs in production',
      'Asset URLs in the production environment are free of `?no-inline`',
    ],
  },
  {
    of: [{ title: 'print esbuild options when both esbuild and oxc options are set', type: 'feat' }],
    sentences: ['The esbuild options are printed if both esbuild and oxc options are set'],
  },
  {
    of: [{ title: 'revert #322 `output.minifyInternalExports` is now enabled by default by rolldown', type: 'refactor' }],
    sentences: ['rolldown itself now enables `output.minifyInternalExports` by default'],
  },
  {
    of: [{ title: 'avoid deprecated `legalComments` option', type: 'refactor' }],
    sentences: ['The deprecated `legalComments` option is avoided'],
  },
  {
    of: [{ title: 'use `expect.poll` instead of `withRetry`/`expectWithRetry`/`untilUpdated`', type: 'test' }],
    sentences: ['Tests use `expect.poll` in place of `withRetry`, `expectWithRetry` and `untilUpdated`'],
  },
  {
    of: [{ title: 'Removing all unused imports removes used imports for imports used for Derive macros', type: 'fix' }],
    sentences: [
      'Removing all unused imports no longer removes imports that Derive macros use',
      'Imports used by Derive macros survive when all unused imports are removed',
    ],
  },
  {
    of: [{ title: 'make oxc runtime helpers name mangle-able', type: 'feat' }],
    sentences: ['Names of oxc runtime helpers can now be mangled'],
  },
  {
    of: [{ title: 'resolve oxc runtime from Vite directory correctly', type: 'fix' }],
    sentences: ['The oxc runtime is now found correctly in the Vite directory'],
  },
  {
    of: [{ title: 'bump required node version to 20.19+, 22.12+ and remove cjs build', type: 'refactor', breaking: '' }],
    sentences: [
      'Node.js 20.19+ or 22.12+ is now required, and the CJS build is gone',
      'Breaking: the CommonJS build is removed, and Vite needs Node 20.19 or 22.12 at least',
      'Projects on a Node version older than 20.19 have to upgrade Node first',
      'Vite raises its Node requirement to 20.19+ and 22.12+ and stops shipping a CJS build',
      'Check your Node version before upgrading: 20.19+ or 22.12+ is required now, and the CJS build has been removed.',
    ],
  },
  {
    of: [{ title: 'enable `output.minifyInternalExports` by default', type: 'feat' }],
    sentences: ['`output.minifyInternalExports` is now on by default'],
  },
  {
    of: [
      {
        title: 'convert to `optimizeDeps.rolldownOptions.transform.define` from `optimizeDeps.esbuildOptions.define`',
        type: 'fix',
        area: 'optimizer',
      },
    ],
    sentences: [
      '`optimizeDeps.esbuildOptions.define` is converted to `optimizeDeps.rolldownOptions.transform.define`',
      'What is set in `optimizeDeps.esbuildOptions.define` carries over to `optimizeDeps.rolldownOptions.transform.define`',
    ],
  },
  {
    of: [{ title: 'reject requests with `#` in request-target', type: 'fix' }],
    sentences: ['Requests whose target contains `#` are rejected', 'A request-target with a `#` in it is now refused'],
  },
  {
    of: [{ title: 'export `ssrExportNameKey`', type: 'fix', area: 'module-runner' }],
    sentences: ['`ssrExportNameKey` is exported by the module runner'],
  },
  {
    of: [{ title: 'importing an optional peer dep should throw an runtime error', type: 'fix' }],
    sentences: ['Importing an optional peer dependency now throws an error at runtime'],
  },
  {
    of: [{ title: 'per-environment state in plugins', type: 'docs' }],
    sentences: ['The docs now explain per-environment state in plugins'],
  },
  {
    of: [{ title: 'only treat EADDRINUSE as port conflict in wildcard pre-check', type: 'fix', area: 'dev' }],
    sentences: [
      'Only `EADDRINUSE` counts as a port conflict in the wildcard pre-check',
      'Errors other than `EADDRINUSE` are no longer treated as port conflicts in the wildcard pre-check',
    ],
  },
  {
    of: [{ title: 'Add better documentation for excluding imports from symbol search' }],
    sentences: ['Better documentation for leaving imports out of symbol search'],
  },
  {
    of: [{ title: 'ignore malformed src attrs', type: 'fix', area: 'html' }],
    sentences: ['Malformed `src` attributes in HTML are ignored', 'HTML: a malformed src attribute is now skipped'],
  },
  {
    of: [{ title: 'Recognize salsa cycles in `thread_result_to_response`', type: 'fix' }],
    sentences: ['`thread_result_to_response` now recognizes salsa cycles'],
  },
  {
    of: [{ title: 'flush compile cache after 10s', type: 'perf' }],
    sentences: ['The compile cache is flushed after ten seconds', 'Flush the compile cache after 10 seconds'],
  },
  {
    of: [{ title: 'remove `rolldown` boolean flag', type: 'refactor', area: 'create-vite' }],
    sentences: ['create-vite: the boolean flag `rolldown` was removed'],
  },
  {
    of: [{ title: 'Fix runnables extra env not substituting env vars', type: 'fix' }],
    sentences: [
      'Env vars in the extra env of runnables are now substituted',
      'Runnables did not substitute env vars in their extra env; they do now',
    ],
  },
  {
    of: [{ title: 'avoid mutating `optimizeDeps.rollupOptions.transforms` for stable optimizer hash', type: 'fix', area: 'optimizer' }],
    sentences: ["`optimizeDeps.rollupOptions.transforms` is no longer mutated, so the optimizer's hash stays stable"],
  },
  { of: [{ title: 'Stabilize `const_eq_ignore_ascii_case`' }], sentences: ['`const_eq_ignore_ascii_case` is now stable'] },
  {
    of: [{ title: 'set moduleType in css-post plugin', type: 'fix', area: 'css' }],
    sentences: ['The css-post plugin now sets the moduleType'],
  },
  {
    of: [{ title: 'use esm entrypoint for css preprocessors and terser', type: 'fix' }],
    sentences: ['CSS preprocessors and terser are now used through their ESM entrypoint'],
  },
  {
    of: [{ title: 'forward browser console logs and errors to dev server terminal', type: 'feat' }],
    sentences: [
      "Console logs and errors from the browser are forwarded to the dev server's terminal",
      'Developers see in the terminal of the dev server what the browser console logs, errors included',
    ],
  },
  {
    of: [{ title: 'remove deprecated hook-level `enforce`/`transform` from `transformIndexHtml` hook', type: 'refactor', breaking: '' }],
    sentences: [
      'The deprecated `enforce` and `transform` at hook level are gone from the `transformIndexHtml` hook',
      '`transformIndexHtml` hooks can no longer use the deprecated hook-level `enforce` and `transform`',
    ],
  },
  {
    of: [{ title: 'deprecate `customResolver` in `resolve.alias`', type: 'refactor' }],
    sentences: [
      '`customResolver` in `resolve.alias` is now deprecated',
      'Using the `customResolver` of `resolve.alias` is discouraged from now on: it is deprecated',
    ],
  },
  {
    of: [{ title: 'sync `optimizeDeps.rollupOptions` and `optimizeDeps.rolldownOptions`', type: 'fix', area: 'optimizer' }],
    sentences: ['`optimizeDeps.rollupOptions` and `optimizeDeps.rolldownOptions` are kept in sync'],
  },
  {
    of: [{ title: 'remove empty chunk imports correctly when chunk file name contained special characters', type: 'fix', area: 'css' }],
    sentences: [
      'Imports of empty chunks are removed correctly even when the file name of the chunk has special characters',
      'CSS: special characters in a chunk file name no longer get in the way of removing empty chunk imports',
    ],
  },
  {
    of: [{ title: 'add a warning that is output when a plugin sets esbuild related options', type: 'feat' }],
    sentences: ['Vite warns when a plugin sets options related to esbuild', 'Plugins that set esbuild related options trigger a warning'],
  },
  {
    of: [{ title: 'CSS injection point error with nested name IIFE output', type: 'fix', area: 'lib' }],
    sentences: ['IIFE output with a nested name no longer runs into a CSS injection point error'],
  },
  {
    of: [{ title: 'suppress export related warnings in worker build', type: 'fix', area: 'worker' }],
    sentences: ['Warnings about exports are suppressed when workers are built'],
  },
  {
    of: [
      {
        title: 'apply filter for css-post plugin and json plugin',
        type: 'fix',
        body: 'this was not working because of https://github.com/vitejs/vite/pull/19586#discussion_r1982805459 and https://github.com/vitejs/vite/pull/19878',
      },
    ],
    sentences: ['The filters for the css-post plugin and the json plugin are applied now; they were not working'],
  },
  {
    of: [{ title: 'add `assets` field for standalone CSS entry points', type: 'feat', area: 'manifest' }],
    sentences: [
      'The manifest gets a new field, `assets`, for standalone CSS entry points',
      'Standalone CSS entry points can be found in the new `assets` field of the manifest',
    ],
  },
  {
    of: [{ title: 'add undefined to optional properties for exactOptionalProperties type compatibility', type: 'fix', area: 'types' }],
    sentences: ['Optional properties now allow undefined in the types, for compatibility with exactOptionalProperties'],
  },
  {
    of: [{ title: 'use CSP nonce when rendering error overlay', type: 'fix', area: 'client' }],
    sentences: ['The error overlay is rendered with the CSP nonce', 'Rendering the error overlay in the client respects the CSP nonce'],
  },
  {
    of: [{ title: 'stabilize `css.preprocessorMaxWorkers` and default to `true`', type: 'feat' }],
    sentences: [
      '`css.preprocessorMaxWorkers` is stable and `true` by default',
      'The option `css.preprocessorMaxWorkers` was stabilized; its default is now `true`',
    ],
  },
  {
    of: [{ title: 'use rolldown builtin OXC minifier by default', type: 'feat' }],
    sentences: ['The OXC minifier that is built into rolldown is the default now'],
  },
  {
    of: [{ title: 'handle uninitialized export access as undefined', type: 'fix', area: 'ssr' }],
    sentences: ['In SSR, accessing an export that is not initialized yields undefined'],
  },
  {
    of: [{ title: 'add rush lockfile support', type: 'feat', area: 'optimizer' }],
    sentences: ['The optimizer now supports the lockfile of rush', 'Repositories with a rush lockfile are now supported by the optimizer'],
  },
  {
    of: [{ title: 'run rewrite plugin if postcss plugin exists', type: 'fix', area: 'css' }],
    sentences: ['The CSS rewrite plugin runs whenever there is a postcss plugin'],
  },
  { of: [{ title: 'remove data uri plugin', type: 'perf' }], sentences: ['The data URI plugin is removed, for performance'] },
  {
    of: [{ title: 'Allow commits to be parsed by multiple parsers', type: 'feat', area: 'parser' }],
    sentences: ['A commit can now be parsed by more than one parser', 'Several parsers may now handle the same commit'],
  },
  {
    of: [{ title: 'Require all commit parser fields to match', type: 'fix', area: 'parser' }],
    sentences: [
      'A commit parser now needs all of its fields to match',
      'It is no longer enough that some fields of a commit parser match: all of them have to',
    ],
  },
  {
    of: [{ title: 'Discover config when --config is omitted', type: 'feat', area: 'args', breaking: '' }],
    sentences: ['Without `--config`, the config is now discovered', 'If `--config` is left out, the config is looked for automatically'],
  },
  {
    of: [{ title: 'Ignore commits listed in .git-blame-ignore-revs', type: 'feat', area: 'git' }],
    sentences: [
      'Commits that are listed in `.git-blame-ignore-revs` are left out',
      '`.git-blame-ignore-revs` is respected: the commits in it are ignored',
    ],
  },
  {
    of: [{ title: 'Add configurable HTTP timeout for metadata requests', type: 'feat', area: 'remote' }],
    sentences: [
      'The HTTP timeout of requests for metadata can be configured',
      'Teams can set how long metadata requests may take before they time out over HTTP',
    ],
  },
  {
    of: [{ title: 'Stop greedy multi-value options from swallowing the positional range', type: 'fix', area: 'args', breaking: '' }],
    sentences: ['Options with several values no longer swallow the positional range'],
  },
  {
    of: [{ title: 'Evaluate increment regexes against the commit subject only', type: 'fix', area: 'bump' }],
    sentences: ['Increment regexes look at the subject of a commit only'],
  },
  {
    of: [{ title: "Don't compute statistics when templates do not use them", type: 'fix', area: 'statistics' }],
    sentences: [
      'Statistics are computed only when a template uses them',
      'Templates that do without statistics no longer have them computed',
    ],
  },
  {
    of: [{ title: 'Match directory include/exclude patterns on Windows', type: 'fix', area: 'git' }],
    sentences: ['On Windows, include and exclude patterns for directories now match'],
  },
  {
    of: [{ title: 'Use the default HTTP timeout for unconfigured remotes', type: 'fix', area: 'remote' }],
    sentences: ['Remotes without a configuration use the default HTTP timeout'],
  },
  {
    of: [{ title: 'Handle missing previous release', type: 'fix', area: 'templates' }],
    sentences: ['Templates cope with a missing previous release', 'A release without a previous one is now handled by the templates'],
  },
  {
    of: [{ title: 'Keep prepended section separated from existing content', type: 'fix', area: 'changelog' }],
    sentences: ['A prepended section stays apart from the existing content'],
  },
  {
    of: [{ title: 'Disable docker push for builds on forks', type: 'fix', area: 'ci' }],
    sentences: ['Builds on forks no longer push to Docker'],
  },
  {
    of: [{ title: 'replace make-fetch-happen with built-in fetch', type: 'feat' }],
    sentences: [
      'The built-in fetch takes the place of make-fetch-happen',
      'make-fetch-happen is no longer used; the built-in fetch replaces it',
    ],
  },
  {
    of: [{ title: 'retry downloads on retryable errors', type: 'fix' }],
    sentences: ['Downloads are tried again after an error that can be retried'],
  },
  {
    of: [{ title: 'include built package version in error logs', type: 'feat' }],
    sentences: ['Error logs now name the version of the built package'],
  },
  {
    of: [{ title: 'Test Windows on Python 3.14, not 3.13', type: 'fix' }],
    sentences: ['Windows is tested on Python 3.14 instead of 3.13'],
  },
  {
    of: [{ title: 'stop testing end-of-life Node.js v20', type: 'fix' }],
    sentences: ['Node.js 20, which is at its end of life, is no longer tested'],
  },
  {
    of: [{ title: 'Produce `void 0` instead of `undefined`, which is more safe' }],
    sentences: ['`void 0` is produced in place of `undefined`, as that is safer'],
  },
  {
    of: [{ title: 'Parse extremely large floating-point number literals as `Infinity`' }],
    sentences: ['Floating-point literals that are extremely large are parsed as `Infinity`'],
  },
  {
    of: [
      {
        title:
          'Don\'t consider `foo.bar` and `foo["bar"]` to be equivalent when property mangler is enabled with `keep_quoted=strict` option.',
      },
    ],
    sentences: ['With `keep_quoted=strict`, the property mangler no longer treats `foo.bar` and `foo["bar"]` as equivalent'],
  },
  {
    of: [{ title: 'Fix extremely slow (seemed like a freeze) `evaluate` of method chains' }],
    sentences: ['`evaluate` is no longer extremely slow on method chains, which had looked like a freeze'],
  },
  {
    of: [{ title: 'Support `using` and `await using` declarations' }],
    sentences: ['Declarations with `using` and `await using` are supported'],
  },
  {
    of: [{ title: 'Internally changed how `import()` expression is parsed, it is no longer treated as a function call.' }],
    sentences: ['Internally, an `import()` expression is not handled as a function call any more'],
  },
  {
    of: [{ title: 'The new `strict` option can be used to start script sources in strict mode.' }],
    sentences: ['Script sources can start in strict mode with the new `strict` option'],
  },
  {
    of: [{ title: 'Don\'t treat the string `"use strict"` as a directive when followed by an `in` or `instanceof` operator.' }],
    sentences: ['`"use strict"` is no longer taken for a directive if `in` or `instanceof` follows'],
  },
  {
    of: [
      { title: 'The `sourceType` option can now be set to `"commonjs"` to have the parser treat the top level scope as a function scope.' },
    ],
    sentences: ['`sourceType` accepts `"commonjs"`, which makes the top level scope a function scope'],
  },
  {
    of: [
      {
        title:
          'Fix an issue where the parser would allow `return` statements in `static` blocks when `allowReturnOutsideFunction` was enabled.',
      },
    ],
    sentences: ['`return` statements in `static` blocks are now rejected, even with `allowReturnOutsideFunction` enabled'],
  },
  {
    of: [{ title: 'skip quoted attribute values in one step (long SVG path data 4-5x faster)', type: 'perf' }],
    sentences: ['Quoted attribute values are skipped in a single step, which makes long SVG path data four to five times faster'],
  },
  {
    of: [{ title: "don't crash on a closing tag with no matching opening tag", type: 'fix' }],
    sentences: ['A closing tag that has no opening tag no longer leads to a crash'],
  },
  {
    of: [{ title: 'decode Uint8Array XML input as UTF-8', type: 'fix' }],
    sentences: ['XML that comes as a `Uint8Array` is decoded as UTF-8'],
  },
  {
    of: [{ title: 'do not crash completion when having negated options', type: 'fix' }],
    sentences: ['Completion survives negated options without a crash'],
  },
  {
    of: [{ title: 'convert line break to whitespace for the description of the option', type: 'feat' }],
    sentences: ['A line break in the description of an option becomes whitespace'],
  },
  {
    of: [{ title: "Remove --save option as it isn't required anymore" }],
    sentences: ['`--save` is removed, since it is not needed any more'],
  },
  { of: [{ title: "Make 'npm test' run on Windows" }], sentences: ['`npm test` now runs on Windows'] },
  {
    of: [
      { title: 'bump required node version to 20.19+, 22.12+ and remove cjs build', type: 'refactor', breaking: '' },
      { title: 'remove deprecated hook-level `enforce`/`transform` from `transformIndexHtml` hook', type: 'refactor', breaking: '' },
    ],
    sentences: [
      'Two breaking changes matter for an upgrade: Node 20.19+ or 22.12+ is required, and the `transformIndexHtml` hook lost its deprecated `enforce` and `transform`.',
    ],
  },
  {
    of: [
      { title: 'warn if `envPrefix` contains spaces', type: 'feat' },
      { title: 'add a warning that is output when a plugin sets esbuild related options', type: 'feat' },
    ],
    sentences: ['Vite warns in two more cases: when `envPrefix` contains spaces and when a plugin sets options related to esbuild.'],
  },
  {
    of: [
      { title: 'Discover config when --config is omitted', type: 'feat', area: 'args', breaking: '' },
      { title: 'Stop greedy multi-value options from swallowing the positional range', type: 'fix', area: 'args', breaking: '' },
    ],
    sentences: [
      'Two breaking changes concern arguments: the config is discovered when `--config` is omitted, and greedy options stop swallowing the positional range.',
    ],
  },
  {
    of: [
      { title: 'replace make-fetch-happen with built-in fetch', type: 'feat' },
      { title: 'retry downloads on retryable errors', type: 'fix' },
    ],
    sentences: ['Downloads are retried after retryable errors, and the built-in fetch replaces make-fetch-happen.'],
  },
  {
    of: [
      { title: 'Removing all unused imports removes used imports for imports used for Derive macros', type: 'fix' },
      { title: 'In "Wrap return type" assist, don\'t wrap exit points if they already have the right type' },
    ],
    sentences: ['rust-analyzer keeps imports that Derive macros use and leaves exit points alone whose type is already right.'],
  },
  {
    of: [
      { title: 'forward browser console logs and errors to dev server terminal', type: 'feat' },
      { title: 'only treat EADDRINUSE as port conflict in wildcard pre-check', type: 'fix', area: 'dev' },
      { title: 'use CSP nonce when rendering error overlay', type: 'fix', area: 'client' },
    ],
    sentences: [
      'During development, console logs and errors of the browser reach the terminal, only `EADDRINUSE` counts as a port conflict, and the error overlay uses the CSP nonce.',
    ],
  },
  {
    of: [
      { title: 'stabilize `css.preprocessorMaxWorkers` and default to `true`', type: 'feat' },
      { title: 'add rush lockfile support', type: 'feat', area: 'optimizer' },
    ],
    sentences: ['`css.preprocessorMaxWorkers` is stable and on by default, and the optimizer understands rush lockfiles.'],
  },
  {
    of: [
      { title: 'skip quoted attribute values in one step (long SVG path data 4-5x faster)', type: 'perf' },
      { title: "don't crash on a closing tag with no matching opening tag", type: 'fix' },
      { title: 'decode Uint8Array XML input as UTF-8', type: 'fix' },
    ],
    sentences: [
      'Parsing long SVG path data gets four to five times faster, stray closing tags no longer crash, and `Uint8Array` input is read as UTF-8.',
    ],
  },
  {
    of: [
      { title: 'The new `strict` option can be used to start script sources in strict mode.' },
      { title: 'The `sourceType` option can now be set to `"commonjs"` to have the parser treat the top level scope as a function scope.' },
    ],
    sentences: [
      'Two options give more control over parsing: `strict` starts scripts in strict mode, and `sourceType` can be `"commonjs"`.',
    ],
  },
  {
    of: [
      { title: 'Add configurable HTTP timeout for metadata requests', type: 'feat', area: 'remote' },
      { title: 'Use the default HTTP timeout for unconfigured remotes', type: 'fix', area: 'remote' },
    ],
    sentences: ['HTTP timeouts for metadata can be configured, and remotes without configuration get the default.'],
  },
];
