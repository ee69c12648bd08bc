import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutTree } from '../../src/chunks/tree.ts';
import type { Change, Entry } from '../../src/domain.ts';
import type { FailureCode, Question } from '../../src/ports/question.ts';
import { honestAnswerers, type Lie, liar } from '../support/anthropic/answerers.ts';
import type { Answerer } from '../support/anthropic/honest.ts';
import { runs } from '../support/sample.ts';
import { listOf, type Mishap } from '../support/writing/asking.ts';
import { alone, anyChanges, anyEvidence, anyId, anyUnits, change, sha } from '../support/writing/changes.ts';
import { type WriteRun, writeByRules, writeChanges, writeUnits } from '../support/writing/run.ts';
import { memoryStore } from '../support/writing/store.ts';

/** A slow machine tries less; a failure is made smaller for a while only. */
const RUNS = { numRuns: runs(5), interruptAfterTimeLimit: 20_000 };

const asked = (run: WriteRun, task: Question['task']) => run.asking.questions.filter((question) => question.task === task);
const text = (value: unknown) => JSON.stringify(value);
const said = (run: WriteRun) => text([run.written.outline, [...run.written.compositions], run.written.mode]);
const lineOf = (run: WriteRun, id: string) => run.written.outline.entries.find((entry) => entry.changes.includes(id));

/** Lines of the first run that are no longer there, byte for byte, in the second. */
function altered(before: WriteRun, after: WriteRun): readonly Entry[] {
  const now = new Set(after.written.outline.entries.map(text));
  return before.written.outline.entries.filter((entry) => !now.has(text(entry)));
}

/** A line that is now one with some of these changes: what an edited or removed one had joined is open again. */
function touched(entry: Entry, after: WriteRun, ids: readonly string[]): boolean {
  return entry.changes.some((id) => lineOf(after, id)?.changes.some((other) => ids.includes(other)));
}

/** Every change in exactly one line, in the order of the range. */
function expectAllOnce(run: Pick<WriteRun, 'written'>, changes: readonly Change[]): void {
  const { entries, carried } = run.written.outline;
  expect(entries.flatMap((entry) => entry.changes).sort()).toEqual(changes.map((one) => one.id).sort());
  const rank = new Map(changes.map((one, at) => [one.id, at]));
  const ranks = (ids: readonly string[]) => ids.map((id) => rank.get(id) ?? -1);
  const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
  expect(entries.map(({ id }) => id)).toEqual(entries.map(({ changes: [first] }) => first));
  expect(entries.map((entry) => ranks(entry.changes))).toEqual(entries.map((entry) => sorted(ranks(entry.changes))));
  expect(ranks(entries.map((entry) => entry.id))).toEqual(sorted(ranks(entries.map((entry) => entry.id))));
  for (const id of carried) expect(entries.some((entry) => entry.id === id)).toBe(true);
}

/** A list, a change that is not in it, and a place for it. */
const grown = anyChanges(70, 1).chain((changes) =>
  fc.tuple(anyId, anyEvidence, fc.nat({ max: changes.length })).map(([id, fresh, place]) => ({
    changes,
    place,
    fresh: { ...change(''), id: sha(`fresh ${id}`), evidence: { ...fresh, title: `${fresh.title} newly` } } satisfies Change,
  })),
);

describe('an unchanged run', () => {
  it('asks nothing and gives the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(anyChanges(150).chain(anyUnits), async (units) => {
        const store = memoryStore();
        const first = await writeUnits(units, store);
        const second = await writeUnits(units, store);
        expect(second.asking.questions).toHaveLength(0);
        expect(said(second)).toBe(said(first));
        expectAllOnce(
          first,
          units.flatMap((unit) => unit.changes),
        );
      }),
      RUNS,
    );
  });

  it('asks nothing after a history of growth either', async () => {
    await fc.assert(
      fc.asyncProperty(anyChanges(60), fc.array(fc.nat({ max: 4 })), async (changes, steps) => {
        const store = memoryStore();
        let length = 0;
        for (const step of steps) {
          length += step;
          await writeChanges(changes.slice(0, length), store);
        }
        const first = await writeChanges(changes, store);
        const second = await writeChanges(changes, store);
        expect(second.asking.questions).toHaveLength(0);
        expect(said(second)).toBe(said(first));
      }),
      RUNS,
    );
  });
});

