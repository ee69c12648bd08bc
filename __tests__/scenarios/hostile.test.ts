/** The bundled action in a history of strangers, with a model that says after them: what it leaves behind is read byte by byte. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsIn } from '../hostile/bytes.ts';
import { parrot } from '../hostile/hostile-history.ts';
import { PAYLOADS } from '../hostile/payloads.ts';
import { type PullRecord, squashPull } from '../support/git/pulls.ts';
import type { Repository } from '../support/git/repository.ts';
import { type JobRun, Workplace } from '../support/scenario/world.ts';

/** A handful of each kind. */
const SOME = PAYLOADS.filter((_, at) => at % 4 === 0).map(({ text }) => Buffer.from(text.slice(0, 2_000).replaceAll('\0', '')).toString());

function lineOf(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').slice(0, 200);
}

function history(repository: Repository): readonly PullRecord[] {
  repository.commit({ message: 'Begin', files: { README: '1' } });
  repository.tag('v1.2.3');
  const pulls = SOME.map((text, at) =>
    squashPull(repository, { number: at + 1, title: `fix: ${lineOf(text) || 'x'}`, body: text, labels: ['bug'] }),
  );
  for (const [at, text] of SOME.entries()) repository.commit({ message: `${text || 'x'}\n\n${text}`, files: { [`f${at}`]: text } });
  return pulls;
}

describe.each([
  ['a model that says after strangers', true],
  ['the rules', false],
])('a hostile history, written by %s', (_writer, key) => {
  let place: Workplace;
  let run: JobRun;

  beforeAll(async () => {
    place = await Workplace.open({ history, withoutChild: true, anthropic: { answerers: { map: parrot } } });
    run = await place.job({ key, inputs: { 'max-cost': '50' } });
  });
  afterAll(() => place.close());

  function rules() {
    const shas = place.repository.git(['rev-list', 'v1.2.3..main']).split('\n');
    const numbers = new Set(SOME.map((_, at) => at + 1));
    return { home: 'https://github.com/octo/widgets', numbers, shas: new Set(shas), logins: [], summary: false };
  }

  it('is told whole', () => {
    expect(run.main.conclusion).toBe('success');
    expect(run.main.outputs).toMatchObject({ complete: 'true', tag: 'v1.2.4', changes: String(2 * SOME.length) });
  });

  it('acts on nobody in the release, the outputs and the files', async () => {
    const [release] = place.github.releases.all();
    expect(faultsIn(release?.body ?? '', { ...rules(), logins: ['ada'] })).toEqual([]);
    expect(faultsIn(run.main.outputs.notes ?? '', rules())).toEqual([]);
    expect(faultsIn(await readFile(run.main.outputs['notes-file'] ?? '', 'utf8'), rules())).toEqual([]);
  });

  it('acts on nobody in the summary', () => {
    expect(faultsIn(run.main.summary, { ...rules(), summary: true })).toEqual([]);
  });

  it('is no command of the runner', () => {
    const own = ['add-mask', 'debug', 'warning', 'notice'];
    expect([...run.main.commands, ...(run.post?.commands ?? [])].filter(({ name }) => !own.includes(name))).toEqual([]);
    expect(run.main.annotations.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
