import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commonOrder } from '../../src/rendering/alignment.ts';
import { type Merged, mergeEdits } from '../../src/rendering/edits.ts';
import type { RenderedLine } from '../../src/rendering/lines.ts';
import { findMarked, type Identity, markedLines, wrap } from '../../src/rendering/marker.ts';
import { runs } from '../support/sample.ts';
import { sha } from './history.ts';

const IDENTITY: Identity = { repo: 'acme/rocket', family: 'v', base: 'v1.0.0' };

type Item = { readonly name: string; readonly text: string };

/** Two sections of lines, as rendering makes them. */
function rendered(fresh: readonly Item[], fixed: readonly Item[] = []): readonly RenderedLine[] {
  const blank = { key: '', section: '', frame: true, text: '' };
  const part = (section: string, items: readonly Item[]): readonly RenderedLine[] =>
    items.length === 0
      ? []
      : [
          blank,
          { key: `heading:${section}`, section, frame: true, text: `## ${section}` },
          blank,
          ...items.map(({ name, text }) => ({ key: sha(name), section, frame: false, text: `- ${text}` })),
        ];
  return [{ key: 'overview', section: 'overview', frame: false, text: 'The overview.' }, ...part('New', fresh), ...part('Fixed', fixed)];
}

function body(lines: readonly RenderedLine[], before = 'Before.\n\n', after = '\n\nAfter.'): string {
  return before + wrap(lines.map((line) => line.text).join('\n'), IDENTITY, markedLines(lines)) + after;
}

function merge(edited: string, lines: readonly RenderedLine[]): Merged {
  const found = findMarked(edited);
  if (found === null) throw new Error('no markers');
  return mergeEdits(found, IDENTITY, lines);
}

const inside = (text: string): string => findMarked(text)?.inside ?? '';
const A = { name: 'a', text: 'Add a parser for dates (#1)' };
const B = { name: 'b', text: 'Support proxies in the client (#2)' };
const C = { name: 'c', text: 'Close the socket on errors (#3)' };
const D = { name: 'd', text: 'Explain the budget in the log (#4)' };

