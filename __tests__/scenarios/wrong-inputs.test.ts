/** What is wrong in the inputs is refused by name, before anybody is asked. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { released } from '../support/scenario/histories.ts';
import { filesAsked, writesOf } from '../support/scenario/seen.ts';
import { KEY, type MainRun, Workplace } from '../support/scenario/world.ts';

describe('wrong inputs', () => {
  let place: Workplace;

  beforeAll(async () => {
    place = await Workplace.open({ withoutChild: true, history: released(1) });
  });
  afterAll(() => place.close());

  function expectRefused(run: MainRun, ...words: readonly string[]): void {
    expect(run.main.conclusion).toBe('failure');
    const errors = run.main.annotations.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(1);
    for (const word of words) expect(errors[0]?.message).toContain(word);
    expect([run.model, run.cache]).toEqual([[], []]);
    expect(run.main.outputs).toEqual({ complete: 'false' });
    expect(run.main.summary).toMatch(/^### ❌ No notes \(bad-input\)\n\n> \[!CAUTION\]\n> /);
  }

  it.each([
    ['a workflow command', { version: 'v1 ##[add-mask]widgets' }, ['"version"', '# #[add-mask]widgets']],
    ['an unknown value', { release: 'drafts' }, ['"release"', 'drafts', 'draft, publish, none']],
    ['an unknown mode', { 'dry-run': 'true' }, ['"dry-run"', 'false, plan, full']],
    [
      'a key and federation ids together',
      { 'anthropic-federation': 'rule-id=a\norganization-id=b' },
      ['"anthropic-api-key"', '"anthropic-federation"', 'Keep one of them'],
    ],
    [
      'a key with a line break',
      { 'anthropic-api-key': `${KEY}\nsk-ant-second` },
      ['"anthropic-api-key"', 'line break', 'Store the secret again'],
    ],
    ['a price in words', { 'max-cost': 'five' }, ['"max-cost"', 'five', '2.50']],
    ['a range beside notes', { 'notes-json': 'notes.json', from: 'v1.2.3' }, ['"from"', '"notes-json"', 'leave this input out']],
    ['an address without encryption', { 'anthropic-base-url': 'http://gateway.example.com' }, ['"anthropic-base-url"', 'https://']],
    [
      'a line that is no header',
      { 'anthropic-base-url': 'https://a.test\nsk-ant-header' },
      ['"anthropic-base-url"', 'line 2', 'Name: value'],
    ],
    ['a range of two names in one', { to: 'v1..v2' }, ['"to"', 'v1..v2', 'tag or branch']],
  ])('%s', async (_what, inputs, words) => {
    const run = await place.main({ inputs });
    expectRefused(run, ...words);
    expect(run.github).toEqual([]);
    const spoken = run.main.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    expect(spoken.filter((line) => line.includes('sk-ant-'))).toEqual([]);
    expect(run.main.stderr).not.toContain('sk-ant-');
  });

  it('a proxy that is none, by the name of its variable', async () => {
    const run = await place.main({ env: { HTTP_PROXY: 'socks5://ann:hunter2@proxy.test:1' }, withoutChild: false });
    expectRefused(run, 'HTTP_PROXY', 'http://host:port');
    expect(run.github).toEqual([]);
    expect(run.main.stdout + run.main.stderr).not.toContain('hunter2');
  });

  it('a key of the settings that stands in the step', async () => {
    const run = await place.main({ inputs: { config: '.github/tidings.yml\nevidence: everything' } });
    expect(run.main.conclusion).toBe('failure');
    expect(run.main.annotations).toMatchObject([{ level: 'error', message: expect.stringMatching(/Input "config".*evidence.*messages/) }]);
    expect(run.github).toEqual([]);
  });

  it('a package that the config file does not know, once that was read', async () => {
    const run = await place.main({ inputs: { package: 'sprockets' } });
    expectRefused(run, '"package"', 'sprockets', 'packages');
    expect(filesAsked(run.github)).toHaveLength(1);
    expect(writesOf(run.github)).toEqual([]);
  });

  it('a tag that is not there, with the nearest ones', async () => {
    const run = await place.main({ inputs: { from: 'v1.2.33' } });
    expect(run.main.conclusion).toBe('failure');
    expect(run.main.annotations).toEqual([
      expect.objectContaining({ level: 'error', message: expect.stringMatching(/`from`.*v1\.2\.33.*v1\.2\.3/) }),
    ]);
    expect(run.model).toEqual([]);
    expect(run.main.outputs).toEqual({ complete: 'false' });
    expect(run.main.summary).toMatch(/^### ❌ No notes \(unknown-ref\)[\s\S]*1\.2\.33/);
  });

  it('a release that nothing gives a name, before anybody is asked to write it', async () => {
    const run = await place.main({ inputs: { from: 'main~1', to: 'main' } });
    expect(run.main.conclusion).toBe('failure');
    expect(run.main.annotations).toEqual([
      expect.objectContaining({ level: 'error', message: expect.stringMatching(/"version" is "auto".*main~1.*release: none/s) }),
    ]);
    expect([run.model, writesOf(run.github)]).toEqual([[], []]);
  });

  it('says nothing of an unknown input but a warning of the runner', async () => {
    const run = await place.main({ inputs: { realease: 'none' } });
    expect(run.main.annotations.map(({ message }) => message)).toEqual([expect.stringContaining("Unexpected input(s) 'realease'")]);
    expect(run.main.conclusion).toBe('success');
  });
});
