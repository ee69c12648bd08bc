/** A fix of what the same range introduced belongs to the line of what introduced it, also where the two do not name each other. */
import type { Entry, Evidence, Sha, Unit } from '../../domain.ts';
import { codeMarked, mayHoldCode } from './code.ts';
import { readTitle } from './title.ts';

/** Changes of one line; beyond it a line would say nothing. */
const MOST = 8;
/** Names of more than a word: others stand for many things. */
const SPECIFIC = /^(?=.{5,80}$)(?:--[a-z]|[@$\w][\w$]*(?:[A-Z_.:/-]|\d))[\w$.:@/=-]*$/;
/** The name is what is added, not what it is added to: `add the option X`, `add support for X`, `export X`. */
const INTRODUCES =
  /^(?:add|introduce|implement|expose|export|provide|create|support|new)s? (?:(?:an?|the|new|experimental|initial|basic|opt-in|support|support for|public|global|optional) )*(?:(?!in|on|to|of|for|from|with|by|as|when|if|that|which|and|or|into|via)[\w-]+ ){0,2}`([^`]+)`/i;

type Read = { readonly area: string | null; readonly introduces: string | null; readonly names: readonly string[] };
type Origin = { readonly unit: Unit; readonly area: string | null };

const NOTHING: Read = { area: null, introduces: null, names: [] };

/** The units, each fix of a new name in the one that the name came with. Nothing is joined by words that have other meanings. */
export function withFollowUps(units: readonly Unit[], entries: ReadonlyMap<Sha, Entry>): readonly Unit[] {
  const entryOf = ({ changes }: Unit): Entry | undefined => entries.get(changes[0]?.id ?? '');
  const titles = new Map<Evidence, Read>();
  const reading = (evidence: Evidence): Read => {
    const read = titles.get(evidence) ?? readOf(evidence);
    titles.set(evidence, read);
    return read;
  };
  const introduced = new Set<string>();
  const introducing = new Set<Unit>();
  for (const unit of units) {
    const evidence = unit.changes[0]?.evidence;
    if (evidence === undefined || entryOf(unit)?.category !== 'new' || !mayHoldCode(evidence.title)) continue;
    const name = reading(evidence).introduces;
    if (name === null) continue;
    introduced.add(name);
    introducing.add(unit);
  }
  if (introduced.size === 0) return units;
  const origin = new Map<string, Origin>();
  const known = new Set<string>();
  const joined = new Map<Unit, Unit[]>();
  const gone = new Set<Unit>();
  for (const unit of units) {
    if (!unit.changes.some(({ evidence }) => mayName(evidence.title, introduced))) continue;
    const reads = unit.changes.map(({ evidence }) => (mayName(evidence.title, introduced) ? reading(evidence) : NOTHING));
    const [read = NOTHING] = reads;
    const entry = entryOf(unit);
    const into = unit.changes.length === 1 && entry !== undefined && isPlainFix(entry) ? originOf(read, origin) : null;
    const size = into === null ? 0 : [into, ...(joined.get(into) ?? [])].reduce((sum, one) => sum + one.changes.length, 0);
    if (into !== null && size < MOST) {
      joined.set(into, [...(joined.get(into) ?? []), unit]);
      gone.add(unit);
    }
    const name = read.introduces;
    if (name !== null && !known.has(name) && introducing.has(unit)) origin.set(name, { unit, area: read.area });
    for (const one of reads.flatMap(({ names }) => names)) known.add(one);
  }
  if (gone.size === 0) return units;
  return units
    .filter((unit) => !gone.has(unit))
    .map((unit) => {
      const others = joined.get(unit);
      return others === undefined ? unit : { ...unit, changes: [unit, ...others].flatMap(({ changes }) => changes) };
    });
}

/** Nothing that has to be told by itself. */
function isPlainFix({ category, breaking, security, importance, wording }: Entry): boolean {
  return category === 'fixed' && !breaking && !security && importance <= 3 && wording !== 'person';
}

/** All names of a fix came with one change of its area. */
function originOf({ names, area }: Read, origin: ReadonlyMap<string, Origin>): Unit | null {
  const found = new Set(names.map((name) => origin.get(name)));
  const [only] = found;
  if (found.size !== 1 || only === undefined) return null;
  return only.area === null || area === null || only.area === area ? only.unit : null;
}

/** Cheap test before a title is read. */
function mayName(title: string, introduced: ReadonlySet<string>): boolean {
  return (title.match(/[\w$.:@/=-]{5,}/g) ?? []).some((word) => introduced.has(word.replace(/[.:]+$/, '')));
}

function readOf(evidence: Evidence): Read {
  const { text, area } = readTitle(evidence);
  const marked = codeMarked(text);
  const names = [...marked.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  const introduced = INTRODUCES.exec(marked)?.[1] ?? '';
  return { area, introduces: SPECIFIC.test(introduced) ? introduced : null, names };
}
