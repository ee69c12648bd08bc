/**
 * Leads for lines that have none: labels and paths of the change, areas of earlier lines that it names, else what the line itself is
 * about. The lines are read in their order and each sees those before it alone, so that one more change at the end leaves the leads
 * of all others as they are. No lead is better than a wrong one.
 */
import type { Change, Entry, Sha } from '../../domain.ts';
import { areaWordIn } from './area-words.ts';
import { labelArea } from './label-area.ts';
import { packageOf } from './place.ts';
import { settingArea } from './setting-area.ts';
import { type Subject, singular, subjectsOf } from './subjects.ts';

/** Lines behind which nobody reads each: no lead is looked for. */
const READABLE = 3_000;
/** Lines behind which an area that only one of them has is a chance find. */
const MANY = 60;
/** What an earlier line is about too goes before what none is; where it was its lead, still more. */
const AGAIN = 3;
const LEADING = 8;
/** A subject below it is none. */
const LEAST = 18;
/** What there is less to go by in lines about the documentation. */
const SURE = 42;
/** Words that a line has beside its lead, so that it says something under it. */
const BESIDE = 2;
/** Areas that a line is not in because it uses the word. */
const ANY_WORD =
  /^(?:legacy|native|experimental|internal|common|global|default|public|shared|new|next|static|dynamic|remote|local|custom|unstable|types?|core|base|main|lib|dev|all|tests?|ci|docs?|build|refactoring|style|deps|resolve|define|release|misc|app|api|file|data|bundle)$/i;

/** What has to be known of the changes. */
type Placed = ReadonlyMap<Sha, Pick<Change, 'labels' | 'files' | 'evidence'>>;
/** `project`: its name is no area of it; '' where it is not known. `isEnglish`: what the lines are written in. */
export type Telling = { readonly project: string; readonly isEnglish: boolean };
/** What the lines so far are about. */
type Told = {
  readonly areas: Map<string, { readonly area: string; count: number }>;
  readonly subjects: Set<string>;
  readonly leads: Map<string, string>;
};

/** The same entries. Internal work has topics; people's lines and those that have a lead stay. Subjects are found in English only. */
export function withLeads(entries: readonly Entry[], changes: Placed, { project, isEnglish }: Telling): readonly Entry[] {
  const told: Told = { areas: new Map(), subjects: new Set(), leads: new Map() };
  const name = project.toLowerCase();
  return entries.map((entry, at) => {
    if (at >= READABLE) return entry;
    const subjects = isEnglish && isOpen(entry) ? subjectsOf(textOf(entry), name) : [];
    const lead = isOpen(entry) ? leadOf(entry, { changes, name, at, subjects, told, isEnglish }) : entry.lead;
    remember(entry, lead, subjects, told);
    return lead === entry.lead ? entry : { ...entry, lead };
  });
}

function isOpen(entry: Entry): boolean {
  return entry.lead === '' && entry.wording !== 'person' && isTold(entry);
}

/** Not only on the inside of the project. */
function isTold({ category, breaking, security }: Entry): boolean {
  return breaking || security || (category !== 'internal' && category !== 'dependencies');
}

type Known = {
  readonly changes: Placed;
  readonly name: string;
  readonly at: number;
  readonly subjects: readonly Subject[];
  readonly told: Told;
  readonly isEnglish: boolean;
};

function leadOf(entry: Entry, { changes, name, at, subjects, told, isEnglish }: Known): string {
  const text = textOf(entry);
  const placed = ownArea(entry, changes);
  if (placed !== null && !isProject(placed, name)) return placed;
  const known = knownIn(text, told, at >= MANY ? 2 : 1) ?? settingArea(text, name);
  if (known !== null || !isEnglish) return known ?? '';
  return saysMore(text, areaWordIn(text)) ?? subjectIn(entry, subjects, told) ?? '';
}

