import { describe, expect, it } from '@jest/globals';
import type { NotesOfOne } from '../../src/rendering/document-schema.ts';
import { type Piece, together } from '../../src/rendering/together.ts';
import { sha } from './history.ts';

type Named = { readonly name: string | null; readonly tag?: string | null; readonly lines?: number };

function piece({ name, tag = null, lines = 1 }: Named): Piece {
  const range = {
    from: null,
    to: 'main',
    base: null,
    side: null,
    head: sha('a'),
    tag: null,
    family: null,
    commits: 1,
    reason: '',
    passedOver: [],
  };
  const notes: NotesOfOne = {
    ...{ package: name, audience: 'technical', language: 'en', overview: [], highlights: [], wording: 'rules', markdown: '', range },
    ...{ releaseTag: tag, entries: Array.from({ length: lines }, (_, at) => sha(`${at}`)), dependencies: [], asides: [] },
    ...{ contributors: [], incomplete: null, sections: [], ofNoPackage: 0 },
  };
  return { notes, markdown: `- a line of ${name}` };
}

describe('notes together', () => {
  it('of one thing are as they are, audiences between rules', () => {
    expect(together([piece({ name: null })])).toBe('- a line of null');
    expect(together([piece({ name: 'core' }), piece({ name: 'core' })])).toBe('- a line of core\n\n---\n\n- a line of core');
    expect(together([])).toBe('');
  });

  it('of several packages stand under their names and tags', () => {
    const all = together([piece({ name: 'core', tag: 'v1.2.0' }), piece({ name: 'ui', tag: 'ui@2.0.0' }), piece({ name: 'docs' })]);
    expect(all.match(/^# .*$/gm)).toEqual(['# core v1.2.0', '# `ui@2.0.0`', '# docs']);
  });

  it('leaves out packages without anything new, unless none has', () => {
    const empty = piece({ name: 'docs', lines: 0 });
    expect(together([piece({ name: 'core' }), empty])).toBe('# core\n\n- a line of core');
    expect(together([empty, piece({ name: 'ui', lines: 0 })]).match(/^# .*$/gm)).toEqual(['# docs', '# ui']);
  });

  it('writes a hostile name as text', () => {
    const text = together([piece({ name: '<img src=x> [a](javascript:b)' }), piece({ name: 'core' })]);
    expect(text.split('\n')[0]).toBe('# &lt;img src=x> \\[a\\](javascript:b)');
  });
});
