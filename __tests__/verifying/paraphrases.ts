/** Titles as vite and rust-analyzer have them, with sentences that they prove, and sentences that say more. */

type Judged = {
  readonly title: string;
  readonly area?: string;
  readonly true: readonly string[];
  readonly false: readonly (readonly [string, string])[];
};

export const JUDGED: readonly Judged[] = [
  {
    title: 'fallback to sass when sass-embedded platform binary is missing',
    area: 'css',
    true: [
      'CSS falls back to `sass` when the platform binary of `sass-embedded` is missing',
      'Falls back to sass where sass-embedded has no binary for the platform',
    ],
    false: [
      ['Falls back to `less` when the `sass-embedded` binary is missing', 'code:`less`'],
      ['Falls back to `sass` 1.80 when `sass-embedded` is missing', 'number:1.80'],
    ],
  },
  {
    title: 'make `getBuiltins` response JSON serializable',
    area: 'module-runner',
    true: [
      'The response of `getBuiltins()` can be serialized as JSON',
      'The module-runner gets a JSON-serializable answer from `getBuiltins`',
    ],
    false: [
      ['The response of `getBuiltin` is JSON', 'code:`getBuiltin`'],
      ['The response of `getBuiltins` is JSON for Deno', 'name:Deno'],
    ],
  },
  {
    title: 'increase stream reset rate limit for HTTP2',
    true: [
      'The dev server allows more stream resets over HTTP/2',
      'The rate limit for stream resets is higher under HTTP2',
      'Stream resets over http2 hit a higher limit',
    ],
    false: [
      ['The dev server allows more stream resets over HTTP/3', 'path:HTTP/3'],
      ['Stream resets are allowed 10x as often over HTTP/2', 'number:10x'],
      ['Stream resets are never limited over HTTP/2', 'degree:never'],
    ],
  },
  {
    title: 'add `import.meta.resolve` support for ESM config (bundle config loader)',
    true: [
      '`import.meta.resolve` works in an ESM config with the bundle config loader',
      'ESM configs can call `import.meta.resolve()`',
      'Support for import.meta.resolve in ESM configs',
    ],
    false: [
      ['`import.meta.dirname` works in an ESM config', 'code:`import.meta.dirname`'],
      ['`import.meta.resolve` works in `vite.config.mts`', 'code:`vite.config.mts`'],
      ['`import.meta.resolve` works in an ESM config only', 'degree:only'],
    ],
  },
  {
    title: 'add `perEnvironmentWatchChangeDuringDev`',
    true: ['New option `perEnvironmentWatchChangeDuringDev`', 'Adds the `perEnvironmentWatchChangeDuringDev` flag for the dev server'],
    false: [
      ['New option `perEnvironmentWatchChange`', 'code:`perEnvironmentWatchChange`'],
      ['New option `server.perEnvironmentWatchChangeDuringDev`', 'code:`server.perEnvironmentWatchChangeDuringDev`'],
      ['New option `perEnvironmentWatchChangeDuringDev`, see [the guide](/guide)', 'markup:[the guide](/guide)'],
    ],
  },
  {
    title: 'handle query parameters for `/@vite/*` modules',
    true: ['Modules under `/@vite/*` are served with query parameters too', 'Query parameters on `/@vite/` modules are handled'],
    false: [
      ['Query parameters on `/@fs/*` modules are handled', 'code:`/@fs/*`'],
      ['Query parameters on all `/@vite/*` modules are handled', 'degree:all'],
    ],
  },
  {
    title: 'downgrade commonjs plugin to 28.0.6 to avoid rollup/plugins#1909',
    area: 'deps',
    true: ['The commonjs plugin is back at 28.0.6', 'Goes back to v28.0.6 of the CommonJS plugin to avoid a bug in Rollup'],
    false: [
      ['The commonjs plugin is back at 28.0.5', 'number:28.0.5'],
      ['Avoids rollup/plugins#1909 with 28.0.6', 'reference:rollup/plugins#1909'],
      ['The commonjs plugin is back at 28', 'number:28'],
    ],
  },
  {
    title: 'trim trailing slash before `server.fs.deny` check',
    area: 'dev',
    true: [
      'Paths with a trailing slash no longer pass the `server.fs.deny` check',
      'A trailing slash is trimmed before the server.fs.deny check',
    ],
    false: [
      ['Paths with a trailing slash pass the `server.fs.allow` check', 'code:`server.fs.allow`'],
      ['A vulnerability in the `server.fs.deny` check', 'degree:vulnerability'],
      ['Fixes CVE-2025-1234 in the `server.fs.deny` check', 'identifier:CVE-2025-1234'],
    ],
  },
  {
    title: 'inject esbuild helpers correctly for esbuild 0.25.9+',
    area: 'esbuild',
    true: ['Helpers are injected correctly with esbuild 0.25.9 and later', 'esbuild helpers work with v0.25.9+'],
    false: [
      ['Helpers are injected correctly with esbuild 0.25.10 and later', 'number:0.25.10'],
      ['Helpers are injected correctly with SWC', 'name:SWC'],
    ],
  },
  {
    title: 'bump TS to 5.9',
    area: 'create-vite',
    true: ['New projects use TypeScript 5.9', 'Templates of `create-vite` use TS 5.9', 'TypeScript is bumped to v5.9'],
    false: [
      ['New projects use TypeScript 5.9.2', 'number:5.9.2'],
      ['New projects use TypeScript 5.9 with `--erasableSyntaxOnly`', 'code:`--erasableSyntaxOnly`'],
    ],
  },
  {
    title: 'respect emitAssets when cssCodeSplit=false',
    area: 'css',
    true: [
      '`emitAssets` is respected when `cssCodeSplit` is `false`',
      'CSS honours `emitAssets` with `cssCodeSplit=false`',
      '`cssCodeSplit: false` respects `emitAssets`',
    ],
    false: [
      ['`emitAssets` is respected when `cssCodeSplit` is `true`', 'code:`true`'],
      ['`build.emitAssets` is respected', 'code:`build.emitAssets`'],
    ],
  },
  {
    title: 'allow aliases starting with `//`',
    area: 'dev',
    true: ['Aliases that start with `//` work in dev', 'The dev server accepts aliases such as `//`'],
    false: [['Aliases that start with `//` or `~` work in dev', 'code:`~`']],
  },
  {
    title: 'use `fs.cpSync`',
    true: ['Copies with `fs.cpSync`', 'Files are copied by fs.cpSync()'],
    false: [
      ['Copies with `fs.cp`', 'code:`fs.cp`'],
      ['Copies much faster with `fs.cpSync`', 'degree:much faster'],
      ['Copies with `fs.cpSync` on Node.js', 'path:Node.js'],
    ],
  },
  {
    title: 'run CI with Node 24',
    true: ['CI runs on Node.js 24', 'Tests run with Node v24'],
    false: [
      ['CI runs on Node 22', 'number:22'],
      ['CI runs on three versions of Node 24', 'number:three'],
    ],
  },
  {
    title: 'rebuild only when affected',
    area: 'worker',
    true: ['Workers are rebuilt only when they are affected', 'A worker is no longer rebuilt unless it is affected'],
    false: [
      ['Workers are never rebuilt', 'degree:never'],
      ['Rebuilding workers takes 30% less time', 'number:30%'],
      ['Rebuilding workers takes half the time', 'degree:half'],
    ],
  },
  {
    title: 'resolve all 404s on the docs site, 20 pages',
    true: ['Links on the docs site no longer end in a 404', 'Twenty pages: every 404 of the site is gone, 20 in all'],
    false: [
      ['Links no longer end in a 404 on 20% of the pages', 'number:20%'],
      ['Links no longer end in a 500', 'number:500'],
    ],
  },
  {
    title: "Don't show '$saved_file' literally in IDE status updates",
    true: ['Status updates no longer show `$saved_file` literally', 'IDE status updates show what `$saved_file` stands for'],
    false: [
      ['Status updates no longer show `$file` literally', 'code:`$file`'],
      ['VS Code no longer shows `$saved_file`', 'name:VS'],
    ],
  },
  {
    title: 'Fix display of `use<>` syntax and `Option<Box>`',
    true: ['`use<>` is displayed correctly', 'Types like `Option<Box>` are shown right'],
    false: [
      ['Types like `Vec<Box>` are shown right', 'code:`Vec<Box>`'],
      ['Types like Option<Box> are shown right', 'markup:<Box>'],
      ['`` <b>x</b> `', 'markup:<b>'],
    ],
  },
  {
    title: 'Differentiate between `asm!()`, `global_asm!()` and `naked_asm!()`, and make only `asm!()` unsafe',
    true: ['Only `asm!` is unsafe; `global_asm!` and `naked_asm!` are not', '`asm!()`, `global_asm!()` and `naked_asm!()` are told apart'],
    false: [
      ['All of `asm!`, `global_asm!` and `naked_asm!` are unsafe', 'degree:All'],
      ['`inline_asm!()` is told apart', 'code:`inline_asm!()`'],
    ],
  },
  {
    title: 'Bump tmp from 0.2.3 to 0.2.4 in /editors/code',
    true: ['`tmp` goes from 0.2.3 to 0.2.4', 'The dependency tmp of editors/code is at v0.2.4'],
    false: [
      ['`tmp` goes from 0.2.2 to 0.2.4', 'number:0.2.2'],
      ['`tmp` of editors/vim is at 0.2.4', 'path:editors/vim'],
    ],
  },
  {
    title: 'Migrate `convert_from_to_tryfrom` assist to use `SyntaxEditor`',
    true: ['The `convert_from_to_tryfrom` assist uses the SyntaxEditor', '`convert_from_to_tryfrom` is built on `SyntaxEditor`'],
    false: [
      ['The `convert_from_to_into` assist uses the SyntaxEditor', 'code:`convert_from_to_into`'],
      ['`convert_from_to_tryfrom` is built on SyntaxFactory', 'identifier:SyntaxFactory'],
      ['The convert_into_tryfrom assist uses the SyntaxEditor', 'identifier:convert_into_tryfrom'],
    ],
  },
  {
    title: 'Update MSRV to 1.88.0',
    true: ['Rust 1.88 is the oldest version that builds it (MSRV)'],
    false: [
      ['MSRV is 1.87', 'number:1.87'],
      ['MSRV is now 1.88 on macOS', 'identifier:macOS'],
    ],
  },
  {
    title: 'Add DSL for `x86_64` and utf8 tables (CVE-2024-1234, e.g. on windows-latest)',
    true: [
      'Tables for UTF-8 on x86_64',
      'A DSL, e.g. for Windows, fixes CVE-2024-1234',
      'A vulnerability (CVE-2024-1234) in the utf-8 tables',
    ],
    false: [
      ['Tables for UTF-16 on x86_64', 'identifier:UTF-16'],
      ['Tables for UTF-8 on arm64', 'identifier:arm64'],
      ['Fixes GHSA-abcd-1234-efgh', 'identifier:GHSA-abcd-1234-efgh'],
    ],
  },
];

/** Names that the project brings along. */
export const NAMES = ['vite', 'Rust', 'Rollup'];