/** What earlier lines are about goes before what only this one is. */
function subjectIn(entry: Entry, subjects: readonly Subject[], told: Told): string | null {
  const ranked = subjects
    .map((subject) => {
      const again = subject.weight < LEAST ? 0 : told.leads.has(subject.name) ? LEADING : told.subjects.has(subject.name) ? AGAIN : 0;
      return { ...subject, weight: subject.weight + again };
    })
    .sort((a, b) => b.weight - a.weight);
  const [best] = ranked;
  if (best === undefined || best.weight < (entry.category === 'documentation' ? SURE : LEAST)) return null;
  const shown = told.leads.get(best.name) ?? best.shown;
  return told.leads.has(best.name) ? shown : saysMore(textOf(entry), shown);
}

function remember(entry: Entry, lead: string, subjects: readonly Subject[], told: Told): void {
  for (const { name } of subjects) told.subjects.add(name);
  if (lead === '' || entry.wording === 'person' || entry.category === 'documentation') return;
  const last = lead.toLowerCase().split(' ');
  const name = [...last.slice(0, -1), singular(last.at(-1) ?? '')].join(' ');
  if (!told.leads.has(name)) told.leads.set(name, lead);
  if (entry.lead === '' || !/^[\p{L}@][\p{L}\p{N}@/. _-]{1,30}$/u.test(lead) || ANY_WORD.test(lead)) return;
  const one = singular(bare(lead));
  for (const form of new Set([one, `${one}s`, one.replaceAll('-', ' '), `${one.replaceAll('-', ' ')}s`])) {
    const known = told.areas.get(form);
    if (known === undefined) told.areas.set(form, { area: lead, count: 1 });
    else known.count += 1;
  }
}

/** The lead, where the line has more to say than that. */
function saysMore(text: string, lead: string | null): string | null {
  if (lead === null) return null;
  const rest = text.replaceAll('`', '').toLowerCase().replace(lead.toLowerCase(), ' ').split(/\s+/);
  return rest.filter((word) => /\p{L}{2}|\d/u.test(word)).length >= BESIDE ? lead : null;
}

/** By the first of its changes whose labels or paths say it. */
function ownArea(entry: Entry, changes: Placed): string | null {
  for (const id of entry.changes) {
    const change = changes.get(id);
    if (change === undefined) continue;
    const found = labelArea(change.labels) ?? packageOf(change.files ?? change.evidence.files);
    if (found !== null) return found;
  }
  return null;
}

/** A package that is the project itself. */
function isProject(area: string, project: string): boolean {
  return new RegExp(`^(?:${project.replace(/[^a-z0-9-]/g, '.')})(?:-(?:core|lib|main|src))?$`, 'i').test(area);
}

/** Words with single spaces between them. */
function bare(part: string): string {
  return part
    .toLowerCase()
    .replace(/[^\p{L}\p{N}`@/_.-]+/gu, ' ')
    .replace(/(?<=^| )[.-]+|[.-]+(?= |$)/g, '');
}

/** What a line says of when and why stands behind it. */
const CLAUSE = / (?:when|while|whenever|if|unless|until|after|before|because|since|instead of|rather than|without|so that|to avoid)\b/;
/** Words of the longest area that is looked for. */
const AREA_WORDS = 4;

/** The one known area that the text names outside code, not as its first word, which is what is done. */
function knownIn(text: string, { areas }: Told, least: number): string | null {
  const words = bare(text.replace(/`[^`]*`/g, '`').split(CLAUSE)[0] ?? '')
    .trim()
    .split(' ');
  const found = new Set<string>();
  for (let from = 1; from < words.length; from += 1) {
    for (let end = from + 1; end <= Math.min(words.length, from + AREA_WORDS); end += 1) {
      const known = areas.get(words.slice(from, end).join(' '));
      if (known !== undefined && known.count >= least) found.add(known.area);
    }
  }
  const [first, ...others] = [...found].sort((a, b) => b.length - a.length);
  return others.every((other) => first?.includes(other) === true) ? (first ?? null) : null;
}

function textOf({ texts }: Entry): string {
  return texts.technical ?? Object.values(texts)[0] ?? '';
}
