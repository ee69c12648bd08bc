/** What a release that grows, moves or is written over asks again, on random histories: nothing that was asked before. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutTree } from '../../src/chunks/tree.ts';
import type { Change, Evidence } from '../../src/domain.ts';
import type { Question } from '../../src/ports/question.ts';
import { runs } from '../support/sample.ts';
import { listOf } from '../support/writing/asking.ts';
import { anyChanges, anyEvidence, change, sha } from '../support/writing/changes.ts';
import { type WriteRun, writeChanges } from '../support/writing/run.ts';
import { memoryStore } from '../support/writing/store.ts';

const RUNS = { numRuns: runs(3), interruptAfterTimeLimit: 20_000 };

const asked = (run: WriteRun, task: Question['task']) => run.asking.questions.filter((question) => question.task === task);
const text = (value: unknown) => JSON.stringify(value);
const lineOf = (run: WriteRun, id: string) => run.written.outline.entries.find((entry) => entry.changes.includes(id));
const levelsOf = (changes: readonly Change[]) => cutTree(changes.map((one) => one.id)).length;
const openIn = (run: WriteRun) => asked(run, 'merge').flatMap((question) => listOf(question, 'open').map((line) => line.text));

/** Distinct evidence, so that what is asked about a change is its own. */
const distinct = (most: number, least: number) =>
  anyChanges(most, least).map((changes) =>
    changes.map((one, at) => ({ ...one, evidence: { ...one.evidence, title: `${one.evidence.title} in \`part${at}\`` } })),
  );

/** Fresh changes with a place each. */
const fresh = (most: number) =>
  fc.array(fc.tuple(anyEvidence, fc.nat()), { minLength: 1, maxLength: most }).map((all) =>
    all.map(([evidence, place], at) => ({
      one: {
        ...change(''),
        id: sha(`fresh ${at}`),
        evidence: { ...evidence, title: `${evidence.title} in \`new${at}\`` },
      } satisfies Change,
      place,
    })),
  );

function withInserted(changes: readonly Change[], added: readonly { readonly one: Change; readonly place: number }[]): readonly Change[] {
  return added.reduce<readonly Change[]>((list, { one, place }) => list.toSpliced(place % (list.length + 1), 0, one), changes);
}

describe('several changes more', () => {
  it.each(['at the end', 'anywhere'])('%s: each is asked about once, with one merge question a level for each at most', async (where) => {
    await fc.assert(
      fc.asyncProperty(distinct(90, 20), fresh(4), async (changes, added) => {
        const store = memoryStore();
        await writeChanges(changes, store);
        const again = where === 'at the end' ? [...changes, ...added.map(({ one }) => one)] : withInserted(changes, added);
        const after = await writeChanges(again, store);
        const titles = asked(after, 'map').flatMap((question) => listOf(question, 'changes').map(({ title }) => title));
        expect(titles.sort()).toEqual(added.map(({ one }) => one.evidence.title).sort());
        expect(asked(after, 'merge').length).toBeLessThanOrEqual(added.length * levelsOf(again));
      }),
      RUNS,
    );
  });
});

