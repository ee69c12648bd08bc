import { describe, expect, it } from '@jest/globals';
import { cutTree } from '../../src/chunks/tree.ts';
import type { Change, Entry, Outline, Unit } from '../../src/domain.ts';
import type { Store } from '../../src/ports/store.ts';
import { writeOutline } from '../../src/steps/write-outline.ts';
import { honestAnswerers } from '../support/anthropic/answerers.ts';
import { type LocalAskingOptions, listOf, localAsking } from '../support/writing/asking.ts';
import { alone, change, draft } from '../support/writing/changes.ts';
import { writingOf } from '../support/writing/run.ts';
import { memoryStore } from '../support/writing/store.ts';

/** The lines of changes as a model that only capitalises would have them. */
function entriesFor(changes: readonly Change[], members: (at: number) => Partial<Entry> = () => ({})): ReadonlyMap<string, Entry> {
  return new Map(
    changes.map((one, at) => [
      one.id,
      { ...draft(one.evidence.title.replace(/^a/, 'A')), id: one.id, changes: [one.id], wording: 'model', ...members(at) },
    ]),
  );
}

async function outlineOf(
  units: readonly Unit[],
  entries: ReadonlyMap<string, Entry>,
  store: Store = memoryStore(),
  options: LocalAskingOptions | null = {},
) {
  const changes = units.flatMap((unit) => unit.changes);
  const asking = localAsking(store, options ?? {});
  const writing = writingOf(changes, store, options === null ? null : asking);
  const outline = await writeOutline(units, entries, writing);
  return { outline, questions: asking.questions, notes: writing.notes };
}

const some = (count: number, title: (at: number) => string = (at) => `thing ${at}`) =>
  Array.from({ length: count }, (_, at) => change(title(at)));
const texts = (outline: Outline) => outline.entries.map((entry) => entry.texts.technical);
const changesOf = (outline: Outline) => outline.entries.map((entry) => entry.changes.length);

/** Parts of the questions of the lowest level: the first that hold so many lines. */
function firstParts(questions: readonly { readonly parts: readonly string[] }[], lines: number): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const question of questions) if (parts.size < lines) for (const part of question.parts) parts.add(part);
  return parts;
}

/** Joins the lines with these indices in the words of one of them, with changes. */
const joining = (members: readonly number[], more: Readonly<Record<string, unknown>>) => ({
  ...honestAnswerers,
  merge: () => ({
    groups: [{ members, lead: '', texts: { technical: 'Add thing 1' }, upgrade: '', ...more }],
  }),
});

