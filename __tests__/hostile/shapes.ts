/** Answers of every shape but the one that was asked for, made out of careful ones. */
import { isArray, isObject, type JsonObject } from '../support/anthropic/json.ts';
import { sampled } from '../support/sample.ts';

export type Task = 'map' | 'merge' | 'compose' | 'localise' | 'verify';

/** `bend`: from a careful answer to what comes instead. `raw`: the text that comes, for any task. */
export type Shape =
  | { readonly task: Task; readonly name: string; readonly bend: (answer: JsonObject) => unknown }
  | { readonly task: 'any'; readonly name: string; readonly raw: string };

const LISTS: Readonly<Record<Task, string>> = {
  ...{ map: 'changes', merge: 'groups', compose: 'overview', localise: 'texts', verify: 'verdicts' },
};
const INDICES: Readonly<Record<Task, string>> = {
  ...{ map: 'index', merge: 'members', compose: 'lines', localise: 'index', verify: 'index' },
};

function items(answer: JsonObject, task: Task): readonly JsonObject[] {
  const list = answer[LISTS[task]];
  return isArray(list) ? list.filter(isObject) : [];
}

/** Another list in place of the task's own. */
function listed(task: Task, name: string, make: (list: readonly JsonObject[]) => unknown): Shape {
  return { task, name: `${task}: ${name}`, bend: (answer) => ({ ...answer, [LISTS[task]]: make(items(answer, task)) }) };
}

/** The same list, each item with other members. */
function each(task: Task, name: string, change: (item: JsonObject, at: number) => JsonObject): Shape {
  return listed(task, name, (list) => list.map(change));
}

const WRONG_INDICES: Readonly<Record<string, (index: number) => unknown>> = {
  'below zero': (index) => -1 - index,
  'out of range': (index) => index + 1_000,
  'a fraction': (index) => index + 0.5,
  'far out of range': (index) => Number.MAX_SAFE_INTEGER - index,
  'as text': (index) => String(index),
  null: () => null,
  'an object': () => ({}),
  'a list': (index) => [index],
  'always the first': () => 0,
  'one further': (index) => index + 1,
};

function indexShapes(task: Task): readonly Shape[] {
  const name = INDICES[task];
  return Object.entries(WRONG_INDICES).map(([how, wrong]) =>
    each(task, `index ${how}`, (item) => {
      const value = item[name];
      return { ...item, [name]: isArray(value) ? value.map((one) => wrong(Number(one))) : wrong(Number(value)) };
    }),
  );
}

const LIST_SHAPES: Readonly<Record<string, (list: readonly JsonObject[]) => unknown>> = {
  nothing: () => [],
  null: () => null,
  'a text': () => 'x',
  'an object': (list) => ({ ...list }),
  texts: (list) => list.map((item) => JSON.stringify(item)),
  lists: (list) => list.map((item) => [item]),
  'the first alone': (list) => list.slice(0, 1),
  'all twice': (list) => [...list, ...list],
  backwards: (list) => [...list].reverse(),
  'a thousand times': (list) => Array.from({ length: 1_000 }, () => list).flat(),
  'with holes': (list) => [null, ...list, undefined, 7, 'x', []],
  'with more members': (list) => list.map((item) => ({ ...item, reference: '#1', url: 'https://evil.example' })),
  'without members': () => [{}, {}, {}],
};

/** Another value for one member. */
function memberShapes(task: Task, values: Readonly<Record<string, readonly unknown[]>>): readonly Shape[] {
  return Object.entries(values).flatMap(([name, others]) =>
    others.map((value) =>
      each(task, `${name} ${JSON.stringify(value)?.slice(0, 40) ?? 'missing'}`, (item) => ({ ...item, [name]: value })),
    ),
  );
}

const MAP = memberShapes('map', {
  lead: [null, 7, [], {}, undefined, 'x'.repeat(61)],
  texts: [null, 'x', [], {}, { nobody: 'x' }, { technical: 7 }, { technical: '' }, { technical: 'x'.repeat(100_000) }, undefined],
  importance: [0, 6, -1, 2.5, '5', null, 1e300, undefined],
  category: ['breaking', 'NEW', '', null, ['new'], 'toString', '__proto__', undefined],
  breaking: ['false', null, 0, undefined, true],
  upgrade: [null, {}, 7, 'x'.repeat(100_000), undefined],
});

