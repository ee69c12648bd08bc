import { describe, expect, it } from '@jest/globals';
import { parseSettings, type Settings, withPairs } from '../../src/config/file.ts';
import { parseInputs, type RawInputs } from '../../src/config/inputs.ts';
import { makeConfig } from '../../src/config/make.ts';
import { TidingsError } from '../../src/errors.ts';
import { DEFAULT_MODELS, MODELS } from '../../src/limits.ts';

const config = (raw: RawInputs = {}, settings: Settings = {}, audiences: readonly string[] | null = null) =>
  makeConfig(parseInputs(raw), settings, audiences);

describe('makeConfig', () => {
  it('is complete without inputs and settings', () => {
    const made = config();
    expect(made).toMatchObject({
      from: null,
      release: 'draft',
      budget: { cost: 5, tokens: 20_000_000, minutes: 10 },
      models: DEFAULT_MODELS,
      language: 'en',
      evidence: 'messages',
      scope: 'by-tag',
      store: { ttlDays: 7, maxBytes: 32 * 1024 * 1024 },
    });
    expect(made.audiences.map((audience) => audience.name)).toEqual(['technical']);
    expect(made.audiences[0]?.instruction).not.toBe('');
    expect(made.rules.exclude.labels).toContain('skip-changelog');
    expect(JSON.stringify(made)).not.toContain('undefined');
    for (const model of Object.values(DEFAULT_MODELS)) expect(MODELS).toHaveProperty(model);
  });

  it('takes settings before defaults, and inputs alone decide on money', async () => {
    const text =
      'language: de\nmodels: { compose: claude-opus-5-5 }\nmax-tokens: 10\ntime-budget: 0\nexclude: { types: [chore] }\ncache-size: 1\nbreaking-labels: []';
    const made = config({ 'max-cost': '0' }, await parseSettings(text, 'f'));
    expect(made.language).toBe('de');
    expect(made.models).toEqual({ map: DEFAULT_MODELS.map, compose: 'claude-opus-5-5' });
    expect(made.budget).toEqual({ cost: 0, tokens: 10, minutes: 0 });
    expect(made.rules.exclude.types).toEqual(['chore']);
    expect(made.rules.exclude.labels).toContain('skip-changelog');
    expect(made.rules.breakingLabels).toEqual([]);
    expect(made.store.maxBytes).toBe(1024 * 1024);
  });

  it('tells terms to keep from terms to avoid', async () => {
    const settings = await parseSettings('glossary: [HMR, { avoid: whitelist, use: allowlist }, { avoid: simply }]', 'f');
    expect(config({}, settings)).toMatchObject({
      glossary: ['HMR', 'allowlist'],
      avoided: [
        { avoid: 'whitelist', use: 'allowlist' },
        { avoid: 'simply', use: '' },
      ],
    });
    expect(config({}, { glossary: ['HMR'] })).toMatchObject({ glossary: ['HMR'], avoided: [], samples: 0 });
  });

  it('asks anew where one run says so, and not because of the file', async () => {
    expect(config().rewrite).toBe(false);
    expect(config({}, await withPairs(await parseSettings('rewrite: false', 'f'), ['rewrite=true'])).rewrite).toBe(true);
    await expect(parseSettings('rewrite: true', 'f')).rejects.toMatchObject({
      code: 'bad-config',
      message: expect.stringContaining('one run'),
    });
  });

  it('holds no secret', () => {
    const raw = {
      token: 'ghs_secret',
      'anthropic-api-key': 'sk-secret',
      'anthropic-federation': 'cache-secret=cs-secret',
      'anthropic-base-url': 'https://secret.example',
    };
    expect(JSON.stringify(config(raw))).not.toContain('secret');
  });
});

describe('audiences', () => {
  const own = { name: 'support', instruction: 'They answer customers.' };

  it('are built in, or have an instruction of their own', () => {
    expect(config({}, { audiences: ['business', own] }).audiences).toEqual([
      { name: 'business', instruction: expect.stringContaining('decide') },
      own,
    ]);
  });

  it('of the command line choose among those of the file', () => {
    expect(config({}, { audiences: ['technical', own] }, ['support']).audiences).toEqual([own]);
    expect(config({}, {}, ['business']).audiences.map((audience) => audience.name)).toEqual(['business']);
  });

  it('may change what a built-in one means', () => {
    const mine = { name: 'technical', instruction: 'They run it at sea.' };
    expect(config({}, { audiences: [mine] }).audiences).toEqual([mine]);
  });

  it.each([['pirates'], ['constructor'], ['__proto__'], ['']])('refuses the unknown %j', (name) => {
    expect(() => config({}, {}, [name])).toThrow(TidingsError);
  });

  it('refuses one that is named twice: its notes would be paid twice', () => {
    expect(() => config({}, { audiences: ['technical', 'technical'] })).toThrow('twice');
    expect(() => config({}, { audiences: [own, { ...own, instruction: 'other' }] })).toThrow('twice');
  });
});

