/** Sentences of an overview by rule (src/writing/deterministic/compose.ts) in the language of the notes: the lines in them stay as they are. */
import type { Wordbook } from './language.ts';

const FIRST = /^The first release(?: of (.+))?\.$/s;
const BREAKING = /^\{breaking\} breaking changes(, among them)?: (.+)\.$/s;
const UPGRADE = /^(A change|Changes) that may affect an upgrade(, among them)?: (.+)\.$/s;
const SECURITY = /^Security: (.+?)(; and more)?\.$/s;

/** `breaking`: how many there are. Null where it is no such sentence, or English is wanted. */
export function framed(text: string, breaking: number, { frames }: Wordbook): string | null {
  if (frames === null) return null;
  const first = FIRST.exec(text);
  if (first !== null) return frames.firstRelease(first[1] ?? '');
  const [, amongBreaking, broken] = BREAKING.exec(text) ?? [];
  if (broken !== undefined) return frames.breaking(breaking, amongBreaking !== undefined, broken);
  const [, number, amongUpgrades, met] = UPGRADE.exec(text) ?? [];
  if (met !== undefined) return frames.upgrade(number === 'A change', amongUpgrades !== undefined, met);
  const [, secured, more] = SECURITY.exec(text) ?? [];
  return secured === undefined ? null : frames.security(secured, more !== undefined);
}
