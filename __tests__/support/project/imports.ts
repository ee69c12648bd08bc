/** Reads what a TypeScript file imports, from its syntax tree: swc parses here what it also strips for jest. */
import { parseSync } from '@swc/core';

/** One module that a file names: statically, by re-export, by `import()`, or in a type. */
export type Import = { readonly specifier: string; readonly kind: 'static' | 'dynamic' | 'type' };

export type SourceFile = {
  /** From the project's root, with `/`: `src/run.ts`. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** Ways to the world that it uses without an import: `process`, `Math.random`, `new Date()`. */
  readonly effects: readonly string[];
};

const EFFECT_GLOBALS = new Set(['process', 'fetch', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'console', 'globalThis']);
const EFFECT_MEMBERS = new Set(['Math.random', 'Date.now', 'crypto.randomUUID', 'crypto.getRandomValues']);

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return isNode(value) && value.type === 'StringLiteral' && typeof value.value === 'string' ? value.value : null;
}

function identifier(value: unknown): string | null {
  return isNode(value) && value.type === 'Identifier' && typeof value.value === 'string' ? value.value : null;
}

function importOf(node: Node): Import | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration': {
      const specifier = text(node.source);
      return specifier === null ? null : { specifier, kind: node.typeOnly === true ? 'type' : 'static' };
    }
    case 'TsImportType': {
      const specifier = text(node.argument);
      return specifier === null ? null : { specifier, kind: 'type' };
    }
    case 'CallExpression': {
      if (!isNode(node.callee) || node.callee.type !== 'Import') return null;
      const [first] = Array.isArray(node.arguments) ? node.arguments : [];
      // What is computed at run time cannot be held to a layer: it stands as a module nobody may import.
      return { specifier: (isNode(first) ? text(first.expression) : null) ?? '(computed)', kind: 'dynamic' };
    }
    default:
      return null;
  }
}

function memberOf(node: Node): string | null {
  const object = identifier(node.object);
  const property = identifier(node.property);
  return object === null || property === null ? null : `${object}.${property}`;
}

function effectOf(node: Node): string | null {
  if (node.type === 'MemberExpression') {
    const member = memberOf(node);
    if (member !== null && EFFECT_MEMBERS.has(member)) return member;
    const object = identifier(node.object);
    return object !== null && EFFECT_GLOBALS.has(object) ? object : null;
  }
  if (node.type === 'CallExpression') {
    const callee = identifier(node.callee);
    return callee !== null && EFFECT_GLOBALS.has(callee) ? callee : null;
  }
  if (node.type === 'NewExpression' && identifier(node.callee) === 'Date') {
    return Array.isArray(node.arguments) && node.arguments.length > 0 ? null : 'new Date()';
  }
  return null;
}

/** The imports and effects of one file, each named once, in the order of the text. */
export function readSource(path: string, code: string): SourceFile {
  const imports = new Map<string, Import>();
  const effects = new Set<string>();
  function walk(value: unknown): void {
    if (Array.isArray(value)) {
      for (const item of value) walk(item);
      return;
    }
    if (!isNode(value)) return;
    const found = importOf(value);
    if (found !== null) imports.set(`${found.kind} ${found.specifier}`, found);
    const effect = effectOf(value);
    if (effect !== null) effects.add(effect);
    for (const part of Object.values(value)) walk(part);
  }
  walk(parseSync(code, { syntax: 'typescript', target: 'es2022' }).body);
  return { path, imports: [...imports.values()], effects: [...effects] };
}
