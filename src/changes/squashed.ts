/** What `git merge --squash` writes: the log of all that was squashed, indented, under a subject that says nothing. */
import { isNoise } from './boilerplate.ts';

const INTRODUCTION = 'Squashed commit of the following:';
/** Between the commits of the log. */
const COMMIT = /^commit [0-9a-f]{40,64}(?: \(.*\))?\n/m;
const REVERT = /^Revert "(.+)"$/;
const AUTHOR = /^Author:[ \t]+(\S.*)$/m;

type Squashed = { readonly subject: string; readonly body: string; readonly author: string | null };

/**
 * The message as the forge writes one of a squash: a title, the commits as bullets, the oldest first, and their authors. A subject
 * that somebody wrote stays the title; else it is the first one with words. Other messages are as they were.
 */
export function unsquashed(message: string): string {
  const start = message.indexOf(INTRODUCTION);
  if (start < 0) return message;
  const [before = '', ...blocks] = message.slice(start + INTRODUCTION.length).split(COMMIT);
  if (blocks.length === 0 || before.trim() !== '') return message;
  const commits = standing(blocks.map(commitOf)).toReversed();
  const own = message.slice(0, start).trim();
  const named = commits.find(({ subject }) => !isNoise(subject)) ?? commits[0];
  const rest = own === '' && named !== undefined ? commits.filter((one) => one !== named) : commits;
  const head = own === '' && named !== undefined ? [named.subject, named.body] : [own];
  const authors = new Set(commits.flatMap(({ author }) => (author === null ? [] : [`Co-authored-by: ${author}`])));
  const parts = [...head, ...rest.flatMap(({ subject, body }) => [`* ${subject}`, body]), [...authors].join('\n')];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Without what was reverted before it was squashed, and its reverts; the newest first. All of them where nothing stands. */
function standing(commits: readonly Squashed[]): readonly Squashed[] {
  const subjects = new Set(commits.map(({ subject }) => subject));
  const reverted: string[] = [];
  const left: Squashed[] = [];
  for (const commit of commits) {
    const at = reverted.indexOf(commit.subject);
    const target = REVERT.exec(commit.subject)?.[1];
    if (at >= 0) reverted.splice(at, 1);
    else if (target !== undefined && subjects.has(target)) reverted.push(target);
    else left.push(commit);
  }
  return left.length === 0 ? commits : left;
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
