/** Numbers and shas that prose names on purpose. A bare `#12` somewhere in a body names nothing. */

export type References = {
  /** Issues behind a closing keyword. */
  readonly closes: readonly number[];
  /** Pull requests or issues that it says it continues or mends. */
  readonly origins: readonly number[];
  /** Commits behind `Fixes:` or a cherry-pick line; may be abbreviated. */
  readonly shas: readonly string[];
};

const CLOSING = /\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?)\b:?\s+(?=\S)/gi;
const ORIGIN =
  /\b(?:follow[- ]?up(?: fix| pr| work)? (?:of|to|for|on)|followup (?:of|to|for)|fixes (?:a |the )?regression (?:from|in|of|introduced (?:by|in))|regress(?:ed|ion) (?:from|in|by|introduced (?:by|in))|introduced (?:by|in)|back-?port(?:s|ed)?(?: of)?|cherry-?pick(?:s|ed)?(?: of)?|continu(?:es|ation of)|supersedes|re-?lands?|amends)\b:?\s+(?=\S)/gi;
const FIXES_SHA = /^fixes: *([0-9a-f]{7,40})\b/gim;
const CHERRY_PICK = /\(cherry[ -]picked from commit ([0-9a-f]{7,40})\)/gi;
/** One reference after a keyword: `#1`, `owner/name#1`, or an address. */
const TARGET =
  /^(?:(?:pr|pull request|issue) )?(?:([\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})\b|<?(https?:\/\/[^\s/]{1,100}\/[\w.-]{1,100}\/[\w.-]{1,100})\/(?:issues|pull|-\/issues|-\/merge_requests)\/(\d{1,9})\b[^\s>]{0,80}>?)/i;
const NEXT = /^(?:\s*(?:,|&|and|,\s*and)\s+)(?=#|http|[\w.-]+\/[\w.-]+#)/i;
/** Cheap tests before the patterns: each reference has the one or the other. The `(#1)` of a squash is none, as it stands behind no keyword. */
const NUMBERED = /[\s\w.-]#\d|\/(?:issues|pull|merge_requests)\//i;
const CITING = /fixes:|\(cherry/i;
const CONTINUING = /follow|regress|introduced|back-?port|cherry|continu|supersedes|re-?land|amends/i;
const NOTHING: References = { closes: [], origins: [], shas: [] };
/** Keywords of a text that are read: a longer list of closings is a changelog, not a change. */
const MOST = 50;

/** Reads the references of a text. `repositoryUrl` tells own addresses and `owner/name#1` from those of others. */
export function referencesOf(text: string, repositoryUrl: string | null): References {
  const isNumbered = NUMBERED.test(text);
  const isCiting = CITING.test(text);
  if (!isNumbered && !isCiting) return NOTHING;
  return {
    closes: isNumbered ? targetsAfter(text, CLOSING, repositoryUrl) : [],
    origins: isNumbered && CONTINUING.test(text) ? targetsAfter(text, ORIGIN, repositoryUrl) : [],
    shas: isCiting ? shasIn(text) : [],
  };
}

function shasIn(text: string): readonly string[] {
  return [...text.matchAll(FIXES_SHA), ...text.matchAll(CHERRY_PICK)].flatMap((match) => match[1]?.toLowerCase() ?? []).slice(0, MOST);
}

/** Reads to the last keyword, so that the next text begins at its start again. */
function targetsAfter(text: string, keyword: RegExp, repositoryUrl: string | null): readonly number[] {
  const found = new Set<number>();
  for (let match = keyword.exec(text); match !== null; match = keyword.exec(text)) {
    let rest = text.slice(keyword.lastIndex, keyword.lastIndex + 400);
    for (let target = TARGET.exec(rest); target !== null && found.size < MOST; target = TARGET.exec(rest)) {
      const number = ownNumber(target, repositoryUrl);
      if (number !== null) found.add(number);
      const next = NEXT.exec(rest.slice(target[0].length));
      if (next === null) break;
      rest = rest.slice(target[0].length + next[0].length);
    }
  }
  return [...found];
}

function ownNumber(target: RegExpExecArray, repositoryUrl: string | null): number | null {
  const [, slug, plain, address, addressed] = target;
  if (address !== undefined) return address.toLowerCase() === repositoryUrl?.toLowerCase() ? Number(addressed) : null;
  const foreign = slug !== undefined && repositoryUrl?.toLowerCase().endsWith(`/${slug.toLowerCase()}`) !== true;
  return foreign || plain === undefined ? null : Number(plain);
}
