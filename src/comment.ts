/** The door of the comment action's step: what a pull request will say in the notes, and answers to commands in comments. */
import { type CommentEvent, readCommentEvent } from './adapters/runner/comment-event.ts';
import { type JobEvent, readEvent } from './adapters/runner/event.ts';
import { readCommentInputs } from './adapters/runner/inputs.ts';
import { createJobJournal } from './adapters/runner/journal.ts';
import { failStep } from './adapters/runner/outputs.ts';
import type { Desk } from './comment/desk.ts';
import { type CommentInputs, parseCommentInputs } from './config/comment-inputs.ts';
import { bad } from './config/problem.ts';
import { problemOf, TidingsError } from './errors.ts';
import { checkWays, githubOf } from './forge.ts';
import type { Journal } from './ports/journal.ts';
import { type Command, commandOf } from './steps/comment/command.ts';

export async function comment(): Promise<void> {
  const journal = createJobJournal();
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => controller.abort());
  try {
    await start(journal, controller.signal);
  } catch (thrown) {
    const { message, hint } = problemOf(thrown);
    failStep(message, hint);
    const { publishFailure } = await import('./publishers/failure.ts');
    await publishFailure('comment', thrown, {});
  }
  if (controller.signal.aborted) process.exit(130);
}

async function start(journal: Journal, signal: AbortSignal): Promise<void> {
  const inputs = parseCommentInputs(readCommentInputs());
  const event = readEvent(process.env);
  const about = readCommentEvent(process.env);
  const command = about.comment === null ? null : commandIn(about);
  // Most comments are none of ours: nothing is asked about them.
  if (about.comment !== null && command === null) return journal.step('done', 'the comment holds no command');
  checkWays(inputs.run, event);
  const github = await githubOf(inputs.run.credentials.token, event, journal, signal);
  if (github === null) throw bad('token', 'is empty', 'Leave `token` at its default.');
  const desk = { inputs, event, about, github, journal, signal };
  if (!inputs.comment) return answer(command, desk);
  const { withCommentPermission } = await import('./adapters/github/comments.ts');
  await withCommentPermission(() => answer(command, desk));
}

async function answer(command: Command | null, desk: Desk): Promise<void> {
  const { inputs, event, about } = desk;
  if (command !== null) return (await import('./comment/command.ts')).obey(command, desk);
  if (inputs.previewJson !== null) return (await import('./comment/prepared.ts')).postPrepared(inputs.previewJson, desk);
  const { previewPull } = await import('./comment/preview.ts');
  await previewPull(pullNumber(inputs, event, about), desk, { wanted: false, anew: false });
}

/** Only what a person has just written: an edit may be somebody else's. */
function commandIn({ action, comment: said }: CommentEvent): Command | null {
  return said === null || said.isBot || action !== 'created' ? null : commandOf(said.body);
}

function pullNumber(inputs: CommentInputs, event: JobEvent, about: CommentEvent): number {
  const number = inputs.pull ?? (about.isPull ? about.number : null);
  if (number !== null) return number;
  throw new TidingsError(
    'bad-input',
    `The event ${event.name} names no pull request.`,
    'Start the workflow on `pull_request`, `pull_request_target` or `issue_comment`, or give the input `pull-request`.',
  );
}
