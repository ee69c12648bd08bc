/** The same words where notes go besides: the changelog of the checkout, a second reader folded into the body, a language that runs from the right. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { faultsIn } from './bytes.ts';
import { faultsOf } from './faults.ts';
import { historyFor, hostileModel, roomFor } from './hostile-model.ts';
import { DRESSES, PAYLOADS } from './payloads.ts';
import { Stage } from './stage.ts';

const SETTINGS = ['audiences: [technical, business]', 'others: fold', 'changelog: CHANGELOG.md', 'languages: [en, ar]'].join('\n');

/** What only a changelog has: its own headings, its own marks, and where its form comes from. */
const OF_A_CHANGELOG =
  /^heading: "(?:Changelog|\[Unreleased\])"$|^html: "<!-- \/?tidings:changelog[ \da-f]* -->"$|^link to https:\/\/keepachangelog\.com\/en\/1\.1\.0\/$/;

let stage: Stage;
beforeAll(() => {
  stage = new Stage();
});
afterAll(() => stage.close());

const DRESSED = PAYLOADS.map(({ text }, at) => {
  const [wear] = Object.values(DRESSES).slice((at * 5) % Object.keys(DRESSES).length);
  return wear?.(text) ?? text;
});
const PARTS = Array.from({ length: Math.ceil(DRESSED.length / roomFor('text')) }, (_, at) => at);

it.each(PARTS)(
  'words that a contributor said too, part %i',
  async (part) => {
    const texts = DRESSED.slice(part * roomFor('text'), (part + 1) * roomFor('text'));
    const history = historyFor('text', texts, true);
    const played = await stage.play(history, hostileModel('text', texts), { settings: SETTINGS });
    const changes = history.commits.map(({ sha }) => sha);
    const rules = { home: 'https://github.com/octo/widgets', numbers: new Set(changes.map((_, at) => at + 1)), shas: new Set(changes) };
    const inChangelog = faultsIn(played.changelog, { ...rules, logins: [], summary: true }).filter((fault) => !OF_A_CHANGELOG.test(fault));
    expect(played.changelog).toContain('### Added');
    expect([...faultsOf(played, history), ...inChangelog]).toEqual([]);
  },
  300_000,
);
