/**
 * What published bytes must not be, whoever wrote the words in them: read as a tree by a Markdown engine, and by hand where GitHub makes
 * more live than the engine knows (mentions, references, hashes, formulas, alerts). Each answer is a readable fault; none: all is well.
 */
import { wordbook } from '../../src/rendering/language.ts';
import { type Node, treeOf } from '../rendering/tree.ts';

export type Rules = {
  /** The repository's address: links lead into it. */
  readonly home: string;
  /** The numbers and shas that links may lead to. */
  readonly numbers: ReadonlySet<number>;
  readonly shas: ReadonlySet<string>;
  /** Logins that may be called by their name; none where mentions are inert. */
  readonly logins: readonly string[];
  /** The job's summary has headings, tables and a chart of its own. */
  readonly summary: boolean;
  /** A comment quotes the notes, and shows how to write some. */
  readonly comment?: boolean;
};

const OURS =
  /^(?:<\/?details>|<summary>(?:[^<>]|<\/?code>)*<\/summary>|<!-- tidings:begin v1 \{[ -~]*\} -->|<!-- tidings:end v1[ \da-f:-]* -->)$/;
const BLOCKS = ['root', 'paragraph', 'heading', 'list', 'listItem', 'html', 'table', 'tableRow', 'tableCell', 'blockquote'];
const INLINE = ['text', 'strong', 'emphasis', 'inlineCode', 'link'];
/** What machines read and people do not see, joiners and selectors between letters of other scripts and emoji aside. */
const UNSEEN =
  /(?!\n|\u200c|\u200d|\ufe0f)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?<=\p{ASCII})(?:\u200c|\u200d|\ufe0f)|(?:\u200c|\u200d)(?=\p{ASCII}|$)|\u200c\u200c|\u200d\u200d|\ufe0f\ufe0f|\p{M}{6}/u;

/** Words that a forge makes live in plain text. */
const LIVE: Readonly<Record<string, RegExp>> = {
  mention: /@[a-z\d]/i,
  reference: /#\d|\bGH-\d/i,
  address: /:\/\/|\bwww\.|\b(?:mailto|xmpp):\S/i,
  hash: /(?<![\p{L}\p{N}_])(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}(?![\p{L}\p{N}_])/iu,
  formula: /\$\$|\$\S(?:[^$]*\S)?\$/,
};

/** Stands for code and links in the text around them. */
const HOLE = '\ufffc';

export function faultsIn(markdown: string, rules: Rules): readonly string[] {
  const tree = treeOf(markdown);
  const unseen = UNSEEN.exec(markdown);
  return [
    ...(unseen === null ? [] : [`unseen character U+${(unseen[0].codePointAt(0) ?? 0).toString(16)} in ${around(markdown, unseen.index)}`]),
    ...markdown.split('\n').flatMap((line) => (/^\s*(?:::|##\[)/.test(line) ? [`command at the start of ${line.slice(0, 80)}`] : [])),
    ...blockFaults(tree, [], rules),
    ...balance(markdown),
  ];
}

function around(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 30), at + 30));
}

function balance(markdown: string): readonly string[] {
  const lines = markdown.split('\n');
  const [open, closed] = ['<details>', '</details>'].map((tag) => lines.filter((line) => line === tag).length);
  return open === closed ? [] : [`${open} folds open, ${closed} close`];
}

function blockFaults(node: Node, above: readonly Node[], rules: Rules): readonly string[] {
  const { type, children = [] } = node;
  if (type === 'code' && rules.summary && node.lang === 'mermaid') return chartFaults(node.value ?? '');
  if (type === 'thematicBreak' && rules.summary) return [];
  if (type === 'code' && rules.comment === true && node.lang === 'release-note') return [];
  if (!BLOCKS.includes(type)) return [`${type}: ${shown(node)}`];
  const own = [...shapeFaults(node, above, rules), ...(holdsWords(node) ? wordFaults(node, rules) : [])];
  return holdsWords(node) ? own : [...own, ...children.flatMap((child) => blockFaults(child, [...above, node], rules))];
}

function holdsWords({ type }: Node): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}

