import { expect, it } from '@jest/globals';
import type { Package } from '../../src/config/config.ts';
import { withoutOtherPackages } from '../../src/steps/package-leads.ts';
import { createRepository } from '../support/git/repository.ts';
import { cloneSources, tell } from '../support/scenario/in-process.ts';
import { change, entry } from '../support/writing/changes.ts';

function pack(name: string): Package {
  return { name, paths: [`packages/${name}`], excludePaths: [], areas: [], excludeAreas: [], tagPrefix: `${name}@` };
}

const [core, ui] = [pack('core'), pack('ui')];
const CORE = ['packages/core/a.ts'];
const UI = ['packages/ui/a.ts'];

it.each([
  ['of another package that it does not touch', 'core', [UI], ui, ''],
  ['in another case', 'Core', [UI], ui, ''],
  ['of the package itself', 'ui', [UI], ui, 'ui'],
  ['of another package that it touches too', 'core', [[...CORE, ...UI]], ui, 'core'],
  ['of another package that one of its changes touches', 'core', [UI, CORE], ui, 'core'],
  ['of another package, where its paths are not known', 'core', [null], ui, 'core'],
  ['of no package', 'dialog', [UI], ui, 'dialog'],
  ['in the notes of the whole repository', 'core', [UI], null, 'core'],
])('reads a lead %s', (_, lead, paths, owner, expected) => {
  const changes = paths.map((files, at) => change(`${at}`, { area: lead }, { files }));
  const line = entry('line', { lead, changes: changes.map(({ id }) => id) });
  const [told] = withoutOtherPackages([line], new Map(changes.map((one) => [one.id, one])), owner, [core, ui]);
  expect(told).toEqual({ ...line, lead: expected });
});

it('tells the notes of a package so', async () => {
  const repo = createRepository();
  try {
    repo.commit({ message: 'Begin' });
    repo.tag('ui@1.0.0');
    repo.commit({ message: 'fix(core): keep the focus of the dialog', files: { 'packages/ui/a.ts': 'a' } });
    repo.flush();
    const packages = JSON.stringify({
      core: { 'tag-prefix': 'core@', paths: ['packages/core'] },
      ui: { 'tag-prefix': 'ui@', paths: ['packages/ui'] },
    });
    const { document, said } = await tell({
      args: ['--package', 'ui', '--set', `packages=${packages}`, 'main'],
      sources: (_, signal) => cloneSources(repo.dir, signal),
      repository: null,
      key: null,
    });
    expect(said).toContain('1 change');
    expect(document?.notes[0]?.markdown).toContain('- **ui**: Keep the focus of the dialog');
  } finally {
    repo.remove();
  }
});