describe('a run with one change more', () => {
  const grow = async ({ changes, fresh, place }: { changes: readonly Change[]; fresh: Change; place: number }) => {
    const store = memoryStore();
    const before = await writeChanges(changes, store);
    const again = [...changes.slice(0, place), fresh, ...changes.slice(place)];
    return { before, after: await writeChanges(again, store), again, store };
  };

  it.each(['at the end', 'anywhere'])('%s asks about that one, once, and touches only what it joins', async (where) => {
    await fc.assert(
      fc.asyncProperty(grown, async (given) => {
        const place = where === 'at the end' ? given.changes.length : given.place;
        const { before, after, again } = await grow({ ...given, place });
        expect(asked(after, 'map').map((question) => listOf(question, 'changes').length)).toEqual([1]);
        const decided = new Set(asked(before, 'merge').flatMap((question) => listOf(question, 'open').map((line) => text(line.text))));
        const open = asked(after, 'merge').flatMap((question) => listOf(question, 'open'));
        const { fresh } = given;
        for (const entry of altered(before, after)) {
          const joinedFresh = entry.changes.every((id) => lineOf(after, id) === lineOf(after, fresh.id));
          const neverAskedAbout = open.some((line) => line.text === entry.texts.technical) && !decided.has(text(entry.texts.technical));
          expect(joinedFresh || neverAskedAbout).toBe(true);
        }
        expectAllOnce(after, again);
      }),
      { ...RUNS, numRuns: runs(8) },
    );
  });

  it('asks one merge question per level at most', async () => {
    await fc.assert(
      fc.asyncProperty(grown, fc.boolean(), async (given, appended) => {
        const { after, again, store } = await grow({ ...given, place: appended ? given.changes.length : given.place });
        expect(asked(after, 'merge').length).toBeLessThanOrEqual(cutTree(again.map((one) => one.id)).length);
        const rerun = await writeChanges(again, store);
        expect(rerun.asking.questions).toHaveLength(0);
        expect(said(rerun)).toBe(said(after));
      }),
      RUNS,
    );
  });
});

describe('a run with one change edited', () => {
  it('asks about that one, and keeps all lines that it is not in', async () => {
    await fc.assert(
      fc.asyncProperty(grown, async ({ changes, place, fresh }) => {
        const at = place % changes.length;
        const old = changes[at];
        if (old === undefined) return;
        const store = memoryStore();
        const before = await writeChanges(changes, store);
        const edited = { ...old, evidence: fresh.evidence };
        const after = await writeChanges(changes.with(at, edited), store);
        expect(asked(after, 'map').map((question) => listOf(question, 'changes').length)).toEqual([1]);
        const oldLine = lineOf(before, old.id);
        for (const entry of altered(before, after)) {
          if (entry === oldLine) continue;
          expect(touched(entry, after, [old.id, ...(oldLine?.changes ?? [])])).toBe(true);
        }
        expectAllOnce(after, changes);
      }),
      { ...RUNS, numRuns: runs(8) },
    );
  });
});

describe('a run with one change less', () => {
  it('asks no map question and keeps all lines that it was not in', async () => {
    await fc.assert(
      fc.asyncProperty(grown, async ({ changes, place }) => {
        const gone = changes[place % changes.length];
        const store = memoryStore();
        const before = await writeChanges(changes, store);
        const rest = changes.filter((one) => one !== gone);
        const after = await writeChanges(rest, store);
        expect(asked(after, 'map')).toHaveLength(0);
        const ownLine = lineOf(before, gone?.id ?? '');
        for (const entry of altered(before, after)) {
          if (entry !== ownLine) expect(touched(entry, after, ownLine?.changes ?? [])).toBe(true);
        }
        expectAllOnce(after, rest);
      }),
      { ...RUNS, numRuns: runs(8) },
    );
  });
});

