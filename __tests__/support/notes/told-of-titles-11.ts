/** An eleventh set, held against the check once after it was mended for the tenth. */
import type { OfTitles } from './told-of-titles.ts';

export const OF_TITLES_11: OfTitles = [
  {
    of: [{ title: 'show asset filename conflict warning', type: 'feat', area: 'worker' }],
    sentences: [
      'A warning is shown when asset file names conflict in a worker',
      'Workers: conflicting asset filenames no longer go unnoticed',
    ],
  },
  { of: [{ title: 'append plugin name to logs', type: 'feat' }], sentences: ['Logs now carry the name of the plugin'] },
  {
    of: [{ title: 'keep entry asset files imported by other files', type: 'fix' }],
    sentences: [
      'Entry asset files are no longer lost when other files import them',
      "An entry's asset file is kept if another file imports it",
    ],
  },
  {
    of: [{ title: 'apply some middlewares before `configurePreviewServer` hook', type: 'feat' }],
    sentences: ['Some middlewares now run ahead of the `configurePreviewServer` hook'],
  },
  {
    of: [{ title: 'apply `fs.strict` check to HTML files', type: 'fix' }],
    sentences: [
      'HTML files are now subject to the `fs.strict` check',
      '`fs.strict` is now enforced for HTML files, too',
      'The `fs.strict` check no longer leaves out HTML files',
    ],
  },
  {
    of: [{ title: 'use lightningcss by default for cssMinify', type: 'feat' }],
    sentences: [
      'CSS is now minified with lightningcss unless another tool is chosen for `cssMinify`',
      '`cssMinify` uses lightningcss by default',
    ],
  },
  {
    of: [{ title: 'add base option to import.meta.glob', type: 'feat' }],
    sentences: ['`import.meta.glob` takes a new option, `base`', 'A base can now be given to `import.meta.glob`'],
  },
  {
    of: [{ title: 'trigger prune event when last import is removed', type: 'fix', area: 'hmr' }],
    sentences: [
      'HMR: removing the last import of a module now triggers the prune event',
      'The prune event also comes when the last import is gone',
    ],
  },
  {
    of: [{ title: 'open first url if host does not match any urls', type: 'fix' }],
    sentences: ['If none of the URLs match the host, the first one is opened', 'With a host that matches no URL, the first URL is opened'],
  },
  {
    of: [{ title: 'add `*?url&no-inline` type and warning for `.json?inline` / `.json?no-inline`', type: 'feat' }],
    sentences: [
      'Importing `.json?inline` or `.json?no-inline` now results in a warning',
      '`*?url&no-inline` is now typed, and `.json?inline` and `.json?no-inline` give a warning',
    ],
  },
  {
    of: [{ title: 'esbuild plugin converter with empty JS files.', type: 'fix' }],
    sentences: ['Plugins for esbuild that are converted can now deal with empty JS files'],
  },
  {
    of: [{ title: 'always use sass compiler API', type: 'refactor', area: 'css', breaking: '' }],
    sentences: ['The compiler API of Sass is now used in every case', 'Sass is always run through its compiler API'],
  },
  { of: [{ title: 'reset viteMetadata in watch mode', type: 'fix' }], sentences: ['Watch mode now resets viteMetadata'] },
  {
    of: [{ title: 'handle shebang properly', type: 'fix', area: 'config' }],
    sentences: ['A config file may begin with a shebang', 'Config: shebangs are handled correctly'],
  },
  {
    of: [{ title: 'remove `import.meta.hot.accept` resolution fallback', type: 'refactor', breaking: '' }],
    sentences: [
      '`import.meta.hot.accept` no longer falls back to another way of resolution',
      'Breaking: the fallback for resolving `import.meta.hot.accept` was removed',
    ],
  },
  {
    of: [{ title: 'support React Compiler', type: 'feat', area: 'create-vite' }],
    sentences: ['New projects from create-vite can use the React Compiler', 'create-vite supports the React Compiler'],
  },
  {
    of: [{ title: 'make custom command visible', type: 'fix', area: 'create-vite' }],
    sentences: ['Users of create-vite can now see the custom command'],
  },
  {
    of: [{ title: 'incorrect incompatible error', type: 'fix', area: 'optimizer' }],
    sentences: ['The optimizer no longer reports an error about incompatibility by mistake'],
  },
  {
    of: [{ title: 'improve bad character warning', type: 'feat', area: 'config' }],
    sentences: ['The config warning about bad characters is more helpful'],
  },
  {
    of: [{ title: 'remove eslint-plugin-react', type: 'fix', area: 'create-vite' }],
    sentences: ['eslint-plugin-react is no longer part of create-vite'],
  },
  {
    of: [{ title: 'set types compiler option in tsconfigs', type: 'feat', area: 'create-vite' }],
    sentences: ['The tsconfigs of create-vite now set the `types` compiler option'],
  },
  {
    of: [{ title: 'fallback to sass when sass-embedded platform binary is missing', type: 'fix', area: 'css' }],
    sentences: [
      'If the platform binary of sass-embedded is missing, sass is used instead',
      'A missing sass-embedded binary no longer stands in the way: sass takes over',
    ],
  },
  {
    of: [{ title: 'allow resolving bare specifiers to relative paths for entries', type: 'fix' }],
    sentences: ['Entries can be given as bare specifiers that resolve to relative paths'],
  },
  {
    of: [{ title: 'set `viteMetadata` for return value of `build` function', type: 'fix' }],
    sentences: ['The return value of `build` now has its `viteMetadata`'],
  },
  {
    of: [{ title: 'scaffold with rolldown-vite', type: 'feat', area: 'create-vite' }],
    sentences: ['create-vite can set up a project with rolldown-vite'],
  },
  {
    of: [{ title: "don't strip base from imports", type: 'fix' }],
    sentences: ['Imports keep their base', 'The base is no longer stripped from imports'],
  },
  {
    of: [{ title: 'allow aliases starting with `//`', type: 'fix', area: 'dev' }],
    sentences: ['Aliases may start with `//` in dev', 'During development, an alias that begins with `//` is now accepted'],
  },
  {
    of: [{ title: 'remove `HotBroadcaster`', type: 'refactor', breaking: '' }],
    sentences: [
      '`HotBroadcaster` is gone, which is a breaking change',
      'Code that relies on `HotBroadcaster` has to be changed, because it was removed',
    ],
  },
  {
    of: [{ title: 'runtime deprecate `optimizeDeps.rollupOptions`', type: 'refactor' }],
    sentences: ['Using `optimizeDeps.rollupOptions` is now deprecated at runtime'],
  },
  {
    of: [{ title: 'ignore malformed uris in tranform middleware', type: 'fix' }],
    sentences: [
      'A malformed URI no longer disturbs the transform middleware, which ignores it',
      'Malformed URIs are skipped by the transform middleware',
    ],
  },
  {
    of: [{ title: 'expose `CustomPluginOptionsVite` type', type: 'feat', area: 'types' }],
    sentences: ['The `CustomPluginOptionsVite` type can now be used by plugin authors'],
  },
  {
    of: [{ title: 'use host url to open browser', type: 'fix', area: 'preview' }],
    sentences: ['The preview opens the browser at the URL of the host'],
  },
  {
    of: [{ title: 'merge tsconfig jsx options with oxc jsx options correctly', type: 'fix', area: 'transform' }],
    sentences: ['The JSX options of a tsconfig are merged correctly with those of oxc'],
  },
  { of: [{ title: 'use single regex for `isEntirelyImport`', type: 'perf' }], sentences: ['`isEntirelyImport` needs one regex only'] },
  {
    of: [{ title: 'named export should overwrite export all', type: 'fix', area: 'ssr' }],
    sentences: [
      'SSR: a named export now wins over one that comes from an export all',
      'Named exports take precedence over `export *` during SSR',
    ],
  },
  {
    of: [{ title: 'remove the `keepProcessEnv` from the `DefaultEnvironmentOptions` type', type: 'fix', area: 'types' }],
    sentences: ['`keepProcessEnv` is not part of the `DefaultEnvironmentOptions` type any more'],
  },
  { of: [{ title: 'lazy hook filter should work', type: 'fix' }], sentences: ['Lazy hook filters work'] },
  { of: [{ title: 'add `this.fs` support', type: 'feat', area: 'dev' }], sentences: ['In dev, plugins can make use of `this.fs`'] },
  { of: [{ title: 'use host url to open browser', type: 'feat' }], sentences: ["The browser is opened with the host's URL"] },
  {
    of: [{ title: 'use shorter command name for `run dev` for each package manager', type: 'fix', area: 'create-vite' }],
    sentences: ['create-vite uses a shorter command name for `run dev` with each package manager'],
  },
  {
    of: [{ title: 'await client buildStart on top level buildStart', type: 'fix' }],
    sentences: ["The top-level buildStart now waits for the client's buildStart"],
  },
  { of: [{ title: 'accept worker iife format', type: 'fix' }], sentences: ['Workers in the iife format are accepted'] },
  {
    of: [{ title: 'reexport `withFilter` from rolldown', type: 'feat' }],
    sentences: ['`withFilter` of rolldown is now exported by Vite as well'],
  },
  {
    of: [{ title: 'pass define option to optimizer', type: 'fix', area: 'optimizer' }],
    sentences: ['The define option now reaches the optimizer'],
  },
  {
    of: [{ title: 'implement `removeServerHot` future deprecation', type: 'feat' }],
    sentences: ['A future deprecation named `removeServerHot` is now in place'],
  },
  {
    of: [{ title: 'remove deprecated no-op type only properties', type: 'refactor', breaking: '' }],
    sentences: ['Several properties that existed for types alone and did nothing were removed'],
  },
  {
    of: [{ title: 'respect `rollupOptions.platform` options', type: 'fix' }],
    sentences: ['`rollupOptions.platform` is no longer ignored', 'The options in `rollupOptions.platform` now take effect'],
  },
  {
    of: [{ title: 'support opening fileURL in editor', type: 'feat', area: 'client' }],
    sentences: ['File URLs can be opened in the editor from the client'],
  },
  {
    of: [{ title: 'respond with correct headers and status code for HEAD requests', type: 'fix' }],
    sentences: [
      'HEAD requests get the right headers and status code',
      'Responses to HEAD requests had wrong headers and status codes; both are correct now',
    ],
  },
  { of: [{ title: 'watch the config file itself', type: 'fix' }], sentences: ['Changes of the config file are watched'] },
  {
    of: [{ title: 'parse image-set without space after comma correctly', type: 'fix', area: 'css' }],
    sentences: ['CSS: `image-set` works without a space after the comma'],
  },
  {
    of: [{ title: 'only call modulesReporter when logLevel is info', type: 'refactor', area: 'reporter' }],
    sentences: ['The reporter calls modulesReporter only when `logLevel` is `info`'],
  },
  {
    of: [{ title: 'deprecate `ResolvedConfig.createResolver` and recommend `createIdResolver`', type: 'chore' }],
    sentences: [
      '`ResolvedConfig.createResolver` is deprecated in favour of `createIdResolver`',
      'Use `createIdResolver`, since `ResolvedConfig.createResolver` is now deprecated',
    ],
  },
  {
    of: [{ title: 'unreachable error when building with `experimental.bundledDev` is enabled', type: 'fix' }],
    sentences: ['Building with `experimental.bundledDev` enabled no longer fails with an unreachable error'],
  },
  {
    of: [
      { title: 'avoid duplicate style for server rendered stylesheet link and client inline style during dev', type: 'fix', area: 'css' },
    ],
    sentences: ["In dev, a stylesheet link rendered by the server no longer doubles the client's inline style"],
  },
  {
    of: [{ title: 'validate project name', type: 'feat', area: 'create-vite' }],
    sentences: ['create-vite checks whether the project name is valid'],
  },
  {
    of: [{ title: 'updated eslint-plugin-react-hooks to v7 and updated the config', type: 'feat', area: 'create-vite' }],
    sentences: ['create-vite comes with version 7 of eslint-plugin-react-hooks and a config that was updated'],
  },
  {
    of: [{ title: "respect `oxc.typescript.onlyRemoveTypeImports` if it's set", type: 'fix', area: 'oxc' }],
    sentences: ['If `oxc.typescript.onlyRemoveTypeImports` is set, it is respected'],
  },
  {
    of: [{ title: 'use separate hook object for each environment', type: 'fix' }],
    sentences: ['Environments no longer share a hook object: each has its own'],
  },
  {
    of: [{ title: 'render the last part of the stacktrace', type: 'fix', area: 'client' }],
    sentences: ['The last part of a stack trace is now rendered'],
  },
  {
    of: [{ title: 'trigger watchChange hook for all environments for native resolver', type: 'fix' }],
    sentences: ['The watchChange hook is triggered for every environment with the native resolver'],
  },
  {
    of: [{ title: 'align relative `build.rollupOptions.input` resolution with rollup', type: 'fix', area: 'optimizer' }],
    sentences: ['Relative paths in `build.rollupOptions.input` are resolved by the optimizer in the same way as by rollup'],
  },
  { of: [{ title: 'provide names for asset entrypoints', type: 'feat', area: 'build' }], sentences: ['Asset entrypoints now have names'] },
  {
    of: [{ title: 'skip preload helper in legacy chunks', type: 'fix', area: 'legacy' }],
    sentences: ['Legacy chunks do without the preload helper'],
  },
  {
    of: [{ title: 'add `--interactive` / `--no-interactive`', type: 'feat', area: 'create-vite' }],
    sentences: ['create-vite understands `--interactive` and `--no-interactive`'],
  },
  {
    of: [{ title: 'support preprocessor with lightningcss', type: 'feat', area: 'css' }],
    sentences: ['Preprocessors can be used together with lightningcss'],
  },
  {
    of: [{ title: 'remove `node-fetch` and use native fetch', type: 'test' }],
    sentences: ['Native fetch takes over from `node-fetch` in tests'],
  },
  {
    of: [{ title: 'avoid duplicate modules when `preserveSymlinks` is enabled', type: 'fix', area: 'optimizer' }],
    sentences: ['Modules are no longer duplicated when `preserveSymlinks` is on'],
  },
  {
    of: [{ title: 'expose additional PluginContext types', type: 'fix', area: 'types' }],
    sentences: ['More types of PluginContext are now exposed'],
  },
  {
    of: [{ title: 'Add `--no-exec` flag for skipping command execution', type: 'feat', area: 'args' }],
    sentences: [
      'Commands are not executed when `--no-exec` is given',
      'With the new `--no-exec` flag, the execution of commands is skipped',
    ],
  },
  {
    of: [{ title: 'Support specifying the sorting methods in config', type: 'feat', area: 'config' }],
    sentences: ['The config now decides which sorting methods are used'],
  },
  {
    of: [{ title: 'Derive the tag order from commits instead of timestamp', type: 'fix', area: 'git' }],
    sentences: ['Tags are ordered by their commits rather than by timestamp', 'The order of tags no longer depends on the timestamp'],
  },
  {
    of: [{ title: 'Make tag_pattern optional', type: 'feat', area: 'config' }],
    sentences: ['`tag_pattern` can now be left out of the config', 'Setting `tag_pattern` is not mandatory any more'],
  },
  {
    of: [{ title: 'Allow GitLab groups with `--gitlab-repo`', type: 'fix', area: 'args' }],
    sentences: ['`--gitlab-repo` accepts groups of GitLab'],
  },
  {
    of: [{ title: 'Strip the unreleased title from tag message', type: 'fix', area: 'release' }],
    sentences: ['The message of a tag no longer contains the unreleased title'],
  },
  {
    of: [{ title: 'Disable building arm64 docker images temporarily', type: 'fix', area: 'docker' }],
    sentences: ['For the time being, no Docker images are built for arm64'],
  },
  { of: [{ title: 'Update MSRV to 1.64.0', type: 'chore', area: 'cargo' }], sentences: ['Rust 1.64.0 is now the minimum version (MSRV)'] },
  {
    of: [{ title: 'Use the correct order while diffing paths', type: 'fix', area: 'repo' }],
    sentences: ['Paths are now compared in the right order'],
  },
  {
    of: [{ title: 'Remove redundant logging while using `--context`', type: 'refactor', area: 'log' }],
    sentences: ['`--context` no longer logs more than needed'],
  },
  {
    of: [{ title: 'Use optional default branch for GitLab', type: 'feat', area: 'remote' }],
    sentences: ['For GitLab, the default branch is optional'],
  },
  {
    of: [{ title: 'Support creating prereleases on GitHub', type: 'feat', area: 'cd' }],
    sentences: ['GitHub releases can be created as prereleases'],
  },
  {
    of: [{ title: 'support `application/octet-stream` request bodies', type: 'feat' }],
    sentences: ['Request bodies may be of the type `application/octet-stream`'],
  },
  {
    of: [{ title: 'create agent-toolset files and directories owner-only', type: 'feat', area: 'tools' }],
    sentences: ['Only the owner has access to the files and directories that agent-toolset creates'],
  },
  {
    of: [{ title: 'join multiple anthropic-beta values with a comma and no space', type: 'fix', area: 'client' }],
    sentences: ['Several `anthropic-beta` values are joined by a comma without a space'],
  },
  {
    of: [{ title: 'handle process.env being undefined in debug func', type: 'fix' }],
    sentences: ['Debug output works where `process.env` is undefined'],
  },
  {
    of: [{ title: 'avoid making redundant memory copies', type: 'perf', area: 'uploads' }],
    sentences: ['Uploads use less memory, as redundant copies are avoided'],
  },
  {
    of: [
      { title: "keep the session tool runner's maxIdleMs countdown running when a session thread terminates", type: 'fix', area: 'tools' },
    ],
    sentences: [
      'The maxIdleMs countdown of the session tool runner goes on when a thread of the session ends',
      'A session thread that terminates no longer stops the `maxIdleMs` countdown',
    ],
  },
  { of: [{ title: 'support disabling parallel tool use', type: 'feat', area: 'api' }], sentences: ['Parallel tool use can be turned off'] },
  {
    of: [{ title: 'api is no longer in private beta', type: 'feat', area: 'vertex' }],
    sentences: ['Vertex: the API has left its private beta'],
  },
  {
    of: [{ title: 'allow targeting a workspace for OIDC federation token exchange', type: 'feat', area: 'client' }],
    sentences: ['The OIDC federation token exchange can be aimed at one workspace'],
  },
  { of: [{ title: 'declare Bun 1.0 officially supported', type: 'feat' }], sentences: ['Bun 1.0 is now officially supported'] },
  {
    of: [{ title: 'make User Profiles generally available', type: 'feat', area: 'api' }],
    sentences: ['User Profiles are now generally available'],
  },
  {
    of: [{ title: 'noproxy support, match proxy detection to `request`', type: 'feat', area: 'lib' }],
    sentences: ['Hosts can be excluded from the proxy (noproxy), and proxies are detected as `request` does it'],
  },
  {
    of: [{ title: 'enable delay-load hook by default', type: 'feat', area: 'win', breaking: '' }],
    sentences: ['On Windows, the delay-load hook is now on by default, a breaking change'],
  },
  { of: [{ title: 'improve visual studio detection', type: 'feat' }], sentences: ['Visual Studio is detected better'] },
  { of: [{ title: 'more informative error', type: 'fix', area: 'python' }], sentences: ['Errors about Python tell more'] },
  { of: [{ title: 'Added Uzbek translation', type: 'feat', area: 'locales' }], sentences: ['Uzbek was added to the translations'] },
  {
    of: [
      {
        title: "changed the check for option arguments to match options that begin with '-', instead of '--', to include short options",
        type: 'fix',
        area: 'completion',
      },
    ],
    sentences: ["Completion now also considers short options, which begin with '-'"],
  },
  {
    of: [{ title: 'yargs now returns a promise if async or check are asynchronous.', type: 'feat', area: 'async', breaking: '' }],
    sentences: ['yargs returns a promise when check is asynchronous'],
  },
  {
    of: [{ title: 'strict should fail unknown arguments', type: 'fix', breaking: '' }],
    sentences: ['In strict mode, unknown arguments now lead to a failure'],
  },
  {
    of: [{ title: 'positional strings no longer drop decimals', type: 'fix', area: 'positional' }],
    sentences: ['Decimals in positional strings are kept'],
  },
  {
    of: [{ title: 'showHelp() and .getHelp() now return same output for commands as --help', type: 'fix' }],
    sentences: ['`showHelp()` and `.getHelp()` give the same output for commands as `--help` does'],
  },
  {
    of: [{ title: 'don\'t fail if "fileURLToPath(import.meta.url)" throws', type: 'fix' }],
    sentences: ['An exception in `fileURLToPath(import.meta.url)` is no longer fatal'],
  },
  {
    of: [
      {
        title: 'choices will now work for all possible aliases of an option and not just the default long option',
        type: 'fix',
        area: 'completion',
      },
    ],
    sentences: ['Choices are completed for each alias of an option, not only for its long name'],
  },
  {
    of: [{ title: 'wrap(null) no longer causes strange indentation behavior', type: 'fix' }],
    sentences: ['Indentation is no longer odd after `wrap(null)`'],
  },
  {
    of: [{ title: 'add YARGS_DISABLE_WRAP env variable to disable wrap', type: 'feat', area: 'usage' }],
    sentences: ['Wrapping can be switched off with the environment variable `YARGS_DISABLE_WRAP`'],
  },
  {
    of: [{ title: 'Security fix for RegExps that should not be evaluated (regexp DDOS)' }],
    sentences: ['Security: regular expressions that must not be evaluated are left alone, which closes a way to a denial of service'],
  },
  {
    of: [{ title: '`pure_new` option added to drop unused `new` expressions.' }],
    sentences: ['With the new `pure_new` option, `new` expressions that are not used are dropped'],
  },
  {
    of: [{ title: 'Delete the AST while generating code, as a means to save RAM' }],
    sentences: ['RAM is saved by deleting the AST while code is generated'],
  },
  {
    of: [{ title: 'Bug which would cause a random stack overflow has now been fixed.' }],
    sentences: ['A random stack overflow no longer occurs'],
  },
  {
    of: [{ title: 'Fix crash when using `mangle.keep_fnames` with destructuring' }],
    sentences: ['Destructuring together with `mangle.keep_fnames` does not crash any more'],
  },
  { of: [{ title: 'Fixed scoping issues with `try` and `switch`' }], sentences: ['Scopes around `try` and `switch` are right now'] },
  {
    of: [{ title: 'Improve formatting performance in V8 by keeping a small work string and a large output string' }],
    sentences: ['Formatting performs better in V8, as a small work string and a large output string are kept'],
  },
  {
    of: [{ title: 'drop_unused: drop classes which only have side effects in the `extends` part' }],
    sentences: ['`drop_unused` also drops classes whose only side effects are in `extends`'],
  },
  {
    of: [{ title: 'Fixed crash when inlining uninitialized variable into template string.' }],
    sentences: ['An uninitialized variable that is inlined into a template string no longer causes a crash'],
  },
  {
    of: [
      { title: 'always use sass compiler API', type: 'refactor', area: 'css', breaking: '' },
      { title: 'remove `import.meta.hot.accept` resolution fallback', type: 'refactor', breaking: '' },
      { title: 'remove `HotBroadcaster`', type: 'refactor', breaking: '' },
      { title: 'remove deprecated no-op type only properties', type: 'refactor', breaking: '' },
    ],
    sentences: [
      'Before you upgrade: `HotBroadcaster`, the fallback of `import.meta.hot.accept` and a few no-op type properties are gone, and Sass is used through its compiler API only.',
    ],
  },
  {
    of: [
      { title: 'remove `HotBroadcaster`', type: 'refactor', breaking: '' },
      { title: 'remove deprecated no-op type only properties', type: 'refactor', breaking: '' },
    ],
    sentences: ['Two removals can break existing code: `HotBroadcaster` and deprecated properties that did nothing.'],
  },
  {
    of: [
      { title: 'support React Compiler', type: 'feat', area: 'create-vite' },
      { title: 'scaffold with rolldown-vite', type: 'feat', area: 'create-vite' },
      { title: 'validate project name', type: 'feat', area: 'create-vite' },
      { title: 'add `--interactive` / `--no-interactive`', type: 'feat', area: 'create-vite' },
    ],
    sentences: [
      'create-vite validates project names, supports the React Compiler and rolldown-vite, and can be told to be interactive or not.',
    ],
  },
  {
    of: [
      { title: 'apply `fs.strict` check to HTML files', type: 'fix' },
      { title: 'ignore malformed uris in tranform middleware', type: 'fix' },
      { title: 'respond with correct headers and status code for HEAD requests', type: 'fix' },
    ],
    sentences: [
      'HTML files fall under `fs.strict`, malformed URIs are ignored, and HEAD requests are answered with the right headers and status code.',
    ],
  },
  {
    of: [
      { title: 'yargs now returns a promise if async or check are asynchronous.', type: 'feat', area: 'async', breaking: '' },
      { title: 'strict should fail unknown arguments', type: 'fix', breaking: '' },
    ],
    sentences: ['Upgrading needs care: unknown arguments fail in strict mode, and yargs may return a promise.'],
  },
  {
    of: [
      { title: 'support `application/octet-stream` request bodies', type: 'feat' },
      { title: 'support disabling parallel tool use', type: 'feat', area: 'api' },
      { title: 'allow targeting a workspace for OIDC federation token exchange', type: 'feat', area: 'client' },
    ],
    sentences: [
      'Three additions: request bodies of type `application/octet-stream`, a way to disable parallel tool use, and workspaces as the target of the OIDC token exchange.',
    ],
  },
  {
    of: [
      { title: 'Bug which would cause a random stack overflow has now been fixed.' },
      { title: 'Fix crash when using `mangle.keep_fnames` with destructuring' },
      { title: 'Fixed crash when inlining uninitialized variable into template string.' },
    ],
    sentences: [
      'Three bugs that brought the program down were fixed: a random stack overflow, and crashes with `mangle.keep_fnames` and with uninitialized variables.',
    ],
  },
  {
    of: [
      { title: 'Derive the tag order from commits instead of timestamp', type: 'fix', area: 'git' },
      { title: 'Make tag_pattern optional', type: 'feat', area: 'config' },
    ],
    sentences: ['git-cliff orders tags by their commits and no longer needs a `tag_pattern`.'],
  },
  {
    of: [
      { title: 'parse image-set without space after comma correctly', type: 'fix', area: 'css' },
      { title: 'support preprocessor with lightningcss', type: 'feat', area: 'css' },
      { title: 'avoid duplicate style for server rendered stylesheet link and client inline style during dev', type: 'fix', area: 'css' },
    ],
    sentences: [
      'CSS improves in three ways: `image-set` needs no space after a comma, lightningcss works with preprocessors, and styles are not duplicated in dev.',
    ],
  },
];