const MERGE: readonly Shape[] = [
  ...memberShapes('merge', { texts: [null, {}, 'x'], lead: [null, 7], upgrade: [null], members: [[], null, 'x', [0], [0, 0]] }),
  {
    task: 'merge',
    name: 'merge: everything in one line',
    bend: () => ({ groups: [groupOf(Array.from({ length: 12 }, (_, at) => at))] }),
  },
  {
    task: 'merge',
    name: 'merge: each line in every group',
    bend: () => ({ groups: Array.from({ length: 12 }, (_, at) => groupOf([at, (at + 1) % 12])) }),
  },
  { task: 'merge', name: 'merge: lines that are not there', bend: () => ({ groups: [groupOf([0, 1, 2, 99])] }) },
  { task: 'merge', name: 'merge: a chain', bend: () => ({ groups: [groupOf([0, 1]), groupOf([1, 2]), groupOf([2, 3])] }) },
];

function groupOf(members: readonly number[]): JsonObject {
  return { members, lead: '', texts: { technical: 'Keep it', business: 'Keep it' }, upgrade: '' };
}

const COMPOSE: readonly Shape[] = [
  ...memberShapes('compose', {
    text: [null, 7, '', ' ', {}, 'x'.repeat(100_000), '{changes}', '{summary}', '{breaking} '.repeat(30), '{toString} {__proto__}'],
    lines: [[], null, 'x', [0, 0, 0], {}],
  }),
  {
    task: 'compose',
    name: 'compose: highlights of anything',
    bend: (answer) => ({ ...answer, highlights: [null, 'x', { text: 'x' }, [], {}] }),
  },
  { task: 'compose', name: 'compose: no highlights', bend: ({ overview }) => ({ overview }) },
  { task: 'compose', name: 'compose: no overview', bend: () => ({ highlights: [] }) },
];

const OTHERS: readonly Shape[] = [
  ...memberShapes('localise', { text: [null, 7, '', ' ', {}, 'x'.repeat(100_000), 'a\nb', '{summary} {__proto__}', undefined] }),
  ...memberShapes('verify', {
    holds: ['true', 0, null, undefined, false],
    reason: [null, 7, {}, 'x'.repeat(100_000), undefined],
  }),
];

const RAW: readonly string[] = [
  '',
  ' ',
  'null',
  'true',
  '0',
  '""',
  '[]',
  '{}',
  '[[[]]]',
  'I am sorry, but I cannot do that.',
  '```json\n{"changes":[]}\n```',
  '\ufeff{"changes":[]}',
  '{"changes":[{"index":0',
  '{"changes":[]}{"changes":[]}',
  "{'changes':[]}",
  '{"changes":NaN}',
  '{"__proto__":{"changes":[]},"constructor":1}',
  '{"changes":[{"__proto__":{"index":0},"index":0}],"groups":[{"__proto__":[]}],"overview":[{"__proto__":{"text":"x"}}]}',
  '{"changes":[],"changes":[{"index":0}]}',
  `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  `{"changes":"${'x'.repeat(500_000)}"}`,
  '\u0000\u0001\u0002',
  '<html><body>502 Bad Gateway</body></html>',
  'data: {"type":"error"}\n\n',
];

const TASKS: readonly Task[] = ['map', 'merge', 'compose', 'localise', 'verify'];

/** What may go wrong in any task, in each of them. */
const COMMON: readonly Shape[] = TASKS.flatMap((task) => [
  ...indexShapes(task),
  ...Object.entries(LIST_SHAPES).map(([name, make]) => listed(task, name, make)),
]);

/** What only some task has. */
const OWN: readonly Shape[] = [
  ...MAP,
  ...MERGE,
  ...COMPOSE,
  ...OTHERS,
  ...RAW.map((raw): Shape => ({ task: 'any', name: `text ${JSON.stringify(raw.slice(0, 60))}`, raw })),
];

export const SHAPES: readonly Shape[] = [...COMMON, ...OWN];

/** Of what may go wrong in any task, each in one or two of them; in the soak in all. */
export const TRIED: readonly Shape[] = [...sampled(COMMON, 3, 0), ...OWN];
