import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linksAsText, withoutTags } from '../../src/changes/link-text.ts';

describe('withoutTags', () => {
  it.each([
    ['<b>now</b> and <EM>then</EM>', 'now and then'],
    ['`<b>x</b>`, <Table>x</Table> and <b> alone', '`<b>x</b>`, <Table>x</Table> and <b> alone'],
  ])('reads %j', (text, expected) => expect(withoutTags(text)).toBe(expected));
});

describe('linksAsText', () => {
  it.each([
    ['See [guide](https://evil.example/x) now', 'See guide (https://evil.example/x) now'],
    ['[`foo` guide](https://a.example/b_(c) "Title").', '`foo` guide (https://a.example/b_(c)).'],
    ['[a [b] c](<https://a.example>)', 'a [b] c (https://a.example)'],
    ['[https://a.example](https://a.example)', 'https://a.example'],
    ['a ![picture](https://a.example/x.png) b', 'a picture b'],
    ['[![build](https://a.example/x.svg)](https://a.example)', 'build (https://a.example)'],
    ['<https://a.example/x> it', 'https://a.example/x it'],
    ['[part](#part) and [file](docs/x.md)', 'part (#part) and file (docs/x.md)'],
    ['`[a](https://a.example)` and ``<b>`x`</b>``', '`[a](https://a.example)` and ``<b>`x`</b>``'],
    ['handlers[name](event)', 'handlers[name](event)'],
    ['<Table> and <b> alone, [x] and (y)', '<Table> and <b> alone, [x] and (y)'],
    ['[click](javascript:alert(1))', 'click (javascript:alert(1))'],
  ])('reads %j', (text, expected) => expect(linksAsText(text)).toBe(expected));

  it('leaves other texts as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '`', '[', ']', ' ', '!', '<', '>', '\n') }), (text) => {
        expect(linksAsText(text)).toBe(text);
      }),
    );
  });

  it('reads what is made of signs alone, however long', () => {
    for (const signs of ['[', '![', '[`', '`', '](', '[](', '<b>', '[](http://(']) {
      expect(withoutTags(linksAsText(signs.repeat(20_000))).length).toBeLessThanOrEqual(20_000 * signs.length);
    }
  });
});