describe('languages', () => {
  it('are one, or several of which the first is the main one', () => {
    expect(config({}, { language: 'de' })).toMatchObject({ language: 'de', languages: ['de'] });
    expect(config({}, { languages: ['ja', 'en'] })).toMatchObject({ language: 'ja', languages: ['ja', 'en'] });
    expect(() => config({}, { languages: ['de', 'DE'] })).toThrow('twice');
    expect(() => config({}, { language: 'de', languages: ['de'] })).toThrow('`language` and `languages`');
  });

  it.each([
    ['jp', 'Did you mean ja?'],
    ['cz', 'Did you mean cs?'],
    ['UA', 'Did you mean uk?'],
    ['zh', null],
    ['de-AT', null],
    ['pt-BR', null],
    ['EN-gb', null],
    ['tlh', null],
    ['iw', null],
  ])('that are none are refused before anything is asked: %s', (language, hint) => {
    const read = () => config({}, { languages: ['en', language] });
    if (hint === null) expect(read().languages).toEqual(['en', language]);
    else expect(read).toThrow(expect.objectContaining({ code: 'bad-input', hint: expect.stringContaining(hint) }));
    expect(() => config({}, { language: 'xx' })).toThrow('Input "language" is "xx", which is no language.');
  });

  it('say with the audiences which notes are the text of the release', () => {
    const settings: Settings = { audiences: ['technical', 'business'], languages: ['en', 'de'] };
    expect(config({}, settings)).toMatchObject({ body: { audience: 'technical', language: 'en' }, others: 'none' });
    expect(config({}, { ...settings, body: { language: 'de' }, others: 'attach' })).toMatchObject({
      body: { audience: 'technical', language: 'de' },
      others: 'attach',
    });
    expect(() => config({}, { ...settings, body: { audience: 'support' } })).toThrow('body.audience');
    expect(() => config({}, { ...settings, body: { language: 'fr' } })).toThrow('body.language');
  });

  it('of a single run need not have the one that the file names for the release', () => {
    const settings: Settings = { audiences: ['technical', 'business'], languages: ['de'], body: { audience: 'business' } };
    expect(config({}, settings, ['technical']).body).toEqual({ audience: 'technical', language: 'de' });
  });

  it('are those of the notes even where there is one', () => {
    expect(() => config({}, { body: { audience: 'business' } })).toThrow('body.audience');
    expect(() => config({}, { body: { language: 'de' } })).toThrow('body.language');
    expect(config({}, { language: 'de', body: { audience: 'technical', language: 'de' } }).body.language).toBe('de');
  });

  it('given by --language take the place of those of the file', async () => {
    expect(await withPairs({ languages: ['en', 'de'] }, ['language=fr'])).toEqual({ language: 'fr' });
    expect(await withPairs({ language: 'en' }, ['languages=[fr]'])).toEqual({ languages: ['fr'] });
  });
});

describe('the house style', () => {
  it('is the usual one', () => {
    const usual = { sections: {}, order: [], emoji: 'named', header: '', footer: '', template: '' };
    expect(config({}, {}).style).toEqual(usual);
  });

  it('holds what was given', () => {
    const sections: Settings['sections'] = { new: { title: 'Features' }, fixed: { emoji: '🪲' }, order: ['fixed'] };
    expect(config({}, { sections, emoji: true, header: ' # A\n' }).style).toMatchObject({
      sections: { new: { title: 'Features' }, fixed: { emoji: '🪲' } },
      order: ['fixed'],
      ...{ emoji: 'all', header: '# A' },
    });
    expect(config({}, { emoji: false }).style.emoji).toBe('none');
  });
});

