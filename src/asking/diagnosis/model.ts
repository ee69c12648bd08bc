/** What a key can do with the models of the config: one smallest call for each, judged as a run judges its calls. */

import { shownProxy, type Way } from '../../config/proxy.ts';
import type { Prices } from '../../limits.ts';
import type { Fault } from '../../ports/model.ts';
import { type Finding, fail, ok, shortened } from '../../report/doctor/finding.ts';
import type { ModelInspection } from '../../report/doctor/inspection.ts';
import { troubleIn } from '../../report/doctor/network.ts';
import { costOf } from '../../report/price.ts';
import { classify } from '../failures.ts';
import { type Call, limitFindings, modelFinding } from './judge-call.ts';
import { smallestQuestion } from './smallest.ts';

export type ModelAsked = {
  readonly inspection: ModelInspection;
  readonly models: { readonly map: string; readonly compose: string };
  readonly prices: Prices;
  /** Where the model is asked: `https://api.anthropic.com`. */
  readonly address: string;
  readonly way: Way;
  /** `key` or `federation`, and how it is shown. */
  readonly credential: { readonly name: string; readonly shown: string };
};

export type ModelDiagnosis = {
  readonly findings: readonly Finding[];
  /** Dollars; null where no call was answered or a price is not known. */
  readonly cost: number | null;
};

export async function checkModels(asked: ModelAsked, signal: AbortSignal): Promise<ModelDiagnosis> {
  const { inspection, models, prices } = asked;
  const tasks = models.map === models.compose ? (['map'] as const) : (['map', 'compose'] as const);
  const call = async (task: 'map' | 'compose'): Promise<Call> => {
    const probed = await inspection.ask(smallestQuestion(models[task], task), signal);
    return { model: models[task], roles: tasks.length === 1 ? 'map and compose' : task, probed };
  };
  const [listed, calls] = await Promise.all([inspection.list(signal), Promise.all(tasks.map(call))]);
  const faults = calls.map(faultOf);
  const levels = faults.map((fault) => fault && levelOf(fault));
  return {
    findings: [
      addressFinding(asked, faults, levels),
      ...credentialFindings(asked, faults, levels),
      ...(levels.some((level) => level === null || level === 'model') ? calls.map((one) => modelFinding(one, listed, prices)) : []),
      ...limitFindings(calls),
    ],
    cost: costOfAll(calls, prices),
  };
}

function costOfAll(calls: readonly Call[], prices: Prices): number | null {
  const costs = calls.flatMap(({ model, probed: { reply } }) => (reply.state === 'replied' ? [costOf(model, reply.usage, prices)] : []));
  return costs.length === 0 ? null : costs.reduce((sum, cost) => (sum === null || cost === null ? null : sum + cost), 0);
}

const SILENT = 'Run again; if it stays silent, something on the way swallows the request: check the network, the proxy and the address.';

/** Whose fault it is: of the way there, of the key, or of the model. */
type Level = 'address' | 'credential' | 'model';

function levelOf(fault: Fault): Level {
  if (fault.kind === 'connection' || fault.kind === 'timeout' || fault.kind === 'unreadable' || fault.kind === 'aborted') return 'address';
  const { code, final } = classify(fault);
  if (code === 'refused-key' || code === 'spent') return 'credential';
  // What ends the asking with a bad request is another service at that address.
  return code === 'bad-request' && final ? 'address' : 'model';
}

function faultOf({ probed: { reply } }: Call): Fault | null {
  return reply.state === 'failed' ? reply.fault : null;
}

type Faults = readonly (Fault | null)[];
type Levels = readonly (Level | null)[];

function addressFinding({ address, way }: ModelAsked, faults: Faults, levels: Levels): Finding {
  const through = way.kind === 'proxy' ? ` through ${shownProxy(way.address)}` : '';
  const [fault] = faults;
  if (fault == null || levels.some((level) => level !== 'address')) return ok('address', `${address} answers${through}`);
  if (fault.kind === 'timeout') return fail('address', `${address}${through}: no answer in time`, SILENT);
  const trouble = troubleIn(fault.message, way);
  if (trouble !== null) return fail('address', `${address}: ${trouble.what}`, trouble.remedy);
  const status = fault.kind === 'status' ? `${fault.status} ` : '';
  return fail('address', `${address}${through}: ${shortened(`${status}${fault.message}`)}`, classify(fault).hint);
}

/** Nothing where no call tells: the address does not answer, or has trouble of its own. */
function credentialFindings({ credential }: ModelAsked, faults: Faults, levels: Levels): readonly Finding[] {
  const { name, shown } = credential;
  const isTaken = faults.some((fault, at) => fault === null || (levels[at] === 'model' && classify(fault).code !== 'overloaded'));
  if (isTaken) return [ok(name, `${shown}, taken`)];
  const fault = faults.find((_, at) => levels[at] === 'credential');
  if (fault == null) return [];
  const { code, hint } = classify(fault);
  return [fail(name, `${shown}, ${code === 'spent' ? 'taken, but spent' : 'refused'}: ${shortened(fault.message)}`, hint)];
}
