/**
 * A plain `not` before what a title brings: `is not supported` of what it adds, `is not gone` of what it removes. English alone, by rules.
 * Silent where the evidence says something like it with a `not` of its own, and in clauses that tell a case. Pure.
 */
import { type Read, type Told, UNTIL_WITHIN } from './negation.ts';
import { isOneWord, stemOf } from './words.ts';

/** What a title begins with before it says what it does. */
const HEAD = /^(?:fix(?:es|ed)?|bug|bugfix|feat|perf|chore|refactor|docs|now)$/;
/** A first word behind which a title tells what will be, and not what was wrong. */
const BRINGS =
  /^(?:add|allow|accept|support|handle|enable|detect|discover|include|keep|make|set|use|return|generate|register|merge|resolve|respect|honou?r|ensure|preserve|populate|initiali[sz]e|recogni[sz]e|show|display|reset|apply|load|pass|rewrite|convert|normali[sz]e|validate|escape|update|upgrade|bump|improve|infer|emit|expose|provide|introduce|implement|restore|retry|defer|sort|migrate|put|let|stream|cache|split|rename|change|increase|raise|lower|reduce|lazy-load|explain|document|watch)(?:e?s)?$/;
/** What a title says behind these is a case, or was before. */
const CLAUSE =
  /^(?:when|if|where|that|which|who|while|in|on|for|because|due|since|after|before|instead-of|rather-than|without|unless|until)$/;
/** Before a `not` these make it a case, or ask. */
const CASE = /^(?:that|which|where|when|if|who|whose|unless|until|while|what|why|whether|but|although|though)$/;
/** Small words between a `not` and its verb. */
const BETWEEN = /^(?:be|been|being|is|are|now|also|yet|only|any|the|a|an|longer|to|as|up)$/;
/** A `not` of these is about how often, or has been said before as a defect that ends. */
const HOW_OFTEN =
  /\b(?:again|twice|second time|more than once|(?:several|multiple) times|both|at once|at the same time|side by side|(?:so|as) (?:soon|early|late|often|long|quickly|easily)|any ?more|any longer)\b/;
/** What a change brings may well be, however its title says it. */
const GOOD =
  /^(?:works?|right|correct(?:ly)?|support(?:s|ed)?|available|possible|handled|found|detected|recogni[sz]ed|included|kept|shown|accept(?:s|ed)?|allow(?:s|ed)?|filled|inferred|used?|usable|honou?red|respected|read|called|fixed|mended)$/;
const MENDED = /^(?:gone|fixed|mended|solved|closed|resolved|corrected|repaired|restored)$/;
/** What a title takes away, and how a text says that it is away. */
const AWAY: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:remove|drop|delete|strip)[sd]?$/, /^(?:gone|removed|dropped|deleted|stripped)$/],
  [/^disable[sd]?$/, /^(?:off|disabled)$/],
  [/^skip(?:s|ped)?$/, /^skipped$/],
  [/^(?:suppress|hide)(?:es|s)?$/, /^(?:suppressed|hidden)$/],
  [/^ignore[sd]?$/, /^ignored$/],
];
const NOT_RIGHT = /\b(?:is|are|does|do) not (?:now )?\w{2,30} (?:correctly|properly|right)\b/i;
const REFUSES =
  /\b(?:security|vulnerab\w*|bypass\w*|CVE|GHSA|inject\w*|traversal|leak\w*|unauthori[sz]ed|permission\w*|den[yi]\w*|refus\w*|reject\w*)\b/i;