describe('the package', () => {
  const packages = { core: { paths: ['core/**'], 'tag-prefix': 'core@' } };

  it('comes from the settings by its name, several between commas, all with a star', () => {
    const two = { ...packages, ui: { paths: ['ui/**'], 'tag-prefix': 'ui@' } };
    const namesFor = (name: string) => {
      const { scope } = config({ package: name }, { packages: two });
      return scope === 'by-tag' ? scope : scope.map((one) => one.name);
    };
    expect(config({ package: 'core' }, { packages }).scope).toEqual([
      { name: 'core', paths: ['core/**'], excludePaths: [], areas: [], excludeAreas: [], tagPrefix: 'core@' },
    ]);
    expect(namesFor('ui')).toEqual(['ui']);
    expect(namesFor(' ui, core')).toEqual(['core', 'ui']);
    expect(namesFor('*')).toEqual(['core', 'ui']);
    expect(namesFor('')).toBe('by-tag');
    expect(() => namesFor('core,vue')).toThrow('names "vue"');
  });

  it.each(['cli', 'constructor', 'toString'])('%s is refused, with the known ones', (name) => {
    expect(() => config({ package: name }, { packages })).toThrow(`names "${name}"`);
    expect(() => config({ package: name })).toThrow(TidingsError);
  });
});

describe('settings that do not fit together', () => {
  it.each<[Settings, string]>([
    [{ 'group-by': 'area', categories: [{ title: 'A' }] }, '`group-by: area` and `categories`'],
    [{ packages: { a: { 'tag-prefix': 'v' }, b: { 'tag-prefix': 'v' } } }, 'packages.a and packages.b have the same tag-prefix "v"'],
    [{ sections: { order: ['fixed', 'new', 'fixed'] } }, '`sections.order` names fixed twice'],
    [{ sections: { order: ['new', 'highlights'] } }, '`sections.order` names highlights, which always stands on top'],
    [{ glossary: ['HMR', { avoid: 'HMR' }] }, '`glossary` both keeps and avoids "HMR"'],
    [{ glossary: [{ avoid: 'a', use: 'b' }, { avoid: 'b' }] }, '`glossary` both keeps and avoids "b"'],
    [{ categories: [{ title: 'All' }, { title: 'New', types: ['feat'] }] }, '"All" takes all that is left, so "New" behind it stays empty'],
    [{ categories: [{ title: 'All', labels: ['*'] }, { title: 'Rest' }] }, '"All" takes all that is left'],
  ])('%j are refused', (settings, message) => expect(() => config({}, settings)).toThrow(message));

  it('are few: each of them alone stands', () => {
    expect(() => config({}, { glossary: [{ avoid: 'Github', use: 'GitHub' }], sections: { order: ['fixed', 'new'] } })).not.toThrow();
    const some = { title: 'Some', exclude: { types: ['feat'] } };
    expect(() => config({}, { categories: [some, { title: 'Breaks', labels: ['Breaking-Change'] }, { title: 'All' }] })).not.toThrow();
    expect(() => config({}, { categories: [{ title: 'All' }, { title: 'Breaks', labels: ['Breaking-Change'] }] })).not.toThrow();
    expect(config({}, { 'group-by': 'area', categories: [] }).sections).toEqual({ by: 'area', own: [] });
    expect(() => config({}, { packages: { a: { 'tag-prefix': 'a' }, b: { 'tag-prefix': 'b' } } })).not.toThrow();
  });
});

describe('what is published', () => {
  it('follows the releases before, and writes no changelog, unless it is told otherwise', () => {
    const nothing = { releaseName: null, tagName: null, discussionCategory: null, existing: null, changelog: null };
    expect(config({}, {}).publishing).toEqual({ ...nothing, makeLatest: 'auto' });
  });

  it.each([
    [{ 'make-latest': true } as const, { makeLatest: 'true' }],
    [{ 'make-latest': false } as const, { makeLatest: 'false' }],
    [{ 'make-latest': 'legacy' } as const, { makeLatest: 'legacy' }],
    [
      { 'release-name': 'Widgets {version}', 'tag-name': 'r{version}' },
      { releaseName: 'Widgets {version}', tagName: 'r{version}' },
    ],
    [{ existing: 'section', changelog: 'CHANGELOG.md' } as const, { existing: 'section', changelog: 'CHANGELOG.md' }],
    [{ 'discussion-category': 'Announcements' }, { discussionCategory: 'Announcements' }],
  ])('is as %j says', (settings, publishing) => {
    expect(config({}, settings).publishing).toMatchObject(publishing);
  });
});
