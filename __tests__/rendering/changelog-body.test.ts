import { describe, expect, it } from '@jest/globals';
import { changelogBody } from '../../src/rendering/changelog-body.ts';
import { notesOf, row } from './history.ts';

const CHANGES = [
  { title: 'close the socket', type: 'fix', pull: 1, by: ['ada'] },
  { title: 'add printing on both sides', type: 'feat', pull: 2 },
  { title: 'drop the old format', type: 'feat', breaking: 'Convert files first.', pull: 3 },
  { title: 'faster search', type: 'perf', pull: 4 },
  { title: 'tidy the tests', type: 'test', pull: 5 },
  { title: 'refuse forged links', type: 'fix', security: true, pull: 6 },
];

describe('the notes in a changelog', () => {
  it('stand in its groups, breaking ones first, each once, and without what only the project sees', () => {
    const body = changelogBody(notesOf({ changes: CHANGES, dependencies: [row('left-pad', '1.0.0', '2.0.0')] }, { mentions: 'real' }));
    expect(body.match(/^#+ .*$/gm)).toEqual(['### Changed', '### Added', '### Fixed', '### Security']);
    expect(body).toMatch(/### Changed\n\n- Breaking: /);
    expect([...body.matchAll(/pull\/(\d)\)/g)].map(([, number]) => number).toSorted()).toEqual(['1', '2', '3', '4', '6']);
    expect(body).not.toContain('left-pad');
    expect(body).not.toContain('@ada');
    expect(body).toContain(' by ada)');
  });

  it('are nothing where nobody outside has to know of anything', () => {
    expect(changelogBody(notesOf({ changes: [{ title: 'tidy the tests', type: 'test' }] }))).toBe('');
  });

  it('say what is missing', () => {
    expect(changelogBody(notesOf({ changes: CHANGES }, { incomplete: 'Two commits could not be read.' }))).toMatch(
      /^> \[!WARNING\]\n> Two/,
    );
  });
});
