import { describe, expect, it, jest } from '@jest/globals';
import { toJsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import { checkPairs, parseSettings, settingsSchema, withPairs } from '../../src/config/file.ts';
import { TidingsError } from '../../src/errors.ts';

async function refusal(promise: Promise<unknown>): Promise<TidingsError> {
  const thrown = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (thrown instanceof TidingsError) return thrown;
  throw new Error(`expected a refusal, not ${String(thrown)}`);
}

const WHOLE = `
audiences: [technical, { name: support, instruction: They answer customers. }]
language: pt-BR
languages: [pt-BR, en]
body: { audience: support, language: en }
others: fold
sections: { new: { title: Features, emoji: ✨ }, fixed: { title: { en: Bugs } }, experimental: {}, order: [fixed, new] }
emoji: false
header: '# {{tag}}'
footer: Thanks
template: '{{notes}}'
instructions: Write short.
glossary: [Vite, { avoid: whitelist, use: allowlist }, { avoid: simply }]
samples: 2
evidence-page: true
release-name: '{tag}'
tag-name: 'v{version}'
make-latest: auto
discussion-category: News
existing: empty
changelog: CHANGELOG.md
models: { map: claude-haiku-5-5 }
prices: { claude-haiku-5-5: { input: 1, output: 2, cache-read: 0.5, cache-write: 3 } }
evidence: files
verify: strict
exclude: { labels: [skip], authors: [bot], types: [chore], paths: ['docs/**'], areas: [ci] }
breaking-labels: [breaking]
security-labels: [security]
category-labels: { bug: fixed, 'kind/feature': new }
packages: { core: { paths: ['packages/core/**'], tag-prefix: core@ }, ty: { areas: [ty], exclude-paths: [docs], exclude-areas: [ci], tag-prefix: ty/ } }
include-paths: [packages]
categories:
  - { title: 'Features 🎉', labels: [enhancement], types: [feat], areas: ['plugin-*'], paths: [src], exclude: { labels: [wip], authors: [bot] } }
  - { title: Rest, collapse: true }
group-by: category
max-tokens: 1000
time-budget: 2.5
pace: safe
concurrency: 4
call-timeout: 30
cache-ttl: 14
rewrite: false
cache-size: 8
`;

describe('parseSettings', () => {
  it('reads every key', async () => {
    const settings = await parseSettings(WHOLE, 'tidings.yml');
    expect(Object.keys(settings).sort()).toEqual(Object.keys(settingsSchema.entries).sort());
    expect(settings).toMatchObject({
      audiences: ['technical', { name: 'support' }],
      'category-labels': { bug: 'fixed', 'kind/feature': 'new' },
      'time-budget': 2.5,
    });
  });

  it.each(['', '\n', '# a comment', '{}', 'null'])('takes %j as no settings', async (text) => {
    expect(await parseSettings(text, 'tidings.yml')).toEqual({});
  });

  it.each([
    ['language: [de', 'no valid YAML'],
    ['a: 1\na: 2', 'no valid YAML'],
    ['languages: de', 'languages'],
    ['anthropic-base-url: https://evil.example', 'anthropic-base-url'],
    ['max-cost: 500', 'max-cost'],
    ['token: x', 'token'],
    ['language: deutsch sprache', 'language'],
    ['audiences: []', 'audiences'],
    ['audiences: [a, b, c, d, e, f]', 'audiences'],
    ['audiences: [{ name: Support, instruction: x }]', 'audiences'],
    ['exclude: { label: [x] }', 'exclude.label'],
    ['category-labels: { bug: bugs }', 'category-labels.bug'],
    ['concurrency: 0', 'concurrency'],
    ['concurrency: 1.5', 'concurrency'],
    ['glossary: ["x", 5]', 'glossary.1'],
    ['glossary: [{ use: allowlist }]', 'glossary.0'],
    ['glossary: [{ avoid: " " }]', 'glossary.0.avoid'],
    ['samples: 6', 'samples'],
    ['languages: []', 'languages'],
    ['languages: [de, deutsch sprache]', 'languages.1'],
    ['body: { readers: x }', 'body.readers'],
    ['others: mail', 'others'],
    ['sections: { news: { title: A } }', 'sections.news'],
    ['sections: { new: { emoji: <b> } }', 'sections.new.emoji'],
    ['sections: { new: { title: { deutsch sprache: A } } }', 'sections.new.title'],
    ['sections: { order: [news] }', 'sections.order.0'],
    ['emoji: some', 'emoji'],
    ['packages: { core: { paths: [a] } }', 'packages.core.tag-prefix'],
    ['packages: { core: { tag-prefix: a, area: [x] } }', 'packages.core.area'],
    ['categories: [{ labels: [x] }]', 'categories.0.title'],
    ['categories: [{ title: " " }]', 'categories.0.title'],
    ['categories: [{ title: A }, { title: A, label: [x] }]', 'categories.1.label'],
    ['categories: [{ title: A, exclude: { title: [x] } }]', 'categories.0.exclude.title'],
    ['group-by: label', 'group-by'],
    ['just text', 'the whole'],
    ['[1]', 'tidings.yml'],
  ])('refuses %j and says where', async (text, where) => {
    const error = await refusal(parseSettings(text, '.github/tidings.yml'));
    expect(error.code).toBe('bad-config');
    expect(error.message).toMatch(/^\.github\/tidings\.yml/);
    expect(error.message).toContain(where);
    expect(error.hint).not.toBe('');
  });

  it('names the legal keys for one that is none', async () => {
    expect((await refusal(parseSettings('languag: de', 'f'))).hint).toContain('language');
  });

  it.each([
    ['exclude: { label: [x] }', 'Did you mean labels? Keys there: labels, authors, types, paths, areas.'],
    [
      'packages: { core: { tag-prefix: a, area: [x] } }',
      'Did you mean areas? Keys there: paths, exclude-paths, areas, exclude-areas, tag-prefix.',
    ],
    ['categories: [{ title: A, exclude: { title: [x] } }]', 'Keys there: labels, authors, types, paths, areas.'],
    ['concurrency: 0', 'It can be 1 at least.'],
  ])('hints at %j with the keys of that place alone', async (text, hint) => {
    expect((await refusal(parseSettings(text, 'f'))).hint).toBe(hint);
  });

  it.each([
    ['audiences: [{ name: ops }]', 'f: audiences.0.instruction is missing.', 'Keys there: name, instruction.'],
    [
      'audiences: [{ name: ops, instructions: x }]',
      'f: there is no key audiences.0.instructions.',
      'Did you mean instruction? Keys there: name, instruction.',
    ],
    [
      'max-cost: 3',
      'f: there is no key max-cost.',
      'max-cost is an input of the action and an option of the command, the file cannot set it.',
    ],
    ['glossary: [{ use: a }]', 'f: glossary.0.avoid is missing.', 'Keys there: avoid, use.'],
    ['packages: { core: { paths: [a] } }', 'f: packages.core.tag-prefix is missing.', 'Keys there: paths, exclude-paths'],
    ['language: german', 'f: language: "german" does not do.', 'such as de,'],
    ['sections: { new: { emoji: <b> } }', 'f: sections.new.emoji: "<b>" does not do.', 'Write an emoji'],
    ['sections: { new: { title: { deutsch: A } } }', 'f: sections.new.title.deutsch: "deutsch" does not do.', 'such as de,'],
    ['languages: []', 'f: languages is empty.', 'Write something there'],
    ['audiences: []', 'f: audiences is empty.', 'Write something there'],
    ["header: ''\nglossary: ['']", 'f: glossary.0 is empty.', 'Write something there'],
    ['audiences: [{ name: Ops, instruction: x }]', 'f: audiences.0.name: "Ops" does not do.', 'such as support'],
    ['tag-name: latest', 'f: tag-name: "latest" does not do.', "'v{version}'"],
    ['changelog: " "', 'f: changelog: " " does not do.', 'Write something'],
    ['evidence: deep', 'f: evidence is "deep".', 'It can be messages, files or patches.'],
    ['make-latest: maybe', 'f: make-latest is "maybe".', 'It can be auto, true, false or legacy.'],
    ['emoji: some', 'f: emoji is "some".', 'It can be true or false.'],
    ['language: 3', 'f: language is 3.', 'It must be a text.'],
    ['languages: de', 'f: languages is "de".', 'It must be a list.'],
    ['exclude: a', 'f: exclude is "a".', 'It must be a map. Keys there: labels,'],
    ['language: [de]', 'f: language is a list.', 'It must be a text.'],
    ['concurrency: 900', 'f: concurrency is 900.', 'It can be 64 at most.'],
    ['concurrency: 1.5', 'f: concurrency is 1.5.', 'It must be a whole number.'],
    [`release-name: ${'x'.repeat(300)}`, 'f: release-name has 300 characters.', 'It can have 200 at most.'],
    ['audiences: [a, b, c, d, e, f]', 'f: audiences has 6 items.', 'It can have 5 at most.'],
  ])('says of %j what is wrong inside, and what to write', async (text, message, hint) => {
    const error = await refusal(parseSettings(text, 'f'));
    expect(error.message).toBe(message);
    expect(error.hint).toContain(hint);
    expect(`${error.message} ${error.hint}`).not.toMatch(/\/\^|Object/);
  });

  it.each([
    ['language: de\ncategories: [', 'line 2, column 14'],
    ['language: de\nlanguage: en', 'line 2, column 1'],
  ])('says of %j, which is no YAML, in which line and column, and draws nothing', async (text, place) => {
    expect((await refusal(parseSettings(text, 'f'))).message).toMatch(new RegExp(`^f is no valid YAML: [^^\\n]+ at ${place}\\.$`));
  });

  it('says of a text that begins with a brace that it wants quotes, and lets nobody else warn', async () => {
    const warns = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const error = await refusal(parseSettings('header: {{version}}', 'f'));
    const warned = warns.mock.calls.length;
    warns.mockRestore();
    expect(error.message).toBe('f: header is a map, not a text.');
    expect(error.hint).toContain("'{{version}}'");
    expect(warned).toBe(0);
  });

  it('reads or refuses any text, in time', async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
      .split('')
      .map(
        (name, at) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${'abcdefgh'[at] ?? ''}`)
            .join(',')}]`,
      )
      .join('\n')}`;
    expect((await refusal(parseSettings(bomb, 'f'))).code).toBe('bad-config');
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        await parseSettings(text, 'f').catch((thrown: unknown) => expect(thrown).toBeInstanceOf(TidingsError));
      }),
      { numRuns: 300 },
    );
  });
});

describe('checkPairs', () => {
  it('refuses what is wrong whatever the settings are, and leaves parts of maps for later', async () => {
    await checkPairs(['language=de', 'audiences=[press]', 'prices.model.input=1'], 'f');
    expect((await refusal(checkPairs(['evidence=all'], 'f'))).message).toBe('f: evidence is "all".');
  });
});

describe('withPairs', () => {
  it('lays values over settings', async () => {
    const settings = await parseSettings('language: fr\nexclude: { labels: [a], authors: [b] }', 'f');
    const merged = await withPairs(settings, [
      'language=de',
      'exclude.labels=[x, y]',
      'time-budget=3',
      'category-labels.v1.x=fixed',
      'instructions=a=b',
    ]);
    expect(merged).toEqual({
      language: 'de',
      exclude: { labels: ['x', 'y'], authors: ['b'] },
      'time-budget': 3,
      'category-labels': { 'v1.x': 'fixed' },
      instructions: 'a=b',
    });
    expect(settings.language).toBe('fr');
  });

  it('reaches any depth, where names may hold dots', async () => {
    const settings = await parseSettings('sections: { new: { emoji: ✨ } }', 'f');
    const pairs = ['sections.new.title=Features', 'sections.fixed.title.de=Behoben', 'packages.my.app.tag-prefix=my.app@'];
    expect(await withPairs(settings, [...pairs, 'prices.model-5.5.input=1', 'prices.model-5.5.output=2'])).toEqual({
      sections: { new: { emoji: '✨', title: 'Features' }, fixed: { title: { de: 'Behoben' } } },
      packages: { 'my.app': { 'tag-prefix': 'my.app@' } },
      prices: { 'model-5.5': { input: 1, output: 2 } },
    });
    expect((await refusal(withPairs({}, ['sections.new.titel=X']))).message).toBe('--set: there is no key sections.new.titel.');
    expect((await refusal(withPairs({}, ['sections.__proto__.title=X']))).code).toBe('bad-config');
  });

  it('lets a choice for the body go that is not among the audiences or languages given', async () => {
    const settings = await parseSettings('languages: [en, de]\nbody: { audience: technical, language: de }', 'f');
    expect((await withPairs(settings, ['language=fr'])).body).toEqual({ audience: 'technical' });
    expect((await withPairs(settings, ['languages=[fr, de]'])).body).toEqual({ audience: 'technical', language: 'de' });
    expect((await withPairs(settings, ['audiences=[business]'])).body).toEqual({ language: 'de' });
  });

  it('leaves settings alone without pairs', async () => {
    const settings = await parseSettings('language: fr', 'f');
    expect(await withPairs(settings, [])).toBe(settings);
  });

  it('finds audiences that the file describes by their names', async () => {
    const settings = await parseSettings('audiences: [technical, { name: press, instruction: Be brief. }]', 'tidings.yml');
    expect((await withPairs(settings, ['audiences=[press, business]'])).audiences).toEqual([
      { name: 'press', instruction: 'Be brief.' },
      'business',
    ]);
  });

  it('says where a key was set that there is not', async () => {
    expect((await refusal(withPairs({}, ['anthropic-base-url=x'], 'Input "set"'))).message).toMatch(/^Input "set": there is no key/);
  });

  it.each(['language', '=de', '', '.a=b', 'glossary=[a', 'glossary="a'])('refuses %j', async (pair) => {
    const error = await refusal(withPairs({}, [pair]));
    expect(error.code).toBe('bad-input');
    expect(error.message).toContain('--set');
  });

  it.each(['languages=de', '__proto__=1', '__proto__.language=de', 'constructor=1', 'concurrency=fast', 'language.x=de'])(
    'refuses %j by the same rules as the file',
    async (pair) => {
      expect((await refusal(withPairs({}, [pair]))).code).toBe('bad-config');
    },
  );
});

describe('settingsSchema', () => {
  it('can be told to editors as JSON Schema', () => {
    const schema = toJsonSchema(settingsSchema);
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(settingsSchema.entries));
    expect(schema.required ?? []).toEqual([]);
  });
});
