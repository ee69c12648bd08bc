/**
 * A GitHub over any git repository, by hand:
 * `npx tsx __tests__/support/github/serve.ts --repo DIR [--name owner/name] [--port N] [--token T] [--read-only] [--ms-per-request N] [--ms-per-node N]`.
 * Its pull requests are read out of the commit messages. Stop it with Ctrl-C.
 */
import { parseArgs } from 'node:util';
import { readGraph } from './git-graph.ts';
import { derivePulls } from './pull-registry.ts';
import { startGitHub, TOKEN } from './server.ts';

const { values } = parseArgs({
  options: {
    repo: { type: 'string' },
    name: { type: 'string', default: 'octo/widgets' },
    port: { type: 'string', default: '0' },
    token: { type: 'string', default: TOKEN },
    'read-only': { type: 'boolean', default: false },
    'ms-per-request': { type: 'string', default: '0' },
    'ms-per-node': { type: 'string', default: '0' },
  },
});

if (values.repo === undefined) {
  console.error('Say which repository to serve: --repo DIR');
  process.exit(2);
}

const graph = await readGraph(values.repo);
const logins = new Map<string, string>();
for (const { author } of graph.commits) logins.set(author.email, loginOf(author.email, author.name));
const pulls = derivePulls(graph, loginOf);
const level = values['read-only'] ? 'read' : 'write';
const server = await startGitHub({
  repositories: [{ name: values.name, dir: values.repo, pulls, logins }],
  tokens: { [values.token]: { permissions: { actions: level, contents: level, issues: level, 'pull-requests': level } } },
  latency: { perRequestMs: Number(values['ms-per-request']), perNodeMs: Number(values['ms-per-node']) },
  port: Number(values.port),
});

console.log(`${values.name}: ${graph.commits.length} commits, ${pulls.length} pull requests`);
console.log(
  `GITHUB_API_URL=${server.url} GITHUB_GRAPHQL_URL=${server.graphqlUrl} GITHUB_REPOSITORY=${values.name} GITHUB_TOKEN=${values.token}`,
);

let told = 0;
const report = setInterval(() => {
  for (; told < server.violations.length; told++) console.log(`violation: ${server.violations[told]}`);
}, 500);

process.once('SIGINT', () => {
  clearInterval(report);
  console.log(`${server.requests.length} requests, at most ${server.maxInFlight} at a time`);
  void server.close();
});

function loginOf(email: string, name: string): string {
  const local = email.replace(/@.*$/, '').replace(/^\d+\+/, '');
  return (local || name).replace(/[^\w[\]-]+/g, '-');
}
