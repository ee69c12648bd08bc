/** What a run was told, validated and complete: inputs before file before default. Holds no secret. */
import type { Audience, Category } from '../domain.ts';
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
  readonly audiences: readonly Audience[];
  /** BCP 47; the texts are asked for in it. */
  readonly language: string;
  readonly instructions: string;
  readonly glossary: readonly string[];
  readonly evidence: 'messages' | 'files';
  readonly rules: Rules;
  /** The one package to write for; null: the whole repository. */
  readonly package: Package | null;
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

export type Package = { readonly name: string; readonly paths: readonly string[]; readonly tagPrefix: string };

/** Who and what has no line, and what labels mean. All compared without case. */
export type Rules = {
  readonly exclude: {
    readonly labels: readonly string[];
    readonly authors: readonly string[];
    readonly types: readonly string[];
    /** Globs; a change is out when all its paths match. */
    readonly paths: readonly string[];
    readonly areas: readonly string[];
  };
  readonly breakingLabels: readonly string[];
  readonly securityLabels: readonly string[];
  /** Label to section. Only these labels enter a request. */
  readonly categoryLabels: Readonly<Record<string, Category>>;
};
