import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseSettings } from '../../src/config/file.ts';
import { parseInputs } from '../../src/config/inputs.ts';
import { makeConfig } from '../../src/config/make.ts';
import { parseReleaseFile, releaseFileAmong } from '../../src/config/release-file.ts';
import { TidingsError } from '../../src/errors.ts';

const NAME = '.github/release.yml';

/** As GitHub's documentation has it. */
const EXAMPLE = `
changelog:
  exclude:
    labels:
      - ignore-for-release
    authors:
      - octocat
  categories:
    - title: Breaking Changes 🛠
      labels:
        - Semver-Major
        - breaking-change
    - title: Exciting New Features 🎉
      labels:
        - Semver-Minor
        - enhancement
      exclude:
        labels: [wip]
        authors: [dependabot]
    - title: Other Changes
      labels:
        - "*"
`;

async function refusal(text: string): Promise<TidingsError> {
  try {
    await parseReleaseFile(text, NAME);
  } catch (thrown) {
    if (thrown instanceof TidingsError) return thrown;
  }
  throw new Error('expected a refusal');
}

describe('parseReleaseFile', () => {
  it('reads the example of the documentation', async () => {
    const file = await parseReleaseFile(EXAMPLE, NAME);
    expect(file.exclude).toEqual({ labels: ['ignore-for-release'], authors: ['octocat'] });
    expect(file.categories.map(({ title, takes }) => [title, takes.labels])).toEqual([
      ['Breaking Changes 🛠', ['Semver-Major', 'breaking-change']],
      ['Exciting New Features 🎉', ['Semver-Minor', 'enhancement']],
      ['Other Changes', ['*']],
    ]);
    expect(file.categories[1]?.exclude).toMatchObject({ labels: ['wip'], authors: ['dependabot'] });
  });

  it.each([
    '',
    '{}',
    'changelog:',
    'changelog: {}',
    'changelog: { exclude: , categories: }',
    'changelog: { exclude: { labels: , authors: } }',
    'x-anchors: 1',
  ])('takes %j as nothing said', async (text) => {
    expect(await parseReleaseFile(text, NAME)).toEqual({ exclude: { labels: [], authors: [] }, categories: [] });
  });

  it('takes a word for a list of one, and words that YAML reads as something else', async () => {
    const { exclude, categories } = await parseReleaseFile(
      'changelog: { exclude: { labels: skip }, categories: [{ title: A, labels: [1.5, true] }] }',
      NAME,
    );
    expect(exclude.labels).toEqual(['skip']);
    expect(categories[0]?.takes.labels).toEqual(['1.5', 'true']);
  });

  it.each([
    ['changelog: [', 'no valid YAML'],
    ['changelog: { category: [] }', 'there is no key changelog.category'],
    ['changelog: { exclude: { label: [x] } }', 'there is no key changelog.exclude.label'],
    ['changelog: { categories: [{ title: A, labels: [x], types: [feat] }] }', 'there is no key changelog.categories.0.types'],
    ['changelog: { categories: [{ labels: [x] }] }', 'changelog.categories.0.title'],
    ['changelog: { categories: [{ title: A, labels: { a: b } }] }', 'changelog.categories.0.labels: Expected a list of words'],
    ['changelog: { categories: 5 }', 'changelog.categories'],
    ['just text', 'the whole'],
  ])('refuses %j and says where', async (text, where) => {
    const error = await refusal(text);
    expect(error.code).toBe('bad-config');
    expect(error.message).toContain(NAME);
    expect(error.message).toContain(where);
    expect(error.hint).toContain('categories');
  });

  it('reads or refuses any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        await parseReleaseFile(text, NAME).catch((thrown: unknown) => expect(thrown).toBeInstanceOf(TidingsError));
      }),
      { numRuns: 200 },
    );
  });
});

describe('releaseFileAmong', () => {
  it('takes .yml before .yaml, and nothing else', async () => {
    const one = 'changelog: { exclude: { labels: [a] } }';
    const other = 'changelog: { exclude: { labels: [b] } }';
    const both = await releaseFileAmong(
      new Map([
        ['.github/release.yaml', other],
        [NAME, one],
      ]),
    );
    expect([both?.path, both?.file.exclude.labels]).toEqual([NAME, ['a']]);
    expect((await releaseFileAmong(new Map([['.github/release.yaml', other]])))?.file.exclude.labels).toEqual(['b']);
    expect(await releaseFileAmong(new Map([['.github/tidings.yml', 'changelog: [']]))).toBeNull();
  });
});

describe('the config with it', () => {
  const made = async (settings: string) =>
    makeConfig(parseInputs({}), await parseSettings(settings, 'f'), null, await parseReleaseFile(EXAMPLE, NAME));

  it('adds exclusions to the defaults and takes the categories over', async () => {
    const { rules, sections } = await made('');
    expect(rules.exclude.labels).toEqual(expect.arrayContaining(['skip-changelog', 'ignore-for-release']));
    expect(rules.exclude.authors).toEqual(['octocat']);
    expect(sections.own.map(({ title }) => title)).toEqual(['Breaking Changes 🛠', 'Exciting New Features 🎉', 'Other Changes']);
  });

  it('says nothing where the config file speaks itself', async () => {
    const { rules, sections } = await made('exclude: { labels: [mine], authors: [] }\ncategories: []');
    expect(rules.exclude).toMatchObject({ labels: ['mine'], authors: [] });
    expect(sections.own).toEqual([]);
  });

  it('lets a category without conditions take what is left', async () => {
    const { sections } = await made('categories: [{ title: A, types: [feat] }, { title: Rest, collapse: true }]');
    expect(sections.own.map(({ takes, collapsed }) => [takes.labels, takes.types, collapsed])).toEqual([
      [[], ['feat'], false],
      [['*'], [], true],
    ]);
  });
});