describe('changes with equal evidence', () => {
  it('are asked about once and have a line each', async () => {
    const twins = ['a', 'b', 'c'].map((name) => change(name, { title: 'fix the cache' }));
    const run = await writeChanges(twins);
    expect(asked(run, 'map').map((question) => question.parts.length)).toEqual([1]);
    expect(run.written.outline.entries.map((entry) => entry.texts.technical)).toEqual(['Fix the cache', 'Fix the cache', 'Fix the cache']);
    expectAllOnce(run, twins);
  });

  it('do not take the words of a person from each other', async () => {
    const plain = change('plain', { title: 'fix the cache' });
    const own = change('own', { title: 'fix the cache' }, { ownWords: { kind: 'text', text: 'The cache is **fixed**' } });
    const run = await writeChanges([plain, own]);
    expect(run.written.outline.entries.map(({ wording, texts }) => [wording, texts.technical])).toEqual([
      ['model', 'Fix the cache'],
      ['person', 'The cache is **fixed**'],
    ]);
  });
});

const LIES: readonly Lie[] = [
  ...(['number', 'flag', 'name', 'reference', 'link', 'markup', 'empty', 'long'] as const),
  ...(['missing', 'doubled', 'out-of-range', 'fraction', 'extra', 'shape'] as const),
];

/** Groups at random: out of range, overlapping, of settled lines only, of one line. */
function randomGroups(seed: readonly (readonly number[])[]): Answerer {
  return (data, request) => {
    const honest = honestAnswerers.map?.(
      { task: 'map', changes: [{ index: 0, title: 'join lines' }] },
      { ...request, schema: mapLike(request.schema) },
    );
    const [draft] = isList(honest) ? honest.changes : [];
    const { lead, texts, upgrade } = Object(draft);
    const size = Number(isList(data) ? 0 : 12);
    return { groups: seed.map((members) => ({ lead, texts, upgrade, members: members.map((member) => (member % (size + 6)) - 2) })) };
  };
}

function isList(value: unknown): value is { readonly changes: readonly unknown[] } {
  return typeof value === 'object' && value !== null && 'changes' in value && Array.isArray(value.changes);
}

/** The merge schema as a map schema: same texts. */
function mapLike(schema: unknown): { readonly [key: string]: unknown } | undefined {
  return JSON.parse(JSON.stringify(schema).replace('"groups"', '"changes"'));
}

describe('whatever the model answers', () => {
  const anyLie = fc.option(fc.constantFrom(...LIES), { freq: 2, nil: undefined });
  const lies = fc.array(anyLie, { minLength: 7, maxLength: 7 });
  const groups = fc.array(fc.array(fc.nat({ max: 60 }), { maxLength: 5 }), { maxLength: 6 });
  const garbage = fc.constantFrom(
    '',
    'null',
    '[]',
    '{}',
    '"x"',
    '{"changes":null}',
    '{"changes":[null]}',
    '{"groups":{}}',
    '{"groups":[[]]}',
    '{"overview":[{}]}',
    'no JSON',
  );

  it('every change ends in one line, with a text', async () => {
    await fc.assert(
      fc.asyncProperty(anyChanges(60).chain(anyUnits), lies, groups, fc.option(garbage, { freq: 3 }), async (units, chosen, seed, says) => {
        const choose = (item: number, call: number) => chosen[(item + call * 3) % chosen.length];
        const answerers = {
          map: liar(honestAnswerers.map ?? (() => undefined), choose),
          merge: liar(randomGroups(seed), choose),
          compose: liar(honestAnswerers.compose ?? (() => undefined), choose),
        };
        const mishap = (_: Question, n: number): Mishap => (says !== null && n % 3 === 1 ? { says } : undefined);
        const store = memoryStore();
        const changes = units.flatMap((unit) => unit.changes);
        for (const _ of [1, 2]) {
          const run = await writeUnits(units, store, { answerers, mishap });
          expectAllOnce(run, changes);
          const { entries } = run.written.outline;
          const sentences = [...run.written.compositions.values()].flatMap(({ overview, highlights }) => [...overview, ...highlights]);
          expect(entries.filter((entry) => entry.texts.technical?.trim() === '')).toEqual([]);
          expect(sentences.filter((sentence) => sentence.entries.length === 0)).toEqual([]);
          const words = [
            ...entries.map(({ lead, texts, upgrade }) => [lead, texts, upgrade]),
            ...sentences.map((sentence) => sentence.text),
          ];
          expect(text(words)).not.toMatch(/4711|no-such-flag|Quetzalcoatl|99999|evil|<img/);
        }
      }),
      { ...RUNS, numRuns: runs(8) },
    );
  });

  it('units of changes that name each other are one line at the place of the earliest', async () => {
    await fc.assert(
      fc.asyncProperty(anyChanges(60).chain(anyUnits), groups, fc.boolean(), async (units, seed, withModel) => {
        const answerers = { ...honestAnswerers, merge: randomGroups(seed) };
        const { written } = withModel ? await writeUnits(units, memoryStore(), { answerers }) : await writeByRules(units);
        for (const unit of units) {
          const lines = written.outline.entries.filter((entry) => unit.changes.some((one) => entry.changes.includes(one.id)));
          expect(lines).toHaveLength(1);
        }
        if (!withModel) expect(written.outline.entries.map((entry) => entry.id)).toEqual(units.map((unit) => unit.id));
      }),
      RUNS,
    );
  });
});

