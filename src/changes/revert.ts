/** Reads what a change reverts, in every spelling seen: button, command line, conventional type, prose. */
import { oneLine } from './visible.ts';

export type Revert = { readonly title: string | null; readonly number: number | null; readonly sha: string | null };

const QUOTED = /^revert(?:s|ed|ing)?:? *["“'‘](.+)["”'’](?: *\((?:#|!)\d+\))*[.]?$/i;
const BY_NUMBER = /^revert(?:s|ed|ing)?:? (?:pr |pull request |mr )?(?:([\w.-]+\/[\w.-]+))?#(\d{1,9})\b/i;
const PLAIN = /^revert(?:s|ed|ing)?:? (.+)$/i;
const TYPED = /^revert(?:\([^()]*\))?!?: *(.+)$/i;
const CONVENTIONAL = /^[a-z][\w-]*(?:\([^()]*\))?!?: *(revert\b.*)$/i;
const TAIL_NUMBERS = /(?: \((?:#|!)(\d{1,9})\))+$/;
const INNER_MERGE = /^(?:Merge pull request|Auto merge of|Rollup merge of|Merge) (?:([\w.-]+\/[\w.-]+))?#(\d{1,9})\b/;
const BODY_SHA = /^(?:this )?reverts commits? ([0-9a-f]{7,40})\b/gim;
const BODY_NUMBER = /^(?:this )?reverts (?:pr |pull request )?(?:([\w.-]+\/[\w.-]+))?#(\d{1,9})\b/im;
const BRANCH = /^revert-(\d{1,9})-/;

/**
 * What `title` and `body` revert; null when they revert nothing as a whole. A body that names several reverted
 * commits is work of its own, and so is a title that only mentions a revert at its end.
 */
export function revertOf(title: string, body: string, branch: string | null, repositoryUrl: string | null): Revert | null {
  if (!/revert/i.test(title) && !/\breverts? commit/i.test(body)) return null;
  const line = oneLine(title, 1_000);
  const named = fromTitle(line, repositoryUrl);
  const shas = [...new Set([...body.matchAll(BODY_SHA)].map((match) => (match[1] ?? '').toLowerCase()))];
  const [sha] = shas;
  if (named === null)
    return shas.length === 1 && sha !== undefined && /^(?:this )?reverts commit/i.test(body) ? { title: null, number: null, sha } : null;
  return {
    title: named.title,
    number: named.number ?? numberIn(BODY_NUMBER.exec(body), repositoryUrl) ?? numberOfBranch(branch),
    sha: shas.length === 1 && sha !== undefined ? sha : null,
  };
}

type Named = { readonly title: string | null; readonly number: number | null };

function fromTitle(line: string, repositoryUrl: string | null): Named | null {
  const text = CONVENTIONAL.exec(line)?.[1] ?? line;
  if (!/^revert/i.test(text)) return null;
  const quoted = QUOTED.exec(text)?.[1];
  if (quoted !== undefined) return fromQuoted(quoted, repositoryUrl);
  const numbered = BY_NUMBER.exec(text);
  if (numbered !== null) return { title: null, number: numberIn(numbered, repositoryUrl) };
  const typed = TYPED.exec(text)?.[1];
  if (typed !== undefined) return fromTitle(typed, repositoryUrl) ?? fromQuoted(typed.replace(TAIL_NUMBERS, ''), repositoryUrl);
  const plain = PLAIN.exec(text)?.[1]?.replace(TAIL_NUMBERS, '');
  return plain === undefined ? null : { title: plain, number: null };
}

/** The original's own subject stands in the quotes, its number at the subject's end. */
function fromQuoted(subject: string, repositoryUrl: string | null): Named {
  const merge = INNER_MERGE.exec(subject);
  if (merge !== null) return { title: null, number: numberIn(merge, repositoryUrl) };
  const tail = TAIL_NUMBERS.exec(subject);
  return { title: subject, number: tail?.[1] === undefined ? null : Number(tail[1]) };
}

function numberIn(match: RegExpExecArray | null, repositoryUrl: string | null): number | null {
  if (match === null) return null;
  const [, slug, number] = match;
  const foreign = slug !== undefined && repositoryUrl?.toLowerCase().endsWith(`/${slug.toLowerCase()}`) !== true;
  // `Revert "Merge pull request owner/repo#1 from ..."` names its own repository; without an address we cannot tell.
  return number === undefined || (foreign && repositoryUrl !== null) ? null : Number(number);
}

function numberOfBranch(branch: string | null): number | null {
  const number = branch === null ? undefined : BRANCH.exec(branch)?.[1];
  return number === undefined ? null : Number(number);
}
