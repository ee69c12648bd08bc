/** Commands in comments: obeyed from people who may write at that moment. Part of the comment action's door. */
import { writeOutputs, writeSummary } from '../adapters/runner/outputs.ts';
import { messageOf, problemOf, TidingsError } from '../errors.ts';
import { configAt } from '../job.ts';
import { GITHUB } from '../limits.ts';
import { printOf } from '../rendering/comment/marker.ts';
import { rangeHeading, rangeMarkdown, refusalMarkdown } from '../rendering/comment/range.ts';
import { COMMANDS } from '../rendering/comment/words.ts';
import type { Command } from '../steps/comment/command.ts';
import { namedRange } from '../steps/comment/named-range.ts';
import { putComment } from '../steps/comment/sticky.ts';
import { type Desk, mayAsk, notesOf, type Posted, postIfAllowed } from './desk.ts';
import { previewPull } from './preview.ts';

/** Characters that the mark of a comment takes at most. */
const MARK = 200;

/** A refused command is answered by a reaction alone: whoever may not ask is told nothing and wakes nobody. */
export async function obey(command: Command, desk: Desk): Promise<void> {
  const { about, github, journal } = desk;
  const { comment, number } = about;
  if (comment === null || number === null) throw new Error('a command without a comment');
  if (!(await github.permissions.mayWrite(comment.author))) {
    journal.notice(`${comment.author} may not write to this repository: the command was refused.`);
    return github.reactions.react(comment.id, '-1');
  }
  await github.reactions.react(comment.id, 'eyes');
  try {
    await answer(command, number, desk);
  } catch (thrown) {
    // Who asked looks at the comment, not at the log of a job.
    await github.reactions.react(comment.id, 'confused').catch((other: unknown) => journal.debug(messageOf(other)));
    throw thrown;
  }
}

async function answer(command: Command, number: number, desk: Desk): Promise<void> {
  if (command.kind === 'range') return answerRange(command, number, desk);
  if (command.kind === 'help' || !desk.about.isPull) return help(number, desk);
  await previewPull(number, desk, { wanted: true, anew: command.kind === 'again' });
}

async function help(number: number, desk: Desk): Promise<void> {
  const text = ['### What can be asked for', COMMANDS.join('\n'), 'The first two are about a pull request.'].join('\n\n');
  const mark = { kind: 'help', key: '', print: '' } as const;
  if (!desk.inputs.comment) await writeSummary(text);
  tell(await postIfAllowed(desk, false, () => putComment(desk.github.comments, number, mark, text)), 'deterministic', desk);
}

async function answerRange({ from, to }: Extract<Command, { kind: 'range' }>, number: number, desk: Desk): Promise<void> {
  const { inputs, event, github } = desk;
  const name = `${from}..${to}`;
  const mark = { kind: 'range', key: printOf(name), print: '' } as const;
  try {
    const ends = await namedRange(from, to, github.history);
    // The default branch says how notes look here.
    const { config, source } = await configAt(event.sha, inputs.run, github);
    const document = await notesOf(
      { ...config, ...ends, dryRun: 'false' },
      source,
      github,
      { ask: await mayAsk(desk, null), overviews: true },
      desk,
    );
    const text = rangeMarkdown(document, rangeHeading(name), GITHUB.commentBody - MARK);
    await writeSummary(text);
    tell(await postIfAllowed(desk, false, () => putComment(github.comments, number, mark, text)), document.mode, desk);
  } catch (thrown) {
    if (!(thrown instanceof TidingsError) || !['unknown-ref', 'bad-config', 'bad-input'].includes(thrown.code)) throw thrown;
    const refusal = refusalMarkdown(rangeHeading(name), problemOf(thrown));
    await postIfAllowed(desk, false, () => putComment(github.comments, number, mark, refusal));
    throw thrown;
  }
}

function tell({ state, url }: Posted, mode: string, { journal }: Desk): void {
  writeOutputs({ preview: '', 'preview-json': '', 'comment-url': url, state, missing: '[]', mode });
  journal.step('done', `comment ${state}${url === '' ? '' : `: ${url}`}`);
}
