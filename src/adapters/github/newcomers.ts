/** Whose first merged pull request stands in the range: told by counts of GitHub's search, many in one request. */
import * as v from 'valibot';
import { GITHUB } from '../../limits.ts';
import type { Batches } from './batches.ts';
import type { PullNode } from './pull-requests.ts';

/** Since when an author is known, and how many pull requests of theirs were read. */
type Known = { readonly login: string; readonly first: string; readonly insider: boolean; readonly pulls: number };

/** They belong to the project: nobody has to ask whether they are new. */
const INSIDERS = ['OWNER', 'MEMBER', 'COLLABORATOR'];

const CountSchema = v.object({ issueCount: v.number() });
const CountsSchema = v.record(v.string(), v.nullable(CountSchema));

/** The authors of the pull requests that were read. */
export class Authors {
  readonly #known = new Map<string, Known>();
  readonly #counted = new Set<number>();

  add(nodes: readonly PullNode[]): void {
    for (const { number, author, mergedAt, authorAssociation } of nodes) {
      if (author === null || mergedAt === null || this.#counted.has(number) || !/^[\w-]+$/.test(author.login)) continue;
      this.#counted.add(number);
      const key = author.login.toLowerCase();
      const { first = mergedAt, insider = false, pulls = 0 } = this.#known.get(key) ?? {};
      this.#known.set(key, {
        login: author.login,
        first: [first, mergedAt].sort()[0] ?? mergedAt,
        insider: insider || INSIDERS.includes(authorAssociation),
        pulls: pulls + 1,
      });
    }
  }

  /** By login in lower case; who is absent is not known. One request: of many people those with the fewest pull requests are asked about. */
  async firstTimers(batches: Batches, repository: string): Promise<ReadonlyMap<string, boolean>> {
    const all = [...this.#known];
    const told = new Map(all.filter(([, { insider }]) => insider).map(([key]) => [key, false]));
    const asked = all.filter(([, { insider }]) => !insider).sort(([, a], [, b]) => a.pulls - b.pulls || (a.first < b.first ? 1 : -1));
    const some = asked.slice(0, GITHUB.newcomers);
    if (some.length === 0) return told;
    const counts = await batches.query(
      searchOf(
        some.map(([, known]) => known),
        repository,
      ),
      CountsSchema,
    );
    for (const [at, [key]] of some.entries()) {
      const count = counts[`a${at}`]?.issueCount;
      if (count !== undefined) told.set(key, count === 0);
    }
    return told;
  }
}

/** Logins hold nothing that a query could be broken with. */
function searchOf(authors: readonly Known[], repository: string): string {
  const fields = authors.map(({ login, first }, at) => {
    const query = `repo:${repository} is:pr is:merged author:${login} merged:<${first}`;
    return `a${at}: search(type: ISSUE, first: 1, query: ${JSON.stringify(query)}) { issueCount }`;
  });
  return `query {\n${fields.join('\n')}\n}`;
}
