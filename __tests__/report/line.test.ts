import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { harmlessLine, harmlessMarkdown } from '../../src/report/line.ts';
import { anyText } from '../support/any-text.ts';

describe('harmlessLine', () => {
  it.each([
    ['plain text', 'plain text'],
    ['a: b, std::vec, 12:30', 'a: b, std::vec, 12:30'],
    ['::error::x', ': :error::x'],
    ['  ::set-output name=a::b', '  : :set-output name=a::b'],
    ['##[group]x', '# #[group]x'],
    ['a ##[group]x ##[error]y', 'a # #[group]x # #[error]y'],
    ['two\nlines\r\n::stop-commands::x', 'two lines ::stop-commands::x'],
    ['\u202eevil\u200b', ' evil '],
    ['\u001b[31mred', ' [31mred'],
    ['a\u2028b\u0085c', 'a b c'],
    ['\n::error::x', ' : :error::x'],
    ['\u200b::error::x', ' : :error::x'],
    [':\u200b:error::x', ': :error::x'],
    ['\ufe0f::error::x', ': :error::x'],
    ['#\ufe0f#[error]x', '# #[error]x'],
    ['#\u034f#[error]x', '# #[error]x'],
    ['a\u2800\u{e0080}b', 'a b'],
  ])('%j becomes %j', (text, line) => {
    expect(harmlessLine(text)).toBe(line);
  });

  it('makes one line that no runner takes for a command, whatever comes', () => {
    const text = fc
      .array(fc.constantFrom(':', '#', '[', ' ', '\n', '\t', '\r', '\u200b', '\ufeff', '\u00a0', '\u3000', 'a', 'error'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(text, anyText()), (given) => {
        expect(harmlessLine(given)).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]|^\s*::|##\[/u);
      }),
      { numRuns: 1_000 },
    );
  });

  it('leaves harmless text as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 .,()'-]*$/), (text) => {
        expect(harmlessLine(text)).toBe(text);
      }),
    );
  });
});

describe('harmlessMarkdown', () => {
  it.each([
    ['plain text, 12:30', 'plain text, 12:30'],
    ['<b>x</b> *y* [z](w)', '&lt;b&gt;x&lt;/b&gt; \\*y\\* \\[z\\]\\(w\\)'],
    ['see https://evil.example/x now', 'see `https://evil.example/x` now'],
    ['[x](https://evil.example)', '`[x](https://evil.example)`'],
    ['ask @octocat about #12, GH-3 and acme/rocket#4', 'ask `@octocat` about `#12,` `GH-3` and `acme/rocket#4`'],
    ['me@evil.example www.evil.example', '`me@evil.example` `www.evil.example`'],
    ['since (1a2b3c4d)', 'since `(1a2b3c4d)`'],
    ['$`x`$ a|b', "`$'x'$` a\\|b"],
    ['::error::x', ': :error::x'],
  ])('%j becomes %j', (text, markdown) => {
    expect(harmlessMarkdown(text)).toBe(markdown);
  });
});