describe('merging', () => {
  it('is not worth a question for fewer than four lines', async () => {
    const three = some(3);
    expect((await outlineOf(alone(three), entriesFor(three))).questions).toEqual([]);
    const four = some(4);
    expect((await outlineOf(alone(four), entriesFor(four))).questions).toHaveLength(1);
  });

  it('joins lines of one story across the whole range, at the place of the earliest', async () => {
    const changes = some(300, (at) => (at % 140 === 5 ? `part ${at} [story:a]` : `thing ${at}`));
    const entries = entriesFor(changes, (at) => ({ importance: at % 140 === 5 ? 4 : 2 }));
    const { outline, questions } = await outlineOf(alone(changes), entries);
    expect(outline.entries).toHaveLength(298);
    expect(outline.entries[5]).toMatchObject({ id: changes[5]?.id, changes: [5, 145, 285].map((at) => changes[at]?.id), importance: 4 });
    expect(Math.max(...questions.map((question) => listOf(question, 'open').length))).toBeLessThanOrEqual(120);
  });

  it('keeps the highest importance, every mark, and what to do about a breaking change', async () => {
    const changes = some(5);
    const marks = [
      {},
      { importance: 5, breaking: true, upgrade: { technical: 'Set it' } },
      { security: true, category: 'security' },
    ] as const;
    const { outline } = await outlineOf(
      alone(changes),
      entriesFor(changes, (at) => marks[at] ?? {}),
      memoryStore(),
      { answerers: joining([0, 1, 2], {}) },
    );
    expect(outline.entries[0]).toMatchObject({
      importance: 5,
      breaking: true,
      security: true,
      category: 'security',
      upgrade: { technical: 'Set it' },
      wording: 'model',
    });
    expect(changesOf(outline)).toEqual([3, 1, 1]);
  });

  it('gives way to the words of the leading line when a joined text says more than its changes', async () => {
    const changes = some(5);
    const answerers = joining([0, 2], { texts: { technical: 'Add thing 0 with `--no-such-flag`' } });
    const { outline, notes } = await outlineOf(
      alone(changes),
      entriesFor(changes, (at) => ({ importance: at === 2 ? 4 : 2 })),
      memoryStore(),
      { answerers },
    );
    expect(outline.entries[0]).toMatchObject({ texts: { technical: 'Add thing 2' }, changes: [changes[0]?.id, changes[2]?.id] });
    expect(notes.findings).toMatchObject([{ where: 'entry', outcome: 'replaced', doubts: [{ found: '`--no-such-flag`' }] }]);
  });

  it('that fails leaves the lines apart and says so', async () => {
    const changes = some(6);
    const { outline, notes } = await outlineOf(alone(changes), entriesFor(changes), memoryStore(), {
      mishap: () => ({ fails: 'overloaded' }),
    });
    expect(texts(outline)).toEqual(changes.map((one) => one.evidence.title.replace('add', 'Add')));
    expect(notes.failure?.code).toBe('overloaded');
  });

  it('asks again in the next run about what failed, and about nothing else', async () => {
    const changes = some(60);
    const store = memoryStore();
    const first = await outlineOf(alone(changes), entriesFor(changes), store, {
      mishap: (_, n) => (n === 1 ? { fails: 'overloaded' } : undefined),
    });
    const second = await outlineOf(alone(changes), entriesFor(changes), store);
    const failed = first.questions[1]?.parts ?? [];
    for (const question of second.questions)
      for (const part of question.parts) expect(failed.includes(part) || listOf(question, 'settled').length > 0).toBe(true);
    expect((await outlineOf(alone(changes), entriesFor(changes), store)).questions).toEqual([]);
  });

  it('asks neighbouring nodes in one call', async () => {
    const changes = some(100);
    const { questions } = await outlineOf(alone(changes), entriesFor(changes));
    const leaves = cutTree(changes.map((one) => one.id))[0]?.length ?? 0;
    expect(leaves).toBeGreaterThan(3);
    expect(questions.map((question) => listOf(question, 'open').length)[0]).toBe(100);
  });

  it('asks again about one lost node of a level, and not about the others', async () => {
    const changes = some(1_200);
    const entries = entriesFor(changes);
    const store = memoryStore();
    const whole = await outlineOf(alone(changes), entries);
    const upper = whole.questions.filter((question) => !question.parts.some((part) => firstParts(whole.questions, 1_200).has(part)));
    expect(upper.length).toBeGreaterThan(2);
    const [lost] = upper;
    await outlineOf(alone(changes), entries, store, {
      mishap: (question) => (question.parts[0] === lost?.parts[0] ? { fails: 'timed-out' } : undefined),
    });
    const { questions } = await outlineOf(alone(changes), entries, store);
    const again = questions.flatMap((question) => question.parts);
    expect(again.filter((part) => lost?.parts.includes(part) !== true)).toEqual([]);
    // Lines that a node above was asked about are decided.
    expect(again.length).toBeGreaterThan((lost?.parts.length ?? 0) / 2);
  });

  it('asks about a level that was lost as a whole', async () => {
    const changes = some(300, (at) => (at % 140 === 5 ? `part ${at} [story:a]` : `thing ${at}`));
    const entries = entriesFor(changes, (at) => ({ importance: at % 140 === 5 ? 4 : 2 }));
    const store = memoryStore();
    const whole = await outlineOf(alone(changes), entries);
    const isLeaf = new Set<string>();
    // Every change is in one question of the lowest level; later questions show lines again.
    const mishap: LocalAskingOptions['mishap'] = (question) => {
      const seen = listOf(question, 'open').map((line) => String(line.text));
      const again = seen.some((one) => isLeaf.has(one));
      for (const one of seen) isLeaf.add(one);
      return again ? { fails: 'timed-out' } : undefined;
    };
    expect(texts((await outlineOf(alone(changes), entries, store, { mishap })).outline)).toHaveLength(300);
    expect((await outlineOf(alone(changes), entries, store)).outline).toEqual(whole.outline);
  });
});

