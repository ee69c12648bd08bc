/**
 * Leads for lines that have none, from what is known of the whole range: labels and paths of the change, the areas of other lines, and names
 * and things that several lines are about. No lead is better than a wrong one.
 */
import type { Change, Entry, Sha } from '../../domain.ts';
import { areaWordIn } from './area-words.ts';
import { labelArea } from './label-area.ts';
import { packageOf } from './place.ts';
import { namesIn, thingsIn, writtenIn } from './things.ts';

/** Lines that a name or a thing has to stand in: one word says less than two, and of many lines it has to be in one of so many. */
const NAMES = 2;
const THINGS = 3;
const WORDS = 4;
const ONE_OF = 100;
/** Lines among which an area that only one of them has is a chance find. */
const MANY = 60;
/** Of more lines nobody reads each: no lead is looked for. */
const READABLE = 3_000;
/** More than any range has. */
const LINES = 1_000_000;
/** Words that a line has beside its lead, so that it says something under it. */
const BESIDE = 2;
/** What more of the lines are about says nothing about one of them: it is the project. */
const MOST = 0.4;
/** Areas that a line is not in because it uses the word. */
const ANY_WORD =
  /^(?:legacy|native|experimental|internal|common|global|default|public|shared|new|next|static|dynamic|remote|local|custom|unstable|types?|core|base|main|lib|dev|all|tests?|ci|docs?|build|refactoring|style|deps|resolve|define|release|misc|app|api|file|data)$/i;

/** Heads of code that are no options. */
const NO_HEAD = /^(?:import|this|process|window|document|module|exports?|self|global|console|experimental|refactoring|tests?|ci|docs?)$/;

/** What has to be known of the changes. */
type Placed = ReadonlyMap<Sha, Pick<Change, 'labels' | 'files' | 'evidence'>>;
/** `project`: its name is no area of it; '' where it is not known. `isEnglish`: what the lines are written in. */
export type Telling = { readonly project: string; readonly isEnglish: boolean };
/** A thing that several lines are about, as most of them write it. */
type Thing = { readonly name: string; readonly shown: string; readonly lines: number };
/** Where the phrases of a text end, and what it names of the things. */
type Read = { readonly ends: readonly string[]; readonly written: ReadonlyMap<string, string> };
/** From the forms of an area between the words of a line to the area, and the words of the longest. */
type Areas = { readonly byForm: ReadonlyMap<string, string>; readonly words: number };

/** The same entries. Internal work has topics; people's lines and those that have a lead stay. Things are told in English only. */
export function withLeads(entries: readonly Entry[], changes: Placed, { project, isEnglish }: Telling): readonly Entry[] {
  const open = entries.filter(isOpen);
  if (open.length === 0 || entries.length > READABLE) return entries;
  const texts = entries.map(textOf);
  const own = new Map(open.map((entry) => [entry.id, ownArea(entry, changes)]));
  const noise = tooMany([...own.values()], entries.length);
  const known = knownAreas(entries);
  const heads = headsOf(entries);
  const names = shared(texts.map(namesIn), NAMES);
  const ends = isEnglish ? texts.map(thingsIn) : [];
  const found = sharedNames(ends, project.toLowerCase());
  const read = ends.map((own, at): Read => ({ ends: own, written: writtenIn(texts[at] ?? '', found) }));
  const things = thingsOf(found, read);
  return entries.map((entry, at) => {
    if (!isOpen(entry)) return entry;
    const text = textOf(entry);
    const placed = own.get(entry.id) ?? null;
    const isPlaced = placed !== null && !noise.has(placed) && placed.toLowerCase() !== project.toLowerCase();
    const lead = isPlaced ? placed : (knownIn(text, known) ?? optionIn(text, heads) ?? saysMore(text, nameIn(text, names)) ?? '');
    const said = read[at];
    if (lead !== '' || entry.category === 'documentation' || said === undefined) return { ...entry, lead };
    return { ...entry, lead: saysMore(text, thingIn(said, things)) ?? saysMore(text, areaWordIn(text)) ?? '' };
  });
}

/** The lead, where the line has more to say than that. */
function saysMore(text: string, lead: string | null): string | null {
  if (lead === null) return null;
  const rest = text.replaceAll('`', '').toLowerCase().replace(lead.toLowerCase(), ' ').split(/\s+/);
  return rest.filter((word) => /\p{L}{2}/u.test(word)).length > BESIDE ? lead : null;
}

