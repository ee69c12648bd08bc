/** Runs checks side by side. Never throws: a check that breaks, or does not end, is a finding. */
import { messageOf, problemOf } from '../errors.ts';
import { type Finding, fail, shortened } from '../report/doctor/finding.ts';

export type Check = {
  /** For the finding that stands in when the check itself gives none. */
  readonly name: string;
  readonly run: (signal: AbortSignal) => Promise<readonly Finding[]>;
};

/** All findings in the order of the checks. What runs when the signal aborts is given up. */
export async function diagnose(checks: readonly Check[], signal: AbortSignal): Promise<readonly Finding[]> {
  const given = await Promise.all(checks.map((check) => outcomeOf(check, signal)));
  return given.flat();
}

async function outcomeOf({ name, run }: Check, signal: AbortSignal): Promise<readonly Finding[]> {
  try {
    return await Promise.race([run(signal), aborted(signal, name)]);
  } catch (thrown) {
    return [fail(name, shortened(messageOf(thrown)), problemOf(thrown).hint)];
  }
}

function aborted(signal: AbortSignal, name: string): Promise<readonly Finding[]> {
  const late = [
    fail(name, 'no answer in time', 'Something on the way swallows the request: check the network, the proxy and the address.'),
  ];
  return new Promise((resolve) => {
    // A check that ends with the signal says more than that it was late.
    const give = () => setImmediate(() => resolve(late));
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
  });
}
