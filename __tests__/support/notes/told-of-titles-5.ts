/** Fifth set: sentences about drawn changes, measured once before the check was changed for them. */
import type { OfTitles } from './told-of-titles.ts';

export const OF_TITLES_5: OfTitles = [
  {
    of: [{ title: 'set typescript jsx options', type: 'fix', area: 'oxc' }],
    sentences: ["TypeScript's JSX options are passed on to Oxc", 'Oxc now honours the JSX settings of your tsconfig'],
  },
  {
    of: [{ title: 'Correctly goto `From` impl when on `into()` even when the call is inside a macro', body: 'Descend into macros first.' }],
    sentences: [
      'Go to definition on `into()` leads to the right `From` impl inside macros, too',
      'Jumping from `into()` to its `From` implementation works within macro calls',
    ],
  },
  { of: [{ title: 'use filter property set on functions', type: 'fix' }], sentences: ['Filters that are set on functions are respected'] },
  {
    of: [{ title: "Allow including frontmatter with 'tokenize'", type: 'feat', area: 'lexer' }],
    sentences: ['The lexer can include the frontmatter when it tokenizes', '`tokenize` may now take the frontmatter into account'],
  },
  {
    of: [{ title: 'fallback to js alias plugin when alias entries include `customResolver`', type: 'feat', area: 'native-plugin' }],
    sentences: [
      'Native plugins: when an alias entry has a `customResolver`, the JavaScript alias plugin is used instead',
      'Aliases with a custom resolver work with the native plugins, by falling back to the JS version',
    ],
  },
  { of: [{ title: 'Remove redundant type parameters' }], sentences: ['Type parameters that were not needed are gone'] },
  {
    of: [{ title: 'skip sourcemap generation for renderChunk hook of import-analysis-build plugin', type: 'perf' }],
    sentences: [
      'Builds are faster because the import analysis plugin no longer generates source maps in `renderChunk`',
      'Skip the sourcemap of the `renderChunk` hook in import analysis',
    ],
  },
  { of: [{ title: 'Use GH app for authenticating sync PRs' }], sentences: ['Sync pull requests are authenticated by a GitHub app'] },
  {
    of: [{ title: 'remove `isBuild` check from preAliasPlugin', type: 'refactor' }],
    sentences: ['The pre-alias plugin no longer checks whether it runs in a build'],
  },
  {
    of: [{ title: 'ide-assists, generate_new indent loses', type: 'fixes' }],
    sentences: ['The `generate_new` assist keeps the indentation', 'Fix lost indentation in Generate new'],
  },
  {
    of: [{ title: 'use `http-proxy-3`', type: 'refactor' }],
    sentences: ['The proxy is now based on `http-proxy-3`', 'Switch from http-proxy to `http-proxy-3`'],
  },
  {
    of: [{ title: 'replace startsWith with strict equality', type: 'refactor' }],
    sentences: ['Strings are compared exactly rather than by prefix'],
  },
  {
    of: [{ title: 'Clean up cache priming cancellation handling', type: 'refactor' }],
    sentences: ['Tidy up how cancelled cache priming is handled'],
  },
  {
    of: [{ title: 'remove deprecated `HotBroadcaster` related types', type: 'refactor' }],
    sentences: ['Types around the deprecated `HotBroadcaster` have been removed', '`HotBroadcaster` and its types no longer exist'],
  },
  {
    of: [
      {
        title: 'Do not force descend into derives for goto IDE features',
        type: 'fix',
        body: 'Doing so can cause us to duplicate navigation targets for the same ranges which breaks convenience features of some editors where go to def can trigger find all references',
      },
    ],
    sentences: [
      'Go to definition and its relatives no longer jump into derives unasked',
      'Navigation no longer offers the same target twice for derives',
    ],
  },
  {
    of: [{ title: 'update rolldown to 1.0.0-rc.3', type: 'feat' }],
    sentences: ['Rolldown is now at version 1.0.0-rc.3', 'Bundled Rolldown: 1.0.0 release candidate 3'],
  },
  { of: [{ title: 'Add josh-sync.toml' }], sentences: ['A config file for Josh has been added'] },
  {
    of: [{ title: "match resolved subpath import path's relative prefix with regex (fix #20972)", type: 'fix', area: 'resolve' }],
    sentences: ['Subpath imports resolve to the right relative prefix', 'Fix the resolution of subpath imports with a relative prefix'],
  },
  {
    of: [{ title: 'extract function: `doc_attributes` to find def from inner doc' }],
    sentences: ['Looking up doc links in inner docs moved to its own function, `doc_attributes`'],
  },
  { of: [{ title: 'Ditch the unnecessary smallvec' }], sentences: ['Drop a `smallvec` that was not needed'] },
  {
    of: [{ title: 'update target to es2023 in `tsconfig.node.json`', type: 'feat', area: 'create-vite' }],
    sentences: [
      'New projects target ES2023 in `tsconfig.node.json`',
      'create-vite templates: the TypeScript target for Node is raised to es2023',
    ],
  },
  { of: [{ title: 'integrate devtools', type: 'feat' }], sentences: ['Vite DevTools are integrated'] },
  {
    of: [{ title: 'targetDir is empty fallback defaultTargetDir', type: 'fix', area: 'create-vite' }],
    sentences: [
      'create-vite falls back to the default directory if the given one is empty',
      'Leaving the target directory blank uses the default',
    ],
  },
  {
    of: [{ title: "don't access `Object` variable in ssr transformed code", type: 'fix', area: 'ssr' }],
    sentences: [
      'SSR: transformed code no longer reads the global `Object`',
      'Code that is transformed for server-side rendering does not depend on `Object` any more',
    ],
  },
  {
    of: [{ title: 'Closure capturing for let exprs', type: 'fix' }],
    sentences: ['Captures of closures in `let` expressions are computed correctly'],
  },
  { of: [{ title: 'use parseEnv', type: 'refactor' }], sentences: ['Environment files are parsed with `parseEnv`'] },
  {
    of: [{ title: 'rebuild only when affected', type: 'perf', area: 'worker' }],
    sentences: [
      'Workers are rebuilt only if something they use has changed',
      'Faster rebuilds: a worker that is not affected is left alone',
    ],
  },
  {
    of: [{ title: 'add sourcemapBaseUrl support', type: 'feat', area: 'legacy' }],
    sentences: ['The legacy plugin supports `sourcemapBaseUrl`'],
  },
  {
    of: [{ title: 'make ImportMetaEnv strictly available', type: 'feat', area: 'types' }],
    sentences: ['`ImportMetaEnv` can be made strict, so unknown variables become type errors', 'Types: strict mode for `ImportMetaEnv`'],
  },
  { of: [{ title: 'add doc link test for goto def' }], sentences: ['Go to definition on doc links is now tested'] },
  { of: [{ title: 'Remove ast ids from item tree mod items' }], sentences: ["Items in the item tree's modules do without AST ids"] },
  {
    of: [{ title: 'update rolldown to 1.0.0-rc.9', type: 'feat' }],
    sentences: ['Rolldown updated to the ninth release candidate of 1.0.0'],
  },
  {
    of: [{ title: 'Normalize projection types before calculating memory maps', type: 'fix' }],
    sentences: ['Memory layout views: projection types are normalized first'],
  },
  {
    of: [{ title: 'allow multiple `bindCLIShortcuts` calls with shortcut merging', type: 'fix' }],
    sentences: [
      '`bindCLIShortcuts` may be called several times; the shortcuts are merged',
      'Plugins can add their own shortcuts by calling `bindCLIShortcuts` again',
    ],
  },
  {
    of: [{ title: 'set filter for import analysis build plugin', type: 'perf' }],
    sentences: ['The import analysis plugin is called for fewer modules thanks to a filter'],
  },
  {
    of: [{ title: 'Add troubleshooting FAQ to the book', body: 'And one frequently asked question.' }],
    sentences: ['The book has a new page on troubleshooting, with an FAQ', 'Documentation: answer one frequently asked question'],
  },
  {
    of: [{ title: 'add`build.rolldownOptions.output.sourcemapBaseUrl` support', type: 'feat', area: 'legacy' }],
    sentences: ['Legacy builds respect `build.rolldownOptions.output.sourcemapBaseUrl`'],
  },
  { of: [{ title: 'Skip unnecessary `eq` work in `BodySourceMap`' }], sentences: ['Comparing body source maps does less work'] },
  {
    of: [{ title: 'support worker in initial bundle', type: 'feat', area: 'bundled-dev' }],
    sentences: [
      'Bundled dev mode handles workers in the first bundle',
      'Workers are supported in the initial bundle of the bundled dev server',
    ],
  },
  { of: [{ title: 'Unify assoc item visibility queries' }], sentences: ['The two queries for visibility of associated items became one'] },
  {
    of: [{ title: 'use `foo.endsWith("bar")` instead of `/bar$/.test(foo)`', type: 'refactor' }],
    sentences: ['Replace simple regular expressions by `endsWith`'],
  },
  {
    of: [
      {
        title: "Allow lifetime repeats in macros: $($x)'a*",
        body: "This works in rustc. This change isn't motivated by any real code.\nI just learned about it and decided to see why it doesn't work with\nrust-analyzer.",
      },
    ],
    sentences: [
      "Macros may repeat lifetimes, as in `$($x)'a*`",
      'Lifetimes can be used as separators in macro repetitions, as rustc allows',
    ],
  },
  {
    of: [{ title: 'convert `optimizeDep.esbuildOptions` to `optimizeDep.rollupOptions` automatically', type: 'feat' }],
    sentences: ['`optimizeDeps.esbuildOptions` is converted to Rolldown options for you'],
  },
  {
    of: [{ title: 'Add AsMut Borrow BorrowMut to minicore and famous_defs' }],
    sentences: ['Minicore learns about `AsMut`, `Borrow` and `BorrowMut`', 'Three more traits in minicore: AsMut, Borrow and BorrowMut'],
  },
  {
    of: [{ title: 'register css deps as `type: asset`', type: 'fix', area: 'hmr' }],
    sentences: ['CSS dependencies are registered as assets, so HMR picks them up'],
  },
  {
    of: [{ title: 'Revert "Re-enable fixpoint iteration for variance computation"' }],
    sentences: ['Go back to the old computation of variance, without fixpoint iteration'],
  },
  {
    of: [{ title: 'use `import.meta.dirname` everywhere', type: 'refactor' }],
    sentences: ['Use `import.meta.dirname` instead of hand-written helpers'],
  },
  {
    of: [
      {
        title: 'Add AsRef and Borrow for generate_mut_trait_impl',
        body: '- AsRef -> AsMut\n- Borrow -> BorrowMut\n\nExample\n====================\n\n```rust\n//- minicore: as_ref\nstruct Foo(i32);\n\nimpl<T> core::convert::AsRef$0<i32> for Foo {\n    fn as_ref(&self) -> &i32 {\n        &self.0\n    }\n}\n```\n->\n```rust\nstruct Foo(i32);\n\n$0impl<T> core::convert::AsMut<i32> for Foo {\n    fn as_mut(&mut self) -> &mut i32 {\n        &self.0\n    }\n}\n\nimpl<T> core::convert::AsRef<i32> for Foo {\n    fn as_ref(&self) -> &i32 {\n        &self.0\n    }\n}\n```',
      },
    ],
    sentences: [
      '"Generate mut trait impl" also handles `AsRef` and `Borrow`',
      'The assist that generates a mutable trait impl knows `AsRef` (to `AsMut`) and `Borrow` (to `BorrowMut`)',
    ],
  },
  {
    of: [{ title: 'unbundle `fdir` to fix `commonjsOptions.dynamicRequireTargets`', type: 'fix' }],
    sentences: ['`commonjsOptions.dynamicRequireTargets` works again now that `fdir` is not bundled'],
  },
  {
    of: [{ title: 'Add some more `hir_expand::files` conversions' }],
    sentences: ['More conversions between the file types of `hir_expand`'],
  },
  {
    of: [{ title: 'reset assetUrlRE.lastIndex before .test() in SSR builds', type: 'fix', area: 'wasm' }],
    sentences: [
      'WASM assets are found reliably in SSR builds',
      'SSR builds: every second wasm URL was missed because a regex kept its position',
    ],
  },
  {
    of: [
      {
        title: "Do not default to 'static for trait object lifetimes",
        body: "We lack trait object default lifetime elision, so `'static` can be wrong at times, confusing the user",
      },
    ],
    sentences: [
      "Trait objects are no longer assumed to be `'static`",
      "Lifetimes of trait objects do not default to `'static`, which was confusing",
    ],
  },
  { of: [{ title: "Don't run doctests" }], sentences: ['Doctests are skipped'] },
  {
    of: [{ title: 'remove deprecated env api properties', type: 'refactor' }],
    sentences: ['The deprecated properties of the environment API have been dropped'],
  },
  {
    of: [{ title: 'Handle match arm commas in `make::match_arm`', type: 'minor' }],
    sentences: ['Commas between match arms are handled in `make::match_arm`'],
  },
  {
    of: [{ title: 'remove special handling for `Accept: text/html`', type: 'fix' }],
    sentences: ['Requests with `Accept: text/html` are treated like any other'],
  },
  {
    of: [
      {
        title: 'Add remove simple dbg stmt for remove_dbg',
        body: 'Remove only contain literals dbg statement\n\n```rust\nfn foo() {\n    let n = 2;\n    $0dbg!(3);\n    dbg!(2.6);\n    dbg!(1, 2.5);\n    dbg!(\'x\');\n    dbg!(&n);\n    dbg!(n);\n    // needless comment\n    dbg!("foo");$0\n}\n```\n->\n```rust\nfn foo() {\n    // needless comment\n}\n```\nOld:\n```rust\nfn foo() {\n    3;\n    2.6;\n    (1, 2.5);\n    \'x\';\n    &n;\n    n;\n    // needless comment\n    "foo";\n}\n```',
      },
    ],
    sentences: [
      '"Remove dbg!" also deletes simple statements that only print literals',
      '`remove_dbg` removes `dbg!` statements on plain literals altogether',
    ],
  },
  {
    of: [{ title: 'require(json) should return the content', type: 'fix', area: 'json' }],
    sentences: ['Requiring a JSON file returns its content', "`require('./data.json')` yields the content of the file"],
  },
  {
    of: [
      { title: 'Back out "Fix IDE resolution of item macros"', body: 'This backs out commit 3e0ab7219a5464999652beca22698cd46e1e48e8.' },
    ],
    sentences: ['Undo an earlier fix to the resolution of item macros in the IDE'],
  },
  {
    of: [{ title: 'remove duplicate `createRequire` in optimizer', type: 'fix' }],
    sentences: ['The optimizer no longer emits `createRequire` twice'],
  },
  { of: [{ title: 'Clean up `rustc-literal-escaper` usage in rust-analyzer' }], sentences: ['Tidier use of `rustc-literal-escaper`'] },
  {
    of: [{ title: 'Remove unnecessary `AsAny` trait', type: 'refactor' }],
    sentences: ['The `AsAny` trait is gone since nothing needs it'],
  },
  {
    of: [{ title: 'trigger prune event when import is removed from non hmr module', type: 'fix', area: 'hmr' }],
    sentences: [
      'HMR: `prune` fires when a module that does not accept updates drops an import',
      'Modules without HMR trigger the prune event too when they lose an import',
    ],
  },
  {
    of: [{ title: 'fix HMR for array patterns with exclusions', type: 'fix', area: 'glob' }],
    sentences: [
      'Hot updates work for globs made of several patterns with exclusions',
      'HMR respects exclusions in `import.meta.glob` arrays',
    ],
  },
  { of: [{ title: 'Change tabstop to method tail_expr' }], sentences: ["Move the tab stop to the method's tail expression"] },
  { of: [{ title: 'use `parseAst` from rolldown', type: 'feat' }], sentences: ["Code is parsed with Rolldown's `parseAst`"] },
  {
    of: [{ title: 'disable extglobs for consistency', type: 'fix', area: 'dev' }],
    sentences: ['The dev server turns off extended globs to match the build', 'Extglob patterns are disabled in dev, too'],
  },
  { of: [{ title: 'migrate `merge_imports` to syntax editor', type: 'refactor' }], sentences: ['`merge_imports` uses the syntax editor'] },
  {
    of: [{ title: 'externalize virtual modules for html like files', type: 'fix', area: 'optimizer' }],
    sentences: [
      'Virtual modules in HTML-like files (such as Vue or Svelte) are externalized by the optimizer',
      'Dependency optimization leaves virtual modules in HTML-like files external',
    ],
  },
  {
    of: [{ title: "addWatchFile doesn't work if base is specified (fixes #19792)", type: 'fix' }],
    sentences: ['`addWatchFile` works with a custom `base`', 'Files added with `this.addWatchFile` are watched again if `base` is set'],
  },
  {
    of: [{ title: 'fix fold doc comment for multiline param list fn' }],
    sentences: ['Doc comments of functions with parameters on several lines fold correctly'],
  },
  {
    of: [{ title: 'make PluginContext available for Vite-specific hooks', type: 'feat' }],
    sentences: [
      "Vite's own plugin hooks have access to the plugin context",
      'You can use `this` as the plugin context in hooks such as `config` or `transformIndexHtml`',
    ],
  },
  {
    of: [{ title: 'implement completion for diagnostic module', type: 'feat' }],
    sentences: ['Completion for the `diagnostic` module', 'Attributes of the diagnostic module are completed'],
  },
  {
    of: [{ title: "don't add `optimization.inlineConst: { mode: 'smart' }` as it's enabled by default", type: 'refactor' }],
    sentences: ['Do not set `inlineConst` to smart by hand, since Rolldown does that anyway'],
  },
  {
    of: [{ title: 'hir-ty: add incremental tests checking for `infer` invalidation' }],
    sentences: ['New tests for when type inference has to be redone'],
  },
  {
    of: [{ title: 'use more extends in eslint config', type: 'feat', area: 'create-vite' }],
    sentences: ['The ESLint configs of new projects make more use of `extends`'],
  },
  {
    of: [{ title: "Minic rustc's new `format_args!` expansion" }],
    sentences: ['`format_args!` expands the way it does in recent rustc', 'Match the new expansion of `format_args!` in rustc'],
  },
  {
    of: [{ title: 'replace `names` in the manifest with unmangled `name` for CSS assets', type: 'fix', area: 'build' }],
    sentences: [
      'The manifest lists CSS assets under their original name again',
      'Manifest: a single unmangled `name` replaces `names` for CSS files',
    ],
  },
  {
    of: [{ title: 'Migrate `inline_type_alias` assist to use `SyntaxEditor`' }],
    sentences: ['Inline type alias has been moved to `SyntaxEditor`'],
  },
  {
    of: [{ title: 'preserve original sourcemap file field when combining sourcemaps', type: 'fix' }],
    sentences: ['Combined source maps keep the original `file`', 'Merging source maps does not lose the `file` field'],
  },
  {
    of: [{ title: 'Remove unused functions from edit_in_place' }],
    sentences: ['Functions that nobody called were removed from `edit_in_place`'],
  },
  {
    of: [{ title: 'export `rolldownVersion`', type: 'fix' }],
    sentences: ['The version of Rolldown is exported as `rolldownVersion`', 'You can read the version of Rolldown from `rolldownVersion`'],
  },
  { of: [{ title: 'Coalesce item tree data maps' }], sentences: ['Use fewer maps for item tree data'] },
  { of: [{ title: 'Fix inference of `AsyncFnX` return type' }], sentences: ['Return types of `AsyncFn` traits are inferred correctly'] },
  {
    of: [{ title: 'Idiomatic salsa use for impl items query' }],
    sentences: ["The query for items of an impl is written in Salsa's idiom"],
  },
  {
    of: [{ title: 'use js alias plugin in dev environment', type: 'feat', area: 'native-plugin' }],
    sentences: ['Dev environments use the JavaScript alias plugin'],
  },
  {
    of: [{ title: 'always use native plugin for load fallback plugin', type: 'perf' }],
    sentences: ['The native load fallback plugin is now used in every case'],
  },
  {
    of: [
      {
        title: 'Include enum variants in world symbols',
        body: 'I opted to not include enum variant imports, only under the enum, and to not gate this behind a setting.',
      },
    ],
    sentences: ['Workspace symbol search finds enum variants', 'Enum variants are listed among the workspace symbols, without a setting'],
  },
  {
    of: [{ title: 'drain stdin when not interactive', type: 'fix', area: 'server' }],
    sentences: ['The server drains standard input when it does not run in a terminal', 'Non-interactive runs no longer block on stdin'],
  },
  {
    of: [
      {
        title: 'Avoid .unwrap() when running the discover command',
        type: 'fix',
        body: 'Previously, the following configuration in settings.json:\n\n    "rust-analyzer.workspace.discoverConfig": {\n        "command": [\n            "oops",\n            "develop-json",\n            "{arg}"\n        ],\n        "progressLabel": "rust-analyzer",\n        "filesToWatch": [\n            "BUCK",\n            "TARGETS"\n        ]\n    },\n\nWould previously cause a crash in rust-analyzer:\n\n    thread \'LspServer\' panicked at crates/rust-analyzer/src/main_loop.rs:776:84:\n    called `Result::unwrap()` on an `Err` value: Os { code: 2, kind: NotFound, message: "No such file or directory" }\n\nInstead, use more specific panic messages.',
      },
    ],
    sentences: [
      'A failing discover command does not crash the server any more',
      'Fix a panic when the command in `discoverConfig` cannot be run',
    ],
  },
  {
    of: [{ title: 'improve lightningcss messages', type: 'feat', area: 'css' }],
    sentences: ['Clearer messages from Lightning CSS', 'Warnings and errors of LightningCSS are easier to read'],
  },
  { of: [{ title: 'update rolldown to 1.0.0-beta.57', type: 'feat' }], sentences: ['Update Rolldown to beta 57'] },
  {
    of: [{ title: 'Allow renaming when there are multiple definitions (due to macros) even when some cannot rename' }],
    sentences: ['Things defined several times by macros can be renamed, even if some of their definitions cannot'],
  },
  {
    of: [
      {
        title: 'Do not remove the original token when descending into derives',
        body: "This caused rename to remove both, because it couldn't rename the derive-expanded one.\n\nI spent some time trying to create a test for this, before giving up. But I checked manually that this works.",
      },
    ],
    sentences: ['Renaming no longer removes the original name inside derives', 'Fix rename deleting a token in items with derives'],
  },
  {
    of: [{ title: 'show error when `computeEntries` failed', type: 'fix', area: 'optimizer' }],
    sentences: [
      "Failures while collecting the optimizer's entries are reported",
      'An error is shown if the entry points of the optimizer cannot be computed',
    ],
  },
  {
    of: [{ title: 'accept umd without exports', type: 'fix' }],
    sentences: ['UMD builds without exports are accepted', 'You can build a library as UMD even if it exports nothing'],
  },
  { of: [{ title: 'add ESBuildOptions type back', type: 'fix', area: 'types' }], sentences: ['The `ESBuildOptions` type is back'] },
  {
    of: [{ title: 'Generate annotations for macro defined items if their name is in the input' }],
    sentences: ['Annotations (such as run or references) are shown for items from macros if their name was written by you'],
  },
  {
    of: [{ title: 'Normalize when checking for uninhabited types for pattern exhaustiveness checking' }],
    sentences: ['Exhaustiveness checks normalize types before they decide whether one is uninhabited'],
  },
  {
    of: [{ title: 'Fix rust-analyzer for 16-bit fmt width and precision.' }],
    sentences: ['rust-analyzer builds again now that format widths and precisions have 16 bits'],
  },
  {
    of: [{ title: 'disable optimizerResolvePlugin correctly', type: 'fix', area: 'native-plugin' }],
    sentences: ['The resolve plugin of the optimizer is switched off properly with native plugins'],
  },
  { of: [{ title: 'Document synces using `josh-sync`' }], sentences: ['How to sync with `josh-sync` is documented'] },
  { of: [{ title: 'Fix link in the book' }], sentences: ['A broken link in the book was repaired'] },
  {
    of: [{ title: 'remove `location.protocol!="file:"` condition for modern android webview', type: 'fix', area: 'legacy' }],
    sentences: ['Legacy: modern Android web views that load from `file:` work'],
  },
  {
    of: [{ title: 'Insert required parentheses when typing `+` in trait type', type: 'feat' }],
    sentences: [
      'Typing `+` after a trait adds the parentheses that are needed',
      'Parentheses are inserted when you type `+` behind a trait type',
    ],
  },
  { of: [{ title: 'align dynamic import detection', type: 'fix' }], sentences: ['Dynamic imports are detected the same way everywhere'] },
  {
    of: [{ title: 'bump vite-plugin-svelte to new major for vite7', type: 'feat', area: 'create-vite' }],
    sentences: [
      'create-vite: Svelte templates use the new major version of `vite-plugin-svelte`',
      'The Svelte templates are ready for Vite 7',
    ],
  },
  {
    of: [
      {
        title: 'Remove the optimization of builtin attrs in `is_inside_macro_call()`',
        body: '`#[cfg_attr]` is a builtin attr, but it may still contain a macro.',
      },
    ],
    sentences: ['Code inside `cfg_attr` is recognised as being in a macro call again'],
  },
  {
    of: [{ title: 'fix incorrect picomatch usage in filter()', type: 'fix', area: 'optimizer' }],
    sentences: ['The optimizer calls picomatch correctly in its filters'],
  },
  {
    of: [{ title: 'denied request stalled when requested concurrently', type: 'fix', area: 'dev' }],
    sentences: [
      'Dev server: forbidden requests that arrive at the same time do not stall',
      'Denied requests no longer hang when several come in together',
    ],
  },
  { of: [{ title: 'Short circuit a couple hir-ty/lower queries' }], sentences: ['Some queries of type lowering return early'] },
  { of: [{ title: 'some worker asset was missing', type: 'fix', area: 'worker' }], sentences: ['Assets of workers are no longer missing'] },
  {
    of: [
      { title: 'highlighting of related return values while the cursor is on any `match`, `if`, or match arm arrow (`=>`)', type: 'feat' },
    ],
    sentences: [
      "Put the cursor on `match`, `if` or an arm's arrow to have the related return values highlighted",
      'Related return values are highlighted from `match`, `if` and `=>`',
    ],
  },
  { of: [{ title: 'add missing awaits', type: 'fix' }], sentences: ['A few missing `await`s were added'] },
];
