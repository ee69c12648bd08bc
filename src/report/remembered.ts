/** What the store did for a run, as people read it. */
import type { StoreFigures } from '../domain.ts';
import { count, dollars, size } from './figures.ts';

export type Remembered = {
  readonly calls: { readonly cached: number; readonly missed: number };
  /** Cost in dollars. */
  readonly saved: { readonly cost: number; readonly tokens: number };
  readonly store: StoreFigures;
};

/** Sentences for the summary; null where there was nothing to remember. */
export function rememberedText({ calls, saved, store }: Remembered): string | null {
  const asked = calls.cached + calls.missed;
  if (asked === 0 && store.answers === 0) return null;
  const share = asked === 0 ? '' : ` (${Math.floor((100 * calls.cached) / asked)} %)`;
  const spared = calls.cached === 0 ? '' : `, which saved ${dollars(saved.cost)} and ${count(saved.tokens, 'token')}`;
  const held = `${count(store.answers, 'answer')} in the store, ${store.added} of them new, ${size(store.bytes)}`;
  return `Remembered ${calls.cached} of ${count(asked, 'text')}${share}${spared}. ${held}${restoredText(store.restored)}.`;
}

function restoredText(restored: StoreFigures['restored']): string {
  if (restored === null) return '';
  const { bytes, requests } = restored;
  return `; ${bytes === 0 ? 'nothing' : size(bytes)} restored from the Actions cache in ${count(requests, 'request')}`;
}
