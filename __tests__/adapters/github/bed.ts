/** A GitHub on loopback, and the client of the project against it. */
import { type ClientOptions, createClient, type GitHubClient } from '../../../src/adapters/github/client.ts';
import type { Journal } from '../../../src/ports/journal.ts';
import type { Repository as Home } from '../../../src/ports/releases.ts';
import { type PullRecord, squashPull } from '../../support/git/pulls.ts';
import { createRepository, type Repository } from '../../support/git/repository.ts';
import { type GitHubOptions, type GitHubServer, startGitHub, TOKEN } from '../../support/github/server.ts';
import { hosted } from '../../support/github/world.ts';

export const HOME: Home = { owner: 'octo', name: 'widgets', server: 'https://github.com' };

export type Lines = Journal & { readonly lines: string[] };

/** A journal that keeps what it was told: `notice: text`. */
export function keptJournal(): Lines {
  const lines: string[] = [];
  const keep = (kind: string) => (text: string) => void lines.push(`${kind}: ${text}`);
  const [progress, notice, warn, debug] = [keep('progress'), keep('notice'), keep('warn'), keep('debug')];
  const details = (title: string) => void lines.push(`details: ${title}`);
  return { lines, progress, notice, warn, debug, details, step: (name, text) => void lines.push(`${name}: ${text}`) };
}

/** A client for which a second of waiting is a millisecond. */
export function clientOf(server: GitHubServer, options: Partial<ClientOptions> = {}): GitHubClient {
  const { signal } = new AbortController();
  return createClient({ token: TOKEN, apiUrl: server.url, signal, journal: keptJournal(), second: 1, ...options });
}

export type Served = { readonly repository: Repository; readonly server: GitHubServer; close(): Promise<void> };

const open = new Set<Served>();

/** Closes every server that a test left open. */
export async function closeAll(): Promise<void> {
  for (const served of open) await served.close();
}

type ServeOptions = Partial<GitHubOptions> & { readonly draftLag?: number; readonly formerly?: string };

/** Serves a repository that `build` fills. */
export function serve(build: (repository: Repository) => readonly PullRecord[], options: ServeOptions = {}): Promise<Served> {
  const repository = createRepository();
  return host(repository, build(repository), options, () => repository.remove());
}

/** Serves a repository that stands already, and that `done` may remove in the end. */
export async function host(
  repository: Repository,
  pulls: readonly PullRecord[],
  options: ServeOptions = {},
  done: () => void = () => undefined,
): Promise<Served> {
  const { draftLag = 0, formerly, ...rest } = options;
  const past = formerly === undefined ? {} : { formerly };
  const collaborators = { ada: 'admin', bob: 'write', eve: 'read' } as const;
  const server = await startGitHub({ repositories: [hosted(repository, { pulls, draftLag, collaborators, ...past })], ...rest });
  const close = async () => {
    open.delete(served);
    await server.close();
    done();
  };
  const served = { repository, server, close };
  open.add(served);
  return served;
}

/** `v1.0.0`, so many squashed pull requests, `v1.1.0`. */
export function releaseOf(count: number): (repository: Repository) => PullRecord[] {
  return (repository) => {
    repository.commit({ message: 'start', files: { 'README.md': '# Widgets\n' } });
    repository.tag('v1.0.0');
    const pulls = Array.from({ length: count }, (_, at) => squashPull(repository, { number: at + 1, title: `feat: change ${at + 1}` }));
    repository.tag('v1.1.0', 'main', { annotated: 'Version 1.1.0' });
    return pulls;
  };
}

/** What was asked of the server, by kind. */
export function counts(server: GitHubServer): { readonly rest: number; readonly graphql: number } {
  const graphql = server.requests.filter((request) => request.path === '/graphql').length;
  return { graphql, rest: server.requests.length - graphql };
}
