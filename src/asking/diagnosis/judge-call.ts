/** Judges one smallest call to a model, and what its headers told. */

import type { Prices } from '../../limits.ts';
import type { Fault, ModelReply, Rates } from '../../ports/model.ts';
import { type Finding, fail, figure, none, ok, shortened, warn } from '../../report/doctor/finding.ts';
import type { ListedModel, Probed } from '../../report/doctor/inspection.ts';
import { dollars } from '../../report/doctor/print.ts';
import { costOf } from '../../report/price.ts';
import { classify, stopFailure } from '../failures.ts';

export type Call = {
  readonly model: string;
  /** What the config asks it for: `map`, `compose`. */
  readonly roles: string;
  readonly probed: Probed;
};

type Replied = Extract<ModelReply, { state: 'replied' }>;
/** What is told, and what to do about it. */
type Flaw = { readonly what: string; readonly remedy: string };

const UNPRICED: Flaw = {
  what: 'its price is not known',
  remedy: 'Give it in `prices` of the config file: until then `max-cost` does not hold for it, only `max-tokens`.',
};

/** Models that are named where the one asked for is not known. */
const NAMED = 12;

/** `listed`: the models of the endpoint; null where it is missing. */
export function modelFinding(call: Call, listed: readonly ListedModel[] | null, prices: Prices): Finding {
  const { model, roles, probed } = call;
  const name = `${model} (${roles})`;
  const { reply } = probed;
  if (reply.state === 'failed') return failedFinding(name, reply.fault, listed);
  const cost = costOf(model, reply.usage, prices);
  const told = [
    ...(probed.structured ? ['structured output'] : []),
    ...(probed.effort === true ? ['effort'] : []),
    `${(probed.ms / 1000).toFixed(1)} s`,
    ...(cost === null ? [] : [dollars(cost)]),
  ];
  const flaws = [
    ...mannerFlaws(probed, reply),
    ...lifeFlaws(listed?.find(({ id }) => id === model) ?? null),
    ...(cost === null ? [UNPRICED] : []),
  ];
  const found = `${name}: ${[...flaws.map(({ what }) => what), ...told].join(', ')}`;
  return flaws.length === 0 ? ok('model', found) : warn('model', found, flaws.map(({ remedy }) => remedy).join('\n'));
}

function failedFinding(name: string, fault: Fault, listed: readonly ListedModel[] | null): Finding {
  const { code, hint } = classify(fault);
  const said = shortened(fault.message);
  if (code === 'unknown-model') {
    const others = listed === null || listed.length === 0 ? '' : `\nThere are: ${namesOf(listed)}.`;
    return fail('model', `${name}: not known there (${said})`, `${hint}${others}`);
  }
  const found = `${name}: ${fault.kind === 'status' ? `${fault.status} ` : ''}${said}`;
  return code === 'rate-limited' || code === 'overloaded' ? warn('model', found, hint) : fail('model', found, hint);
}

function namesOf(listed: readonly ListedModel[]): string {
  const names = listed.slice(0, NAMED).map(({ id }) => id.slice(0, 80));
  return `${names.join(', ')}${listed.length > NAMED ? ` and ${listed.length - NAMED} more` : ''}`;
}

/** An answer that was cut proves as much as a whole one: the question leaves little room for thinking. */
function mannerFlaws({ structured, effort }: Probed, { text, stopReason }: Replied): readonly Flaw[] {
  const stop = stopReason === 'max_tokens' ? null : stopFailure(stopReason);
  const isWhole = stop === null && stopReason !== 'max_tokens';
  return [
    ...(structured
      ? []
      : [{ what: 'no structured output', remedy: 'The schema goes into the prompt instead; answers are checked all the same.' }]),
    ...(effort === false && structured
      ? [{ what: 'no effort setting', remedy: 'It thinks as much as it likes: calls may take longer and cost more.' }]
      : []),
    ...(stop === null ? [] : [{ what: stop.message.replace(/\.$/, ''), remedy: stop.hint }]),
    ...(isWhole && !isJson(text)
      ? [
          {
            what: 'the answer is not the JSON that was asked for',
            remedy: 'Such answers are replaced by the deterministic wording: name another model in `models`.',
          },
        ]
      : []),
  ];
}

function lifeFlaws(listed: ListedModel | null): readonly Flaw[] {
  if (listed === null || listed.lifecycle === null || listed.lifecycle === 'active') return [];
  const when = listed.retiresAt === null ? '' : `, retires on ${listed.retiresAt.slice(0, 10)}`;
  return [{ what: `${listed.lifecycle.slice(0, 40)}${when}`, remedy: 'Name a newer model in `models` of the config file.' }];
}

/** One finding for each set of limits that the answers told; models with the same stand together. */
export function limitFindings(calls: readonly Call[]): readonly Finding[] {
  const replied = calls.filter(({ probed }) => probed.reply.state === 'replied');
  const told = new Map<string, readonly string[]>();
  for (const { model, probed } of replied) {
    const text = limitsText(probed.reply.rates);
    told.set(text, [...(told.get(text) ?? []), model]);
  }
  return [...told].map(([text, models]) => {
    const whose = told.size === 1 ? '' : `${models.join(', ')}: `;
    if (text === '') return none('limits', `${whose}not told by the answers: runs begin with usual ones, and heed refusals`);
    return ok('limits', `${whose}${text} a minute`);
  });
}

function limitsText({ requests, input, output }: Rates): string {
  const parts = [
    ...(requests === null ? [] : [`${figure(requests.limit)} requests`]),
    ...(input === null ? [] : [`${figure(input.limit)} input tokens`]),
    ...(output === null ? [] : [`${figure(output.limit)} output tokens`]),
  ];
  return parts.join(', ');
}

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'ready' in value;
  } catch {
    return false;
  }
}
