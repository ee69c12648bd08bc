import { describe, expect, it } from '@jest/globals';
import { type NotesDocument, toDocument } from '../../src/rendering/document-json.ts';
import { changelogLine, writeChangelog } from '../../src/steps/write-changelog.ts';
import { HOME } from '../adapters/github/bed.ts';
import { notesOf } from '../rendering/history.ts';

const FIGURES = {
  ...{ calls: 0, failed: 0, hits: 0, misses: 0, cost: 0, saved: 0, savedTokens: 0, seconds: 1, peakMemory: 1 },
  store: { answers: 0, bytes: 0, added: 0, restored: null },
  planned: null,
  usage: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 },
};

/** Notes of packages, by the tag that each range ends at; null: none. */
function documentOf(tags: Readonly<Record<string, string | null>>): NotesDocument {
  const input = { ...notesOf({ changes: [{ title: 'close the socket', type: 'fix' }] }), repository: HOME };
  const notes = Object.entries(tags).map(([name, tag]) => ({
    package: name === '' ? null : name,
    commits: 1,
    input: { ...input, range: { ...input.range, from: 'v1.0.0', tag }, releaseTag: 'v1.0.1' },
  }));
  return toDocument({
    ...{ repository: HOME, range: input.range, commits: 1, complete: true, mode: 'deterministic', changes: [], ledger: [] },
    ...{ dependencies: [], unassigned: [], notes, findings: [], figures: FIGURES, timeline: null },
  });
}

/** A file in memory, and how often it was written. */
function fileOf(text: string | null) {
  const file = { text, writes: 0 };
  const read = async () => file.text;
  const write = async (next: string) => void Object.assign(file, { text: next, writes: file.writes + 1 });
  return { file, read, write };
}

describe('the changelog', () => {
  it('gets the version of the tag with its links, and is written once', async () => {
    const target = fileOf(null);
    const told = await writeChangelog(documentOf({ '': 'v1.1.0' }), target, '2026-11-23');
    expect(changelogLine('CHANGELOG.md', told)).toEqual({ text: 'CHANGELOG.md: 1.1.0 added', isPersons: false });
    expect(target.file.text).toContain('## [1.1.0] - 2026-11-23\n');
    expect(target.file.text).toContain('[1.1.0]: https://github.com/octo/widgets/compare/v1.0.0...v1.1.0\n');
    expect(await writeChangelog(documentOf({ '': 'v1.1.0' }), target, '2026-11-24')).toEqual([{ section: '1.1.0', action: 'unchanged' }]);
    expect(target.file.writes).toBe(1);
  });

  it('tells of the release to come under Unreleased', async () => {
    const target = fileOf('# Changelog\n');
    expect(await writeChangelog(documentOf({ '': null }), target, '2026-11-23')).toEqual([{ section: 'Unreleased', action: 'added' }]);
    expect(target.file.text).not.toContain('compare');
  });

  it('has a section for each package that has a tag, under that, and none for the others', async () => {
    const target = fileOf('# Changelog\n\n## [core@1.0.0]\n\nBy hand\n');
    const told = await writeChangelog(documentOf({ core: 'core@1.0.0', ui: 'ui@2.0.0', cli: null }), target, '2026-11-23');
    expect(told).toEqual([
      { section: 'core@1.0.0', action: 'kept' },
      { section: 'ui@2.0.0', action: 'added' },
    ]);
    expect(changelogLine('x.md', told).isPersons).toBe(true);
    expect(target.file.text).toContain('By hand');
  });

  it.each([true, false])('takes from Unreleased what the range of the tag holds, and only that: %s', async (isHeld) => {
    const target = fileOf(null);
    await writeChangelog(documentOf({ '': null }), target, '2026-11-23');
    const released = documentOf({ '': 'v1.1.0' });
    const ledger = released.entries.map(({ id }) => ({ sha: id, change: id, state: 'written', reason: '', entry: id }) as const);
    await writeChangelog({ ...released, ledger: isHeld ? ledger : [] }, target, '2026-11-23');
    const [open = ''] = target.file.text?.split('## [1.1.0]') ?? [];
    expect(open).toContain('## [Unreleased]');
    expect(open.includes('- Close the socket')).toBe(!isHeld);
  });

  it('says where it found no place', () => {
    const told = [{ section: '1.1.0', action: 'unplaced' }] as const;
    expect(changelogLine('x.md', told)).toEqual({ text: expect.stringContaining('1.1.0 not written'), isPersons: true });
  });

  it('is not touched where nothing is to be said', async () => {
    const target = fileOf(null);
    expect(changelogLine('x.md', await writeChangelog(documentOf({ cli: null }), target, '2026-11-23')).text).toBe(
      'x.md: nothing to write',
    );
    expect(target.file).toEqual({ text: null, writes: 0 });
  });
});
