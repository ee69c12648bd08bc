/** Eighth set: measured once after the check was changed for the earlier ones. */
import type { OfTitles } from './told-of-titles.ts';

export const OF_TITLES_8: OfTitles = [
  {
    of: [{ title: 'introduce v2 native plugins and enable it by default', type: 'feat' }],
    sentences: [
      'A second generation of native plugins has arrived and is used by default',
      'Version 2 of the native plugins is on by default',
    ],
  },
  {
    of: [
      {
        title: 'Revert "Turn `BlockId` into a `#[salsa::tracked]`"',
        body: 'This reverts commit 8643a858dbaf12b37e90b603cdee64434576c229.',
      },
    ],
    sentences: ['Undo the tracking of `BlockId` by Salsa'],
  },
  {
    of: [{ title: 'rolldownOptions/rollupOptions merging at environment level', type: 'fix' }],
    sentences: [
      'Rollup and Rolldown options of an environment are merged properly',
      "Environments: `rolldownOptions` and `rollupOptions` no longer get in each other's way when merged",
    ],
  },
  {
    of: [{ title: 'avoid using deprecated `output.inlineDynamicImport` option', type: 'fix' }],
    sentences: [
      "Vite does not use Rolldown's deprecated `output.inlineDynamicImport` any more",
      'Stop passing `output.inlineDynamicImport`, which is deprecated',
    ],
  },
  { of: [{ title: 'add doc link test for hover' }], sentences: ['Hovering links in docs is now covered by a test'] },
  {
    of: [{ title: 'pass target to optimizer', type: 'fix', area: 'optimizer' }],
    sentences: ['The optimizer is told the target', 'Optimized dependencies are built for your target'],
  },
  {
    of: [{ title: 'remove custom .jxl mime', type: 'refactor' }],
    sentences: ['The special MIME type of `.jxl` files was dropped', 'No more custom MIME type for JXL'],
  },
  {
    of: [{ title: 'Fix manual not containing diagnostics documentation', type: 'fix' }],
    sentences: [
      'The manual contains the documentation of diagnostics again',
      'Fix the diagnostics section that was missing from the manual',
    ],
  },
  {
    of: [{ title: 'enable native resolver by default', type: 'feat' }],
    sentences: ['The native resolver is the default now', 'Vite resolves modules natively by default'],
  },
  {
    of: [{ title: 'avoid registering customization hook for import meta resolver multiple times', type: 'fix' }],
    sentences: [
      'The hook behind `import.meta.resolve` is registered just once',
      'Customization hooks are no longer registered several times',
    ],
  },
  {
    of: [{ title: 'make debugger work with bundle loader', type: 'fix', area: 'config' }],
    sentences: ['Debuggers stop in a config loaded by the bundle loader', 'Breakpoints work when the config is bundled'],
  },
  {
    of: [{ title: 'Decrease minimal toolchain version for `comp-time-deps` by `0.1`', type: 'minor' }],
    sentences: ['`comp-time-deps` needs a slightly older toolchain'],
  },
  { of: [{ title: 'enable preserveEntrySignatures', type: 'feat' }], sentences: ['`preserveEntrySignatures` is enabled'] },
  {
    of: [{ title: 'fix execution order of re-export', type: 'fix', area: 'ssr' }],
    sentences: ['SSR runs re-exports in the right order', 'Re-exported modules are executed in the correct order on the server'],
  },
  { of: [{ title: 'internal: Make flycheck generational' }], sentences: ['Flycheck works in generations'] },
  {
    of: [{ title: 'update vanilla starter templates to align the new theme', type: 'feat', area: 'create-vite' }],
    sentences: ['The vanilla templates have the look of the new theme', 'create-vite: plain starter templates follow the new theme'],
  },
  {
    of: [{ title: 'add `@hiogawa/vite-rsc`', type: 'feat', area: 'create-vite' }],
    sentences: ['create-vite offers `@hiogawa/vite-rsc`', 'React Server Components can be tried with `@hiogawa/vite-rsc` from create-vite'],
  },
  {
    of: [{ title: 'use util.inspect for CLI error display', type: 'feat' }],
    sentences: ['Errors on the command line are printed by `util.inspect`', "CLI errors show more, thanks to Node's `util.inspect`"],
  },
  {
    of: [{ title: 'add fetchable environment interface', type: 'feat', area: 'experimental' }],
    sentences: [
      'Environments can be fetchable, as an experiment',
      'New experimental interface for environments that handle fetch requests',
    ],
  },
  {
    of: [{ title: "set `legalComments: 'none'` to align with Vite", type: 'fix' }],
    sentences: ['Legal comments are left out, as Vite has always done', '`legalComments` is set to `none` to match Vite'],
  },
  {
    of: [{ title: 'Re-enable fixpoint iteration for variance computation' }],
    sentences: ['Variance is computed by fixpoint iteration again'],
  },
  {
    of: [{ title: 'set inferred moduleType for virtual modules', type: 'fix' }],
    sentences: ['Virtual modules get the module type that is inferred for them'],
  },
  {
    of: [{ title: 'remove alias exclude logic from rebaseUrl', type: 'fix', area: 'css' }],
    sentences: ['Rebasing URLs in CSS no longer makes an exception for aliases', '`rebaseUrl` does not exclude aliases any more'],
  },
  {
    of: [{ title: 'Add --color=always to test explorer command' }],
    sentences: ['Tests started from the test explorer print in colour', "The test explorer's command passes `--color=always`"],
  },
  {
    of: [{ title: 'only bundle node version `debug`', type: 'perf' }],
    sentences: ['Smaller bundle: of `debug`, the browser version is left out', 'Only the Node version of `debug` is bundled'],
  },
  {
    of: [{ title: "Extend vscode 'run' command with optional mode argument for running test(s) or bin at keyboard cursor", type: 'feat' }],
    sentences: [
      'The run command of VS Code can start the test or binary at the cursor',
      'Run whatever is at the keyboard cursor from VS Code: a new `mode` argument picks tests or the binary',
    ],
  },
  {
    of: [{ title: 'revert #313', type: 'refactor', body: '`treeshake.commonjs` is now enabled by default by rolldown' }],
    sentences: ['Undo PR 313, since Rolldown enables `treeshake.commonjs` by default'],
  },
  {
    of: [{ title: 'Skip pattern analysis on type mismatches', type: 'fix' }],
    sentences: ['Patterns are not analysed if there is a type mismatch', 'Pattern analysis is skipped where types do not match'],
  },
  {
    of: [{ title: 'throw non-standard error info causes logical error', type: 'fix', area: 'hmr' }],
    sentences: ['Errors without the usual info no longer break HMR', 'Hot updates survive errors that are not standard'],
  },
  {
    of: [{ title: 'add support for injecting debug IDs', type: 'feat' }],
    sentences: ['Debug IDs can be injected into the output', 'Support debug IDs, so error trackers can find source maps'],
  },
  {
    of: [{ title: 'update React Compiler dep to 1.0.0', type: 'feat', area: 'create-vite' }],
    sentences: ['The React Compiler template depends on the stable 1.0', 'create-vite: React Compiler is updated to version 1'],
  },
  {
    of: [{ title: 'map relative `new URL` paths to correct relative file location', type: 'fix', area: 'optimizer' }],
    sentences: [
      'Relative paths in `new URL` point to the correct file after optimization',
      'The optimizer rewrites relative `new URL` paths to where the files are',
    ],
  },
  {
    of: [
      {
        title: 'Add a `--num-threads` to the `prime-caches` CLI command',
        body: 'And make it parallel by default (and remove the `--parallel` flag) to mirror the IDE cache priming.',
      },
    ],
    sentences: [
      '`prime-caches` works in parallel by default, with as many threads as `--num-threads` says',
      'CLI: `--num-threads` replaces `--parallel` for `prime-caches`',
    ],
  },
  {
    of: [{ title: 'add TanStack Router commands', type: 'feat', area: 'create-vite' }],
    sentences: ['TanStack Router projects can be created from create-vite', 'Add commands for TanStack Router'],
  },
  {
    of: [{ title: 'deprecate `build.commonjsOptions`', type: 'feat' }],
    sentences: ['`build.commonjsOptions` is deprecated', 'Deprecate the CommonJS options of the build'],
  },
  {
    of: [{ title: 'match default asserts case insensitive', type: 'fix' }],
    sentences: ['Default assets match whatever the case of their extension', 'Upper-case extensions count as assets, too'],
  },
  {
    of: [{ title: 'add `this.meta.viteVersion`', type: 'feat' }],
    sentences: ['Plugins can read the version of Vite from `this.meta.viteVersion`', "`this.meta` tells plugins Vite's version"],
  },
  {
    of: [{ title: 'Stabilize `cfg_boolean_literals`' }],
    sentences: ['`cfg_boolean_literals` is stable', 'Boolean literals in `cfg` have been stabilized'],
  },
  {
    of: [{ title: 'run optimizer correctly', type: 'fix', area: 'native-plugin' }],
    sentences: ['The optimizer runs as it should with native plugins'],
  },
  {
    of: [{ title: 'enable some native plugins even with enable native plugin false', type: 'refactor' }],
    sentences: [
      'Some native plugins are used even if you turn native plugins off',
      '`enableNativePlugin: false` leaves a few native plugins on',
    ],
  },
  {
    of: [{ title: 'accept umd with only default export', type: 'fix' }],
    sentences: ['UMD libraries may have a default export and nothing else', 'UMD builds with nothing but a default export are accepted'],
  },
  {
    of: [{ title: 'Still complete parentheses & method call arguments if there are existing parentheses, but they are after a newline' }],
    sentences: [
      'Completion adds parentheses even if there are some on the next line',
      'Parentheses behind a newline no longer keep completion from adding its own',
    ],
  },
  { of: [{ title: 'plugin hook filter', type: 'fix' }], sentences: ['Plugin hook filters work'] },
];
