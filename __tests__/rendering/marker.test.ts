import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  closing,
  findMarked,
  hashOf,
  type Identity,
  keyedLines,
  markedLines,
  opening,
  shortKey,
  wrap,
} from '../../src/rendering/marker.ts';
import { sha } from './history.ts';

const IDENTITY: Identity = { repo: 'acme/rocket', family: 'v', base: 'v1.0.0' };
const line = (key: string, text: string) => ({ key, section: 'new', frame: false, text });

const identities = fc.record({
  repo: fc.string({ unit: 'grapheme', maxLength: 60 }),
  family: fc.option(fc.string({ unit: 'grapheme', maxLength: 60 })),
  base: fc.option(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom('--', '-->', '--!>', '<!-- tidings:end v1 -->', '"}', '\\', '\u2028'),
    ),
  ),
});

describe('markers', () => {
  it('read as the design writes them', () => {
    expect(opening(IDENTITY)).toBe('<!-- tidings:begin v1 {"repo":"acme/rocket","family":"v","base":"v1.0.0"} -->');
    expect(
      closing([
        { entry: '0123abcd', hash: 'deadbeef' },
        { entry: 'ffffffff', hash: null },
      ]),
    ).toBe('<!-- tidings:end v1 0123abcd:deadbeef ffffffff:- -->');
  });

  it('hold the tag that was generated, where there is one', () => {
    const identity = { ...IDENTITY, tag: 'v1.1.0' };
    expect(opening(identity)).toBe('<!-- tidings:begin v1 {"repo":"acme/rocket","family":"v","base":"v1.0.0","tag":"v1.1.0"} -->');
    expect(findMarked(wrap('x', identity, []))?.identity).toEqual(identity);
    expect(findMarked(wrap('x', IDENTITY, []))?.identity).toEqual(IDENTITY);
  });

  it('name a line by the beginning of its entry, any other by a hash', () => {
    expect(shortKey(sha('a'))).toBe(sha('a').slice(0, 8));
    expect(shortKey('heading:new')).toMatch(/^[0-9a-f]{8}$/);
  });

  it('number a key that comes again', () => {
    const keys = keyedLines([line('a', 'x'), line('', ''), line('a', 'y')]).map(({ key, blanks }) => [key, blanks]);
    expect(keys[0]?.[0]).not.toBe(keys[1]?.[0]);
    expect(keys.map(([, blanks]) => blanks)).toEqual([0, 1]);
  });

  it('are found with whatever stands around and inside', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(identities, text, text, fc.array(text), (identity, before, after, texts) => {
        const lines = texts.map((each, index) => line(`k${index}`, each.replace(/[\r\n]/g, '')));
        const body = `${before}\n${wrap(lines.map((each) => each.text).join('\n'), identity, markedLines(lines))}\n${after}`;
        const found = findMarked(body);
        expect(found).toEqual({
          before: `${before}\n`,
          inside: lines.map((each) => each.text).join('\n'),
          after: `\n${after}`,
          identity,
          lines: markedLines(lines),
        });
      }),
    );
  });

  it('hold no end of a comment before their own', () => {
    fc.assert(
      fc.property(identities, (identity) => {
        const marker = opening(identity);
        expect(marker.indexOf('-->')).toBe(marker.length - 3);
        expect(marker.slice(4, -3)).not.toContain('--');
        expect(marker).toMatch(/^[\x20-\x7e]+$/);
      }),
    );
  });

  it('survive an editor that writes CRLF', () => {
    const lines = [line('a', 'one'), line('b', 'two')];
    const body = `Mine.\n\n${wrap('one\ntwo', IDENTITY, markedLines(lines))}\nAlso mine.`.replaceAll('\n', '\r\n');
    const found = findMarked(body);
    expect(found?.inside).toBe('one\r\ntwo');
    expect([found?.before, found?.after]).toEqual(['Mine.\r\n\r\n', '\r\nAlso mine.']);
    expect(hashOf('two\r')).toBe(hashOf('two'));
  });
});

describe('findMarked', () => {
  const whole = wrap('- line', IDENTITY, []);
  it.each([
    ['no markers', 'Just text'],
    ['only the first', opening(IDENTITY)],
    ['only the last', closing([])],
    ['the wrong order', `${closing([])}\n${opening(IDENTITY)}`],
    ['two pairs', `${whole}\n${whole}`],
    ['a second end', `${whole}\n${closing([])}`],
    ['a second begin', `${opening(IDENTITY)}\n${whole}`],
    ['a marker in a line', `x ${whole}`],
    ['JSON that is none', whole.replace('{"repo"', '{repo')],
    ['JSON of another shape', whole.replace('"repo"', '"repository"')],
    ['more in the JSON', whole.replace('{"repo"', '{"more":1,"repo"')],
    ['another version', whole.replaceAll(' v1 ', ' v2 ')],
  ])('finds nothing in %s', (_, body) => {
    expect(findMarked(body)).toBeNull();
  });

  it('is not deceived by look-alikes that are not valid or not alone on their line', () => {
    const body = `<!-- tidings:begin v1 {} -->\n> ${opening(IDENTITY)}\n- \`${closing([])}\`\n${whole}\n<!-- tidings:end v1 nonsense -->`;
    expect(findMarked(body)?.inside).toBe('- line');
  });

  it('never throws', () => {
    const parts = fc.constantFrom(
      opening(IDENTITY),
      closing([]),
      '\n',
      'x',
      '<!-- tidings:begin v1 {"repo":1} -->',
      '<!-- tidings:',
      '-->',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(parts), (bits) => {
        const found = findMarked(bits.join(''));
        expect(found === null || found.identity.repo === 'acme/rocket').toBe(true);
      }),
    );
  });
});
