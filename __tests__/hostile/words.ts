/** What hostile words do to the notes, at each place of an answer and in each dress. */
import { visibleText } from '../rendering/tree.ts';
import { faultsOf } from './faults.ts';
import { historyFor, hostileModel, type Place, roomFor } from './hostile-model.ts';
import { DRESSES, type Payload } from './payloads.ts';
import { markdownOf, type Played, type Stage } from './stage.ts';

/** `grounded`: a contributor said the same, so that the words stand in the evidence. */
export type Words = { readonly place: Place; readonly payloads: readonly Payload[]; readonly grounded: boolean };

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Words that stand in the notes and in no evidence. */
function inventions(played: Played, payloads: readonly Payload[]): readonly string[] {
  const seen = markdownOf(played).map((text) => plain(visibleText(text)));
  return payloads.flatMap(({ name, says }) =>
    says !== undefined && seen.some((text) => text.includes(plain(says))) ? [`invented: ${name}`] : [],
  );
}

/** What brings the question about; else two readers. */
const SETTINGS: Partial<Readonly<Record<Place, string>>> = { translation: 'languages: [en, de]', verdict: 'verify: strict' };

/** Everything that is wrong after runs whose answers have these words at this place; empty: all is well. */
export async function faultsAt(stage: Stage, { place, payloads: all, grounded }: Words): Promise<readonly string[]> {
  const faults: string[] = [];
  const room = roomFor(place);
  for (let at = 0; at < all.length; at += room) {
    const part = all.slice(at, at + room);
    const texts = part.map(({ text }) => text);
    const history = historyFor(place, texts, grounded);
    const played = await stage.play(history, hostileModel(place, texts), {
      settings: SETTINGS[place] ?? 'audiences: [technical, business]',
    });
    const isRefused = played.document.findings.some(({ doubts }) => doubts.some(({ kind }) => kind === 'meaning'));
    if (place === 'verdict' && !isRefused) faults.push('no verdict was read');
    // A translation is held by its exact words: plain ones are others in every language.
    const held = part.filter(({ says = '' }) => place !== 'translation' || !/^[a-z\s]*$/.test(plain(says)));
    faults.push(...faultsOf(played, history), ...(grounded ? [] : inventions(played, held)));
  }
  return [...new Set(faults)];
}

export function worn({ name, text, says }: Payload, dress: string): Payload {
  // Inside a longer word it is another word.
  const isWord = dress !== 'glued to a word';
  return { name, text: DRESSES[dress]?.(text) ?? text, ...(says !== undefined && isWord && { says }) };
}
