/** Notes for people who do not read code: lines that are made of names from code stand behind a fold, and nobody is credited line by line. */
import type { Document, Line, Section } from './document.ts';

/** What only developers read: code spans, flags, calls, paths, names in camel or snake case, with dots or with a scope. */
const CODE = /`|(?<![\w-])--?[a-z]|\w\(\)|\b[a-z]+[A-Z]\w*|\b\w+_\w+|\b\w+(?:\.\w+){1,}\b(?<!\d)|\w\/\w|(?<!\w)@\w/;

/** Lines that are worth a fold. */
const LEAST = 3;

/** Plain lines first; a section without any is a fold. What is breaking or about security stays open, and nothing is left out. */
export function forOutside(document: Document): Document {
  const bare = (line: Line): Line => ({ ...line, lead: CODE.test(line.lead) ? '' : line.lead, authors: [] });
  const bared = document.sections.map((section) => ({ ...section, lines: section.lines.map(bare) }));
  return {
    ...document,
    breaking: document.breaking.map(bare),
    highlights: document.highlights.map(bare),
    sections: joinedFolds(bared.flatMap(plainFirst)),
  };
}

function plainFirst(section: Section): readonly Section[] {
  const inside = section.folded ? [] : section.lines.filter((line) => !line.grave && isCode(line));
  if (inside.length < LEAST) return [section];
  const lines = section.lines.filter((line) => !inside.includes(line));
  if (lines.length === 0) return [{ ...section, folded: true }];
  return [
    { ...section, lines },
    { ...section, key: `${section.key}:more`, lines: inside, folded: true, more: true },
  ];
}

/** An address that a sentence names is no code. */
function isCode({ text }: Line): boolean {
  return CODE.test(text.replace(/\bhttps?:\/\/[^\s()<>`]+/gi, ''));
}

/** A section whose rest stands behind a fold already has one such fold. */
function joinedFolds(sections: readonly Section[]): readonly Section[] {
  const joined: Section[] = [];
  for (const section of sections) {
    const last = joined.at(-1);
    if (last?.key === section.key) joined[joined.length - 1] = { ...last, lines: [...last.lines, ...section.lines] };
    else joined.push(section);
  }
  return joined;
}
