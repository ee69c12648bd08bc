/** Notes inside a limit: shortened in named steps, cut between lines, and each step said in the notes. */
import type { Document, Line, Section } from './document.ts';
import { renderPage } from './layout.ts';
import type { RenderedLine } from './lines.ts';
import { textOf } from './markdown.ts';

export type Fitted = {
  readonly lines: readonly RenderedLine[];
  readonly markdown: string;
  /** What was done, as the notes say it; empty when everything fits. */
  readonly steps: readonly string[];
};

/** Something that makes a document shorter, and the words for it. */
type Step = (document: Document) => { readonly document: Document; readonly said: string | null };

/**
 * The document within `limit` characters (counted in UTF-16 units, never fewer than code points).
 * `measure` says how long the lines are where they will stand; by default, joined.
 */
export function fitMarkdown(
  document: Document,
  limit: number,
  measure: (lines: readonly RenderedLine[]) => number = (lines) => textOf(lines).length,
): Fitted {
  const fits = (candidate: Document): boolean => measure(renderPage(candidate)) <= limit;
  let current = document;
  for (const step of [countInternal, countDependencies, dropAuthors]) {
    if (fits(current)) return fitted(current);
    const { document: shorter, said } = step(current);
    current = said === null ? current : saying(shorter, said);
  }
  if (fits(current)) return fitted(current);
  const cut = mostLines(current, fits) ?? bare(current);
  return fits(cut) ? fitted(cut) : hardCut(cut, limit, measure);
}

const countInternal: Step = (document) => {
  const internal = document.sections.find(({ category }) => category === 'internal');
  if (internal === undefined) return { document, said: null };
  const count = internal.lines.reduce((sum, line) => sum + line.count, 0);
  const sections = document.sections.filter((section) => section !== internal);
  return { document: { ...document, sections }, said: document.words.shortened.internal(count) };
};

const countDependencies: Step = (document) => {
  const own = document.sections.filter(({ category }) => category === 'dependencies');
  const count = document.dependencies.length + own.flatMap(({ lines }) => lines).reduce((sum, line) => sum + line.count, 0);
  if (count === 0) return { document, said: null };
  const sections = document.sections.filter(({ category }) => category !== 'dependencies');
  return { document: { ...document, sections, dependencies: [] }, said: document.words.shortened.dependencies(count) };
};

const dropAuthors: Step = (document) => {
  const without = (line: Line): Line => ({ ...line, authors: [] });
  const sections = document.sections.map((section) => ({ ...section, lines: section.lines.map(without) }));
  return { document: { ...document, sections }, said: document.words.shortened.authors };
};

/** The document with as many lines as fit: the least important go first, the last of a section before its first; never security. */
function mostLines(document: Document, fits: (candidate: Document) => boolean): Document | null {
  const order = document.sections
    .flatMap((section, position) =>
      section.lines.map((line, index) => ({ line, behind: section.category === 'documentation' || section.folded, position, index })),
    )
    .filter(({ line }) => !line.grave)
    .sort(
      (a, b) =>
        Number(b.behind) - Number(a.behind) || a.line.importance - b.line.importance || b.position - a.position || b.index - a.index,
    )
    .map(({ line }) => line);
  const without = (count: number): Document => {
    const gone = new Set(order.slice(0, count));
    const sections = document.sections.map((section) => ({ ...section, lines: section.lines.filter((line) => !gone.has(line)) }));
    return saying({ ...document, sections: sections.filter(hasLines) }, document.words.shortened.lines(count));
  };
  if (!fits(without(order.length))) return null;
  let [few, enough] = [0, order.length];
  while (few + 1 < enough) {
    const middle = Math.floor((few + enough) / 2);
    if (fits(without(middle))) enough = middle;
    else few = middle;
  }
  return without(enough);
}

/** Only what nobody may miss: what breaks, what is safer, and where the rest is. */
function bare(document: Document): Document {
  const sections = document.sections.map((section) => ({ ...section, lines: section.lines.filter(({ grave }) => grave) })).filter(hasLines);
  const kept = new Set(sections.flatMap(({ lines }) => lines));
  const count = document.sections.flatMap(({ lines }) => lines).filter((line) => !kept.has(line)).length;
  return saying({ ...document, sections, highlights: [], contributors: [] }, document.words.shortened.bare(count));
}

/** The last resort: lines from the end until it fits, the sentences about it kept. */
function hardCut(document: Document, limit: number, measure: (lines: readonly RenderedLine[]) => number): Fitted {
  const said = saying(document, document.words.shortened.cut);
  const all = renderPage(said);
  const tail = all.filter((line) => line.key.startsWith('shortened:'));
  const body = all.filter((line) => !tail.includes(line));
  let [fitting, over] = [0, body.length + 1];
  const kept = (count: number): readonly RenderedLine[] => [...withoutOpenFold(body.slice(0, count)), ...tail];
  while (fitting + 1 < over) {
    const middle = Math.floor((fitting + over) / 2);
    if (measure(kept(middle)) <= limit) fitting = middle;
    else over = middle;
  }
  const lines = kept(fitting);
  return { lines, markdown: textOf(lines), steps: said.shortened };
}

/** A fold that is opened is closed. */
function withoutOpenFold(lines: readonly RenderedLine[]): readonly RenderedLine[] {
  const open = lines.findLastIndex((line) => line.key.startsWith('open:'));
  const close = lines.findLastIndex((line) => line.key.startsWith('close:'));
  return open > close ? lines.slice(0, open) : lines;
}

function saying(document: Document, said: string): Document {
  return { ...document, shortened: [...document.shortened, said] };
}

function hasLines(section: Section): boolean {
  return section.lines.length > 0;
}

function fitted(document: Document): Fitted {
  const lines = renderPage(document);
  return { lines, markdown: textOf(lines), steps: document.shortened };
}
