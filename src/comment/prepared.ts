/** The second of two workflows: posts a preview that a job without rights wrote. Nothing in it is trusted. Part of the comment action's door. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { messageOf, TidingsError } from '../errors.ts';
import { badPreview, type Preview, parsePreview } from '../rendering/comment/preview.ts';
import { type Desk, repositoryName } from './desk.ts';
import { postPreview, tellPreview } from './preview.ts';

/** Bytes of a preview that are read. */
const MOST = 2_000_000;

/**
 * The preview is data of a stranger: it is read by its schema, and its texts are escaped like any stranger's. Which pull request it is
 * about is not its word: that pull request has to be open, and its head has to be the commit and the repository of the run that ended.
 */
export async function postPrepared(path: string, desk: Desk): Promise<void> {
  const preview = parsePreview(await readBounded(resolve(desk.event.workspace, path)));
  const number = await checked(preview, desk);
  if (number === null) return;
  const asked = { wanted: false, anew: false };
  // Whatever it says of itself: the first job has no key.
  const plain: Preview = { ...preview, mode: 'deterministic' };
  await tellPreview(plain, await postPreview(plain, { desk, asked, known: null, print: '', stranger: false }), desk);
}

/** The number of the pull request; null where it went on or was closed meanwhile. Throws TidingsError `bad-notes` where it is another one's. */
async function checked(preview: Preview, desk: Desk): Promise<number | null> {
  const { about, github, journal } = desk;
  const { run } = about;
  if (run === null || run.event !== 'pull_request')
    throw new TidingsError(
      'bad-input',
      'The input "preview-json" is for an event `workflow_run` after a workflow on `pull_request`.',
      'See docs/comment.md for both workflows.',
    );
  if (preview.repository.toLowerCase() !== repositoryName(desk).toLowerCase())
    throw badPreview(`The preview is about ${preview.repository}, not about ${repositoryName(desk)}.`);
  const pull = await github.openPulls.read(preview.pull.number);
  const repository = run.headRepository?.toLowerCase();
  if (pull === null || pull.headRepository?.toLowerCase() !== repository || preview.pull.head !== run.headSha)
    throw badPreview(`The preview is about #${preview.pull.number}, and that is not what the run was about.`);
  if (pull.state === 'open' && pull.headSha === run.headSha) return pull.number;
  journal.step('done', `#${pull.number} ${pull.state === 'open' ? 'has newer commits' : 'is closed'}: nothing to post`);
  return null;
}

async function readBounded(path: string): Promise<string> {
  try {
    if ((await stat(path)).size > MOST) throw badPreview(`The preview at ${path} is too large.`);
    return await readFile(path, 'utf8');
  } catch (thrown) {
    if (thrown instanceof TidingsError) throw thrown;
    throw new TidingsError(
      'bad-input',
      `Input "preview-json" names ${path}, which cannot be read: ${messageOf(thrown)}`,
      'Download the artifact of the first workflow first, and give the path of its JSON file.',
    );
  }
}
