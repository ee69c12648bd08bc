/** What a run was told, validated and complete: inputs before file before default. Holds no secret. */

import type { Audience, AvoidedTerm, Category, Depth } from '../domain.ts';
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
  /** All languages of the notes, that one first; the others are written from its verified texts. */
  readonly languages: readonly string[];
  /** Whose notes the text of the release is. */
  readonly body: { readonly audience: string; readonly language: string };
  /** What becomes of the other audiences and languages in the release. */
  readonly others: Others;
  readonly style: HouseStyle;
  readonly instructions: string;
  readonly glossary: readonly string[];
  /** Terms of the glossary that are not to be used. */
  readonly avoided: readonly AvoidedTerm[];
  /** Earlier notes that the overview is written in the style of; 0: none. */
  readonly samples: number;
  readonly evidence: Depth;
  /** `facts`: texts of the model are checked by rules; `strict`: and by a second look of the strong model. */
  readonly verify: Thoroughness;
  /** A page for people is made that shows what each line stands on. */
  readonly evidencePage: boolean;
  readonly rules: Rules;
  readonly sections: Sections;
  /** The packages of `rules.packages` to write for; `by-tag`: as the tag of the range says, all of them where it is no release of one. */
  readonly scope: 'by-tag' | readonly Package[];
  readonly publishing: PublishingRules;
  readonly store: { readonly ttlDays: number; readonly maxBytes: number };
  readonly pace: PaceName;
  readonly concurrency: number;
  /** Seconds one call may take. */
  readonly callTimeout: number;
  /** This run asks for everything again; its answers take the place of the remembered ones. */
  readonly rewrite: boolean;
};

export const THOROUGHNESS = ['facts', 'strict'] as const;
export type Thoroughness = (typeof THOROUGHNESS)[number];

/** `fold`: below the text of the release, each behind a fold; `attach`: as files of the release. */
export const OTHERS = ['none', 'fold', 'attach'] as const;
export type Others = (typeof OTHERS)[number];

/** How notes look. Nothing of it is part of a question to the model. */
export type HouseStyle = {
  /** Titles and emoji of sections, by their key; a text stands for all languages. */
  readonly sections: Readonly<Record<string, SectionStyle>>;
  /** Keys of sections in the order wanted; the others follow. */
  readonly order: readonly string[];
  /** Before titles: the usual ones too, only those that the project named, or none. */
  readonly emoji: 'all' | 'named' | 'none';
  /** Markdown of the project above and below the notes; '' for none. */
  readonly header: string;
  readonly footer: string;
  /** A mustache template for the whole text; '' for the usual one. */
  readonly template: string;
};

export type SectionStyle = { readonly title?: string | Readonly<Record<string, string>>; readonly emoji?: string };

/** How the release and the changelog look, and what happens to what is there. */
export type PublishingRules = {
  /** The title, with `{tag}`, `{version}`, `{package}` and `{date}`; null: as the family's last releases have theirs. */
  readonly releaseName: string | null;
  /** The tag of the next release, with `{version}`; null: as the family's last tag. Packages have their prefix. */
  readonly tagName: string | null;
  readonly makeLatest: 'auto' | 'true' | 'false' | 'legacy';
  readonly discussionCategory: string | null;
  /** Of a release that is published; null: `section` where the event is about it, else `empty`. */
  readonly existing: 'skip' | 'empty' | 'section' | 'replace' | null;
  /** A file in the workspace; null: none is written. */
  readonly changelog: string | null;
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
