/** What the text of a preview follows from, in sixteen digits: where it is the same, nobody is asked again. Pure. */
import { areaReader } from '../../changes/area.ts';
import { ownSections } from '../../changes/own-sections.ts';
import type { Config } from '../../config/config.ts';
import type { Change } from '../../domain.ts';
import { printOf } from '../../rendering/comment/marker.ts';
import type { Target } from '../find-ranges.ts';
import type { Split } from '../split.ts';

/** `views`: which package each change belongs to. */
type Read = Pick<Split, 'changes' | 'folded'> & {
  readonly views: readonly { readonly changes: readonly Change[]; readonly target: Pick<Target, 'owner'> }[];
};

/** Neither commits nor the base, which move while nothing changes; of the paths only what follows from them. */
export function printFor({ changes, folded, views }: Read, config: Config, noteRequired: boolean): string {
  const areaOf = areaReader(config.rules.packages);
  const said = changes.map((change) => {
    const { evidence, ownWords, labels, authors, names, bot } = change;
    const owners = views.filter((view) => view.changes.some(({ id }) => id === change.id)).map(({ target }) => target.owner?.name ?? null);
    return { evidence, ownWords, labels, authors, names, bot, owners, area: areaOf(change), section: sectionOf(change, config) };
  });
  const { audiences, languages, instructions, glossary, avoided, models, rules, sections } = config;
  const asides = folded.asides.map(({ reason }) => reason);
  return printOf({ said, asides, audiences, languages, instructions, glossary, avoided, models, rules, sections, noteRequired });
}

/** Titles of the project's own section that the rules put it into; what breaks and what it is follows from the evidence. */
function sectionOf(change: Change, config: Config): readonly string[] {
  const { id } = change;
  const alone = { id, changes: [id], category: 'new', breaking: false, security: false } as const;
  return ownSections([alone], new Map([[id, change]]), config).flatMap(({ title, entries }) => (entries.length === 0 ? [] : [title]));
}
