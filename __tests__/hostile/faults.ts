/** Everything that is wrong with what a run over a history in memory left behind. */
import { accountFaults } from './accounts.ts';
import { faultsIn, logFaults } from './bytes.ts';
import type { LinearHistory } from './linear-history.ts';
import { markdownOf, type Played } from './stage.ts';

export function faultsOf(played: Played, { commits }: LinearHistory): readonly string[] {
  const shas = commits.map(({ sha }) => sha);
  const rules = {
    home: 'https://github.com/octo/widgets',
    numbers: new Set(commits.map((_, at) => at + 1)),
    shas: new Set(shas),
    logins: [],
    summary: false,
  };
  const bodies = played.releases.map(({ body }) => body);
  return [
    ...markdownOf(played).flatMap((text) => faultsIn(text, bodies.includes(text) ? { ...rules, logins: ['ada'] } : rules)),
    ...faultsIn(played.summary, { ...rules, summary: true }).map((fault) => `summary: ${fault}`),
    ...logFaults(played.log),
    ...accountFaults(played, shas),
  ];
}
