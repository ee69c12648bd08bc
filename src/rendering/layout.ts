/** From what is known of notes to the lines of the whole text: arranged, in the style of the house, in the direction of their language. */
import type { HouseStyle } from '../config/config.ts';
import type { Document, Page } from './document.ts';
import type { NotesInput } from './input.ts';
import { dayIn, isRightToLeft } from './language.ts';
import { type RenderedLine, renderLines } from './lines.ts';
import { forOutside } from './outside.ts';
import { arrange, OUTSIDE } from './sections.ts';
import { inStyle } from './style.ts';
import { hasHighlights, templatedLines } from './template.ts';

/** Notes arranged, with the titles and the order of the house. */
export function layOut(given: NotesInput): Document {
  const input = withPlace(given);
  const { style, language } = input;
  const arranged = OUTSIDE.includes(input.audience) ? forOutside(arrange(input)) : arrange(input);
  const document = style === undefined ? arranged : inStyle(arranged, style, language);
  const page = pageOf(input, style);
  return page === null ? document : { ...document, page };
}

/** Where the template has no place for highlights, their lines stand where they belong. */
function withPlace(input: NotesInput): NotesInput {
  if (input.composition.highlights.length === 0 || hasHighlights(input.style?.template ?? '')) return input;
  return { ...input, composition: { ...input.composition, highlights: [] } };
}

/** Null: nothing stands around the lines. */
function pageOf(input: NotesInput, style: HouseStyle | undefined): Page | null {
  const { template = '', header = '', footer = '' } = style ?? {};
  const rightToLeft = isRightToLeft(input.language) && isMostlyWritten(input);
  if (!rightToLeft && template + header + footer === '') return null;
  const { repository, range, releaseTag, audience, language, date } = input;
  const tag = range.tag ?? releaseTag ?? '';
  return {
    ...{ rightToLeft, template, header, footer },
    facts: {
      ...{ tag, audience, language },
      version: tag.replace(/^\D+(?=\d)/, ''),
      previousTag: range.from ?? '',
      date: date === undefined ? '' : dayIn(language, date),
      package: input.package ?? '',
      repository: repository === null ? '' : `${repository.owner}/${repository.name}`,
    },
  };
}

/** Lines that nobody could write in the language run from left to right. */
function isMostlyWritten({ untranslated = 0, outline: { entries } }: NotesInput): boolean {
  return untranslated * 2 <= entries.length;
}

/** All lines of a document, top to bottom, with what stands around them. */
export function renderPage(document: Document): readonly RenderedLine[] {
  const { page } = document;
  if (page === undefined) return renderLines(document);
  const lines = page.template + page.header + page.footer === '' ? renderLines(document) : templatedLines(document, page);
  return page.rightToLeft ? fromTheRight(lines) : lines;
}

/** GitHub keeps `dir`; the blank lines let what is inside be Markdown. */
function fromTheRight(lines: readonly RenderedLine[]): readonly RenderedLine[] {
  const frame = (key: string, text: string): RenderedLine => ({ key: `${key}:direction`, section: 'direction', frame: true, text });
  const blank = { key: '', section: '', frame: true, text: '' };
  return [frame('open', '<div dir="rtl">'), blank, ...lines, blank, frame('close', '</div>')];
}
