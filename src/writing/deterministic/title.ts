/** A title taken apart: what of it is content, and what is the habit of a forge, a tracker or a tool. */
import type { Evidence } from '../../domain.ts';
import { asFix, evenTense } from './tense.ts';

/** `type` and `area` as they are known after reading the title too; `text` is what remains to be said. */
export type Title = {
  readonly type: string | null;
  readonly area: string | null;
  readonly text: string;
  /** Tickets of a tracker and numbers of other repositories at its ends: only the title knows them. */
  readonly elsewhere: readonly string[];
};

/** Words that stand as a type before a colon. Any other word there is an area. */
const TYPES = new Set(
  (
    'feat feature fix bugfix hotfix perf docs doc refactor chore test tests ci build style revert deps security sec ' +
    'internal minor deprecate remove improve improvement enhancement wip release types typo'
  ).split(' '),
);

const PREFIX = /^([A-Za-z][\w-]*)(?:\(([^()]+)\))?!?:\s+(?=\S)/;
const REVERT_OF_MERGE = /^Revert ["“'‘]Merge pull request .*["”'’]$/i;
const REVERT = /^(Revert|Reapply|Reland) ["“'‘](.+)["”'’]$/i;
const CLOSING_QUOTE = /["”'’]$/;
/** Standards are written like tickets. */
const TICKET = String.raw`(?!(?:UTF|ISO|RFC|SHA|ES|HTTP|IEEE|CVE|PEP|JEP|ECMA|AES|RSA|X)-)(?:[A-Z][A-Z0-9]+|bpo)-\d+`;
const FOREIGN = String.raw`[\w.-]{1,60}\/[\w.-]{1,60}#\d{1,9}`;
const CLOSER = '(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?|see|part of)';
const DASH = '(?:--|[-:–—|])';
const LEADING = new RegExp(
  String.raw`^(?:(?:\[(?:${TICKET}|#\d+)\]|\((?:${TICKET}|#\d+)\))\s*(?:${DASH}\s+)?|(?:${TICKET}|#\d+)(?::|\s+${DASH}(?=\s)))\s*(?=\S)`,
);
/** Django and others: `Fixed #1 -- Title`, `fixes #1: title`. */
const CLOSING = /^(fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?) #\d+(?:, (?:refs? )?#\d+)*(?: (?:--|[-–—]|:)|:) (?=\S)/i;
/** What somebody does who mends nothing, where a line says that it closes an issue. */
const DOING =
  /^(?:add|allow|support|make|improve|implement|introduce|deprecate|remove|rename|refactor|update|upgrade|use|drop|enable|document|change|move|simplify|bump|reduce|expose|increase|extend|optimi[sz]e|provide|create|delete|test|switch|replace|clarify|speed|stop)(?:ped|s)?\b/i;
const MENDS = new Set(['fix', 'bugfix', 'hotfix']);
/** A part of an area: `mm: memcontrol: x`. */
const PART = /^([a-z][\w./-]{0,24}):\s+(?=\S)/;
const PLAIN_WORD = /^(?:note|warning|todo|fixme|example|https?|ftp|git|file)$/i;
/** Characters of a lead made of several areas. */
const LEAD = 40;
const NO_AREA = /^(?:\*|all|misc|general|repo|release|deps(?:-dev)?|dependencies|other|various)?$/i;
/** An emoji before these is a word of the sentence. */
const GOES_ON = String.raw`(?!(?:and|or|in|is|are|as|for|on|to|with|from|when|not)\b|[,.:;)])`;
const EMOJI = new RegExp(
  String.raw`^(?::[a-z0-9_+-]+:|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+(?!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f))\s*(?=\S)${GOES_ON}`,
  'u',
);
const SKIP = /\s*\[(?:skip ci|ci skip|no ci|security)\]$/i;
const TRAILING = new RegExp(
  String.raw`\s*(?:\[(${TICKET})\]|\((?:${CLOSER}[:\s]+)?((?:${TICKET}|(?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d+)(?:,\s*(?:${TICKET}|(?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d+))*)\))$`,
);
const MENTIONED = new RegExp(
  String.raw`[\s,;]*\(?\b${CLOSER}[:\s]+((?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d+(?:(?:,| and)\s*(?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d+)*)\)?$`,
  'i',
);
/** Cheap test before the patterns: how a title begins or ends that one of them takes, and spaces that are not one. */
const NOISE = /^(?:[ [(#:]|[^ -~]|\w+-\d|[A-Za-z]+ #)|[\])\d ]$|[^\S ]|\s\s/;
const NAMED = new RegExp(`${TICKET}|${FOREIGN}`, 'g');
/** So many of them are told. */
const TOLD = 2;

/** Reads a title. The same title always gives the same answer; nothing is added that it does not say. */
export function readTitle(evidence: Pick<Evidence, 'title' | 'type' | 'area'>): Title {
  const bare = withoutNoise(evidence.title);
  const match = PREFIX.exec(bare.text);
  const word = match?.[1]?.toLowerCase() ?? null;
  const typed = match !== null && word !== null && (TYPES.has(word) || word === evidence.type);
  const area = evidence.area ?? (typed ? (match[2] ?? null) : null);
  const rest = typed ? withoutNoise(bare.text.slice(match[0].length)) : bare;
  const type = evidence.type ?? (typed ? word : mended(evidence.title, rest.text) ? 'fix' : null);
  const said = withoutArea(rest.text, area);
  const parted = type === null && area !== null ? withParts(said, area) : { text: said, area };
  const even = evenTense(parted.text);
  const text = type === null || MENDS.has(type) ? asFix(even, type !== null) : even;
  // Behind `revert:` stands the title of what is gone: without a word it would read as news.
  const gone = evidence.type === 'revert' && typed && word !== 'revert' && !/^(?:revert|reapply|reland)/i.test(text);
  const named = gone ? `Revert "${text}"` : quoted(text);
  return { type, area: tidyArea(parted.area), text: named, elsewhere: toldOf(bare.elsewhere, rest.elsewhere) };
}

/** `Fixes #1: the page hangs` mends; `Fixed #1 -- Added a cache` does not. */
function mended(title: string, text: string): boolean {
  if (!title.includes(' #')) return false;
  const closer = CLOSING.exec(title.trim())?.[1] ?? '';
  return /^(?:fix|resolve)/i.test(closer) && !DOING.test(evenTense(text));
}

function toldOf(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.length === 0 && second.length === 0 ? first : [...new Set([...first, ...second])].slice(0, TOLD);
}

/** Behind an area that is none of a conventional prefix more parts of it may stand: the lead says them. */
function withParts(text: string, area: string): { readonly text: string; readonly area: string } {
  const [whole, part] = PART.exec(text) ?? [];
  if (whole === undefined || part === undefined || PLAIN_WORD.test(part) || TYPES.has(part)) return { text, area };
  const joined = `${area}: ${part}`;
  return withParts(text.slice(whole.length), joined.length > LEAD ? area : joined);
}

/** The title inside a revert's quotes without its own prefix and numbers. */
function quoted(text: string): string {
  if (!CLOSING_QUOTE.test(text)) return text;
  const [, verb, inner] = REVERT.exec(text) ?? [];
  if (verb === undefined || inner === undefined || REVERT_OF_MERGE.test(text)) return text;
  return `${verb} "${readTitle({ title: inner, type: null, area: null }).text}"`;
}

type Bare = Pick<Title, 'text' | 'elsewhere'>;

/** References, ticket numbers, skip marks and emoji at either end: the program shows its own numbers itself, others are kept aside. */
function withoutNoise(title: string): Bare {
  if (!NOISE.test(title)) return { text: title, elsewhere: [] };
  const whole = title.replace(/\s+/g, ' ').trim();
  const elsewhere: string[] = [];
  const aside = (found: string): string => {
    elsewhere.push(...(found.match(NAMED) ?? []));
    return '';
  };
  let text = whole;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text
      .replace(LEADING, aside)
      .replace(CLOSING, '')
      .replace(EMOJI, '')
      .replace(SKIP, '')
      .replace(TRAILING, aside)
      .replace(MENTIONED, aside)
      .trim();
  }
  return text === '' || REVERT_OF_MERGE.test(title) ? { text: whole, elsewhere: [] } : { text, elsewhere };
}

/** The area as a lead says it; null for words that name no area. */
function tidyArea(area: string | null): string | null {
  if (area === null || NO_AREA.test(area)) return null;
  if (!/[\s`,|]/.test(area)) return area;
  const text = area.replace(/[\s`]+/g, ' ').trim();
  return NO_AREA.test(text) ? null : text.replace(/\s*[,|]\s*/g, ', ');
}

/** A lead says the area; the text does not begin with it once more. */
function withoutArea(text: string, area: string | null): string {
  if (area === null || !/^[[(]|:/.test(text)) return text;
  for (const form of [`[${area}]`, `${area}:`, `(${area})`]) {
    if (text.toLowerCase().startsWith(form.toLowerCase()) && text.length > form.length + 1)
      return text.slice(form.length).replace(/^[:\s-]+/, '');
  }
  return text;
}
