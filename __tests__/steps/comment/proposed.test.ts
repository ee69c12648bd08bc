/** An open pull request makes the same change as the merged one. */
import { afterAll, describe, expect, it } from '@jest/globals';
import { createFragments } from '../../../src/adapters/github/fragments.ts';
import { createGitHubHistory } from '../../../src/adapters/github/history.ts';
import { createOpenPulls } from '../../../src/adapters/github/open-pulls.ts';
import { createDiffs } from '../../../src/adapters/github/patches.ts';
import { createPulls } from '../../../src/adapters/github/pulls.ts';
import type { Config } from '../../../src/config/config.ts';
import { parseInputs } from '../../../src/config/inputs.ts';
import { makeConfig } from '../../../src/config/make.ts';
import type { Change } from '../../../src/domain.ts';
import { collect } from '../../../src/steps/collect.ts';
import { propose } from '../../../src/steps/comment/proposed.ts';
import { findRange } from '../../../src/steps/find-range.ts';
import { clientOf, closeAll, HOME, serve } from '../../adapters/github/bed.ts';
import { mergePull, openPull, type PullSpec } from '../../support/git/pulls.ts';

afterAll(closeAll);

/** What a reader is told of a change: all but where it stands. */
function told({ evidence, authors, labels, ownWords, names, closes, bot, files }: Change): unknown {
  return { evidence, authors, labels, ownWords, names, closes, bot, files: files?.toSorted() };
}

async function changesOf(spec: PullSpec, merged: boolean, config: Config): Promise<readonly unknown[]> {
  const served = await serve((repository) => {
    repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n' } });
    repository.tag('v1.0.0');
    return [merged ? mergePull(repository, spec) : openPull(repository, spec)];
  });
  const client = clientOf(served.server);
  const real = { diffs: createDiffs(client, HOME), fragments: createFragments(client, HOME) };
  const sources = { history: createGitHubHistory(client, HOME), pulls: createPulls(client, HOME), ...real };
  if (merged) {
    const range = await findRange({ from: 'v1.0.0', to: 'main', tagPrefix: null }, sources.history);
    return (await collect(range, config, { ...sources, repository: HOME })).changes.map(told);
  }
  const pulls = createOpenPulls(client, HOME);
  const found = await pulls.read(spec.number);
  if (found === null) throw new Error('no pull request');
  const proposed = propose(await pulls.complete(found, { files: true }), real);
  const range = await findRange({ from: proposed.base, to: proposed.head, tagPrefix: null }, proposed.history);
  return (await collect(range, config, { ...proposed, repository: HOME })).changes.map(told);
}

const CASES: readonly (readonly [string, Omit<PullSpec, 'number'>])[] = [
  ['with a type and a scope', { title: 'fix(table): keep the theme', body: 'It was lost.\n\nFixes #4', labels: ['bug'] }],
  ['with a release note', { title: 'Update', body: '```release-note\nTables keep their theme.\n```' }],
  ['that breaks', { title: 'feat!: drop Node 18', body: 'BREAKING CHANGE: use Node 20.' }],
  [
    'of several commits by two people, with a changeset',
    {
      title: 'Keyboard',
      commits: [
        { message: 'feat(menu): open by keyboard', files: { 'src/menu.ts': 'a\n' } },
        {
          message: 'feat(menu): close by keyboard\n\nCo-authored-by: Grace Hopper <grace@example.com>',
          files: { '.changeset/calm-dogs.md': '---\n"widgets": minor\n---\n\nMenus open and close by keyboard.\n' },
        },
      ],
    },
  ],
];

describe('a pull request', () => {
  it.each(CASES)('%s is read before the merge as after it', async (_, spec) => {
    const config = makeConfig(parseInputs({}), { evidence: 'files' });
    const [open, merged] = await Promise.all([false, true].map((state) => changesOf({ number: 9, ...spec }, state, config)));
    expect(open).toHaveLength(1);
    expect(open).toEqual(merged);
  });
});
