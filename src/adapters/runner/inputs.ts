/** The inputs as the runner hands them over, secrets masked before anybody reads them. */
import { getInput, setSecret } from '@actions/core';
import { COMMENT_INPUT_NAMES, type RawCommentInputs } from '../../config/comment-inputs.ts';
import { federationSecrets } from '../../config/federation.ts';
import { headerSecrets } from '../../config/gateway.ts';
import { INPUT_NAMES, type RawInputs } from '../../config/inputs.ts';

const SECRETS: readonly string[] = ['token', 'anthropic-api-key'];

export function readInputs(): RawInputs {
  return readNamed(INPUT_NAMES);
}

/** The inputs of the comment action. */
export function readCommentInputs(): RawCommentInputs {
  return readNamed(COMMENT_INPUT_NAMES);
}

function readNamed(names: readonly string[]): Readonly<Record<string, string>> {
  const raw: Readonly<Record<string, string>> = Object.fromEntries(names.map((name) => [name, getInput(name, { trimWhitespace: false })]));
  for (const name of SECRETS) for (const line of (raw[name] ?? '').split(/\r?\n/)) if (line.trim() !== '') setSecret(line.trim());
  for (const value of headerSecrets(raw['anthropic-base-url'] ?? '')) setSecret(value);
  for (const value of federationSecrets(raw['anthropic-federation'] ?? '')) setSecret(value);
  return raw;
}
