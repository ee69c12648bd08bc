/** Sixth set: written beside the fifth, measured once after the check was changed for the earlier ones. */
import type { OfTitles } from './told-of-titles.ts';

export const OF_TITLES_6: OfTitles = [
  { of: [{ title: 'Remove attribute `#[rustc_error]`' }], sentences: ['The attribute `#[rustc_error]` no longer exists'] },
  {
    of: [{ title: 'rename nativeReporterPlugin', type: 'refactor', area: 'native-plugin' }],
    sentences: ['The native reporter plugin has a new name'],
  },
  {
    of: [{ title: 'Adjust minicore for Sized Hierarchy changes' }],
    sentences: ['Minicore follows the changes of the Sized hierarchy', 'Keep minicore in step with the new hierarchy of `Sized`'],
  },
  {
    of: [{ title: 'fix command for react rsc template', type: 'fix', area: 'create-vite' }],
    sentences: [
      'create-vite runs the right command for the React RSC template',
      'The template for React RSC is created with the correct command',
    ],
  },
  {
    of: [{ title: 'Implement RFC 3503: frontmatters', body: 'Supercedes #137193' }],
    sentences: ['Frontmatters are supported (RFC 3503)', "Rust's frontmatter syntax, as described in RFC 3503, is understood"],
  },
  {
    of: [{ title: 'shortcuts not rebound after server restart', type: 'fix' }],
    sentences: ['Shortcuts keep working when the server has been restarted', 'CLI shortcuts are bound again after a restart of the server'],
  },
  {
    of: [
      {
        title: "Notify the user that we're collecting symbols",
        body: 'It could be confusing if they see "Indexing n/n" but cache priming does not finish.',
      },
    ],
    sentences: [
      'You are told when symbols are being collected',
      'Collecting symbols is shown as a step of its own, so indexing no longer looks stuck',
    ],
  },
  {
    of: [{ title: 'improve malformed URL handling in middlewares', type: 'fix', area: 'server' }],
    sentences: ['Middlewares cope better with malformed URLs', 'The dev server deals with URLs it cannot parse more gracefully'],
  },
  { of: [{ title: 'Ignore `Destruct` bounds again' }], sentences: ['`Destruct` bounds are ignored once more'] },
  {
    of: [{ title: 'resolve default export consistently', type: 'fix' }],
    sentences: ['Default exports resolve the same way everywhere', 'Consistent resolution of default exports'],
  },
  {
    of: [
      {
        title: 'Fix some things with builtin derives',
        body: "1. Err on unions on derive where it's required.\n 2. Err on `#[derive(Default)]` on enums without `#[default]` variant.\n 3. Don't add where bounds `T: Default` when expanding `Default` on enums (structs need that, enums not).\n\nAlso, because I was annoyed by that, in minicore, add a way to filter on multiple flags in the line-filter (`// :`). This is required for the `Debug` and `Hash` derives, because the derive should be in the prelude but the trait not.",
      },
    ],
    sentences: [
      'Builtin derives report an error on unions where they have to',
      'Several fixes to built-in derives, such as `Default` on enums without a default variant',
    ],
  },
  {
    of: [{ title: 'combine sourcemaps with multiple sources without matched source', type: 'fix', area: 'sourcemap' }],
    sentences: [
      'Source maps with several sources combine correctly even when no source matches',
      'Combining sourcemaps no longer goes wrong if none of multiple sources match',
    ],
  },
  { of: [{ title: 'De-arc trait items query' }], sentences: ['The query for trait items returns its result without an `Arc`'] },
  {
    of: [{ title: 'set some babel options', type: 'perf', area: 'legacy' }],
    sentences: ['Legacy builds get faster thanks to a few Babel options'],
  },
  {
    of: [{ title: 'migrate `let_else_to_match` to editor', type: 'refactor' }],
    sentences: ['The "let else to match" assist uses the editor'],
  },
  {
    of: [{ title: 'allow exiting process before optimizer cleanup is done', type: 'fix' }],
    sentences: [
      'The process can be ended before the optimizer has cleaned up',
      "Vite exits at once instead of waiting for the optimizer's cleanup",
    ],
  },
  {
    of: [{ title: 'Fix non-lsp compliant `Response` definition' }],
    sentences: ['`Response` follows the LSP specification', 'The definition of `Response` complies with LSP again'],
  },
  {
    of: [{ title: 'rename `branches` to `branch_exit_points` in highlight_related', type: 'refactor' }],
    sentences: ['`branches` is called `branch_exit_points` now'],
  },
  { of: [{ title: 'Fix AsMut::as_mut name' }], sentences: ['`AsMut::as_mut` has the correct name'] },
  {
    of: [{ title: 'skip lowering when detecting polyfills', type: 'perf', area: 'legacy' }],
    sentences: [
      'plugin-legacy does not lower code while it looks for polyfills',
      'Polyfill detection of the legacy plugin is quicker, since it skips the lowering step',
    ],
  },
  {
    of: [
      {
        title: 'Auto merge of #137476 - onur-ozkan:137469, r=jieyouxu',
        body: "avoid `compiler_for` for dist tools and force the current compiler\n\nUsing `compiler_for` in dist steps was causing to install stage1 tools into the dist tarballs, which doesn't match with the stage2 compiler.",
      },
    ],
    sentences: ['Dist tools are built with the current compiler', 'Distribution tarballs no longer contain stage 1 tools'],
  },
  {
    of: [{ title: 'downgrade commonjs plugin to 28.0.6 to avoid rollup/plugins#1909', type: 'fix', area: 'deps' }],
    sentences: [
      "Go back to version 28.0.6 of the CommonJS plugin because of a bug in Rollup's plugins",
      'The commonjs plugin is pinned at 28.0.6',
    ],
  },
  {
    of: [
      {
        title: 'Handle included files better in IDE layer',
        type: 'fix',
        body: 'This does not fully fix things, but it introduces a function that can be used to fix occurences.\nWhen using `to_def` functionality, the input node needs to come from the macro expanded include, not the real file that was included.\nThis does unfortunately add more caller burden, but there is not really a way around it.',
      },
    ],
    sentences: ['IDE features work better in included files'],
  },
  {
    of: [{ title: 'remove `@oxc-project/runtime` devDep', type: 'build' }],
    sentences: ['`@oxc-project/runtime` is no longer a dev dependency'],
  },
  { of: [{ title: 'Turn `BlockId` into a `#[salsa::tracked]`' }], sentences: ['`BlockId` is tracked by Salsa'] },
  {
    of: [{ title: 'avoid event emitter leak caused by `server.listen` callback', type: 'fix', area: 'dev' }],
    sentences: ['An event emitter leak in the dev server is fixed', 'Calling `server.listen` does not leak listeners any more'],
  },
  { of: [{ title: 'Add AsMut to minicore prelude::v1' }], sentences: ["Minicore's prelude contains `AsMut`"] },
  {
    of: [{ title: 'update default browser target', type: 'feat' }],
    sentences: ['Vite targets newer browsers by default', 'The default browser target has been updated'],
  },
  {
    of: [
      {
        title: 'Add PGO support to install',
        body: 'Enable PGO optimizations when installing rust-analyzer with the\n--pgo flag. This mirrors functionality already available in dist\ncommand, allowing developers to create optimized local builds.\n\nExample:\ncargo xtask install --server --pgo clap-rs/clap\n\nPGO code has been extracted to a dedicated module for reuse.',
      },
    ],
    sentences: [
      '`cargo xtask install` accepts `--pgo`',
      'Install a profile-guided build of the server with `cargo xtask install --server --pgo`',
    ],
  },
  {
    of: [{ title: 'return "502 Bad Gateway" on proxy failures instead of 500', type: 'fix', area: 'dev' }],
    sentences: ['Failing proxies answer with 502 rather than 500', 'The dev server responds "502 Bad Gateway" if a proxied request fails'],
  },
  { of: [{ title: 'awhile -> a while where appropriate' }], sentences: ['Spelling: "a while" rather than "awhile"'] },
  {
    of: [{ title: 'only watch existing files for `new URL(, import.meta.url)`', type: 'fix', area: 'asset' }],
    sentences: [
      'Only files that exist are watched for `new URL(..., import.meta.url)`',
      'Missing files referenced by `new URL` are not watched',
    ],
  },
  {
    of: [{ title: 'Restructure proc-macro loading erros, differentiate hard error property on kind' }],
    sentences: [
      'Errors from loading proc macros are structured by kind, which tells whether they are hard',
      'Proc-macro loading errors have been reorganised',
    ],
  },
  {
    of: [{ title: 'use js modulepreload polyfill plugin in dev environment', type: 'feat', area: 'native-plugin' }],
    sentences: ['In dev, the JavaScript version of the module preload polyfill is used'],
  },
  {
    of: [{ title: 'use `applyToEnvironment` in internal plugins', type: 'refactor' }],
    sentences: ['Internal plugins decide with `applyToEnvironment` where they run'],
  },
  {
    of: [
      {
        title: 'Better manage parallel prime caches',
        body: "To make best use of available cores, and don't waste time waiting for other tasks. See the comments in the code for explanation.",
      },
    ],
    sentences: ['Cache priming makes better use of all cores', 'Priming the caches in parallel wastes less time waiting'],
  },
  {
    of: [{ title: 'Implement mut to const ptr cast for method resolution', type: 'fix' }],
    sentences: [
      'Method resolution knows that a mutable pointer can be cast to a const one',
      'Methods on `*const T` are found on `*mut T` pointers',
    ],
  },
  {
    of: [{ title: 'remove sass legacy API support', type: 'refactor', area: 'css' }],
    sentences: ['Support for the legacy API of Sass has been dropped', 'Sass: only the modern API remains'],
  },
  {
    of: [{ title: 'Respect `.cargo/config.toml` `build.target-dir`', type: 'fix' }],
    sentences: ['`build.target-dir` in `.cargo/config.toml` is taken into account', "The target directory set in Cargo's config is used"],
  },
  {
    of: [{ title: 'skip self-imports for `import.meta.hot.invalidate`', type: 'feat', area: 'hmr' }],
    sentences: ['HMR: a module that imports itself is skipped by `import.meta.hot.invalidate`'],
  },
  {
    of: [{ title: 'Support `transmute_unchecked` intrinsic for mir-eval' }],
    sentences: ['MIR evaluation supports the intrinsic `transmute_unchecked`'],
  },
  {
    of: [{ title: 'merge `environments.*.resolve.noExternal` properly', type: 'fix' }],
    sentences: [
      '`resolve.noExternal` of environments is merged as it should be',
      'Fix how `environments.*.resolve.noExternal` gets merged',
    ],
  },
  { of: [{ title: 'Remove strict_overflow_ops lint' }], sentences: ['The lint `strict_overflow_ops` is gone'] },
  { of: [{ title: 'parse `const trait Trait`' }], sentences: ['`const trait` is parsed'] },
  {
    of: [{ title: "add `future: 'warn'`", type: 'feat' }],
    sentences: ["`future` accepts `'warn'`", "Set `future: 'warn'` to be warned about all future changes"],
  },
  {
    of: [{ title: 'Remove `InternedCallableDefId`', body: "It's unnecessary" }],
    sentences: ['`InternedCallableDefId`, which was not needed, has been removed'],
  },
  {
    of: [{ title: 'highly experimental full bundle mode', type: 'feat' }],
    sentences: ['A full bundle mode is available as an experiment', 'Try the new full-bundle mode; it is highly experimental'],
  },
  { of: [{ title: 'Parse new const trait syntax' }], sentences: ['The parser knows the new syntax of const traits'] },
  {
    of: [{ title: 'update "react" and "react-ts" templates to use extends in eslint config', type: 'feat', area: 'create-vite' }],
    sentences: [
      'Both React templates extend their ESLint configs',
      'create-vite: `react` and `react-ts` switch to `extends` in the ESLint config',
    ],
  },
  { of: [{ title: 'Produce ClosureBinder node in atom.rs' }], sentences: ['The parser emits `ClosureBinder` nodes'] },
  {
    of: [{ title: 'add ember', type: 'feat', area: 'create-vite' }],
    sentences: ['Projects can be started with Ember', 'create-vite has an Ember template'],
  },
  {
    of: [
      {
        title: 'Put the expression stuff in the expression store behind an `Option<Box>`',
        body: "And leave only the type stuff without it.\n\nThis is because most expression stores don't have anything but types (e.g. generics, fields, signatures) so this saves a lot of memory.\n\nThis saves 58mb on `analysis-stats .`.",
      },
    ],
    sentences: ['Memory use drops by 58 MB on `analysis-stats`', 'Expression stores take less memory, since most hold only types'],
  },
  {
    of: [{ title: 'incorrect column with `sourcemapInterceptor: "prepareStackTrace"`', type: 'fix', area: 'module-runner' }],
    sentences: [
      "Stack traces show the right column with `sourcemapInterceptor: 'prepareStackTrace'`",
      'The module runner reports correct columns when it prepares stack traces',
    ],
  },
  { of: [{ title: 'Cleanup `provideCodeActions` vscode hook' }], sentences: ['The VS Code hook `provideCodeActions` was tidied'] },
  {
    of: [{ title: 'resolve environments plugins at config time', type: 'feat' }],
    sentences: ['Plugins of environments are resolved when the config is'],
  },
  {
    of: [{ title: 'Better parser recovery for macro calls in type bound position' }],
    sentences: ['The parser recovers better from macro calls where a type bound is expected'],
  },
  {
    of: [{ title: 'define viteMetadata instead of assign', type: 'perf' }],
    sentences: ['`viteMetadata` is defined, not assigned, which is faster'],
  },
  {
    of: [{ title: 'replace debug with obug', type: 'perf', area: 'deps' }],
    sentences: ['`debug` gave way to the smaller `obug`', 'Use `obug` in place of `debug`'],
  },
  {
    of: [{ title: 'denied requests overly', type: 'fix', area: 'dev' }],
    sentences: ['The dev server refused too many requests', 'Fewer requests are denied by the dev server'],
  },
  {
    of: [{ title: 'Do not append `--compile-time-deps` to overwritten build script commands' }],
    sentences: [
      '`--compile-time-deps` is no longer added to build script commands that you override',
      'Custom build script commands are left as they are, without `--compile-time-deps`',
    ],
  },
  {
    of: [{ title: 'apply some middlewares before `configureServer` hook', type: 'feat' }],
    sentences: ['Some middlewares run ahead of the `configureServer` hook'],
  },
  { of: [{ title: 'use `import` in worker threads', type: 'refactor' }], sentences: ['Worker threads load their code with `import`'] },
  {
    of: [{ title: 'remove `listenersForEvents` variable', type: 'refactor' }],
    sentences: ['The variable `listenersForEvents` has been dropped'],
  },
  {
    of: [{ title: 'When renaming a parameter to `self`, change callers to use method call syntax' }],
    sentences: [
      'Renaming a parameter to `self` turns its calls into method calls',
      'Callers use method syntax once you rename a parameter to `self`',
    ],
  },
  {
    of: [{ title: 'disable refresh for non-jsx without react import', type: 'fix' }],
    sentences: ['React refresh stays off for files without JSX that do not import React'],
  },
  {
    of: [{ title: 'improve dependency optimization error messages with esbuild formatMessages', type: 'feat', area: 'optimizer' }],
    sentences: [
      'Errors in dependency optimization are formatted by esbuild and easier to understand',
      'Better messages when optimizing dependencies fails',
    ],
  },
  {
    of: [{ title: 'Disable error log for position clamping, its too noisy due to ease of triggering' }],
    sentences: ['Clamped positions are no longer logged as errors, which was noisy'],
  },
  {
    of: [{ title: 'generate code frame for parse errors thrown by terser', type: 'feat' }],
    sentences: ['Parse errors of Terser come with a code frame', 'Show the code around a parse error that terser throws'],
  },
  {
    of: [{ title: 'support multiple certificates in resolveServerUrls', type: 'feat', area: 'utils' }],
    sentences: ['More than one certificate can be used by `resolveServerUrls`', 'Server URLs are resolved with several certificates'],
  },
  {
    of: [{ title: "don't modify resolve options", type: 'fix', area: 'resolve' }],
    sentences: ['The options for resolving are left untouched'],
  },
  {
    of: [{ title: 'Desugar assist for `let pat = expr?;` -> `let else`', type: 'feat' }],
    sentences: ['A new assist turns `let pat = expr?;` into `let else`', 'Desugar the question mark of a `let` into `let`-`else`'],
  },
  {
    of: [{ title: 'protect against window being defined but addEv undefined', type: 'fix', area: 'client' }],
    sentences: ['The client does not fail where `window` exists without `addEventListener`'],
  },
  {
    of: [{ title: 'use `@clack/prompts`', type: 'feat', area: 'create-vite' }],
    sentences: ['create-vite asks its questions with `@clack/prompts`'],
  },
  { of: [{ title: 'Add CI workflow for periodically performing josh pulls' }], sentences: ['A CI workflow regularly pulls from Josh'] },
  {
    of: [{ title: 'support HTTP2 even if proxy feature is used', type: 'feat', area: 'dev' }],
    sentences: ['HTTP/2 can be used together with a proxy', 'The dev server speaks HTTP/2 even when the proxy is on'],
  },
  {
    of: [{ title: 'broken links in docs/guide/why.md', type: 'fix' }],
    sentences: ['Links in the "Why Vite" guide work', 'Two broken links in `why.md` are repaired'],
  },
  {
    of: [{ title: 'Temporarily disable `+` typing handler as it moves the cursor position', type: 'fix' }],
    sentences: [
      'Typing `+` is not handled for the time being, because the cursor jumped',
      'The handler for typing `+` is off for now: it moved the cursor',
    ],
  },
  {
    of: [{ title: "add 'assumptions' option", type: 'feat', area: 'legacy' }],
    sentences: ['plugin-legacy has a new option, `assumptions`'],
  },
  {
    of: [{ title: 'Add config option to exclude locals from doc search' }],
    sentences: [
      'Local variables can be left out of the document symbols by a setting',
      'New setting to hide locals from the symbol search in a document',
    ],
  },
  {
    of: [{ title: 'remove no-op `legacy.proxySsrExternalModules`', type: 'refactor' }],
    sentences: ['`legacy.proxySsrExternalModules`, which did nothing, is removed'],
  },
  { of: [{ title: 'Add assignment type analysis for ide-completion' }], sentences: ['Completion analyses the types of assignments'] },
  {
    of: [{ title: 'do not create empty directory for custom commands', type: 'fix', area: 'create-vite' }],
    sentences: [
      'Custom commands of create-vite no longer leave an empty directory behind',
      'No empty folder is created for custom commands',
    ],
  },
  {
    of: [{ title: 'apply `server.origin` to public file URLs in CSS (fix #18457)', type: 'fix', area: 'css' }],
    sentences: [
      'URLs of public files in CSS respect `server.origin`',
      'CSS: `server.origin` is prepended to the addresses of public files',
    ],
  },
  { of: [{ title: "Parse `for<'a> [const]`", body: 'And also refactor parsing of HRTB.' }], sentences: ["`for<'a> [const]` is parsed"] },
  {
    of: [
      {
        title: "hir-def: Don't apply x86_64-specific asserts on x32",
        body: 'This fixes the rustc build on x32 for which struct sizes differ.',
      },
    ],
    sentences: ['rustc can be built on x32 again'],
  },
  { of: [{ title: 'use unbuild 3.4 for now', type: 'fix', area: 'legacy' }], sentences: ['Stay on unbuild 3.4 for the legacy plugin'] },
  {
    of: [{ title: 'Revert "Bump rustc-literal-escaper"', body: 'This reverts commit 9f3adc540b51a4c2d0472d94033f6d9147b36f6e.' }],
    sentences: ['`rustc-literal-escaper` is back at its former version'],
  },
  {
    of: [{ title: 'add `shouldTransformCachedModule` for compat', type: 'feat', area: 'types' }],
    sentences: ['Types: `shouldTransformCachedModule` exists for compatibility'],
  },
  {
    of: [{ title: 'Support metadata version 10 in proc-macro-srv' }],
    sentences: ['The proc macro server handles metadata version ten', 'Version 10 of the metadata is supported by proc-macro-srv'],
  },
  { of: [{ title: 'make dynamic import work in config', type: 'fix', area: 'config' }], sentences: ['Dynamic imports in the config work'] },
  {
    of: [
      {
        title: 'Change import prefix default to be by crate',
        body: 'The current default plain, tends to create non-uniform import blocks over time, some being relative, some being absolute.\nI believe we should encourage a different default here.',
      },
    ],
    sentences: ['Imports are prefixed by crate unless you choose otherwise', 'By default, imports now start at the crate'],
  },
  { of: [{ title: 'add rolldown-vite support', type: 'feat', area: 'legacy' }], sentences: ['The legacy plugin supports rolldown-vite'] },
  {
    of: [{ title: 'inject oxc runtime helpers correctly when multiple helpers are required', type: 'fix' }],
    sentences: ["Oxc's runtime helpers are injected properly if several are needed"],
  },
  {
    of: [{ title: 'keep annotation comments for es output', type: 'fix', area: 'lib' }],
    sentences: ['Library builds as ES modules keep annotation comments'],
  },
  {
    of: [{ title: 'add `server.warmupRequest` to future deprecation', type: 'feat' }],
    sentences: ['`server.warmupRequest` is listed among the future deprecations'],
  },
  {
    of: [{ title: 'support es2025 build target for lightningcss', type: 'feat', area: 'css' }],
    sentences: ['Lightning CSS accepts the build target ES2025'],
  },
  {
    of: [{ title: 'remove unnecessary `@rolldown/pluginutils`', type: 'refactor' }],
    sentences: ['`@rolldown/pluginutils` is not needed and was dropped'],
  },
  {
    of: [{ title: "remove `experimental.enableNativePlugin: 'resolver'`", type: 'refactor' }],
    sentences: ["The value `'resolver'` of `experimental.enableNativePlugin` is gone"],
  },
  {
    of: [{ title: 'Unherit server extra env for runnables extra env' }],
    sentences: ['Runnables no longer inherit the extra environment of the server'],
  },
  {
    of: [{ title: 'make `cleanGlobalCLIOptions()` clean `--force`', type: 'fix', area: 'cli' }],
    sentences: ['`--force` is cleaned from the CLI options too'],
  },
  {
    of: [{ title: 'add false option for envDir to disable env loading', type: 'feat', area: 'env' }],
    sentences: ['Set `envDir: false` to load no env files', 'Loading of environment files can be switched off with `envDir`'],
  },
  {
    of: [{ title: 'Improve flycheck and build script progress reporting' }],
    sentences: ['Progress of flycheck and build scripts is reported better'],
  },
  {
    of: [{ title: 'resolve relative paths in sass, revert #20300', type: 'fix', area: 'css' }],
    sentences: ['Relative paths in Sass resolve again; an earlier change (#20300) is reverted'],
  },
  {
    of: [
      {
        title: "Don't allow duplicate crates in the all_crates list",
        body: "For some reason we had them in some projects, I'm not sure why. But this caused cache priming to appear stuck - because it uses a set of crate IDs for the actual work, but for the number of crates to index it just uses `db.all_crates().len()`.",
      },
    ],
    sentences: ['Crates are listed once, so cache priming does not seem stuck'],
  },
  { of: [{ title: 'stabilize `optimizeDeps.noDiscovery`', type: 'feat' }], sentences: ['`optimizeDeps.noDiscovery` is stable'] },
  { of: [{ title: 'export `defaultExternalConditions`', type: 'feat' }], sentences: ['`defaultExternalConditions` can be imported'] },
  {
    of: [{ title: 'merge `server.allowedHosts: true` correctly', type: 'fix' }],
    sentences: ['`allowedHosts: true` survives merging', '`server.allowedHosts: true` is merged correctly'],
  },
  {
    of: [
      {
        title: 'Fix gen panics doc template for debug_assert',
        body: 'And add assert_eq, assert_ne, assert_matches support\n\nInput:\n\n```rust\npub fn $0foo(x: bool) {\n    debug_assert!(x);\n}\n```\n\nOld:\n\n```rust\n/// .\n///\n/// # Panics\n///\n/// Panics if .\npub fn foo(x: bool) {\n    debug_assert!(x);\n}\n```\n\nThis PR fixes:\n\n```rust\n/// .\npub fn foo(x: bool) {\n    debug_assert!(x);\n}\n```',
      },
    ],
    sentences: ['The "Panics" doc template covers `debug_assert`'],
  },
];
