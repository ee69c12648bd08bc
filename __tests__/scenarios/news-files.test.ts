import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { squashPull } from '../support/git/pulls.ts';
import { type Reading, Shelf, WAYS, type Way, withoutLine } from '../support/scenario/readings.ts';
import { itemsOf } from '../support/scenario/seen.ts';

/** A project that keeps its news in files: a changeset and fragments, taken away again by the release. */
const NEWS = {
  '.changeset/brave-cats.md': '---\n"@octo/widgets": major\n---\n\nDrop the *old* table.\n\nUse `newTable()`.\n',
  'newsfragments/2.bugfix.rst': 'The chart no longer forgets its :attr:`legend`.\n',
  '.changeset/empty-mice.md': '---\n---\n',
};

describe('notes from the news files of a project', () => {
  let shelf: Shelf;
  let read: Readonly<Record<Way, Reading>>;

  beforeAll(async () => {
    shelf = await Shelf.open({
      history: (repository) => {
        repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n', '.changeset/config.json': '{}\n' } });
        repository.tag('v1.0.0');
        const adding = (path: keyof typeof NEWS) => [{ message: 'work', files: { [path]: NEWS[path], [`src/${path.length}.ts`]: 'x' } }];
        const pulls = [
          squashPull(repository, { number: 1, title: 'Rework tables', commits: adding('.changeset/brave-cats.md') }),
          squashPull(repository, { number: 2, title: 'Chart things', commits: adding('newsfragments/2.bugfix.rst') }),
          squashPull(repository, { number: 3, title: 'Move files around', commits: adding('.changeset/empty-mice.md') }),
          squashPull(repository, { number: 4, title: 'fix: keep the menu open (#2)', base: 'main' }),
        ];
        repository.commit({ message: 'Version Packages', files: Object.fromEntries(Object.keys(NEWS).map((path) => [path, null])) });
        repository.tag('v2.0.0');
        return pulls;
      },
    });
    read = await shelf.all({ from: 'v1.0.0', to: 'v2.0.0' });
  });

  afterAll(() => shelf.close());

  it.each(WAYS)('has the words of their authors, read from %s', (way) => {
    const lines = itemsOf(read[way].markdown).map((line) => line.replace(/ \(.*$/, ''));
    expect(lines).toContainEqual(expect.stringMatching(/Drop the \*old\* table\.?$/));
    expect(lines).toContainEqual(expect.stringMatching(/^- The chart no longer forgets its `legend`\.?$/));
    expect(read[way].markdown).toContain('## Breaking changes');
    expect(read[way].markdown).toContain('`newTable()`');
    expect(read[way].markdown).not.toContain('Move files around');
    expect(withoutLine(read[way])).toMatchObject({
      'Move files around': 'left-out: excluded by its own release note',
      'Version Packages': 'folded: a release',
    });
  });

  it('is the same whoever is asked', () => {
    const own = (way: Way) => read[way].document.entries.map(({ texts, breaking, category }) => ({ texts, breaking, category }));
    expect(own('GitHub')).toEqual(own('clone'));
    expect(own('clone with token')).toEqual(own('clone'));
  });
});
