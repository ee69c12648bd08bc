/** What a run's summary is made of, as it stands in the notes' JSON and in what was published. */
import type { Finding, LedgerRow, Mode, Usage } from '../../domain.ts';
import type { ChartInput } from '../gantt.ts';
import type { KeptLine, PlaceTold } from '../published.ts';
import type { Remembered } from '../remembered.ts';
import type { Share } from '../timeline.ts';

/** As they stand in the notes' JSON. */
export type RunFigures = {
  readonly calls: { readonly made: number; readonly cached: number; readonly missed: number; readonly failed: number };
  readonly tokens: Usage;
  /** Dollars. */
  readonly cost: number;
  readonly saved: Remembered['saved'];
  readonly store: Remembered['store'];
  readonly seconds: number;
  /** Bytes. */
  readonly peakMemory: number;
  /** Null where there was no call. */
  readonly timeline: (ChartInput & { readonly bottleneck: string; readonly causes: readonly Share[] }) | null;
};

/** `owner`: its package; null for the whole repository. */
export type RangeFacts = {
  readonly owner: string | null;
  readonly range: string;
  readonly reason: string;
  readonly passedOver: readonly string[];
};

export type PackageRow = {
  readonly name: string;
  readonly range: string;
  readonly lines: number;
  /** The tag that it has or will get. */
  readonly tag: string | null;
  readonly releaseUrl: string | null;
};

export type SummaryInput = {
  readonly changes: readonly { readonly id: string; readonly title: string }[];
  readonly complete: boolean;
  readonly mode: Mode;
  readonly range: string;
  /** How each range was found. */
  readonly ranges: readonly RangeFacts[];
  /** A row each, where there are several. */
  readonly packages: readonly PackageRow[];
  /** Ids of changes that touch no package. */
  readonly unassigned: readonly string[];
  readonly notes: string;
  readonly releaseUrl: string | null;
  /** Sentences that a person must read, remedies included. */
  readonly warnings: readonly string[];
  readonly ledger: readonly LedgerRow[];
  readonly findings: readonly (Omit<Finding, 'language'> & { readonly language?: string | undefined })[];
  /** Lines of the notes. */
  readonly entries: readonly { readonly category: string }[];
  /** What publishing did, place by place. */
  readonly published: readonly PlaceTold[];
  /** What people changed in a release, where these notes say otherwise. */
  readonly kept: readonly KeptLine[];
  readonly run: RunFigures;
};
