/** What `git merge --squash` writes: the log of all that was squashed, indented, under a subject that says nothing. */
import { isNoise } from './boilerplate.ts';

const INTRODUCTION = 'Squashed commit of the following:';
/** Between the commits of the log. */
const COMMIT = /^commit [0-9a-f]{40,64}(?: \(.*\))?\n/m;

const AUTHOR = /^Author:[ \t]+(\S.*)$/m;

type Squashed = { readonly subject: string; readonly body: string; readonly author: string | null };

/**
 * The message as the forge writes one of a squash: a title, the commits as bullets, the oldest first, and their authors. A subject that somebody
 * wrote stays the title; else it is the first one with words. Other messages are as they were.
 */
export function unsquashed(message: string): string {
  const start = message.indexOf(INTRODUCTION);
  if (start < 0) return message;
  const [before = '', ...blocks] = message.slice(start + INTRODUCTION.length).split(COMMIT);
  const commits = blocks.map(commitOf).reverse();
  if (commits.length === 0 || before.trim() !== '') return message;
  const own = message.slice(0, start).trim();
  const named = commits.find(({ subject }) => !isNoise(subject)) ?? commits[0];
  const rest = own === '' && named !== undefined ? commits.filter((one) => one !== named) : commits;
  const head = own === '' && named !== undefined ? [named.subject, named.body] : [own];
  const authors = new Set(commits.flatMap(({ author }) => (author === null ? [] : [`Co-authored-by: ${author}`])));
  const parts = [...head, ...rest.flatMap(({ subject, body }) => [`* ${subject}`, body]), [...authors].join('\n')];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Behind author and date the message, each line indented by four. */
function commitOf(block: string): Squashed {
  const end = block.indexOf('\n\n');
  const [subject = '', ...body] = block
    .slice(end + 2)
    .replace(/^ {4}/gm, '')
    .trim()
    .split('\n');
  return { subject: subject.trim(), body: body.join('\n').trim(), author: AUTHOR.exec(block.slice(0, end))?.[1] ?? null };
}
