/** A twelfth set, held against the check once after it was mended for the eleventh. */
import type { OfTitles } from './told-of-titles.ts';

export const OF_TITLES_12: OfTitles = [
  {
    of: [{ title: 'Suppress must_use for ControlFlow in rust-analyzer' }],
    sentences: ['`must_use` warnings for `ControlFlow` are suppressed'],
  },
  { of: [{ title: 'Remove ast index mask' }], sentences: ['The AST index mask is gone'] },
  { of: [{ title: 'internal: add `FoldKind::Function`' }], sentences: ['There is a new fold kind, `FoldKind::Function`'] },
  { of: [{ title: 'Bring back the firewall query' }], sentences: ['The firewall query is back'] },
  { of: [{ title: 'Migrate PathTransform to SyntaxEditor' }], sentences: ['`PathTransform` now relies on `SyntaxEditor`'] },
  {
    of: [{ title: "Prettify AST in `PathTransform` if it's coming from a macro" }],
    sentences: ['The AST in `PathTransform` is made pretty when it stems from a macro'],
  },
  {
    of: [{ title: 'Replace unnecessary use of `MacroDefId` with `MacroId`' }],
    sentences: ['Where `MacroDefId` was not needed, `MacroId` is used'],
  },
  {
    of: [{ title: 'Remove usage of `rustc_lexer::unescape` in rust-analyzer' }],
    sentences: ['rust-analyzer no longer uses `rustc_lexer::unescape`'],
  },
  {
    of: [{ title: 'Remove pull/push functionality from `xtask`' }],
    sentences: ['`xtask` can no longer pull or push', 'The pull and push functions of `xtask` were taken out'],
  },
  { of: [{ title: 'Remove duplicate impl of string unescape' }], sentences: ['String unescaping is implemented once instead of twice'] },
  {
    of: [{ title: 'Split mod items into small and big variants' }],
    sentences: ['Mod items now come in two variants, a small one and a big one'],
  },
  { of: [{ title: 'Remove `FileItemTreeId`' }], sentences: ['Internal: `FileItemTreeId` no longer exists'] },
  {
    of: [{ title: 'Remove special casing in command factory (revert changes in ctx.ts), update main.createCommands instead' }],
    sentences: ['The special casing in the command factory gives way to an update of `main.createCommands`'],
  },
  {
    of: [{ title: 'Fix spacing for LIFETIME_IDENT near keywords and literals in test output' }],
    sentences: ['Test output has the right spacing for `LIFETIME_IDENT` beside keywords and literals'],
  },
  { of: [{ title: 'make hover_feature test less fragile' }], sentences: ['The `hover_feature` test breaks less easily'] },
  {
    of: [{ title: 'rust-analyzer: Rename LayoutS to LayoutData in comments' }],
    sentences: ['Comments now speak of `LayoutData` instead of LayoutS'],
  },
  {
    of: [{ title: 'add documentation for find_all_refs constructor search', type: 'docs' }],
    sentences: ['It is now documented how find_all_refs searches for constructors'],
  },
  {
    of: [{ title: 'remove `ted` from replace_named_generic_with_impl.rs' }],
    sentences: ['`replace_named_generic_with_impl.rs` does without `ted`'],
  },
  { of: [{ title: 'extract prepareOutDir as a plugin', type: 'refactor' }], sentences: ['prepareOutDir is now a plugin of its own'] },
  {
    of: [{ title: 'add `Rollup.RollupWatcherEvent` type', type: 'feat', area: 'types' }],
    sentences: ['A new type, `Rollup.RollupWatcherEvent`, is available'],
  },
  {
    of: [{ title: 'make CustomPluginOptionsVite backward compatible', type: 'feat', area: 'types' }],
    sentences: ['`CustomPluginOptionsVite` stays compatible with earlier versions'],
  },
  {
    of: [{ title: 'use rolldown in the dep optimizer', type: 'feat' }],
    sentences: ['The dep optimizer now uses rolldown', 'Dependencies are now optimized by rolldown'],
  },
  { of: [{ title: 'use `hostValidationMiddleware`', type: 'refactor' }], sentences: ['`hostValidationMiddleware` is put to use'] },
  {
    of: [{ title: 'fix advanced chunks link', type: 'docs', area: 'rolldown' }],
    sentences: ['Rolldown docs: the link about advanced chunks works'],
  },
  { of: [{ title: 'use rolldown to bundle Vite itself', type: 'chore' }], sentences: ['Vite itself is now bundled with rolldown'] },
  {
    of: [{ title: 'remove unused `invoke` parameter', type: 'refactor' }],
    sentences: ['The `invoke` parameter, which was unused, is gone'],
  },
  {
    of: [{ title: 'fix broken link to shared-plugins-during-build section', type: 'docs' }],
    sentences: ['A broken link to the section on shared plugins during build was mended'],
  },
  {
    of: [{ title: 'run output generation hooks of buildImportAnalysisPlugin', type: 'fix', area: 'native-plugin' }],
    sentences: ['The output generation hooks of buildImportAnalysisPlugin are now run'],
  },
  {
    of: [{ title: 'make exposed `Rollup` type more compatible with Rollup', type: 'feat', area: 'types' }],
    sentences: ['The exposed `Rollup` type fits Rollup better'],
  },
  {
    of: [{ title: 'remove ssrTransform line offset preservation', type: 'refactor', area: 'ssr' }],
    sentences: ['ssrTransform no longer preserves line offsets'],
  },
  { of: [{ title: 'add links to releases docs', type: 'docs' }], sentences: ['The docs link to releases'] },
  {
    of: [{ title: 'importing an optional peer dep should throw an runtime error', type: 'fix' }],
    sentences: ['Importing an optional peer dependency leads to a runtime error'],
  },
  {
    of: [{ title: 'image svg element use href attribute', type: 'docs' }],
    sentences: ['Docs: `image` elements in SVG use the `href` attribute'],
  },
  {
    of: [{ title: 'add `markdown-it-image-size` to reduce layout shift', type: 'docs' }],
    sentences: ['Pages of the docs shift less while loading, thanks to `markdown-it-image-size`'],
  },
  { of: [{ title: 'run lint and publish with Node 22', type: 'ci' }], sentences: ['Lint and publish run on Node 22'] },
  { of: [{ title: 'make redirects permanent', type: 'docs' }], sentences: ['Redirects in the docs are permanent now'] },
  {
    of: [{ title: 'improve esbuild plugin conversion compat', type: 'feat', area: 'optimizer' }],
    sentences: ['More esbuild plugins can be converted by the optimizer'],
  },
  {
    of: [{ title: 'inject esbuild helpers correctly for esbuild 0.25.9+', type: 'fix', area: 'esbuild' }],
    sentences: [
      'With esbuild 0.25.9 and later, its helpers are injected correctly',
      'The helpers of esbuild are injected as they should from version 0.25.9 on',
    ],
  },
  {
    of: [{ title: 'use terser types from terser package', type: 'feat', area: 'types' }],
    sentences: ['The types of terser now come from the terser package itself'],
  },
  {
    of: [{ title: 'support native `webWorkerPostPlugin`', type: 'feat', area: 'native-plugin' }],
    sentences: ['The native `webWorkerPostPlugin` is supported'],
  },
  {
    of: [{ title: 'upgrade pnpm to 10.22.0 and add some known packages to trustPolicyExclude', type: 'chore' }],
    sentences: ['pnpm was upgraded to 10.22.0'],
  },
  {
    of: [{ title: 'document `viteMetadata` API for build outputs', type: 'docs' }],
    sentences: ['The `viteMetadata` API for build outputs is now covered by the docs'],
  },
  {
    of: [{ title: 'add `experimental.enableNativePlugin`', type: 'perf' }],
    sentences: ['A new option, `experimental.enableNativePlugin`, is there for performance'],
  },
  {
    of: [{ title: 'optimize fonts loading', type: 'docs', area: 'landing' }],
    sentences: ['The landing page of the docs loads its fonts in a better way'],
  },
  {
    of: [{ title: 'use `create-rwsdk` for redwood template', type: 'fix', area: 'create-vite' }],
    sentences: ['The redwood template of create-vite now runs `create-rwsdk`'],
  },
  {
    of: [{ title: 'use rolldown for build', type: 'feat' }],
    sentences: ['Builds are made with rolldown', 'rolldown is now used for the build'],
  },
  {
    of: [{ title: 'support `import.meta.env.*` for native define plugin', type: 'feat', area: 'native-plugin' }],
    sentences: ['The native define plugin supports `import.meta.env.*`'],
  },
  {
    of: [{ title: 'make query selector regexes more inclusive (fix #19213)', type: 'fix', area: 'dev' }],
    sentences: ['Query selector regexes match more than before in dev'],
  },
  {
    of: [{ title: 'align plugin hook filter behavior with pluginutils', type: 'fix' }],
    sentences: ['Plugin hook filters behave as in pluginutils'],
  },
  {
    of: [{ title: 'inject esbuild helper functions with minified `$` variables correctly', type: 'fix', area: 'esbuild' }],
    sentences: ['Helper functions of esbuild are injected correctly even if their `$` variables are minified'],
  },
  {
    of: [{ title: 'update rsc template to use `@vitejs/plugin-rsc`', type: 'feat', area: 'create-vite' }],
    sentences: ['The rsc template of create-vite is now based on `@vitejs/plugin-rsc`'],
  },
  {
    of: [{ title: 'remove backward compat for calling internal plugins directly', type: 'refactor' }],
    sentences: ['Internal plugins can no longer be called directly in the old way'],
  },
  {
    of: [{ title: 'avoid duplicate modules when `preserveSymlinks` is enabled', type: 'fix', area: 'optimizer' }],
    sentences: ['With `preserveSymlinks`, the optimizer no longer ends up with the same module twice'],
  },
  { of: [{ title: 'revert "refactor: use fs.cpSync (#21019)"', type: 'fix' }], sentences: ['The earlier switch to fs.cpSync is undone'] },
  {
    of: [{ title: 'clarify GitHub Pages instructions (enable + workflow)', type: 'docs', area: 'static-deploy' }],
    sentences: ['Instructions for GitHub Pages are clearer, both on enabling it and on the workflow'],
  },
  {
    of: [{ title: 'avoid cjs interop for built browser external module', type: 'fix', area: 'import-analysis' }],
    sentences: ['Import analysis leaves out the CJS interop for external modules of the built browser module'],
  },
  {
    of: [{ title: 'The `AnyNode` type is now defined in such a way that plugins can extend it.' }],
    sentences: ['Plugins can now extend the `AnyNode` type'],
  },
  {
    of: [{ title: 'Fix an issue where the `bigint` property of literal nodes for non-decimal bigints had the wrong format.' }],
    sentences: [
      'Non-decimal bigints get a `bigint` property in the right format',
      'The `bigint` property of literal nodes was in the wrong format for bigints that are not decimal; now it is right',
    ],
  },
  {
    of: [{ title: 'The `acorn` CLI tool no longer crashes when emitting a tree that contains a bigint.' }],
    sentences: ['Trees with a bigint no longer crash the `acorn` command'],
  },
  {
    of: [{ title: 'Fix an issue where `await` expressions in class field initializers were inappropriately allowed.' }],
    sentences: ['`await` is no longer allowed in class field initializers'],
  },
  {
    of: [{ title: 'Mention the source file name in syntax error messages when given.' }],
    sentences: ['Syntax errors name the source file if it is given'],
  },
  {
    of: [{ title: 'Fix a regression that caused Acorn to no longer run on Node versions <8.10.' }],
    sentences: ['Acorn runs again on versions of Node older than 8.10'],
  },
  {
    of: [{ title: 'Mark the `Parser` constructor as protected, not private, so plugins can extend it without type errors.' }],
    sentences: ['Plugins may extend `Parser` without type errors, as its constructor is now protected'],
  },
  {
    of: [{ title: 'Properly track line numbers for escaped newlines in strings.' }],
    sentences: ['Line numbers are right after an escaped newline in a string'],
  },
  {
    of: [{ title: 'Add a `checkPrivateFields` option that disables strict checking of private property use.' }],
    sentences: ['The strict checking of private properties can be switched off with `checkPrivateFields`'],
  },
  {
    of: [{ title: 'Forbid dynamic import after `new`, even when part of a member expression.' }],
    sentences: [
      'A dynamic import behind `new` is now an error',
      'Dynamic imports after `new` are rejected, also inside a member expression',
    ],
  },
  {
    of: [{ title: 'Support hashbang comments by default in ECMAScript 2023 and later.' }],
    sentences: ['From ECMAScript 2023 on, hashbang comments are supported without any option'],
  },
  {
    of: [{ title: 'Stop handling `"use strict"` directives in ECMAScript versions before 5.' }],
    sentences: ['`"use strict"` directives have no effect before ECMAScript 5'],
  },
  {
    of: [{ title: 'Fix an exception when passing no option object to `parse` or `new Parser`.' }],
    sentences: ['`parse` and `new Parser` can now be called without options'],
  },
  {
    of: [{ title: 'Use a set of new, much more precise, TypeScript types.' }],
    sentences: ['The TypeScript types are new and much more precise'],
  },
  { of: [{ title: '`render()` now recognizes a config object argument' }], sentences: ['A config object can be passed to `render()`'] },
  { of: [{ title: 'Allow template caching to be customised' }], sentences: ['Users can now customise how templates are cached'] },
  {
    of: [{ title: 'Remove `.to_html()`' }],
    sentences: ['`.to_html()` no longer exists', 'Whoever calls `.to_html()` has to change their code: it was removed'],
  },
  {
    of: [{ title: 'Added support .js files as views in command line tool' }],
    sentences: ['On the command line, `.js` files can serve as views'],
  },
  {
    of: [{ title: 'Fix partials not rendering tokens when using custom tags' }],
    sentences: ['Tokens in partials are rendered with custom tags, too'],
  },
  {
    of: [{ title: 'Add optional `output` argument to mustache CLI' }],
    sentences: ['The mustache CLI takes an optional `output` argument'],
  },
  {
    of: [{ title: 'Allow rendering properties of primitive types that are not objects' }],
    sentences: ['Properties of primitive values can now be rendered'],
  },
  {
    of: [{ title: 'Expose ECMAScript Module in addition to UMD (CommonJS, AMD & global scope)' }],
    sentences: ['Besides UMD, there is now an ECMAScript module'],
  },
  {
    of: [{ title: "don't read envs when CI is set to `false`", type: 'fix' }],
    sentences: ['Environment variables are left alone if CI is `false`', 'With CI set to `false`, envs are not read any more'],
  },
  {
    of: [{ title: 'add `ci.id` to return vendor constant', type: 'feat' }],
    sentences: ['The constant of the vendor is available as `ci.id`'],
  },
  { of: [{ title: 'support Cloudflare Pages', type: 'feat' }], sentences: ['Cloudflare Pages is recognized'] },
  {
    of: [{ title: 'Throw error if new.target is used outside of a function' }],
    sentences: ['Using `new.target` outside of a function now throws an error'],
  },
  {
    of: [{ title: 'Improves error message when super is called outside of constructor' }],
    sentences: ['Calling super outside of a constructor gives a better error message'],
  },
  { of: [{ title: 'Add support for invalid escapes in tagged templates' }], sentences: ['Tagged templates may contain invalid escapes'] },
  {
    of: [{ title: "Don't parse class properties without initializers when classProperties is disabled and Flow is enabled" }],
    sentences: ['Without initializers, class properties are not parsed if Flow is on and classProperties off'],
  },
  {
    of: [{ title: 'Rename NumericLiteralTypeAnnotation to NumberLiteralTypeAnnotation' }],
    sentences: ['NumberLiteralTypeAnnotation is the new name of NumericLiteralTypeAnnotation'],
  },
  {
    of: [{ title: 'Remove ForAwaitStatement, add await flag to ForOfStatement', area: '!' }],
    sentences: ['An await flag on ForOfStatement takes the place of ForAwaitStatement'],
  },
  {
    of: [{ title: 'Windows 2019 has been removed from GitHub Actions', type: 'feat', area: 'win', breaking: '' }],
    sentences: ['Windows 2019 is no longer part of the GitHub Actions'],
  },
  {
    of: [{ title: 'inherit CC/CXX for CC/CXX.host', type: 'fix', area: 'gyp' }],
    sentences: ['CC.host and CXX.host now inherit from CC and CXX'],
  },
  {
    of: [{ title: 'Open the build file with universal-newlines mode', type: 'fix' }],
    sentences: ['The build file is read with universal newlines'],
  },
  {
    of: [{ title: 'adds support for Documents in tool results', type: 'feat', area: 'api' }],
    sentences: ['Results of tools may now hold Documents'],
  },
  {
    of: [{ title: 'carry stop_details through beta message_delta accumulation', type: 'fix', area: 'streaming' }],
    sentences: ['`stop_details` is no longer lost while a beta message_delta is accumulated'],
  },
  {
    of: [{ title: 'add support for passing a `signal` request option', type: 'feat', area: 'client' }],
    sentences: ['Requests accept a `signal` option'],
  },
  {
    of: [{ title: 'add support for Structured Outputs in the Messages API', type: 'feat', area: 'api' }],
    sentences: ['The Messages API now offers Structured Outputs'],
  },
  {
    of: [{ title: 'Make the fields of `Signature` public', type: 'feat', area: 'commit' }],
    sentences: ['All fields of `Signature` can now be accessed from outside', 'The fields of `Signature` are public from now on'],
  },
  {
    of: [{ title: 'Verify the created tag after creation', type: 'feat', area: 'release' }],
    sentences: ['A tag is verified once it has been created'],
  },
  {
    of: [{ title: 'Rename the NPM binary package for Windows', type: 'fix', area: 'npm' }],
    sentences: ['On Windows, the binary package on NPM has another name'],
  },
  {
    of: [{ title: 'Add trace log about which command is being run', type: 'feat', area: 'log' }],
    sentences: ['The log tells at trace level which command is run'],
  },
  {
    of: [{ title: 'Disable PyPI builds for linux-x86-glibc', type: 'fix', area: 'cd' }],
    sentences: ['PyPI builds for linux-x86-glibc are off'],
  },
  {
    of: [{ title: 'alwaysCreateTextNode should create text node when attributes are present for self closing node', type: 'fix' }],
    sentences: ['Self-closing nodes with attributes get a text node when `alwaysCreateTextNode` is set'],
  },
  {
    of: [{ title: 'stackoverflow when tag expression is very long', type: 'fix' }],
    sentences: ['A very long tag expression no longer overflows the stack'],
  },
  {
    of: [{ title: 'allow numerical external entity for backward compatibility', type: 'feat' }],
    sentences: ['For backward compatibility, external entities may be numerical'],
  },
  { of: [{ title: 'mark addEntity deprecated', type: 'feat' }], sentences: ['addEntity should no longer be used: it is deprecated'] },
  {
    of: [
      { title: 'use rolldown for build', type: 'feat' },
      { title: 'use rolldown in the dep optimizer', type: 'feat' },
      { title: 'use rolldown to bundle Vite itself', type: 'chore' },
    ],
    sentences: ['rolldown now bundles Vite itself, builds projects and optimizes dependencies.'],
  },
  {
    of: [
      { title: 'Fix an issue where `await` expressions in class field initializers were inappropriately allowed.' },
      { title: 'Forbid dynamic import after `new`, even when part of a member expression.' },
    ],
    sentences: ['Two kinds of invalid code are now rejected: `await` in class field initializers, and dynamic imports behind `new`.'],
  },
  {
    of: [
      { title: '`render()` now recognizes a config object argument' },
      { title: 'Allow template caching to be customised' },
      { title: 'Add optional `output` argument to mustache CLI' },
    ],
    sentences: [
      'Templates get more options: a config object for `render()`, customised caching, and an `output` argument on the command line.',
    ],
  },
  {
    of: [
      { title: 'Throw error if new.target is used outside of a function' },
      { title: 'Improves error message when super is called outside of constructor' },
    ],
    sentences: ['Errors are clearer: misplaced `new.target` throws, and misplaced super calls get a better message.'],
  },
  {
    of: [
      { title: 'stackoverflow when tag expression is very long', type: 'fix' },
      { title: 'alwaysCreateTextNode should create text node when attributes are present for self closing node', type: 'fix' },
    ],
    sentences: ['Two fixes help with unusual input: very long tag expressions, and self-closing nodes with attributes.'],
  },
  {
    of: [
      { title: 'inject esbuild helpers correctly for esbuild 0.25.9+', type: 'fix', area: 'esbuild' },
      { title: 'inject esbuild helper functions with minified `$` variables correctly', type: 'fix', area: 'esbuild' },
    ],
    sentences: ['Helpers of esbuild are injected correctly in two more cases: from 0.25.9 on, and when `$` variables are minified.'],
  },
  {
    of: [
      { title: 'adds support for Documents in tool results', type: 'feat', area: 'api' },
      { title: 'add support for passing a `signal` request option', type: 'feat', area: 'client' },
      { title: 'add support for Structured Outputs in the Messages API', type: 'feat', area: 'api' },
    ],
    sentences: ['Documents in tool results, a `signal` option for requests, and Structured Outputs are new.'],
  },
  {
    of: [
      { title: 'Make the fields of `Signature` public', type: 'feat', area: 'commit' },
      { title: 'Verify the created tag after creation', type: 'feat', area: 'release' },
      { title: 'Add trace log about which command is being run', type: 'feat', area: 'log' },
    ],
    sentences: ['Signatures have public fields, created tags are verified, and the trace log names the command that runs.'],
  },
  {
    of: [
      { title: 'Remove pull/push functionality from `xtask`' },
      { title: 'Remove `FileItemTreeId`' },
      { title: 'Remove ast index mask' },
    ],
    sentences: ['Cleanups remove `FileItemTreeId`, the AST index mask, and the pull and push functions of `xtask`.'],
  },
];
