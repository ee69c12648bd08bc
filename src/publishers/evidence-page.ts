/** The publisher of the evidence page: one HTML file that shows what each line stands on. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NotesDocument } from '../rendering/document-json.ts';
import { renderPage } from '../rendering/page/page.ts';
import { dollars } from '../report/figures.ts';
import { rangeName } from '../report/story.ts';
import type { Behind } from '../run.ts';
import { type Published, publishTo } from '../steps/publishers.ts';

/** The path of the file. `behind`: null where the document is all that is known. */
export function publishEvidencePage(document: NotesDocument, behind: Behind | null, folder: string): Promise<Published<string>> {
  return publishTo('evidence page', async () => {
    const path = join(folder, 'evidence.html');
    await mkdir(folder, { recursive: true });
    await writeFile(path, evidencePage(document, behind));
    return path;
  });
}

export function evidencePage(document: NotesDocument, behind: Behind | null): string {
  return renderPage({ document, behind, range: rangeName(document.range), cost: dollars(document.run.cost) });
}