function shapeFaults(node: Node, above: readonly Node[], rules: Rules): readonly string[] {
  const { type, children = [] } = node;
  switch (type) {
    case 'html':
      return (node.value ?? '').split('\n').every((line) => OURS.test(line)) ? [] : [`html: ${shown(node)}`];
    case 'heading':
      return headingFaults(node, rules);
    case 'list':
      return node.ordered === true || above.some((one) => one.type === 'listItem' || (one.type === 'blockquote' && rules.comment !== true))
        ? [`list: ${shown(node)}`]
        : [];
    case 'listItem':
      return typeof node.checked === 'boolean' || children.some((child) => child.type !== 'paragraph') ? [`item: ${shown(node)}`] : [];
    case 'table':
      return tableFaults(children, rules);
    case 'blockquote':
      return rules.comment === true || /^\[!(?:WARNING|NOTE|CAUTION)\]/.test(textOf(node)) ? [] : [`quote: ${shown(node)}`];
    default:
      return [];
  }
}

const TITLES = new Set(['en', 'de', 'ar'].flatMap((language) => titlesIn(wordbook(language))));

function titlesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(titlesIn) : [];
}

function headingFaults(node: Node, { summary, comment }: Rules): readonly string[] {
  if ((summary || comment === true) && node.depth === 3) return [];
  return node.depth === 2 && TITLES.has(textOf(node)) ? [] : [`heading: ${shown(node)}`];
}

function tableFaults(rows: readonly Node[], { summary }: Rules): readonly string[] {
  const widths = rows.map(({ children = [] }) => children.length);
  const [first] = widths;
  return widths.every((width) => width === first) && (summary || first === 3) ? [] : [`table of ${widths.join(', ')} cells`];
}

/** Lines of a chart begin with words of the charts that we draw, and end no statement early. */
function chartFaults(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (/[<>`]|%%|click |;\s*$/.test(line) ? [`chart: ${line}`] : []));
}

function wordFaults(block: Node, rules: Rules): readonly string[] {
  const inside = inlineOf(block);
  const strange = inside
    .filter(({ type, value = '' }) => !INLINE.includes(type) && !(rules.comment === true && /^<\/?(?:sub|code)>$/.test(value)))
    .map((node) => `${node.type}: ${shown(node)}`);
  const links = inside.filter(({ type }) => type === 'link').flatMap((node) => linkFaults(node, rules));
  const called = rules.logins.reduce((text, login) => text.replaceAll(`@${login}`, HOLE), textOf(block));
  const text = rules.summary ? called.replaceAll(`${rules.home}/releases/`, HOLE) : called;
  const live = Object.entries(LIVE).flatMap(([kind, pattern]) => {
    const found = pattern.exec(text);
    return found === null ? [] : [`${kind}: ${around(text, found.index)}`];
  });
  return [...strange, ...links, ...live];
}

function linkFaults(node: Node, { home, numbers, shas }: Rules): readonly string[] {
  const url = node.url ?? '';
  const rest = url.startsWith(`${home}/`) ? url.slice(home.length + 1) : '';
  const pull = /^pull\/(\d+)$/.exec(rest)?.[1];
  const commit = /^commit\/([\da-f]{40})$/.exec(rest)?.[1];
  const known =
    pull !== undefined
      ? numbers.has(Number(pull))
      : commit !== undefined
        ? shas.has(commit)
        : /^(?:compare|commits|releases)\/[^\s]+$/.test(rest);
  return known ? [] : [`link to ${url}`];
}

function inlineOf({ children = [] }: Node): readonly Node[] {
  return children.flatMap((child) => [child, ...inlineOf(child)]);
}

/** Text as a forge looks through it; code and links are holes. */
function textOf(node: Node): string {
  if (node.type === 'inlineCode' || node.type === 'link') return HOLE;
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

function shown(node: Node): string {
  const text = (one: Node): string => one.value ?? one.url ?? (one.children ?? []).map(text).join('');
  return JSON.stringify(text(node).slice(0, 120));
}

/** The log as the runner reads it: commands are our own, one line says one thing, and nothing hides. */
export function logFaults(log: readonly string[]): readonly string[] {
  const own = /^::(?:notice|warning|error) title=Tidings::|^::error::/;
  return log.flatMap((line) => [
    ...(/^\s*::/.test(line) && !own.test(line) ? [`command: ${line.slice(0, 120)}`] : []),
    ...(line.includes('##[') ? [`command of the old form: ${line.slice(0, 120)}`] : []),
    ...(UNSEEN.test(line) ? [`unseen character in the log: ${JSON.stringify(line.slice(0, 120))}`] : []),
  ]);
}
