/** What a run was told, validated and complete: inputs before file before default. Holds no secret. */

import type { Audience, Category, Depth } from '../domain.ts';
import type { Prices } from '../limits.ts';
import type { PaceName } from './pace.ts';

export type Config = {
  readonly from: string | null;
  readonly to: string | null;
  /** `auto`: from what is in the range; else the tag name as given. A range that ends at a tag keeps that. */
  readonly version: string;
  readonly release: 'draft' | 'publish' | 'none';
  readonly onAiFailure: 'fallback' | 'fail';
  readonly onIncomplete: 'warn' | 'fail';
  readonly dryRun: 'false' | 'plan' | 'full';
  readonly budget: Budget;
  readonly models: { readonly map: string; readonly compose: string };
  /** The table of known models, and over it the config file's. */
  readonly prices: Prices;
  readonly audiences: readonly Audience[];
  /** BCP 47; the texts are asked for in it. */
  readonly language: string;
  readonly instructions: string;
  readonly glossary: readonly string[];
  readonly evidence: Depth;
  readonly rules: Rules;
  readonly sections: Sections;
  /** The packages of `rules.packages` to write for; `by-tag`: as the tag of the range says, all of them where it is no release of one. */
  readonly scope: 'by-tag' | readonly Package[];
  readonly store: { readonly ttlDays: number; readonly maxBytes: number };
  readonly pace: PaceName;
  readonly concurrency: number;
  /** Seconds one call may take. */
  readonly callTimeout: number;
};

export type Budget = {
  /** Dollars. */ readonly cost: number /** Input and output together. */;
  readonly tokens: number;
  readonly minutes: number;
};

/** One product of the repository. A change is of it by one of its paths, or by its area. */
export type Package = {
  readonly name: string;
  /** Globs and folders. Without paths and areas the package is all that it does not exclude. */
  readonly paths: readonly string[];
  /** Paths that make no change one of the package's. */
  readonly excludePaths: readonly string[];
  /** As changes say them (scope, `[tag]`, `tag:`), exact or globs. */
  readonly areas: readonly string[];
  readonly excludeAreas: readonly string[];
  readonly tagPrefix: string;
};

/** What a change is told by: one word of one list is enough. All compared without case. */
export type Marks = {
  /** `*`: any label. */
  readonly labels: readonly string[];
  readonly authors: readonly string[];
  readonly types: readonly string[];
  /** Globs and folders; all paths of the change have to match. */
  readonly paths: readonly string[];
  /** Exact, or globs. */
  readonly areas: readonly string[];
};

/** Who and what has no line, and what labels mean. All compared without case. */
export type Rules = {
  readonly exclude: Marks;
  /** Globs and folders; a change none of whose paths match has no line. Empty: no such rule. */
  readonly includePaths: readonly string[];
  /** All packages of the config: their paths say the area of a change that names none. */
  readonly packages: readonly Package[];
  readonly breakingLabels: readonly string[];
  readonly securityLabels: readonly string[];
  /** Label to section. Only these labels enter a request. */
  readonly categoryLabels: Readonly<Record<string, Category>>;
};

/** How the lines of notes stand in sections. */
export type Sections = {
  readonly by: 'category' | 'area';
  /** The project's own sections, in order; a change goes to the first that fits. */
  readonly own: readonly SectionRule[];
};

export type SectionRule = {
  /** As written by the project: untrusted text. */
  readonly title: string;
  /** With `*` among its labels it takes all that no other one takes. */
  readonly takes: Omit<Marks, 'authors'>;
  readonly exclude: Marks;
  /** Its lines stand behind a fold. */
  readonly collapsed: boolean;
};
