/** What a repository itself says of its files, in the `.gitattributes` at its root: which were generated, or made elsewhere. */
import { pathTest, type Test } from './match.ts';

/** Lines that are read. */
const MOST = 500;
const MADE = /^(-)?linguist-(?:generated|vendored)(?:=(\w+))?$/;

type Line = { readonly matches: Test; readonly made: boolean };

/** The test for such paths; of several lines about one path the last holds. */
export function madeElsewhere(text: string): Test {
  const lines = text
    .split('\n')
    .slice(0, MOST)
    .flatMap((line) => readLine(line.trim()) ?? []);
  return (path) => lines.findLast(({ matches }) => matches(path))?.made ?? false;
}

/** Null for a line about something else. A pattern without a slash is about names in any folder. */
function readLine(line: string): Line | null {
  const [pattern = '', ...attributes] = line.split(/\s+/);
  const said = attributes.map((word) => MADE.exec(word)).find((match) => match !== null);
  if (said === undefined || said === null || /^["#!]/.test(pattern)) return null;
  const matches = pathTest([pattern.includes('/') ? pattern : `**/${pattern}`]);
  return { matches, made: said[1] === undefined && said[2] !== 'false' };
}
