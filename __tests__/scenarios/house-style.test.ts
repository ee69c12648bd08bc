/** The project's own style: samples of its earlier notes, terms that it avoids, and the requests that carry them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isObject } from '../support/anthropic/json.ts';
import { squashPull } from '../support/git/pulls.ts';
import type { Repository } from '../support/git/repository.ts';
import { runCli } from '../support/runner/cli.ts';
import { operationsOf } from '../support/scenario/seen.ts';
import { KEY, Workplace } from '../support/scenario/world.ts';

const CONFIG = `
samples: 2
glossary: [Widgets, { avoid: whitelist, use: allowlist }]
instructions: Be dry.
`;
const EARLIER =
  '<!-- hidden -->\nPages turn at the first click.\n\n- **menu**: Open at once ([#3](https://github.com/octo/widgets/pull/3) by @ann)';

function history(repository: Repository) {
  repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n', '.github/tidings.yml': CONFIG } });
  repository.tag('v1.2.3');
  return [
    squashPull(repository, { number: 1, title: 'feat: print on both sides' }),
    squashPull(repository, { number: 2, title: 'fix: read the whitelist twice' }),
  ];
}

describe('a project with a style of its own', () => {
  let place: Workplace;

  beforeAll(async () => {
    place = await Workplace.open({ withoutChild: true, history });
    place.github.releases.add({ tag: 'v1.2.3', body: EARLIER });
    place.github.releases.add({ tag: 'v1.1.0', body: '' });
    place.github.releases.add({ tag: 'v1.3.0', body: 'A draft by hand', draft: true });
  });
  afterAll(() => place.close());

  it('shows the overview its earlier notes, and no line a term that it avoids', async () => {
    const run = await place.job({ inputs: { release: 'none' } });
    expect(run.main.conclusion).toBe('success');
    expect(operationsOf(run.github)).toContain('repos/list-releases');
    const requests = run.model.flatMap(({ request }) => (isObject(request?.data) ? [{ system: request.system, data: request.data }] : []));
    const compose = requests.find(({ data }) => data.task === 'compose');
    expect(compose?.data.samples).toEqual(['Pages turn at the first click.\n\n- **menu**: Open at once']);
    for (const { system } of requests) expect(system).toContain('whitelist (write allowlist)');
    expect(JSON.stringify(requests.filter(({ data }) => data.task === 'map').at(-1)?.data)).toContain('"previousAnswerUsed":["whitelist"]');
    // The careful model of this test knows no other word; the rules take the change's own.
    expect(run.main.outputs.notes).toContain('Read the whitelist twice');
    expect(run.main.outputs.mode).toBe('partial');
  });

  it('asks nothing again while nothing changed', async () => {
    const run = await place.job({ inputs: { release: 'none' } });
    expect(run.model).toEqual([]);
  });
});

describe('the command', () => {
  let place: Workplace;

  beforeAll(async () => {
    place = await Workplace.open({ withoutChild: true, history });
  });
  afterAll(() => place.close());

  it('prints the requests of a plan, which are those of a run', async () => {
    const cwd = place.repository.dir;
    const args = ['--anthropic-base-url', place.anthropic.url, '--set', 'instructions=Be dry.'];
    const plan = ['--dry-run', 'plan', '--verbose'];
    const [text, json] = await Promise.all([
      runCli({ args: [...args, ...plan], cwd }),
      runCli({ args: [...args, ...plan, '--format', 'json'], cwd }),
    ]);
    expect([text.exitCode, json.exitCode, place.anthropic.requests.length]).toEqual([0, 0, 0]);
    expect(text.stdout).toMatch(/^===== Request 1 of 2: map, claude-haiku-5-5, /m);
    expect(text.stdout).toMatch(/"title": "print on both sides"/);
    expect(text.stdout).toContain('House style: Be dry.');
    expect(text.stderr).toMatch(/^plan .*no call$/m);
    const printed: unknown = JSON.parse(json.stdout);
    const home = await place.folders();
    const run = await runCli({ args, cwd, env: { ANTHROPIC_API_KEY: KEY, XDG_CACHE_HOME: home.temp } });
    expect(run.exitCode).toBe(0);
    const [first] = place.anthropic.requests;
    expect(Array.isArray(printed) ? printed[0] : null).toMatchObject({ system: first?.request?.system, data: first?.request?.data });
  });

  it('without --verbose prints the plan alone', async () => {
    const { stdout, exitCode } = await runCli({ args: ['--dry-run', 'plan'], cwd: place.repository.dir });
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 0 });
  });
});