describe('mergeEdits', () => {
  it('puts fresh lines in place of untouched ones', () => {
    const merged = merge(body(rendered([A, B])), rendered([A, { ...B, text: 'Support proxies (#2)' }, C], [D]));
    expect(merged.body).toBe(body(rendered([A, { ...B, text: 'Support proxies (#2)' }, C], [D])));
    expect(merged).toMatchObject({ conflicts: [], edited: 0, removed: 0, added: 0 });
  });

  it('keeps an edited line, also in the run after the next', () => {
    const edited = body(rendered([A, B])).replace('Support proxies in the client', 'Support SOCKS proxies in the client');
    const once = merge(edited, rendered([A, B, C]));
    expect(inside(once.body)).toContain('- Support SOCKS proxies in the client (#2)\n- Close the socket');
    expect(once).toMatchObject({ conflicts: [], edited: 1 });
    const twice = merge(once.body, rendered([D, A, B, C]));
    expect(inside(twice.body)).toContain('- Support SOCKS proxies in the client (#2)\n- Close the socket');
    expect(inside(twice.body)).not.toContain('- Support proxies in the client');
  });

  it('tells a conflict once, and the person wins', () => {
    const edited = body(rendered([A, B])).replace('Support proxies in the client', 'Support SOCKS proxies in the client');
    const fresh = rendered([A, { ...B, text: 'Support proxies in the client and server (#2)' }]);
    const once = merge(edited, fresh);
    expect(once.conflicts).toEqual([
      { kept: '- Support SOCKS proxies in the client (#2)', fresh: '- Support proxies in the client and server (#2)' },
    ]);
    expect(inside(once.body)).toContain('SOCKS');
    expect(merge(once.body, fresh).conflicts).toEqual([]);
  });

  it('keeps an edited line whose change is gone, and says so', () => {
    const edited = body(rendered([A, B, C])).replace('Support proxies in the client', 'Support SOCKS proxies in the client');
    const merged = merge(edited, rendered([A, C]));
    expect(inside(merged.body)).toContain('- Support SOCKS proxies in the client (#2)');
    expect(merged.conflicts).toEqual([{ kept: '- Support SOCKS proxies in the client (#2)', fresh: null }]);
  });

  it('does not bring back a removed line, ever', () => {
    const edited = body(rendered([A, B, C])).replace(`- ${B.text}\n`, '');
    const once = merge(edited, rendered([A, B, C, D]));
    expect(once.removed).toBe(1);
    const twice = merge(merge(once.body, rendered([A, C])).body, rendered([A, B, C, D]));
    for (const { body: text } of [once, twice]) {
      expect(inside(text)).not.toContain(B.text);
      expect(inside(text)).toContain(D.text);
    }
  });

  it('keeps added lines behind the line they were written under', () => {
    const edited = body(rendered([A, B], [C])).replace(`- ${A.text}\n`, `- ${A.text}\n- My own line\n\nA paragraph.\n`);
    const merged = merge(edited, rendered([D, A, B], [C]));
    expect(inside(merged.body)).toContain(`- ${D.text}\n- ${A.text}\n- My own line\n\nA paragraph.\n- ${B.text}`);
    expect(merged.added).toBe(2);
  });

  it('keeps a line that was moved where it was moved to', () => {
    const edited = body(rendered([A, B], [C]))
      .replace(`- ${A.text}\n`, '')
      .replace(`- ${C.text}`, `- ${C.text}\n- ${A.text}`);
    const merged = merge(edited, rendered([A, B], [C, D]));
    expect(inside(merged.body).split(A.text)).toHaveLength(2);
    expect(inside(merged.body)).toContain(`- ${C.text}\n- ${A.text}\n- ${D.text}`);
  });

  it('brings a removed section back only for a line that is new', () => {
    const edited = body(rendered([A], [C])).replace(`\n\n## Fixed\n\n- ${C.text}`, '');
    expect(inside(merge(edited, rendered([A], [C])).body)).not.toContain('Fixed');
    const grown = inside(merge(edited, rendered([A], [C, D])).body);
    expect(grown).toContain(`## Fixed\n\n- ${D.text}`);
    expect(grown).not.toContain(C.text);
  });

  it('leaves a heading away that a person took from lines that stand', () => {
    const edited = body(rendered([A], [C])).replace('## Fixed\n\n', '');
    expect(inside(merge(edited, rendered([A], [C, D])).body)).not.toContain('Fixed');
  });

  it("lets no fresh line come into a part that has a person's own heading", () => {
    for (const own of ['## Known problems\n\n- It crashes at start.', '<details>\n\n- Mine\n\n</details>', '---\n\nMine.']) {
      const edited = body(rendered([A], [C])).replace(`- ${C.text}`, `- ${C.text}\n- Under it\n\n${own}`);
      const merged = merge(edited, rendered([A, B], [C, D]));
      expect(inside(merged.body)).toContain(`- ${B.text}\n\n## Fixed\n\n- ${C.text}\n- Under it\n- ${D.text}\n\n${own}`);
      expect(merge(merged.body, rendered([A, B], [C, D])).body).toBe(merged.body);
    }
  });

  it('leaves such a part between the sections where it stands', () => {
    const own = '## Known problems\n\n- It crashes at start.\n\n';
    const edited = body(rendered([A], [C])).replace('## Fixed', `${own}## Fixed`);
    expect(inside(merge(edited, rendered([A, B], [D, C])).body)).toContain(`- ${B.text}\n\n${own}## Fixed\n\n- ${D.text}`);
  });

  it('knows a heading in other words, so that both sections grow where they are', () => {
    const edited = body(rendered([A], [C])).replace('## Fixed', '## Squashed bugs');
    const merged = merge(edited, rendered([A, B], [D, C]));
    expect(inside(merged.body)).toContain(`- ${A.text}\n- ${B.text}\n\n## Squashed bugs\n\n- ${D.text}\n- ${C.text}`);
    expect(merged.conflicts).toEqual([]);
    expect(merge(merged.body, rendered([A, B], [D, C])).body).toBe(merged.body);
  });

  it('puts no blank line into a list where a line is another one now', () => {
    const edited = body(rendered([A, B])).replace(A.text, 'Something wholly different');
    expect(inside(merge(edited, rendered([A, B, C])).body)).toContain(`## New\n\n- Something wholly different\n- ${B.text}\n- ${C.text}`);
  });

  it('knows an edited line again whose change left and came back, wherever it stood', () => {
    for (const gone of [[A], [B], [A, B], [A, B, C]]) {
      const old = rendered([A, B, C], [D]);
      const edited = gone.reduce((text, one) => text.replace(one.text, `Wholly different ${one.name}`), body(old));
      const without = rendered(
        [A, B, C].filter((one) => !gone.includes(one)),
        [D],
      );
      const left = merge(edited, without);
      expect(left.left.map(({ text }) => text)).toEqual(gone.map(({ name }) => `- Wholly different ${name}`));
      const again = merge(left.body, without);
      expect(again).toMatchObject({ body: left.body, left: left.left });
      const back = merge(again.body, old);
      expect(inside(back.body)).toBe(inside(edited));
      expect(back.left).toEqual([]);
    }
  });

  it('says of an edited line that its change left, unless another line tells of the same', () => {
    const edited = body(rendered([A, B])).replace('Support proxies in the client', 'Support SOCKS proxies in the client');
    expect(merge(edited, rendered([A, C])).left.map(({ text }) => text)).toEqual(['- Support SOCKS proxies in the client (#2)']);
    expect(merge(edited, rendered([A, { name: 'z', text: 'Proxies and more (#2, #9)' }])).left).toEqual([]);
  });

  it('works on a body that an editor saved with CRLF', () => {
    const edited = body(rendered([A, B]))
      .replace('in the client', 'in our client')
      .replaceAll('\n', '\r\n');
    const merged = merge(edited, rendered([A, B, C]));
    expect(merged).toMatchObject({ edited: 1, removed: 0, added: 0, conflicts: [] });
    expect(merged.body).toContain('- Support proxies in our client (#2)\r\n- Close the socket');
    expect(merged.body.startsWith('Before.\r\n\r\n<!--')).toBe(true);
  });
});

