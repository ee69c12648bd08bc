/** One small run of the action by the API, again and again, each time with other faults at its requests. */
import { type PullRecord, squashPull } from '../git/pulls.ts';
import { createRepository, type Repository } from '../git/repository.ts';
import type { Behaviour, Incoming } from '../github/faults.ts';
import { type RequestRecord, startGitHub, TOKEN } from '../github/server.ts';
import { type HostedRepository, hosted } from '../github/world.ts';
import { type ActionRun, runAction } from '../runner/runner.ts';
import { title } from './histories.ts';
import { ACTION, REPOSITORY } from './world.ts';

/** A request of the faultless run: the `nth` of its kind, from 0. */
export type Place = { readonly method: string; readonly operation: string; readonly nth: number };

/** What goes wrong. The behaviour is made when the run starts: some hold a time. */
export type Kind = {
  readonly name: string;
  readonly behaviour: () => Behaviour;
  /** At this request and all later ones of its kind; else once. */
  readonly stays?: true;
};

export type Planned = { readonly place: Place; readonly kind: Kind };

/** How a run ended. */
export type Ended = Pick<ActionRun, 'conclusion' | 'outputs' | 'annotations' | 'log'> & {
  /** Bodies of the releases that stand. */
  readonly releases: readonly string[];
  readonly requests: readonly RequestRecord[];
  readonly violations: readonly string[];
};

export const GRAPHQL = 'graphql';

/** More than a page of a comparison, and several batches of pull requests. */
const CHANGES = 101;

function history(repository: Repository): PullRecord[] {
  repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n', '.github/tidings.yml': 'exclude:\n  types: [docs]\n' } });
  repository.tag('v1.2.3');
  const pulls = Array.from({ length: CHANGES }, (_, at) => squashPull(repository, { number: at + 1, title: title(at + 1) }));
  repository.commit({ message: 'docs: left out by the config', files: { docs: '1' } });
  repository.commit({ message: 'feat: pushed without a pull request', files: { direct: '1' } });
  return pulls;
}

export class Rehearsals {
  readonly faultless: Ended;
  readonly places: readonly Place[];
  readonly #repository: Repository;
  readonly #hosted: HostedRepository;

  private constructor(repository: Repository, host: HostedRepository, faultless: Ended) {
    this.#repository = repository;
    this.#hosted = host;
    this.faultless = faultless;
    this.places = placesOf(faultless.requests);
  }

  static async open(): Promise<Rehearsals> {
    const repository = createRepository();
    const host = hosted(repository, { name: REPOSITORY, pulls: history(repository) });
    return new Rehearsals(repository, host, await rehearse(repository, host, []));
  }

  run(faults: readonly Planned[]): Promise<Ended> {
    return rehearse(this.#repository, this.#hosted, faults);
  }

  /**
   * `same` as without faults, `told` when the step fails with an error or warns, `silent` when something is missing and nobody is told.
   * A draft that stands holds every change, or begins with what is missing.
   */
  verdict({ conclusion, outputs, releases, annotations, violations }: Ended): 'same' | 'told' | 'silent' {
    const { outputs: whole, releases: drafts } = this.faultless;
    const draftsFit =
      releases.length <= 1 &&
      releases.every((body) => drafts.map(known).includes(known(body)) || /^> \[!(?:WARNING|CAUTION)\]/m.test(body));
    if (violations.length > 0 || !draftsFit) return 'silent';
    const equal = (['notes', 'changes', 'complete', 'range', 'tag'] as const).every((name) => known(outputs[name]) === known(whole[name]));
    if (conclusion === 'success' && equal && releases.length === drafts.length) return 'same';
    const said = annotations.filter(({ level }) => level === (conclusion === 'failure' ? 'error' : 'warning'));
    return said.length > 0 && (conclusion === 'failure' || outputs.changes === whole.changes || outputs.complete === 'false')
      ? 'told'
      : 'silent';
  }

  close(): void {
    this.#repository.remove();
  }
}

/** Who is new here is asked apart and told where it is known: the line of the people may lack it. */
function known(text: string | undefined): string | undefined {
  return text?.replace(/^\*\*Contributors:.*$/m, '').replace(/^<!-- tidings:end .*-->$/m, '');
}

async function rehearse(repository: Repository, host: HostedRepository, faults: readonly Planned[]): Promise<Ended> {
  const github = await startGitHub({ repositories: [host] });
  for (const { place, kind } of faults)
    github.fault((request) => fits(place, request), kind.behaviour(), kind.stays ? Number.POSITIVE_INFINITY : 1, place.nth);
  const run = await runAction({
    action: ACTION,
    // Several run side by side, also on a machine that has other work.
    timeoutMs: 600_000,
    event: { name: 'push', ref: 'refs/heads/main', sha: repository.sha('main'), repository: REPOSITORY, payload: {} },
    github: { apiUrl: github.url, graphqlUrl: github.graphqlUrl, token: TOKEN },
  });
  const { requests, violations } = github;
  const releases = github.releases.all().map(({ body }) => body ?? '');
  await Promise.all([github.close(), run.dispose()]);
  const { conclusion, outputs, annotations, log } = run;
  return { conclusion, outputs, annotations, log, releases, requests, violations };
}

function fits({ method, operation }: Place, request: Incoming): boolean {
  return method === request.method && operation === operationOf(request);
}

function operationOf({ operation, path }: { readonly operation: string | null; readonly path: string }): string {
  return operation ?? (path.endsWith('/graphql') ? GRAPHQL : path);
}

function placesOf(requests: readonly RequestRecord[]): readonly Place[] {
  const seen = new Map<string, number>();
  return requests.map((request) => {
    const operation = operationOf(request);
    const nth = seen.get(`${request.method} ${operation}`) ?? 0;
    seen.set(`${request.method} ${operation}`, nth + 1);
    return { method: request.method, operation, nth };
  });
}

/** `POST graphql 2`, for the name of a test. */
export function placeName({ method, operation, nth }: Place): string {
  return `${method} ${operation.replace(/^repos\//, '')}${nth === 0 ? '' : ` ${nth + 1}`}`;
}
