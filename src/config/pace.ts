/** How hard a run may press the API, by name. */

export const PACE_NAMES = ['auto', 'safe', 'normal', 'fast'] as const;
export type PaceName = (typeof PACE_NAMES)[number];

export type PaceSetting = {
  /** The least milliseconds between two starts; the account's requests per minute may ask for more. */
  readonly spacing: number;
  /** Times that a question is sent while the service fails. */
  readonly tries: number;
};

/** `auto` lets the account's own limits set the pace, and tries longest: of eight, one in five failing at random, three in a million are left. */
export const PACES: Readonly<Record<PaceName, PaceSetting>> = {
  auto: { spacing: 0, tries: 8 },
  safe: { spacing: 2_000, tries: 3 },
  normal: { spacing: 1_000, tries: 2 },
  fast: { spacing: 500, tries: 2 },
};
