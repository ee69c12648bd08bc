import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldersInUse, isFragment, livesOf } from '../../src/changes/fragment-files.ts';
import { newsOf } from '../../src/changes/fragments.ts';
import { markdownOf } from '../../src/changes/restructured.ts';
import type { Fragment } from '../../src/domain.ts';
import { folded, grouped, type Spec, sha } from './history.ts';

function fragment(path: string, text: string, addedBy = 'a'): Fragment {
  return { path, text, addedBy: sha(addedBy), removedBy: null };
}

function news(path: string, text: string) {
  return newsOf([fragment(path, text)], new Set());
}

const SPECS: readonly Spec[] = [{ mark: 'a', message: 'Mend the cache (#7)' }];

describe('isFragment', () => {
  it.each([
    '.changeset/brave-cats-sing.md',
    'newsfragments/123.feature.rst',
    'newsfragments/123.feature.1.md',
    'newsfragments/+no-issue.bugfix.md',
    'newsfragments/123.misc',
    'newsfragments/123.own_kind.rst',
    'changes/123.feature.md',
    'CHANGES/9876.bugfix.rst',
    'news/12.vendor.rst',
    'changelog.d/12.fixed.md',
    'changelog.d/20240131_101500_ada_branch.rst',
    'changes/core/12.bugfix.md',
    'newsfragments/web/12.feature.rst',
  ])('knows %s', (path) => expect(isFragment(path)).toBe(true));

  it.each([
    '.changeset/README.md',
    '.changeset/config.json',
    '.changeset/pre.json',
    'newsfragments/README.rst',
    'newsfragments/_template.rst.jinja2',
    'newsfragments/.gitignore',
    'changes/12.txt',
    'changes/2024.md',
    'news/some.post.md',
    'src/123.feature.rst',
    'packages/a/.changeset/x.md',
    '.changeset/core/brave-cats-sing.md',
    'changes/core/deep/12.bugfix.md',
    'newsfragments/core/123.own_kind.rst',
    'changelog/2024/some.post.md',
    'newsfragments/area/1.constructor.md',
  ])('leaves %s', (path) => expect(isFragment(path)).toBe(false));

  it('takes a folder of a common name only for what it holds', () => {
    expect(foldersInUse(['changes/12.txt', 'news/post.md', '.changeset/config.json'])).toEqual(['.changeset']);
    expect(foldersInUse(['changes/12.bugfix', 'news/.gitignore'])).toEqual(['changes', 'news']);
  });
});

