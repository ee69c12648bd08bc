/** A thirteenth set, held against the check once after it was mended for the twelfth: of seven projects that the others hardly tell of. */
import type { OfTitles } from './told-of-titles.ts';

export const OF_TITLES_13: OfTitles = [
  {
    of: [
      {
        title: 'Add support for thinking-token-count beta for estimated tokens in thinking block deltas when streaming',
        type: 'feat',
        area: 'api',
      },
    ],
    sentences: [
      'When streaming, thinking block deltas can now carry an estimate of the tokens (thinking-token-count beta)',
      'With the thinking-token-count beta, estimated tokens arrive with the deltas of thinking blocks',
    ],
  },
  { of: [{ title: 'faster base64 decoding', type: 'perf' }], sentences: ['Base64 is decoded faster', 'Decoding base64 takes less time'] },
  {
    of: [{ title: 'add `| undefined` to client options properties', type: 'fix', area: 'types' }],
    sentences: ['Properties of the client options may now be explicitly `undefined` in the types'],
  },
  {
    of: [{ title: 'eliminate race condition in AWS credential resolution', type: 'fix', area: 'bedrock' }],
    sentences: [
      'AWS credentials for Bedrock are resolved without a race condition',
      'Bedrock: resolving AWS credentials no longer suffers from a race',
    ],
  },
  {
    of: [{ title: 'deprecate claude-1 models', type: 'feat', area: 'api' }],
    sentences: ['The claude-1 models are deprecated', 'Anyone on claude-1 models should plan a move, as they are now deprecated'],
  },
  {
    of: [{ title: 'use configured logger for SSE parse errors', type: 'fix', area: 'client' }],
    sentences: [
      'Errors in parsing SSE now go to the logger that was configured',
      'SSE parse errors no longer bypass the configured logger',
    ],
  },
  {
    of: [{ title: 'append path separator in validatePath prefix check', type: 'fix', area: 'memory' }],
    sentences: ['Memory: the prefix check of validatePath now includes the path separator'],
  },
  {
    of: [{ title: 'avoid memory leak with abort signals', type: 'fix', area: 'client' }],
    sentences: ['Abort signals no longer leak memory in the client', 'A memory leak around abort signals is avoided'],
  },
  {
    of: [{ title: "leave reply-only params off the tool runner's compaction request", type: 'fix', area: 'tools' }],
    sentences: [
      'The tool runner no longer sends reply-only params with its compaction request',
      'Compaction requests of the tool runner leave out params that are for replies only',
    ],
  },
  {
    of: [{ title: 'remove unneeded qs dep', type: 'chore', area: 'deps' }],
    sentences: ['qs is gone from the dependencies, as nothing needed it', 'One dependency less: qs was not needed'],
  },
  {
    of: [{ title: 'remove some nonfunctional types from the SDKs', type: 'chore', area: 'api' }],
    sentences: ['Types that did not work were removed from the SDKs'],
  },
  {
    of: [{ title: 'Add support for self-hosted sandboxes in CMA with sandbox helpers', type: 'feat', area: 'client' }],
    sentences: [
      'CMA can now be used with self-hosted sandboxes',
      'Helpers for sandboxes come with the support for self-hosted ones in CMA',
    ],
  },
  { of: [{ title: 'run release workflow once per day', type: 'chore', area: 'ci' }], sentences: ['The release workflow now runs daily'] },
  {
    of: [{ title: 'change Stream constructor signature', type: 'fix', area: 'streaming', breaking: '' }],
    sentences: [
      'The constructor of Stream has a new signature, which is a breaking change',
      'Code that calls the Stream constructor directly has to follow its new signature',
    ],
  },
  {
    of: [{ title: 'Remove only the leading "v" from tags', type: 'fix', area: 'config' }],
    sentences: ['A "v" is removed from a tag only where it leads', 'Tags lose a leading "v", but no longer any other'],
  },
  {
    of: [{ title: 'Support failing on unmatched commits', type: 'feat', area: 'changelog' }],
    sentences: ['Commits that match nothing can now make the command fail', 'A run can be made to fail if some commits are unmatched'],
  },
  {
    of: [{ title: 'Only drop previous releases if skipped', type: 'fix', area: 'changelog' }],
    sentences: ['Previous releases are dropped only if they were skipped', 'Previous releases that were not skipped are kept'],
  },
  {
    of: [{ title: 'Support using PR labels in the GitHub template', type: 'feat', area: 'template' }],
    sentences: ['Labels of PRs are available in the GitHub template'],
  },
  {
    of: [{ title: 'Add `breaking_description` to the template context', type: 'feat', area: 'template' }],
    sentences: ['Templates can use `breaking_description`'],
  },
  {
    of: [{ title: 'Add configurable commit processing order', type: 'feat', area: 'git' }],
    sentences: [
      'The order in which commits are processed can be configured',
      'How commits are ordered while they are processed is now a setting',
    ],
  },
  {
    of: [{ title: 'Set the correct previous tag when a custom tag is given', type: 'fix', area: 'changelog' }],
    sentences: [
      'Giving a custom tag now leads to the right previous tag',
      'The previous tag was wrong with a custom tag; it is correct now',
    ],
  },
  {
    of: [{ title: 'Sanitize the GitHub token in debug logs', type: 'fix', area: 'github' }],
    sentences: [
      'The GitHub token no longer shows up in debug logs',
      'Debug logs are sanitized, so that they do not reveal the GitHub token',
    ],
  },
  {
    of: [{ title: 'Support preprocessing commit messages using regex', type: 'feat', area: 'git' }],
    sentences: [
      'Commit messages can be preprocessed by regex',
      'Teams can rewrite commit messages with regular expressions before they are processed',
    ],
  },
  { of: [{ title: 'Support tilde for options', type: 'feat', area: 'args' }], sentences: ['Options may contain a tilde'] },
  {
    of: [{ title: 'Add `--context` flag for outputting context', type: 'feat', area: 'args' }],
    sentences: ['`--context` prints the context'],
  },
  {
    of: [{ title: 'Support having both conventional and unconventional commits in the changelog', type: 'feat', area: 'changelog' }],
    sentences: [
      'A changelog may now mix conventional commits with unconventional ones',
      'Conventional and unconventional commits can stand in one changelog',
    ],
  },
  {
    of: [{ title: 'Fix copy-paste mistake where gitea mentioned gitlab', type: 'fix', area: 'args' }],
    sentences: ['A text about Gitea that mentioned GitLab by mistake is corrected'],
  },
  {
    of: [{ title: 'Suppress template warning when `--bumped-version` is used', type: 'fix', area: 'bump' }],
    sentences: [
      '`--bumped-version` no longer triggers a template warning',
      'The template warning is not shown when `--bumped-version` is used',
    ],
  },
  {
    of: [{ title: 'Set max of `limit_commits` to the number of commits', type: 'fix', area: 'config' }],
    sentences: ['`limit_commits` is capped at the number of commits'],
  },
  {
    of: [{ title: 'Add `link_parsers` for parsing/extracting links', type: 'feat', area: 'changelog' }],
    sentences: ['Links can be parsed and extracted with `link_parsers`'],
  },
  {
    of: [{ title: 'Add `-x` short argument for `--context`', type: 'feat', area: 'args' }],
    sentences: ['`-x` is short for `--context`', 'Instead of `--context`, one can now type `-x`'],
  },
  {
    of: [{ title: 'Trim the trailing newline from message', type: 'fix', area: 'commit' }],
    sentences: ['Messages no longer end with a newline'],
  },
  {
    of: [{ title: 'Add `--sort` argument for sorting commits', type: 'feat', area: 'changelog' }],
    sentences: ['Commits can be sorted with the `--sort` argument'],
  },
  {
    of: [{ title: 'Return the last version if there is nothing to bump', type: 'fix', area: 'changelog' }],
    sentences: ['With nothing to bump, the last version is returned'],
  },
  {
    of: [{ title: 'handle multiple node_modules folders determining mainFilename for ESM', type: 'fix' }],
    sentences: ['The main file name is found for ESM even with more than one node_modules folder'],
  },
  {
    of: [{ title: 'make positionals in -- count towards validation', type: 'fix' }],
    sentences: ['Positionals behind `--` now count in validation'],
  },
  {
    of: [{ title: 'fix for completions that contain non-leading hyphens', type: 'fix', area: 'completion' }],
    sentences: ['Completions may contain hyphens that are not at the start'],
  },
  {
    of: [{ title: '.positional() now allowed at root level of yargs.', type: 'feat' }],
    sentences: ['`.positional()` can be used at the root level of yargs'],
  },
  {
    of: [{ title: 'single character aliases are now shown first in help output', type: 'feat', area: 'usage' }],
    sentences: [
      'Help lists aliases of a single character first',
      'In the help output, one-letter aliases now come before longer ones',
      'Single-character aliases are listed ahead of the others in help',
    ],
  },
  { of: [{ title: 'nested builder is now awaited', type: 'fix', area: 'builder' }], sentences: ['Nested builders are awaited'] },
  {
    of: [{ title: 'cast error types as TypeScript 4.4 infers them as unknown instead of any', type: 'fix' }],
    sentences: ['Error types are cast, since TypeScript 4.4 takes them for unknown rather than any'],
  },
  {
    of: [{ title: 'allow default completion to be referenced and modified, in custom completion', type: 'feat' }],
    sentences: ['Custom completion can refer to the default completion and modify it'],
  },
  {
    of: [{ title: 'copy the description of the option to its alias in completion', type: 'fix' }],
    sentences: ['In completion, an alias has the same description as its option'],
  },
  {
    of: [{ title: 'update Levenshtein to Damerau-Levenshtein', type: 'feat' }],
    sentences: ['Suggestions are computed with Damerau-Levenshtein rather than Levenshtein'],
  },
  {
    of: [{ title: 'command() now accepts an array of modules', type: 'feat' }],
    sentences: ['Several modules can be given to `command()` as an array'],
  },
  {
    of: [{ title: 'Node 12 is now minimum version', type: 'feat', area: 'build', breaking: '' }],
    sentences: [
      'Node 12 is now required at least',
      'Versions of Node older than 12 are no longer supported',
      'Breaking: the minimum version of Node is 12',
    ],
  },
  { of: [{ title: 'wrap unknown args in quotes', type: 'fix' }], sentences: ['Unknown args are now put in quotes'] },
  {
    of: [{ title: "node.js debugger adds stderr (but exit code is 0) -> shouldn't throw", type: 'fix' }],
    sentences: [
      'Output on stderr from the Node.js debugger no longer counts as a failure when the exit code is 0',
      'If the exit code is 0, stderr from the debugger does not lead to an exception',
    ],
  },
  {
    of: [{ title: 'use temp dir for tar extraction on all platforms', type: 'fix' }],
    sentences: ['Tar files are unpacked in a temp dir on every platform'],
  },
  { of: [{ title: 'Support for Visual Studio 2026 (18.x)', type: 'feat' }], sentences: ['Visual Studio 2026 is now supported'] },
  {
    of: [{ title: 'log as yes/no whether build dir was created', type: 'fix' }],
    sentences: ['The log says yes or no on whether the build dir was created'],
  },
  {
    of: [{ title: 'get update-gyp.py to work with Python >= v3.5', type: 'feat' }],
    sentences: ['`update-gyp.py` runs on Python 3.5 and later'],
  },
  {
    of: [{ title: 'Support for numeric separators (`million = 1_000_000`) was added.' }],
    sentences: ['Numbers such as `1_000_000` are understood', 'Numeric separators are now supported'],
  },
  { of: [{ title: 'Change `let x = undefined` to just `let x`' }], sentences: ['`let x = undefined` becomes the shorter `let x`'] },
  {
    of: [{ title: 'Prevent creating very deeply nested ternaries from a long list of `if..return`' }],
    sentences: ['A long list of `if..return` no longer turns into deeply nested ternaries'],
  },
  {
    of: [
      {
        title:
          '**breaking change**: The `variables` property of all scopes has become a standard JavaScript `Map` as opposed to the old bespoke `Dictionary` object.',
        area: '!',
      },
    ],
    sentences: [
      'Breaking: `variables` is now a standard `Map` on all scopes, where it was a `Dictionary`',
      'A standard `Map` takes the place of the bespoke `Dictionary` in the `variables` of scopes',
    ],
  },
  {
    of: [{ title: "Don't mutate the options object passed to Terser (#1342)" }],
    sentences: ['Terser leaves the options object that it gets unchanged', 'The options object passed to Terser is no longer mutated'],
  },
  {
    of: [{ title: 'Functions are no longer inlined into parameter defaults, because they live in their own special scope.' }],
    sentences: ['Parameter defaults no longer have functions inlined into them'],
  },
  {
    of: [{ title: 'Custom `Error` subclasses are now internally used instead of old-school Error inheritance hacks.' }],
    sentences: ['Internally, errors are now subclasses of `Error` instead of inheritance hacks'],
  },
  {
    of: [{ title: '`keep_fnames` now correctly supports regexes when the function is in a variable declaration' }],
    sentences: ['Regexes in `keep_fnames` work for functions in variable declarations'],
  },
  {
    of: [{ title: 'Fix crash when parsing bare `yield` inside a template string.' }],
    sentences: ['A bare `yield` in a template string does not crash the parser any more'],
  },
  {
    of: [{ title: 'Fixed the computed size of arrow functions, which improves their inlining' }],
    sentences: ['Arrow functions are inlined better, since their size is computed correctly'],
  },
  { of: [{ title: 'Support import attributes `with` syntax' }], sentences: ['The `with` syntax of import attributes is supported'] },
  {
    of: [{ title: 'v8 coverage ranges that fall on \\n characters cause exceptions', type: 'fix' }],
    sentences: [
      'Coverage ranges of v8 that fall on a newline no longer cause exceptions',
      'Exceptions are gone for v8 coverage ranges that end up on \\n characters',
    ],
  },
  {
    of: [{ title: 'always close last open tag', type: 'fix', area: 'clover' }],
    sentences: ['Clover: the last open tag is closed in every case'],
  },
  {
    of: [{ title: 'allow custom reporters to be loaded', type: 'feat' }],
    sentences: ['Custom reporters can now be loaded', "Reporters of one's own can be loaded"],
  },
  {
    of: [{ title: 'functionMap is sometimes missing a key from functions', type: 'fix' }],
    sentences: ['No key of functions is missing from functionMap any more'],
  },
  {
    of: [{ title: 'ability to skip rows with full coverage', type: 'feat' }],
    sentences: ['Rows that are fully covered can be skipped', 'Reports can leave out what has full coverage'],
  },
  {
    of: [{ title: 'handle error when inputSourceMap is not a plain object', type: 'fix' }],
    sentences: ['An inputSourceMap that is not a plain object no longer causes an error'],
  },
  {
    of: [{ title: 'parser should preserve inner quotes', type: 'fix' }],
    sentences: ['Inner quotes survive the parser', 'The parser keeps inner quotes'],
  },
  { of: [{ title: 'paths are now consistently absolute.', type: 'fix' }], sentences: ['Paths are absolute everywhere'] },
  {
    of: [{ title: 'Optimize output to show more missing lines', type: 'feat', area: 'text report' }],
    sentences: ['The text report has room for more missing lines', 'More of the missing lines are shown in the text report'],
  },
  {
    of: [{ title: 'drop Node 8 support (#110)', type: 'feat', breaking: '' }],
    sentences: ['Node 8 is no longer supported', 'Support for Node 8 has ended'],
  },
  {
    of: [{ title: 'allow an input source-map to be passed to instrumentSync()', type: 'feat' }],
    sentences: ['`instrumentSync()` takes an input source map'],
  },
  {
    of: [
      { title: 'prevent known args from being parsed when "unknown-options-as-args" is enabled', type: 'fix', area: 'halt-at-non-option' },
    ],
    sentences: ['With "unknown-options-as-args", known args are no longer parsed after the halt'],
  },
  {
    of: [
      { title: 'faster base64 decoding', type: 'perf' },
      { title: 'avoid memory leak with abort signals', type: 'fix', area: 'client' },
    ],
    sentences: ['Base64 decoding is faster, and abort signals no longer leak memory.'],
  },
  {
    of: [
      { title: 'deprecate claude-1 models', type: 'feat', area: 'api' },
      { title: 'change Stream constructor signature', type: 'fix', area: 'streaming', breaking: '' },
    ],
    sentences: ['Two things need attention: the claude-1 models are deprecated, and the Stream constructor has another signature.'],
  },
  {
    of: [
      { title: 'Remove only the leading "v" from tags', type: 'fix', area: 'config' },
      { title: 'Only drop previous releases if skipped', type: 'fix', area: 'changelog' },
      { title: 'Set the correct previous tag when a custom tag is given', type: 'fix', area: 'changelog' },
    ],
    sentences: [
      'Three fixes concern tags and releases: a leading "v" alone is removed, releases are dropped only if skipped, and a custom tag finds the right previous one.',
    ],
  },
  {
    of: [
      { title: 'Add `--context` flag for outputting context', type: 'feat', area: 'args' },
      { title: 'Add `-x` short argument for `--context`', type: 'feat', area: 'args' },
      { title: 'Add `--sort` argument for sorting commits', type: 'feat', area: 'changelog' },
    ],
    sentences: ['New on the command line: `--context`, with `-x` as its short form, and `--sort`.'],
  },
  {
    of: [
      { title: 'Node 12 is now minimum version', type: 'feat', area: 'build', breaking: '' },
      { title: 'drop Node 8 support (#110)', type: 'feat', breaking: '' },
    ],
    sentences: ['Node 8 support is dropped; Node 12 is now the minimum.'],
  },
  {
    of: [
      { title: 'Add `breaking_description` to the template context', type: 'feat', area: 'template' },
      { title: 'Support using PR labels in the GitHub template', type: 'feat', area: 'template' },
      { title: 'Add `link_parsers` for parsing/extracting links', type: 'feat', area: 'changelog' },
    ],
    sentences: ['Templates know `breaking_description` and PR labels, and links can be extracted with `link_parsers`.'],
  },
  {
    of: [
      { title: 'Prevent creating very deeply nested ternaries from a long list of `if..return`' },
      { title: "Don't mutate the options object passed to Terser (#1342)" },
      { title: 'Fix crash when parsing bare `yield` inside a template string.' },
    ],
    sentences: ['Terser no longer mutates its options, crashes on a bare `yield` in template strings, or nests ternaries very deeply.'],
  },
  {
    of: [
      { title: 'fix for completions that contain non-leading hyphens', type: 'fix', area: 'completion' },
      { title: 'allow default completion to be referenced and modified, in custom completion', type: 'feat' },
      { title: 'copy the description of the option to its alias in completion', type: 'fix' },
    ],
    sentences: [
      'Completion got better: it copies descriptions to aliases, handles inner hyphens, and lets custom completions build on the default one.',
    ],
  },
  {
    of: [
      { title: 'always close last open tag', type: 'fix', area: 'clover' },
      { title: 'ability to skip rows with full coverage', type: 'feat' },
      { title: 'Optimize output to show more missing lines', type: 'feat', area: 'text report' },
    ],
    sentences: ['Reports close their tags, can skip rows with full coverage, and show more missing lines.'],
  },
  {
    of: [
      { title: 'add `| undefined` to client options properties', type: 'fix', area: 'types' },
      { title: 'remove some nonfunctional types from the SDKs', type: 'chore', area: 'api' },
    ],
    sentences: ['Types get tidier: client options allow `undefined`, and types that did not work are gone.'],
  },
  {
    of: [
      { title: "node.js debugger adds stderr (but exit code is 0) -> shouldn't throw", type: 'fix' },
      { title: 'use temp dir for tar extraction on all platforms', type: 'fix' },
      { title: 'Support for Visual Studio 2026 (18.x)', type: 'feat' },
    ],
    sentences: [
      'node-gyp supports Visual Studio 2026, unpacks tar files in a temp dir on all platforms, and no longer throws on debugger output when the exit code is 0.',
    ],
  },
  {
    of: [
      { title: 'Support for numeric separators (`million = 1_000_000`) was added.' },
      { title: 'Support import attributes `with` syntax' },
    ],
    sentences: ['Terser understands two more pieces of syntax: numeric separators and import attributes with `with`.'],
  },
];
