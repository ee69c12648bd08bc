/** The entry of one change: of the words of a person, of the model, or of the rules. */
import { adviceOf } from '../changes/advice.ts';
import { isFragment } from '../changes/fragment-files.ts';
import { linksAsText } from '../changes/link-text.ts';
import type { Change, Draft, Entry, Evidence, OwnWords, Sha, Wording } from '../domain.ts';
import { asksFor, isSilent } from '../rendering/advice.ts';
import { placeOfWords } from '../writing/deterministic/own-words.ts';
import { draftOf } from '../writing/deterministic/writer.ts';
import type { Worded } from './judge-entries.ts';
import type { Writing } from './writing.ts';

/** A person's own words win over both writers, also where another change has the same evidence. */
export function entryOf(change: Change, worded: Worded, writing: Writing): Entry {
  const { id, ownWords } = change;
  if (ownWords?.kind === 'text') return entryWith(ownDraft(change, ownWords, writing), id, 'person');
  if (worded !== 'rules') return entryWith(advised(worded, change, writing), id, 'model');
  return entryWith(draftOf(knownOf(change), writing.setup.choice), id, 'rules');
}

/** Member by member: there are thousands, and spreading is slow. */
function entryWith({ lead, category, importance, breaking, security, texts, upgrade }: Draft, id: Sha, wording: Wording): Entry {
  return { lead, category, importance, breaking, security, texts, upgrade, id, changes: [id], wording };
}

function ownDraft(change: Change, { text, feature }: Extract<OwnWords, { kind: 'text' }>, { setup }: Writing): Draft {
  const known = knownOf(change);
  const place = placeOfWords(known, text, feature === true);
  // The lead of internal work is its type's: it goes where that does not hold.
  const rules = draftOf(place === null ? known : { ...known, type: null }, setup.choice);
  return { ...rules, ...place, texts: Object.fromEntries(Object.keys(rules.texts).map((name) => [name, text])) };
}

/** A label that the config maps to a section wins over both writers; a security fix stays one. */
export function labelled(entry: Entry, change: Change, writing: Writing): Entry {
  if (change.labels.length === 0) return entry;
  const category = change.labels.map((label) => writing.categoryLabels.get(label.toLowerCase())).find((one) => one !== undefined);
  return category === undefined || entry.security ? entry : { ...entry, category };
}

/** What the author says to do is not lost because the model leaves it out: it stands for every reader whose text says nothing of it. */
function advised(draft: Draft, change: Change, { setup }: Writing): Draft {
  const silent = Object.entries(draft.texts).filter(([, text]) => isSilent({ text, upgrade: '' }));
  const isLeftOut = change.evidence.breaking !== null && Object.keys(draft.upgrade).length === 0 && silent.length > 0;
  if (!isLeftOut || !/^en\b/i.test(setup.language)) return draft;
  const rules = draftOf(knownOf(change), setup.choice);
  const upgrade = silent.flatMap(([name]) => {
    const note = rules.upgrade[name] ?? '';
    return asksFor(note) ? [[name, note] as const] : [];
  });
  return { ...draft, upgrade: Object.fromEntries(upgrade) };
}

/** Few changes have any. */
function withoutFragments(files: readonly string[]): readonly string[] {
  return files.some(isFragment) ? files.filter((path) => !isFragment(path)) : files;
}

/** Rules send nothing anywhere: they see all labels and paths that are known, news files aside. They copy words: links and examples as a line can hold them. */
export function knownOf({ evidence, labels, files }: Change): Evidence {
  const { title, body, type, area, breaking, security, patch } = evidence;
  return {
    title: linksAsText(title),
    body: linksAsText(body),
    type,
    area,
    breaking: breaking === null ? null : adviceOf(breaking),
    security,
    patch,
    labels: labels.length === 0 ? evidence.labels : [...new Set([...evidence.labels, ...labels])],
    files: withoutFragments(files ?? evidence.files),
  };
}
