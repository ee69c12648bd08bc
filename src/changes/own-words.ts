/** What a person wrote for the notes: `release-note` blocks of a pull request, `Release-Note:` trailers, and news files. */
import type { OwnWords, PullRequest } from '../domain.ts';
import { asSentences, bodyOf, withoutList } from './body.ts';
import type { News } from './fragments.ts';
import { linksAsText, withoutTags } from './link-text.ts';
import { breakingOf } from './marks.ts';
import type { Message } from './message.ts';
import { redact, withoutMarkers } from './redact.ts';
import { valuesOf } from './trailers.ts';
import { cutAt, visible } from './visible.ts';

const BLOCK = /^ {0,3}(`{3,}|~{3,}) *release-?notes? *\n([\s\S]*?)^ {0,3}\1[`~]* *$/gim;
const UPGRADE_BLOCK = /^ {0,3}(`{3,}|~{3,}) *(?:upgrade-?notes?|breaking-?changes?|action-?required) *\n([\s\S]*?)^ {0,3}\1[`~]* *$/gim;
/** How Kubernetes and its kin mark a note that asks people to do something. */
const ACTION =
  /^(?:[*_]{1,2})?(?:\[[Aa](?:CTION|ction)[Ss]? [Rr](?:EQUIRED|equired)\]|[Aa]ctions? [Rr]equired(?=[*_]{0,2}\s*(?:[:!.\u2013\u2014]|-\s|$))|ACTIONS? REQUIRED\b)[*_]{0,2}[^\S\n]*(?:[:!.\u2013\u2014]|-(?=\s))?(?:[*_]{1,2}(?=\s|$))?[^\S\n]*/;