describe('newsOf', () => {
  it('reads a changeset: its first paragraph, its packages, and what a major one asks for', () => {
    expect(
      news(
        '.changeset/x.md',
        '---\r\n"@acme/core": major\r\n\'other\': patch\r\n---\r\n\r\nDrop the\r\nold API.\r\n\r\nCall `next()`.\r\n',
      ),
    ).toMatchObject({
      texts: ['Drop the old API.'],
      breaking: true,
      upgrade: 'Call `next()`.',
      packages: ['@acme/core', 'other'],
    });
    expect(news('.changeset/x.md', '---\n---\n')).toMatchObject({ texts: [], none: true });
    expect(news('.changeset/x.md', 'no front matter')).toMatchObject({ texts: [], none: false });
  });

  it.each([
    ['newsfragments/1.feature.rst', 'Add ``x``.', { texts: ['Add `x`.'], type: 'feat' }],
    ['newsfragments/1.bugfix.md', '- One.\n- Two\n  goes on.', { texts: ['One.', 'Two goes on.'], type: 'fix' }],
    ['newsfragments/1.misc', 'Only for us.', { texts: [], type: 'internal', none: false }],
    ['newsfragments/1.removal.rst', 'Remove y.\n\nUse z.', { texts: ['Remove y.'], breaking: true, upgrade: 'Use z.' }],
    ['newsfragments/1.security.md', 'Mend a hole.', { texts: ['Mend a hole.'], security: true }],
    ['newsfragments/1.doc.rst', 'Explain it.', { texts: ['Explain it.'], type: 'docs' }],
    ['newsfragments/1.own_kind.rst', 'Something.', { texts: ['Something.'], type: null }],
  ])('reads %s', (path, text, expected) => expect(news(path, text)).toMatchObject(expected));

  it('reads the sections of scriv, comments left out', () => {
    const markdown = '<!--\n### Removed\n- A bullet item.\n-->\n### Added\n\n- Add one.\n- Add two.\n\n### Fixed\n\n- Mend three.\n';
    expect(news('changelog.d/20240131_101500_ada_x.md', markdown)).toMatchObject({
      texts: ['Add one.', 'Add two.', 'Mend three.'],
      type: 'feat',
      breaking: false,
    });
    const structured = '.. A comment\n..\n\nSecurity\n........\n\n- Mend a hole in :func:`open`.\n';
    expect(news('changelog.d/20240131_101500_ada_x.rst', structured)).toMatchObject({ texts: ['Mend a hole in `open`.'], security: true });
  });

  it('puts the weightiest of several files first, which gives the type', () => {
    const files = [fragment('changes/8.bugfix.rst', 'Mend y'), fragment('changes/8.feature.1.rst', 'Add x')];
    expect(newsOf(files, new Set())).toMatchObject({ type: 'feat', texts: ['Add x', 'Mend y'] });
    const [change] = grouped(SPECS, { fragments: files });
    expect(change).toMatchObject({ evidence: { type: 'feat' }, ownWords: { text: 'Add x. Mend y.' } });
    const breaking = newsOf([...files, fragment('changes/8.removal.rst', 'Drop z.')], new Set());
    expect(breaking).toMatchObject({ type: 'feat', breaking: true, texts: ['Drop z.', 'Add x', 'Mend y'] });
  });

  it('takes what a file tells to do for a change that is only marked', () => {
    const files = [fragment('.changeset/x.md', '---\n"core": major\n---\n\nDrop it.\n\nCall `next()`:\n\n```js\nnext()\n```')];
    const [change] = grouped([{ mark: 'a', message: 'feat!: drop it' }], { fragments: files });
    expect(change?.evidence.breaking).toBe('Call `next()`:\n\n```js\nnext()\n```');
  });

  it('passes over what the same change took away again', () => {
    const gone = { ...fragment('newsfragments/1.feature', 'Gone.'), removedBy: sha('b') };
    expect(newsOf([gone], new Set([sha('a'), sha('b')])).texts).toEqual([]);
    expect(newsOf([gone], new Set([sha('a')])).texts).toEqual(['Gone.']);
  });

  it('never throws and stays bounded, whatever a file holds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('.changeset/x.md', 'newsfragments/1.feature.rst', 'changelog.d/20240131_101500_a.md'),
        fc.string(),
        (path, text) => {
          for (const one of news(path, text).texts) expect(one).not.toMatch(/\n/);
        },
      ),
    );
  });
});

describe('markdownOf', () => {
  it.each([
    ['Use ``x`` and `default`.', 'Use `x` and `default`.'],
    ['Mend :func:`~a.b.open` and :py:class:`Thing`.', 'Mend `open` and `Thing`.'],
    ['See :issue:`12`, :pep:`484` and :ref:`the guide <guide>`.', 'See #12, PEP 484 and the guide.'],
    ['A `link <https://example.org>`_ and `another one`_ or word_.', 'A link and another one or word.'],
    ['**Strong** and *soft* stay.', '**Strong** and *soft* stay.'],
    ['Text::\n\n.. code-block:: python\n\n    x = 1\n\nMore.', 'Text:\n\nMore.'],
    ['.. note:: Mind this.', 'Mind this.'],
    ['keep ``snake_case_`` and __init__', 'keep `snake_case_` and __init__'],
  ])('%j', (text, expected) => expect(markdownOf(text)).toBe(expected));
});