describe('words of a person', () => {
  const own = (name: string, words: string) => change(name, {}, { ownWords: { kind: 'text', text: words } });

  it('of a changeset that says minor stand where they say, where the title says nothing', async () => {
    const feature = (name: string, text: string, title: string) =>
      change(name, { title, type: null }, { ownWords: { kind: 'text', text, feature: true }, files: ['.changeset/x.md'] });
    const run = await writeChanges([
      feature('a', 'Rows have colours', 'Rows'),
      feature('b', 'Fixed a crash', 'Rows again'),
      feature('c', 'Rows have icons', 'fix: icons'),
      change('d', { title: 'Rows', type: null }, { ownWords: { kind: 'text', text: 'Rows' }, files: ['.changeset/x.md'] }),
    ]);
    expect(run.written.outline.entries.map(({ category, wording }) => [category, wording])).toEqual([
      ['new', 'person'],
      ['fixed', 'person'],
      ['fixed', 'person'],
      ['improved', 'person'],
    ]);
  });

  it('for users are no internal work, whatever the type of the title', async () => {
    const told = (name: string, text: string) =>
      change(name, { title: 'shrink the images', type: 'chore' }, { ownWords: { kind: 'text', text } });
    const run = await writeChanges([told('a', 'Images are smaller by a fifth'), told('b', 'Refactor the loader')]);
    expect(run.written.outline.entries.map(({ category, lead }) => [category, lead])).toEqual([
      ['improved', ''],
      ['internal', ''],
    ]);
  });

  it('are never asked about nor rewritten, alone or joined', async () => {
    await fc.assert(
      fc.asyncProperty(anyChanges(40, 6).chain(anyUnits), fc.func(fc.boolean()), async (given, isOwn) => {
        const units = given.map((unit) => ({
          ...unit,
          changes: unit.changes.map((one) =>
            isOwn(one.id) ? { ...one, ownWords: { kind: 'text' as const, text: `Own words of ${one.id}` } } : one,
          ),
        }));
        const persons = units.flatMap((unit) => unit.changes).filter((one) => one.ownWords !== null);
        const run = await writeUnits(units);
        for (const { id, evidence: read } of persons) {
          const entry = lineOf(run, id);
          expect(entry?.wording).toBe('person');
          expect(entry?.texts.technical).toBe(`Own words of ${id}`);
          const others = units.flatMap((unit) => unit.changes).filter((one) => one.ownWords === null && text(one.evidence) === text(read));
          if (others.length === 0)
            expect(asked(run, 'map').flatMap((q) => listOf(q, 'changes').map((item) => item.title))).not.toContain(`${read.title} ${id}`);
        }
        const open = asked(run, 'merge').flatMap((question) => listOf(question, 'open').map((line) => text(line.text)));
        expect(open.filter((line) => line.includes('Own words'))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('of two persons stay two lines, also where they are linked', async () => {
    const changes = [own('a', 'First'), change('b'), own('c', 'Second'), change('d'), change('e')];
    const run = await writeUnits([{ id: changes[0]?.id ?? '', changes }]);
    expect(run.written.outline.entries.map((entry) => [entry.texts.technical, entry.changes.length])).toEqual([
      ['First', 4],
      ['Second', 1],
    ]);
    const rules = await writeByRules([{ id: changes[0]?.id ?? '', changes }]);
    expect(rules.written.outline.entries.map((entry) => entry.texts.technical)).toEqual(['First', 'Second']);
  });
});

describe('failing questions', () => {
  const CODES: readonly FailureCode[] = [
    'no-key',
    'refused-key',
    'spent',
    'unknown-model',
    'bad-request',
    'too-large',
    'rate-limited',
    'overloaded',
    'unreachable',
    'timed-out',
    'cut',
    'refused',
    'invalid',
    'budget',
    'cancelled',
  ];
  const changes = Array.from({ length: 30 }, (_, at) => change(`thing ${at}`, { type: 'feat' }));

  it.each(CODES)('%s: the rules write all, and say why', async (code) => {
    const run = await writeChanges(changes, memoryStore(), { mishap: () => ({ fails: code }) });
    expectAllOnce(run, changes);
    expect(run.written.mode).toBe('deterministic');
    expect(run.written.outline.entries.every((entry) => entry.wording === 'rules')).toBe(true);
    expect(run.writing.notes.failure?.code).toBe(code);
    expect(run.writing.notes.standIns.get(code)).toBe(30);
    const rules = await writeByRules(alone(changes));
    expect(text(run.written.outline)).toBe(text(rules.written.outline));
    expect(text([...run.written.compositions])).toBe(text([...rules.written.compositions]));
  });

  it('one of several: mode is partial, and the next run asks for the rest only', async () => {
    const store = memoryStore();
    const run = await writeChanges(changes, store, {
      mishap: (question, n) => (question.task === 'map' && n === 0 ? { fails: 'overloaded' } : undefined),
    });
    expect(run.written.mode).toBe('partial');
    expect(run.writing.notes.standIns).toEqual(new Map([['overloaded', 20]]));
    const next = await writeChanges(changes, store);
    expect(asked(next, 'map').map((question) => question.parts.length)).toEqual([20]);
    expect(next.written.mode).toBe('ai');
    expect(next.writing.notes.failure).toBeNull();
  });

  it('without a model nothing is asked and nothing failed', async () => {
    const { written, writing } = await writeByRules(alone(changes));
    expect(written.mode).toBe('deterministic');
    expect(writing.notes).toMatchObject({ findings: [], standIns: new Map(), failure: null, hits: 0, misses: 0 });
  });
});

describe('an empty range', () => {
  it('asks nothing and has no lines', async () => {
    const run = await writeChanges([]);
    expect(run.asking.questions).toEqual([]);
    expect(run.written.outline).toEqual({ entries: [], carried: [] });
    expect(run.written.compositions.get('technical')?.wording).toBe('rules');
  });
});

describe('what enters a request', () => {
  it('no id of a change, and the data of each change alone', async () => {
    const changes = Array.from({ length: 50 }, (_, at) => change(`thing ${at} [story:${at % 7}]`, { breaking: at === 3 ? '' : null }));
    const run = await writeUnits([
      ...alone(changes.slice(0, 40)),
      { id: changes[40]?.id ?? '', changes: changes.slice(40, 43) },
      ...alone(changes.slice(43)),
    ]);
    const sent = text(run.asking.questions.map(({ system, schema, data }) => [system, schema, data]));
    for (const one of changes) expect(sent).not.toContain(one.id.slice(0, 7));
    expect(listOf(run.asking.questions[0] ?? run.asking.questions[1] ?? never(), 'changes')[3]).toEqual({
      index: 3,
      title: 'add thing 3 [story:3]',
      breaking: true,
    });
  });
});

function never(): never {
  throw new Error('nothing was asked');
}