function isOpen({ lead, category, wording }: Entry): boolean {
  return lead === '' && wording !== 'person' && category !== 'internal' && category !== 'dependencies';
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

/** Names that more than this part of all lines would have. */
function tooMany(names: readonly (string | null)[], lines: number): ReadonlySet<string | null> {
  return new Set([...counted(names)].filter(([, count]) => count > Math.max(2, lines * MOST)).map(([name]) => name));
}

/** Areas of other lines. */
function knownAreas(entries: readonly Entry[]): Areas {
  const counts = counted(
    entries.filter(({ wording, category }) => wording !== 'person' && category !== 'documentation').map(({ lead }) => lead),
  );
  const least = entries.length > MANY ? 2 : 1;
  const areas = [...counts]
    .flatMap(([lead, count]) => (count >= least ? [lead] : []))
    .filter((lead) => /^[\p{L}@][\p{L}\p{N}@/. _-]{1,30}$/u.test(lead) && !ANY_WORD.test(lead));
  const forms = areas.flatMap((area) => [[bare(area), area] as const, [`${bare(area)}s`, area] as const]);
  return { byForm: new Map([...forms].reverse()), words: Math.max(0, ...areas.map((area) => bare(area).split(' ').length)) };
}

/** Words with single spaces between them. */
function bare(part: string): string {
  return part
    .toLowerCase()
    .replace(/[^\p{L}\p{N}`@/_.-]+/gu, ' ')
    .replace(/(?<=^| )[.-]+|[.-]+(?= |$)/g, '');
}

/** The one known area that the text names outside code, not as its first word, which is what is done. */
function knownIn(text: string, { byForm, words: most }: Areas): string | null {
  const words = bare(text.replace(/`[^`]*`/g, '`'))
    .trim()
    .split(' ');
  const found = new Set<string>();
  for (let from = 1; from < words.length; from += 1) {
    for (let end = from + 1; end <= Math.min(words.length, from + most); end += 1) {
      const area = byForm.get(words.slice(from, end).join(' '));
      if (area !== undefined) found.add(area);
    }
  }
  const [first, ...others] = [...found].sort((a, b) => b.length - a.length);
  return others.every((other) => first?.includes(other) === true) ? (first ?? null) : null;
}

/** Areas of other lines that an option may begin with, `build` of `build.target`, by their lower case. */
function headsOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const leads = entries.filter(({ wording }) => wording !== 'person').map(({ lead }) => lead);
  return new Map(
    leads.flatMap((lead) => (/^[a-z][A-Za-z\d-]{1,30}$/.test(lead) && !NO_HEAD.test(lead) ? [[lead.toLowerCase(), lead] as const] : [])),
  );
}

/** The area that the one option of the text stands in; of several that they share. */
function optionIn(text: string, heads: ReadonlyMap<string, string>): string | null {
  const options = [
    ...text.matchAll(
      /`([a-z][A-Za-z\d]{1,30})\.(?![\w.]*\b(?:[cm]?[jt]sx?|json|ya?ml|toml|md|html|css|vue|svelte)`)[A-Za-z*][\w.*]{1,60}(?:: ?[\w'"]{1,20})?`/g,
    ),
  ].map(([, head = '']) => head.toLowerCase());
  const [first = ''] = options;
  return options.every((head) => head === first) ? (heads.get(first) ?? null) : null;
}

/** The first name in code, where other lines have it too. */
function nameIn(text: string, names: ReadonlyMap<string, number>): string | null {
  const [first] = namesIn(text);
  return first !== undefined && names.has(first) ? first : null;
}

/** Where phrases of enough lines end, and in how many. */
function sharedNames(ends: readonly (readonly string[])[], project: string): ReadonlyMap<string, number> {
  const least = (name: string): number => (name.includes(' ') ? THINGS : Math.max(WORDS, Math.ceil(ends.length / ONE_OF)));
  return new Map([...shared(ends, THINGS)].filter(([name, lines]) => lines >= least(name) && name !== project));
}

/** By name. */
function thingsOf(found: ReadonlyMap<string, number>, texts: readonly Read[]): ReadonlyMap<string, Thing> {
  const forms = new Map<string, string[]>();
  for (const { written } of texts) {
    for (const [name, form] of written) add(forms, name, form);
  }
  return new Map(
    [...found].map(([name, lines]) => {
      const [most] = [...counted(forms.get(name) ?? [])].sort(([, a], [, b]) => b - a);
      return [name, { name, shown: most?.[0] ?? name, lines }];
    }),
  );
}

/** Where a phrase of the text ends with it, else where it stands at all; the one of two words first, then the one that most lines have. */
function thingIn({ ends, written }: Read, things: ReadonlyMap<string, Thing>): string | null {
  const rank = ({ name, lines }: Thing): number => (ends.includes(name) ? 2 * LINES : 0) + (name.includes(' ') ? LINES : 0) + lines;
  const found = [...new Set([...ends, ...written.keys()])].flatMap((name) => things.get(name) ?? []);
  const [best] = found.sort((a, b) => rank(b) - rank(a));
  return best?.shown ?? null;
}

function add(forms: Map<string, string[]>, name: string, form: string): void {
  const list = forms.get(name);
  if (list === undefined) forms.set(name, [form]);
  else list.push(form);
}

function shared(lists: readonly (readonly string[])[], least: number): ReadonlyMap<string, number> {
  const counts = counted(lists.flatMap((list) => [...new Set(list)]));
  return new Map([...counts].filter(([, count]) => count >= least && count <= Math.max(2 * least, lists.length * MOST)));
}

function counted<Name extends string | null>(names: readonly Name[]): ReadonlyMap<Name, number> {
  const counts = new Map<Name, number>();
  for (const name of names) if (name !== null && name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function textOf({ texts }: Entry): string {
  return texts.technical ?? Object.values(texts)[0] ?? '';
}
