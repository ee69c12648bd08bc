import fc from 'fast-check';
import type { Commit } from '../../src/domain.ts';

const MESSAGES = [
  'feat: add a thing (#12)',
  'fix: mend it (#13)\n\nFixes #4',
  'Merge pull request #14 from someone/branch\n\nA title of a pull',
  'Auto merge of #161273 - x:y, r=z\n\nSomebody else',
  "Merge branch 'main' into topic",
  "Merge branch 'topic'",
  'chore: merge main',
  'Simplify',
  'Revert "feat: add a thing (#12)" (#15)',
  'release: v1.2.3',
  'chore(deps): update dependency x to v2',
  '',
];

export type Dag = { readonly commits: readonly Commit[]; readonly head: string };

/** Random histories of up to 40 commits, all reachable from the head, with parents inside and outside the range. */
export function dags(): fc.Arbitrary<Dag> {
  const step = fc.record({ parents: fc.array(fc.nat(6), { maxLength: 3 }), message: fc.constantFrom(...MESSAGES), outside: fc.boolean() });
  return fc.array(step, { minLength: 1, maxLength: 40 }).map((steps) => {
    const all = steps.map((one, index): Commit => {
      const inside = [...new Set(one.parents.map((back) => index - 1 - back))].filter((parent) => parent >= 0).map(name);
      const parents = one.outside || inside.length === 0 ? [...inside, 'e'.repeat(40)] : inside;
      return { sha: name(index), parents, message: one.message, author: { name: `author ${index % 5}`, login: null }, committedAt: index };
    });
    const head = name(all.length - 1);
    const bySha = new Map(all.map((commit) => [commit.sha, commit]));
    const reached = new Set<string>();
    const waiting = [head];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const commit = bySha.get(next);
      if (commit === undefined || reached.has(next)) continue;
      reached.add(next);
      waiting.push(...commit.parents);
    }
    return { commits: all.filter((commit) => reached.has(commit.sha)), head };
  });
}

/** Spread over the alphabet, so that sha order is not commit order. */
function name(index: number): string {
  return ((index * 2_654_435_761) % 4_294_967_296).toString(16).padStart(8, '0').repeat(5);
}
