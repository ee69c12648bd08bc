/** Notes put in order, before any Markdown: what stands where. All texts are still untrusted. */
import type { Category, Contributor, Person } from '../domain.ts';
import type { Wordbook } from './language.ts';
import type { Ref } from './references.ts';

/** A line in parts, each with the references that belong to it alone. `more`: parts that are not told, `untold`: their references. */
export type Topic = { readonly phrases: readonly Phrase[]; readonly more: number; readonly untold: readonly Ref[] };
export type Phrase = { readonly text: string; readonly refs: readonly Ref[] };

/** One change, or several that read the same. `key` names it from run to run: the entry's id where there is one. */
export type Line = {
  readonly key: string;
  readonly lead: string;
  readonly text: string;
  /** Where it tells several things; then it is shown instead of text and references. */
  readonly topic?: Topic;
  readonly refs: readonly Ref[];
  readonly authors: readonly Person[];
  /** What to do about it; '' for nothing. */
  readonly upgrade: string;
  readonly importance: number;
  /** Lines that it stands for. */
  readonly count: number;
  /** Breaking or about security: left out by no limit. */
  readonly grave: boolean;
};

export type Section = {
  /** Names it from run to run. */
  readonly key: string;
  /** null: the project's own. */
  readonly category: Category | null;
  /** As the program or the project writes it. */
  readonly title: string;
  readonly lines: readonly Line[];
  readonly folded: boolean;
  /** The rest of the section before it. */
  readonly more?: true;
};

export type DependencyLine = {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly refs: readonly Ref[];
};

/** The frame of the house: direction, header, footer and template, with what they may name. */
export type Page = {
  readonly rightToLeft: boolean;
  /** '' for the usual order. */
  readonly template: string;
  readonly header: string;
  readonly footer: string;
  /** By the name that a template has for them; untrusted text. */
  readonly facts: Readonly<Record<'tag' | 'version' | 'previousTag' | 'date' | 'package' | 'repository' | 'audience' | 'language', string>>;
};

export type Document = {
  readonly words: Wordbook;
  readonly mentions: 'real' | 'inert';
  readonly warning: string | null;
  readonly overview: string;
  readonly breaking: readonly Line[];
  readonly highlights: readonly Line[];
  readonly sections: readonly Section[];
  readonly dependencies: readonly DependencyLine[];
  readonly contributors: readonly Contributor[];
  readonly comparison: { readonly label: string; readonly url: string | null } | null;
  readonly leftOut: readonly string[];
  /** Where the whole notes are; told where they were shortened. */
  readonly whole?: { readonly label: string; readonly url: string };
  /** What was done to fit a limit, in sentences. */
  readonly shortened: readonly string[];
  /** What stands around it all; absent: nothing. */
  readonly page?: Page;
};
