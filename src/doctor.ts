/** The door of `tidings doctor`: looks around, hands the checks what they need, prints what they found. */
import { styleText } from 'node:util';
import type { DoctorArguments } from './config/arguments.ts';
import { headerSecrets, LEAST_SECRET } from './config/gateway.ts';
import { checksOf } from './doctor-checks.ts';
import { lookAround } from './doctor-place.ts';
import { diagnosisJson, diagnosisText, isWell, type Layout, withoutSecrets } from './report/doctor/print.ts';
import { diagnose } from './steps/diagnose.ts';
import { toStdout } from './terminal.ts';

/** Ours: all checks together. */
const SECONDS = 15;

/** Prints the report on stdout and gives back the exit code: 0 when nothing failed. Never throws. */
export async function doctor(args: DoctorArguments): Promise<number> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), SECONDS * 1_000);
  const place = await lookAround(args, deadline.signal);
  const { checks, cost } = checksOf(place);
  const findings = [...place.findings, ...(await diagnose(checks, deadline.signal))];
  clearTimeout(timer);
  const diagnosis = withoutSecrets({ findings, cost: cost() }, secretsOf(args, process.env));
  await toStdout(args.format === 'json' ? diagnosisJson(diagnosis) : diagnosisText(diagnosis, layoutOf(args)));
  const code = isWell(diagnosis) ? 0 : 1;
  // A call that was given up still holds the process.
  if (deadline.signal.aborted) process.exit(code);
  return code;
}

const STYLES = { ok: 'green', warn: 'yellow', fail: 'red', none: 'dim' } as const;

function layoutOf({ color }: DoctorArguments): Layout {
  const { isTTY, columns } = process.stdout;
  const isPainted = color && isTTY === true && !process.env.NO_COLOR;
  return {
    paint: isPainted ? (state, word) => styleText(STYLES[state], word) : (_, word) => word,
    columns: isTTY === true ? columns : null,
  };
}

/** What must not be in the report, also where a server repeats it. */
function secretsOf({ inputs }: DoctorArguments, environment: NodeJS.ProcessEnv): readonly string[] {
  const { ANTHROPIC_API_KEY = '', GITHUB_TOKEN = '' } = environment;
  const proxies = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].flatMap((name) => passwordsIn(environment[name] ?? ''));
  const all = [ANTHROPIC_API_KEY, GITHUB_TOKEN, ...headerSecrets(inputs['anthropic-base-url'] ?? ''), ...proxies];
  return all.map((secret) => secret.trim()).filter((secret) => secret.length >= LEAST_SECRET);
}

/** As it stands in the address, and as it is meant. */
function passwordsIn(address: string): readonly string[] {
  if (!URL.canParse(address)) return [];
  const { password } = new URL(address);
  return [password, decoded(password)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
