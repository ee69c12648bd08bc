/** What the doctor is told of git and of the clone. */
import { type ErrorCode, TidingsError } from '../../errors.ts';
import type { CloneFacts } from '../../report/doctor/inspection.ts';
import { gitText, type Place, runGit } from './process.ts';
import { remoteRepository } from './remote.ts';

/** What is said of a folder that is no clone, and of one that is not there. */
const NO_CLONE: readonly ErrorCode[] = ['no-repository', 'bad-input'];

/** What `git --version` prints; null where git cannot be started. */
export async function gitVersion(signal: AbortSignal): Promise<string | null> {
  try {
    const { code, output } = await runGit({ dir: '.', signal }, ['--version']);
    return code === 0 ? output.toString('utf8').trim() : null;
  } catch {
    return null;
  }
}

/** Null where the folder is no clone, or git is missing. Throws TidingsError `git-failed` where git refuses the clone. */
export async function inspectClone(dir: string, signal: AbortSignal): Promise<CloneFacts | null> {
  const place: Place = { dir, signal };
  try {
    const [shallow, tags, remote] = await Promise.all([
      gitText(place, ['rev-parse', '--is-shallow-repository']),
      gitText(place, ['for-each-ref', '--format=.', 'refs/tags']),
      remoteRepository(dir, { signal }),
    ]);
    return { isShallow: shallow === 'true', tags: tags === '' ? 0 : tags.split('\n').length, remote };
  } catch (thrown) {
    if (thrown instanceof TidingsError && (NO_CLONE.includes(thrown.code) || /could not be started/.test(thrown.message))) return null;
    throw thrown;
  }
}
