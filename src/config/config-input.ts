/** The input `config`: the path of the config file, keys of it for this run, or both, the path on the first line. */
import { bad } from './problem.ts';

export type ConfigInput = {
  /** Null: the default one. */
  readonly path: string | null;
  /** As `key=value`, the values YAML. */
  readonly pairs: readonly string[];
};

/** A name of letters, dots into maps behind it, and what ends it: `=`, or a colon as YAML has it. */
const PAIR = /^([a-z][a-z-]*(?:\.[^=\s]+?)?)(?:=|:(?=\s|$))(.*)$/;

/** A line without a value changes nothing: so a field of a form may be left empty. Throws TidingsError `bad-input`. */
export function parseConfigInput(text: string): ConfigInput {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  const path = first === '' || PAIR.test(first.trim()) ? null : first.trim();
  const rest = path === null ? lines : lines.slice(1);
  return { path, pairs: rest.flatMap((line, at) => pairOf(line, rest[at - 1] ?? '')) };
}

/** `before`: the line above. What is indented below a key would be lost without a word. */
function pairOf(line: string, before: string): readonly string[] {
  const [, key, value = ''] = PAIR.exec(line.trim()) ?? [];
  const isInside = /:\s*$/.test(before) && indentOf(line) > indentOf(before);
  if (key === undefined || isInside) {
    throw bad(
      'config',
      `has the line "${line.trim().slice(0, 80)}"`,
      'Give the path of the config file on the first line, or one `key: value` or `key=value` per line, with dots into maps: exclude.labels: [skip].',
    );
  }
  return value.trim() === '' ? [] : [`${key}=${value.trim()}`];
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
