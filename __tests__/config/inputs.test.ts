import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { federationSecrets } from '../../src/config/federation.ts';
import { INPUT_NAMES, type InputName, parseInputs, type RawInputs } from '../../src/config/inputs.ts';
import { TidingsError } from '../../src/errors.ts';
import { ANTHROPIC } from '../../src/limits.ts';
import { anyText } from '../support/any-text.ts';

/** The error that inputs are refused with. */
function refusal(raw: RawInputs): TidingsError {
  try {
    parseInputs(raw);
  } catch (thrown) {
    if (thrown instanceof TidingsError) return thrown;
    throw thrown;
  }
  throw new Error('expected these inputs to be refused');
}

describe('parseInputs', () => {
  it('needs nothing', () => {
    expect(parseInputs({})).toEqual({
      credentials: { token: null, anthropic: null, gateway: { baseUrl: ANTHROPIC.host, headers: {} }, cacheSecret: null },
      from: null,
      to: null,
      version: 'auto',
      package: null,
      configPath: '.github/tidings.yml',
      release: 'draft',
      notesJson: null,
      maxCost: 5,
      onAiFailure: 'fallback',
      onIncomplete: 'warn',
      dryRun: 'false',
      pairs: [],
    });
    const empty = Object.fromEntries(INPUT_NAMES.map((name) => [name, '  ']));
    expect(parseInputs(empty)).toEqual(parseInputs({}));
  });

  it('reads what is given, without the white space around it', () => {
    const inputs = parseInputs({
      from: ' v1.0.0 ',
      to: 'main',
      version: 'v2.0.0',
      release: 'publish',
      'max-cost': '0.25',
      package: 'core',
      'dry-run': 'plan',
    });
    expect(inputs).toMatchObject({
      from: 'v1.0.0',
      to: 'main',
      version: 'v2.0.0',
      release: 'publish',
      maxCost: 0.25,
      package: 'core',
      dryRun: 'plan',
    });
  });

  it.each(['v1.0.0', 'create-vite@8.0.2', 'release/1.x', 'a1b2c3d', 'äö', 'v1.0.0-beta.1+build', 'HEAD'])(
    'takes %s as the name of a commit',
    (name) => {
      expect(parseInputs({ from: name }).from).toBe(name);
    },
  );

  it.each(['HEAD~2', 'v1.0.0^', 'a^2~1', 'main@{u}', '@{-1}'])('takes %s as an end of the range, and not as a version', (name) => {
    expect(parseInputs({ from: name, to: name })).toMatchObject({ from: name, to: name });
    expect(refusal({ version: name }).message).toContain('"version"');
  });

  it.each([
    '-x',
    '--upload-pack=x',
    'a b',
    'a..b',
    'a:b',
    'a~1b',
    'a^{tree}',
    'a@{1..2}',
    'a?',
    'a*',
    'a[b',
    'a\\b',
    'a\u0007',
    'a\tb',
    'a'.repeat(256),
  ])('refuses %j as the name of a commit or version', (name) => {
    for (const input of ['from', 'to', 'version'] as const) expect(refusal({ [input]: name }).message).toContain(`"${input}"`);
  });

  it.each(['from', 'to', 'version', 'package', 'config', 'release', 'notes-json', 'max-cost', 'dry-run'] as const)(
    'refuses a second line in %s',
    (name) => {
      expect(refusal({ [name]: 'a\nb' }).code).toBe('bad-input');
    },
  );

  it.each([
    ['release', 'drafts', 'draft, publish, none'],
    ['on-ai-failure', 'Fail', 'fallback, fail'],
    ['on-incomplete', 'error', 'warn, fail'],
    ['dry-run', 'true', 'false, plan, full'],
  ] as const)('names the legal values of %s', (name, value, legal) => {
    const error = refusal({ [name]: value });
    expect(error.message).toBe(`Input "${name}" is "${value}".`);
    expect(error.hint).toContain(legal);
  });

  it.each(['-1', '1e3', '1,5', '.5', '5.', 'five', '5 dollars', '0x10', 'NaN', 'Infinity', '1234567'])('refuses %j dollars', (value) => {
    expect(refusal({ 'max-cost': value }).message).toContain('"max-cost"');
  });

  it('takes 0 dollars: nothing is asked', () => {
    expect(parseInputs({ 'max-cost': '0' }).maxCost).toBe(0);
  });

  it('cuts long values in messages', () => {
    expect(refusal({ release: 'x'.repeat(5_000) }).message.length).toBeLessThan(200);
  });
});

describe('secrets', () => {
  const SECRETS = ['token', 'anthropic-api-key'] as const satisfies readonly InputName[];

  it('are read, with blanks around them gone', () => {
    const { credentials } = parseInputs({
      token: ' ghs_1 ',
      'anthropic-api-key': 'sk-ant-1',
      'anthropic-federation': 'cache-secret = abc',
    });
    expect(credentials).toMatchObject({ token: 'ghs_1', anthropic: { kind: 'key', key: 'sk-ant-1' }, cacheSecret: 'abc' });
  });

  it('never stand in a message', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SECRETS),
        fc.stringMatching(/^[A-Za-z0-9]{12}$/),
        fc.constantFrom('\n', '\r', '\t', '\u0000', ' '),
        (name, secret, space) => {
          const error = refusal({ [name]: `${secret}${space}${secret}` });
          expect(`${error.message}${error.hint}`).not.toContain(secret);
          expect(error.message).toContain(`"${name}"`);
        },
      ),
    );
  });

  it('with a line break at the end are refused: it would end up in a header', () => {
    expect(refusal({ 'anthropic-api-key': 'sk-ant-1\n' }).message).toContain('line break');
  });
});

