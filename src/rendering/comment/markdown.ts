/** A preview as the Markdown of a comment: texts of strangers escaped, nobody pinged, within the limit. */
import { adviceBelow } from '../advice.ts';
import { cell, codeSpan, inline, insideTag, link, paragraph, plainLine } from '../escape.ts';
import type { Preview, PreviewLine, PreviewNotes } from './preview.ts';
import { COMMANDS, HOW_TO_CHANGE, remedyOf } from './words.ts';

export type PreviewPlace = {
  /** `https://github.com/owner/name`. */
  readonly repositoryUrl: string;
  /** Characters that the text may have. */
  readonly limit: number;
  /** Where the comment can be asked for again by a command. */
  readonly commands: boolean;
};

/** The text of a comment or a summary, without its mark. */
export function previewMarkdown(preview: Preview, place: PreviewPlace): string {
  let most = Math.max(1, ...preview.notes.flatMap(({ sections }) => sections.map(({ lines }) => lines.length)));
  for (;;) {
    const text = blocksOf(preview, most, place).join('\n\n');
    if (text.length <= place.limit) return text;
    // Folds and fences are whole in every version: what goes are lines of a section, at last the texts in full.
    if (most === 0) return '### Release notes preview\n\nThe preview is too long for a comment. It stands in the summary of the job.';
    most = Math.floor(most / 2);
  }
}

function blocksOf(preview: Preview, most: number, place: PreviewPlace): readonly string[] {
  const { missing, pull } = preview;
  const reference = link(`#${pull.number}`, `${place.repositoryUrl}/pull/${pull.number}`);
  return [
    '### Release notes preview',
    ...saying(preview, most, reference),
    ...(missing.length === 0 ? [] : [missingBlock(preview)]),
    fold('How it was classed', factsTable(preview)),
    fold(
      'How to change it',
      [...HOW_TO_CHANGE, ...(place.commands ? ['', 'Who may write here can ask in a comment:', '', ...COMMANDS] : [])].join('\n'),
    ),
    closing(preview),
  ].filter((block) => block !== '');
}

function saying(preview: Preview, most: number, reference: string): readonly string[] {
  const shown = preview.notes.filter(({ sections }) => sections.length > 0);
  if (shown.length === 0) return [`${reference} has no line in the notes${reasonOf(preview)}.`];
  const telling = new Set(shown.map((notes) => notes.package));
  const silent = preview.notes.filter((notes) => notes.sections.length === 0 && telling.has(notes.package));
  return [
    `${reference} will say in the notes of the next release:`,
    ...alike(shown, (notes) => quoted(notes, most, reference)).map(([text, readers]) => {
      const name = namesOf(readers, preview);
      return name === '' ? text : `For ${name}:\n\n${text}`;
    }),
    ...(silent.length === 0 ? [] : [`For ${namesOf(silent, preview)}: nothing.`]),
  ];
}

/** Notes that say the same, together. */
function alike(
  all: readonly PreviewNotes[],
  textOf: (notes: PreviewNotes) => string,
): readonly (readonly [string, readonly PreviewNotes[]])[] {
  const groups = new Map<string, PreviewNotes[]>();
  for (const notes of all) {
    const text = textOf(notes);
    groups.set(text, [...(groups.get(text) ?? []), notes]);
  }
  return [...groups];
}

function reasonOf({ asides }: Preview): string {
  const [first, ...more] = [...new Set(asides)];
  if (first === undefined) return '';
  return `: ${inline(first)}${more.length === 0 ? '' : ` (and ${more.length} more)`}`;
}

/** Whose notes: packages where there are any, readers where there are several; '' where it goes without saying. */
function namesOf(some: readonly PreviewNotes[], { notes: all }: Preview): string {
  const several = (key: (notes: PreviewNotes) => string) => new Set(all.map(key)).size > 1;
  const byReader = several(({ audience }) => audience);
  const byLanguage = several(({ language }) => language);
  const owners = [...new Set(some.map((notes) => notes.package))];
  const parts = owners.map((owner) => {
    const readers = some
      .filter((notes) => notes.package === owner)
      .map(({ audience, language }) => [...(byReader ? [inline(audience)] : []), ...(byLanguage ? [inline(language)] : [])].join(' '))
      .filter((reader) => reader !== '');
    if (owner === null) return readers.join(', ');
    return readers.length === 0 ? codeSpan(owner) : `${codeSpan(owner)} (${readers.join(', ')})`;
  });
  return parts.filter((part) => part !== '').join(', ');
}

/** As it will look: a quote, so that it is told from our own words. */
function quoted({ sections }: PreviewNotes, most: number, reference: string): string {
  const lines = sections.flatMap(({ title, lines: all }, at) => [
    ...(at === 0 ? [] : ['']),
    `**${inline(title)}**`,
    '',
    ...all.slice(0, most).flatMap((line) => itemOf(line, reference)),
    ...(all.length > most ? [`- and ${all.length - most} more`] : []),
  ]);
  return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}

function itemOf({ lead, text, upgrade, authors }: PreviewLine, reference: string): readonly string[] {
  const by = authors.length === 0 ? '' : ` by ${authors.map((name) => inline(name)).join(', ')}`;
  // A lead of nothing to see is none, and without one the text begins the line.
  const said = plainLine(lead) === '' ? paragraph(text) : `**${inline(lead)}**: ${inline(text)}`;
  const item = `- ${said} (${reference}${by})`;
  const below = adviceBelow({ text, upgrade });
  return below === '' ? [item] : [item, `  **What to do:** ${inline(below)}`];
}

function missingBlock({ missing, labels }: Preview): string {
  const words = labels.length === 0 ? 'those of the config file' : labels.map((label) => codeSpan(label)).join(', ');
  const items = missing.map((one) => {
    const { what, how } = remedyOf(one, words);
    return `- ${what} ${how}`;
  });
  return ['**Missing**', '', ...items].join('\n');
}

function factsTable({ facts }: Preview): string {
  if (facts.length === 0) return '';
  const rows = facts.map(({ what, as, because }) => `| ${cell(what)} | ${cell(as)} | ${cell(because)} |`);
  return ['| what | as | because |', '| --- | --- | --- |', ...rows].join('\n');
}

function fold(title: string, content: string): string {
  return content === '' ? '' : `<details>\n<summary>${insideTag(title)}</summary>\n\n${content}\n\n</details>`;
}

const WRITERS = {
  ai: 'Written by the model',
  partial: 'Written by the model and by rules',
  deterministic: 'Written by rules',
} as const;

function closing({ mode, pull }: Preview): string {
  return `<sub>${WRITERS[mode]} for ${codeOf(pull.head)}. Related changes of the release may be joined with this one.</sub>`;
}

/** Inside a tag; a sha in code is no link. */
function codeOf(sha: string): string {
  return `<code>${sha.slice(0, 7)}</code>`;
}