const names = 'abcdefghijkl'.split('');
const notes = fc
  .uniqueArray(fc.constantFrom(...names), { maxLength: 10 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((name) =>
        fc.nat(2).map((version) => ({ name, text: `Line ${name} says ${name.repeat(3)} in version ${version} (#${names.indexOf(name)})` })),
      ),
    ),
  );
const split = fc.tuple(notes, fc.nat(10)).map(([items, at]) => rendered(items.slice(0, at), items.slice(at)));
const outside = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('tidings:'));

describe('mergeEdits, always', () => {
  it('gives the fresh notes where nobody edited, and touches nothing outside', () => {
    fc.assert(
      fc.property(split, split, outside, outside, (old, fresh, before, after) => {
        const merged = merge(body(old, `${before}\n`, `\n${after}`), fresh);
        expect(merged.body).toBe(body(fresh, `${before}\n`, `\n${after}`));
      }),
      { numRuns: runs(80) },
    );
  });

  it('keeps what a person did to each line, and doing it again changes nothing', () => {
    const acts = fc.array(fc.constantFrom('keep', 'keep', 'remove', 'edit', 'add'), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(split, split, acts, (old, fresh, what) => {
        const gone: string[] = [];
        const own: string[] = [];
        const edited = old.flatMap(({ text }, index) => {
          const act = text.startsWith('- ') ? what[index] : 'keep';
          if (act === 'remove') gone.push(text.slice(2, 8));
          if (act === 'edit' || act === 'add') own.push(act === 'edit' ? text.replace('says', 'tells') : `- Mine ${index} zzz`);
          if (act === 'edit') return [text.replace('says', 'tells')];
          if (act === 'add') return [text, `- Mine ${index} zzz`];
          return act === 'remove' ? [] : [text];
        });
        const start = `Before.\n${wrap(edited.join('\n'), IDENTITY, markedLines(old))}\nAfter.`;
        const merged = merge(start, fresh);
        const result = inside(merged.body).split('\n');
        for (const line of own) expect(result.filter((each) => each === line)).toHaveLength(1);
        for (const name of gone) expect(result.some((each) => each.startsWith(`- ${name}`) && !own.includes(each))).toBe(false);
        expect([merged.body.startsWith('Before.\n'), merged.body.endsWith('\nAfter.')]).toEqual([true, true]);
        expect(merge(merged.body, fresh).body).toBe(merged.body);
      }),
      { numRuns: runs(120) },
    );
  });
});

describe('commonOrder', () => {
  it('pairs equal items in the order of both lists', () => {
    const items = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(items, items, (a, b) => {
        const pairs = commonOrder(a, b);
        for (const [x, y] of pairs) expect(a[x]).toBe(b[y]);
        expect(pairs.every(([x, y], index) => index === 0 || (x > (pairs[index - 1]?.[0] ?? 0) && y > (pairs[index - 1]?.[1] ?? 0)))).toBe(
          true,
        );
      }),
    );
  });

  it('finds the longest', () => {
    expect(commonOrder(['x', 'a', 'b', 'c'], ['a', 'x', 'b', 'c'])).toHaveLength(3);
    expect(commonOrder(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});
