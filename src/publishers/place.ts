/** What publishers need to know of the job and of what was asked for. */
import type { GitHub } from '../adapters/github/connect.ts';
import type { JobEvent } from '../adapters/runner/event.ts';
import type { PublishingRules } from '../config/config.ts';
import type { History } from '../ports/history.ts';
import type { Journal } from '../ports/journal.ts';

export type Place = {
  readonly event: JobEvent;
  readonly journal: Journal;
  readonly release: 'draft' | 'publish' | 'none';
  readonly rules: PublishingRules;
  /** For the tags; of the clone, where there is one. */
  readonly history: History;
  /** Null without a token. */
  readonly github: GitHub | null;
};
