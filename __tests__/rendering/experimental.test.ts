import { describe, expect, it } from '@jest/globals';
import { isExperimental } from '../../src/rendering/experimental.ts';
import { arrange } from '../../src/rendering/sections.ts';
import { entry } from '../support/writing/changes.ts';
import { notesOf } from './history.ts';

describe('isExperimental', () => {
  const said = (text: string, told: Parameters<typeof entry>[1] = {}) =>
    isExperimental(entry('x', { category: 'new', texts: { technical: text }, ...told }));

  it.each([
    'Add experimental support of workers',
    'Highly experimental full bundle mode',
    'Experimentally bundle workers',
    'Rename a symbol everywhere, in preview',
    'Bundle workers behind a feature flag',
    'Experimentelle Unterstützung von Workern',
    'Prise en charge expérimentale des workers',
    '試験的なバンドルモードを追加',
  ])('%j', (text) => expect(said(text)).toBe(true));

  it.each([
    'Stabilize the experimental bundle mode',
    'Bundle mode is no longer experimental',
    'Remove the experimental bundle mode',
    'Respect `experimental.bundle`',
    'Open the preview in a browser',
    'Add a flag for workers',
  ])('not %j', (text) => expect(said(text)).toBe(false));

  it('goes by the area too, and leaves what must be read where it is', () => {
    expect(said('Add a mode', { lead: 'experimental' })).toBe(true);
    expect(said('Add a mode', { lead: 'preview' })).toBe(false);
    expect(said('Change the experimental mode', { breaking: true })).toBe(false);
    expect(said('Mend the experimental mode', { security: true })).toBe(false);
    expect(said('Explain the experimental mode', { category: 'documentation' })).toBe(false);
  });

  it('stands in a section of its own', () => {
    const changes = [
      { title: 'add a mode', type: 'feat', area: 'experimental' },
      { title: 'add a flag', type: 'feat', area: 'cli' },
      { title: 'experimental workers', type: 'feat', area: 'dev' },
    ];
    expect(arrange(notesOf({ changes })).sections.map(({ title, lines }) => [title, lines.map(({ lead, text }) => [lead, text])])).toEqual([
      ['New', [['cli', 'Add a flag']]],
      [
        'Experimental',
        [
          ['dev', 'Experimental workers'],
          ['', 'Add a mode'],
        ],
      ],
    ]);
  });
});
