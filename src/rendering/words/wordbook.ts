/** What the program itself says in notes, whatever the language. */
import type { Category } from '../../domain.ts';

/** What a user of the project meets, in the order of its sections. */
export const KINDS = ['new', 'improved', 'fixed', 'performance', 'deprecated'] as const satisfies readonly Category[];
export type Kind = (typeof KINDS)[number];

/** What stands behind it. */
export const QUIET = ['documentation', 'dependencies', 'internal'] as const satisfies readonly Category[];
export type Quiet = (typeof QUIET)[number];

export type Wordbook = {
  readonly sections: Readonly<Record<Category, string>>;
  readonly breaking: string;
  readonly highlights: string;
  /** The section of what its own words call experimental. */
  readonly experimental: string;
  readonly whatToDo: string;
  readonly noAdvice: (all: boolean) => string;
  readonly noChanges: (from: string | null) => string;
  /** All were left out. */
  readonly nothingToTell: (from: string | null, count: number) => string;
  readonly by: string;
  readonly others: (count: number) => string;
  readonly more: (count: number) => string;
  /** A reference, and the one that it brings to another line; `sure`: the forge knows its number. */
  readonly backport: (own: string, origin: string, sure: boolean) => string;
  readonly table: { readonly name: string; readonly change: string; readonly references: string };
  readonly added: (version: string) => string;
  readonly updated: string;
  readonly dependency: (from: string | null, to: string | null, development: boolean) => string;
  readonly developmentDependencies: string;
  readonly developmentUpdated: (names: string) => string;
  readonly topic: (titles: readonly string[], more: number) => string;
  readonly remaining: string;
  /** The section of what belongs to none of the others. */
  readonly other: string;
  readonly contributors: string;
  readonly people: (known: readonly string[], first: readonly string[]) => string;
  readonly fullChangelog: string;
  readonly notListed: (parts: readonly string[]) => string;
  readonly leftOut: (rule: string, count: number) => string;
  readonly internalHidden: (count: number) => string;
  readonly dependenciesHidden: (count: number) => string;
  /** What was done to fit a limit. */
  readonly shortened: {
    readonly internal: (count: number) => string;
    readonly dependencies: (count: number) => string;
    readonly authors: string;
    readonly lines: (count: number) => string;
    readonly bare: (count: number) => string;
    readonly cut: string;
  };
  /** Between the members of a plain list. */
  readonly comma: string;
  readonly series: (parts: readonly string[]) => string;
  readonly summary: {
    readonly kind: (kind: Kind, count: number) => string;
    readonly only: (kinds: readonly Quiet[]) => string;
    readonly sentence: (told: Summary) => string;
  };
  /** What stands around the lines that an overview by rule lists; null: the rules' own English. */
  readonly frames: {
    /** `project`: '' where it is not known. */
    readonly firstRelease: (project: string) => string;
    readonly breaking: (count: number, among: boolean, list: string) => string;
    readonly upgrade: (single: boolean, among: boolean, list: string) => string;
    readonly security: (list: string, more: boolean) => string;
  } | null;
  /** A count inside a sentence. */
  readonly count: (value: number) => string;
};

export type Summary = {
  readonly kinds: readonly string[];
  /** Something was said before it. */
  readonly also: boolean;
  readonly areas: readonly string[];
  /** The areas hold all of it; else most. */
  readonly whole: boolean;
  readonly single: boolean;
  readonly otherwise: readonly Quiet[];
};
