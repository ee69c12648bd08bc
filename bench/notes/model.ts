/** The model of this bench: careful answers, of which a chosen share says something false, forgets a join, or joins what does not belong together. */
import { honestAnswerers } from '../../__tests__/support/anthropic/answerers.ts';
import type { Answerers } from '../../__tests__/support/anthropic/honest.ts';
import { isArray, isObject, type JsonObject } from '../../__tests__/support/anthropic/json.ts';
import { falsehoodsOf, type Kind } from '../../__tests__/support/notes/operators.ts';
import type { Told } from '../../__tests__/support/notes/told.ts';
import { type Draw, drawFrom } from '../collect/words.ts';

/** Shares of lines, and of groups. `again`: of the second tries that are false too. */
export type Rates = { readonly lie: number; readonly again: number; readonly forget: number; readonly mix: number };

/** `title`: of the change that it was told about. */
export type Lie = { readonly kind: Kind; readonly text: string; readonly title: string };

/** `told`: all texts that were false, as they were told. */
export type Liar = {
  readonly answerers: Answerers;
  readonly told: readonly Lie[] /** Lines of any kind that were written. */;
  readonly lines: () => number;
};

export function liarOf(seed: number, rates: Rates): Liar {
  const draw = drawFrom(seed);
  const told: Lie[] = [];
  let lines = 0;
  const map = (data: JsonObject, request: Parameters<NonNullable<Answerers['map']>>[1]): unknown => {
    const answer = honestAnswerers.map?.(data, request);
    const items = objects(data.changes).map(toldOf);
    return bent(answer, 'changes', (draft, at) => {
      lines += 1;
      const item = items[at];
      const isSecond = objects(data.changes)[at]?.previousAnswerSaid !== undefined;
      if (item === undefined || draw() >= (isSecond ? rates.again : rates.lie)) return draft;
      const lie = lieAbout(textOf(draft), item, items, draw);
      if (lie === null) return draft;
      told.push(lie);
      return { ...draft, texts: { technical: lie.text } };
    });
  };
  const merge = (data: JsonObject, request: Parameters<NonNullable<Answerers['merge']>>[1]): unknown => {
    const answer = honestAnswerers.merge?.(data, request);
    const groups = (isObject(answer) ? objects(answer.groups) : []).filter(() => draw() >= rates.forget);
    const grouped = new Set(groups.flatMap(({ members }) => (isArray(members) ? members : [])));
    const alone = objects(data.open).filter((line) => !grouped.has(line.index));
    const wrong = alone.slice(1).flatMap((line, at) => (draw() < rates.mix ? [[alone[at], line] as const] : []));
    const mixed = wrong.slice(0, 1).map(([one, other]) => ({
      members: [one?.index, other.index],
      lead: String(one?.lead ?? ''),
      texts: one?.texts ?? { technical: one?.text },
      upgrade: '',
    }));
    return { groups: [...groups, ...mixed] };
  };
  return { answerers: { ...honestAnswerers, map, merge }, told, lines: () => lines };
}

function lieAbout(sentence: string, item: Told, items: readonly Told[], draw: Draw): Lie | null {
  const lies = falsehoodsOf(
    sentence,
    item,
    items.filter((other) => other !== item),
  ).filter(({ text }) => text.length <= 400);
  // Each kind as often as another, whatever a sentence offers of it.
  const kinds = [...new Set(lies.map(({ kind }) => kind))];
  const kind = kinds[Math.floor(draw() * kinds.length)];
  const chosen = lies.filter((lie) => lie.kind === kind);
  const lie = chosen[Math.floor(draw() * chosen.length)];
  return lie === undefined ? null : { kind: lie.kind, text: lie.text, title: item.evidence.title };
}

function toldOf(change: JsonObject): Told {
  const title = String(change.title ?? '');
  const area = String(change.area ?? '');
  const body = String(change.body ?? '');
  return {
    evidence: { title, body, area, breaking: String(change.breaking ?? '') },
    subject: area || 'project',
    sentences: [capitalised(title)],
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function bent(answer: unknown, list: string, change: (draft: JsonObject, at: number) => JsonObject): unknown {
  return isObject(answer) ? { ...answer, [list]: objects(answer[list]).map(change) } : answer;
}

function textOf({ texts }: JsonObject): string {
  return isObject(texts) ? String(texts.technical ?? '') : '';
}

function objects(value: unknown): readonly JsonObject[] {
  return isArray(value) ? value.filter(isObject) : [];
}
