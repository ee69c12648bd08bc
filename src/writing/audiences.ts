/** What the model is told about the readers that every project has. A project's own instruction stands as it is. */
import { BUILT_IN_AUDIENCES } from '../config/make.ts';
import type { Audience } from '../domain.ts';

/** Beside the short words that are part of the keys: what each reader asks, and what to leave out. */
const GUIDANCE: Readonly<Record<string, string>> = {
  // Reads with a terminal open: what to do and what it touches.
  technical: 'Name the exact option, command, file or message, its version or platform, the value before and after.',
  // Reads between two meetings: what it means.
  business: [
    'Say what it means: what people can do now, what went wrong for them before, what it changes in cost, risk, speed, compliance or plans.',
    'No names from code, no file names, no flags and no abbreviations that only developers know; the names of the product and of its parts that users see stay.',
    'Where the data does not say what it means for people, say in plain words what kind of thing was changed, and no more: never guess a benefit.',
  ].join(' '),
};

/** The whole of what the model is told about these readers. */
export function guidanceFor({ name, instruction }: Audience): string {
  const more = Object.hasOwn(BUILT_IN_AUDIENCES, name) && BUILT_IN_AUDIENCES[name] === instruction ? GUIDANCE[name] : undefined;
  return more === undefined ? instruction : `${instruction} ${more}`;
}
