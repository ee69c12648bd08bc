/** A title taken apart: what of it is content, and what is the habit of a forge, a tracker or a tool. */
import type { Evidence } from '../../domain.ts';

/** `type` and `area` as they are known after reading the title too; `text` is what remains to be said. */
export type Title = { readonly type: string | null; readonly area: string | null; readonly text: string };

/** Words that stand as a type before a colon. Any other word there is an area. */
const TYPES = new Set(
  (
    'feat feature fix bugfix hotfix perf docs doc refactor chore test tests ci build style revert deps security sec ' +
    'internal minor deprecate remove improve improvement enhancement wip release types typo'
  ).split(' '),
);

const PREFIX = /^([A-Za-z][\w-]*)(?:\(([^()]+)\))?!?:\s+(?=\S)/;
const REVERT_OF_MERGE = /^Revert "Merge pull request .*"$/i;

/** Reads a title. The same title always gives the same answer; nothing is added that it does not say. */
export function readTitle(evidence: Pick<Evidence, 'title' | 'type' | 'area'>): Title {
  const bare = withoutNoise(evidence.title);
  const match = PREFIX.exec(bare);
  const word = match?.[1]?.toLowerCase() ?? null;
  const typed = match !== null && word !== null && (TYPES.has(word) || word === evidence.type);
  const area = evidence.area ?? (typed ? (match[2] ?? null) : null);
  const rest = typed ? bare.slice(match[0].length) : bare;
  return { type: evidence.type ?? (typed ? word : null), area: tidyArea(area), text: withoutArea(withoutNoise(rest), area) };
}

/** References, ticket numbers, skip marks and emoji at either end: the program shows the first itself, nobody misses the rest. */
function withoutNoise(title: string): string {
  let text = title.replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = text
      .replace(/^(?:\[(?:[A-Z][A-Z0-9]*-\d+|#\d+)\]|\((?:[A-Z][A-Z0-9]*-\d+|#\d+)\)|[A-Z][A-Z0-9]+-\d+:|#\d+:)\s*(?=\S)/, '')
      .replace(/^(?::[a-z0-9_+-]+:|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+)\s*(?=\S)/u, '')
      .replace(/\s*\[(?:skip ci|ci skip|no ci|security|[A-Z][A-Z0-9]*-\d+)\]$/i, '')
      .replace(/\s*\((?:[\w.-]+\/[\w.-]+)?#\d+(?:,\s*#\d+)*\)$/, '')
      .replace(
        /[\s,;]*\(?\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|ref(?:s)?|see|part of)[:\s]+(?:[\w.-]+\/[\w.-]+)?#\d+(?:(?:,| and)\s*#\d+)*\)?$/i,
        '',
      )
      .trim();
  }
  if (text === '' || REVERT_OF_MERGE.test(title)) return title.replace(/\s+/g, ' ').trim();
  return text;
}

/** The area as a lead says it; null for words that name no area. */
function tidyArea(area: string | null): string | null {
  const text = (area ?? '').replace(/[\s`]+/g, ' ').trim();
  if (text === '' || /^(?:\*|all|misc|general|repo|release|deps(?:-dev)?|dependencies|other|various)$/i.test(text)) return null;
  return text.replace(/\s*[,|]\s*/g, ', ');
}

/** A lead says the area; the text does not begin with it once more. */
function withoutArea(text: string, area: string | null): string {
  if (area === null) return text;
  for (const form of [`[${area}]`, `${area}:`, `(${area})`]) {
    if (text.toLowerCase().startsWith(form.toLowerCase()) && text.length > form.length + 1)
      return text.slice(form.length).replace(/^[:\s-]+/, '');
  }
  return text;
}
