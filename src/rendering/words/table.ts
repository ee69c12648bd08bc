/** A language as a table of words, and the book that speaks it. */
import type { Category } from '../../domain.ts';
import { ENGLISH } from './en.ts';
import type { Kind, Quiet, Wordbook } from './wordbook.ts';

/** Forms of a counted thing between bars, in the order of `plurals`; the last one serves for all others. `#` is the number. */
type Forms = string;

/** Words of one language. Names in braces are filled in. */
export type Table = {
  /** BCP 47. */
  readonly language: string;
  /** Categories of `Intl.PluralRules`, in the order of the forms. */
  readonly plurals: readonly Intl.LDMLPluralRule[];
  /** What ends a sentence. */
  readonly stop: string;
  /** What stands before a list that explains. */
  readonly colon: string;
  /** What stands between the members of a plain list; absent: `, `. */
  readonly comma?: string;
  readonly sections: Readonly<Record<Category, string>>;
  readonly breaking: string;
  readonly highlights: string;
  readonly experimental: string;
  readonly whatToDo: string;
  readonly noAdvice: { readonly all: string; readonly some: string };
  /** `{from}`: a tag. */
  readonly noChanges: { readonly ever: string; readonly since: string };
  readonly nothingToTell: { readonly ever: string; readonly since: string };
  readonly changesLeftOut: Forms;
  readonly by: string;
  readonly others: Forms;
  readonly more: Forms;
  readonly backport: { readonly sure: string; readonly from: string };
  readonly table: Wordbook['table'];
  readonly added: string;
  readonly updated: string;
  readonly dependency: { readonly update: string; readonly from: string; readonly to: string; readonly development: string };
  readonly developmentDependencies: string;
  readonly developmentUpdated: string;
  readonly moreTopics: string;
  readonly remaining: string;
  readonly other: string;
  readonly contributors: string;
  readonly firstBy: string;
  readonly fullChangelog: string;
  readonly notListed: string;
  readonly changes: Forms;
  /** Why changes are left out, by rule; stands behind their number. */
  readonly reasons: Readonly<Record<string, Forms>>;
  readonly internalHidden: Forms;
  readonly dependenciesHidden: Forms;
  readonly lines: Forms;
  /** `{what}`: a counted thing. */
  readonly shortened: {
    readonly counted: string;
    readonly authors: string;
    readonly left: string;
    readonly bare: string;
    readonly cut: string;
  };
  readonly kinds: Readonly<Record<Kind, Forms>>;
  readonly quiet: Readonly<Record<Quiet, string>>;
  readonly summary: {
    readonly only: string;
    readonly also: string;
    readonly inAreas: string;
    readonly mostIn: string;
    readonly otherwise: string;
  };
  /** Around the lines that an overview by rule lists. `upgrade`: one, several. */
  readonly frames: {
    readonly first: string;
    /** `{project}`: its name. */
    readonly firstOf: string;
    readonly breaking: Forms;
    readonly upgrade: Forms;
    /** Behind a number, where not all are listed. */
    readonly among: string;
    /** Behind the list. */
    readonly more: string;
  };
};

/** The wordbook of a table. What a table cannot say yet stands in English. */
export function bookOf(table: Table): Wordbook {
  const { sections, breaking, highlights, experimental, whatToDo, by, updated, developmentDependencies, remaining, other, contributors } =
    table;
  return {
    ...ENGLISH,
    ...{ sections, breaking, highlights, experimental, whatToDo, by, updated, developmentDependencies, remaining, other, contributors },
    ...{ table: table.table, fullChangelog: table.fullChangelog, comma: commaOf(table) },
    ...referenceWords(table),
    ...countedWords(table),
    summary: summaryWords(table),
    frames: framesOf(table),
  };
}

type Counted =
  | 'noAdvice'
  | 'noChanges'
  | 'nothingToTell'
  | 'notListed'
  | 'leftOut'
  | 'internalHidden'
  | 'dependenciesHidden'
  | 'shortened'
  | 'count';