describe('livesOf', () => {
  const event = (commit: string, path: string, blob: string) => ({ commit, path, blob });

  it('keeps the last text, from the commit that added it', () => {
    expect(livesOf([event('1', 'p', 'x'), event('2', 'p', 'y'), event('3', 'p', '')], new Set())).toEqual([
      { path: 'p', blob: 'y', addedBy: '1', removedBy: '3' },
    ]);
  });

  it('takes an edit of what stood at the base for no news, and a file of the same name later for one', () => {
    expect(livesOf([event('1', 'p', 'x'), event('2', 'p', ''), event('3', 'p', 'z')], new Set(['p']))).toEqual([
      { path: 'p', blob: 'z', addedBy: '3', removedBy: null },
    ]);
  });

  it('follows a rename', () => {
    expect(livesOf([event('1', 'p', 'x'), event('2', 'p', ''), event('2', 'q', 'x')], new Set())).toEqual([
      { path: 'q', blob: 'x', addedBy: '1', removedBy: null },
    ]);
  });
});

describe('a change with news files', () => {
  it.each([
    ['fix: late one', 'Late one', 'fix', null],
    ['feat(core)!: drop `x`', 'Drop `x`', 'feat', ''],
    ['Note: it stays', 'Note: it stays', null, null],
  ])('begins with the words of a changeset, not with its prefix: %j', (text, words, type, breaking) => {
    const changeset = fragment('.changeset/late-one.md', `---\n"core": patch\n---\n\n${text}\n`);
    const [change] = grouped([{ mark: 'a', message: 'late (#18)' }], { fragments: [changeset] });
    expect(change).toMatchObject({ ownWords: { kind: 'text', text: words }, evidence: { type, breaking } });
  });

  const told = (fragments: readonly Fragment[], specs = SPECS) => grouped(specs, { fragments });

  it("has their text as its author's own words, and their facts where it says none itself", () => {
    const [change] = told([fragment('newsfragments/7.bugfix.rst', 'The cache no longer forgets ``x``.')]);
    expect(change).toMatchObject({
      ownWords: { kind: 'text', text: 'The cache no longer forgets `x`' },
      evidence: { type: 'fix', breaking: null, title: 'Mend the cache' },
    });
    const [major] = told([fragment('.changeset/x.md', '---\n"@acme/core": major\n---\nNo more cache.\n\nSet `x`.')]);
    expect(major?.evidence).toMatchObject({ breaking: 'Set `x`.', area: 'core' });
    const [typed] = told([fragment('newsfragments/7.misc', '')], [{ mark: 'a', message: 'feat(api): add it' }]);
    expect(typed).toMatchObject({ ownWords: null, evidence: { type: 'feat', area: 'api' } });
  });

  it('is left out by an empty changeset, unless another file says more', () => {
    const empty = fragment('.changeset/x.md', '---\n---\n');
    expect(folded(SPECS, { fragments: [empty] }).asides).toMatchObject([{ rule: 'own-word' }]);
    expect(told([empty, fragment('.changeset/y.md', '---\n"a": patch\n---\nMended.')])[0]?.ownWords).toEqual({
      kind: 'text',
      text: 'Mended',
    });
  });

  it('is a feature by a minor changeset, whatever else bumps what', () => {
    const by = (...bumps: readonly string[]) => {
      const front = bumps.map((bump, at) => `"p${at}": ${bump}`).join('\n');
      return told([fragment('.changeset/x.md', `---\n${front}\n---\nRows have colours.`)])[0]?.ownWords;
    };
    expect(by('patch', 'minor')).toEqual({ kind: 'text', text: 'Rows have colours', feature: true });
    expect(by('patch')).toEqual({ kind: 'text', text: 'Rows have colours' });
  });

  it('takes nothing from the files of a bot', () => {
    const bump: Spec = { mark: 'a', message: 'chore(deps): bump x from 1.0.0 to 2.0.0', author: 'renovate[bot]' };
    const result = folded([bump], { fragments: [fragment('.changeset/renovate-1.md', '---\n"a": major\n---\nUpdated dependency `x`.')] });
    expect(result.dependencies.map(({ name }) => name)).toEqual(['x']);
  });

  it('belongs to the files of every commit of a merged branch', () => {
    const changes = told(
      [fragment('newsfragments/2.feature', 'You can x.', 'x')],
      [
        { mark: 'a', message: 'start' },
        { mark: 'x', message: 'work', parents: ['a'] },
        { mark: 'm', message: 'Merge pull request #2 from a/b\n\nTitle', parents: ['a', 'x'] },
      ],
    );
    expect(changes[1]?.ownWords).toEqual({ kind: 'text', text: 'You can x' });
  });
});
