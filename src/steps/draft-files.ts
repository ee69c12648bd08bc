/** Files of a release that this program makes: attached where these bytes are not there yet, taken away where its text leads to none. */
import { createHash } from 'node:crypto';
import { messageOf } from '../errors.ts';
import type { Journal } from '../ports/journal.ts';
import type { Release, Releases } from '../ports/releases.ts';

export type ReleaseFile = { readonly name: string; readonly text: string };

/** Names of files that are ours: the whole notes, and those for others as `release-notes.business.de.md`. */
const OURS = /^release-notes(?:\.[\w-]+\.[\w-]+)?\.md$/;

/** What is out may be locked: then its text stands without the file. */
export async function bringFiles(
  release: Release,
  files: readonly ReleaseFile[],
  { releases, journal }: { readonly releases: Releases; readonly journal: Journal },
): Promise<void> {
  const wanted = files.map(({ name, text }) => ({ name, kept: fileNameOf(name), text }));
  const stale = (release.files ?? []).filter(({ name, own }) => own && OURS.test(name) && !wanted.some(({ kept }) => kept === name));
  const missing = wanted.filter(
    ({ kept, text }) => release.files?.some(({ name, digest }) => name === kept && isOf(digest, text)) !== true,
  );
  const tries = [
    ...stale.map(({ name }) => ({ name, failed: 'could not be removed from', work: () => releases.detach(release.id, name) })),
    ...missing.map(({ name, text }) => {
      return { name, failed: 'could not be attached to', work: () => releases.attach(release.id, name, text) };
    }),
  ];
  for (const { name, failed, work } of tries) {
    try {
      await work();
    } catch (thrown) {
      if (release.draft) throw thrown;
      journal.warn(`${name} ${failed} ${release.url}: ${messageOf(thrown)}`);
    }
  }
}

/** As GitHub writes it: with dots for what it does not like in names. */
function fileNameOf(name: string): string {
  return name.replace(/[^\w.+@-]/g, '.');
}

/** True also where a server does not tell: its name is all that is known of it then. */
function isOf(digest: string | null, text: string): boolean {
  return digest === null || digest === `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
