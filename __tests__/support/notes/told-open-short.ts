/** More of the open half: titles as real projects write them, most without a body. */
import type { Told } from './told.ts';

export const OPEN_SHORT: readonly Told[] = [
  {
    evidence: { title: 'merge `environments.*.resolve.noExternal` properly', type: 'fix', area: null },
    subject: 'noExternal',
    sentences: [
      'Values of `environments.*.resolve.noExternal` are merged properly',
      '`resolve.noExternal` of environments no longer gets lost in a merge',
      'Merging `noExternal` of several environments gives all of its values',
    ],
  },
  {
    evidence: { title: 'add @types/node to typescript templates', type: 'feat', area: 'create-vite' },
    subject: 'templates',
    sentences: [
      'TypeScript templates come with `@types/node`',
      'New TypeScript projects have `@types/node` among their dependencies',
      'Node types are part of the TypeScript templates',
    ],
  },
  {
    evidence: { title: 'set inferred moduleType for virtual modules', type: 'fix', area: null },
    subject: 'virtual modules',
    sentences: [
      'Virtual modules get the `moduleType` that is inferred',
      'The module type of virtual modules is inferred and set',
      'Virtual modules no longer go without a `moduleType`',
    ],
  },
  {
    evidence: { title: "use `process.getBuiltinModule` instead of `import('node:module')`", type: 'fix', area: 'module-runner' },
    subject: 'module runner',
    sentences: [
      'The module runner no longer imports `node:module`',
      "The module runner calls `process.getBuiltinModule` where it had `import('node:module')`",
      '`process.getBuiltinModule` replaces the import of `node:module`',
    ],
  },
  {
    evidence: { title: 'improve malformed URL handling in middlewares', type: 'fix', area: 'server' },
    subject: 'middlewares',
    sentences: [
      'Middlewares of the server cope better with malformed URLs',
      'Malformed URLs no longer trip up middlewares',
      'A URL that is not well-formed is handled better by the server',
      'Invalid URLs are handled more gracefully in middlewares',
    ],
  },
  {
    evidence: { title: 'remove extends ImportMeta from ModuleRunnerImportMeta', type: 'fix', area: 'types' },
    subject: 'ImportMeta',
    sentences: [
      '`ModuleRunnerImportMeta` no longer extends `ImportMeta`',
      'The type `ModuleRunnerImportMeta` does not extend `ImportMeta` any more',
      'Types: `ModuleRunnerImportMeta` stands on its own, without `ImportMeta`',
    ],
  },
  {
    evidence: { title: 'fs check with svg and relative paths', type: 'fix', area: null },
    subject: 'fs check',
    sentences: [
      'The fs check is right for SVG files and relative paths',
      'File system checks now cover SVG and relative paths',
      'SVGs with a relative path pass the fs check correctly',
    ],
  },
  {
    evidence: { title: 'set correct host for preview urls', type: 'fix', area: 'preview' },
    subject: 'host',
    sentences: [
      'Preview URLs have the right host',
      'The host of preview URLs is no longer wrong',
      'URLs that the preview prints name the correct host',
    ],
  },
  {
    evidence: { title: 'update QwikCity custom command to "empty" template', type: 'fix', area: 'create-vite' },
    subject: 'QwikCity',
    sentences: [
      'Qwik City projects start from the "empty" template',
      'The QwikCity command uses the template "empty"',
      'The custom command for QwikCity now points to the "empty" template',
    ],
  },
  {
    evidence: { title: 'keep annotation comments for es output', type: 'fix', area: 'lib' },
    subject: 'comments',
    sentences: [
      'Annotation comments stay in ES output',
      'ES output of libraries no longer loses annotation comments',
      'In lib mode, annotation comments are preserved for the `es` format',
    ],
  },
  {
    evidence: { title: 'enable minification but keep pure annotations for es output with terser', type: 'feat', area: 'lib' },
    subject: 'minification',
    sentences: [
      'ES output can be minified with terser; pure annotations stay',
      'With terser, `es` output is minified and keeps its pure annotations',
      'Minifying ES output no longer means giving up pure annotations',
    ],
  },
  {
    evidence: { title: 'detect `import.meta.resolve` when formatted across multiple lines', type: 'fix', area: null },
    subject: 'import.meta.resolve',
    sentences: [
      '`import.meta.resolve` is found even if it spans several lines',
      'A call of `import.meta.resolve` may be broken over more than one line',
      '`import.meta.resolve()` is no longer missed when a formatter splits it',
    ],
  },
  {
    evidence: { title: 'ensure amd bundles request `require` to be injected', type: 'fix', area: 'build' },
    subject: 'bundles',
    sentences: ['AMD bundles ask for `require`', 'AMD bundles always get `require` injected', '`require` is available in AMD bundles'],
  },
  {
    evidence: { title: 'handle `new Worker(..., new URL(import.meta.url))` with trailing comma', type: 'fix', area: 'worker' },
    subject: 'Worker',
    sentences: [
      '`new Worker(..., new URL(import.meta.url))` may end with a comma',
      'A trailing comma in `new Worker()` does no harm any more',
      'Workers made by `new Worker(...)` with a trailing comma are recognised',
    ],
  },
  {
    evidence: { title: 'populate originalFileNames when resolving CSS asset paths', type: 'fix', area: null },
    subject: 'CSS',
    sentences: [
      '`originalFileNames` is filled for assets of CSS',
      'CSS assets have `originalFileNames` when their paths are resolved',
      '`originalFileNames` is no longer empty for paths from CSS',
    ],
  },
  {
    evidence: { title: 'Support derive-macros for rename prefix magic', type: null, area: null },
    subject: 'derive',
    sentences: [
      'The prefix magic of rename works for derive macros',
      'Rename knows derive macros in its prefix magic',
      'Derive macros are no longer left out when rename handles prefixes',
    ],
  },
  {
    evidence: { title: 'Fix non-lsp compliant `Response` definition', type: null, area: null },
    subject: 'Response',
    sentences: [
      '`Response` is defined as LSP demands',
      'The definition of `Response` complies with LSP',
      '`Response` no longer deviates from LSP',
    ],
  },
  {
    evidence: { title: 'Slim down compile time artifact progress reports', type: null, area: null },
    subject: 'progress reports',
    sentences: [
      'Progress reports about artifacts at compile time say less',
      'Reports of compile time artifacts are shorter',
      'Less is reported about the progress of compile time artifacts',
    ],
  },
  {
    evidence: { title: 'Add version command to proc-macro-srv', type: null, area: null },
    subject: 'version command',
    sentences: [
      '`proc-macro-srv` has a `version` command',
      'A new command of proc-macro-srv tells its version',
      'proc-macro-srv can be asked for its version',
    ],
  },
  {
    evidence: { title: 'Fix extract_expressions_from_format_string on write!', type: null, area: null },
    subject: 'write!',
    sentences: [
      '`extract_expressions_from_format_string` works on `write!`',
      'Extracting expressions from the format string of `write!` is mended',
      'Expressions can be extracted from the format string in `write!` again',
    ],
  },
  {
    evidence: {
      title: 'Put the expression stuff in the expression store behind an `Option<Box>`',
      type: null,
      area: null,
      body: "And leave only the type stuff without it. This is because most expression stores don't have anything but types (e.g. generics, fields, signatures) so this saves a lot of memory. This saves 58mb on `analysis-stats .`.",
    },
    subject: 'expression store',
    sentences: [
      'Expression stores take less memory: 58 MB less on `analysis-stats .`',
      'Memory use goes down by 58 MB on `analysis-stats .`',
      'Expressions are kept apart from types, as most stores hold nothing but types',
    ],
  },
  {
    evidence: {
      title: 'Add AsRef and Borrow for generate_mut_trait_impl',
      type: null,
      area: null,
      body: '- AsRef -> AsMut\n- Borrow -> BorrowMut',
    },
    subject: 'Borrow',
    sentences: [
      '`generate_mut_trait_impl` makes `AsMut` from `AsRef` and `BorrowMut` from `Borrow`',
      '`generate_mut_trait_impl` also handles `AsRef` and `Borrow`',
      'The mutable implementation can be generated for AsRef and Borrow too',
    ],
  },
  {
    evidence: {
      title: 'Fix some things with builtin derives',
      type: null,
      area: null,
      body: "1. Err on unions on derive where it's required.\n2. Err on `#[derive(Default)]` on enums without `#[default]` variant.\n3. Don't add where bounds `T: Default` when expanding `Default` on enums (structs need that, enums not).",
    },
    subject: 'derives',
    sentences: [
      'Deriving `Default` on an enum that has no `#[default]` variant is an error',
      '`#[derive(Default)]` on enums no longer adds the bound `T: Default`',
      'Builtin derives report unions where they have to',
    ],
  },
  {
    evidence: {
      title: 'miri: optimize zeroed alloc',
      type: null,
      area: 'miri',
      body: 'When allocating zero-initialized memory in MIR interpretation, rustc allocates zeroed memory, marks it as initialized and then re-zeroes it. Remove the last step.',
    },
    subject: 'memory',
    sentences: [
      'Memory that is allocated zeroed is no longer zeroed a second time',
      'Miri does not zero memory again that was allocated zeroed',
      'Zero-initialised memory is allocated without a redundant pass',
    ],
  },
  {
    evidence: { title: 'unique name for tanstack router options', type: 'fix', area: 'create-vite' },
    subject: 'options',
    sentences: [
      'The TanStack Router options have names of their own now',
      'Options for the TanStack router no longer share a name',
      'Each TanStack Router option has a unique name',
    ],
  },
  {
    evidence: { title: 'make vitePreprocess not the default in svelte', type: 'feat', area: 'create-vite' },
    subject: 'vitePreprocess',
    sentences: [
      'Svelte templates no longer use `vitePreprocess` by default',
      '`vitePreprocess` is not the default in Svelte any more',
      'New Svelte projects start without `vitePreprocess`',
    ],
  },
  {
    evidence: { title: 'resolve environments plugins at config time', type: 'feat', area: null },
    subject: 'environments',
    sentences: [
      'Plugins of environments are resolved at config time',
      'Environment plugins are now resolved when the config is',
      'The plugins of an environment are known at config time',
    ],
  },
  {
    evidence: { title: 'skip irrelevant "immediate" prompt for external commands', type: 'fix', area: 'create-vite' },
    subject: 'prompt',
    sentences: [
      'External commands no longer bring the "immediate" prompt, which does not matter there',
      'The "immediate" prompt is skipped for external commands',
      'For external commands, "immediate" is not asked any more',
    ],
  },
  {
    evidence: { title: 'return "502 Bad Gateway" on proxy failures instead of 500', type: 'fix', area: 'dev' },
    subject: 'proxy',
    sentences: [
      'Failures of the proxy are answered with 502, not 500',
      'A proxy failure gives "502 Bad Gateway" where it was a 500',
      'When the proxy fails, the dev server responds with 502 Bad Gateway instead of 500',
      'Proxy errors no longer return 500 but 502',
    ],
  },
  {
    evidence: { title: 'prevent concurrent server restarts', type: 'fix', area: 'dev' },
    subject: 'server',
    sentences: [
      'The dev server no longer restarts twice at the same time',
      'Server restarts cannot run side by side any more',
      'Only one server restart runs at a time',
    ],
  },
  {
    evidence: { title: 'fix web worker type detection', type: 'fix', area: 'worker' },
    subject: 'worker',
    sentences: [
      'The type of a web worker is detected correctly',
      'Web workers no longer get the wrong type',
      'Detecting the type of web workers works again',
    ],
  },
  {
    evidence: { title: 'fix HMR for array patterns with exclusions', type: 'fix', area: 'glob' },
    subject: 'HMR',
    sentences: [
      'HMR works for glob patterns in an array that has exclusions',
      'Array patterns with exclusions no longer break HMR',
      'Hot updates are right for arrays of globs with an exclusion',
    ],
  },
  {
    evidence: { title: 'reset assetUrlRE.lastIndex before .test() in SSR builds', type: 'fix', area: 'wasm' },
    subject: 'SSR',
    sentences: [
      'SSR builds reset `assetUrlRE.lastIndex` before each `.test()`',
      'In SSR builds, `assetUrlRE` does not keep its `lastIndex` between tests',
    ],
  },
  {
    evidence: { title: "don't lower CSS if legacy chunks are not generated", type: 'fix', area: 'legacy' },
    subject: 'CSS',
    sentences: [
      'CSS is not lowered when no legacy chunks are generated',
      'CSS stays as it is unless legacy chunks are made',
      'Without legacy chunks, CSS is no longer lowered',
      'CSS is lowered only if legacy chunks are generated',
    ],
  },
  {
    evidence: { title: 'strip invalid characters in project name', type: 'fix', area: 'create-vite' },
    subject: 'project name',
    sentences: [
      'Invalid characters are removed from the project name',
      'A project name may have invalid characters: they are stripped',
      'The project name no longer keeps characters that are not valid',
    ],
  },
  {
    evidence: { title: 'add SSR support for `.wasm?init`', type: 'feat', area: 'wasm' },
    subject: '.wasm?init',
    sentences: [
      '`.wasm?init` works in SSR',
      '`.wasm?init` imports are supported in SSR too',
      'SSR can load `.wasm?init`',
      'You can now use `.wasm?init` on the server (SSR)',
    ],
  },
  {
    evidence: { title: 'add Node.js version warning for unsupported versions', type: 'feat', area: 'cli' },
    subject: 'Node.js',
    sentences: [
      'The CLI warns when the version of Node.js is not supported',
      'Running on an unsupported Node.js version prints a warning',
      'A warning appears for versions of Node that are unsupported',
    ],
  },
  {
    evidence: { title: 'suppress warnings for optimizer', type: 'fix', area: 'optimizer' },
    subject: 'optimizer',
    sentences: [
      'The optimizer no longer prints its warnings',
      'Warnings of the optimizer are not shown any more',
      'No more warnings from the optimizer',
    ],
  },
  {
    evidence: { title: 'avoid registering customization hook for import meta resolver multiple times', type: 'fix', area: null },
    subject: 'hook',
    sentences: [
      'The customization hook of the import meta resolver is registered only once',
      'The hook for the import meta resolver is no longer registered several times',
      'Registers the import meta resolver hook one time instead of multiple times',
    ],
  },
  {
    evidence: { title: 'disable `tsconfig` option when loading config', type: 'fix', area: null },
    subject: 'config',
    sentences: [
      'Loading the config no longer uses the `tsconfig` option',
      'The `tsconfig` option is off while the config is loaded',
      '`tsconfig` does not apply when the config is loaded',
    ],
  },
  {
    evidence: { title: 'regex filter should not force query to be included', type: 'fix', area: 'asset' },
    subject: 'regex',
    sentences: [
      'A regex filter no longer needs the query to be included',
      'The query need not be included for a regex filter',
      'Regex filters for assets work without the query',
    ],
  },
  {
    evidence: { title: 'handle glob imports from folders starting with dot', type: 'fix', area: 'glob' },
    subject: 'glob',
    sentences: [
      'Glob imports work from folders whose name starts with a dot',
      'Folders that begin with a dot can be used in glob imports',
      'Glob imports no longer miss folders starting with a dot',
    ],
  },
  {
    evidence: { title: 'support multiline new URL(..., import.meta.url) expressions', type: 'fix', area: null },
    subject: 'expressions',
    sentences: [
      '`new URL(..., import.meta.url)` may span several lines',
      'Multiline `new URL(..., import.meta.url)` expressions are recognised',
      'A `new URL()` with `import.meta.url` no longer has to stand on one line',
    ],
  },
  {
    evidence: { title: 'set default title in index.html to project name', type: 'feat', area: 'create-vite' },
    subject: 'index.html',
    sentences: [
      'The title in `index.html` is the name of the project by default',
      'New projects have their name as the title of index.html',
      '`index.html` gets the project name as its default title',
    ],
  },
  {
    evidence: {
      title: 'Do not remove the original token when descending into derives',
      type: null,
      area: null,
      body: "This caused rename to remove both, because it couldn't rename the derive-expanded one.",
    },
    subject: 'token',
    sentences: [
      'Descending into derives keeps the original token',
      'The original token is no longer lost when descending into derives, where rename removed both',
      'Rename does not remove both tokens any more in derives',
    ],
  },
  {
    evidence: {
      title: 'Avoid .unwrap() when running the discover command',
      type: 'fix',
      area: null,
      body: 'Previously, a `discoverConfig` whose command does not exist would cause a crash in rust-analyzer. Instead, use more specific panic messages.',
    },
    subject: 'discover command',
    sentences: [
      'A discover command that does not exist gives a more specific message',
      'The discover command is run without `.unwrap()`, with more specific panic messages',
      'rust-analyzer says more exactly why the discover command failed',
    ],
  },
  {
    evidence: {
      title: 'Improve diagnostic ranges for `macro_calls!`',
      type: 'fix',
      area: null,
      body: "We used to point to the entire macro call including its token tree if we couldn't upmap the diagnostic to the input. This generally makes things very noisy as the entire macro call will turn red on errors. Instead, we now macro the path and `!` (bang) token as the error source range.",
    },
    subject: 'macro',
    sentences: [
      'Errors in a macro call mark its path and `!` rather than the entire call',
      'Diagnostics no longer turn the entire macro call red',
      'Diagnostic ranges of `macro_calls!` are narrower: the path and the `!` token, not the token tree',
    ],
  },
  {
    evidence: {
      title: 'Change rename self to parameter use `Self` type',
      type: null,
      area: null,
      body: 'And add `&self` lifetime support',
    },
    subject: 'rename',
    sentences: [
      'Renaming `self` to a parameter uses the type `Self` and supports lifetimes on `&self`',
      'When `self` is renamed, the parameter has type `Self`; lifetimes of `&self` are kept',
    ],
  },
  {
    evidence: {
      title: "Allow lifetime repeats in macros: $($x)'a*",
      type: null,
      area: null,
      body: "This works in rustc. This change isn't motivated by any real code.",
    },
    subject: 'lifetime',
    sentences: [
      'Macros may repeat with a lifetime as separator',
      'Lifetime repeats are now accepted in macros, as in rustc',
      'Repeating over a lifetime in a macro is no longer refused',
    ],
  },
  {
    evidence: {
      title: 'Use stable AST IDs',
      type: null,
      area: null,
      body: 'Instead of simple numbering, we hash important bits, like the name of the item. This will allow for much better incrementality, e.g. when you add an item. Currently, this invalidates the IDs of all following items, which invalidates pretty much everything.',
    },
    subject: 'AST',
    sentences: [
      'AST IDs are stable: they are hashes of, for example, the name of the item and not numbers',
      'Adding an item no longer invalidates the AST IDs of all items that follow',
      'When an item is added, the IDs of those behind it stay valid',
    ],
  },
  {
    evidence: {
      title: 'In "Fill match arms", allow users to prefer `Self` to the enum name when possible',
      type: null,
      area: null,
      body: 'But default to not to.',
    },
    subject: 'Fill match arms',
    sentences: [
      '"Fill match arms" can write `Self` instead of the enum name; it does not by default',
      'You can have "Fill match arms" prefer `Self` over the name of the enum (off by default)',
      'A new option makes "Fill match arms" use `Self` where possible',
    ],
  },
  {
    evidence: {
      title: 'Change import prefix default to be by crate',
      type: null,
      area: null,
      body: 'The current default plain, tends to create non-uniform import blocks over time, some being relative, some being absolute.',
    },
    subject: 'import prefix',
    sentences: [
      'Imports are now written by crate by default instead of plain',
      'The default import prefix is by crate, no longer plain',
      'The import prefix defaults to the crate; blocks of imports stay uniform',
    ],
  },
  {
    evidence: { title: 'remove rust-analyser support for `extern "rust-intrinsic"` blocks', type: null, area: null },
    subject: 'blocks',
    sentences: [
      'Blocks of `extern "rust-intrinsic"` are no longer supported',
      '`extern "rust-intrinsic"` is not supported any more',
      'Support for `extern "rust-intrinsic"` blocks is gone',
    ],
  },
  {
    evidence: { title: 'Disable error log for position clamping, its too noisy due to ease of triggering', type: null, area: null },
    subject: 'position clamping',
    sentences: [
      'Clamped positions are no longer logged as errors, which was too noisy',
      'The error log for position clamping is off',
      'Position clamping does not write to the error log any more',
    ],
  },
  {
    evidence: { title: "Drop rustc workspace loading error, if we don't needs its sources", type: null, area: null },
    subject: 'rustc',
    sentences: [
      'A rustc workspace that cannot be loaded is no error where its sources are not needed',
      'No error any more for the rustc workspace unless its sources are needed',
      'Failing to load the rustc workspace is ignored if its sources are not needed',
    ],
  },
  {
    evidence: { title: "Do not default to 'static for trait object lifetimes", type: null, area: null },
    subject: 'trait object',
    sentences: [
      "Lifetimes of trait objects no longer default to 'static",
      "Trait object lifetimes are not `'static` by default any more",
      "The lifetime of a trait object is not assumed to be 'static",
    ],
  },
  {
    evidence: { title: 'Support metadata version 10 in proc-macro-srv', type: null, area: null },
    subject: 'proc-macro-srv',
    sentences: [
      '`proc-macro-srv` reads metadata version 10',
      'Metadata of version 10 works with proc-macro-srv',
      'proc-macro-srv no longer fails on metadata version 10',
    ],
  },
  {
    evidence: { title: 'Remove unnecessary token length check for macros in renaming', type: 'fix', area: null },
    subject: 'macros',
    sentences: [
      'Renaming in macros no longer checks the length of tokens, which was unnecessary',
      'The token length is not checked any more when macros are renamed',
    ],
  },
  {
    evidence: { title: 'bump TS to 5.9', type: 'feat', area: 'create-vite' },
    subject: 'TS',
    sentences: ['New projects use TypeScript 5.9', 'Templates come with TS 5.9', 'create-vite sets up TypeScript 5.9'],
  },
  {
    evidence: { title: 'enable decorator-metadata transform automatically', type: 'feat', area: null },
    subject: 'decorator',
    sentences: [
      'The decorator metadata transform is turned on automatically',
      'Decorator metadata is transformed without a setting',
      'You no longer have to enable the transform for decorator metadata',
    ],
  },
  {
    evidence: { title: 'use more extends in eslint config', type: 'feat', area: 'create-vite' },
    subject: 'eslint',
    sentences: [
      'The ESLint config of templates extends more presets',
      'ESLint is configured with more `extends`',
      'New projects get an eslint config that relies on `extends`',
    ],
  },
  {
    evidence: { title: 'add `import.meta.main` support in config (bundle config loader)', type: 'feat', area: null },
    subject: 'config',
    sentences: [
      '`import.meta.main` works in the config with the bundle loader',
      'Config files can use `import.meta.main` when they are loaded by the bundle loader',
      'The bundle config loader supports `import.meta.main`',
    ],
  },
  {
    evidence: { title: 'warn when `vite-tsconfig-paths` plugin is detected', type: 'feat', area: null },
    subject: 'plugin',
    sentences: [
      'Vite warns if it finds the `vite-tsconfig-paths` plugin',
      'A warning is shown when `vite-tsconfig-paths` is in use',
      'Using vite-tsconfig-paths now leads to a warning',
    ],
  },
  {
    evidence: { title: 'use `watch.watcher` instead of `watch.notify`', type: 'fix', area: null },
    subject: 'watch',
    sentences: [
      '`watch.watcher` takes the place of `watch.notify`',
      '`watch.notify` is no longer used; `watch.watcher` is',
      'The watcher is set up by `watch.watcher`, not `watch.notify`',
    ],
  },
  {
    evidence: { title: 'prevent crash when sourceMappingURL pattern appears in string literals', type: 'fix', area: 'module-runner' },
    subject: 'sourceMappingURL',
    sentences: [
      'A `sourceMappingURL` pattern in a string no longer crashes the module runner',
      'The module runner survives string literals that look like a sourceMappingURL',
      'String literals may contain the sourceMappingURL pattern',
    ],
  },
  {
    evidence: { title: "don't consider ids with `npm:` prefix as a built-in module", type: 'fix', area: null },
    subject: 'ids',
    sentences: [
      'Ids that start with `npm:` are not taken for built-in modules',
      '`npm:` ids no longer count as built-in',
      'A module with the `npm:` prefix is not a built-in any more',
    ],
  },
  {
    evidence: { title: 'watch non-inlined assets referenced by CSS', type: 'fix', area: 'hmr' },
    subject: 'assets',
    sentences: [
      'Assets that CSS refers to are watched unless they are inlined',
      'Changes to assets in CSS are picked up by HMR',
      'Assets referenced by CSS and not inlined are now watched',
    ],
  },
  {
    evidence: { title: 'make debugger work with bundle loader', type: 'fix', area: 'config' },
    subject: 'debugger',
    sentences: [
      'The debugger works when the config is loaded by the bundle loader',
      'You can debug a config with the bundle loader',
      'Debugging with the bundle loader no longer fails',
    ],
  },
  {
    evidence: { title: 'add `[vite]` prefixes to debug logs', type: 'fix', area: 'client' },
    subject: 'logs',
    sentences: [
      'Debug logs of the client begin with `[vite]`',
      'Client debug messages have a `[vite]` prefix',
      'The `[vite]` prefix is no longer missing in debug logs',
    ],
  },
  {
    evidence: { title: 'migrate to `@jridgewell/remapping` from `@ampproject/remapping`', type: 'chore', area: 'deps' },
    subject: 'remapping',
    sentences: [
      '`@jridgewell/remapping` replaces `@ampproject/remapping`',
      'Source maps are remapped by `@jridgewell/remapping` now',
      '`@ampproject/remapping` is gone in favour of `@jridgewell/remapping`',
    ],
  },
  {
    evidence: {
      title: 'support `import.meta.resolve` with bundled config',
      type: 'feat',
      area: 'config',
      body: 'Previously it threw "import.meta.resolve is not a function".',
    },
    subject: 'config',
    sentences: [
      'A bundled config may call `import.meta.resolve`',
      '`import.meta.resolve` no longer throws in a bundled config',
      'Calling `import.meta.resolve` in the bundled config does not fail with "is not a function" any more',
    ],
  },
  {
    evidence: { title: 'Remove unnecessary item tree query calls', type: null, area: null },
    subject: 'item tree',
    sentences: ['The item tree is queried less often', 'Needless queries of the item tree are gone', 'Fewer calls query the item tree'],
  },
  {
    evidence: { title: 'Fix AsMut::as_mut name', type: null, area: null },
    subject: 'AsMut',
    sentences: ['`AsMut::as_mut` has its right name', 'The name of `AsMut::as_mut` is corrected', '`AsMut::as_mut` is no longer misnamed'],
  },
  {
    evidence: { title: 'Support filtering in analysis-stats MIR lowering', type: null, area: null },
    subject: 'analysis-stats',
    sentences: [
      '`analysis-stats` can filter what it lowers to MIR',
      'MIR lowering in analysis-stats may be filtered',
      'analysis-stats lowers only filtered items to MIR when asked to',
    ],
  },
  {
    evidence: { title: 'Add AsRef and Borrow to the list of traits that are completed', type: null, area: 'completion' },
    subject: 'traits',
    sentences: [
      '`AsRef` and `Borrow` are completed',
      'Completion offers the traits AsRef and Borrow',
      'Completion knows `AsRef` and `Borrow` too',
    ],
  },
  {
    evidence: { title: 'generate function by indent token', type: 'fix', area: null },
    subject: 'function',
    sentences: [
      'Generated functions are indented as their surroundings',
      'The indent of a generated function comes from the token',
      'Generating a function takes the indent token into account',
    ],
  },
  {
    evidence: { title: 'Add remove simple dbg stmt for remove_dbg', type: null, area: null },
    subject: 'remove_dbg',
    sentences: [
      '`remove_dbg` removes simple `dbg!` statements',
      'Plain dbg statements can be removed by `remove_dbg`',
      '`remove_dbg` works on simple statements',
    ],
  },
  {
    evidence: {
      title: 'Implement diagnostic for mismatched generic arguments',
      type: 'feat',
      area: null,
      body: 'Only functions and methods are checked; types come later.',
    },
    subject: 'generic',
    sentences: [
      'Mismatched generic arguments of functions and methods are reported',
      'A diagnostic finds wrong generic arguments, for types not yet',
      'Types are not checked yet for mismatched generic arguments',
    ],
  },
  {
    evidence: {
      title: 'Make flycheck generational',
      type: null,
      area: null,
      body: 'We cannot cancel a flycheck quickly enough, so stale diagnostics of an older run could show up.',
    },
    subject: 'flycheck',
    sentences: [
      'Diagnostics of an older flycheck no longer show up',
      'Each flycheck has a generation: stale results are dropped',
      'Results of an outdated check run are ignored',
    ],
  },
  {
    evidence: { title: 'fix parsing of trait bound polarity and for-binders', type: null, area: 'parser' },
    subject: 'trait bound',
    sentences: [
      'The parser reads the polarity of trait bounds and `for` binders correctly',
      'Trait bounds with a polarity are parsed right',
      '`for` binders no longer confuse the parser',
    ],
  },
  {
    evidence: { title: 'Hide the progress bar when stdout is not a terminal', type: 'fix', area: 'cli' },
    subject: 'progress bar',
    sentences: [
      'No progress bar is drawn when stdout is no terminal',
      'The progress bar appears only in a terminal',
      'Piped output no longer holds the progress bar',
      'The progress bar is not shown unless stdout is a terminal',
    ],
  },
  {
    evidence: { title: 'Allow empty passwords for local users', type: 'feat', area: 'auth' },
    subject: 'passwords',
    sentences: [
      'Local users may have an empty password',
      'An empty password is no longer refused for local users',
      'Passwords of local users can be empty',
    ],
  },
  {
    evidence: { title: 'stop retrying on 4xx', type: 'fix', area: 'client', body: 'Retrying 401 locked accounts.' },
    subject: 'client',
    sentences: [
      'The client does not retry on 4xx any more',
      'A 4xx answer is final: there is no retry',
      'A 401 is no longer retried, which locked accounts',
      'Requests that are answered with 4xx are not sent again',
    ],
  },
  {
    evidence: { title: 'sort imports stably', type: 'fix', area: 'format' },
    subject: 'imports',
    sentences: [
      'Imports keep their order when they are equal',
      'Sorting imports twice gives the same result',
      'Imports are sorted in a stable way',
    ],
  },
  {
    evidence: { title: 'Reduce bundle size by 12 kB by dropping `lodash`', type: 'perf', area: null },
    subject: 'bundle',
    sentences: [
      'The bundle is 12 kB smaller without `lodash`',
      '`lodash` is gone, which saves 12 kB',
      'Dropping lodash makes the bundle 12 kB smaller',
    ],
  },
  {
    evidence: { title: 'respect `tabSize` of the editor', type: 'fix', area: 'format' },
    subject: 'editor',
    sentences: [
      'Formatting follows the `tabSize` of the editor',
      "The editor's `tabSize` is no longer ignored",
      '`tabSize` is honoured when formatting',
    ],
  },
  {
    evidence: { title: 'lazily create the cache directory', type: 'fix', area: 'cache' },
    subject: 'cache directory',
    sentences: [
      'The cache directory is made when it is first needed',
      'No cache directory is created until something is cached',
      'Runs that cache nothing leave no cache directory behind',
    ],
  },
  {
    evidence: { title: "Don't show `dyn` hint in a HRTB bound", type: null, area: 'inlay-hints' },
    subject: 'inlay-hints',
    sentences: ['No `dyn` hint is shown in HRTB bounds', 'HRTB bounds have no `dyn` hint any more'],
  },
  {
    evidence: { title: 'Stabilize the diagnostic of unlinked files', type: 'feat', area: 'diagnostics' },
    subject: 'diagnostics',
    sentences: [
      'The diagnostic for unlinked files is stable',
      'Unlinked files are reported by a diagnostic that is no longer experimental',
    ],
  },
];
