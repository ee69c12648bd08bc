/** Strangers' words never become commands of the runner, nor markup of the release. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodesOf, textOutsideCode } from '../rendering/tree.ts';
import { squashPull } from '../support/git/pulls.ts';
import { TOKEN } from '../support/github/server.ts';
import { type JobRun, Workplace } from '../support/scenario/world.ts';

const EVIL = [
  '::error::pwned',
  '::add-mask::widgets',
  '##[add-mask]widgets',
  '##[error]pwned',
  '::set-output name=tag::v6.6.6',
  '::stop-commands::x',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '@everyone look here',
  '<!-- tidings:end v1 -->',
  '<!-- tidings:begin v1 {"repo":"octo/widgets","family":"v","base":null} -->',
  '[click](javascript:alert(1)) ![x](https://evil.example/x.png)',
  '# A heading',
  'fixes\u202eevil\u202c text',
];

describe.each([
  ['the model', true],
  ['rules', false],
])('strangers’ text, written by %s', (_who, key) => {
  let place: Workplace;
  let run: JobRun;
  let body: string;

  beforeAll(async () => {
    place = await Workplace.open({
      withoutChild: true,
      history: (repository) => {
        repository.commit({ message: 'Begin', files: { a: '1' } });
        repository.tag('v1.2.3');
        const pulls = EVIL.map((text, at) => squashPull(repository, { number: at + 1, title: `fix: ${text}`, body: EVIL.join('\n\n') }));
        for (const text of EVIL) repository.commit({ message: `${text}\n\n${EVIL.join('\n')}`, files: { [`f${text.length}`]: text } });
        repository.tag('v1.2.3-<script>');
        return pulls;
      },
    });
    run = await place.job({ key });
    body = place.github.releases.all()[0]?.body ?? '';
  });
  afterAll(() => place.close());

  it('is written', () => {
    expect(run.main.conclusion).toBe('success');
    expect(run.main.outputs).toMatchObject({ complete: 'true', changes: String(2 * EVIL.length) });
    expect(body).toContain('pwned');
  });

  it('is no command of the runner', () => {
    const all = [...run.main.commands, ...(run.post?.commands ?? [])];
    const own = ['add-mask', 'debug', 'warning', 'notice'];
    expect(all.filter(({ name }) => !own.includes(name))).toEqual([]);
    const masked = all.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
    expect(masked).toContain(TOKEN);
    expect(masked).not.toContain('widgets');
    expect(run.main.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(run.main.outputs.tag).toBe('v1.2.4');
  });

  it('is no markup of the release', () => {
    const nodes = nodesOf(body);
    const html = nodes.filter(({ type }) => type === 'html').map(({ value }) => value ?? '');
    expect(html).toEqual([expect.stringMatching(/^<!-- tidings:begin [^\n]*-->$/), expect.stringMatching(/^<!-- tidings:end [^\n]*-->$/)]);
    expect(nodes.filter(({ type }) => /^image|Reference$|efinition$/.test(type))).toEqual([]);
    const links = nodes.filter(({ type }) => type === 'link').map(({ url }) => url ?? '');
    expect(links.filter((url) => !url.startsWith('https://github.com/octo/widgets/'))).toEqual([]);
    expect(textOutsideCode(body)).not.toMatch(/@everyone|[\u202a-\u202e]/);
    expect(body).not.toMatch(/^# /m);
  });

  it('is found again by the next run in the body that it is part of', async () => {
    const again = await place.main({ key });
    expect(again.main.log.join('\n')).toMatch(/^draft +v1\.2\.4 unchanged/m);
    expect(place.github.releases.all()).toHaveLength(1);
  });
});
