/** The entry of one change: of the words of a person, of the model, or of the rules. */
import { adviceOf } from '../changes/advice.ts';
import { isFragment } from '../changes/fragment-files.ts';
import { linksAsText } from '../changes/link-text.ts';
import type { Change, Draft, Entry, Evidence } from '../domain.ts';
import { asksFor, isSilent } from '../rendering/advice.ts';
import { placeOfWords } from '../writing/deterministic/own-words.ts';
import { answerMap } from '../writing/deterministic/writer.ts';
import type { Worded } from './judge-entries.ts';
import type { Writing } from './writing.ts';

/** A person's own words win over both writers, also where another change has the same evidence. */
export function entryOf(change: Change, worded: Worded, writing: Writing): Entry {
  const base = { id: change.id, changes: [change.id] };
  if (worded !== 'rules' && change.ownWords?.kind !== 'text') return { ...advised(worded, change, writing), ...base, wording: 'model' };
  const known = knownOf(change);
  const words = change.ownWords?.kind === 'text' ? change.ownWords : null;
  const place = words === null ? null : placeOfWords(known, words.text, words.feature === true);
  // The lead of internal work is its type's: it goes where that does not hold.
  const item = place === null ? known : { ...known, type: null };
  const [rules] = answerMap({ task: 'map', items: [item] }, writing.setup.choice);
  if (rules === undefined) throw new Error(`no draft for change ${change.id}`);
  if (words === null) return { ...rules, ...base, wording: 'rules' };
  const texts = Object.fromEntries(Object.keys(rules.texts).map((name) => [name, words.text]));
  return { ...rules, ...place, texts, ...base, wording: 'person' };
}

/** A label that the config maps to a section wins over both writers; a security fix stays one. */
export function labelled(entry: Entry, change: Change, writing: Writing): Entry {
  const category = change.labels.map((label) => writing.categoryLabels.get(label.toLowerCase())).find((one) => one !== undefined);
  return category === undefined || entry.security ? entry : { ...entry, category };
}

/** What the author says to do is not lost because the model leaves it out: it stands for every reader whose text says nothing of it. */
function advised(draft: Draft, change: Change, { setup }: Writing): Draft {
  const silent = Object.entries(draft.texts).filter(([, text]) => isSilent({ text, upgrade: '' }));
  const isLeftOut = change.evidence.breaking !== null && Object.keys(draft.upgrade).length === 0 && silent.length > 0;
  if (!isLeftOut || !/^en\b/i.test(setup.language)) return draft;
  const [rules] = answerMap({ task: 'map', items: [knownOf(change)] }, setup.choice);
  const upgrade = silent.flatMap(([name]) => {
    const note = rules?.upgrade[name] ?? '';
    return asksFor(note) ? [[name, note] as const] : [];
  });
  return { ...draft, upgrade: Object.fromEntries(upgrade) };
}

/** Rules send nothing anywhere: they see all labels and paths that are known, news files aside. They copy words: links and examples as a line can hold them. */
export function knownOf({ evidence, labels, files }: Change): Evidence {
  return {
    ...evidence,
    title: linksAsText(evidence.title),
    body: linksAsText(evidence.body),
    breaking: evidence.breaking === null ? null : adviceOf(evidence.breaking),
    labels: [...new Set([...evidence.labels, ...labels])],
    files: (files ?? evidence.files).filter((path) => !isFragment(path)),
  };
}
