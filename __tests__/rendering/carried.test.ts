import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Carried, carriedBody, withCarried } from '../../src/rendering/carried.ts';
import { mergeEdits } from '../../src/rendering/edits.ts';
import type { RenderedLine } from '../../src/rendering/lines.ts';
import { findMarked, type Identity, keyedLines, type Marked, markedLines, wrap } from '../../src/rendering/marker.ts';

const IDENTITY: Identity = { repo: 'octo/widgets', family: 'v', base: 'v1.1.1', tag: 'v1.1.2' };

function rendered(names: readonly string[]): readonly RenderedLine[] {
  return names.map((name) => ({ key: name, section: 'new', frame: false, text: `- line of ${name.repeat(3)}` }));
}

/** The name that the marker has for a line. */
function entryOf(name: string): string {
  return keyedLines(rendered([name]))[0]?.key ?? '';
}

function carried(left: readonly string[], gone: readonly string[]): Carried {
  return { left: left.map((name) => ({ entry: entryOf(name), text: `- better words of ${name}` })), gone: gone.map(entryOf) };
}

function marked(body: string): Marked {
  const found = findMarked(body);
  if (found === null) throw new Error('no markers');
  return found;
}

const names = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });

describe('what people did to lines of a release that lacks them', () => {
  it('takes its place in the next one as soon as the changes come, whatever comes with them', () => {
    fc.assert(
      fc.property(names, names, names, (left, removed, others) => {
        const gone = removed.filter((name) => !left.includes(name));
        const all = [...new Set([...others, ...left, ...gone])];
        const { body, left: stays } = mergeEdits(marked(carriedBody(carried(left, gone), IDENTITY)), IDENTITY, rendered(all));
        const wanted = all.flatMap((name) =>
          gone.includes(name) ? [] : [left.includes(name) ? `- better words of ${name}` : `- line of ${name.repeat(3)}`],
        );
        expect(
          marked(body)
            .inside.split('\n')
            .filter((line) => line !== ''),
        ).toEqual(wanted);
        expect(stays).toEqual([]);
      }),
    );
  });

  it('goes over generated lines of a draft that stands, and over nothing else', () => {
    const body = `Hello\n${wrap('- line of aaa\n- mine\n- line of ccc', IDENTITY, markedLines(rendered(['a', 'b', 'c'])))}\nBye`;
    const next = withCarried(marked(body), carried(['a', 'b', 'd'], ['c']));
    expect(marked(next)).toMatchObject({ before: 'Hello\n', inside: '- better words of a\n- mine\n- better words of d', after: '\nBye' });
    const later = mergeEdits(marked(next), IDENTITY, rendered(['a', 'b', 'c', 'd']));
    expect(marked(later.body).inside.split('\n').toSorted()).toEqual(['- better words of a', '- better words of d', '- mine']);
  });

  it('is nothing more where it came already, and keeps line ends', () => {
    const body = wrap('- line of aaa\n- line of bbb', IDENTITY, markedLines(rendered(['a', 'b']))).replaceAll('\n', '\r\n');
    const once = withCarried(marked(body), carried(['a', 'd'], []));
    expect(once).toContain('- better words of a\r\n- line of bbb\r\n- better words of d\r\n');
    expect(withCarried(marked(once), carried(['a', 'd'], []))).toBe(once);
  });
});
