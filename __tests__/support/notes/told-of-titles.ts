/** Sentences about real titles, each beside the changes that it stands for. Written before anybody looked at what the check says to them. */
import type { Evidence } from '../../../src/domain.ts';

type Of = Pick<Evidence, 'title'> & Partial<Evidence>;

export type OfTitles = readonly { readonly of: readonly Of[]; readonly sentences: readonly string[] }[];

export const OF_TITLES: OfTitles = [
  {
    of: [{ title: 'preview release plugin-legacy', type: 'chore' }],
    sentences: ['A preview of the legacy plugin is released', '`plugin-legacy` gets a preview release'],
  },
  {
    of: [{ title: 'update hook filter link', type: 'docs', area: 'rolldown' }],
    sentences: [
      'Rolldown docs: the link about hook filters points to the current page',
      'Update the link to hook filters in the Rolldown guide',
    ],
  },
  {
    of: [{ title: 'make `viteMetadata` and `modules` enumerable', type: 'fix' }],
    sentences: [
      '`viteMetadata` and `modules` show up when the properties of a chunk are enumerated',
      'Make the properties `viteMetadata` and `modules` enumerable',
      'The properties `modules` and `viteMetadata` can now be iterated over',
    ],
  },
  {
    of: [{ title: 'fix optimizeDeps type links', type: 'docs' }],
    sentences: ['Links to the types of `optimizeDeps` work in the docs', 'Correct broken links to the `optimizeDeps` types'],
  },
  {
    of: [{ title: 'apply https://github.com/vitejs/vite/pull/20503', type: 'fix' }],
    sentences: ['Apply the change of PR 20503'],
  },
  {
    of: [{ title: 'match worker import meta more quickly', type: 'fix', area: 'worker' }],
    sentences: ['`import.meta` in workers is matched faster', 'Workers: detect `import.meta` faster'],
  },
  {
    of: [{ title: 'run HMR handler sequentially', type: 'fix', area: 'hmr' }],
    sentences: [
      'HMR handlers run one after the other instead of at the same time',
      'Run the handlers of HMR in sequence',
      'Hot updates are handled one at a time',
    ],
  },
  {
    of: [{ title: 'add CJS `__esModule` interop tests', type: 'test', area: 'optimizer' }],
    sentences: ['The interop of CommonJS modules with `__esModule` is covered by tests of the optimizer'],
  },
  {
    of: [{ title: 'bump `rolldown-plugin-dts`', type: 'chore' }],
    sentences: ['`rolldown-plugin-dts` is updated'],
  },
  {
    of: [{ title: 'fix HTML formatting in README.md', type: 'chore' }],
    sentences: ["The README's HTML is formatted correctly"],
  },
  {
    of: [{ title: "don't set `ssr.optimizeDeps.rollupOptions` compat if `ssr` option is not set", type: 'fix' }],
    sentences: [
      'Leave `ssr.optimizeDeps.rollupOptions` alone when there is no `ssr` option',
      '`ssr.optimizeDeps.rollupOptions` is only set for compatibility if the config has an `ssr` option',
      'Configs without `ssr` no longer get `ssr.optimizeDeps.rollupOptions`',
    ],
  },
  {
    of: [{ title: 'support deno create command', type: 'fix', area: 'create-vite' }],
    sentences: ['create-vite: the create command of Deno works', "Projects can be created with Deno's create command"],
  },
  {
    of: [{ title: 'add EdgeOne pages', type: 'docs', area: 'static-deploy' }],
    sentences: ['Static deployment guide: explain how to deploy to EdgeOne Pages', 'The guide to static sites covers EdgeOne pages'],
  },
  {
    of: [{ title: "use Rolldown's watch API", type: 'feat' }],
    sentences: ['Watch mode is built on the watch API of Rolldown', 'Use the watch API that Rolldown offers'],
  },
  {
    of: [{ title: 'replace optional values', type: 'fix', area: 'define' }],
    sentences: ['Optional values are replaced by `define`', '`define` also replaces values that are optional'],
  },
  {
    of: [{ title: 'show description for template variants', type: 'feat', area: 'create-vite' }],
    sentences: [
      'create-vite shows what each template variant is',
      'Template variants are shown with a description when you create a project',
      'Show a description next to each variant of a template in `create-vite`',
    ],
  },
  {
    of: [{ title: '`[hookName].handler` in plugins', type: 'refactor' }],
    sentences: ['Plugins are written with `[hookName].handler`'],
  },
  {
    of: [{ title: "support `namespace: 'file'` filter in esbuild plugin compat", type: 'fix', area: 'optimizer' }],
    sentences: [
      "The esbuild plugin compatibility layer understands filters with `namespace: 'file'`",
      'esbuild plugins that filter by `namespace: "file"` work in the optimizer',
      'Optimizer: filters that use the `file` namespace are supported for esbuild plugins',
    ],
  },
  {
    of: [{ title: 'add test that ensures syntaxes not supported are lowered', type: 'test' }],
    sentences: ['A test makes sure that unsupported syntaxes are lowered'],
  },
  {
    of: [{ title: 'correct `WebSocket` spelling', type: 'docs' }],
    sentences: ['`WebSocket` is spelled correctly in the docs'],
  },
  {
    of: [{ title: 'update netlify urls', type: 'docs', area: 'static-deploy' }],
    sentences: [
      'The Netlify links of the static deployment guide are up to date',
      'URLs of Netlify are current again in the deployment guide',
    ],
  },
  {
    of: [{ title: 'update framework starter templates to align the new theme', type: 'feat', area: 'create-vite' }],
    sentences: [
      'The starter templates of all frameworks follow the new theme',
      'New projects start from templates in the look of the new theme',
    ],
  },
  {
    of: [{ title: 'use `module.registerHooks` when available', type: 'perf', area: 'module-runner' }],
    sentences: [
      'The module runner registers its hooks by `module.registerHooks` where Node has it',
      'Use `module.registerHooks` if it is available, which makes the module runner faster',
      'Module runner: faster where `module.registerHooks` is available',
    ],
  },
  {
    of: [{ title: 'run tests in all version branches', type: 'ci' }],
    sentences: ['Tests are run in CI for every version branch'],
  },
  {
    of: [{ title: 'fix description of `transformIndexHtml` hook', type: 'docs', area: 'vite' }],
    sentences: ['The docs describe the `transformIndexHtml` hook correctly'],
  },
  {
    of: [{ title: "migrate `tseslint.config` to ESLint core's `defineConfig`", type: 'refactor', area: 'create-vite' }],
    sentences: [
      'create-vite templates use `defineConfig` of the ESLint core in place of `tseslint.config`',
      "ESLint configs of new projects are defined by ESLint's own `defineConfig` rather than `tseslint.config`",
    ],
  },
  {
    of: [{ title: 'use rolldown to bundle config', type: 'feat' }],
    sentences: ['Config files are bundled with Rolldown', 'Rolldown now bundles the config file'],
  },
  {
    of: [{ title: 'avoid error happening with a package with asset entrypoint', type: 'fix', area: 'optimizer' }],
    sentences: [
      'Optimizing a package whose entry point is an asset no longer ends in an error',
      "Packages with an asset as their entrypoint don't make the optimizer fail any more",
      'Fix the error that the optimizer raised for a package with an asset entry point',
    ],
  },
  {
    of: [{ title: 'remove broken `build.license` example', type: 'docs' }],
    sentences: [
      'A `build.license` example that did not work is removed from the docs',
      'The docs lose a broken example of `build.license`',
    ],
  },
  {
    of: [{ title: 'watch assets referenced by `new URL(, import.meta.url)`', type: 'fix' }],
    sentences: [
      'Files referenced through `new URL(…, import.meta.url)` are watched',
      'Changes to assets in `new URL(..., import.meta.url)` are now noticed by the watcher',
    ],
  },
  {
    of: [{ title: 'increase stream reset rate limit for HTTP2', type: 'fix' }],
    sentences: [
      'The limit on how often HTTP/2 streams may be reset is higher',
      'Raise the rate limit of stream resets for HTTP/2',
      'HTTP/2: more stream resets are allowed before the limit is hit',
    ],
  },
  {
    of: [{ title: 'add ios to default esbuild targets', type: 'feat' }],
    sentences: ['iOS is among the default esbuild targets', 'The default targets of esbuild now include iOS'],
  },
  {
    of: [{ title: 'clarify environment variable loading in Vite config', type: 'docs', area: 'config' }],
    sentences: ['The docs say more clearly how environment variables are loaded in a Vite config'],
  },
  {
    of: [{ title: 'derive `resolve.symlinks` option properly', type: 'fix', area: 'optimizer' }],
    sentences: ['The optimizer takes `resolve.symlinks` over correctly', '`resolve.symlinks` is derived the right way for the optimizer'],
  },
  {
    of: [{ title: 'update `pnpm link` command in guide', type: 'docs' }],
    sentences: ['The guide shows the current `pnpm link` command'],
  },
  {
    of: [{ title: "warn if `define['process.env']` contains `path` key with a value", type: 'feat' }],
    sentences: [
      "A warning appears when `define['process.env']` has a `path` key with a value",
      "Warn about a value for the key `path` in `define['process.env']`",
      "You now get a warning if you give `path` a value in `define['process.env']`",
    ],
  },
  {
    of: [{ title: 'use util functions from `@rolldown/pluginutils`', type: 'refactor' }],
    sentences: ['Utility functions come from `@rolldown/pluginutils`', 'Replace own helpers by those of `@rolldown/pluginutils`'],
  },
  {
    of: [{ title: 'ensure correct URL when querying module graph', type: 'fix', area: 'indexHtml' }],
    sentences: ['The module graph is queried with the right URL for the HTML index'],
  },
  {
    of: [{ title: 'deprecate esbuild / optimizeDeps.esbuild options', type: 'refactor' }],
    sentences: [
      'The options `esbuild` and `optimizeDeps.esbuild` are deprecated',
      'Deprecate two options: esbuild and `optimizeDeps.esbuild`',
    ],
  },
  {
    of: [{ title: 'trim trailing slash before `server.fs.deny` check', type: 'fix', area: 'dev' }],
    sentences: [
      'A slash at the end of a path is removed before it is held against `server.fs.deny`',
      'Paths that end in a slash no longer slip past `server.fs.deny` in the dev server',
      '`server.fs.deny` is checked without the trailing slash',
    ],
  },
  {
    of: [{ title: 'generate a more readable manifest', type: 'fix', area: 'native-plugin' }],
    sentences: ['The manifest of the native plugin is easier to read', 'Native plugins write a manifest that people can read more easily'],
  },
  {
    of: [{ title: 'resolve server URLs before calling other listeners', type: 'feat' }],
    sentences: [
      'The URLs of the server are known before other listeners are called',
      'Server URLs are resolved first, and only then other listeners are called',
    ],
  },
  {
    of: [{ title: 'add timeout to `untilBrowserLog`', type: 'test' }],
    sentences: ['`untilBrowserLog` has a timeout'],
  },
  {
    of: [{ title: 'use isolated declarations', type: 'build' }],
    sentences: ["The build uses TypeScript's isolated declarations"],
  },
  {
    of: [{ title: 'add client-side builtin module check', type: 'perf', area: 'module-runner' }],
    sentences: [
      "The module runner checks for builtin modules on the client's side",
      'Builtin modules are recognised by the client of the module runner, which is faster',
    ],
  },
  {
    of: [{ title: 'bump modern browser threshold to `import.meta.resolve` support', type: 'feat', area: 'legacy', breaking: '' }],
    sentences: [
      'The legacy plugin counts browsers as modern from `import.meta.resolve` support on',
      'Breaking: browsers without `import.meta.resolve` are no longer modern for plugin-legacy',
      'Modern browsers must now support `import.meta.resolve`',
    ],
  },
  {
    of: [{ title: 'add `perEnvironmentWatchChangeDuringDev`', type: 'feat' }],
    sentences: [
      'New option `perEnvironmentWatchChangeDuringDev`',
      '`perEnvironmentWatchChangeDuringDev` is new: it runs the watch change hook per environment during dev',
    ],
  },
  {
    of: [{ title: 'add `ssrFixStacktrace` / `ssrRewriteStacktrace` to `removeSsrLoadModule` future deprecation', type: 'feat' }],
    sentences: [
      'The future deprecation `removeSsrLoadModule` also covers `ssrFixStacktrace` and `ssrRewriteStacktrace`',
      '`ssrFixStacktrace` and `ssrRewriteStacktrace` warn as part of the future deprecation `removeSsrLoadModule`',
    ],
  },
  {
    of: [{ title: 'hoist export to handle cyclic import better', type: 'fix', area: 'ssr' }],
    sentences: [
      'SSR: exports are hoisted, so cyclic imports are handled better',
      'Cyclic imports work better in SSR because exports are hoisted',
    ],
  },
  {
    of: [{ title: 'update rolldown and support custom configs for native dynamic import vars plugin', type: 'feat' }],
    sentences: ['The native plugin for dynamic import variables takes custom configs, and rolldown is updated'],
  },
  {
    of: [{ title: 'distinguish the two "env var"s using different words', type: 'docs' }],
    sentences: ['The docs use different words for the two kinds of environment variables'],
  },
  {
    of: [{ title: 'add section for `Failed to fetch dynamically imported module` error', type: 'docs', area: 'troubleshooting' }],
    sentences: [
      'A new troubleshooting section covers "Failed to fetch dynamically imported module"',
      'Troubleshooting: what to do about `Failed to fetch dynamically imported module`',
    ],
  },
  {
    of: [{ title: 'Fix cache problems with lints level', type: 'fix', body: 'By removing the cache.' }],
    sentences: [
      'Lint levels are no longer cached, which caused problems',
      'Problems with cached levels of lints are gone, as is the cache',
      'Remove the cache of lint levels',
    ],
  },
  {
    of: [{ title: 'Use `TempDir` for copied lockfiles' }],
    sentences: ['Lockfiles that are copied live in a `TempDir`', 'Copied lock files are put into a temporary directory'],
  },
  {
    of: [{ title: 'Use `ThinVec` in `ItemScope` in a couple places' }],
    sentences: ['`ItemScope` holds some of its items in a `ThinVec`'],
  },
  {
    of: [{ title: 'Idiomatic salsa use for enum variants query' }],
    sentences: ['The query for enum variants uses Salsa in an idiomatic way'],
  },
  {
    of: [{ title: 'Record macro calls for fields in `ChildBySource` impls', type: 'fix' }],
    sentences: [
      'Macro calls in fields are recorded by the implementations of `ChildBySource`',
      '`ChildBySource` now knows macro calls of fields',
    ],
  },
  {
    of: [{ title: 'Support `cfg_select!`', type: 'feat' }],
    sentences: ['`cfg_select!` is supported', 'The macro `cfg_select` is understood'],
  },
  {
    of: [{ title: 'Adjust triagebot config for rustc-josh-sync', type: 'minor' }],
    sentences: ['Triagebot is configured for josh-sync of rustc'],
  },
  {
    of: [
      {
        title: 'Migrate `Convert_to_guarded_return` assist to use SyntaxEditor',
        body: '- Migrate Convert_to_guarded_return to use SyntaxEditor',
      },
    ],
    sentences: ['The assist "Convert to guarded return" is based on `SyntaxEditor`'],
  },
  {
    of: [{ title: "Panic while trying to clear old diagnostics while there's nothing", type: 'fix' }],
    sentences: [
      'Clearing old diagnostics when there are none does not panic any more',
      'No more panic when there are no old diagnostics to clear',
    ],
  },
  {
    of: [{ title: 'Honor `rust-analyzer.cargo.noDeps` option when fetching sysroot metadata', type: 'fix' }],
    sentences: [
      '`rust-analyzer.cargo.noDeps` is respected when the metadata of the sysroot is fetched',
      'Fetching sysroot metadata no longer ignores `rust-analyzer.cargo.noDeps`',
      'The setting `cargo.noDeps` now also applies to sysroot metadata',
    ],
  },
  {
    of: [{ title: 'Do not require all rename definitions to be renameable', type: 'fix' }],
    sentences: [
      'A rename goes through even if some of the definitions cannot be renamed',
      'Renaming no longer needs every definition to be renameable',
    ],
  },
  {
    of: [{ title: 'Deduplicate code in proc-macro-srv' }],
    sentences: ['proc-macro-srv has less duplicated code'],
  },
  {
    of: [{ title: 'Add expression fill mode variant for filling with underscore expressions' }],
    sentences: ['A new fill mode for expressions fills in underscores', 'Expressions can be filled with `_` as a new mode'],
  },
  {
    of: [
      {
        title: "Use 'ProjectJson' consistently",
        type: 'internal',
        body: "The Rust source code previously mised ProjectJson and JsonProject,\nand the TypeScript definition didn't match either.\n\nUse 'ProjectJson' everywhere. This is purely an internal change.",
      },
    ],
    sentences: ['`ProjectJson` is named the same in Rust and TypeScript', 'The name JsonProject is gone: it is `ProjectJson` everywhere'],
  },
  {
    of: [{ title: 'Migrate `replace_is_method_with_if_let_method` Assist to use `SyntaxFactory`', body: '- remove `if-let` chains' }],
    sentences: ['`replace_is_method_with_if_let_method` now builds its output by `SyntaxFactory`'],
  },
  {
    of: [{ title: 'Infer lifetimes for GATs in expression/pattern position', type: 'fix', body: 'We should not only in type position.' }],
    sentences: [
      'Lifetimes of GATs are inferred in expressions and patterns too, not only in types',
      'Lifetimes of generic associated types are inferred where they stand in an expression or a pattern',
    ],
  },
  {
    of: [{ title: 'Fix display of `use<>` syntax', type: 'fix' }],
    sentences: ['`use<>` is displayed correctly', 'Types with `use<…>` are shown properly'],
  },
  {
    of: [{ title: 'Hide imported privates if private editable is disabled' }],
    sentences: [
      'Private items are hidden from imports when editing of privates is turned off',
      'Imported private items no longer appear if private editable is disabled',
    ],
  },
  {
    of: [
      {
        title: 'Fixes for `dyn` inlay hint',
        type: 'fix',
        body: "- Don't show `dyn` hint in a HRTB bound\n- Put `dyn` inlay hints in their correct place in presence of parentheses",
      },
    ],
    sentences: [
      'Inlay hints for `dyn` are placed correctly around parentheses and left out in HRTB bounds',
      'No `dyn` inlay hint is shown in a higher-ranked trait bound',
      'Two fixes for `dyn` hints: none in HRTB bounds, and the right place with parentheses',
    ],
  },
  {
    of: [
      {
        title: 'Remove `ConstParam::remove_default` and `TypeParam::remove_default` to migrate from ted',
        body: '- remove `remove_default`',
      },
    ],
    sentences: ['Two `remove_default` methods are removed, of `ConstParam` and `TypeParam`'],
  },
  {
    of: [{ title: 'Add a mbe test for parsing negative literals', type: 'minor' }],
    sentences: ['Parsing of negative literals by mbe is tested'],
  },
  {
    of: [{ title: 'Do not warn about proc-macro srv when sysroot is missing', type: 'fix' }],
    sentences: [
      'A missing sysroot no longer causes a warning about the proc-macro server',
      'Without a sysroot, there is no warning about the proc macro server any more',
    ],
  },
  {
    of: [{ title: 'Run metrics on the beta channel', type: 'ci', body: 'This way we can catch regressions from upstream earlier' }],
    sentences: [
      'Metrics run on beta, so that upstream regressions are seen earlier',
      'CI measures on the beta channel to find regressions of upstream sooner',
    ],
  },
  {
    of: [{ title: 'Stabilize unlinked file diagnostic', type: 'fix' }],
    sentences: ['The diagnostic for unlinked files is now stable', 'The unlinked-file diagnostic is no longer experimental'],
  },
  {
    of: [{ title: 'Add tailexpr & -> &mut for generate_mut_trait_impl' }],
    sentences: [
      '`generate_mut_trait_impl` turns a tail expression `&` into `&mut`',
      'generate_mut_trait_impl: the tail expression gets `&mut` instead of `&`',
    ],
  },
  {
    of: [
      {
        title: 'Fix proc macro server handling of strings with minuses',
        type: 'fix',
        body: 'It used to decompose them thinking they were numbers.',
      },
    ],
    sentences: [
      'Strings with a minus sign are no longer taken for numbers by the proc macro server',
      'The proc-macro server keeps strings that contain minuses whole; they were split up as if they were numbers',
    ],
  },
  {
    of: [{ title: "`ItemTree`'s `ItemVisibilities` has no identity, so deduplicate" }],
    sentences: ['Equal `ItemVisibilities` of an `ItemTree` are stored once'],
  },
  {
    of: [
      {
        title: "Correctly set the span of the proc_macro crate's Group delimiters",
        type: 'fix',
        body: "Previously only the open delimiter's span was set, and this caused... weird problems.",
      },
    ],
    sentences: [
      'Both delimiters of a `Group` in the `proc_macro` crate have the right span, not only the opening one',
      'The closing delimiter of a proc_macro `Group` gets its span too',
    ],
  },
  {
    of: [
      {
        title: 'implement attribute completions for diagnostics module',
        type: 'feat',
        body: "- don't duplicate must_use for functions and traits\n- implement completion for diagnostic module\n- match on segments of path and some small cleanup\n- add qualifiers to attribute completions",
      },
    ],
    sentences: [
      'Attributes of the `diagnostic` module are completed',
      'Completion knows the attributes of `diagnostic` and offers `must_use` only once for functions and traits',
    ],
  },
  {
    of: [{ title: 'Fix incorrect handling of unresolved non-module imports in name resolution', type: 'fix' }],
    sentences: ['Imports that cannot be resolved and are no modules are handled correctly in name resolution'],
  },
  {
    of: [
      {
        title: 'In handlers/extract_module.rs, generate ast::Module instead of String',
        body: '- In extract_module.rs, generate ast::Module instead of String',
      },
    ],
    sentences: ['`extract_module.rs` produces an `ast::Module` rather than a string'],
  },
  {
    of: [{ title: 'Fix ide-assist: generate Deref transitive', body: '- Fix ide-assist: Deref transtive' }],
    sentences: ['The assist that generates `Deref` is correct for transitive cases'],
  },
  {
    of: [{ title: 'Utilize `cargo check --compile-time-deps`', type: 'internal' }],
    sentences: ['`cargo check --compile-time-deps` is used'],
  },
  {
    of: [
      {
        title: "Don't show '$saved_file' literally in IDE status updates",
        body: "We've had a few users get confused when VS Code shows `my_custom_check\n--args $saved_file`, as it looks like substitution didn't occur.\n\nInstead, show `my_custom_check --args ...` in the display output. This\nis also shorter, and the VS Code status bar generally works best with\nshort text.",
      },
    ],
    sentences: [
      'Status updates show `...` instead of `$saved_file`',
      "The IDE's status no longer contains `$saved_file` literally: `my_custom_check --args ...` is shown",
      "VS Code's status bar says `my_custom_check --args ...`, which is shorter and less confusing than `$saved_file`",
    ],
  },
  {
    of: [{ title: 'Reload workspaces when cargo configs change', type: 'fix' }],
    sentences: [
      'Workspaces are loaded again after a change of the Cargo config',
      'A changed Cargo config triggers a reload of the workspaces',
    ],
  },
  {
    of: [
      {
        title: 'add an assist to unwrap a type with a generic arg',
        type: 'feat',
        body: 'This assist unwraps a type into its generic type argument, ignoring\nconst and lifetime arguments',
      },
    ],
    sentences: [
      'A new assist replaces a type by its generic argument',
      'New assist: unwrap a type into the type argument that it has; lifetimes and constants are ignored',
    ],
  },
  {
    of: [
      {
        title: "Make `Semantics<'db, DB>` support `Semantics<'db, dyn HirDatabase>`, take two",
        body: "- Make `Semantics<'db, dyn HirDatabase>` actually usable",
      },
    ],
    sentences: ["`Semantics<'db, dyn HirDatabase>` can really be used"],
  },
  {
    of: [
      {
        title: '`merge_imports` and `unmerge_imports` to editor',
        type: 'refactor',
        body: '- migrate `unmerge_use` to syntax editor\n- rename `unmerge_use` to `unmerge_imports`\n- migrate `merge_imports` to syntax editor',
      },
    ],
    sentences: [
      'The assists `merge_imports` and `unmerge_imports` (before: `unmerge_use`) use the syntax editor',
      '`unmerge_use` is now called `unmerge_imports`',
    ],
  },
  {
    of: [{ title: 'remove `rust-analyzer/syntaxTree` from docs', body: '- remove syntaxTree from docs' }],
    sentences: ['The docs no longer mention `rust-analyzer/syntaxTree`'],
  },
  {
    of: [
      {
        title: 'Support spans with proc macro servers from before the ast id changes',
        type: 'fix',
        body: 'The only thing changed is the value of the fixup ast id, so we just swap it.',
      },
    ],
    sentences: [
      'Proc macro servers that are older than the ast id changes can handle spans',
      'Spans also work with older proc-macro servers, from before the change of AST ids',
    ],
  },
  {
    of: [{ title: 'Fix `move_bounds` assists not working for lifetimes', type: 'fix' }],
    sentences: ['The `move_bounds` assist works for lifetimes', 'Moving bounds by assist no longer fails for lifetimes'],
  },
  {
    of: [
      {
        title: 'Fix proc-macro API creating malformed negative literals',
        type: 'fix',
        body: '- Add more proc-macro tests for parsing negative literals',
      },
    ],
    sentences: [
      'Negative literals made through the proc-macro API are well formed',
      'The API of proc macros no longer creates negative literals that are malformed',
    ],
  },
  {
    of: [
      {
        title: 'Fix generate_trait_from_impl whitespace after vis',
        body: 'Input:\n\n```rust\nstruct Foo;\n\nimpl F$0oo {\n    pub fn a_func() -> Option<()> {\n        Some(())\n    }\n}\n```\n\nOld:\n\n```rust\nstruct Foo;\n\ntrait NewTrait {\n     fn a_func() -> Option<()>;\n}\n\nimpl NewTrait for Foo {\n     fn a_func() -> Option<()> {\n        Some(())\n    }\n}\n```\n\nThis PR fixed:\n\n```rust\nstruct Foo;\n\ntrait NewTrait {\n    fn a_func() -> Option<()>;\n}\n\nimpl NewTrait for Foo {\n    fn a_func(',
      },
    ],
    sentences: [
      '`generate_trait_from_impl` leaves no extra space where the visibility stood',
      'No stray whitespace remains after `pub` is removed by generate_trait_from_impl',
    ],
  },
  {
    of: [
      { title: 'Fix `move_bounds` assists not working for lifetimes', type: 'fix' },
      { title: 'Infer lifetimes for GATs in expression/pattern position', type: 'fix', body: 'We should not only in type position.' },
    ],
    sentences: ['Two fixes around lifetimes: `move_bounds` works for them, and those of GATs are inferred in expressions and patterns'],
  },
  {
    of: [
      {
        title: 'Fix proc macro server handling of strings with minuses',
        type: 'fix',
        body: 'It used to decompose them thinking they were numbers.',
      },
      {
        title: 'Fix proc-macro API creating malformed negative literals',
        type: 'fix',
        body: '- Add more proc-macro tests for parsing negative literals',
      },
    ],
    sentences: ['Proc macros: strings with minuses stay strings, and negative literals are no longer malformed'],
  },
  {
    of: [
      { title: 'avoid error happening with a package with asset entrypoint', type: 'fix', area: 'optimizer' },
      { title: 'derive `resolve.symlinks` option properly', type: 'fix', area: 'optimizer' },
    ],
    sentences: ["Optimizer: asset entrypoints don't fail, and `resolve.symlinks` is derived properly"],
  },
  {
    of: [
      { title: "warn if `define['process.env']` contains `path` key with a value", type: 'feat' },
      { title: 'add `perEnvironmentWatchChangeDuringDev`', type: 'feat' },
    ],
    sentences: ["A warning for `path` in `define['process.env']`, and the new `perEnvironmentWatchChangeDuringDev`"],
  },
  {
    of: [
      { title: 'match worker import meta more quickly', type: 'fix', area: 'worker' },
      { title: 'use `module.registerHooks` when available', type: 'perf', area: 'module-runner' },
      { title: 'add client-side builtin module check', type: 'perf', area: 'module-runner' },
    ],
    sentences: ['The module runner and workers are faster'],
  },
  {
    of: [
      { title: 'Honor `rust-analyzer.cargo.noDeps` option when fetching sysroot metadata', type: 'fix' },
      { title: 'Do not warn about proc-macro srv when sysroot is missing', type: 'fix' },
      { title: 'Reload workspaces when cargo configs change', type: 'fix' },
    ],
    sentences: [
      'Three fixes of loading workspaces: Cargo config changes reload them, `cargo.noDeps` holds for the sysroot, and a missing sysroot gives no warning about proc-macro srv',
    ],
  },
  {
    of: [
      {
        title: 'Migrate `Convert_to_guarded_return` assist to use SyntaxEditor',
        body: '- Migrate Convert_to_guarded_return to use SyntaxEditor',
      },
      { title: 'Migrate `replace_is_method_with_if_let_method` Assist to use `SyntaxFactory`', body: '- remove `if-let` chains' },
      { title: 'Migrate `convert_match_to_let_else` assist to use `SyntaxEditor`' },
      { title: 'Migrate `generate_trait_from_impl` assist to use `SyntaxEditor`' },
      {
        title: 'Migrate `wrap_unwrap_cfg_attr` Assist to use `SyntaxEditor`',
        body: '- Migrate `wrap_unwrap_cfg_attr` assist to use `SyntaxEditor`',
      },
    ],
    sentences: ['Five assists move to `SyntaxEditor` or `SyntaxFactory`'],
  },
  {
    of: [
      {
        title: 'Migrate `Convert_to_guarded_return` assist to use SyntaxEditor',
        body: '- Migrate Convert_to_guarded_return to use SyntaxEditor',
      },
      { title: 'Migrate `convert_match_to_let_else` assist to use `SyntaxEditor`' },
      { title: 'Migrate `generate_trait_from_impl` assist to use `SyntaxEditor`' },
      {
        title: 'Migrate `wrap_unwrap_cfg_attr` Assist to use `SyntaxEditor`',
        body: '- Migrate `wrap_unwrap_cfg_attr` assist to use `SyntaxEditor`',
      },
    ],
    sentences: ['Four assists are migrated to `SyntaxEditor`'],
  },
  {
    of: [{ title: 'update description for enabling native plugins', type: 'docs', area: 'rolldown' }],
    sentences: ['The Rolldown docs describe how native plugins are enabled'],
  },
  {
    of: [{ title: 'disable optional peer dep handling for `nodeResolveWithVite`', type: 'fix' }],
    sentences: [
      '`nodeResolveWithVite` no longer handles optional peer dependencies',
      'Turn off the handling of optional peer dependencies in `nodeResolveWithVite`',
    ],
  },
  {
    of: [{ title: 'fix regular expression on the Rolldown page', type: 'docs' }],
    sentences: ['A regular expression on the docs page about Rolldown is right'],
  },
  {
    of: [{ title: 'support es2024 build target for lightningcss', type: 'feat', area: 'css' }],
    sentences: [
      'Lightning CSS can be built for ES2024',
      'The build target `es2024` works with lightningcss',
      'CSS: `es2024` is accepted as build target when Lightning CSS is used',
    ],
  },
  {
    of: [{ title: 'set host header for requests from HTTP2', type: 'fix', area: 'proxy' }],
    sentences: [
      'The proxy sends a host header for HTTP/2 requests',
      'Requests that come in over HTTP/2 get their host header when they are proxied',
    ],
  },
  {
    of: [{ title: 'make `this.environment` available in outputOptions hook', type: 'fix' }],
    sentences: ['`this.environment` can be used in the `outputOptions` hook', 'The hook outputOptions has access to `this.environment`'],
  },
  {
    of: [{ title: 'typo in `optimizeDeps.esbuildOptions` deprecated message', type: 'chore' }],
    sentences: ['The deprecation message of `optimizeDeps.esbuildOptions` no longer has a typo'],
  },
  {
    of: [{ title: 'support ESM rolldown', type: 'chore' }],
    sentences: ['Rolldown is supported as an ES module'],
  },
  {
    of: [{ title: 'ignore `*.ipv4` address in cert', type: 'fix' }],
    sentences: ['`*.ipv4` addresses in certificates are ignored', 'An address such as `*.ipv4` in a certificate is skipped'],
  },
  {
    of: [{ title: 'include rollupOptions in config hash', type: 'fix', area: 'optimizer' }],
    sentences: [
      'The config hash of the optimizer takes `rollupOptions` into account',
      'Changing `rollupOptions` changes the hash of the config, so dependencies are optimized again',
    ],
  },
  {
    of: [{ title: 'use filter for plugins', type: 'perf' }],
    sentences: ['Plugins use filters, which makes them faster'],
  },
  {
    of: [{ title: 'dynamically import `resolveConfig`', type: 'perf', area: 'cli' }],
    sentences: ['The CLI loads `resolveConfig` only when it is needed', '`resolveConfig` is imported dynamically by the CLI'],
  },
  {
    of: [{ title: 'clarify tsconfig resolution behavior', type: 'docs' }],
    sentences: ['The docs are clearer about how a tsconfig is found'],
  },
  {
    of: [{ title: 'use `ESTree` types from `rolldown/utils`', type: 'refactor' }],
    sentences: ['ESTree types come from `rolldown/utils`'],
  },
  {
    of: [{ title: 'set `ROLLDOWN_OPTIONS_VALIDATION=loose` for vitepress', type: 'chore' }],
    sentences: ['The build with VitePress sets `ROLLDOWN_OPTIONS_VALIDATION` to `loose`'],
  },
  {
    of: [{ title: 'prevent crash on negative column in stacktrace', type: 'fix', area: 'module-runner' }],
    sentences: [
      'A negative column in a stack trace does not crash the module runner any more',
      'Stack traces with negative columns no longer make the module runner crash',
    ],
  },
  {
    of: [{ title: 'update `@vitejs/plugin-react-swc` version', type: 'chore', area: 'create-vite' }],
    sentences: ['New projects use a newer version of `@vitejs/plugin-react-swc`'],
  },
  {
    of: [{ title: 'set viteMetadata for `writeBundle` hook', type: 'fix' }],
    sentences: ['`viteMetadata` is available in `writeBundle`', 'The `writeBundle` hook gets `viteMetadata`'],
  },
  {
    of: [{ title: 'update rolldown and support `resolveSubpathImports` for `oxcResolvePlugin`', type: 'feat' }],
    sentences: ['`oxcResolvePlugin` can resolve subpath imports by `resolveSubpathImports`, with an updated Rolldown'],
  },
  {
    of: [{ title: "add note that bun's env loading behavior interferes with Vite's one", type: 'docs' }],
    sentences: [
      "A note warns that the way in which Bun loads env files gets in the way of Vite's",
      "The docs mention that Bun's own loading of env files interferes with Vite",
    ],
  },
  {
    of: [{ title: 'remove dead code', type: 'refactor', area: 'optimizer' }],
    sentences: ['Dead code of the optimizer is gone'],
  },
  {
    of: [{ title: 'use remove conditions for normal Vite', type: 'fix', area: 'legacy' }],
    sentences: ['The legacy plugin uses the remove conditions with normal Vite'],
  },
  {
    of: [{ title: 'update performance page for Vite 8', type: 'docs', area: 'guide' }],
    sentences: ["The guide's performance page covers Vite 8", 'The page about performance is up to date for version 8 of Vite'],
  },
  {
    of: [{ title: 'add plugin registry to resources', type: 'docs' }],
    sentences: ['The resources list the plugin registry'],
  },
  {
    of: [{ title: 'vite8 beta announcement v7 backport', type: 'docs' }],
    sentences: ['The announcement of the Vite 8 beta also stands in the docs of v7'],
  },
  {
    of: [{ title: 'warn when `esbuild: false` is set but `oxc: false` is not set', type: 'feat' }],
    sentences: [
      'Warn if `esbuild` is `false` and `oxc` is not',
      'You now get a warning when you set `esbuild: false` without `oxc: false`',
      'Setting `esbuild: false` alone gives a warning: set `oxc: false` as well',
    ],
  },
  {
    of: [{ title: 'replace `axios` dependency with local package', type: 'test', area: 'optimize-deps' }],
    sentences: ['The tests use a local package in place of `axios`'],
  },
  {
    of: [{ title: 'enable `output.topLevelVar` by default', type: 'feat' }],
    sentences: [
      '`output.topLevelVar` is now on by default',
      'Builds use `output.topLevelVar` unless you turn it off',
      'The option `output.topLevelVar` is enabled without being set',
    ],
  },
  {
    of: [{ title: 'use tsconfig cache for oxc transform in dev', type: 'perf' }],
    sentences: ["In dev, the tsconfig cache also serves Oxc's transform", 'Oxc transforms are faster in dev as the tsconfig is cached'],
  },
  {
    of: [{ title: 'inline css correctly for double quote use strict', type: 'fix', area: 'css' }],
    sentences: ['Inlining CSS works with a double-quoted `"use strict"`', 'CSS is inlined correctly after `use strict` in double quotes'],
  },
  {
    of: [{ title: 'normalize file:// on windows', type: 'fix', area: 'module-runner' }],
    sentences: ['The module runner understands `file://` URLs on Windows', 'On Windows, `file://` is normalized by the module runner'],
  },
  {
    of: [{ title: 'pass rollup watch options when building in watch mode', type: 'fix' }],
    sentences: [
      'The watch options of Rollup are passed on when you build in watch mode',
      '`rollup` watch options are no longer lost when building in watch mode',
    ],
  },
  {
    of: [{ title: 'update `advancedChunks` -> `codeSplitting`', type: 'docs' }],
    sentences: ['The docs say `codeSplitting` instead of `advancedChunks`', '`advancedChunks` is called `codeSplitting` in the docs'],
  },
  {
    of: [{ title: 'Disable tests in flycheck if `cfg.setTest` is set to false', type: 'fix' }],
    sentences: [
      'Flycheck leaves tests out if `cfg.setTest` is false',
      'With `cfg.setTest` set to `false`, flycheck no longer checks tests',
    ],
  },
  {
    of: [
      {
        title: 'Fix search of raw labels and lifetimes',
        type: 'fix',
        body: "It used to search for `'foo` which won't find `'r#foo`, now we search for `foo` instead.",
      },
    ],
    sentences: [
      "Searching a raw label or lifetime such as `'r#foo` finds it",
      "A search for `'foo` also finds `'r#foo`, as it looks for `foo`",
      'Raw labels and raw lifetimes are found by search',
    ],
  },
  {
    of: [{ title: 'Debounce workspace fetching for workspace structure changes' }],
    sentences: [
      'Changes of the workspace structure are debounced before the workspace is fetched',
      'Several changes to the structure of a workspace in a row fetch it once',
    ],
  },
  {
    of: [{ title: 'Improve completions in if / while expression conditions', body: '- Better completion test sorting' }],
    sentences: ['Completions in the conditions of `if` and `while` are better'],
  },
  {
    of: [{ title: 'fix crates/ide/src/folding_ranges.rs file perms', type: 'chore', body: '755 -> 644' }],
    sentences: [
      'The file folding_ranges.rs is no longer executable: 644 instead of 755',
      'The permissions of `crates/ide/src/folding_ranges.rs` go from 755 to 644',
    ],
  },
  {
    of: [{ title: 'Record macro calls in signatures in `ChildBySource` impls', type: 'fix' }],
    sentences: ['Macro calls within signatures are recorded'],
  },
  {
    of: [{ title: 'add `SyntaxEditor::delete_all` to migrate utils.rs `add_trait_assoc_items_to_impl`' }],
    sentences: ['`SyntaxEditor` has a new method: `delete_all`'],
  },
  {
    of: [
      {
        title: 'Provide better incrementality when items are changed',
        body: '- Use stable AST IDs\n- Avoid referring to the item tree except in the def map\n- Remove most of the item tree\n- Ignore ast id hashes in typos check\n- LRU ast id map',
      },
    ],
    sentences: [
      'Less is computed again when items change',
      'Changed items cause less work: AST ids are stable, and most of the item tree is gone',
    ],
  },
  {
    of: [{ title: 'Add write! and writeln! to minicore' }],
    sentences: ['minicore knows `write!` and `writeln!`', 'Two macros are new in minicore, `write!` and `writeln!`'],
  },
  {
    of: [{ title: 'Catch panics in inference in analysis-stats', type: 'internal' }],
    sentences: ['A panic during inference no longer ends `analysis-stats`', 'analysis-stats survives panics in inference'],
  },
  {
    of: [{ title: 'Resolve HIR display length issues and improve adjustment tooltips', type: 'fix', body: '- format function' }],
    sentences: ['The tooltips of adjustments are better, and long HIR names are displayed properly'],
  },
  {
    of: [{ title: 'Report the incorrect payload when failing to deserialize lsp messages' }],
    sentences: [
      'The error about an LSP message that cannot be deserialized shows the payload in question',
      'A message that fails to deserialize is reported with the payload that was wrong',
    ],
  },
  {
    of: [
      {
        title: 'Enhance renaming to include identifiers that are generated from the original symbol',
        body: '- Fix edition handling for names in rename logic\n- Support derive-macros for rename prefix magic',
      },
    ],
    sentences: [
      'Renaming a symbol also renames the identifiers that are generated from it',
      'Rename reaches identifiers generated from the symbol, including those of derive macros',
    ],
  },
  {
    of: [
      {
        title: 'Add `dyn` keyword inlay hints',
        type: 'feat',
        body: '- Remove unnecessary parameters in inlay-hint computation\n- Give path segment type anchors their own grammar rule',
      },
    ],
    sentences: ['Inlay hints show where `dyn` is left out', 'New inlay hints for the keyword `dyn`'],
  },
  {
    of: [{ title: 'Consider all produced artifacts for proc-macro dylib search', type: 'fix' }],
    sentences: [
      'All artifacts that a build produces are searched for the dylib of a proc macro',
      'The search for a proc-macro dylib no longer stops at the first artifact',
    ],
  },
  {
    of: [{ title: 'Typo mistake in CI', type: 'fix', body: '- Typo mistake in autopublish workflow' }],
    sentences: ['A typo in the autopublish workflow is corrected'],
  },
  {
    of: [
      {
        title: 'Migrate `toggle_macro_delimiter` Assist to use `SyntaxEditor`',
        body: '- Migrate `toggle_macro_delimiter` assist to `SyntaxEditor`',
      },
    ],
    sentences: ['The assist `toggle_macro_delimiter` now edits through `SyntaxEditor`'],
  },
  {
    of: [
      { title: 'Add ide-assist, generate single field struct From', type: 'feat', body: '- ide-assist, generate single field struct From' },
    ],
    sentences: [
      'A new assist generates `From` for structs of a single field',
      'Generate a `From` impl for a struct with one field by assist',
    ],
  },
  {
    of: [{ title: 'Cleanup cargo config queries', type: 'chore', body: '- Further decrease number of `cargo metadata` invokes' }],
    sentences: ['`cargo metadata` is called less often'],
  },
  {
    of: [
      {
        title: 'Enable Assist edit for tuple<->named struct for the struct and visiblity keywords',
        body: '- Allow assist edit for converting structs to appear also on struct keyword and on visibility\n- add missing public keyword\n- Formatting issues resolved\n- rename function so it makes more sense\n- clippy and more formatting\n- simplify expression that checks the offset',
      },
    ],
    sentences: [
      'The assists that convert between tuple structs and named ones also appear on the `struct` keyword and on the visibility',
      'Converting a tuple struct into a named struct, and back, is offered on `struct` and on the visibility',
    ],
  },
  {
    of: [{ title: 'negative nums in `concat!` expansion', type: 'fix' }],
    sentences: ['Negative numbers work in `concat!`', '`concat!` expands correctly with negative numbers'],
  },
  {
    of: [
      {
        title: 'Migrate `replace derive with manual impl` and `add_missing_impl_members` to use `SyntaxEditor`',
        body: '- split ted from gen_trait_fn_body\n- migrate_replace_derive_with_manual_impl\n- Modify around add_trait_assoc_items_to_impl to migrate add_missing_impl_members',
      },
    ],
    sentences: ['Two assists, `replace derive with manual impl` and `add_missing_impl_members`, use `SyntaxEditor`'],
  },
  {
    of: [{ title: 'Escape raw names in labels properly', type: 'fix', body: "- Don't escape `'static`" }],
    sentences: [
      "Raw names are escaped in labels, `'static` is not",
      "Labels with raw names are escaped as they should be; `'static` stays as it is",
    ],
  },
  {
    of: [{ title: 'Disable fixpoint for variance computation temporarily' }],
    sentences: ['Variance is computed without a fixpoint for now', 'The fixpoint of the variance computation is off for the time being'],
  },
  {
    of: [{ title: 'Add `fn parent(self, db) -> GenericDef` to `hir::TypeParam`' }],
    sentences: ['`hir::TypeParam` has a method `parent` that returns a `GenericDef`', 'You can ask a `TypeParam` for its parent'],
  },
  {
    of: [{ title: 'Copy lockfiles into target directory before invoking `cargo metadata`', type: 'fix' }],
    sentences: [
      'Lockfiles are copied to the target directory before `cargo metadata` runs',
      '`cargo metadata` works on copies of the lock files, in the target directory',
    ],
  },
  {
    of: [{ title: 'Fix link to good first issues' }],
    sentences: ['The link to good first issues works'],
  },
  {
    of: [{ title: 'Add Deref -> DerefMut for generate_mut_trait_impl' }],
    sentences: ['generate_mut_trait_impl turns `Deref` into `DerefMut`'],
  },
  {
    of: [
      {
        title: 'Migrate `toggle_macro_delimiter` Assist to use `SyntaxEditor`',
        body: '- Migrate `toggle_macro_delimiter` assist to `SyntaxEditor`',
      },
      { title: 'Migrate `generate new` assist to use `SyntaxEditor`', body: '- migrate generate new' },
      { title: 'Migrate `promote_local_to_const` Assist to `SyntaxEditor`' },
      {
        title: 'Migrate `pull_assignment_up` assist to use`SyntaxEditor`',
        body: '- Migrate `pull_assignment_up` assist to `SyntaxEditor`',
      },
    ],
    sentences: ['Four more assists have moved to `SyntaxEditor`'],
  },
  {
    of: [
      { title: 'Migrate `generate new` assist to use `SyntaxEditor`', body: '- migrate generate new' },
      {
        title: 'Migrate `replace derive with manual impl` and `add_missing_impl_members` to use `SyntaxEditor`',
        body: '- split ted from gen_trait_fn_body\n- migrate_replace_derive_with_manual_impl\n- Modify around add_trait_assoc_items_to_impl to migrate add_missing_impl_members',
      },
    ],
    sentences: ['Three assists use `SyntaxEditor`: generate new, replace derive with manual impl, and add missing impl members'],
  },
  {
    of: [
      { title: 'negative nums in `concat!` expansion', type: 'fix' },
      { title: 'Escape raw names in labels properly', type: 'fix', body: "- Don't escape `'static`" },
    ],
    sentences: ['Fix negative numbers in `concat!` and the escaping of raw names in labels'],
  },
  {
    of: [
      { title: 'ignore `*.ipv4` address in cert', type: 'fix' },
      { title: 'set host header for requests from HTTP2', type: 'fix', area: 'proxy' },
    ],
    sentences: ['HTTP/2 requests have a host header behind the proxy, and `*.ipv4` in a certificate is ignored'],
  },
  {
    of: [
      { title: 'prevent crash on negative column in stacktrace', type: 'fix', area: 'module-runner' },
      { title: 'normalize file:// on windows', type: 'fix', area: 'module-runner' },
    ],
    sentences: ['Module runner: no crash on negative columns in stack traces, and `file://` URLs are normalized on Windows'],
  },
  {
    of: [
      { title: 'set viteMetadata for `writeBundle` hook', type: 'fix' },
      { title: 'make `this.environment` available in outputOptions hook', type: 'fix' },
    ],
    sentences: ['Hooks know more: `this.environment` in `outputOptions`, `viteMetadata` in `writeBundle`'],
  },
  {
    of: [{ title: 'plugin authors guide for rolldown-vite', type: 'docs' }],
    sentences: ['There is a guide to rolldown-vite for the authors of plugins'],
  },
  {
    of: [{ title: 'make esbuild optional peer dependency', type: 'refactor' }],
    sentences: ['esbuild is now an optional peer dependency', 'esbuild need not be installed any more: it is an optional peer dependency'],
  },
  {
    of: [{ title: 'set `typescript.removeClassFieldsWithoutInitializer` for `useDefineForClassFields=false`', type: 'fix' }],
    sentences: [
      '`useDefineForClassFields: false` also sets `typescript.removeClassFieldsWithoutInitializer`',
      'Class fields without an initializer are removed if `useDefineForClassFields` is false',
    ],
  },
  {
    of: [{ title: 'skip `rolldownCjsExternalPlugin` for `platform: neutral`', type: 'fix', area: 'optimizer' }],
    sentences: [
      'The optimizer leaves out `rolldownCjsExternalPlugin` when the platform is `neutral`',
      'No `rolldownCjsExternalPlugin` for the neutral platform',
    ],
  },
  {
    of: [{ title: 'use js wasm helper in dev environment', type: 'feat', area: 'native-plugin' }],
    sentences: ['In dev environments the WASM helper is the one written in JS', 'Dev uses the JavaScript helper for WASM'],
  },
  {
    of: [{ title: 'add ramp stat to vite 8 blog post', type: 'docs' }],
    sentences: ['The blog post on Vite 8 tells a figure from Ramp'],
  },
  {
    of: [{ title: 'fix `worker.rolldownOptions` typo', type: 'docs' }],
    sentences: ['`worker.rolldownOptions` is spelled correctly in the docs'],
  },
  {
    of: [{ title: 'update watch option desc', type: 'docs' }],
    sentences: ['The description of the watch option is up to date'],
  },
  {
    of: [{ title: 'revert "refactor: use fs.cpSync"', type: 'fix' }],
    sentences: ['`fs.cpSync` is no longer used', 'Undo the switch to `fs.cpSync`'],
  },
  {
    of: [{ title: 'use exact regexp filter for virtual module', type: 'fix' }],
    sentences: ['Filters for virtual modules match exactly', 'Virtual modules are matched by an exact regular expression'],
  },
  {
    of: [{ title: 'fs check in transform middleware', type: 'fix' }],
    sentences: ['The transform middleware checks the file system access'],
  },
  {
    of: [{ title: 'fallback terser to main thread when nameCache is provided', type: 'fix' }],
    sentences: [
      'Terser runs on the main thread if there is a `nameCache`',
      'With `nameCache`, minifying by Terser falls back to the main thread',
    ],
  },
  {
    of: [{ title: 'remove hash from built filenames', type: 'build' }],
    sentences: ['File names of the build have no hash'],
  },
  {
    of: [{ title: 'use preview https config, not server', type: 'fix', area: 'preview' }],
    sentences: [
      "The preview server takes its HTTPS config from `preview.https` instead of the server's",
      'Preview no longer uses the HTTPS settings of the dev server',
    ],
  },
  {
    of: [{ title: 'bump TS to 5.9 and typecheck docs', type: 'chore' }],
    sentences: ['The docs are type checked, with TypeScript 5.9'],
  },
  {
    of: [{ title: 'replace `rollupOptions` with `rolldownOptions`', type: 'docs' }],
    sentences: ['The docs say `rolldownOptions` where they said `rollupOptions`'],
  },
  {
    of: [{ title: 'add `ignoreOutdatedRequests` option to `optimizeDeps`', type: 'feat' }],
    sentences: [
      'New option `optimizeDeps.ignoreOutdatedRequests`',
      'Outdated requests can be ignored with the option `ignoreOutdatedRequests` of `optimizeDeps`',
    ],
  },
  {
    of: [{ title: 'add legacy inconsistent cjs interop', type: 'feat' }],
    sentences: ['The inconsistent interop of CJS as it was before is available as a legacy option'],
  },
  {
    of: [{ title: 'use correct self-reference import', type: 'fix' }],
    sentences: ['An import of itself is written correctly'],
  },
  {
    of: [{ title: 'change `minify` to be async', type: 'feat', breaking: '' }],
    sentences: ['`minify` is asynchronous: await its result', 'Breaking: `minify` is now async'],
  },
  {
    of: [{ title: 'Make diagnostics experimental by default', type: 'internal' }],
    sentences: ['Diagnostics are experimental unless they say otherwise', 'New diagnostics count as experimental by default'],
  },
  {
    of: [{ title: 'Migrate `generate_impl` assist to use `SyntaxEditor`' }],
    sentences: ['`generate_impl` edits by `SyntaxEditor`'],
  },
  {
    of: [{ title: 'Improve the let code snippet', body: '- Improve let snippet' }],
    sentences: ['The snippet for `let` is better'],
  },
  {
    of: [
      {
        title: 'Reorganize proc-macro-srv more, add `--format` and `--version` args',
        body: '- Abtract away json protocol for proc-macro-srv\n- Properly clean proc-macro-srv proc-macro temp dir\n- Reorganize proc-macro-srv\n- Add version command to proc-macro-srv',
      },
    ],
    sentences: [
      '`proc-macro-srv` understands two new arguments, `--format` and `--version`',
      'The proc-macro server has a `--version` flag and a `--format` flag, and cleans its temporary folder',
    ],
  },
  {
    of: [{ title: 'Correct assoc ty bound var starting index', type: 'fix' }],
    sentences: ['Bound variables of associated types begin at the right index'],
  },
  {
    of: [{ title: "Add `fn load_workspace_into_db` variant for `ra_ap_load_cargo`'s `fn load_workspace`" }],
    sentences: ['`ra_ap_load_cargo` has a `load_workspace_into_db` beside `load_workspace`'],
  },
  {
    of: [{ title: 'Request cancellation while processing changed files', type: 'perf' }],
    sentences: [
      'Work on outdated requests is cancelled while changed files are processed',
      'Processing changed files asks for cancellation first',
    ],
  },
  {
    of: [{ title: 'Correct grammar in remove all unused imports assist', type: 'fix' }],
    sentences: [
      'The assist that removes all unused imports is worded correctly',
      'A grammar mistake is fixed in the "Remove all unused imports" assist',
    ],
  },
  {
    of: [
      {
        title: 'Improve asm support',
        type: 'fix',
        body: 'Including:\n\n - Infer `label {}` and `const` operands.\n - Correctly handle unsafe check inside `label {}`.\n - Fix an embarrassing parser typo that cause labels to never be part of the AST',
      },
    ],
    sentences: [
      'Inline assembly: `label` and `const` operands are inferred, and labels are part of the syntax tree',
      '`asm!` with `label {}` works: its operands are inferred and unsafe code in it is checked',
      'Three improvements for asm: inferred operands, the unsafe check in labels, and labels in the AST',
    ],
  },
  {
    of: [{ title: 'Workaround missing none group support in builtin macros' }],
    sentences: ['Builtin macros work although groups without delimiters are not supported'],
  },
  {
    of: [
      {
        title: 'Fix diverging destructuring assignments',
        type: 'fix',
        body: 'They need to return `!`, unlike diverging ordinary assignments. See the comment in the code.',
      },
    ],
    sentences: [
      'Destructuring assignments that diverge have the type `!`',
      'A diverging destructuring assignment returns `!`, other than an ordinary one',
    ],
  },
  {
    of: [
      {
        title: 'Remove `ExpressionStoreDiagnostics::MacroError`, instead recreate it from the `MacroCallId`',
        type: 'internal',
        body: 'This simplifies the code and also makes us report parse error in macros too.',
      },
    ],
    sentences: ['Parse errors in macros are reported too'],
  },
  {
    of: [{ title: 'Show what cargo metadata is doing in status', type: 'feat' }],
    sentences: ['The status tells what `cargo metadata` is doing', 'While cargo metadata runs, its progress is shown in the status'],
  },
  {
    of: [{ title: 'Stabilize the "JSON is not Rust" diagnostic', type: 'fix' }],
    sentences: ['The diagnostic "JSON is not Rust" is stable', '"JSON is not Rust" is no longer an experimental diagnostic'],
  },
  {
    of: [{ title: 'Fix comparison of proc macros', type: 'fix', body: 'Comparing the TypeId is not enough, they also contain data.' }],
    sentences: [
      'Proc macros are compared by their data too, not only by `TypeId`',
      'Two different proc macros are no longer taken for the same one',
    ],
  },
  {
    of: [{ title: "Don't overwrite `RUSTUP_TOOLCHAIN` if it is already set", type: 'fix' }],
    sentences: ['`RUSTUP_TOOLCHAIN` is kept if you set it', 'A `RUSTUP_TOOLCHAIN` that is already set is no longer replaced'],
  },
  {
    of: [
      {
        title: 'Optimize `pub(crate)` and `pub(self)` visibility resolution',
        body: '- Optimize `pub(crate)` visibility resolution\n- Optimize private visibility resolution',
      },
    ],
    sentences: ['Resolving `pub(crate)` and `pub(self)` is faster', 'Visibilities are resolved faster, both `pub(crate)` and private ones'],
  },
  {
    of: [{ title: 'Hide dyn inlay hints for incomplete `impl`s', type: 'fix' }],
    sentences: [
      '`dyn` hints are not shown in an `impl` that is incomplete',
      'No inlay hints for `dyn` while an `impl` is still being written',
    ],
  },
  {
    of: [{ title: 'Fix postfix snippets duplicating derefs', type: 'fix' }],
    sentences: ['Postfix snippets insert a dereference once, not twice', 'Snippets such as postfix ones no longer duplicate `*`'],
  },
  {
    of: [
      {
        title: 'Fix diverging destructuring assignments',
        type: 'fix',
        body: 'They need to return `!`, unlike diverging ordinary assignments. See the comment in the code.',
      },
      { title: 'Fix postfix snippets duplicating derefs', type: 'fix' },
    ],
    sentences: ['Two fixes: diverging destructuring assignments return `!`, and postfix snippets do not duplicate derefs'],
  },
  {
    of: [
      { title: 'Show what cargo metadata is doing in status', type: 'feat' },
      { title: "Don't overwrite `RUSTUP_TOOLCHAIN` if it is already set", type: 'fix' },
    ],
    sentences: ['cargo metadata tells its progress in the status, and `RUSTUP_TOOLCHAIN` stays as it is set'],
  },
  {
    of: [
      { title: 'Stabilize the "JSON is not Rust" diagnostic', type: 'fix' },
      { title: 'Hide dyn inlay hints for incomplete `impl`s', type: 'fix' },
    ],
    sentences: ['"JSON is not Rust" is stable, and incomplete impls show no `dyn` hints'],
  },
  {
    of: [{ title: 'migrate from `ubuntu-latest` to the more ecological `ubuntu-slim` runners', type: 'ci' }],
    sentences: ['CI runs on `ubuntu-slim` instead of `ubuntu-latest`'],
  },
  {
    of: [{ title: 'provide correct URL for `pnpm.overrides`', type: 'docs' }],
    sentences: ['The docs give the right link for `pnpm.overrides`'],
  },
  {
    of: [{ title: 'avoid deprecated rolldown options (e.g. top level `define`)', type: 'refactor' }],
    sentences: ['Options of Rolldown that are deprecated, such as a top-level `define`, are avoided'],
  },
  {
    of: [{ title: "enable `optimization.inlineConst: { mode: 'smart' }` by default", type: 'feat' }],
    sentences: [
      '`optimization.inlineConst` is on by default, in `smart` mode',
      'Constants are inlined by default (`inlineConst` with the mode `smart`)',
    ],
  },
  {
    of: [{ title: 'use comma instead of colon in backend integration page', type: 'docs' }],
    sentences: ['The page on backend integration has a comma where a colon was'],
  },
  {
    of: [{ title: 'update manualChunks status', type: 'docs', area: 'rolldown' }],
    sentences: ['The docs say where `manualChunks` stands'],
  },
  {
    of: [{ title: 'add document for `this.meta.viteVersion` and `*version` variables', type: 'docs', area: 'apis' }],
    sentences: [
      '`this.meta.viteVersion` and the version variables are documented',
      'API docs: `this.meta.viteVersion`, `rolldownVersion` aside, and the `*version` variables are explained',
    ],
  },
  {
    of: [{ title: 'align native reporter plugin with non-native one', type: 'fix', area: 'native-plugin' }],
    sentences: ['The native reporter plugin reports like the one that is not native'],
  },
  {
    of: [{ title: 'shortcuts case insensitive', type: 'feat' }],
    sentences: ['CLI shortcuts work in upper case too', 'Shortcuts no longer depend on case'],
  },
  {
    of: [{ title: 'make `getBuiltins` response JSON serializable', type: 'fix', area: 'module-runner' }],
    sentences: ['The response of `getBuiltins` can be serialized to JSON', 'Module runner: what `getBuiltins` returns survives JSON'],
  },
  {
    of: [{ title: 'update link to Laravel', type: 'docs' }],
    sentences: ['The link to Laravel is up to date'],
  },
  {
    of: [{ title: 'fix remaining issues', type: 'fix', area: 'legacy' }],
    sentences: ['The remaining problems of the legacy plugin are fixed'],
  },
  {
    of: [{ title: 'oxc esbuild option warning message grammar', type: 'chore' }],
    sentences: ['The warning about esbuild options with Oxc is worded correctly'],
  },
  {
    of: [{ title: 'warn if a plugin specified both `rollupOptions` and `rolldownOptions`', type: 'feat' }],
    sentences: [
      'Plugins that set `rollupOptions` as well as `rolldownOptions` cause a warning',
      'A warning tells you if a plugin uses both `rollupOptions` and `rolldownOptions`',
      'Warn when one plugin sets two options at once: `rollupOptions` and `rolldownOptions`',
    ],
  },
  {
    of: [{ title: 'use trusted publisher', type: 'ci' }],
    sentences: ['Packages are published by a trusted publisher'],
  },
  {
    of: [{ title: 'moduleType support in dev', type: 'feat' }],
    sentences: ['`moduleType` works in the dev server', 'During development, `moduleType` is supported'],
  },
  {
    of: [{ title: 'add overrides note in vite 8 beta post', type: 'docs' }],
    sentences: ['The blog post about the Vite 8 beta has a note on overrides'],
  },
  {
    of: [{ title: 'remove `useDefineForClassFields` static init blocks warning', type: 'docs' }],
    sentences: ['The docs no longer warn about static init blocks with `useDefineForClassFields`'],
  },
  {
    of: [{ title: 'remove rolldown page', type: 'docs' }],
    sentences: ['The page about Rolldown is gone from the docs'],
  },
  {
    of: [{ title: 'clarify the values are escaped automatically', type: 'docs' }],
    sentences: ['The docs make clear that values are escaped for you'],
  },
  {
    of: [{ title: 'update plugin-vue to 6.0.0 in create-vite templates for Vite 7', type: 'feat', area: 'deps' }],
    sentences: ['New Vue projects use version 6 of plugin-vue, made for Vite 7', 'The templates of create-vite are on `plugin-vue` v6.0.0'],
  },
  {
    of: [{ title: 'move all pnpm settings to `pnpm-workspace.yaml`', type: 'chore' }],
    sentences: ['pnpm is configured in `pnpm-workspace.yaml` alone'],
  },
  {
    of: [{ title: 'expose `minify` function', type: 'feat' }],
    sentences: ['The function `minify` can be imported', '`minify` is now part of the API'],
  },
  {
    of: [{ title: 'stylus Evaluator support', type: 'fix', area: 'css' }],
    sentences: ['Stylus: the `Evaluator` works', "Stylus' Evaluator is supported again"],
  },
  {
    of: [
      {
        title: 'Inline asm fixes',
        type: 'fix',
        body: "- Don't hash the `SyntaxKind` in the ast id\n- Differentiate between `asm!()`, `global_asm!()` and `naked_asm!()`, and make only `asm!()` unsafe\n- Make `global_asm!()` work\n- Disable the `diagnostics_dont_block_typing` test on CI\n- Make `AsmExpr` have `AstId`",
      },
    ],
    sentences: [
      '`global_asm!` works, and of the three asm macros only `asm!` is unsafe',
      'Inline assembly: `asm!()`, `global_asm!()` and `naked_asm!()` are told apart; only the first is unsafe',
      '`global_asm!()` no longer fails, and needs no `unsafe`',
    ],
  },
  {
    of: [{ title: 'Fix some links in the book', body: '- Fix link to the contribution guide\n- Make the URL a hyperlink' }],
    sentences: ['Two links in the book work: the one to the contribution guide, and a URL that was plain text'],
  },
  {
    of: [{ title: 'remove `pref_align_of` intrinsic handling, rename `{min_=>}align_of{,_val}`' }],
    sentences: [
      '`pref_align_of` is gone; `min_align_of` is now `align_of`, and `min_align_of_val` is `align_of_val`',
      'The intrinsic `pref_align_of` is no longer handled',
    ],
  },
  {
    of: [{ title: 'Improve parser recovery a bit', type: 'fix' }],
    sentences: ['The parser recovers a little better from errors'],
  },
  {
    of: [
      {
        title: 'add `minimal_lsp.rs` and FIFO test script',
        area: 'examples',
        body: '* `examples/minimal_lsp.rs` – compact LSP server showing definition,\n  completion, hover, rustfmt-based formatting, and dummy diagnostics.\n  Advertises UTF-8 offset encoding.\n\n* `examples/manual_test.sh` – FIFO script that streams the canonical\n  nine LSP packets so anyone can validate the server from two terminals.\n\nNo new runtime deps; `anyhow` stays under [dev-dependencies].',
      },
    ],
    sentences: [
      'A minimal LSP server, `minimal_lsp.rs`, is added as an example with a test script',
      'Examples: a compact LSP server with completion and hover, and a script that streams packets to it',
    ],
  },
  {
    of: [
      {
        title: 'Correct span info for mir::Operand',
        type: 'fix',
        body: '- Fix span info for mir::Operand\n- change test name to sth meaningful',
      },
    ],
    sentences: ['Spans of `mir::Operand` are correct', 'MIR operands carry the right span'],
  },
  {
    of: [
      {
        title: 'Remove keyword prefixes (`macro@` or `macro `) from links in the docs only if the link target is inferred',
        type: 'fix',
        body: 'That is, do it for `[macro foo]`, but not for `[macro foo](macro foo)`.',
      },
    ],
    sentences: [
      'Links in the docs lose the prefix `macro@` only where their target is inferred',
      '`[macro foo](macro foo)` keeps its text; in `[macro foo]` the keyword is dropped',
    ],
  },
  {
    of: [{ title: 'Always include quickfixes for diagnostics, even when diagnostics are disabled', type: 'fix' }],
    sentences: ['Quick fixes are offered even when diagnostics are turned off', 'Disabling diagnostics no longer removes their quickfixes'],
  },
  {
    of: [
      {
        title: '`hir_ty::match_check` cleanup: remove special handling for box patterns',
        body: '- `hir_ty::match_check`: remove special handling for box patterns',
      },
    ],
    sentences: ['Box patterns have no special handling any more in `match_check`'],
  },
  {
    of: [{ title: 'fix external docs for exported macros', body: 'add test' }],
    sentences: ['External docs open for exported macros'],
  },
  {
    of: [{ title: 'resolve item in match bind', type: 'fix' }],
    sentences: ['Items are resolved in the bindings of a `match`'],
  },
  {
    of: [{ title: 'Direct users to discussions instead of issues for questions', area: 'github' }],
    sentences: ['Questions go to GitHub discussions instead of issues'],
  },
  {
    of: [{ title: 'Bring back `EMPTY` item tree deduplication', type: 'perf', body: '- Bring back EMPTY item tree deduplication' }],
    sentences: ['Empty item trees are stored once again', 'Item trees that are `EMPTY` are deduplicated again, which saves memory'],
  },
  {
    of: [{ title: 'Migrate `extract_expressions_from_format_string` assist to use `SyntaxEditor`' }],
    sentences: ['The assist that extracts expressions from a format string uses `SyntaxEditor`'],
  },
  {
    of: [
      { title: 'warn if a plugin specified both `rollupOptions` and `rolldownOptions`', type: 'feat' },
      { title: "enable `optimization.inlineConst: { mode: 'smart' }` by default", type: 'feat' },
    ],
    sentences: [
      'A warning for plugins with both `rollupOptions` and `rolldownOptions`, and `optimization.inlineConst` is enabled by default',
    ],
  },
  {
    of: [
      { title: 'Always include quickfixes for diagnostics, even when diagnostics are disabled', type: 'fix' },
      { title: 'fix external docs for exported macros', body: 'add test' },
    ],
    sentences: ['Quick fixes stay when diagnostics are off, and external docs open for exported macros'],
  },
  {
    of: [
      { title: 'expose `minify` function', type: 'feat' },
      { title: 'shortcuts case insensitive', type: 'feat' },
    ],
    sentences: ['`minify` is exposed, and shortcuts ignore case'],
  },
];