describe('lines that say the same', () => {
  const twins = (count: number) => Array.from({ length: count }, (_, at) => change(`twin ${at}`, { title: 'add the same' }));

  it('keep what was decided about each when another one comes before or goes', async () => {
    const changes = [...twins(2), ...some(5)];
    const store = memoryStore();
    const join = joining([1, 4], { texts: { technical: 'Add thing 2' } });
    const before = await outlineOf(alone(changes), entriesFor(changes), store, { answerers: join });
    expect(before.outline.entries[1]?.changes).toEqual([changes[1]?.id, changes[4]?.id]);
    const less = changes.slice(1);
    const after = await outlineOf(alone(less), entriesFor(less), store);
    expect(after.questions).toEqual([]);
    expect(after.outline.entries).toEqual(before.outline.entries.slice(1));
  });

  it('that are new are asked about, one by one', async () => {
    const changes = [...some(5), ...twins(1)];
    const store = memoryStore();
    await outlineOf(alone(changes), entriesFor(changes), store);
    const more = [...changes, ...twins(3).slice(1)];
    const { questions } = await outlineOf(alone(more), entriesFor(more), store);
    expect(questions.map((question) => listOf(question, 'open').length)).toEqual([2]);
    expect(new Set(questions.flatMap((question) => question.parts)).size).toBe(2);
  });
});

describe('lines that are there already', () => {
  it('are shown as settled beside a new one, and can be joined by it', async () => {
    const changes = some(9, (at) => (at === 3 ? 'thing [story:a]' : `thing ${at}`));
    const store = memoryStore();
    const before = await outlineOf(alone(changes), entriesFor(changes), store);
    const grown = [...changes, change('more [story:a]')];
    const after = await outlineOf(alone(grown), entriesFor(grown), store);
    expect(after.questions.map((question) => [listOf(question, 'settled').length, listOf(question, 'open').length])).toEqual([[9, 1]]);
    expect(after.outline.entries[3]?.changes).toEqual([changes[3]?.id, grown[9]?.id]);
    expect(after.outline.entries.filter((_, at) => at !== 3)).toEqual(before.outline.entries.filter((_, at) => at !== 3));
  });

  it('stay joined when a cut of the tree falls between them', async () => {
    const store = memoryStore();
    const joined = new Set<string>();
    for (let length = 12; length <= 90; length += 2) {
      const changes = some(length, (at) => `thing ${at}${at % 6 === 0 ? ` [story:${Math.floor(at / 12)}]` : ''}`);
      const entries = entriesFor(changes, (at) => ({ importance: at % 6 === 0 ? 4 : 2 }));
      const { outline } = await outlineOf(alone(changes), entries, store);
      for (const pair of joined)
        expect(outline.entries.some((entry) => pair.split(' ').every((id) => entry.changes.includes(id)))).toBe(true);
      for (const entry of outline.entries) if (entry.changes.length > 1) joined.add(entry.changes.join(' '));
    }
    expect(joined.size).toBeGreaterThan(4);
  });

  it('fall apart when a member is gone, and are asked about again', async () => {
    const changes = some(9, (at) => (at === 3 || at === 5 || at === 7 ? `thing ${at} [story:a]` : `thing ${at}`));
    const store = memoryStore();
    await outlineOf(alone(changes), entriesFor(changes), store);
    const rest = changes.filter((_, at) => at !== 3);
    const { outline, questions } = await outlineOf(alone(rest), entriesFor(rest), store);
    expect(questions.map((question) => listOf(question, 'open').length)).toEqual([2]);
    expect(outline.entries.find((entry) => entry.id === changes[5]?.id)?.changes).toEqual([changes[5]?.id, changes[7]?.id]);
  });
});