const NEGATION = /^(?:not|no|never|none|nothing|cannot|no-longer|without|only|unless|except|until|instead-of|rather-than|\w+n't|\w+n’t)$/;
/** How far back a clause may have begun. */
const CLAUSE_LENGTH = 10;
/** How far a `not` reaches. */
const REACH = 6;

type Claim = { readonly verb: string; readonly said: string; readonly isOver: boolean; readonly near: ReadonlySet<string> };

/** `--no-exec`: a name with a `not` in it. */
const DENYING = /^(?:no|non|without|skip|disable|ignore|omit)-/;

/** What the text takes back, as words of it. */
export function takenBack(text: Read, told: Told): readonly string[] {
  const claims = claimsIn(text.words);
  if (claims.length === 0) return [];
  const lead = leadOf(told.title.words);
  const brought = new Set(
    lead.words
      .filter((word) => !DENYING.test(word))
      .flatMap((word) => word.split('-'))
      .flatMap((word) => stemOf(word) ?? (/^\d/.test(word) ? [word] : [])),
  );
  const denied = nearOfNegations(told.all().words);
  return claims.filter((claim) => !isDenied(claim, denied) && isTakenBack(claim, text.text, told, lead, brought)).map(({ said }) => said);
}

type Lead = { readonly verb: string; readonly words: readonly string[] };

/** The verb of a title, and what it says up to the first clause. */
function leadOf(words: readonly string[]): Lead {
  const from = words.findIndex((word) => !HEAD.test(word));
  const own = from < 0 ? words : words.slice(from);
  const end = own.findIndex((word) => CLAUSE.test(word));
  return { verb: own[0] ?? '', words: end < 0 ? own : own.slice(0, end) };
}

function isTakenBack(claim: Claim, text: string, { title, type, all }: Told, lead: Lead, brought: ReadonlySet<string>): boolean {
  const { verb, isOver } = claim;
  if (MENDED.test(verb) && !isOver) return true;
  if (!isOver && AWAY.some(([takes, away]) => takes.test(lead.verb) && away.test(verb))) return true;
  if (REFUSES.test(all().text)) return false;
  const works = /^(?:works?|support(?:s|ed)?|available)$/.test(verb);
  const isMended = type === 'fix' || HEAD.test(title.words[0] ?? '');
  if (isOver) return works && (BRINGS.test(lead.verb) || isMended) && !title.words.some((word) => NEGATION.test(word));
  if (HOW_OFTEN.test(text)) return false;
  const stem = stemOf(verb);
  if (!BRINGS.test(lead.verb)) return isMended && (/^(?:works?|right|correct(?:ly)?)$/.test(verb) || NOT_RIGHT.test(text));
  return GOOD.test(verb) || [...brought].some((one) => isOneWord(one, stem ?? verb));
}

/** Where a text says that something is not: outside of clauses that tell a case. */
function claimsIn(words: readonly string[]): readonly Claim[] {
  return words.flatMap((word, at) => {
    const isOver = word === 'no-longer';
    if (!isOver && !/^(?:cannot|not|\w+n't|\w+n’t)$/.test(word)) return [];
    if (word === 'not' && !/^(?:is|are|does|do|will|can)$/.test(words[at - 1] ?? '')) return [];
    if (words.slice(Math.max(0, at - CLAUSE_LENGTH), at).some((one) => CASE.test(one))) return [];
    if (words.slice(at + 1, at + 1 + UNTIL_WITHIN).includes('until')) return [];
    const verb = words.slice(at + 1, at + 4).find((one) => !BETWEEN.test(one)) ?? '';
    return [{ verb, said: `${word.replace('-', ' ')} ${verb}`, isOver, near: nearOf(words, at) }];
  });
}

function nearOfNegations(words: readonly string[]): readonly ReadonlySet<string>[] {
  return words.flatMap((word, at) => (NEGATION.test(word) ? [nearOf(words, at)] : []));
}

function nearOf(words: readonly string[], at: number): ReadonlySet<string> {
  const around = [...words.slice(Math.max(0, at - REACH), at), ...words.slice(at + 1, at + 1 + REACH)];
  return new Set(around.flatMap((one) => stemOf(one) ?? []));
}

/** The evidence has a `not` of its own about the same. */
function isDenied({ near }: Claim, denied: readonly ReadonlySet<string>[]): boolean {
  return denied.some((own) => [...near].some((stem) => own.has(stem)));
}
