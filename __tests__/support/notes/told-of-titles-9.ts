/** A ninth set, close to its titles: two sentences about most changes, and sentences that sum several up. */
import type { OfTitles } from './told-of-titles.ts';

export const OF_TITLES_9: OfTitles = [
  {
    of: [{ title: 'minor changes to reduce diff between normal Vite and rolldown-vite', type: 'refactor' }],
    sentences: [
      'The code of rolldown-vite now differs less from that of normal Vite',
      'Small internal changes shrink the diff between Vite and rolldown-vite',
    ],
  },
  {
    of: [{ title: 'Account for `Generate` actions when filtering the allowed ones' }],
    sentences: [
      '`Generate` actions are now taken into account when the allowed actions are filtered',
      'The filter for allowed actions now considers `Generate` actions, too',
    ],
  },
  {
    of: [{ title: 'add `resolve.tsconfigPaths` option to resolve with tsconfig paths', type: 'feat' }],
    sentences: [
      'Paths from a tsconfig can be used for resolution with the new `resolve.tsconfigPaths` option',
      'Teams can let Vite resolve with the paths of their tsconfig, through the new setting `resolve.tsconfigPaths`',
    ],
  },
  {
    of: [{ title: 'check static serve file inside sirv', type: 'fix' }],
    sentences: ['Check files that are served statically inside sirv'],
  },
  {
    of: [{ title: 'highlight unsafe operations', type: 'feat' }],
    sentences: ['Unsafe operations are now highlighted', 'Unsafe operations now stand out, since they are highlighted'],
  },
  {
    of: [{ title: 'ensure `.[cm]?[tj]sx?` static assets are JS mime', type: 'fix' }],
    sentences: ['Static assets that match `.[cm]?[tj]sx?` are served with a JavaScript MIME type'],
  },
  {
    of: [{ title: 'fix incorrect bundle size calculation with non-ASCII characters', type: 'fix', area: 'reporter' }],
    sentences: [
      'Bundle sizes are reported correctly when non-ASCII characters are involved',
      'Reporter: non-ASCII characters no longer lead to a wrong bundle size',
      'The reported bundle size was wrong in the presence of non-ASCII characters; it is right now',
    ],
  },
  {
    of: [{ title: 'expose `parse` / `parseAsync`', type: 'feat' }],
    sentences: ['Vite now exposes both `parse` and `parseAsync`', '`parse` is exposed, together with its sibling `parseAsync`'],
  },
  {
    of: [{ title: 'run `dev.createEnvironment` and `build.createEnvironment` concurrently', type: 'perf' }],
    sentences: [
      '`dev.createEnvironment` and `build.createEnvironment` now run in parallel',
      'Instead of one after the other, `dev.createEnvironment` and `build.createEnvironment` run at the same time',
    ],
  },
  { of: [{ title: 'fix publish workflow', type: 'chore' }], sentences: ['The workflow that publishes was repaired'] },
  {
    of: [{ title: 'mention oxc in React templates', type: 'docs', area: 'create-vite' }],
    sentences: ['create-vite: the docs mention oxc in the React templates'],
  },
  {
    of: [{ title: 'type hints for hmr events', type: 'feat', area: 'types' }],
    sentences: ['HMR events now come with type hints', 'Type hints are available for the events of hot module replacement'],
  },
  {
    of: [{ title: 'expose `normalizeModuleId`', type: 'fix', area: 'module-runner' }],
    sentences: [
      'The module runner now exposes `normalizeModuleId`',
      '`normalizeModuleId` was missing from what the module runner exposes; it is available now',
    ],
  },
  {
    of: [{ title: 'backward compat for internal plugin `transform` calls', type: 'fix' }],
    sentences: ['Keep `transform` calls of internal plugins backward compatible'],
  },
  {
    of: [{ title: 'handle query parameters for `/@vite/*` modules', type: 'fix' }],
    sentences: [
      'Modules under `/@vite/*` can be requested with query parameters',
      'Query parameters on `/@vite/*` modules are now handled',
    ],
  },
  {
    of: [{ title: 'remove `options?.ssr` support in clientInjectionsPlugin', type: 'refactor' }],
    sentences: [
      '`clientInjectionsPlugin` does not support `options?.ssr` any more',
      'Drop the support for `options?.ssr` from `clientInjectionsPlugin`',
    ],
  },
  {
    of: [{ title: 'strict env typings fail when `skipLibCheck` is `false`', type: 'fix', area: 'types' }],
    sentences: [
      'Strict env typings no longer fail with `skipLibCheck: false`',
      'Projects with `skipLibCheck` set to `false` can use strict env typings',
      'Setting `skipLibCheck` to `false` does not break strict env typings any more',
    ],
  },
  {
    of: [{ title: 'Document sysroot_project field in rust-project.json' }],
    sentences: [
      'The `sysroot_project` field of `rust-project.json` is now documented',
      'Docs: describe `sysroot_project`, a field in `rust-project.json`',
    ],
  },
  {
    of: [{ title: 'inject CSS correctly when `cssCodesplit: true` and IIFE/UMD', type: 'fix', area: 'css' }],
    sentences: [
      'CSS is injected correctly for IIFE and UMD with `cssCodesplit: true`',
      'With `cssCodesplit: true`, IIFE and UMD bundles now get their CSS injected as they should',
    ],
  },
  { of: [{ title: 'base-db: add more details to panic' }], sentences: ['A panic in base-db now gives more details'] },
  {
    of: [{ title: 'stabilize css module hashes with lightningcss in dev mode', type: 'fix', area: 'css' }],
    sentences: [
      'Hashes of CSS modules stay stable in dev mode with lightningcss',
      'During development, lightningcss no longer yields unstable hashes for CSS modules',
    ],
  },
  {
    of: [{ title: 'show friendly error for malformed `base`', type: 'feat' }],
    sentences: [
      'A malformed `base` now leads to a friendly error',
      'Users whose `base` is malformed get an error that is friendly to read',
      'If `base` is malformed, Vite says so with a friendly error message',
    ],
  },
  {
    of: [{ title: 'update stale description', type: 'docs', area: 'legacy' }],
    sentences: ['Legacy: an outdated description in the docs is brought up to date'],
  },
  {
    of: [{ title: '`inconsistentCjsInterop: true` should affect dynamic imports as well', type: 'fix' }],
    sentences: [
      '`inconsistentCjsInterop: true` now also affects dynamic imports',
      'Dynamic imports respect `inconsistentCjsInterop: true`, too',
      'Previously, dynamic imports were not affected by `inconsistentCjsInterop: true`; now they are',
    ],
  },
  {
    of: [{ title: 'fix flaky "deleted file should trigger dispose ..." test in hmr-ssr playground', type: 'test' }],
    sentences: ['A flaky test of the hmr-ssr playground, about a deleted file triggering dispose, is fixed'],
  },
  {
    of: [{ title: 'remove `experimental.skipSsrTransform` option', type: 'refactor', breaking: '' }],
    sentences: [
      'The `experimental.skipSsrTransform` option is gone',
      'Breaking: `experimental.skipSsrTransform` has been removed and can no longer be set',
      'One experimental option, `experimental.skipSsrTransform`, was dropped in a breaking change',
      'Before you upgrade: `experimental.skipSsrTransform` is no longer available.',
    ],
  },
  {
    of: [{ title: 'Use `ROOT` hygiene for `args` inside new `format_args!` expansion', type: 'fix' }],
    sentences: ['The new `format_args!` expansion now uses `ROOT` hygiene for `args`'],
  },
  {
    of: [
      {
        title: 'Properly implement `might_be_inside_macro_call()` using semantic information instead of syntactical hacks',
        body: 'And rename it to `is_inside_macro_call()` accordingly.',
      },
    ],
    sentences: [
      '`might_be_inside_macro_call()` is renamed to `is_inside_macro_call()` and now relies on semantic information',
      'Whether a place is inside a macro call is now decided by semantic information rather than by syntactical hacks',
    ],
  },
  {
    of: [{ title: 'enable all native plugins by default', type: 'feat' }],
    sentences: [
      'All native plugins are now on by default',
      'Every native plugin is enabled out of the box',
      'Native plugins are now used unless someone turns them off',
    ],
  },
  {
    of: [
      {
        title:
          'When displaying a projection into a type parameter that has bounds as `impl Trait`, collect only the bounds of this projection',
        body: 'It used to collect the bounds of them all.',
      },
    ],
    sentences: [
      'When a projection into a type parameter with bounds is shown as `impl Trait`, only the bounds of that projection are collected',
      'Displaying a projection as `impl Trait` no longer collects the bounds of all of them',
    ],
  },
  {
    of: [{ title: 'convert `esbuild.jsxSideEffects` to `oxc.jsx.pure`', type: 'feat' }],
    sentences: [
      '`esbuild.jsxSideEffects` is now converted to `oxc.jsx.pure`',
      'Configurations that set `esbuild.jsxSideEffects` have it translated to `oxc.jsx.pure`',
    ],
  },
  {
    of: [{ title: 'Fix completion in when typing `integer.|`', body: 'It should show integer, not floating point methods.' }],
    sentences: [
      'Typing `integer.|` now offers integer methods instead of floating point ones',
      'Completion after an integer and a dot shows the methods of integers, no longer those of floating point numbers',
      'Code completion on integers suggested floating point methods; it now suggests integer methods',
    ],
  },
  {
    of: [{ title: 'enable `treeshake.commonjs` by default', type: 'feat' }],
    sentences: ['`treeshake.commonjs` is switched on by default', '`treeshake.commonjs` now takes effect without being set'],
  },
  { of: [{ title: 'correctly type oxc options', type: 'fix', area: 'oxc' }], sentences: ['The types of the oxc options are now correct'] },
  {
    of: [{ title: 'show `mode` on server start and add env debugger', type: 'feat' }],
    sentences: [
      'The `mode` is shown when the server starts, and an env debugger is added',
      'Starting the server now shows which `mode` is used',
    ],
  },
  {
    of: [{ title: 'Do not error at impls for unsized types that do not include `where Self: Sized` items' }],
    sentences: [
      'Impls for unsized types may leave out `where Self: Sized` items without an error',
      'Impls for unsized types that lack items with `where Self: Sized` no longer produce an error',
    ],
  },
  {
    of: [{ title: 'clarify VITE_* variable exposure risk', type: 'docs', area: 'env' }],
    sentences: [
      'The docs state more clearly the risk that `VITE_*` variables are exposed',
      'Clearer guidance on the exposure risk of variables that begin with `VITE_`',
    ],
  },
  {
    of: [{ title: 'use js import glob plugin in dev environment', type: 'feat', area: 'native-plugin' }],
    sentences: ['The JS import glob plugin is used in the dev environment'],
  },
  { of: [{ title: 'Return item tree query results by ref' }], sentences: ['Results of item tree queries are now returned by reference'] },
  {
    of: [{ title: 'detect port conflicts on wildcard hosts', type: 'feat', area: 'dev' }],
    sentences: [
      'The dev server notices when a port on a wildcard host is in conflict',
      'Port conflicts on wildcard hosts are now detected during development',
    ],
  },
  {
    of: [{ title: 'Track diagnostic generations per package' }],
    sentences: ['Each package has its own generations of diagnostics tracked', 'Diagnostic generations are tracked package by package'],
  },
  { of: [{ title: 'fix `external: true` merging', type: 'fix' }], sentences: ['`external: true` is merged correctly'] },
  {
    of: [{ title: 'enable minify other than codegen for ES lib mode', type: 'fix' }],
    sentences: ['In lib mode for ES, minification other than codegen is enabled'],
  },
  {
    of: [
      { title: 'return plain object when using `require` to import externals in optimized dependencies', type: 'fix', area: 'optimizer' },
    ],
    sentences: [
      'Externals that an optimized dependency imports with `require` now come back as a plain object',
      'Optimized dependencies that `require` an external receive a plain object',
    ],
  },
  {
    of: [{ title: 'avoid constructing `renderedModules`', type: 'perf', area: 'css' }],
    sentences: ['CSS handling saves the construction of `renderedModules`', 'Performance: `renderedModules` is no longer built for CSS'],
  },
  {
    of: [{ title: 'set virtual file content in load hook', type: 'refactor', area: 'worker' }],
    sentences: ['Workers: the content of the virtual file is now set in the load hook'],
  },
  {
    of: [{ title: 'fix live binding of default export declaration and hoist exports getter', type: 'fix', area: 'ssr' }],
    sentences: [
      'SSR: the live binding of default export declarations works, and the getter of exports is hoisted',
      'Default export declarations now have a working live binding in server-side rendering',
    ],
  },
  {
    of: [{ title: 'Add config option to exclude imports from symbol search' }],
    sentences: [
      'Imports can be excluded from symbol search with a new config option',
      'A new setting leaves imports out of the symbol search',
      'Those who do not want imports in their symbol search can now turn them off by configuration',
    ],
  },
  {
    of: [{ title: 'avoid using `Promise.allSettled` in preload function', type: 'fix' }],
    sentences: ['The preload function does without `Promise.allSettled`', '`Promise.allSettled` is no longer used in the preload function'],
  },
  {
    of: [{ title: "`build.minify: 'esbuild'` + native plugins were not working", type: 'fix' }],
    sentences: [
      "`build.minify: 'esbuild'` now works together with native plugins",
      "Native plugins and `build.minify: 'esbuild'` can be combined, which did not work before",
    ],
  },
  { of: [{ title: 'add filter to asset plugin', type: 'perf' }], sentences: ['The asset plugin gets a filter, for better performance'] },
  {
    of: [{ title: 'add AI agent experience (AX) support', type: 'feat', area: 'create-vite' }],
    sentences: ['create-vite supports the AI agent experience (AX)'],
  },
  {
    of: [{ title: 'internal: fix `integrated_benchmarks` to make actual edits' }],
    sentences: ['`integrated_benchmarks` makes actual edits now', 'The edits that `integrated_benchmarks` makes are real ones now'],
  },
  { of: [{ title: 'remove cjs reference in files field', type: 'build' }], sentences: ['The `files` field no longer refers to CJS'] },
  {
    of: [{ title: 'add backward compat and warning for esbuild.banner/footer', type: 'feat' }],
    sentences: [
      '`esbuild.banner` and `esbuild.footer` stay supported for backward compatibility, with a warning',
      'Using `esbuild.banner` or `esbuild.footer` now results in a warning',
    ],
  },
  {
    of: [{ title: "Make `Semantics<'db, DB>` support `Semantics<'db, dyn HirDatabase>`, by use of `DB: ?Sized`" }],
    sentences: ["`Semantics<'db, DB>` now supports `Semantics<'db, dyn HirDatabase>`, because `DB` may be unsized"],
  },
  {
    of: [{ title: 'support .env file mounts (FIFOs)', type: 'fix' }],
    sentences: ['`.env` files that are mounted as FIFOs are now supported', 'An `.env` file may now be a mount (FIFO)'],
  },
  {
    of: [{ title: 'add Scrimba tutorial links across documentation', type: 'docs' }],
    sentences: ['Links to Scrimba tutorials are added throughout the documentation'],
  },
  {
    of: [{ title: 'applyToEnvironment after configResolved', type: 'fix' }],
    sentences: ['`applyToEnvironment` now happens after `configResolved`'],
  },
  {
    of: [{ title: 'allow no-cors requests for non-script tag requests', type: 'fix' }],
    sentences: [
      'No-cors requests are allowed unless they come from a script tag',
      'Requests in no-cors mode are let through when they are not script tag requests',
    ],
  },
  {
    of: [{ title: 'keep `import.meta.url` in bundled Vite', type: 'fix' }],
    sentences: ['The bundled Vite keeps `import.meta.url`', '`import.meta.url` no longer gets lost in bundled Vite'],
  },
  {
    of: [{ title: 'avoid errors when rewriting already rewritten stacktrace', type: 'feat', area: 'ssr' }],
    sentences: [
      'SSR: rewriting a stack trace that was rewritten before no longer causes errors',
      'A stack trace that has already been rewritten can be rewritten again without errors during SSR',
    ],
  },
  {
    of: [
      { title: 'enable all native plugins by default', type: 'feat' },
      { title: 'enable `treeshake.commonjs` by default', type: 'feat' },
    ],
    sentences: ['Native plugins and `treeshake.commonjs` are now enabled by default.'],
  },
  {
    of: [
      { title: 'inject CSS correctly when `cssCodesplit: true` and IIFE/UMD', type: 'fix', area: 'css' },
      { title: 'stabilize css module hashes with lightningcss in dev mode', type: 'fix', area: 'css' },
    ],
    sentences: [
      'Two CSS problems are solved: wrong injection for IIFE and UMD with `cssCodesplit: true`, and unstable module hashes with lightningcss in dev mode.',
    ],
  },
  {
    of: [
      { title: 'convert `esbuild.jsxSideEffects` to `oxc.jsx.pure`', type: 'feat' },
      { title: 'add backward compat and warning for esbuild.banner/footer', type: 'feat' },
    ],
    sentences: [
      'Options for esbuild are carried over: `esbuild.jsxSideEffects` becomes `oxc.jsx.pure`, while `esbuild.banner` and `esbuild.footer` remain usable with a warning.',
    ],
  },
  {
    of: [
      { title: 'show friendly error for malformed `base`', type: 'feat' },
      { title: 'detect port conflicts on wildcard hosts', type: 'feat', area: 'dev' },
    ],
    sentences: [
      'Mistakes are easier to notice: a malformed `base` gives a friendly error, and port conflicts on wildcard hosts are detected.',
    ],
  },
  {
    of: [
      { title: 'Fix completion in when typing `integer.|`', body: 'It should show integer, not floating point methods.' },
      { title: 'Add config option to exclude imports from symbol search' },
    ],
    sentences: ['Completion on integers shows the right methods, and imports can be left out of symbol search.'],
  },
  {
    of: [
      { title: 'expose `parse` / `parseAsync`', type: 'feat' },
      { title: 'expose `normalizeModuleId`', type: 'fix', area: 'module-runner' },
    ],
    sentences: ['Three names are newly exposed: `parse`, `parseAsync` and, in the module runner, `normalizeModuleId`.'],
  },
  {
    of: [{ title: 'highlight unsafe operations', type: 'feat' }, { title: 'Add config option to exclude imports from symbol search' }],
    sentences: ['This release highlights unsafe operations and lets users exclude imports from symbol search.'],
  },
  {
    of: [
      { title: 'strict env typings fail when `skipLibCheck` is `false`', type: 'fix', area: 'types' },
      { title: 'type hints for hmr events', type: 'feat', area: 'types' },
    ],
    sentences: ['Types improve in two places: hints for HMR events, and strict env typings that work with `skipLibCheck: false`.'],
  },
  {
    of: [
      { title: 'fix incorrect bundle size calculation with non-ASCII characters', type: 'fix', area: 'reporter' },
      { title: "`build.minify: 'esbuild'` + native plugins were not working", type: 'fix' },
      { title: 'support .env file mounts (FIFOs)', type: 'fix' },
    ],
    sentences: [
      "Fixes concern the bundle size shown for non-ASCII characters, `build.minify: 'esbuild'` with native plugins, and `.env` files mounted as FIFOs.",
    ],
  },
  {
    of: [
      { title: 'Document sysroot_project field in rust-project.json' },
      { title: 'clarify VITE_* variable exposure risk', type: 'docs', area: 'env' },
      { title: 'add Scrimba tutorial links across documentation', type: 'docs' },
    ],
    sentences: [
      'The documentation now covers the `sysroot_project` field, the exposure risk of `VITE_*` variables, and tutorials by Scrimba.',
    ],
  },
  {
    of: [
      { title: 'run `dev.createEnvironment` and `build.createEnvironment` concurrently', type: 'perf' },
      { title: 'avoid constructing `renderedModules`', type: 'perf', area: 'css' },
      { title: 'add filter to asset plugin', type: 'perf' },
    ],
    sentences: [
      'Performance work runs `dev.createEnvironment` and `build.createEnvironment` side by side, avoids building `renderedModules`, and filters what the asset plugin sees.',
    ],
  },
];
