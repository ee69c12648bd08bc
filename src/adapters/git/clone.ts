/** Whether a folder is a clone that a run can read instead of asking the forge. */
import type { Sha } from '../../domain.ts';
import { gitText, type Place } from './process.ts';

/** True for the top of a complete clone that has the commit. False for anything else, a refusing git included. */
export async function isWholeClone(dir: string, sha: Sha): Promise<boolean> {
  const place: Place = { dir, signal: null };
  try {
    const [shallow, up] = (await gitText(place, ['rev-parse', '--is-shallow-repository', '--show-cdup'])).split('\n');
    if (shallow !== 'false' || up !== '') return false;
    await gitText(place, ['cat-file', '-e', `${sha}^{commit}`]);
    return true;
  } catch {
    return false;
  }
}
