/** Whether the Actions cache answers: one lookup, nothing fetched, nothing saved. */
import { messageOf } from '../../errors.ts';
import type { CacheLookup } from '../../report/doctor/inspection.ts';
import { PASSAGE } from './passage.ts';

/** Values of the job's `cache-mode` under which answers are not kept. Source: github.blog, read 2026-11-22. */
const CLOSED = ['none', 'read', 'write-only'];

/** The newest archive whose key begins with the prefix. Never throws. */
export async function lookUpArchive(keyPrefix: string, signal: AbortSignal): Promise<CacheLookup> {
  const { ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL, ACTIONS_CACHE_MODE } = process.env;
  if (!ACTIONS_RUNTIME_TOKEN || !ACTIONS_RESULTS_URL) return { state: 'unseen' };
  if (ACTIONS_CACHE_MODE !== undefined && CLOSED.includes(ACTIONS_CACHE_MODE)) return { state: 'closed', mode: ACTIONS_CACHE_MODE };
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
