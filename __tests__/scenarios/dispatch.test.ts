/** A run by hand: the fields of a form choose range, readers and language, and the summary links to the draft. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { released } from '../support/scenario/histories.ts';
import { writesOf } from '../support/scenario/seen.ts';
import { type MainRun, Workplace } from '../support/scenario/world.ts';

type Step = { readonly with: Readonly<Record<string, string>> };

/** What the example hands over for these fields, its expressions of these forms evaluated. */
function filled(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { jobs }: { jobs: { notes: { steps: readonly Step[] } } } = parse(readFileSync('examples/dispatch.yml', 'utf8'));
  const inputs = Object.entries(jobs.notes.steps[0]?.with ?? {}).filter(([name]) => name !== 'anthropic-api-key');
  const value = (name: string) => fields[name] ?? '';
  return Object.fromEntries(
    inputs.map(([name, text]) => [
      name,
      text
        .replaceAll(/\$\{\{ inputs\.(\w+) \}\}/g, (_, field: string) => value(field))
        .replaceAll(
          /\$\{\{ inputs\.(\w+) (==|!=) '([^']*)' && (?:'([^']*)'|format\('\[\{0\}\]', inputs\.\w+\)) \|\| '([^']*)' \}\}/g,
          (_, field: string, sign: string, wanted: string, then: string | undefined, other: string) =>
            (value(field) === wanted) === (sign === '==') ? (then ?? `[${value(field)}]`) : other,
        ),
    ]),
  );
}

describe('a run by hand', () => {
  let place: Workplace;

  beforeAll(async () => {
    place = await Workplace.open({ history: released(2), withoutChild: true });
    place.repository.commit({ message: 'chore: configure', files: { '.github/tidings.yml': 'audiences: [technical]\nlanguage: en\n' } });
    place.tag('v1.3.0');
    place.merge({ number: 3, title: 'feat(menu): open by keyboard' });
  });
  afterAll(() => place.close());

  function run(fields: Readonly<Record<string, string>>): Promise<MainRun> {
    const inputs = filled({ audience: 'as configured', ...fields });
    expect(Object.values(inputs).join('\n')).not.toContain('${{');
    return place.main({ event: 'workflow_dispatch', key: false, inputs });
  }

  it('tells a plan and writes nothing', async () => {
    const { main, github } = await run({ do: 'plan' });
    expect(main.conclusion).toBe('success');
    expect(main.summary).toContain('Plan for v1.3.0..');
    expect(writesOf(github)).toEqual([]);
  });

  it('writes the range and for the reader that was chosen, and leaves the rest as it is configured', async () => {
    const { main, github } = await run({ do: 'notes only', from: 'v1.2.3', to: 'v1.3.0', audience: 'business' });
    expect(main.outputs).toMatchObject({ range: 'v1.2.3..v1.3.0', changes: '3', 'release-id': '' });
    expect(main.outputs['notes-files']).toContain('"audience":"business"');
    expect(main.outputs['notes-files']).not.toContain('"audience":"technical"');
    expect(main.outputs['notes-files']).toContain('"language":"en"');
    expect(writesOf(github)).toEqual([]);
  });

  it('links to the draft', async () => {
    const { main } = await run({ do: 'draft' });
    expect(main.outputs['release-url']).toMatch(/^https:/);
    expect(main.summary).toContain(main.outputs['release-url']);
  });

  it('can set no address', async () => {
    const { main, github } = await run({ do: 'notes only', language: 'en\nanthropic-base-url=https://evil.example' });
    expect(main.conclusion).toBe('failure');
    expect(main.annotations.map(({ message }) => message)).toEqual([expect.stringContaining('there is no key anthropic-base-url')]);
    expect(writesOf(github)).toEqual([]);
  });
});
