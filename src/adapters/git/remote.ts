/** The forge that a clone came from. */
import type { Repository } from '../../ports/releases.ts';
import { failure, type Place, runGit } from './process.ts';

const SCP_LIKE = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)\/?(.+)$/;
const SEGMENT = /^[A-Za-z0-9_.-]+$/;

/** The repository of the remote `origin`; null when there is no such remote or it is no forge. Throws TidingsError `no-repository`. */
export async function remoteRepository(dir: string, options: { readonly signal?: AbortSignal } = {}): Promise<Repository | null> {
  const place: Place = { dir, signal: options.signal ?? null };
  const args = ['remote', 'get-url', 'origin'];
  const { code, output, errors } = await runGit(place, args);
  if (code === 0) return parseRemote(output.toString('utf8').trim());
  if (/no such remote/i.test(errors)) return null;
  throw failure(place, args, errors);
}

/** Owner, name and server of a remote's URL: https, ssh or `git@host:owner/name`. User name and password are dropped. */
export function parseRemote(url: string): Repository | null {
  const scp = url.includes('://') ? null : SCP_LIKE.exec(url);
  if (scp !== null) return named(scp[2] ?? '', sshServer(scp[1] ?? ''));
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol === 'https:' || parsed.protocol === 'http:') return named(parsed.pathname, `${parsed.protocol}//${parsed.host}`);
  // The port of ssh says nothing about the web server.
  if (/^(git\+)?ssh:$|^git:$/.test(parsed.protocol)) return named(parsed.pathname, sshServer(parsed.hostname));
  return null;
}

function sshServer(host: string): string | null {
  if (host.toLowerCase() === 'ssh.github.com') return 'https://github.com';
  // A host without a dot is an alias of somebody's ssh configuration, or a drive letter.
  return host.includes('.') ? `https://${host.toLowerCase()}` : null;
}

function named(path: string, server: string | null): Repository | null {
  const [owner = '', name = '', ...more] = path
    .replace(/^\/+|\/+$/g, '')
    .replace(/\.git$/, '')
    .split('/');
  if (server === null || more.length > 0 || !SEGMENT.test(owner) || !SEGMENT.test(name)) return null;
  return { owner, name, server };
}
