/** What a step leaves behind: outputs, summary, state for the post step, and its failure. */
import { getState, saveState, setFailed, setOutput, setSecret, summary, error as writeError } from '@actions/core';
import { harmlessLine } from '../../report/line.ts';
import { fetchIdentityToken } from './identity.ts';

export function writeOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** Adds Markdown to the job's summary. */
export async function writeSummary(markdown: string): Promise<void> {
  await summary.addRaw(markdown, true).write();
}

/** For the post step, at once: a step that is killed has left it already. */
export function keepForPost(name: string, value: string): void {
  saveState(name, value);
}

/** '' when the step left nothing. */
export function keptForPost(name: string): string {
  return getState(name);
}

/** Ends the step red, with the message as an annotation. */
export function failStep(message: string, hint: string): void {
  setFailed(annotation(message, hint));
}

export function annotateError(message: string, hint: string): void {
  writeError(annotation(message, hint), { title: 'Tidings' });
}

/** The lines of a hint stay: permissions to add are copied as they stand. */
function annotation(message: string, hint: string): string {
  const [first = '', ...more] = hint.split('\n').map(harmlessLine);
  return [`${harmlessLine(message)} ${first}`.trim(), ...more].join('\n');
}

/** The job's OIDC token, masked before anybody has it. Rejects without `permissions: id-token: write`. */
export async function identityToken(audience: string, fetch: typeof globalThis.fetch): Promise<string> {
  const token = await fetchIdentityToken(audience, process.env, fetch);
  setSecret(token);
  return token;
}
