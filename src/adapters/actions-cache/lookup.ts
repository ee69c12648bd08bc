/** Whether the Actions cache answers: one lookup, nothing fetched, nothing saved. */
import { messageOf } from '../../errors.ts';
import type { CacheLookup } from '../../report/doctor/inspection.ts';
import { READ_CLOSED, WRITE_CLOSED } from './modes.ts';
import { PASSAGE } from './passage.ts';

/** The newest archive whose key begins with the prefix. Never throws. */
export async function lookUpArchive(keyPrefix: string, signal: AbortSignal): Promise<CacheLookup> {
  const { ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL, ACTIONS_CACHE_MODE } = process.env;
  // A server of one's own names the second.
  if (!ACTIONS_RUNTIME_TOKEN || !(ACTIONS_RESULTS_URL || ACTIONS_CACHE_URL)) return { state: 'unseen' };
  const mode = (ACTIONS_CACHE_MODE ?? '').trim().toLowerCase();
  if (READ_CLOSED.includes(mode) || WRITE_CLOSED.includes(mode)) return { state: 'closed', mode };
  const story = listenToStdout();
  try {
    const { restoreCache } = await import('@actions/cache');
    const late = new Promise<'late'>((resolve) => signal.addEventListener('abort', () => resolve('late'), { once: true }));
    const found = await Promise.race([restoreCache([PASSAGE], `${keyPrefix}lookup`, [keyPrefix], { lookupOnly: true }), late]);
    if (found === 'late') return { state: 'late' };
    const why = /Failed to restore: (.*)/.exec(story.heard())?.[1];
    if (why !== undefined) return { state: 'broken', why };
    return { state: 'answered', key: found?.startsWith(keyPrefix) === true ? found : null };
  } catch (thrown) {
    return { state: 'broken', why: messageOf(thrown) };
  } finally {
    story.end();
  }
}

/** The library swallows its failures and tells them on stdout, where the report goes: what it says is kept from there and read. */
function listenToStdout(): { heard(): string; end(): void } {
  const { stdout } = process;
  const write = stdout.write;
  let heard = '';
  stdout.write = (chunk: string | Uint8Array) => {
    heard += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    return true;
  };
  return {
    heard: () => heard,
    end() {
      stdout.write = write;
    },
  };
}
