/** The project's own titles, emoji and order of sections, laid over a document. */
import type { HouseStyle } from '../config/config.ts';
import type { Document, Section } from './document.ts';
import type { Wordbook } from './language.ts';

/** What `emoji: true` sets before the titles that have none of their own. */
const EMOJI: Readonly<Record<string, string>> = {
  breaking: '⚠️',
  highlights: '🌟',
  new: '✨',
  improved: '👌',
  fixed: '🐛',
  performance: '⚡',
  security: '🔒',
  deprecated: '🗑️',
  experimental: '🧪',
  documentation: '📝',
  internal: '🏠',
  dependencies: '📦',
};

/** Sections of the program with the project's titles, in its order. Sections of the project's own keep theirs. */
export function inStyle(document: Document, style: HouseStyle, language: string): Document {
  const titled = (key: string, usual: string): string => titleOf(key, usual, style, language);
  const { words } = document;
  const sections = document.sections.map((section) => {
    const key = section.category ?? section.key.replace(/:more$/, '');
    return key.startsWith('own:') || key.startsWith('area:') ? section : { ...section, title: titled(key, section.title) };
  });
  return { ...document, words: styledWords(words, titled), sections: inOrder(sections, style.order) };
}

function styledWords(words: Wordbook, titled: (key: string, usual: string) => string): Wordbook {
  return {
    ...words,
    breaking: titled('breaking', words.breaking),
    highlights: titled('highlights', words.highlights),
    sections: { ...words.sections, dependencies: titled('dependencies', words.sections.dependencies) },
  };
}

/** `language`: BCP 47; a title may be named for it, for its first part, or for all. */
function titleOf(key: string, usual: string, { sections, emoji }: HouseStyle, language: string): string {
  const { title, emoji: own } = sections[key] ?? {};
  const named = typeof title === 'string' ? title : (title?.[language] ?? title?.[language.split('-')[0] ?? '']);
  const sign = emoji === 'none' ? '' : (own ?? (emoji === 'all' ? (EMOJI[key] ?? '') : ''));
  return sign === '' ? (named ?? usual) : `${sign} ${named ?? usual}`;
}

/** Those that the order names first; the rest of a section stays behind it. */
function inOrder(sections: readonly Section[], order: readonly string[]): readonly Section[] {
  const place = (section: Section): number => {
    const key = section.category ?? section.key.replace(/:more$/, '');
    const at = order.indexOf(key);
    return at < 0 ? order.length : at;
  };
  return sections
    .map((section, index) => ({ section, index, place: place(section) }))
    .sort((a, b) => a.place - b.place || a.index - b.index)
    .map(({ section }) => section);
}
