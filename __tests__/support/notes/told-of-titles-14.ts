/** A fourteenth set, held against the check once after it was mended for the thirteenth. */
import type { OfTitles } from './told-of-titles.ts';

export const OF_TITLES_14: OfTitles = [
  {
    of: [{ title: 'add claude-opus-4-1-20250805', type: 'feat', area: 'api' }],
    sentences: ['The model claude-opus-4-1-20250805 can now be used'],
  },
  { of: [{ title: 'reference claude-2 in examples', type: 'chore', area: 'api' }], sentences: ['Examples now refer to claude-2'] },
  { of: [{ title: 'create build for deno.land', type: 'feat' }], sentences: ['There is a build for deno.land now'] },
  {
    of: [{ title: 'fix logger property type', type: 'fix', area: 'client' }],
    sentences: ["The type of the client's logger property is correct"],
  },
  {
    of: [{ title: 'improve getNextPage() return type', type: 'fix', area: 'types' }],
    sentences: ['`getNextPage()` has a better return type'],
  },
  {
    of: [{ title: 'use destructuring arguments in client constructor and respect false values', type: 'fix' }],
    sentences: [
      '`false` passed to the client constructor is now respected',
      'The client constructor no longer overrides values that are false',
    ],
  },
  {
    of: [{ title: 'also run workflows for PRs targeting `next`', type: 'chore', area: 'ci' }],
    sentences: ['Workflows also run for PRs against `next`'],
  },
  {
    of: [
      {
        title: 'MCP tunnels beta: add read-only `transport` object to Tunnel and return the one-time relay `token` in the create response',
        type: 'feat',
        area: 'api',
      },
    ],
    sentences: [
      'Creating a tunnel now returns the relay `token`, which is given out once',
      'Tunnels have a `transport` object that can be read but not changed',
      'MCP tunnels (beta): a read-only `transport` object, and the one-time relay `token` in the create response',
    ],
  },
  {
    of: [{ title: 'Set the include-path if workdir is set', type: 'feat', area: 'args' }],
    sentences: ['With workdir set, the include-path is set as well', 'A workdir now implies the include-path'],
  },
  {
    of: [{ title: 'Update tag_pattern value for backwards compatibility', type: 'fix', area: 'config' }],
    sentences: ['The value of tag_pattern stays backwards compatible'],
  },
  {
    of: [{ title: 'Changelog for the last n commits', type: 'feat', area: 'config' }],
    sentences: ['A changelog of the last n commits can be made'],
  },
  {
    of: [{ title: 'Support `--bump` for processed releases', type: 'feat', area: 'changelog' }],
    sentences: [
      '`--bump` also works for releases that were already processed',
      'Releases that have been processed can be bumped with `--bump`',
    ],
  },
  {
    of: [{ title: 'Set the timestamp of the previous release', type: 'fix', area: 'changelog' }],
    sentences: ['The previous release now carries its timestamp'],
  },
  {
    of: [{ title: "Add the 'other' parser to the default config", type: 'feat', area: 'config' }],
    sentences: ["The default config gains an 'other' parser"],
  },
  {
    of: [{ title: 'Fix inconsistency in remote integration documentation', type: 'docs', area: 'remote' }],
    sentences: ['Remote integration: contradictions in the docs are resolved'],
  },
  {
    of: [{ title: 'Fix the character escape in release script', type: 'fix', area: 'release' }],
    sentences: ['Characters are escaped correctly in the release script', 'The release script now escapes characters as it should'],
  },
  {
    of: [{ title: 'Improve parsing rules for commits without scope', type: 'feat', area: 'config' }],
    sentences: ['Commits that have no scope are parsed by better rules'],
  },
  {
    of: [{ title: 'handle reports with "loc" but no "decl"', type: 'fix' }],
    sentences: ['Reports that have "loc" without "decl" are accepted', 'A missing "decl" no longer upsets reports that have "loc"'],
  },
  {
    of: [{ title: 'update HTML report filter to take a RegEx', type: 'feat' }],
    sentences: ['The filter of the HTML report now takes a RegEx', 'HTML reports can be filtered by regular expression'],
  },
  {
    of: [{ title: 'address off by one error processing branches', type: 'fix' }],
    sentences: ['Branches are no longer off by one', 'An off-by-one error in processing branches is gone'],
  },
  { of: [{ title: 'preserve inferred function names', type: 'fix' }], sentences: ['Function names that were inferred are kept'] },
  {
    of: [{ title: 'Honor ignore hints in chained if statements', type: 'fix' }],
    sentences: ['Ignore hints are respected in chained if statements, too', 'Chained if statements no longer disregard ignore hints'],
  },
  { of: [{ title: 'allow wrapper length to be configured', type: 'feat' }], sentences: ['The length of the wrapper is configurable'] },
  {
    of: [{ title: 'windows has \\r\\n line separator', type: 'fix' }],
    sentences: ['The line separator of Windows, \\r\\n, is taken into account'],
  },
  {
    of: [{ title: 'Teamcity reporter modified to send proper coverage values', type: 'fix' }],
    sentences: ['Teamcity now receives the proper coverage values'],
  },
  { of: [{ title: 'Use @istanbuljs/schema to pull defaults', type: 'chore' }], sentences: ['Defaults now come from `@istanbuljs/schema`'] },
  { of: [{ title: 'add filter to HTML report', type: 'feat' }], sentences: ['The HTML report now has a filter'] },
  {
    of: [{ title: 'proper passing of the preserveComments option to babel', type: 'fix' }],
    sentences: ['Babel now gets the preserveComments option properly'],
  },
  {
    of: [{ title: 'hoist coverage variable to very top of file', type: 'fix' }],
    sentences: [
      'The coverage variable now stands at the very top of the file',
      'The variable for coverage is hoisted to the top of the file',
    ],
  },
  {
    of: [{ title: 'ignore hint to mark uncovered files statements and lines', type: 'feat' }],
    sentences: ['An ignore hint can mark statements and lines of uncovered files'],
  },
  {
    of: [{ title: 'show message when showHelpOnFail is chained globally', type: 'fix' }],
    sentences: ['Chaining showHelpOnFail globally now shows the message', 'If showHelpOnFail is chained globally, the message is shown'],
  },
  { of: [{ title: 'autocomplete choices for options', type: 'feat' }], sentences: ['Choices of options are now completed automatically'] },
  {
    of: [{ title: 'adds support for async builder', type: 'feat' }],
    sentences: ['Builders may be async', 'An async builder is now supported'],
  },
  {
    of: [{ title: 'typo in Finnish unknown argument singular form', type: 'fix', area: 'lang' }],
    sentences: ['The Finnish text about an unknown argument is spelled right in the singular'],
  },
  {
    of: [{ title: 'correct zsh installation instructions', type: 'fix', area: 'completion' }],
    sentences: ['Instructions for installing zsh completion are right now'],
  },
  {
    of: [{ title: 'always cache help message when running commands', type: 'fix' }],
    sentences: ['The help message is cached each time commands run'],
  },
  {
    of: [{ title: 'apply default builder for showHelp/getHelp', type: 'fix', area: 'builder' }],
    sentences: ['showHelp and getHelp use the default builder'],
  },
  {
    of: [{ title: 'move yargs.cjs to yargs to fix Node 10 imports', type: 'fix' }],
    sentences: ['Imports in Node 10 work, as yargs.cjs became yargs'],
  },
  {
    of: [{ title: 'stop advertising .argv property', type: 'docs', area: 'docs' }],
    sentences: ['The docs do not promote `.argv` any more'],
  },
  { of: [{ title: 'change default gyp update message', type: 'feat' }], sentences: ['The message on updating gyp has changed'] },
  {
    of: [{ title: 'Run Visual Studio test on Windows 11 on ARM', type: 'feat', area: 'ci' }],
    sentences: ['Visual Studio is also tested on Windows 11 on ARM'],
  },
  { of: [{ title: 'use platform specific timeouts in tests', type: 'fix' }], sentences: ['Timeouts in tests now depend on the platform'] },
  {
    of: [{ title: 'Correcting the link to node-osmium', type: 'docs', area: 'wiki' }],
    sentences: ['A wiki link to node-osmium was wrong and is right now'],
  },
  { of: [{ title: 'update gyp-next to v0.20.0', type: 'feat' }], sentences: ['gyp-next is at v0.20.0'] },
  { of: [{ title: 'GitHub Actions Test on node: [12.x, 14.x, 16.x]', type: 'chore' }], sentences: ['Tests run on Node 12, 14 and 16'] },
  { of: [{ title: 'Add consistent sorting for `v` RegExp flag' }], sentences: ['The `v` flag of RegExp is sorted consistently'] },
  {
    of: [{ title: 'Template literals in binary expressions such as `+` have been further optimized' }],
    sentences: [
      'Template literals are optimized further in binary expressions like `+`',
      'Binary expressions with template literals, for instance with `+`, are optimized more than before',
    ],
  },
  {
    of: [{ title: 'Add `@__KEY__` annotation to mangle string literals (#1365)' }],
    sentences: [
      'String literals with an `@__KEY__` annotation are mangled',
      'The new `@__KEY__` annotation allows string literals to be mangled',
    ],
  },
  {
    of: [{ title: "Fixed bug where `yield` wasn't considered a valid property key in generators." }],
    sentences: ['In generators, `yield` can be a property key'],
  },
  {
    of: [{ title: 'Fixed scope of function defs in strict mode (they are block scoped)' }],
    sentences: ['Function definitions in strict mode are now block scoped'],
  },
  {
    of: [{ title: 'Fixed a bug where toplevel scopes were being mixed up with lambda scopes' }],
    sentences: ['Toplevel scopes are no longer confused with those of lambdas'],
  },
  {
    of: [{ title: 'Fix crash while optimizing some bitwise ops' }],
    sentences: ['Optimizing certain bitwise operations no longer crashes'],
  },
  {
    of: [{ title: 'Produce `void 0` instead of `undefined`, which is more safe' }],
    sentences: ['The output has `void 0` where it had `undefined`, for safety'],
  },
  {
    of: [{ title: 'Parse identifiers from newer unicode versions, and escape them for older runtimes' }],
    sentences: [
      'Identifiers of newer Unicode versions are parsed, and escaped where runtimes are older',
      'Older runtimes get escaped identifiers if these come from newer versions of Unicode',
    ],
  },
  {
    of: [{ title: 'Do not evaluate exponentiation of BigInt' }],
    sentences: ['Powers of BigInt are no longer evaluated', 'The exponentiation of a BigInt is left as it is'],
  },
  {
    of: [{ title: 'Correctly parenthesize tagged template strings where the tag is `new something()`, which also has parentheses' }],
    sentences: ['Tagged templates whose tag is `new something()` get the right parentheses'],
  },
  {
    of: [{ title: 'Remove parens from comma expressions in computed property access (`foo[(1, 2)]`)' }],
    sentences: ['`foo[(1, 2)]` loses its superfluous parentheses'],
  },
  {
    of: [{ title: 'fix bitwise optimization changing the result of `&&`, `||`' }],
    sentences: ['Results of `&&` and `||` are no longer changed by the bitwise optimization'],
  },
  {
    of: [{ title: 'switches: make sure `var` is extracted from a deleted default case' }],
    sentences: [
      'A `var` is not lost when the default case of a switch is deleted',
      'Switches keep a `var` from a default case that is deleted',
    ],
  },
  {
    of: [{ title: 'Ask custom `escape` functions to escape all types of values (including `number`s)' }],
    sentences: [
      'Custom `escape` functions are now asked about every type of value, numbers included',
      'A custom `escape` function now also sees numbers',
    ],
  },
  { of: [{ title: 'Fix custom delimiters in nested partials' }], sentences: ['Custom delimiters work in nested partials'] },
  { of: [{ title: 'Lint all test files just like the source files' }], sentences: ['Test files are linted like source files'] },
  {
    of: [{ title: '`Writer.prototype.parse` to cache by tags in addition to template string' }],
    sentences: ['`Writer.prototype.parse` caches by tags, too, not by template string alone'],
  },
  {
    of: [{ title: 'Rollback template cache causing unexpected behaviour' }],
    sentences: ['The template cache, which behaved unexpectedly, was rolled back'],
  },
  {
    of: [{ title: 'Assert `null` lookup when rendering an unescaped value' }],
    sentences: ['Rendering an unescaped value: the lookup of `null` is now asserted'],
  },
  { of: [{ title: 'Fix parsing of class properties' }], sentences: ['Class properties are parsed correctly'] },
  {
    of: [{ title: 'Rename flow AST Type ExistentialTypeParam to ExistsTypeAnnotation' }],
    sentences: [
      "ExistsTypeAnnotation is what flow's ExistentialTypeParam is now called",
      'The flow AST type ExistentialTypeParam has been renamed',
    ],
  },
  {
    of: [{ title: 'Remove classConstructorCall plugin' }],
    sentences: ['The classConstructorCall plugin is no more', 'Whoever uses the classConstructorCall plugin has to do without it'],
  },
  { of: [{ title: 'Reintroduce Variance node' }], sentences: ['The Variance node returns'] },
  {
    of: [{ title: "Don't consume async when checking for async func decl" }],
    sentences: ['Checking for an async function declaration does not consume async'],
  },
  { of: [{ title: 'Explain how to run only one test' }], sentences: ['There is now an explanation of how to run a single test'] },
  {
    of: [{ title: 'attributesGroupName working with preserveOrder', type: 'fix' }],
    sentences: ['attributesGroupName works with preserveOrder'],
  },
  {
    of: [{ title: 'multiple DOCTYPE declarations.', type: 'fix' }],
    sentences: ['More than one DOCTYPE declaration is handled', 'Several DOCTYPE declarations in one input are dealt with'],
  },
  {
    of: [{ title: 'support for endIndex in node metadata', type: 'feat' }],
    sentences: ['Node metadata now tells the endIndex', '`endIndex` is now part of the metadata of nodes'],
  },
  {
    of: [{ title: 'preserve original metadata offsets for CRLF input', type: 'fix' }],
    sentences: ['Metadata offsets stay as in the original for input with CRLF'],
  },
  {
    of: [
      {
        title:
          'validator; Replace regex with a single-pass scanner for attribute tokens, eliminating quadratic behavior on long whitespace runs.',
        type: 'fix',
      },
    ],
    sentences: [
      'Long runs of whitespace no longer take quadratic time in the validator',
      'The validator scans attribute tokens in one pass, without a regex',
    ],
  },
  {
    of: [{ title: 'Experimental TypeScript type stripping', type: 'feat' }],
    sentences: ['TypeScript types can be stripped, as an experiment', 'Experimental: type annotations of TypeScript are stripped'],
  },
  {
    of: [{ title: 'Fixed a crash in mozilla AST conversion of imports' }],
    sentences: ['Converting imports to the Mozilla AST does not crash any more'],
  },
  {
    of: [
      {
        title:
          'Fix an issue where a slash after a call to a propery named the same as some keywords would be tokenized as a regular expression.',
      },
    ],
    sentences: [
      'A slash after a call to a property named like a keyword is no longer read as a regular expression',
      'Calls to properties that are named like keywords may be followed by a slash',
    ],
  },
  {
    of: [{ title: "Fix a regression where `onToken` would receive 'name' tokens for 'new' keyword tokens." }],
    sentences: ["`onToken` no longer gets 'name' tokens for the keyword 'new'"],
  },
  {
    of: [{ title: 'Allow parentheses around spread args in destructuring object assignment.' }],
    sentences: ['Spread args may stand in parentheses in destructuring object assignments'],
  },
  {
    of: [{ title: 'Properly recognize "use strict" when preceded by a string with an escaped newline.' }],
    sentences: ['"use strict" is recognized after a string with an escaped newline'],
  },
  { of: [{ title: 'Upgrade to Unicode 16.0.' }], sentences: ['Unicode 16.0 is now supported'] },
  {
    of: [{ title: 'Support ES2025 duplicate capture group names in regular expressions.' }],
    sentences: ['Regular expressions may use a capture group name more than once, as ES2025 allows'],
  },
  {
    of: [
      { title: 'improve getNextPage() return type', type: 'fix', area: 'types' },
      { title: 'fix logger property type', type: 'fix', area: 'client' },
    ],
    sentences: ['Types get better in two places: the logger property, and what `getNextPage()` returns.'],
  },
  {
    of: [
      { title: 'Honor ignore hints in chained if statements', type: 'fix' },
      { title: 'ignore hint to mark uncovered files statements and lines', type: 'feat' },
    ],
    sentences: ['Ignore hints reach further: they work in chained ifs and for uncovered files.'],
  },
  {
    of: [
      { title: 'autocomplete choices for options', type: 'feat' },
      { title: 'correct zsh installation instructions', type: 'fix', area: 'completion' },
    ],
    sentences: ['Completion now covers choices, and its zsh instructions are right.'],
  },
  {
    of: [
      { title: "Fixed bug where `yield` wasn't considered a valid property key in generators." },
      { title: 'Fixed a bug where toplevel scopes were being mixed up with lambda scopes' },
      { title: 'Fix crash while optimizing some bitwise ops' },
    ],
    sentences: ['Three bugs are fixed: `yield` as a property key in generators, mixed-up scopes, and a crash with bitwise operations.'],
  },
  {
    of: [
      { title: 'Parse identifiers from newer unicode versions, and escape them for older runtimes' },
      { title: 'fix bitwise optimization changing the result of `&&`, `||`' },
    ],
    sentences: ['Output gets safer: newer identifiers are escaped for older runtimes, and `&&` and `||` keep their results.'],
  },
  {
    of: [{ title: 'Remove classConstructorCall plugin' }, { title: 'Rename flow AST Type ExistentialTypeParam to ExistsTypeAnnotation' }],
    sentences: ['The classConstructorCall plugin is gone, and ExistentialTypeParam has another name.'],
  },
  {
    of: [
      { title: 'attributesGroupName working with preserveOrder', type: 'fix' },
      { title: 'multiple DOCTYPE declarations.', type: 'fix' },
      { title: 'preserve original metadata offsets for CRLF input', type: 'fix' },
    ],
    sentences: [
      'XML input is handled better: several DOCTYPE declarations, CRLF offsets, and attributesGroupName together with preserveOrder.',
    ],
  },
  {
    of: [
      {
        title:
          'Fix an issue where a slash after a call to a propery named the same as some keywords would be tokenized as a regular expression.',
      },
      { title: "Fix a regression where `onToken` would receive 'name' tokens for 'new' keyword tokens." },
      { title: 'Properly recognize "use strict" when preceded by a string with an escaped newline.' },
    ],
    sentences: ['The tokenizer reads a slash, the keyword \'new\' and "use strict" as it should.'],
  },
  {
    of: [
      { title: 'update HTML report filter to take a RegEx', type: 'feat' },
      { title: 'add filter to HTML report', type: 'feat' },
    ],
    sentences: ['HTML reports can be filtered, also by RegEx.'],
  },
  {
    of: [
      { title: 'Set the include-path if workdir is set', type: 'feat', area: 'args' },
      { title: 'Support `--bump` for processed releases', type: 'feat', area: 'changelog' },
    ],
    sentences: ['Two options reach further: `--bump` covers processed releases, and a workdir sets the include-path.'],
  },
  {
    of: [
      { title: 'Run Visual Studio test on Windows 11 on ARM', type: 'feat', area: 'ci' },
      { title: 'GitHub Actions Test on node: [12.x, 14.x, 16.x]', type: 'chore' },
      { title: 'also run workflows for PRs targeting `next`', type: 'chore', area: 'ci' },
    ],
    sentences: ['Continuous integration covers more: Windows 11 on ARM, three versions of Node, and PRs for `next`.'],
  },
  {
    of: [{ title: 'Upgrade to Unicode 16.0.' }, { title: 'Support ES2025 duplicate capture group names in regular expressions.' }],
    sentences: ['Newer standards are covered: Unicode 16.0, and duplicate capture group names of ES2025.'],
  },
];
