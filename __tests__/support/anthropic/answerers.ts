/** What a careful model would answer to the requests of Tidings, from the data alone; and ways to make it lie. */
import type { Answerer, Answerers } from './honest.ts';
import { isArray, isObject, type JsonObject } from './json.ts';
import type { MessageRequest } from './request.ts';

/** Answers undefined to a request of another shape: the schema's own smallest instance serves there. */
export const honestAnswerers: Answerers = {
  map: answerMap,
  merge: answerMerge,
  compose: answerCompose,
  verify: answerVerify,
  localise: answerLocalise,
};

/** Characters of a line and of a lead. */
const LINE = 150;
const LEAD = 60;

const BY_TYPE: Readonly<Record<string, string>> = {
  feat: 'new',
  fix: 'fixed',
  perf: 'performance',
  security: 'security',
  deprecate: 'deprecated',
  docs: 'documentation',
  deps: 'dependencies',
  refactor: 'internal',
  chore: 'internal',
  test: 'internal',
  ci: 'internal',
  build: 'internal',
  style: 'internal',
};
const IMPORTANCE: Readonly<Record<string, number>> = { new: 3, performance: 3, security: 4, deprecated: 4, fixed: 2, improved: 2 };

function answerMap(data: JsonObject, request: MessageRequest): unknown {
  const audiences = audiencesOf(request, 'changes');
  if (audiences === null) return undefined;
  return { changes: objects(data.changes).map((change) => draftOf(change, audiences)) };
}

function draftOf(change: JsonObject, audiences: readonly string[]): JsonObject {
  const text = sentence(string(change.title)) || sentence(string(change.body)) || 'Change without a title';
  const breaking = 'breaking' in change;
  const category = change.security === true ? 'security' : (BY_TYPE[string(change.type)] ?? 'improved');
  return {
    index: change.index,
    lead: string(change.area).slice(0, LEAD),
    category,
    importance: breaking ? 5 : (IMPORTANCE[category] ?? 1),
    breaking,
    texts: Object.fromEntries(audiences.map((audience) => [audience, text])),
    upgrade: clean(string(change.breaking)).slice(0, LINE),
  };
}

/** Joins what is linked, and what shares a marker like `[story:x]`: tests plan relations with it. */
function answerMerge(data: JsonObject, request: MessageRequest): unknown {
  const audiences = audiencesOf(request, 'groups');
  if (audiences === null) return undefined;
  const open = new Set(objects(data.open).map((line) => line.index));
  const lines = [...objects(data.settled), ...objects(data.open)].map((line) => withTextsFor(line, audiences));
  const groups = related(lines).filter((group) => group.length > 1 && group.some((line) => open.has(line.index)));
  return { groups: groups.map(joined) };
}

/** The only audience's text stands alone. */
function withTextsFor(line: JsonObject, [audience = '']: readonly string[]): JsonObject {
  return line.text === undefined ? line : { ...line, texts: { [audience]: line.text } };
}

/** Lines that have a link or a marker in common, directly or by way of others. */
function related(lines: readonly JsonObject[]): readonly (readonly JsonObject[])[] {
  let groups: { readonly names: readonly string[]; readonly lines: readonly JsonObject[] }[] = [];
  for (const line of lines) {
    const own = namesOf(line);
    const near = groups.filter((group) => group.names.some((name) => own.includes(name)));
    const apart = groups.filter((group) => !near.includes(group));
    groups = [...apart, { names: [...near.flatMap(({ names }) => names), ...own], lines: [...near.flatMap((group) => group.lines), line] }];
  }
  const inOrder = groups.map((group) => lines.filter((line) => group.lines.includes(line)));
  return lines.flatMap((line) => inOrder.filter(([first]) => first === line));
}

function namesOf(line: JsonObject): readonly string[] {
  const markers = Object.values(isObject(line.texts) ? line.texts : {}).flatMap((text) => string(text).match(/\[story:[^\]]*\]/g) ?? []);
  return [...new Set(markers), ...(typeof line.linked === 'number' ? [`linked ${line.linked}`] : [])];
}

function joined(lines: readonly JsonObject[]): JsonObject {
  const [first] = lines;
  return {
    members: lines.map((line) => line.index),
    lead: string(first?.lead),
    texts: first?.texts,
    upgrade: lines.map((line) => string(line.upgrade)).find((text) => text !== '') ?? '',
  };
}

/** Words that stand before a text in another language, and say which. */
const IN_LANGUAGE: Readonly<Record<string, string>> = {
  de: 'Auf Deutsch gesagt ist das hier',
  ar: 'هذا هو النص نفسه مكتوبا باللغة العربية للقراء',
  ja: '日本語で書かれたリリースノートの項目です',
  fr: 'Voici la ligne en français pour les lecteurs',
};

/** A native who changes nothing that is exact: the text itself stands behind words of the language. */
function answerLocalise(data: JsonObject): unknown {
  const words = IN_LANGUAGE[string(data.language)] ?? '';
  return {
    texts: objects(data.texts).map(({ index, text }) => ({ index, text: words === '' ? string(text) : `${words}: ${string(text)}` })),
  };
}