function countedWords(table: Table): Pick<Wordbook, Counted> {
  const { language, plurals, shortened } = table;
  const said = speaker(language, plurals);
  const what = (template: string, forms: Forms, count: number): string => filled(template, { what: said(forms, count) });
  return {
    noAdvice: (all) => (all ? table.noAdvice.all : table.noAdvice.some),
    noChanges: (from) => (from === null ? table.noChanges.ever : filled(table.noChanges.since, { from })),
    nothingToTell: (from, count) => {
      const nothing = from === null ? table.nothingToTell.ever : filled(table.nothingToTell.since, { from });
      return `${nothing}${table.colon}${said(table.changesLeftOut, count)}${table.stop}`;
    },
    notListed: (parts) => filled(table.notListed, { parts: parts.join(commaOf(table)) }),
    leftOut: (rule, count) => `${said(table.changes, count)} (${said(table.reasons[rule] ?? rule, count)})`,
    internalHidden: (count) => said(table.internalHidden, count),
    dependenciesHidden: (count) => said(table.dependenciesHidden, count),
    shortened: {
      internal: (count) => what(shortened.counted, table.internalHidden, count),
      dependencies: (count) => what(shortened.counted, table.dependenciesHidden, count),
      authors: shortened.authors,
      lines: (count) => what(shortened.left, table.lines, count),
      bare: (count) => what(shortened.bare, table.lines, count),
      cut: shortened.cut,
    },
    count: (value) => said('#', value),
  };
}

type Reference = 'others' | 'more' | 'backport' | 'added' | 'dependency' | 'developmentUpdated' | 'topic' | 'people' | 'series';

function referenceWords(table: Table): Pick<Wordbook, Reference> {
  const said = speaker(table.language, table.plurals);
  return {
    others: (count) => said(table.others, count),
    more: (count) => said(table.more, count),
    backport: (own, origin, sure) => filled(sure ? table.backport.sure : table.backport.from, { own, origin }),
    added: (version) => filled(table.added, { version }),
    dependency: (from, to, development) => {
      const { update, from: since, to: until, development: only } = table.dependency;
      const old = from === null || to === null ? '' : filled(since, { from });
      return `${update}${old}${to === null ? '' : filled(until, { to })}${development ? only : ''}`;
    },
    developmentUpdated: (names) => filled(table.developmentUpdated, { names }),
    topic: (titles, more) => [...titles, ...(more === 0 ? [] : [said(table.moreTopics, more)])].join('; '),
    people: (known, first) =>
      [
        ...(known.length === 0 ? [] : [known.join(commaOf(table))]),
        ...(first.length === 0 ? [] : [filled(table.firstBy, { names: first.join(commaOf(table)) })]),
      ].join('; '),
    series: (parts) => new Intl.ListFormat(table.language, { type: 'conjunction' }).format(parts),
  };
}

function summaryWords({ language, plurals, stop, kinds, quiet, summary }: Table): Wordbook['summary'] {
  const said = speaker(language, plurals);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const told = (all: readonly Quiet[]): string => list.format(all.map((kind) => quiet[kind]));
  const counted = (parts: readonly string[], also: boolean): string => {
    const what = list.format(parts);
    return (also ? filled(summary.also, { what }) : what).replace(UNSPACED_FIGURE, ' ');
  };
  return {
    kind: (kind, count) => said(kinds[kind], count),
    only: (all) => begun(`${filled(summary.only, { what: told(all) })}${stop}`),
    sentence: ({ kinds: parts, also, areas, whole, otherwise }) => {
      const where = areas.length === 0 ? '' : filled(whole ? summary.inAreas : summary.mostIn, { areas: list.format(areas) });
      const rest = otherwise.length === 0 ? '' : filled(summary.otherwise, { what: told(otherwise) });
      return begun(`${counted(parts, also)}${where}${rest}${stop}`);
    },
  };
}

function framesOf({ language, plurals, stop, colon, sections, frames }: Table): Wordbook['frames'] {
  const said = speaker(language, plurals);
  const listed = (what: string, among: boolean, list: string): string => `${what}${among ? frames.among : ''}${colon}${list}${stop}`;
  return {
    firstRelease: (project) => (project === '' ? frames.first : filled(frames.firstOf, { project })),
    breaking: (count, among, list) => listed(said(frames.breaking, count), among, list),
    upgrade: (single, among, list) => listed(said(frames.upgrade, single ? 1 : 2), among, list),
    security: (list, more) => listed(sections.security, false, `${list}${more ? frames.more : ''}`),
  };
}

/** Where a figure stands right behind a word of a script without spaces: it has one on either side. */
const UNSPACED_FIGURE = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=\d)/gu;

function commaOf({ comma = ', ' }: Table): string {
  return comma;
}

/** Counts in words: the form for the number, with the number in the language's own grouping and Latin digits. */
function speaker(language: string, plurals: Table['plurals']): (forms: Forms, count: number) => string {
  const rules = new Intl.PluralRules(language);
  const figures = new Intl.NumberFormat(language, { numberingSystem: 'latn' });
  return (forms, count) => {
    const all = forms.split('|');
    const form = all[plurals.indexOf(rules.select(count))] ?? all.at(-1) ?? '#';
    return form.replace('#', () => figures.format(count));
  };
}

/** Names in braces replaced; what is filled in is not looked at again. */
function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (found, name: string) => values[name] ?? found);
}

function begun(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
