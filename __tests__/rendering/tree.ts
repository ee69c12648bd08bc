/** What a Markdown engine makes of rendered text. */
import { outside } from '../support/outside.ts';

export type Node = {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  /** Of a heading. */
  readonly depth?: number;
  /** Of a list, and of its items. */
  readonly ordered?: boolean | null;
  readonly checked?: boolean | null;
  /** Of a code block. */
  readonly lang?: string | null;
  readonly children?: readonly Node[];
};

const { unified } = await outside('unified');
const [{ default: remarkParse }, { default: remarkGfm }] = await Promise.all([outside('remark-parse'), outside('remark-gfm')]);
const ENGINE = unified().use(remarkParse).use(remarkGfm).freeze();

/** One text is looked at in many ways, mostly one after another: parsing is what costs. */
const KEPT = 64;
const kept = new Map<string, Node>();

export function treeOf(markdown: string): Node {
  const known = kept.get(markdown);
  if (known !== undefined) return known;
  const tree = ENGINE.parse(markdown) as Node;
  const [oldest] = kept.keys();
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(markdown, tree);
  return tree;
}

/** All nodes of the tree, in order. */
export function nodesOf(markdown: string): readonly Node[] {
  return flat(treeOf(markdown));
}

/** Types of the nodes that could act: links, pictures, raw HTML and their like. */
export function liveTypes(markdown: string): readonly string[] {
  const live = [
    'html',
    'image',
    'imageReference',
    'link',
    'linkReference',
    'definition',
    'footnoteReference',
    'footnoteDefinition',
    'table',
    'code',
    'heading',
    'blockquote',
    'list',
    'thematicBreak',
    'break',
    'delete',
  ];
  return nodesOf(markdown)
    .map((node) => node.type)
    .filter((type) => live.includes(type));
}

/** Text outside code, as a forge looks through it for mentions and references. */
export function textOutsideCode(markdown: string): string {
  return nodesOf(markdown)
    .filter((node) => node.type === 'text')
    .map((node) => node.value ?? '')
    .join('\n');
}

/** Text and code as a reader sees them. */
export function visibleText(markdown: string): string {
  return nodesOf(markdown)
    .filter((node) => node.type === 'text' || node.type === 'inlineCode')
    .map((node) => node.value ?? '')
    .join('');
}

function flat(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}
