/** Whatever a model answers, wherever its words go: what is published stays true to its evidence and acts on nobody. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visibleText } from '../rendering/tree.ts';
import { faultsOf } from './faults.ts';
import { historyFor, hostileModel, PLACES, type Place, roomFor } from './hostile-model.ts';
import { DRESSES, PAYLOADS, type Payload } from './payloads.ts';
import { markdownOf, type Played, Stage } from './stage.ts';

let stage: Stage;
beforeAll(() => {
  stage = new Stage();
});
afterAll(() => stage.close());

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

async function faultsAt(place: Place, all: readonly Payload[], grounded: boolean): Promise<readonly string[]> {
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

function worn({ name, text, says }: Payload, dress: string): Payload {
  // Inside a longer word it is another word.
  const isWord = dress !== 'glued to a word';
  return { name, text: DRESSES[dress]?.(text) ?? text, ...(says !== undefined && isWord && { says }) };
}

/** Each payload in another dress. */
const MIXED: readonly Payload[] = PAYLOADS.map((payload, at) => {
  const [dress = ''] = Object.keys(DRESSES).slice(at % Object.keys(DRESSES).length);
  return { ...worn(payload, dress), name: `${payload.name} ${dress}` };
});

/** Each test is dozens of runs. */
const PATIENCE_MS = 300_000;

const ALL_DRESSES = Object.keys(DRESSES);

describe.each([
  ['that nobody said', false, ALL_DRESSES, PLACES],
  [
    'that a contributor said too',
    true,
    ['plain', 'on a line of its own', 'in code', 'in bold', 'glued to a word'],
    ['lead', 'upgrade', 'joined text', 'overview', 'highlight', 'translation'] as const,
  ],
])('words %s', (_whose, grounded, dresses, places) => {
  it.each(dresses)(
    'in the line of a change, %s',
    async (dress) => {
      const all = PAYLOADS.map((payload) => worn(payload, dress));
      expect(await faultsAt('text', all, grounded)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it.each(places)(
    'in the %s',
    async (place) => {
      expect(await faultsAt(place, MIXED, grounded)).toEqual([]);
    },
    PATIENCE_MS,
  );
});

it('are many', () => {
  expect(PAYLOADS.length).toBeGreaterThan(100);
  expect(PAYLOADS.length * ALL_DRESSES.length).toBeGreaterThan(300);
});