describe('federation', () => {
  it('reads its ids, one a line', () => {
    const text = 'rule-id = fdrl_1\r\norganization-id=org-2\n\nservice-account-id=svac_3\nworkspace-id=wrk_4\n';
    expect(parseInputs({ 'anthropic-federation': text }).credentials.anthropic).toEqual({
      kind: 'federation',
      ruleId: 'fdrl_1',
      organizationId: 'org-2',
      serviceAccountId: 'svac_3',
      workspaceId: 'wrk_4',
    });
    expect(parseInputs({ 'anthropic-federation': 'rule-id=a\norganization-id=b' }).credentials.anthropic).toMatchObject({
      serviceAccountId: null,
    });
  });

  it.each([
    'rule-id=a',
    'organization-id=b',
    'rule-id=a\norganization-id=',
    'rule-id=a\norganization-id=b=c',
    'rule-id=a\norganization=b',
    'rule-id',
    'x',
  ])('refuses %j', (text) => {
    expect(refusal({ 'anthropic-federation': text }).message).toContain('"anthropic-federation"');
  });

  it('and a key exclude each other', () => {
    expect(refusal({ 'anthropic-api-key': 'sk', 'anthropic-federation': 'rule-id=a\norganization-id=b' }).hint).toContain('one of them');
  });
});

describe('the secret that seals answers', () => {
  const ids = 'rule-id=a\norganization-id=b';

  it('is a line of the federation, and may be any word', () => {
    const text = `${ids}\ncache-secret= of+our/own==\n`;
    expect(parseInputs({ 'anthropic-federation': text }).credentials).toMatchObject({
      anthropic: { ruleId: 'a' },
      cacheSecret: 'of+our/own==',
    });
    expect(federationSecrets(text)).toEqual(['of+our/own==']);
    expect(federationSecrets(ids)).toEqual([]);
  });

  it('is none where the event gets no secrets, and needs neither key nor ids', () => {
    expect(parseInputs({ 'anthropic-federation': 'cache-secret=' }).credentials).toMatchObject({ anthropic: null, cacheSecret: null });
    expect(parseInputs({ 'anthropic-federation': 'cache-secret=abc' }).credentials).toMatchObject({ anthropic: null, cacheSecret: 'abc' });
  });

  it.each(['a b', 'first\nsecond', 'first\ncache-secret=second', 'a\tb'])(
    'is refused as %j, is masked whole, and stands in no message',
    (secret) => {
      const text = `${ids}\ncache-secret=${secret}`;
      const { message, hint } = refusal({ 'anthropic-federation': text });
      expect(message).toContain('"anthropic-federation"');
      const parts = secret.split(/\ncache-secret=|\n/);
      for (const part of parts) expect(`${message}${hint}`.replaceAll('"anthropic-federation"', '')).not.toContain(`${part}`);
      expect(federationSecrets(text)).toEqual(parts);
    },
  );
});

describe('publishing from notes', () => {
  it.each(['from', 'to', 'package'] as const)('excludes %s', (name) => {
    expect(refusal({ 'notes-json': 'notes.json', [name]: 'x' }).message).toContain(`"${name}"`);
  });

  it('and not publishing leaves nothing to do', () => {
    expect(refusal({ 'notes-json': 'notes.json', release: 'none' }).message).toContain('"release"');
    expect(parseInputs({ 'notes-json': 'notes.json' }).notesJson).toBe('notes.json');
  });
});

describe('the input config', () => {
  it('is a path', () => {
    expect(parseInputs({ config: ' ci/notes config.yml ' })).toMatchObject({ configPath: 'ci/notes config.yml', pairs: [] });
  });

  it('is keys of the file, line by line; one without a value changes nothing', () => {
    const config = ' language=de \naudiences=\r\n\nexclude.labels=[skip]\nheader: a=b\nfooter=a: b\nsections.new.title: New: all\nemoji:';
    expect(parseInputs({ config })).toMatchObject({
      configPath: '.github/tidings.yml',
      pairs: ['language=de', 'exclude.labels=[skip]', 'header=a=b', 'footer=a: b', 'sections.new.title=New: all'],
    });
  });

  it('is a path with keys below it', () => {
    expect(parseInputs({ config: 'ci/notes.yml\nlanguage: de\n' })).toMatchObject({ configPath: 'ci/notes.yml', pairs: ['language=de'] });
  });

  it.each(['language', '=de', 'a b=c', '- language', 'language:de', 'another/path.yml'])('is refused where a line below is %j', (line) => {
    expect(refusal({ config: `language=de\n${line}` }).message).toBe(`Input "config" has the line "${line}".`);
  });

  it('is refused where a key has its value on the lines below it', () => {
    expect(refusal({ config: 'exclude:\n  labels: [skip]' }).message).toBe('Input "config" has the line "labels: [skip]".');
    expect(refusal({ config: 'exclude:\n  labels: [skip]' }).hint).toContain('exclude.labels: [skip]');
  });
});

describe('any inputs', () => {
  it('are read or refused by name, never with another error', () => {
    const raw = fc.dictionary(fc.constantFrom(...INPUT_NAMES), fc.oneof(fc.string(), anyText()));
    fc.assert(
      fc.property(raw, (given) => {
        try {
          parseInputs(given);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(TidingsError);
          expect(thrown).toMatchObject({ code: 'bad-input', message: expect.stringMatching(/^Input "[a-z-]+" /) });
        }
      }),
      { numRuns: 500 },
    );
  });
});
