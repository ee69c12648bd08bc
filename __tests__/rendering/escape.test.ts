import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cell, codeSpan, inline, link, paragraph, plainLine, webAddress } from '../../src/rendering/escape.ts';
import { runs } from '../support/sample.ts';
import { liveTypes, nodesOf, textOutsideCode, visibleText } from './tree.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '<!-- tidings:end v1 -->',
  '![x](https://evil.example/a.png)',
  '[click](https://evil.example)',
  '[a][b] and [b]: https://evil.example',
  '<https://evil.example>',
  'see https://evil.example/x_(y) now',
  'www.evil.example, ftp://evil.example',
  'mail me@evil.example or xmpp:me@evil.example',
  'ping @everyone and @org/team',
  'fixes #123, GH-45, acme/rocket#6, acme/rocket@1a2b3c4d',
  'since 1a2b3c4d5e',
  '&lt;b&gt; &#64;user &commat;user',
  '`code` and ``a ` b`` and `open',
  '`a``b`@ken`',
  '\\`x` \\[y](z) \\<b>',
  '| a | b |',
  '::warning::x',
  '##[error]x',
  '# heading',
  '1. list',
  '- item',
  '> quote',
  '***',
  '===',
  '```js',
  '~~gone~~ ~gone~',
  'a[^1] [^1]: note',
  'price $5$ and $x$',
  '_a_ __b__ *c* **d** ***e*** * f *',
  '**[bold](https://evil.example)**',
  'a\u202eb\u200b@\u200cken\u0000\u001b[31m',
  'line\nbreak\r\n\r\n<b>\u2028x',
  '@\u{e0061}ken',
  '\ud800',
];

/** Words out of which hostile lines are made. */
const pieces = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.constantFrom(
    '`',
    '``',
    '*',
    '**',
    '_',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '@ken',
    '#1',
    '\\',
    '&',
    '|',
    '~',
    ' ',
    '!',
    ':',
    '\n',
    'https://',
    'www.',
    'a.b',
    '$',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const hostileLine = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

function parsed(url: string): string | null {
  try {
    return new URL(url).href;
  } catch {
    return null;
  }
}

/** Mentions, references and addresses that a forge would make live. */
const LIVE_TEXT = /(?<![\w`])@[\w-]|#\d|\bGH-\d|:\/\/|www\.|\S@\S+\.\S/i;

describe('inline', () => {
  it.each(HOSTILE)('leaves nothing live in %j', (text) => {
    expect(liveTypes(`- x ${inline(text)}`).filter((type) => type !== 'list')).toEqual([]);
    expect(textOutsideCode(`- x ${inline(text)}`)).not.toMatch(LIVE_TEXT);
  });

  it('leaves nothing live in any line', () => {
    fc.assert(
      fc.property(hostileLine, (text) => {
        const markdown = `- **lead**: ${inline(text)} ([#1](https://github.com/a/b/pull/1))`;
        const nodes = nodesOf(markdown);
        expect(liveTypes(markdown)).toEqual(['list', 'link']);
        expect(nodes.filter((node) => node.type === 'link').map((node) => node.url)).toEqual(['https://github.com/a/b/pull/1']);
        expect(nodes.filter((node) => node.type === 'strong').length).toBeGreaterThan(0);
        expect(textOutsideCode(`- x ${inline(text)}`)).not.toMatch(LIVE_TEXT);
        expect(inline(text)).not.toMatch(/[\n\r\u2028]/);
      }),
      { numRuns: runs(150) },
    );
  });

  it('shows all that was visible', () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(hostileLine, (text) => {
        expect(letters(visibleText(`- x ${inline(text)}`))).toBe(`x${letters(plainLine(text))}`);
      }),
      { numRuns: runs(100) },
    );
  });

  it.each([
    ['use `foo.bar` here', 'use `foo.bar` here'],
    ['**Important**: read `this`', '**Important**: read `this`'],
    ['keep snake_case and *.ts', 'keep snake_case and \\*.ts'],
    ['from a -> b => c', 'from a -> b => c'],
    ['add @types/react', 'add `@types/react`'],
    ['Vec<T> (see #12).', '`Vec<T>` (see `#12`).'],
    ['AT&T & sons', 'AT&T & sons'],
    ['__dirname', '\\_\\_dirname'],
    ['a ``b ` c`` d', 'a ``b ` c`` d'],
    ['open `tick', 'open \\`tick'],
    ['2 * 3 * 4', '2 \\* 3 \\* 4'],
    ['since (1a2b3c4d), see 1a2b3c4e/1a2b3c4f', 'since (`1a2b3c4d`), see `1a2b3c4e/1a2b3c4f`'],
    ['a $`x`$ b', 'a `$x$` b'],
    ['pays 5$ or $ 7 $: both', 'pays `5$` or `$` 7 `$`: both'],
  ])('writes %j as %j', (text, markdown) => {
    expect(inline(text)).toBe(markdown);
  });
});

