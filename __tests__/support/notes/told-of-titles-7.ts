/** Seventh set: measured once after the check was changed for the earlier ones. */
import type { OfTitles } from './told-of-titles.ts';

export const OF_TITLES_7: OfTitles = [
  {
    of: [{ title: 'use readFileSync to avoid "too many open files"', type: 'fix' }],
    sentences: [
      'Vite no longer runs into "too many open files", since files are read synchronously',
      'Fix the error "too many open files"',
    ],
  },
  {
    of: [{ title: 'Fix cargo project manifest not pointing to the workspace root', type: 'fix' }],
    sentences: [
      'The manifest of a Cargo project points to the workspace root again',
      'Cargo projects: fix a manifest that did not point at the root of the workspace',
    ],
  },
  {
    of: [{ title: 'buffer full reload messages', type: 'fix' }],
    sentences: ['Full reload messages are buffered', 'Messages for a full reload are kept in a buffer'],
  },
  {
    of: [{ title: 'Fix IDE layer not resolving some macro calls', type: 'fix' }],
    sentences: [
      'Macro calls that the IDE layer could not resolve are resolved now',
      'Fix some macro calls that IDE features failed to resolve',
    ],
  },
  {
    of: [{ title: 'add `import.meta.main` support for Node.js module runner', type: 'feat', area: 'ssr' }],
    sentences: [
      'The module runner for Node.js supports `import.meta.main`',
      'SSR: `import.meta.main` is available in the Node.js module runner',
    ],
  },
  {
    of: [
      {
        title: 'Remove last use of `rustc_pat_analysis::Captures`',
        body: "It's not necessary anymore due to Rust 2024 lifetime capture rules.",
      },
    ],
    sentences: ['The last use of `Captures` from `rustc_pat_analysis` is gone, as Rust 2024 does not need it'],
  },
  {
    of: [{ title: 'Fix import insertion not being fully cfg aware', type: 'fix' }],
    sentences: ['Imports are inserted with full regard to `cfg`', 'Import insertion takes cfg into account everywhere'],
  },
  {
    of: [
      {
        title: 'revert "perf(deps): replace debug with obug (#21107)"',
        type: 'fix',
        body: 'This reverts commit acfe939e1f7c303c34b0b39b883cc302da767fa2.',
      },
    ],
    sentences: ['Go back from obug to `debug`', 'Undo the switch from `debug` to `obug`'],
  },
  { of: [{ title: 'Configure triagebot to reopen bot PRs' }], sentences: ['Triagebot is set up to reopen pull requests of bots'] },
  { of: [{ title: 'implement hook filters', type: 'feat' }], sentences: ['Plugins can filter their hooks', 'Hook filters have arrived'] },
  {
    of: [{ title: 'skip JS responses for document requests', type: 'fix', area: 'dev' }],
    sentences: [
      'Requests for documents are not answered with JavaScript any more',
      'The dev server skips JS responses when a document is requested',
    ],
  },
  {
    of: [{ title: 'Migrate `generate_delegate_methods` assist to use `SyntaxEditor`' }],
    sentences: ['The assist that generates delegate methods is based on `SyntaxEditor`'],
  },
  {
    of: [{ title: 'throw friendly error when calling `ssrLoadModule` with non-runnable ssr env', type: 'fix', area: 'ssr' }],
    sentences: [
      'A clear error is thrown if `ssrLoadModule` is called with an SSR environment that is not runnable',
      'Calling `ssrLoadModule` with a non-runnable environment gives a helpful error message',
    ],
  },
  {
    of: [{ title: 'Remove unncessary duplication in highlight_related', type: 'refactor' }],
    sentences: ['Less duplicated code in `highlight_related`'],
  },
  {
    of: [{ title: 'wait for `import.meta.hot.prune` callbacks to complete before running other HMRs', type: 'fix', area: 'hmr' }],
    sentences: [
      'Other hot updates wait until the callbacks of `import.meta.hot.prune` are done',
      'HMR: prune callbacks finish before the next updates run',
    ],
  },
  {
    of: [
      {
        title: 'always check for mixed deref pattern and normal constructors',
        body: 'This makes it work for box patterns and in rust-analyzer.',
      },
    ],
    sentences: ['Mixing deref patterns and normal constructors is always checked, box patterns included'],
  },
  {
    of: [{ title: 'update build log to include environment name', type: 'fix' }],
    sentences: ['Build logs name the environment', "The environment's name is part of the build log"],
  },
  { of: [{ title: 'Render more lifetimes' }], sentences: ['More lifetimes are shown'] },
  {
    of: [{ title: 'merge tsconfig jsx options even when `oxc.jsx.runtime` is set ', type: 'fix' }],
    sentences: [
      'JSX options of tsconfig are merged in even if you set `oxc.jsx.runtime`',
      'Setting `oxc.jsx.runtime` does not keep the other JSX options in your tsconfig from being merged',
    ],
  },
  { of: [{ title: 'Cleanup incremental tests' }], sentences: ['The incremental tests were tidied up'] },
  {
    of: [{ title: 'add jsdoc for svelte.config.js in svelte-ts template', type: 'refactor', area: 'create-vite' }],
    sentences: ['The `svelte-ts` template documents its Svelte config with JSDoc'],
  },
  {
    of: [{ title: "Drop rustc workspace loading error, if we don't needs its sources" }],
    sentences: [
      "The error about loading rustc's workspace is no longer shown when its sources are not needed",
      'No error about the rustc workspace if nobody needs the sources of rustc',
    ],
  },
  {
    of: [{ title: 'bump TS to 5.8', type: 'feat', area: 'create-vite' }],
    sentences: ['Templates of create-vite use TypeScript 5.8', 'New projects start with TypeScript 5.8'],
  },
  {
    of: [{ title: 'Revert "remove `if-let` chains"', body: 'This reverts commit fcc81a38b3ed55447735f71e8d374fcb36c22f24.' }],
    sentences: ['Bring the `if-let` chains back'],
  },
  {
    of: [{ title: 'treat all `optimizeDeps.entries` values as globs', type: 'fix' }],
    sentences: [
      'Every value of `optimizeDeps.entries` is taken as a glob',
      'Values in `optimizeDeps.entries` are always treated as glob patterns',
    ],
  },
  {
    of: [{ title: 'respect `css.lightningcss` option in css minification process', type: 'fix', area: 'css' }],
    sentences: ['CSS minification respects the options in `css.lightningcss`', 'Minifying CSS takes `css.lightningcss` into account'],
  },
  { of: [{ title: 'Disable some r-a tests in bootstrap.' }], sentences: ['A few rust-analyzer tests are switched off during bootstrap'] },
  {
    of: [
      {
        title: 'resolve externalized packages with `resolve.externalConditions` and add `module-sync` to default external condition',
        type: 'feat',
        area: 'ssr',
      },
    ],
    sentences: [
      'SSR resolves external packages with `resolve.externalConditions`',
      '`module-sync` is among the default external conditions, which now apply to externalized packages',
    ],
  },
  {
    of: [{ title: 'remove rust-analyser  support for `extern "rust-intrinsic"` blocks' }],
    sentences: ['`extern "rust-intrinsic"` blocks are no longer supported', 'Drop support for blocks marked `extern "rust-intrinsic"`'],
  },
  {
    of: [{ title: 'correct "Unexpected IIFE format" shown for UMD output', type: 'fix' }],
    sentences: ['UMD builds no longer complain about an unexpected IIFE format', 'Fix the wrong message "Unexpected IIFE format" for UMD'],
  },
  {
    of: [{ title: 'use `watch.watcher` instead of `watch.notify`', type: 'fix' }],
    sentences: ['The watcher is reached through `watch.watcher` in place of `watch.notify`'],
  },
  {
    of: [{ title: 'enhance highlighting for control flow kws in macros', type: 'refactor' }],
    sentences: ['Control flow keywords inside macros are highlighted better', 'Better highlighting of control-flow keywords in macros'],
  },
  {
    of: [{ title: 'handle `new Worker(..., new URL(import.meta.url))` with trailing comma', type: 'fix', area: 'worker' }],
    sentences: [
      'A trailing comma in `new Worker(..., new URL(import.meta.url))` is handled',
      'Workers: trailing commas after the URL no longer matter',
    ],
  },
  {
    of: [{ title: 'use monotonicDateNow for timestamp', type: 'fix', area: 'hmr' }],
    sentences: ['HMR timestamps come from a monotonic clock'],
  },
  {
    of: [
      {
        title: 'migrate `unmerge_use` to syntax editor',
        type: 'fix',
        body: 'Also ensures that attributes on the use item are applied to the new use\nitem when unmerging.',
      },
    ],
    sentences: [
      'Unmerging a `use` keeps the attributes on the new item',
      '`unmerge_use` is based on the syntax editor and carries attributes over',
    ],
  },
  { of: [{ title: 'upgrade sirv to 3.0.2', type: 'fix' }], sentences: ['sirv has been upgraded to 3.0.2', 'Update sirv to version 3.0.2'] },
  {
    of: [{ title: 'rename `indexOfMatchInSlice` to `findPreloadMarker`', type: 'refactor', area: 'build' }],
    sentences: ['`indexOfMatchInSlice` is now called `findPreloadMarker`'],
  },
  { of: [{ title: 'Shrink `ModItem` by usize' }], sentences: ['`ModItem` takes up less space', 'Make `ModItem` one usize smaller'] },
  {
    of: [{ title: 'support `useDefineForClassFields=false` with `target>=es2022`', type: 'feat' }],
    sentences: [
      '`useDefineForClassFields: false` works with targets from ES2022 on',
      'Support turning off `useDefineForClassFields` when the target is es2022 or later',
    ],
  },
  {
    of: [{ title: 'Add more proc-macro tests for parsing negative literals', type: 'minor' }],
    sentences: ['Parsing negative literals in proc macros is covered by more tests'],
  },
  {
    of: [{ title: 'prevent crash when sourceMappingURL pattern appears in string literals', type: 'fix', area: 'module-runner' }],
    sentences: [
      'The module runner does not crash if a string looks like a `sourceMappingURL`',
      'Strings that contain the `sourceMappingURL` pattern no longer crash the module runner',
    ],
  },
  {
    of: [{ title: 'Fix incorrect build script version check', type: 'fix' }],
    sentences: ['The version check for build scripts is right again'],
  },
  {
    of: [{ title: "don't consider ids with `npm:` prefix as a built-in module", type: 'fix' }],
    sentences: ['Ids that start with `npm:` are not taken for built-in modules', '`npm:` specifiers no longer count as builtin'],
  },
  {
    of: [
      {
        title: 'Improve settings tree title and descriptions',
        body: '- All settings are now phrased in the imperative form stating what the\n  setting does rather than talking about what it controls. (E.g.:\n  "Show `Debug` action." instead of "Whether to show `Debug` action"\n- Categories are now displayed in title case\n- Categories are now sorted lexicographically\n- General category is removed (and all the settings are moved to the top\n  level)\n- Language for a few descriptions is made a bit less ambiguous',
      },
    ],
    sentences: [
      'Settings have clearer titles and descriptions, phrased as what they do',
      'The descriptions of the settings now say what each setting does',
    ],
  },
  {
    of: [{ title: 'avoid infinite loop happening with `hot.invalidate` in circular deps', type: 'fix', area: 'hmr' }],
    sentences: [
      'Circular dependencies do not cause an endless loop with `hot.invalidate`',
      'HMR: fix an infinite loop when modules that import each other call `hot.invalidate`',
    ],
  },
  { of: [{ title: 'Fix assoc type where clause position' }], sentences: ['Where clauses of associated types stand in the right position'] },
  {
    of: [{ title: 'string interpolation in dynamic worker options', type: 'fix', area: 'worker' }],
    sentences: ['Worker options may contain string interpolation', 'Dynamic options of workers can use template strings'],
  },
  { of: [{ title: 'fs raw query with query separators', type: 'fix' }], sentences: ['Raw queries work with query separators'] },
  {
    of: [{ title: 'improve url escape characters handling', type: 'fix', area: 'css' }],
    sentences: [
      'URLs in CSS: characters that need escaping are handled better',
      'Escaped characters in CSS URLs are dealt with more carefully',
    ],
  },
  {
    of: [{ title: 'Apply adjusts to pats and exprs when doing pat analysis', type: 'fix' }],
    sentences: ['Pattern analysis applies adjustments to patterns and expressions'],
  },
  {
    of: [{ title: 'error starting project with TanStack Router template', type: 'fix' }],
    sentences: ['Projects from the TanStack Router template start without an error', 'Fix the start of projects that use TanStack Router'],
  },
  { of: [{ title: 'plugin legacy', type: 'feat' }], sentences: ['The legacy plugin is here'] },
  {
    of: [{ title: 'error starting solid project with Tanstack Router template', type: 'fix' }],
    sentences: [
      'Solid projects with the TanStack Router template can be started',
      'Fix an error on starting a Solid project made from the Tanstack Router template',
    ],
  },
  {
    of: [{ title: 'Render padding information when hovering on structs', type: 'feat' }],
    sentences: ['Hovering over a struct shows its padding', 'Hover: information on padding is rendered for structs'],
  },
  {
    of: [{ title: 'support long lines in `generateCodeFrame`', type: 'feat' }],
    sentences: ['Code frames cope with long lines', '`generateCodeFrame` handles very long lines'],
  },
  {
    of: [{ title: 'compiler: Parse `p-` specs in datalayout string, allow definition of custom default data address space' }],
    sentences: ['A default data address space of your own can be defined by a `p-` spec in the data layout'],
  },
  {
    of: [{ title: 'add RedwoodSDK to create-vite app.', type: 'feat', area: 'create-vite' }],
    sentences: ['RedwoodSDK can be chosen in create-vite', 'create-vite offers Redwood SDK'],
  },
  {
    of: [{ title: 'Correctly handle attr macros placed in cfg_attr in speculative expansion' }],
    sentences: ['Attribute macros inside `cfg_attr` are expanded correctly during speculative expansion'],
  },
  {
    of: [{ title: 'ide-assist, generate single field struct From', type: 'feat' }],
    sentences: [
      'A new assist generates `From` for structs with a single field',
      'Generate a `From` implementation for single-field structs',
    ],
  },
  {
    of: [{ title: 'add `import.meta.resolve` support for ESM config (bundle config loader)', type: 'feat' }],
    sentences: ['Config files written as ES modules can use `import.meta.resolve`', '`import.meta.resolve` works in bundled ESM configs'],
  },
  {
    of: [
      {
        title: 'Always couple `--compile-time-deps` with',
        body: "`--all-targets` coupled with `--compile-time-deps` will never actually build binaries and so it won't fail for targets where libtest is missing",
      },
    ],
    sentences: ['`--all-targets` goes with `--compile-time-deps` every time, so missing libtest is no problem'],
  },
  {
    of: [{ title: 'remove timestamp query consistently', type: 'fix', area: 'dev' }],
    sentences: ['The timestamp query is removed consistently in dev', 'Dev: timestamps in queries are now always stripped'],
  },
  {
    of: [{ title: 'add a global interface for Worker', type: 'fix', area: 'types' }],
    sentences: ['The types have a global interface for `Worker`'],
  },
  {
    of: [{ title: 'populate originalFileNames when resolving CSS asset paths', type: 'fix' }],
    sentences: ['`originalFileNames` is filled in when the paths of CSS assets are resolved'],
  },
  {
    of: [{ title: "Don't panic on some weird code" }],
    sentences: ['Some unusual code no longer leads to a panic', 'Fix panics on weird code'],
  },
  {
    of: [{ title: 'respect tsconfig.json', type: 'fix', area: 'scanner' }],
    sentences: ['The dependency scanner respects `tsconfig.json`', 'Scanning takes your tsconfig into account'],
  },
  { of: [{ title: 'Unify formatting of progress messages' }], sentences: ['Progress messages are formatted alike'] },
  {
    of: [{ title: 'use js define plugin in dev environment', type: 'feat', area: 'native-plugin' }],
    sentences: ['In dev, the JavaScript define plugin is used'],
  },
  {
    of: [{ title: 'correct the behavior when multiple transform filter options are specified', type: 'fix' }],
    sentences: [
      'Specifying several filter options for `transform` has the correct effect',
      'Multiple transform filters work together as they should',
    ],
  },
  {
    of: [
      {
        title: 'Never make type mismatch diagnostic stable, even when there is a fix',
        body: 'We show fixes now even for experimental diagnostics anyway, and it has false positives.',
      },
    ],
    sentences: [
      'The type mismatch diagnostic stays experimental, as it has false positives',
      'Type mismatches are never a stable diagnostic, whether there is a fix or not',
    ],
  },
  {
    of: [{ title: "don't resolve as relative for specifiers starting with a dot", type: 'fix' }],
    sentences: ['Specifiers that begin with a dot are not resolved as relative'],
  },
  {
    of: [
      {
        title: 'Change rename self to parameter use `Self` type',
        body: "And add `&self` lifetime support\n\nExample\n===\n\nRename to `this`\n\n```rust\nstruct Foo<T>(T);\nimpl Foo<i32> {\n    fn foo(&'static self$0) {}\n}\n```\n\nOld:\n\n```rust\nstruct Foo<T>(T);\nimpl Foo<i32> {\n    fn foo(this: &Foo) {}\n}\n```\n\nFixes:\n\n```rust\nstruct Foo<T>(T);\nimpl Foo<i32> {\n    fn foo(this: &'static Self) {}\n}\n```",
      },
    ],
    sentences: [
      'Renaming `self` to a parameter uses the type `Self`',
      'Rename self to parameter: use `Self` as the type, and support lifetimes of `&self`',
    ],
  },
  {
    of: [{ title: 'bump `build.target` and name it `baseline-widely-available`', type: 'feat' }],
    sentences: [
      'The default build target is raised and called `baseline-widely-available`',
      '`build.target` has a new name for its default: `baseline-widely-available`',
    ],
  },
  {
    of: [{ title: 'allow control character in input stream', type: 'fix', area: 'html' }],
    sentences: ['Control characters in HTML input are allowed', 'HTML files may contain control characters'],
  },
  { of: [{ title: 'Fix edition handling for names in rename logic', type: 'fix' }], sentences: ['Renames respect the edition for names'] },
  {
    of: [{ title: 'should not wrap with double quote when the url rebase feature bailed out', type: 'fix', area: 'css' }],
    sentences: ['CSS URLs are not wrapped in double quotes when rebasing gives up'],
  },
  {
    of: [{ title: 'fix installing dependencies', type: 'fix', area: 'create-vite' }],
    sentences: ['create-vite installs dependencies again', 'Dependencies can be installed by create-vite once more'],
  },
  {
    of: [{ title: 'remove obsolete fields in package.json', type: 'refactor' }],
    sentences: ['Fields of `package.json` that nobody needs any more were removed'],
  },
  {
    of: [{ title: 'clear tsconfig cache only when tsconfig.json is cached', type: 'fix' }],
    sentences: [
      'The tsconfig cache is cleared only if the `tsconfig.json` was cached',
      'Avoid clearing the cache of tsconfig when the file is not in it',
    ],
  },
  {
    of: [{ title: 'introduce `*.rolldownOptions` and deprecate `*.rollupOptions`', type: 'refactor' }],
    sentences: [
      '`rolldownOptions` options replace their `rollupOptions` counterparts, which are deprecated',
      'Use `*.rolldownOptions`, since `*.rollupOptions` is deprecated',
    ],
  },
  { of: [{ title: 'add live page to docs', type: 'feat' }], sentences: ['The docs have a live page'] },
  {
    of: [{ title: 'fix ssr environment `emitAssets: true` when `sharedConfigBuild: true`', type: 'fix', area: 'build' }],
    sentences: [
      '`emitAssets: true` of the SSR environment works with `sharedConfigBuild: true`',
      'Assets of the SSR environment are emitted when the build shares its config',
    ],
  },
  {
    of: [{ title: 'incorrect sourcemap when optimized CJS is imported', type: 'fix', area: 'dev' }],
    sentences: ['Source maps are right when you import optimized CommonJS', 'Fix the sourcemaps of optimized CJS dependencies'],
  },
  {
    of: [{ title: 'rewrite openchrome.applescript to JXA', type: 'refactor' }],
    sentences: ['The script that opens Chrome is written in JXA instead of AppleScript'],
  },
  {
    of: [{ title: 'Implement region negation to minicore and add a flag `fmt_before_1_89_0`' }],
    sentences: ['A new flag, `fmt_before_1_89_0`, and region negation in minicore'],
  },
  { of: [{ title: 'remove duplicate plugin context type', type: 'refactor' }], sentences: ['The plugin context type exists just once'] },
  {
    of: [{ title: 'Copy lockfile when building build scripts' }],
    sentences: ['The lockfile is copied when build scripts are built', 'Building build scripts copies the lock file first'],
  },
  {
    of: [{ title: 'resolve relative imports in sass properly on Windows', type: 'fix', area: 'css' }],
    sentences: ['Relative imports in Sass resolve on Windows', 'Sass: fix relative imports on Windows'],
  },
  { of: [{ title: 'jsxRefresh filter', type: 'feat', area: 'oxc' }], sentences: ['Oxc: `jsxRefresh` has a filter'] },
  {
    of: [
      {
        title: 'Fix extract_expressions_from_format_string on write!',
        body: '**Input**:\n\n```rust\nfn main() {\n    write!(f, "{2+3}$0")\n}\n```\n\n**Old output**:\n\n```rust\nfn main() {\n    write!("{}"$0, 2+3)\n}\n```\n\n**This PR output**:\n\n```rust\nfn main() {\n    write!(f, "{}"$0, 2+3)\n}\n```',
      },
    ],
    sentences: [
      'Extracting expressions from a format string works for `write!`',
      'The assist for format strings keeps the writer of `write!`',
    ],
  },
  {
    of: [{ title: 'allow rollup plugin to be assigned to `plugins` option', type: 'feat', area: 'types' }],
    sentences: ['Types: Rollup plugins fit into the `plugins` option', 'You can pass a Rollup plugin to `plugins` without a type error'],
  },
  {
    of: [{ title: 'Add a quickfix for accessing a private field of a struct' }],
    sentences: ['A quick fix helps when you access a private field of a struct', 'New quickfix for private fields of structs'],
  },
  {
    of: [
      {
        title: 'use optional chaining to prevent "undefined is not an object" happening in `ssrRewriteStacktrace`',
        type: 'fix',
        area: 'ssr',
      },
    ],
    sentences: [
      '`ssrRewriteStacktrace` no longer fails with "undefined is not an object"',
      'Fix an "undefined is not an object" error when SSR stack traces are rewritten',
    ],
  },
  {
    of: [{ title: 'ide-assists, generate mut trait impl indent', type: 'fix' }],
    sentences: ['Generating a mutable trait impl keeps the right indentation'],
  },
  {
    of: [{ title: 'keep ids for virtual modules as-is', type: 'fix' }],
    sentences: ['Ids of virtual modules are left as they are', 'Virtual module ids stay unchanged'],
  },
  {
    of: [
      {
        title:
          'Add the quickfix for increasing visibility of a private field to the private-field diagnostic (previously it was only on no-such-field)',
        body: 'The difference between the diagnostics is that no-such-field is for record struct construction, while private-field is for dot syntax.\n\nI tried to unify them, but there is a bit of uniqueness in each. This is possible but maybe not worth it.\n\nAlso, fix the quickfix when there is already a visibility to the field (replace it instead of appending to it).',
      },
    ],
    sentences: ['The quick fix that makes a private field more visible is also offered for the private-field diagnostic'],
  },
  {
    of: [{ title: 'ask rolldown-vite before asking auto install', type: 'feat', area: 'create-vite' }],
    sentences: [
      'create-vite asks about rolldown-vite first, then about installing',
      'The question on rolldown-vite comes before the one on automatic installation',
    ],
  },
  {
    of: [{ title: 'allow scoping css to importers exports', type: 'feat', area: 'css' }],
    sentences: ['CSS can be scoped to the exports of what imports it'],
  },
  {
    of: [{ title: 'add `removeServerReloadModule` future deprecation', type: 'feat' }],
    sentences: ['`removeServerReloadModule` is a new future deprecation'],
  },
  {
    of: [{ title: 'avoid presetting `process.env.NODE_ENV` when platform is `browser`', type: 'feat', area: 'native-plugin' }],
    sentences: ['`process.env.NODE_ENV` is not preset when the platform is the browser'],
  },
  {
    of: [{ title: 'prefer sass-embedded types over sass types for `preprocessorOptions.sass` (fix #20150)', type: 'fix', area: 'types' }],
    sentences: [
      'Types of `preprocessorOptions.sass` come from `sass-embedded` first',
      'Prefer the types of sass-embedded to those of sass',
    ],
  },
  {
    of: [{ title: 'skip circular import check for already-evaluated modules', type: 'perf', area: 'ssr' }],
    sentences: [
      'SSR gets faster: modules that were evaluated before are not checked for circular imports',
      'Skip the check for circular imports if a module has been evaluated already',
    ],
  },
  {
    of: [{ title: 'scoped css order with non-scoped css', type: 'fix', area: 'css' }],
    sentences: ['Scoped CSS keeps its order relative to other CSS'],
  },
  {
    of: [{ title: 'sass rebase url in relative imported modules', type: 'fix', area: 'css' }],
    sentences: ['Sass: URLs in relatively imported modules are rebased'],
  },
  {
    of: [{ title: 'add Node.js version warning for unsupported versions', type: 'feat', area: 'cli' }],
    sentences: ['The CLI warns about Node.js versions that are not supported', 'You get a warning on an unsupported version of Node.js'],
  },
  {
    of: [{ title: 'avoid watching rolldown runtime virtual module', type: 'fix', area: 'config' }],
    sentences: ["Rolldown's virtual runtime module is not watched"],
  },
  {
    of: [{ title: 'export `Visitor` and `ESTree` from `rolldown/utils`', type: 'feat' }],
    sentences: ['`rolldown/utils` exports `Visitor` and `ESTree`'],
  },
  {
    of: [{ title: 'Fix a case where the link type was `None`', body: 'Which caused a panic.' }],
    sentences: ['Fix a panic over a link type of `None`'],
  },
  {
    of: [{ title: 'warn if plugin-legacy is passed to `worker.plugins`', type: 'fix', area: 'legacy' }],
    sentences: ['A warning tells you if plugin-legacy is in `worker.plugins`', 'plugin-legacy in `worker.plugins` leads to a warning'],
  },
  {
    of: [{ title: 'use `prebuilt-chunk` for polyfill chunks', type: 'fix', area: 'legacy' }],
    sentences: ['Legacy polyfill chunks are emitted as `prebuilt-chunk`'],
  },
  {
    of: [{ title: 'adding an interactive flag to force interactivity', type: 'fix', area: 'create-vite' }],
    sentences: ['create-vite has a flag to force interactive mode', 'Force interactivity of create-vite by a flag'],
  },
  {
    of: [{ title: 'skip resolving resolved paths in sass', type: 'fix', area: 'css' }],
    sentences: ['Sass: paths that are resolved already are not resolved again'],
  },
  {
    of: [{ title: 'Support environment variable CARGO_MANIFEST_PATH.' }],
    sentences: ['The environment variable `CARGO_MANIFEST_PATH` is supported'],
  },
  {
    of: [{ title: 'non object module.exports for Node builtin modules in CJS external facade', type: 'fix', area: 'optimizer' }],
    sentences: ["Node's built-in modules whose `module.exports` is no object work in the external facade for CJS"],
  },
  {
    of: [{ title: 'disable resolver cache when watcher is disabled', type: 'fix' }],
    sentences: ["The resolver's cache is off when the watcher is", 'Without a watcher, resolutions are not cached'],
  },
  {
    of: [{ title: 'handle dynamic import with `.then(m => m.a)`', type: 'fix' }],
    sentences: ['Dynamic imports followed by `.then(m => m.a)` are handled'],
  },
  {
    of: [{ title: 'ensure amd bundles request `require` to be injected', type: 'fix', area: 'build' }],
    sentences: ['AMD bundles ask for `require`, so it gets injected'],
  },
  {
    of: [{ title: 'add back `.mts` to default `resolve.extensions`', type: 'fix' }],
    sentences: [
      '`.mts` is one of the default `resolve.extensions` again',
      'Files with the extension `.mts` are resolved by default once more',
    ],
  },
  {
    of: [{ title: 'allow already resolved id as entry', type: 'fix', area: 'module-runner' }],
    sentences: ['The module runner accepts an id that is already resolved as its entry'],
  },
  {
    of: [
      {
        title: 'In "Fill match arms", allow users to prefer `Self` to the enum name when possible',
        body: 'But default to not to.\n\nI chose to have a more generic config name because maybe other assists could also use the same approach.',
      },
    ],
    sentences: [
      '"Fill match arms" can use `Self` in place of the enum\'s name',
      'A setting makes Fill match arms prefer `Self`; it is off by default',
    ],
  },
  {
    of: [{ title: 'inject css and assets for native manifest plugin', type: 'feat', area: 'native-plugin' }],
    sentences: ['The native manifest plugin lists CSS and assets'],
  },
  {
    of: [{ title: 'support multiline new URL(..., import.meta.url) expressions', type: 'fix' }],
    sentences: [
      '`new URL(..., import.meta.url)` may span several lines',
      'Support `new URL` with `import.meta.url` when it is written over multiple lines',
    ],
  },
  {
    of: [{ title: 'respect emitAssets when cssCodeSplit=false', type: 'fix', area: 'css' }],
    sentences: ['`emitAssets` is respected with `cssCodeSplit: false`'],
  },
  {
    of: [{ title: 'Store item tree visibilities in a thin vec' }],
    sentences: ['Visibilities in the item tree are stored in a thin vector'],
  },
  { of: [{ title: 'improve performance of `numberToPos`', type: 'perf', area: 'utils' }], sentences: ['`numberToPos` is faster'] },
  {
    of: [{ title: "Don't show notifications on failed rustfmt calls" }],
    sentences: ['Failed calls of rustfmt no longer show a notification', 'No more notifications if rustfmt fails'],
  },
  {
    of: [{ title: 'regex filter should not force query to be included', type: 'fix', area: 'asset' }],
    sentences: ['Regular expressions in asset filters need not include the query'],
  },
];
