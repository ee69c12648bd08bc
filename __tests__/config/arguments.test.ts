import { describe, expect, it } from '@jest/globals';
import { asOption, parseArguments } from '../../src/config/arguments.ts';
import { TidingsError } from '../../src/errors.ts';

async function refusal(...argv: readonly string[]): Promise<string> {
  const thrown = await parseArguments(argv).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof TidingsError)) throw new Error(`expected ${argv.join(' ')} to be refused`);
  expect(thrown.code).toBe('bad-input');
  return asOption(thrown.message);
}

describe('options of the command', () => {
  it.each([
    ...['repo', 'repository', 'config', 'package', 'output', 'audience', 'changelog', 'evidence-page', 'language', 'max-cost'],
    ...['anthropic-base-url', 'anthropic-header', 'set'],
  ])('--%s is refused without a value', async (name) => {
    for (const value of ['', ' ']) expect(await refusal(`--${name}`, value)).toBe(`Option --${name} is empty.`);
    expect(await refusal(`--${name}=`)).toBe(`Option --${name} is empty.`);
  });

  it('are refused when one of several is empty', async () => {
    expect(await refusal('--set', 'a=b', '--set', '')).toBe('Option --set is empty.');
    expect(await refusal('doctor', '--anthropic-federation', '')).toBe('Option --anthropic-federation is empty.');
    expect(await refusal('cache', 'stats', '--config', '')).toBe('Option --config is empty.');
    expect(await refusal('v1', '')).toBe('Argument "range" is empty.');
  });

  it('are refused where they mean nothing', async () => {
    expect(await refusal('cache', 'stats', '--all')).toBe('Option --all means nothing to stats.');
  });

  it('are named in what is said of headers and addresses', async () => {
    expect(await refusal('--anthropic-header', 'no header')).toMatch(/^Option --anthropic-header has no header /);
    expect(await refusal('doctor', '--anthropic-header', 'a: b\r\nc: d')).toMatch(/^Option --anthropic-header has no header /);
    expect(await refusal('--anthropic-base-url', 'https://a.test\nc: d')).toBe('Option --anthropic-base-url has more than one line.');
    expect(await refusal('--repository', 'nobody')).toBe('Option --repository is "nobody".');
  });

  it('give address and headers as the input of the action has them', async () => {
    const parsed = await parseArguments([
      '--anthropic-base-url',
      'https://a.test',
      '--anthropic-header',
      'x-a: 1',
      '--anthropic-header',
      'x-b:2',
    ]);
    expect(parsed).toMatchObject({ state: 'run', args: { inputs: { 'anthropic-base-url': 'https://a.test\nx-a: 1\nx-b: 2' } } });
  });
});

describe('what is said of an input', () => {
  it.each([
    ['Input "max-cost" is "x".', 'Option --max-cost is "x".'],
    ['Input "token" is empty.', 'Variable GITHUB_TOKEN is empty.'],
    ['Input "anthropic-api-key" has a line break.', 'Variable ANTHROPIC_API_KEY has a line break.'],
    ['Input "to" is "a b".', 'Argument "to" is "a b".'],
    ['Input "languages" names "de" twice.', 'Input "languages" names "de" twice.'],
    ['No Input "token".', 'No Input "token".'],
  ])('%s', (message, told) => {
    expect(asOption(message)).toBe(told);
  });
});