describe('several changes edited or gone', () => {
  it.each<Partial<Evidence>>([
    { body: 'Keeps the order.' },
    { type: 'fix' },
    { area: 'cli' },
    { breaking: 'Call it twice.' },
    { security: true },
    { labels: ['ui'] },
    { files: ['a.ts'] },
    { patch: '=== a.ts' },
  ])('%j alone in its evidence: that change keeps no old answer, and the other one does', async (edit) => {
    const store = memoryStore();
    const [one, other] = [change('one'), change('other')];
    await writeChanges([one, other], store);
    const edited = { ...one, evidence: { ...one.evidence, ...edit } };
    const titles = asked(await writeChanges([edited, other], store), 'map').flatMap((question) =>
      listOf(question, 'changes').map(({ title }) => title),
    );
    expect(titles).toEqual([one.evidence.title]);
  });

  it('leave everything alone that did not stand in a line with them', async () => {
    await fc.assert(
      fc.asyncProperty(
        distinct(90, 20),
        fc.uniqueArray(fc.nat({ max: 19 }), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async (changes, at, gone) => {
          const store = memoryStore();
          const before = await writeChanges(changes, store);
          const meant = new Set(at.flatMap((place) => changes[place]?.id ?? []));
          const again = gone
            ? changes.filter((one) => !meant.has(one.id))
            : changes.map((one) =>
                meant.has(one.id) ? { ...one, evidence: { ...one.evidence, title: `${one.evidence.title} again` } } : one,
              );
          const after = await writeChanges(again, store);
          expect(asked(after, 'map').flatMap((question) => question.parts)).toHaveLength(gone ? 0 : at.length);
          expect(asked(after, 'merge').length).toBeLessThanOrEqual(at.length * (gone ? 3 : 1) * levelsOf(again));
          const beside = new Set([...meant].flatMap((id) => lineOf(before, id)?.changes ?? []));
          const now = new Set(after.written.outline.entries.map(text));
          for (const entry of before.written.outline.entries) {
            if (entry.changes.some((id) => beside.has(id))) continue;
            const joined = entry.changes.some((id) => lineOf(after, id)?.changes.some((other) => beside.has(other) || meant.has(other)));
            expect(now.has(text(entry)) || joined).toBe(true);
          }
        },
      ),
      RUNS,
    );
  });
});

describe('another range of what is known', () => {
  it('asks about no change, and merges only lines that lost a member', async () => {
    await fc.assert(
      fc.asyncProperty(distinct(120, 40), fc.nat({ max: 15 }), fc.nat({ max: 15 }), async (changes, first, last) => {
        const store = memoryStore();
        const before = await writeChanges(changes, store);
        const part = changes.slice(first, changes.length - last);
        const after = await writeChanges(part, store);
        expect(asked(after, 'map')).toEqual([]);
        const inside = new Set(part.map((one) => one.id));
        const cut = before.written.outline.entries.filter(
          ({ changes: ids }) => ids.some((id) => inside.has(id)) && !ids.every((id) => inside.has(id)),
        );
        const left = new Set(cut.flatMap((entry) => entry.changes.filter((id) => inside.has(id))));
        expect(openIn(after).length).toBeLessThanOrEqual(left.size * levelsOf(part));
        if (left.size === 0) expect(openIn(after)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('that lies over two others asks about no change either', async () => {
    await fc.assert(
      fc.asyncProperty(distinct(120, 60), async (changes) => {
        const store = memoryStore();
        const third = Math.floor(changes.length / 3);
        await writeChanges(changes.slice(0, 2 * third), store);
        await writeChanges(changes.slice(third), store);
        expect(asked(await writeChanges(changes.slice(Math.floor(third / 2), -Math.floor(third / 2)), store), 'map')).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('a history that was rebased', () => {
  it('asks nothing but the overview and a level that its tree gains, and has the same lines', async () => {
    await fc.assert(
      fc.asyncProperty(anyChanges(90, 1), async (changes) => {
        const store = memoryStore();
        const before = await writeChanges(changes, store);
        const again = changes.map((one) => ({ ...one, id: sha(`again ${one.id}`), commits: [sha(`again ${one.id}`)] }));
        const after = await writeChanges(again, store);
        expect(asked(after, 'map')).toEqual([]);
        const counts = new Map<string, number>();
        for (const { evidence } of changes) counts.set(evidence.title, (counts.get(evidence.title) ?? 0) + 1);
        // Of changes that say the same only the first is known without its sha.
        if ([...counts.values()].some((count) => count > 1)) return;
        // Other shas cut another tree: a root that the old one did not have looks like one whose answer was lost.
        const grown = Math.max(0, levelsOf(again) - levelsOf(changes));
        expect(asked(after, 'merge').length).toBeLessThanOrEqual(grown);
        if (grown > 0) return;
        expect(after.written.outline.entries.map(({ texts }) => texts)).toEqual(before.written.outline.entries.map(({ texts }) => texts));
      }),
      { ...RUNS, numRuns: runs(6) },
    );
  });
});

describe('a draft that grows by one change a hundred times', () => {
  it('changes no line that does not join the new one, and asks for an overview only when its lines changed', async () => {
    const [changes] = fc.sample(distinct(100, 100), { numRuns: 1, seed: 4 });
    if (changes === undefined) throw new Error('no history');
    const store = memoryStore();
    let before = await writeChanges([], store);
    let overviews = 0;
    for (let length = 1; length <= changes.length; length += 1) {
      const after = await writeChanges(changes.slice(0, length), store);
      // The new one, and lines of nodes with fewer than four, which were not worth a question before.
      const isOpen = (id: string) => id === changes[length - 1]?.id || openIn(after).includes(lineOf(before, id)?.texts.technical);
      const now = new Set(after.written.outline.entries.map(text));
      for (const entry of before.written.outline.entries)
        expect(now.has(text(entry)) || lineOf(after, entry.id)?.changes.some(isOpen)).toBe(true);
      const composed = asked(after, 'compose').length;
      if (text(linesOf(after)) === text(linesOf(before))) expect(composed).toBe(0);
      overviews += composed;
      before = after;
    }
    expect(overviews).toBeLessThan(30);
    expect(lineOf(before, changes[0]?.id ?? '')).toBeDefined();
  });
});

/** What the overview stands on. */
function linesOf({ written }: WriteRun): readonly unknown[] {
  const { entries, carried } = written.outline;
  return carried.map((id) => entries.find((entry) => entry.id === id));
}
