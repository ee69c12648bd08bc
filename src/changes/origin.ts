/** Where a backport or a cherry-pick comes from: the pull request that it brings to another line. */
import type { PullRequest, Sha } from '../domain.ts';
import type { Message } from './message.ts';
import { valuesOf } from './trailers.ts';

/** What a change says of itself, and what is known of the commits that it may name. */
export type Origins = {
  readonly landing: Message;
  readonly contents: readonly Message[];
  readonly pull: PullRequest | null;
  /** Issues that it closes: no origins. */
  readonly closes: readonly number[];
  /** The pull request's number of a commit by its (abbreviated) name; null where it is not known. */
  readonly numberOf: (sha: Sha) => number | null;
};

const BRINGS = `(?:back-?port(?:s|ed|ing)?|cherry-?pick(?:s|ed|ing)?|cherry[ -]picked|automated cherry[ -]pick)`;
/** `Backport of #1`, `(backport #1)`, `Cherry-pick PR #1`, `cherry picked from #1`, `automated backport of pull request #1`. */
const NAMED = new RegExp(String.raw`\b${BRINGS}(?: of| from| for)?:? (?:the )?(?:prs? |pull requests? |mr )?#(\d{1,9})\b`, 'i');
/** The same with an address of this repository, as bots write it. */
const ADDRESSED = new RegExp(
  String.raw`\b${BRINGS}(?: of| from)?:? (?:the )?(?:pr |pull request )?<?(https?:\/\/[^\s/]+\/[\w.-]+\/[\w.-]+)\/pull\/(\d{1,9})\b`,
  'i',
);
/** `[Backport release-1.x] title (#1)`, `[release-1.x] title (#1)`, `[stable/2.5] title (#1)`. */
const TAGGED =
  /^\P{L}{0,4}\[(?:backport|cherry[- ]?pick)\b[^\]]*\].*\(#(\d{1,9})\)$|^\P{L}{0,4}\[(?:(?:release|stable|branch)[-/ ]?)?v?\d[\w.]*(?:[.-]x)?(?: backport)?\].*\(#(\d{1,9})\)$/iu;
/** `title (#1)` where the own number stands behind it or is known otherwise. */
const INNER = /^(?!revert\b).*\S \(#(\d{1,9})\)$/i;
/** Lines on which work begins: a number in a title there is an issue. */
const MAIN = /^(?:main|master|trunk|develop|development|dev|next|canary)$/i;
/** Cheap test before the patterns of what brings: each has one of these. */
const BRINGING = /back-?port|cherry[ -]?pick/i;
/** Characters of a description in which an origin is looked for: bots put it first. */
const FIRST = 1_000;

/** The number of the pull request that a change brings here; null where it says none. `own` is its own number. */
export function originOf(told: Origins, own: number | null, repositoryUrl: string | null): number | null {
  const { landing, pull } = told;
  const titles = pull === null ? [landing.rawTitle.trim()] : [pull.title.trim(), landing.rawTitle.trim()];
  const found =
    brought(titles.filter(isBringing), bodiesOf(told).filter(isBringing), repositoryUrl) ??
    first(titles, tagged) ??
    picked(told) ??
    inner(titles, told, own);
  return found === own ? null : found;
}

/** The beginnings of what stands below the titles. */
function bodiesOf({ landing, contents, pull }: Origins): readonly string[] {
  const own = landing.body.slice(0, FIRST);
  const single = contents.length === 1 ? contents[0] : undefined;
  const bodies = single === undefined || single === landing ? [own] : [own, single.body.slice(0, FIRST)];
  return pull === null ? bodies : [pull.body.slice(0, FIRST), ...bodies];
}

/** What texts that bring something name, by number or address. */
function brought(titles: readonly string[], bodies: readonly string[], repositoryUrl: string | null): number | null {
  if (titles.length + bodies.length === 0) return null;
  return first(titles.concat(bodies), (text) => numberAt(NAMED.exec(text))) ?? first(bodies, (text) => addressed(text, repositoryUrl));
}

function isBringing(text: string): boolean {
  return BRINGING.test(text);
}

function tagged(title: string): number | null {
  return title.includes('[') ? numberAt(TAGGED.exec(title)) : null;
}

/** Whether git's own line says that it was picked from another commit. */
export function isPicked({ trailers }: Message): boolean {
  return trailers.some(({ token }) => token === 'cherry-picked-from');
}

/** A cherry-picked squash keeps its number in the title, and gets a second one where it has a pull request of its own. */
function inner(titles: readonly string[], { landing, pull, closes }: Origins, own: number | null): number | null {
  if (own === null) return isPicked(landing) ? (landing.landing?.number ?? null) : null;
  if (pull !== null && MAIN.test(pull.baseBranch)) return null;
  const number = first(titles, (title) => (title.endsWith(')') ? numberAt(INNER.exec(title)) : null));
  return number === null || number >= own || closes.includes(number) ? null : number;
}

function picked({ landing, contents, numberOf }: Origins): number | null {
  for (const { trailers } of contents.length === 1 && contents[0] === landing ? contents : [landing, ...contents]) {
    if (trailers.length === 0) continue;
    const found = first(valuesOf(trailers, 'cherry-picked-from'), (value) => numberOf(value.toLowerCase()));
    if (found !== null) return found;
  }
  return null;
}

function addressed(text: string, repositoryUrl: string | null): number | null {
  const [, address, number] = ADDRESSED.exec(text) ?? [];
  return number !== undefined && address?.toLowerCase() === repositoryUrl?.toLowerCase() ? Number(number) : null;
}

function numberAt(match: RegExpExecArray | null): number | null {
  const number = match?.slice(1).find((group) => group !== undefined);
  return number === undefined ? null : Number(number);
}

function first<T>(list: readonly T[], find: (one: T) => number | null): number | null {
  for (const one of list) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}
