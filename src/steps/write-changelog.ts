/** Notes into a changelog in the checkout: a section for each release, for the workflow to commit. */
import { compareVersions, parseTag } from '../range/tags.ts';
import { type ChangelogResult, type ChangelogSection, intoChangelog } from '../rendering/changelog.ts';
import { changelogBody } from '../rendering/changelog-body.ts';
import { leadingNotes, type NotesDocument, type NotesOfOne, notesInputOf } from '../rendering/document-json.ts';
import { compareUrl, shortSha } from '../rendering/references.ts';

/** Where it stands. */
export type TextFile = { read(): Promise<string | null>; write(text: string): Promise<void> };

/** What became of each section: `1.2.0`, `Unreleased`. */
export type ChangelogTold = { readonly section: string; readonly action: ChangelogResult['action'] };

/** `today`: `2026-11-23`, the day of a version that the file does not have yet. Writes nothing where nothing changed. */
export async function writeChangelog(document: NotesDocument, file: TextFile, today: string): Promise<readonly ChangelogTold[]> {
  const before = await file.read();
  let text = before;
  const told: ChangelogTold[] = [];
  for (const notes of leadingNotes(document)) {
    // Packages have no common section of what is not released: theirs come with their tags.
    if (notes.range.tag === null && notes.package !== null) continue;
    const section = sectionOf(document, notes, today);
    const result = intoChangelog(text, section);
    told.push({ section: section.version ?? 'Unreleased', action: result.action });
    text = result.text;
  }
  if (text !== null && text !== before) await file.write(text);
  return told;
}

function sectionOf(document: NotesDocument, notes: NotesOfOne, today: string): ChangelogSection {
  const { tag } = notes.range;
  const input = notesInputOf(document, notes, 'inert');
  const version = tag === null ? null : notes.package === null ? (parseTag(tag)?.version.text ?? tag) : tag;
  const { repository } = document;
  const next =
    repository === null || tag === null
      ? null
      : `${repository.server}/${repository.owner}/${repository.name}/compare/${encodeURIComponent(tag).replaceAll('%2F', '/')}...HEAD`;
  // The link of what is not released leads to HEAD: it moves with each version alone.
  const own = parseTag(tag ?? '')?.version;
  const compare = (name: string) => {
    const other = parseTag(name)?.version;
    return own === undefined || other === undefined ? null : compareVersions(other, own);
  };
  return {
    version,
    compare,
    date: today,
    body: changelogBody(input),
    url: compareUrl(input)?.url ?? null,
    nextUrl: notes.package === null ? next : null,
    holds: labelsIn(document),
  };
}

/** By which the lines of a changelog name what they are about. */
function labelsIn({ changes, ledger }: NotesDocument): ReadonlySet<string> {
  const pulls = changes.flatMap(({ pull }) => (pull === null ? [] : [`#${pull.number}`]));
  const commits = [...changes.flatMap((change) => [change.id, ...change.commits]), ...ledger.map(({ sha }) => sha)];
  return new Set([...pulls, ...commits.map(shortSha)]);
}

/** For the log: what was done, and what a person has to look at. */
export function changelogLine(path: string, told: readonly ChangelogTold[]): { readonly text: string; readonly isPersons: boolean } {
  const text = told.map(({ section, action }) => `${section} ${WORDS[action]}`).join(', ');
  const isPersons = told.some(({ action }) => ['kept', 'left', 'unplaced'].includes(action));
  return { text: `${path}: ${text === '' ? 'nothing to write' : text}`, isPersons };
}

const WORDS: Readonly<Record<ChangelogResult['action'], string>> = {
  added: 'added',
  updated: 'updated',
  unchanged: 'unchanged',
  kept: 'left as a person wrote it',
  left: 'added, and what a person wrote under Unreleased stays there',
  unplaced: 'not written: the versions stand under no headings, or a comment is not closed',
};
