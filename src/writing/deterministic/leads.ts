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
/** A lead that may be the name of an area. */
const AREA = /^[\p{L}@][\p{L}\p{N}@/. _-]{1,30}$/u;
/** Areas that a line is not in because it uses the word. */
const ANY_WORD: ReadonlySet<string> = new Set(
  (
    'legacy native experimental internal common global default public shared new next static dynamic remote local custom unstable type types core base ' +
    'main lib dev all test tests ci doc docs build refactoring style deps resolve define release misc app api file data bundle'
  ).split(' '),
);

/** What has to be known of the changes. */
type Placed = ReadonlyMap<Sha, Pick<Change, 'labels' | 'files' | 'evidence'>>;
/** `project`: its name is no area of it; '' where it is not known. `isEnglish`: what the lines are written in. */
export type Telling = { readonly project: string; readonly isEnglish: boolean };
/** An area that earlier lines have as their lead, and how often. */
type Area = { readonly area: string; count: number };
/** What the lines so far are about. `heads`: the first words of areas. `given`: by lead, the areas that a line with it is in. */
type Told = {
  readonly areas: Map<string, Area>;
  readonly heads: Set<string>;
  readonly subjects: Set<string>;
  readonly leads: Map<string, string>;
  readonly given: Map<string, readonly Area[]>;
};

/** The same entries. Internal work has topics; people's lines and those that have a lead stay. Subjects are found in English only. */
export function withLeads(entries: readonly Entry[], changes: Placed, { project, isEnglish }: Telling): readonly Entry[] {
  const told: Told = { areas: new Map(), heads: new Set(), subjects: new Set(), leads: new Map(), given: new Map() };
  const name = project.toLowerCase();
  const known = { changes, name, isProject: projectTest(name), told, isEnglish };
  return entries.map((entry, at) => {
    if (at >= READABLE) return entry;
    if (!isOpen(entry)) {
      remember(entry, entry.lead, told);
      return entry;
    }
    const text = textOf(entry);
    const subjects = isEnglish ? subjectsOf(text, name) : [];
    const lead = leadOf(entry, text, subjects, at >= MANY ? 2 : 1, known);
    for (const subject of subjects) told.subjects.add(subject.name);
    remember(entry, lead, told);
    return lead === '' ? entry : { ...entry, lead };
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
  readonly isProject: RegExp;
  readonly told: Told;
  readonly isEnglish: boolean;
};

/** `least`: lines that have to be in an area for it to be one of this line. */
function leadOf(entry: Entry, text: string, subjects: readonly Subject[], least: number, known: Known): string {
  const { changes, name, isProject, told, isEnglish } = known;
  const placed = ownArea(entry, changes);
  if (placed !== null && !isProject.test(placed)) return placed;
  const plain = text.includes('`') ? text.replace(CODE, '`') : text;
  const found = knownIn(plain, told, least) ?? settingArea(text, name);
  if (found !== null || !isEnglish) return found ?? '';
  return saysMore(text, areaWordIn(plain)) ?? subjectIn(entry, text, subjects, told) ?? '';
}

/** What earlier lines are about goes before what only this one is. */
function subjectIn({ category }: Entry, text: string, subjects: readonly Subject[], { leads, subjects: earlier }: Told): string | null {
  let best: Subject | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const subject of subjects) {
    const { name, weight } = subject;
    const again = weight < LEAST ? 0 : leads.has(name) ? LEADING : earlier.has(name) ? AGAIN : 0;
    if (weight + again <= most) continue;
    best = subject;
    most = weight + again;
  }
  if (best === null || most < (category === 'documentation' ? SURE : LEAST)) return null;
  return leads.get(best.name) ?? saysMore(text, best.shown);
}

function remember(entry: Entry, lead: string, told: Told): void {
  if (lead === '' || entry.wording === 'person' || entry.category === 'documentation') return;
  const isGiven = entry.lead !== '';
  const known = isGiven ? told.given.get(lead) : undefined;
  if (known !== undefined) {
    for (const area of known) area.count += 1;
    return;
  }
  const last = lead.toLowerCase().split(' ');
  const name = [...last.slice(0, -1), singular(last.at(-1) ?? '')].join(' ');
  if (!told.leads.has(name)) told.leads.set(name, lead);
  if (isGiven) told.given.set(lead, areasOf(lead, told));
}

/** Under each form of the lead; it stands for nothing where it may be any word. */
function areasOf(lead: string, { areas, heads }: Told): readonly Area[] {
  if (!AREA.test(lead) || ANY_WORD.has(lead.toLowerCase())) return [];
  const one = singular(bare(lead));
  const forms = new Set([one, `${one}s`, one.replaceAll('-', ' '), `${one.replaceAll('-', ' ')}s`]);
  return [...forms].map((form) => {
    const area = areas.get(form) ?? { area: lead, count: 0 };
    area.count += 1;
    areas.set(form, area);
    heads.add(form.split(' ', 1)[0] ?? '');
    return area;
  });
}

const SAYS = /\p{L}{2}|\d/u;

/** The lead, where the line has more to say than that. */
function saysMore(text: string, lead: string | null): string | null {
  if (lead === null) return null;
  const rest = text.replaceAll('`', '').toLowerCase().replace(lead.toLowerCase(), ' ').split(/\s+/);
  return rest.filter((word) => SAYS.test(word)).length >= BESIDE ? lead : null;
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

/** For a package that is the project itself. */
function projectTest(project: string): RegExp {
  return new RegExp(`^(?:${project.replace(/[^a-z0-9-]/g, '.')})(?:-(?:core|lib|main|src))?$`, 'i');
}

const NO_WORD = /[^\p{L}\p{N}`@/_.-]+/gu;
const HANGING = /(?<=^| )[.-]+|[.-]+(?= |$)/g;

/** Words with single spaces between them. */
function bare(part: string): string {
  return part.toLowerCase().replace(NO_WORD, ' ').replace(HANGING, '');
}

const CODE = /`[^`]*`/g;
/** What a line says of when and why stands behind it. */
const CLAUSE = / (?:when|while|whenever|if|unless|until|after|before|because|since|instead of|rather than|without|so that|to avoid)\b/;
/** Words of the longest area that is looked for. */
const AREA_WORDS = 4;

/** The one known area that the text, without its code, names; not as its first word, which is what is done. */
function knownIn(plain: string, { areas, heads }: Told, least: number): string | null {
  if (areas.size === 0) return null;
  const [said = ''] = plain.split(CLAUSE, 1);
  const words = bare(said).trim().split(' ');
  const found = new Set<string>();
  for (let from = 1; from < words.length; from += 1) {
    if (!heads.has(words[from] ?? '')) continue;
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
