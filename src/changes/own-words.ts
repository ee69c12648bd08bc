/** What a person wrote for the notes: `release-note` blocks of a pull request and `Release-Note:` trailers. */
import type { OwnWords, PullRequest } from '../domain.ts';
import type { Message } from './message.ts';
import { redact, withoutMarkers } from './redact.ts';
import { valuesOf } from './trailers.ts';
import { cutAt, visible } from './visible.ts';

const BLOCK = /^ {0,3}(`{3,}|~{3,}) *release-?notes? *\n([\s\S]*?)^ {0,3}\1[`~]* *$/gim;
const NONE = /^(?:none|n\/a|no|nothing)[.!]?$/i;
/** Characters of own words; more is an essay. */
const MOST = 2_000;
/** Characters of a body that are searched. */
const SEARCHED = 20_000;

/** Own words of a change; null when nobody wrote any. Several texts are joined; a text beside a `NONE` wins. */
export function ownWordsOf(pull: PullRequest | null, messages: readonly Message[]): OwnWords | null {
  const blocks = pull !== null && editedBeforeMerge(pull) ? blocksOf(pull.body) : [];
  const written = messages.flatMap((message) => [
    ...blocksOf(message.body),
    ...valuesOf(message.trailers, 'release-note'),
    ...valuesOf(message.trailers, 'release-notes'),
  ]);
  const texts = [...new Set([...blocks, ...written].map(tidy))].filter((text) => text !== '');
  if (texts.length === 0) return null;
  const said = texts.filter((text) => !NONE.test(text));
  return said.length === 0 ? { kind: 'none' } : { kind: 'text', text: cutAt(said.join('\n'), MOST).trimEnd() };
}

/** Whoever edits a body after the merge writes without review: that block is evidence, not a person's word. */
function editedBeforeMerge(pull: PullRequest): boolean {
  if (pull.bodyEditedAt === null || pull.mergedAt === null) return true;
  return Date.parse(pull.bodyEditedAt) <= Date.parse(pull.mergedAt);
}

function blocksOf(body: string): readonly string[] {
  if (!/release-?note/i.test(body)) return [];
  const text = withoutComments(visible(body.slice(0, SEARCHED)));
  return [...text.matchAll(BLOCK)].map((match) => match[2] ?? '');
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

function tidy(text: string): string {
  return withoutMarkers(redact(visible(text)))
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