describe('plainLine', () => {
  it('takes away what nobody sees and keeps what letters need', () => {
    expect(plainLine('a\u202eb\u200bc\u0007')).toBe('abc');
    expect(plainLine('می\u200cخواهم')).toBe('می\u200cخواهم');
    expect(plainLine('👩\u200d💻')).toBe('👩\u200d💻');
    expect(plainLine(' a\r\n\tb ')).toBe('a b');
    expect(plainLine('a\u2800b\u180bc\u{e0080}d\ufdd0e')).toBe('abcde');
    expect(plainLine(`a${'\u0301'.repeat(40)}b`)).toBe(`a${'\u0301'.repeat(4)}b`);
    expect(plainLine('❤\ufe0f\u200d🔥 ⚠\ufe0f\ufe0f')).toBe('❤\ufe0f\u200d🔥 ⚠\ufe0f');
  });
});

describe('paragraph', () => {
  it.each([
    '# a',
    '- a',
    '+ a',
    '* a',
    '1. a',
    '2) a',
    '> a',
    '=== a',
    '```a',
    '~~~',
    '::set-output::a',
    '| a |',
    '---',
    '***',
    '[a]: b',
    '<div>',
    '    a',
  ])('starts no block with %j', (text) => {
    expect(liveTypes(paragraph(text))).toEqual([]);
    expect(paragraph(text)).not.toMatch(/^(?:::|##\[)/);
  });

  it('starts no block with any text', () => {
    fc.assert(
      fc.property(hostileLine, (text) => {
        expect(liveTypes(paragraph(text))).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('cell', () => {
  it('stays one cell', () => {
    fc.assert(
      fc.property(hostileLine, (text) => {
        const nodes = nodesOf(`| a | b |\n| --- | --- |\n| ${cell(text)} | x |`);
        expect(nodes.filter((node) => node.type === 'tableCell')).toHaveLength(4);
        expect(nodes.some((node) => node.type === 'link' || node.type === 'html')).toBe(false);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('codeSpan', () => {
  it('is one code span with the very text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const nodes = nodesOf(`x ${codeSpan(text)}`).filter((node) => node.type === 'inlineCode');
        expect(nodes.map((node) => node.value)).toEqual(plainLine(text) === '' ? [] : [plainLine(text)]);
      }),
    );
  });
});

describe('link', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'not an address', '//evil.example', ''])('is no link to %j', (url) => {
    expect(link('#1', url)).toBe('#1');
  });

  it('ends where it should, whatever the address holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (path) => {
        const url = webAddress(`https://github.com/a/${path}`);
        if (url === null) return;
        const links = nodesOf(`(${link('#1', url)})`).filter((node) => node.type === 'link');
        expect(links).toHaveLength(1);
        expect(links[0]?.url).toBe(url);
      }),
    );
  });

  it.each(['https://.comß%aa', 'https://[', ''])('gives none for %j, of which engines say that it can be parsed or not', (url) => {
    expect(webAddress(url)).toBeNull();
  });

  it('is what the parser makes of it, also where nobody asks the parser', () => {
    const parts = ['a', 'x-y', 'xn--a', 'com', '1', '0x1', '.', '..', '-', '/', '//', 'A', ':80', '?', '#', '%2e', '@', '_'];
    const address = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 9 }).map((some) => `https://${some.join('')}`);
    fc.assert(
      fc.property(address, (url) => {
        const given = webAddress(url);
        expect(given?.replaceAll('%5F', '_') ?? null).toBe(parsed(url));
      }),
      { numRuns: runs(500) },
    );
  });
});
