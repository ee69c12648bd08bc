/** Notes in the groups of Keep a Changelog (keepachangelog.com, 1.1.0). Mentions are inert there. */
import type { Entry } from '../domain.ts';
import type { Line } from './document.ts';
import type { NotesInput } from './input.ts';
import { renderLines } from './lines.ts';
import { textOf } from './markdown.ts';
import { arrange } from './sections.ts';

/** `Removed` has no mark of its own in a change: what goes away is breaking, and stands under `Changed`. */
const GROUPS = ['Changed', 'Added', 'Deprecated', 'Fixed', 'Security'] as const;
type Group = (typeof GROUPS)[number];

/** Below a heading of the second level; '' where nobody outside the project has to know of anything. */
export function changelogBody(input: NotesInput): string {
  const whole = arrange({ ...input, mentions: 'inert' });
  const sections = GROUPS.flatMap((title) => {
    const lines = linesOf(title, input);
    return lines.length === 0 ? [] : [{ key: title, category: null, title, lines, folded: false }];
  });
  const bare = { ...whole, overview: '', breaking: [], highlights: [], dependencies: [], contributors: [], comparison: null, leftOut: [] };
  const lines = renderLines({ ...bare, sections });
  return textOf(lines.map((line) => ({ text: line.frame && line.text.startsWith('## ') ? `#${line.text}` : line.text }))).trim();
}

/** As they stand in the notes, each once, breaking ones first. */
function linesOf(group: Group, input: NotesInput): readonly Line[] {
  const entries = input.outline.entries.filter((entry) => groupOf(entry) === group);
  const dependencies = group === 'Security' ? input.dependencies.filter(({ security }) => security) : [];
  if (entries.length + dependencies.length === 0) return [];
  const composition = { ...input.composition, overview: [], highlights: [] };
  const { breaking, highlights, sections } = arrange({
    ...{ ...input, outline: { entries }, dependencies, composition, mentions: 'inert' },
    ...{ asides: [], contributors: [], sections: [] },
  });
  const told = breaking.map((line) => ({ ...line, text: `Breaking: ${line.text}` }));
  const all = [...told, ...highlights, ...sections.flatMap(({ lines }) => lines)];
  return [...new Map(all.map((line) => [line.key, line])).values()];
}

/** Null for what only the project itself sees. */
function groupOf({ breaking, security, category }: Entry): Group | null {
  if (security || category === 'security') return 'Security';
  if (breaking) return 'Changed';
  if (category === 'new') return 'Added';
  if (category === 'deprecated') return 'Deprecated';
  if (category === 'fixed') return 'Fixed';
  return category === 'improved' || category === 'performance' ? 'Changed' : null;
}
