/** Reads what a change reverts, in every spelling seen: button, command line, conventional type, prose. */
import type { Reverted } from '../domain.ts';
import { oneLine } from './visible.ts';

/** What a title and a body say of reverting. */
export type Reverts = {
  /** What it reverts as a whole; null when it does not say that it is a revert. */
  readonly whole: Reverted | null;
  /** What it reverts beside that, or in passing while it does work of its own. */
  readonly others: readonly Reverted[];
  /** Numbers and commits of which it takes a part back: these stand. */
  readonly parts: readonly Reverted[];
};

export const NO_REVERTS: Reverts = { whole: null, others: [], parts: [] };

/** What a title alone says: whether it is a revert, and of what. */
type Said = { readonly kind: 'whole' | 'passing' | 'part'; readonly targets: readonly Reverted[] };

const NUMBERS = String.raw`(?:[\w.-]+\/[\w.-]+)?(?:#|!)\d{1,9}(?:(?:, ?(?:and )?| and | & | \+ |, & )(?:[\w.-]+\/[\w.-]+)?(?:#|!)\d{1,9})*`;
const VERB = `(?:revert(?:s|ed|ing)?|back(?:s|ed|ing)?[ -]?out):?`;
const THING = `(?:the )?(?:prs? |pull requests? |mrs? |commits? |change(?:set)?s? (?:from |of |in |for )?)?`;
/** Words that name a thing of a program as often as a revert: these count only where a number, a sha, quotes or a colon follow. */
const SOFT = `(?:undo(?:es|ing)?|undid|roll(?:s|ed|ing)?[ -]?back):?`;
const SOFT_TARGET = new RegExp(
  String.raw`^${SOFT} (?=${THING}(?:[\w.-]+\/[\w.-]+)?(?:#|!)\d|(?:prs?|pull requests?|mrs?) \d|(?:the )?(?:commits?|changesets?) [0-9a-f]{7,40}\b|(?=[a-f]*\d)[0-9a-f]{7,40}\b|["\u201c].+["\u201d](?: *\((?:#|!)\d+\))*[.]?$)`,
  'i',
);
/** `Rollback: title`, `[Revert] title`: behind it stands the title of the other. */
const SOFT_TITLED = /^(?:(?:undo|roll[ -]?back): *|\[(?:undo|roll[ -]?back|back[ -]?out|revert)\][: ]*)(?=\S)(.+)$/i;
const BACKED_OUT = /^back(?:s|ed|ing)?[ -]?out\b(?! of\b)/i;
/** `back out the widget (#5) because it crashed`. */
const BRACKETED = /\((?:#|!)(\d{1,9})\)/;
const BARE_NUMBER = /\b(prs?|pull requests?|mrs?) (?=\d{1,9}\b)/i;
const QUOTED = new RegExp(String.raw`^${VERB} *["\u201c'\u2018](.+)["\u201d'\u2019](?: *\((?:#|!)\d+\))*[.]?$`, 'i');
const QUOTED_AND = new RegExp(String.raw`^${VERB} *["\u201c](.+)["\u201d](?: *\((?:#|!)\d+\))*(?:,| and| but| \+| &) \S`, 'i');
const BY_NUMBER = new RegExp(`^${VERB} ${THING}(${NUMBERS})(.*)$`, 'i');
const BY_SHA = new RegExp(String.raw`^${VERB} (?:the )?(?:commit |changeset )?([0-9a-f]{7,40})\b`, 'i');
const PLAIN = new RegExp(`^${VERB} (.+)$`, 'i');
const TYPED = /^revert(?:\([^()]*\))?!?: *(.+)$/i;
/** Git and GitHub call the revert of a revert so since 2023. */
const REAPPLIED = /^(?:reapply|un-?revert) *["“'‘](.+)["”'’](?: *\((?:#|!)\d+\))*[.]?$/i;
const CONVENTIONAL =
  /^(?:[a-z][\w-]*(?:\([^()]*\))?!?: *|\[[^[\]]{1,40}\][: ]*|:[a-z_]{1,30}: *|\p{Extended_Pictographic}\uFE0F? *)+(?=(?:re(?:vert|apply)|un-?revert|back(?:s|ed|ing)?[ -]?out|und[io]|roll(?:s|ed|ing)?[ -]?back)|\[(?:revert|undo|roll[ -]?back|back[ -]?out)\])/iu;
/** Behind a number: work of its own goes with it. */
const OWN_WORK = /^(?:,| and| but| while| \+| &| in favou?r| instead)/i;
const PART = /\b(?:partial(?:ly)?|partly|in part|parts? of|some of|half of|portions? of)\b/i;
const IN_PASSING = new RegExp(String.raw`(?:[,;(:+&\u2013\u2014-] ?|\b(?:and|by|also) )revert(?:s|ing)?:? ${THING}(${NUMBERS})`, 'gi');
const QUOTED_IN_PASSING = /(?:[,;(+&] ?|\b(?:and|by|also) )revert(?:s|ing)?:? ["“]([^"“”]{5,300})["”]/gi;
const TAIL_NUMBERS = /(?: \((?:#|!)(\d{1,9})\))+$/;
const NUMBER = /(?:([\w.-]+\/[\w.-]+))?(?:#|!)(\d{1,9})/g;
const INNER_MERGE = /^(?:Merge pull request|Auto merge of|Rollup merge of|Merge) (?:([\w.-]+\/[\w.-]+))?#(\d{1,9})\b/;
const BODY_SHA =
  /^(?:this )?(partially )?(?:reverts|backs out|undoes|rolls back) (?:commit|changeset)s? ([0-9a-f]{7,40})\b(?! ?(?:partially|in part))/gim;
const BODY_NUMBER =
  /^(?:this )?(partially )?reverts (?:pr |pull request )?(?:([\w.-]+\/[\w.-]+))?#(\d{1,9})\b(?! ?(?:partially|in part))/gim;
/** Cheap tests: every title that reverts has one of these, and every body. */
const REVERTING = /revert|reapply|back(?:s|ed|ing)?[ -]?out|und[io]|roll(?:s|ed|ing)?[ -]?back/i;
const TELLING = /\b(?:reverts?|backs out|undoes|rolls back) /i;
const BRANCH = /^revert-(\d{1,9})-/;

/**
 * What `title` and `body` revert. Only what says that it is a revert reverts as a whole: its title begins so, its body
 * begins with `This reverts commit`, or its branch is `revert-12-...`. Everything else reverts in passing.
 */
export function revertsOf(title: string, body: string, branch: string | null, repositoryUrl: string | null): Reverts {
  if (!REVERTING.test(title) && !TELLING.test(body) && (branch === null || !BRANCH.test(branch))) return NO_REVERTS;
  const said = saidByTitle(oneLine(title, 1_000), repositoryUrl);
  if (said?.kind === 'part') return { whole: null, others: [], parts: said.targets };
  const told = toldByBody(body, repositoryUrl);
  const [first, ...more] = said?.targets ?? [];
  if (said?.kind === 'whole' && first !== undefined) {
    const [number, sha] = [first.number ?? told.numbers[0] ?? numberOfBranch(branch), first.sha ?? only(told.shas)];
    const others = told.shas.length > 1 ? told.shas.map(bySha) : [];
    return { whole: { ...first, number, sha }, others: [...more, ...others], parts: told.parts };
  }
  const number = numberOfBranch(branch);
  const sha = only(told.shas);
  if (number !== null || (sha !== null && /^(?:this )?(?:reverts|backs out|undoes|rolls back) (?:commit|changeset)/i.test(body)))
    return { whole: { title: null, number: number ?? told.numbers[0] ?? null, sha }, others: said?.targets ?? [], parts: told.parts };
  return { whole: null, others: [...(said?.targets ?? []), ...told.numbers.map(byNumber), ...told.shas.map(bySha)], parts: told.parts };
}

function saidByTitle(line: string, repositoryUrl: string | null): Said | null {
  const text = hardened(line.replace(CONVENTIONAL, '').replace(BARE_NUMBER, '$1 #'));
  const outside = text.replace(/["“].*["”]/, '');
  if (
    /\breverts?(?:ing)?\b|\breversion\b|\b(?:partial|part)ly (?:back(?:s|ed)?[ -]?out|undo|roll[ -]?back)\b/i.test(outside) &&
    PART.test(outside)
  )
    return { kind: 'part', targets: numbersIn(text, repositoryUrl) };
  const again = REAPPLIED.exec(text)?.[1];
  if (again !== undefined) return whole({ title: `Revert "${again.replace(TAIL_NUMBERS, '')}"`, number: null, sha: null });
  const titled = SOFT_TITLED.exec(text)?.[1];
  if (titled !== undefined) return byTitleAlone(saidByTyped(titled, repositoryUrl));
  if (!/^revert/i.test(text) && !BACKED_OUT.test(text)) return inPassing(line, repositoryUrl);
  const quoted = QUOTED.exec(text)?.[1];
  if (quoted !== undefined) return whole(fromQuoted(quoted, repositoryUrl));
  const beside = QUOTED_AND.exec(text)?.[1];
  if (beside !== undefined) return { kind: 'passing', targets: [fromQuoted(beside, repositoryUrl)] };
  const [, numbers, rest = ''] = BY_NUMBER.exec(text) ?? [];
  if (numbers !== undefined)
    return OWN_WORK.test(rest)
      ? { kind: 'passing', targets: numbersIn(numbers, repositoryUrl) }
      : whole(...ownOr(numbersIn(numbers, repositoryUrl)));
  const sha = BY_SHA.exec(text)?.[1];
  if (sha !== undefined && /\d/.test(sha)) return whole(bySha(sha.toLowerCase()));
  const typed = TYPED.exec(text)?.[1];
  if (typed !== undefined) return saidByTyped(typed, repositoryUrl);
  const bracketed = BACKED_OUT.test(text) ? BRACKETED.exec(text)?.[1] : undefined;
  if (bracketed !== undefined) return whole(byNumber(Number(bracketed)));
  const plain = PLAIN.exec(text)?.[1]?.replace(TAIL_NUMBERS, '');
  return plain === undefined ? null : whole({ title: plain, number: null, sha: null });
}

/** `Undo #8` and `Roll back "title"` in the word that the other forms begin with; `undo button` stays. */
function hardened(text: string): string {
  return SOFT_TARGET.test(text) ? text.replace(SOFT_TARGET, 'revert ') : text;
}

/** `undo` and `rollback` are areas too: what stands behind one is a revert only where a change has that very title. */
function byTitleAlone(said: Said | null): Said | null {
  return said === null ? null : { ...said, targets: said.targets.map((one) => (one.title === null ? one : { ...one, number: null })) };
}

/** Behind the type `revert:` stands the title of the other, or one more `Revert "..."` around it. */
function saidByTyped(typed: string, repositoryUrl: string | null): Said | null {
  const inner = /^revert/i.test(typed) ? saidByTitle(typed, repositoryUrl) : null;
  if (inner !== null) return inner;
  const numbered = new RegExp(`^(${NUMBERS})(.*)$`).exec(typed);
  if (numbered?.[1] !== undefined) return whole(...ownOr(numbersIn(numbered[1], repositoryUrl)));
  const tail = TAIL_NUMBERS.exec(typed)?.[1];
  return whole({ ...fromQuoted(typed.replace(TAIL_NUMBERS, ''), repositoryUrl), number: tail === undefined ? null : Number(tail) });
}

function inPassing(line: string, repositoryUrl: string | null): Said | null {
  const numbered = [...line.matchAll(IN_PASSING)].flatMap((match) => numbersIn(match[1] ?? '', repositoryUrl));
  const quoted = [...line.matchAll(QUOTED_IN_PASSING)].map((match) => fromQuoted(match[1] ?? '', repositoryUrl));
  const targets = [...numbered, ...quoted];
  return targets.length === 0 ? null : { kind: 'passing', targets };
}

function whole(...targets: readonly Reverted[]): Said {
  return { kind: 'whole', targets };
}

/** A number of another repository reverts something all the same: nothing that can be found here. */
function ownOr(targets: readonly Reverted[]): readonly Reverted[] {
  return targets.length > 0 ? targets : [{ title: null, number: null, sha: null }];
}

/** The original's own subject stands in the quotes, its number at the subject's end. */
function fromQuoted(subject: string, repositoryUrl: string | null): Reverted {
  const merge = INNER_MERGE.exec(subject);
  if (merge !== null) return { title: null, number: own(merge[1], merge[2], repositoryUrl), sha: null };
  const tail = TAIL_NUMBERS.exec(subject);
  return { title: subject, number: tail?.[1] === undefined ? null : Number(tail[1]), sha: null };
}

function numbersIn(text: string, repositoryUrl: string | null): readonly Reverted[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => own(match[1], match[2], repositoryUrl) ?? []).map(byNumber);
}

function toldByBody(
  body: string,
  repositoryUrl: string | null,
): { readonly numbers: readonly number[]; readonly shas: readonly string[]; readonly parts: readonly Reverted[] } {
  const shas = [...body.matchAll(BODY_SHA)].map((match) => ({ part: match[1] !== undefined, sha: (match[2] ?? '').toLowerCase() }));
  const numbers = [...body.matchAll(BODY_NUMBER)].flatMap((match) => {
    const number = own(match[2], match[3], repositoryUrl);
    return number === null ? [] : [{ part: match[1] !== undefined, number }];
  });
  return {
    numbers: [...new Set(numbers.filter(({ part }) => !part).map(({ number }) => number))],
    shas: [...new Set(shas.filter(({ part }) => !part).map(({ sha }) => sha))],
    parts: [
      ...numbers.filter(({ part }) => part).map(({ number }) => byNumber(number)),
      ...shas.filter(({ part }) => part).map(({ sha }) => bySha(sha)),
    ],
  };
}

/** `Revert "Merge pull request owner/repo#1 from ..."` names its own repository; without an address we cannot tell. */
function own(slug: string | undefined, number: string | undefined, repositoryUrl: string | null): number | null {
  const foreign = slug !== undefined && repositoryUrl !== null && !repositoryUrl.toLowerCase().endsWith(`/${slug.toLowerCase()}`);
  return number === undefined || foreign ? null : Number(number);
}

function byNumber(number: number): Reverted {
  return { title: null, number, sha: null };
}

function bySha(sha: string): Reverted {
  return { title: null, number: null, sha };
}

function only(list: readonly string[]): string | null {
  return list.length === 1 ? (list[0] ?? null) : null;
}

function numberOfBranch(branch: string | null): number | null {
  const number = branch === null ? undefined : BRANCH.exec(branch)?.[1];
  return number === undefined ? null : Number(number);
}
