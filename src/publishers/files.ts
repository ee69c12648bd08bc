/** The publisher of files: the whole Markdown, the JSON, and a file for each of the notes, in the runner's temporary folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NotesDocument } from '../rendering/document-json.ts';
import type { Piece } from '../rendering/together.ts';
import type { NotesFile } from '../report/outputs.ts';
import { type Published, publishTo } from '../steps/publishers.ts';

export type Files = { readonly markdown: string; readonly json: string; readonly each: readonly NotesFile[] };

/** `markdown`: all that is published, together; `pieces`: one by one. */
export function publishFiles(
  document: NotesDocument,
  markdown: string,
  pieces: readonly Piece[],
  folder: string,
): Promise<Published<Files>> {
  return publishTo('files', () => writeAll(document, markdown, pieces, folder));
}

async function writeAll(document: NotesDocument, markdown: string, pieces: readonly Piece[], folder: string): Promise<Files> {
  const each = pieces.map(({ notes, markdown: text }, at) => {
    const name = [notes.package ?? 'notes', notes.audience, notes.language].join('.').replace(/[^\w.-]+/g, '-');
    const { package: owner, audience, language } = notes;
    return { file: { package: owner, audience, language, path: join(folder, 'notes', `${at + 1}-${name.slice(0, 100)}.md`) }, text };
  });
  const paths = { markdown: join(folder, 'notes.md'), json: join(folder, 'notes.json') };
  await mkdir(join(folder, 'notes'), { recursive: true });
  await Promise.all([
    writeFile(paths.markdown, `${markdown}\n`),
    writeFile(paths.json, `${JSON.stringify(document)}\n`),
    ...each.map(({ file, text }) => writeFile(file.path, `${text}\n`)),
  ]);
  return { ...paths, each: each.map(({ file }) => file) };
}
