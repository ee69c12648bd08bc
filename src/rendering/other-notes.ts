/** Notes that are not the text of their release, for other readers or in other languages: behind folds below it, or as files. */
import { type NotesDocument, type NotesOfOne, notesInputOf } from './document-json.ts';
import { insideTag } from './escape.ts';
import { languageName } from './language.ts';
import { layOut, renderPage } from './layout.ts';
import type { RenderedLine } from './lines.ts';
import { renderMarkdown } from './markdown.ts';

/** Those of the same package. */
export function othersOf({ notes }: NotesDocument, leading: NotesOfOne): readonly NotesOfOne[] {
  return notes.filter((one) => one !== leading && one.package === leading.package);
}

/** Each behind a fold that says for whom and in which language; no header and footer again. People are not mentioned twice. */
export function foldedOthers(document: NotesDocument, leading: NotesOfOne): readonly RenderedLine[] {
  return othersOf(document, leading).flatMap((notes) => {
    const name = `${notes.audience}/${notes.language}`;
    const { style, ...input } = notesInputOf(document, notes, 'inert');
    const bare = style === undefined ? input : { ...input, style: { ...style, header: '', footer: '', template: '' } };
    const own = ({ key, section, ...line }: RenderedLine): RenderedLine => {
      return { ...line, key: key === '' ? '' : `${name}:${key}`, section: section === '' ? '' : `${name}:${section}` };
    };
    const frame = (key: string, text: string): RenderedLine => ({ key: `${key}:${name}`, section: name, frame: true, text });
    const blank: RenderedLine = { key: '', section: '', frame: true, text: '' };
    return [
      ...[blank, frame('open', '<details>'), frame('heading', `<summary>${insideTag(titleOf(notes, leading))}</summary>`), blank],
      ...renderPage(layOut(bare)).map(own),
      ...[blank, frame('close', '</details>')],
    ];
  });
}

/** Each as a file of the release. */
export function otherFiles(document: NotesDocument, leading: NotesOfOne): readonly { readonly name: string; readonly text: string }[] {
  return othersOf(document, leading).map((notes) => ({
    name: `release-notes.${notes.audience}.${notes.language}.md`.replace(/[^\w.-]+/g, '-'),
    text: `${renderMarkdown(notesInputOf(document, notes, 'inert'))}\n`,
  }));
}

/** What differs from the text of the release: the readers, the language, or both. */
function titleOf({ audience, language }: NotesOfOne, leading: NotesOfOne): string {
  const parts = [...(audience === leading.audience ? [] : [audience]), ...(language === leading.language ? [] : [languageName(language)])];
  return parts.join(', ') || audience;
}
