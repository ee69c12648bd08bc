/** Whatever strangers write into a history: notes, log, outputs and the model's request treat it as words. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gitFragments } from '../../src/adapters/git/fragments.ts';
import { openGitHistory } from '../../src/adapters/git/history.ts';
import { gitDiffs } from '../../src/adapters/git/patches.ts';
import { connectGitHub } from '../../src/adapters/github/connect.ts';
import { SharedHistory } from '../../src/steps/shared-history.ts';
import { createRepository, type Repository } from '../support/git/repository.ts';
import { type GitHubServer, startGitHub, TOKEN } from '../support/github/server.ts';
import { hosted } from '../support/github/world.ts';
import { type LocalAsking, localAsking } from '../support/writing/asking.ts';
import { memoryStore } from '../support/writing/store.ts';
import { accountFaults } from './accounts.ts';
import { faultsIn, logFaults } from './bytes.ts';
import { type Planted, parrot, plantAll, SECRETS, TAGS } from './hostile-history.ts';
import { markdownOf, type Played, REPOSITORY, SILENT, type Sources, Stage } from './stage.ts';

let stage: Stage;
let repository: Repository;
let github: GitHubServer;
let planted: Planted;

beforeAll(async () => {
  stage = new Stage();
  repository = createRepository();
  planted = plantAll(repository);
  const [before = '', after = ''] = planted.ends;
  for (const [at, name] of TAGS.entries()) {
    repository.tag(`v0.${at}.0-${name}`, before);
    repository.tag(`v0.${at}.1-${name}`, after);
  }
  github = await startGitHub({ repositories: [hosted(repository, { name: 'octo/widgets', pulls: planted.pulls })] });
});
afterAll(async () => {
  await github.close();
  repository.remove();
  stage.close();
});

async function clone(): Promise<Sources> {
  const { dir } = repository;
  const { pulls } = await forge();
  return { history: await openGitHistory(dir), diffs: gitDiffs(dir), fragments: gitFragments(dir), pulls };
}

async function forge(): Promise<Sources> {
  const signal = new AbortController().signal;
  return connectGitHub(REPOSITORY, { token: TOKEN, apiUrl: github.url, journal: SILENT, signal, fetch });
}

function shasOf(from: string, to: string): readonly string[] {
  return repository
    .git(['rev-list', `${from}..${to}`])
    .split('\n')
    .filter((line) => line !== '');
}

function faultsOf(played: Played, shas: readonly string[]): readonly string[] {
  const rules = {
    home: 'https://github.com/octo/widgets',
    numbers: new Set(planted.pulls.map(({ number }) => number)),
    shas: new Set(shas),
    logins: [],
    summary: false,
  };
  const bodies = played.releases.map(({ body }) => body);
  const all = [...markdownOf(played), played.summary, played.log.join('\n'), JSON.stringify(played.document)];
  return [
    ...markdownOf(played).flatMap((text) => faultsIn(text, bodies.includes(text) ? { ...rules, logins: ['ada'] } : rules)),
    ...faultsIn(played.summary, { ...rules, summary: true }).map((fault) => `summary: ${fault}`),
    ...logFaults(played.log),
    ...accountFaults(played, shas),
    ...SECRETS.filter((secret) => all.some((text) => text.includes(secret))).map((secret) => `a secret: ${secret}`),
  ];
}

/** What the model was asked, but as data. */
function promptFaults({ questions }: LocalAsking): readonly string[] {
  return questions.flatMap(({ system, data }) => {
    const text = JSON.stringify(data);
    return [
      ...(/evil\.example|octocat|pwned|Quetzal/i.test(system) ? ['strangers’ words among the orders'] : []),
      ...SECRETS.filter((secret) => text.includes(secret)).map((secret) => `a secret in the request: ${secret}`),
      ...(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]|\\u00[01]/.test(text.replaceAll('\\u000a', ''))
        ? ['characters in the request that nobody sees']
        : []),
      ...(/<!--\s*tidings/i.test(text) ? ['a marker in the request'] : []),
    ];
  });
}

const SETTINGS = 'evidence: files';

describe('a history of strangers', () => {
  it.each([
    ['a clone', 'the rules', clone, null],
    ['GitHub', 'a model that says after them', forge, { map: parrot }],
  ])('from %s, written by %s', async (_from, _writer, open, answerers) => {
    const faults: string[] = [];
    for (const [from, to] of planted.ranges) {
      const asking = answerers === null ? null : localAsking(memoryStore(), { answerers });
      const played = await stage.play(await open(), asking, { settings: SETTINGS, range: { from, to } });
      faults.push(...faultsOf(played, shasOf(from, to)), ...(asking === null ? [] : promptFaults(asking)));
    }
    expect([...new Set(faults)]).toEqual([]);
  });

  it('has names of tags', async () => {
    const faults: string[] = [];
    // All of them stand on the same two commits: what lies between is read once.
    const { history, ...others } = await clone();
    const sources = { ...others, history: new SharedHistory(history) };
    const shas = shasOf(repository.sha(planted.ends[0]), repository.sha(planted.ends[1]));
    for (const [at, name] of TAGS.entries()) {
      const range = { from: `v0.${at}.0-${name}`, to: `v0.${at}.1-${name}` };
      const played = await stage.play(sources, null, { range });
      faults.push(...faultsOf(played, shas).map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});