/** The end of a first sentence, behind which another begins. */
const SENTENCE = /(?:(?<!\b(?:e\.g|i\.e|etc|vs|cf))[.!?\u2026]["'\u2019\u201d)\]]*\s+(?=[^\p{Ll}\s])|[\u3002\uff01\uff1f])/u;
const NONE = /^(?:none|n\/a|no|nothing)[.!]?$/i;
const ASKING = /upgrade|breaking|action/i;
const NAMING = /release-?note|upgrade|breaking|action/i;
/** The trailers that `toldBy` reads. */
const NOTE = /^release-notes?$/;
/** Where bots begin to quote the notes and commits of a dependency. */
const QUOTE = /<details\b|<blockquote\b|^ {0,3}(?:#{1,6} *|<h\d>\s*)(?:release notes|changelog|commits)\b/im;
/** Characters of own words; more is an essay. */
const MOST = 2_000;
/** Characters of a body that are searched. */
const SEARCHED = 20_000;

/** One text of a person: its line, and where it is marked so, what it asks people to do. */
type Told = { readonly line: string; readonly asks: string | null };

/** What people wrote for the notes of one change. */
export type Written = {
  /** Null when nobody wrote any. Several texts, and the items of a list, become sentences; a text beside a `NONE` wins. */
  readonly own: OwnWords | null;
  /** What it asks people to do: an upgrade block, or a note that begins with `ACTION REQUIRED`; null where it asks nothing. */
  readonly upgrade: string | null;
};

const NOTHING: Written = { own: null, upgrade: null };

/** Reads blocks, trailers and news files. */
export function writtenFor(pull: PullRequest | null, messages: readonly Message[], news: News): Written {
  if (!mayTell(pull, messages, news)) return news.none ? { own: { kind: 'none' }, upgrade: null } : NOTHING;
  const blocks = upgradeBlocksOf(pull, messages);
  const told = toldBy(pull, messages, news, blocks.length > 0);
  return { own: ownWordsOf(told, news), upgrade: upgradeOf(blocks, told) };
}

function ownWordsOf(told: readonly Told[], news: News): OwnWords | null {
  if (told.length === 0) return news.none ? { kind: 'none' } : null;
  const said = told.map(({ line }) => line).filter((line) => !NONE.test(line));
  if (said.length === 0) return { kind: 'none' };
  return { kind: 'text', text: withoutLoneStop(cutAt(asSentences(said), MOST).trimEnd()), ...(news.feature ? { feature: true } : {}) };
}

function upgradeOf(blocks: readonly string[], told: readonly Told[]): string | null {
  const asks = blocks.length > 0 ? blocks.map(withoutList) : told.flatMap((one) => one.asks ?? []);
  const joined = blocks.length > 0 ? asks.join('\n') : asSentences(asks);
  return asks.length === 0 ? null : cutAt(joined, MOST).trimEnd();
}

/** What a bot says itself: below such a line stands what somebody else wrote of another project. */
export function unquoted(pull: PullRequest | null, messages: readonly Message[]): readonly [PullRequest | null, readonly Message[]] {
  const said = messages.map((message) => {
    const body = beforeQuote(message.body);
    return body === message.body ? message : { ...message, body, trailers: [] };
  });
  return [pull === null ? null : { ...pull, body: beforeQuote(pull.body) }, said];
}

function beforeQuote(body: string): string {
  const at = body.search(QUOTE);
  return at < 0 ? body : body.slice(0, at);
}

/** Cheap test before anything is taken apart: a block is named, or what was written stands elsewhere. */
function mayTell(pull: PullRequest | null, messages: readonly Message[], news: News): boolean {
  if (news.texts.length > 0 || (pull !== null && NAMING.test(pull.body))) return true;
  return messages.some(({ body, trailers }) => (body !== '' && NAMING.test(body)) || trailers.some(({ token }) => NOTE.test(token)));
}

function upgradeBlocksOf(pull: PullRequest | null, messages: readonly Message[]): readonly string[] {
  const bodies = messages.map((message) => message.body);
  if (pull !== null && isTrusted(pull)) bodies.unshift(pull.body);
  const blocks = bodies.filter((body) => ASKING.test(body)).flatMap((body) => matchesOf(body, UPGRADE_BLOCK));
  return blocks.length === 0 ? [] : [...new Set(blocks.map(tidy))].filter((text) => text !== '' && !NONE.test(text));
}

/** All texts, each once. What a block of its own tells to do (`hasBlock`) is not taken out of the line. */
function toldBy(pull: PullRequest | null, messages: readonly Message[], news: News, hasBlock: boolean): readonly Told[] {
  const blocks = pull !== null && isTrusted(pull) ? blocksOf(pull.body) : [];
  const written = messages.flatMap((message) => [
    ...blocksOf(message.body),
    ...valuesOf(message.trailers, 'release-note'),
    ...valuesOf(message.trailers, 'release-notes'),
  ]);
  const read = [...blocks, ...written].flatMap((text) => {
    const mark = ACTION.exec(tidy(text))?.[0] ?? '';
    const { texts, rest } = bodyOf(tidy(text).slice(mark.length));
    return texts.map((line) => readTold(mark === '' ? line : `${mark} ${line}`, rest, hasBlock));
  });
  const told = [...read, ...news.texts.map((text) => readTold(tidy(text), '', hasBlock))].filter(({ line }) => line !== '');
  return told.filter(({ line }, at) => told.findIndex((other) => other.line === line) === at);
}

/** `rest`: what stands below the text. A text of one sentence is itself what to do. */
function readTold(text: string, rest: string, hasBlock: boolean): Told {
  const mark = ACTION.exec(text)?.[0] ?? '';
  const said = text.slice(mark.length);
  if (mark === '' || said === '' || NONE.test(said)) return { line: mark === '' ? text : said, asks: null };
  const whole = said.replace(/^\p{Ll}(?=\p{Ll}*[\s,])/u, (letter) => letter.toUpperCase());
  const end = SENTENCE.exec(maskedCode(whole));
  const first = end === null || hasBlock ? whole : whole.slice(0, end.index + end[0].length).trim();
  const asked = [whole.slice(first.length).trim(), withoutList(rest)].filter((part) => part !== '');
  return { line: first === whole ? first : first.replace(/(?<!\.)\.$/, ''), asks: asked.length > 0 ? asked.join('\n\n') : whole };
}

/** A sentence does not end inside code. */
function maskedCode(text: string): string {
  return text.replace(/(`+)[^`]+\1/g, (code) => 'x'.repeat(code.length));
}

/** True when it matters who edited a body last: it holds a block or says what breaks, and was edited after the merge. */
export function isEditedClaim(pull: Pick<PullRequest, 'body' | 'bodyEditedAt' | 'mergedAt'>): boolean {
  if (isEditedBeforeMerge(pull)) return false;
  return (
    [BLOCK, UPGRADE_BLOCK].some((block) => matchesOf(pull.body, block).length > 0) ||
    breakingOf([withoutComments(visible(pull.body.slice(0, SEARCHED)))], true) !== ''
  );
}

/** Whoever edits a body after the merge writes without review: that block is a person's word only by somebody with write access. */
export function isTrusted(pull: PullRequest): boolean {
  return pull.editorMayWrite === true || isEditedBeforeMerge(pull);
}

function isEditedBeforeMerge(pull: Pick<PullRequest, 'bodyEditedAt' | 'mergedAt'>): boolean {
  if (pull.bodyEditedAt === null || pull.mergedAt === null) return true;
  return Date.parse(pull.bodyEditedAt) <= Date.parse(pull.mergedAt);
}

function blocksOf(body: string): readonly string[] {
  return /release-?note/i.test(body) ? matchesOf(body, BLOCK) : [];
}

function matchesOf(body: string, block: RegExp): readonly string[] {
  const text = withoutComments(visible(body.slice(0, SEARCHED)));
  if (!text.includes('```') && !text.includes('~~~')) return [];
  return [...text.matchAll(block)].map((match) => match[2] ?? '');
}

/** Templates explain a block in a comment, inside it or around an example of it. */
function withoutComments(text: string): string {
  if (!text.includes('<!--')) return text;
  const parts = text.split('<!--');
  return parts.map((part, index) => (index === 0 ? part : afterComment(part))).join('');
}

function afterComment(part: string): string {
  const end = part.indexOf('-->');
  return end < 0 ? '' : part.slice(end + 3);
}

/** A line of notes ends without a stop: the one of a single sentence goes. */
function withoutLoneStop(text: string): string {
  const single = /[^.\s]\.$/.test(text) && !/\b(?:etc|e\.g|i\.e)\.$/i.test(text) && !/[.!?…]["'”’)\]]*\s+[^\p{Ll}]|\n/u.test(text);
  return single ? text.slice(0, -1) : text;
}

function tidy(text: string): string {
  return withoutMarkers(redact(withoutTags(linksAsText(visible(text)))))
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
