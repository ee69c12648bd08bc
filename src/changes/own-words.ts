/** What a person wrote for the notes: `release-note` blocks of a pull request, `Release-Note:` trailers, and news files. */
import type { OwnWords, PullRequest } from '../domain.ts';
import { asSentences, bodyOf, withoutList } from './body.ts';
import type { News } from './fragments.ts';
import type { Message } from './message.ts';
import { redact, withoutMarkers } from './redact.ts';
import { valuesOf } from './trailers.ts';
import { cutAt, visible } from './visible.ts';

const BLOCK = /^ {0,3}(`{3,}|~{3,}) *release-?notes? *\n([\s\S]*?)^ {0,3}\1[`~]* *$/gim;
const UPGRADE_BLOCK = /^ {0,3}(`{3,}|~{3,}) *(?:upgrade-?notes?|breaking-?changes?|action-?required) *\n([\s\S]*?)^ {0,3}\1[`~]* *$/gim;
/** How Kubernetes and its kin mark a note that asks people to do something. */
const ACTION = /^\[?action required\]?[:\s-]*/i;
const NONE = /^(?:none|n\/a|no|nothing)[.!]?$/i;
/** Characters of own words; more is an essay. */
const MOST = 2_000;
/** Characters of a body that are searched. */
const SEARCHED = 20_000;

/** Own words of a change; null when nobody wrote any. Several texts, and the items of a list, become sentences; a text beside a `NONE` wins. */
export function ownWordsOf(pull: PullRequest | null, messages: readonly Message[], news: News): OwnWords | null {
  const blocks = pull !== null && isTrusted(pull) ? blocksOf(pull.body) : [];
  const written = messages.flatMap((message) => [
    ...blocksOf(message.body),
    ...valuesOf(message.trailers, 'release-note'),
    ...valuesOf(message.trailers, 'release-notes'),
  ]);
  const told = [...[...blocks, ...written].flatMap((text) => bodyOf(tidy(text)).texts), ...news.texts.map(tidy)];
  const texts = [...new Set(told)].filter((text) => text !== '');
  if (texts.length === 0) return news.none ? { kind: 'none' } : null;
  const said = texts.filter((text) => !NONE.test(text));
  return said.length === 0 ? { kind: 'none' } : { kind: 'text', text: withoutLoneStop(cutAt(asSentences(said), MOST).trimEnd()) };
}

/**
 * What a person's own words ask people to do: an upgrade block, or a note that begins with `ACTION REQUIRED`; '' where
 * it only says that there is something; null where they ask nothing.
 */
export function upgradeOf(pull: PullRequest | null, messages: readonly Message[], words: OwnWords | null): string | null {
  const bodies = [...(pull !== null && isTrusted(pull) ? [pull.body] : []), ...messages.map((message) => message.body)];
  const blocks = bodies.filter((body) => /upgrade|breaking|action/i.test(body)).flatMap((body) => matchesOf(body, UPGRADE_BLOCK));
  const said = [...new Set(blocks.map(tidy))].filter((text) => text !== '' && !NONE.test(text));
  if (said.length > 0) return cutAt(said.map(withoutList).join('\n'), MOST).trimEnd();
  return words?.kind === 'text' && ACTION.test(words.text) ? '' : null;
}

/** True when it matters who edited a body last: it holds a block, and was edited after the merge. */
export function isEditedBlock(pull: Pick<PullRequest, 'body' | 'bodyEditedAt' | 'mergedAt'>): boolean {
  return !isEditedBeforeMerge(pull) && [BLOCK, UPGRADE_BLOCK].some((block) => matchesOf(pull.body, block).length > 0);
}

/** Whoever edits a body after the merge writes without review: that block is a person's word only by somebody with write access. */
function isTrusted(pull: PullRequest): boolean {
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
  return [...text.matchAll(block)].map((match) => match[2] ?? '');
}

/** Templates explain a block in a comment, inside it or around an example of it. */
function withoutComments(text: string): string {
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
  return withoutMarkers(redact(visible(text)))
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
