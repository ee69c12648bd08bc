/** How the changes of a pull request were classed and why, and what their author could still say. Pure. */
import { areaReader } from '../../changes/area.ts';
import { sharedLabel } from '../../changes/exclude.ts';
import { firstShared, hasLabel } from '../../changes/marks.ts';
import { saysNothing } from '../../changes/says-nothing.ts';
import type { Config } from '../../config/config.ts';
import type { Aside, Change, Entry, Sha } from '../../domain.ts';
import { headingsOf } from '../../rendering/comment/from-document.ts';
import { MISSING, type Missing, type Preview } from '../../rendering/comment/preview.ts';
import type { NotesDocument } from '../../rendering/document-json.ts';

type Fact = Preview['facts'][number];

/** Changes of one pull request that are told about; mostly it is one. */
const TOLD = 10;

/** What became of one change. */
type Classed = {
  readonly change: Change;
  readonly entry: Entry | null;
  readonly aside: Aside | null;
  /** '' where it has no line of its own. */
  readonly heading: string;
  /** In a section that the config made for it, not in the one for the rest. */
  readonly placed: boolean;
};

export function classed(changes: readonly Change[], asides: readonly Aside[], document: NotesDocument, config: Config): readonly Classed[] {
  const headings = headingsOf(document);
  const placed = placedIn(document, config);
  return changes.map((change) => {
    const entry = document.entries.find((one) => one.changes.includes(change.id)) ?? null;
    return {
      change,
      entry,
      aside: asides.find((one) => one.change === change.id) ?? null,
      heading: entry === null ? '' : (headings.get(entry.id) ?? ''),
      placed: entry !== null && placed.has(entry.id),
    };
  });
}

/** Entries in sections that name what they take. */
function placedIn({ notes }: NotesDocument, { sections }: Config): ReadonlySet<Sha> {
  const rest = new Set(sections.own.filter(({ takes }) => takes.labels.includes('*')).map(({ title }) => title));
  return new Set(
    notes.flatMap((one) => one.sections.filter(({ title }) => title !== '' && !rest.has(title)).flatMap(({ entries }) => entries)),
  );
}

export function factsOf(all: readonly Classed[], config: Config): readonly Fact[] {
  const several = all.length > 1;
  return all.slice(0, TOLD).flatMap((one) => {
    const title = several
      ? [{ what: 'Change', as: one.change.evidence.title.slice(0, 300), because: 'it landed by itself in the branch' }]
      : [];
    return [...title, ...factsOfOne(one, config)];
  });
}

function factsOfOne(one: Classed, config: Config): readonly Fact[] {
  const { change, entry, aside, heading } = one;
  if (entry === null)
    return [{ what: 'Line', as: aside?.state === 'left-out' ? 'none' : 'folded', because: aside?.reason ?? 'it is told in a table' }];
  const { evidence, labels } = change;
  const { rules } = config;
  const area = areaReader(rules.packages)(change);
  return [
    { what: 'Section', as: heading === '' ? entry.category : heading, because: sectionReason(one, config) },
    ...(evidence.breaking === null ? [] : [{ what: 'Breaking', as: 'yes', because: markReason(labels, rules.breakingLabels) }]),
    ...(evidence.security ? [{ what: 'Security', as: 'yes', because: markReason(labels, rules.securityLabels) }] : []),
    ...(area === null
      ? []
      : [{ what: 'Area', as: area.slice(0, 300), because: evidence.area === null ? 'all its paths are in it' : 'the title names it' }]),
    { what: 'Words', as: entry.wording === 'person' ? 'as written' : 'summed up', because: WORDINGS[entry.wording] },
  ];
}

const WORDINGS: Readonly<Record<Entry['wording'], string>> = {
  person: 'its author wrote a release note',
  model: 'the model read the pull request',
  rules: 'made from the title by rules',
};

function markReason(labels: readonly string[], marking: readonly string[]): string {
  const label = firstShared(labels, marking);
  return label === null ? 'title or description say so' : `the label "${label}"`;
}

function sectionReason({ change, entry, placed }: Classed, { rules }: Config): string {
  if (entry?.breaking === true) return 'it is breaking';
  if (entry?.security === true) return 'it is a security fix';
  if (placed) return 'a section of the config file takes it';
  const label = firstShared(change.labels, Object.keys(rules.categoryLabels));
  if (label !== null) return `the label "${label}"`;
  if (change.evidence.type !== null) return `the type "${change.evidence.type}"`;
  return entry?.wording === 'model' ? 'the model read it so' : 'its words';
}

/** Labels that the config gives a meaning in the notes. */
export function knownLabels({ rules, sections }: Config): readonly string[] {
  const all = [...sections.own.flatMap(({ takes }) => takes.labels), ...Object.keys(rules.categoryLabels)];
  return [...new Set(all.filter((label) => label !== '*'))];
}

/** What the author could still say, in the order of `MISSING`. `noteRequired`: whether a note is asked of everybody. */
export function missingIn(all: readonly Classed[], config: Config, noteRequired: boolean): readonly Missing[] {
  const found = new Set(all.flatMap((one) => missingOf(one, config)));
  if (noteRequired && lacksNote(all)) found.add('note');
  return MISSING.filter((one) => found.has(one));
}

/** What has no line, or is told in its author's own words, lacks nothing but what to do about a break. */
function missingOf({ change, entry, placed }: Classed, config: Config): readonly Missing[] {
  if (entry === null || change.bot) return [];
  const { evidence, ownWords, labels } = change;
  const says = ownWords?.kind === 'text';
  const silent = Object.values(entry.upgrade).every((text) => text.trim() === '');
  return [
    ...(!says && saysNothing({ ...evidence, body: '' }) ? (['title'] as const) : []),
    ...(evidence.breaking !== null && silent ? (['upgrade'] as const) : []),
    ...(!placed && wantsLabel(change, config) && !marked(labels, config) ? (['label'] as const) : []),
  ];
}

/** Sections that go by labels want one of everything; labels for our own sections, only of what has no type. */
function wantsLabel({ evidence }: Change, config: Config): boolean {
  if (config.sections.own.some(({ takes }) => takes.labels.some((label) => label !== '*'))) return true;
  return evidence.type === null && Object.keys(config.rules.categoryLabels).length > 0;
}

function marked(labels: readonly string[], config: Config): boolean {
  const { breakingLabels, securityLabels, exclude } = config.rules;
  return hasLabel(labels, [...knownLabels(config), ...breakingLabels, ...securityLabels]) || sharedLabel(labels, exclude.labels) !== null;
}

/** True when a change that has a line was told by nobody: bots and what the rules leave out need no note. */
export function lacksNote(all: readonly Pick<Classed, 'change' | 'entry'>[]): boolean {
  return all.some(({ change, entry }) => entry !== null && !change.bot && change.ownWords === null);
}
