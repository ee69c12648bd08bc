/** All sets of sentences about real titles, oldest first: how often each was doubted when it was new stands in docs/verification.md. */
import { OF_TITLES, type OfTitles } from './told-of-titles.ts';
import { OF_TITLES_5 } from './told-of-titles-5.ts';
import { OF_TITLES_6 } from './told-of-titles-6.ts';
import { OF_TITLES_7 } from './told-of-titles-7.ts';
import { OF_TITLES_8 } from './told-of-titles-8.ts';
import { OF_TITLES_9 } from './told-of-titles-9.ts';
import { OF_TITLES_10 } from './told-of-titles-10.ts';
import { OF_TITLES_11 } from './told-of-titles-11.ts';
import { OF_TITLES_12 } from './told-of-titles-12.ts';
import { OF_TITLES_13 } from './told-of-titles-13.ts';
import { OF_TITLES_14 } from './told-of-titles-14.ts';

export const SETS_OF_TITLES: readonly (readonly [which: string, set: OfTitles])[] = [
  ['first four sets', OF_TITLES],
  ['fifth set', OF_TITLES_5],
  ['sixth set', OF_TITLES_6],
  ['seventh set', OF_TITLES_7],
  ['eighth set', OF_TITLES_8],
  ['ninth set', OF_TITLES_9],
  ['tenth set', OF_TITLES_10],
  ['eleventh set', OF_TITLES_11],
  ['twelfth set', OF_TITLES_12],
  ['thirteenth set', OF_TITLES_13],
  ['fourteenth set', OF_TITLES_14],
];