function answerCompose(data: JsonObject, request: MessageRequest): unknown {
  if (request.schema !== undefined && propertyOf(request.schema, 'overview') === null) return undefined;
  const lines = objects(data.lines);
  const claims = lines.map((line) => ({ text: `${cut(string(line.text), LINE)}.`, lines: [line.index] }));
  const isBig = isObject(data.facts) && data.facts.size === 'big';
  return { overview: claims.slice(0, 2), highlights: isBig ? claims.slice(0, 5) : [] };
}

/** A text that carries the marker `[doubtful]` goes beyond its evidence: tests plan refusals with it. */
function answerVerify(data: JsonObject): unknown {
  const verdicts = objects(data.items).map(({ index, texts, text }) => {
    const holds = ![...(isArray(texts) ? texts : []), text].some((one) => string(one).includes('[doubtful]'));
    return { index, holds, reason: holds ? '' : 'nobody said so' };
  });
  return { verdicts };
}

/**
 * The audiences that the schema of the answer's list asks texts for; null where there is no such list. A gateway
 * without structured output gets the schema in the prompt.
 */
function audiencesOf(request: MessageRequest, list: string): readonly string[] | null {
  const schema = request.schema ?? schemaIn(request.system);
  const array = schema === null ? null : propertyOf(schema, list);
  const items = array !== null && isObject(array.items) ? array.items : null;
  const texts = items === null ? null : propertyOf(items, 'texts');
  return texts !== null && isArray(texts.required) ? texts.required.map(string) : null;
}

function schemaIn(system: string): JsonObject | null {
  const last = system.slice(system.lastIndexOf('\n') + 1);
  if (!last.startsWith('{')) return null;
  const value: unknown = JSON.parse(last);
  return isObject(value) ? value : null;
}

function propertyOf(schema: JsonObject, name: string): JsonObject | null {
  const property = isObject(schema.properties) ? schema.properties[name] : undefined;
  return isObject(property) ? property : null;
}

/** A title as a line: capitalised, without references, links and markup, cut between words. */
function sentence(title: string): string {
  const text = cut(clean(title), LINE).replace(/[.\s]+$/, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function clean(text: string): string {
  return text
    .replace(/https?:\/\/\S+/g, '')
    .replace(/\(?(?:[\w.-]+\/[\w.-]+)?(?:#|GH-)\d+\)?/g, '')
    .replace(/\b(?=[a-f]*\d)(?=\d*[a-f])[a-f\d]{7,40}\b/g, '')
    .replace(/<[^>]*>|&\w+;|[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/(?<![\w`])@(?=\w)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, Math.max(text.lastIndexOf(' ', length), length / 2)).replace(/[\s,;:`]+$/, '');
}

function objects(value: unknown): readonly JsonObject[] {
  return isArray(value) ? value.filter(isObject) : [];
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Errors that a model makes; texts first, then indices. */
export type Lie =
  | 'number'
  | 'flag'
  | 'name'
  | 'reference'
  | 'link'
  | 'markup'
  | 'empty'
  | 'long'
  | 'missing'
  | 'doubled'
  | 'out-of-range'
  | 'fraction'
  | 'extra'
  | 'shape';

const ADDED: Partial<Readonly<Record<Lie, string>>> = {
  number: ' in 4711 cases',
  flag: ' with `--no-such-flag`',
  name: ' for Quetzalcoatl',
  reference: ' (#99999)',
  link: ', see https://evil.example/x',
  markup: ' <img src=x>',
  long: ' and more'.repeat(60),
};

/** An answerer that lies: `choose` says how about the n-th item of which answer (both from 0); undefined: honestly. */
export function liar(answerer: Answerer, choose: (item: number, call: number) => Lie | undefined): Answerer {
  let calls = 0;
  return (data, request) => {
    const answer = answerer(data, request);
    const call = calls++;
    if (!isObject(answer)) return answer;
    const lists = Object.entries(answer).map(([name, list]) => [
      name,
      isArray(list) ? list.flatMap((item, at) => bent(item, choose(at, call))) : list,
    ]);
    return Object.fromEntries(lists);
  };
}

function bent(item: unknown, lie: Lie | undefined): readonly unknown[] {
  if (lie === undefined || !isObject(item)) return [item];
  switch (lie) {
    case 'missing':
      return [];
    case 'doubled':
      return [item, item];
    case 'out-of-range':
      return [withIndices(item, (index) => index + 1_000)];
    case 'fraction':
      return [withIndices(item, (index) => index + 0.5)];
    case 'extra':
      return [{ ...item, reference: '#1' }];
    case 'shape':
      return ['a line of text'];
    default:
      return [withTexts(item, (text) => (lie === 'empty' ? ' ' : `${text}${ADDED[lie] ?? ''}`))];
  }
}

/** `index` of a change, `members` of a group, `lines` of a claim. */
function withIndices(item: JsonObject, change: (index: number) => number): JsonObject {
  const changed = (value: unknown) => (isArray(value) ? value.map((one) => change(Number(one))) : change(Number(value)));
  const names = ['index', 'members', 'lines'].filter((name) => name in item);
  return { ...item, ...Object.fromEntries(names.map((name) => [name, changed(item[name])])) };
}

function withTexts(item: JsonObject, change: (text: string) => string): JsonObject {
  if (typeof item.text === 'string') return { ...item, text: change(item.text) };
  const texts = isObject(item.texts) ? item.texts : {};
  return { ...item, texts: Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, change(string(text))])) };
}
