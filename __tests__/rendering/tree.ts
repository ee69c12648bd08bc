/** What a Markdown engine makes of rendered text. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

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

export function treeOf(markdown: string): Node {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown) as Node;
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