describe('changes that name each other', () => {
  const changes = some(8);
  const units: readonly Unit[] = [
    ...alone(changes.slice(0, 2)),
    { id: changes[2]?.id ?? '', changes: changes.slice(2, 5) },
    ...alone(changes.slice(5)),
  ];

  it('are told to the model by a number of this question alone', async () => {
    const { questions, outline } = await outlineOf(units, entriesFor(changes));
    expect(listOf(questions[0] ?? never(), 'open').map((line) => line.linked)).toEqual([
      undefined,
      undefined,
      0,
      0,
      0,
      undefined,
      undefined,
      undefined,
    ]);
    expect(changesOf(outline)).toEqual([1, 1, 3, 1, 1, 1]);
  });

  it.each([
    ['without a model', null],
    ['when the model leaves them apart', { answerers: { merge: () => ({ groups: [] }) } }],
    ['when asking fails', { mishap: () => ({ fails: 'overloaded' }) as const }],
  ])('%s are one line in the words of the most important', async (_, options) => {
    const entries = entriesFor(changes, (at) => ({ importance: at === 3 ? 4 : 2 }));
    const store = memoryStore();
    const first = await outlineOf(units, entries, store, options);
    expect(first.outline.entries[2]).toMatchObject({ id: changes[2]?.id, texts: { technical: 'Add thing 3' } });
    expect(changesOf(first.outline)).toEqual([1, 1, 3, 1, 1, 1]);
    const second = await outlineOf(units, entries, store, options);
    expect(second.outline).toEqual(first.outline);
  });
});

describe('what is carried', () => {
  it('is bounded, in order, and has breaking and security lines first', async () => {
    const changes = some(400);
    const entries = entriesFor(changes, (at) => ({ importance: at % 10 === 0 ? 4 : 1, breaking: at === 333, security: at === 222 }));
    const { outline } = await outlineOf(alone(changes), entries, memoryStore(), null);
    expect(outline.carried.length).toBeLessThanOrEqual(40);
    expect(outline.carried).toEqual(outline.entries.map((entry) => entry.id).filter((id) => outline.carried.includes(id)));
    for (const at of [222, 333]) expect(outline.carried).toContain(changes[at]?.id);
    for (const id of outline.carried) {
      const entry = entries.get(id);
      expect((entry?.importance ?? 0) >= 3 || entry?.breaking === true || entry?.security === true).toBe(true);
    }
  });

  it('grows in steps, but has what everybody must know of at once', async () => {
    const carried = async (notable: number, urgent = 0) => {
      const changes = some(notable + urgent);
      const entries = entriesFor(changes, (at) => ({ importance: at < notable ? 3 : 4 }));
      return (await outlineOf(alone(changes), entries, memoryStore(), null)).outline.carried.map((id) =>
        changes.findIndex((one) => one.id === id),
      );
    };
    expect(await carried(5)).toEqual([0, 1, 2, 3, 4]);
    expect(await carried(6)).toEqual(await carried(7));
    expect(await carried(6)).not.toEqual(await carried(8));
    expect(await carried(7, 1)).toEqual([...(await carried(7)), 7]);
  });

  it('is everything of a small release without important lines', async () => {
    const changes = some(5);
    const { outline } = await outlineOf(alone(changes), entriesFor(changes), memoryStore(), null);
    expect(outline.carried).toEqual(changes.map((one) => one.id));
  });
});

describe('two thousand lines', () => {
  it('are merged and found again', async () => {
    const changes = some(2_000, (at) => `thing ${at}${at % 5 === 0 ? ` [story:${at % 150}]` : ''}`);
    const store = memoryStore();
    const first = await outlineOf(alone(changes), entriesFor(changes), store);
    const second = await outlineOf(alone(changes), entriesFor(changes), store);
    expect(second.questions).toEqual([]);
    expect(second.outline).toEqual(first.outline);
    expect(first.questions.length).toBeLessThan(200);
  });
});

function never(): never {
  throw new Error('nothing was asked');
}
