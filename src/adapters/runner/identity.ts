/** The job's identity token, without `@actions/core`, which writes commands on stdout: there the command's report goes. */
import * as v from 'valibot';

const AnswerSchema = v.object({ value: v.pipe(v.string(), v.minLength(1)) });

/** Ours: milliseconds that the runner's service may take. */
const TOKEN_MS = 30_000;

/** The runner's service said no. */
class NotGiven extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`the runner's service answers ${status}`);
    this.status = status;
  }
}

/** A fresh OIDC token of the job for an audience. Rejects outside of a job, and without `permissions: id-token: write`. */
export async function fetchIdentityToken(
  audience: string,
  environment: Readonly<Record<string, string | undefined>>,
  fetch: typeof globalThis.fetch,
): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = environment;
  if (!url || !token) throw new Error('the job may not have one');
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${url}&audience=${encodeURIComponent(audience)}`, { headers, signal: AbortSignal.timeout(TOKEN_MS) });
  if (!response.ok) throw new NotGiven(response.status);
  return v.parse(AnswerSchema, await response.json()).value;
}
