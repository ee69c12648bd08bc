/** The documents that are made from the code, as they have to be. `npm run docs` writes them; a test compares them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transformSync } from '@swc/core';
import { toJsonSchema } from '@valibot/to-json-schema';
import { parse } from 'yaml';
import { settingsSchema } from '../src/config/file.ts';
import { notesSchema } from '../src/rendering/document-schema.ts';

const ROOT = new URL('../', import.meta.url);

/** An input or output of action.yml. */
type Member = { readonly description: string; readonly default?: string };
type Members = Readonly<Record<string, Member>>;
type Schema = Parameters<typeof toJsonSchema>[0];

/** Path from the project's root, and whole text. */
export type Generated = { readonly path: string; readonly text: string };

export function generatedFiles(): readonly Generated[] {
  return [
    { path: 'README.md', text: fillReadme(read('README.md'), read('action.yml')) },
    { path: 'docs/comment.md', text: fillReadme(read('docs/comment.md'), read('comment/action.yml'), 'docs/comment.md') },
    { path: 'schema/config.json', text: schemaText('Tidings: the config file', settingsSchema) },
    { path: 'schema/notes.json', text: schemaText("Tidings: a run's notes, version 1", notesSchema) },
    { path: 'src/verifying/edition.ts', text: editionText(editionOf([...CHECKED_BY, ...READ_BY], read)) },
    { path: 'src/rendering/page/assets.ts', text: pageAssets(read('evidence-page/page.ts'), read('evidence-page/page.css')) },
  ];
}

/** What decides whether a text passes, as `src/steps/write-entries.ts` asks it. */
const CHECKED_BY = ['check.ts', 'language.ts'].map((file) => `src/verifying/${file}`);
const READ_BY = ['map.ts', 'leak.ts', 'glossary.ts'].map((file) => `src/writing/${file}`);

/** The rooms whose code decides; what the config decides is in the key of each part. */
const DECIDING = /^src\/(?:verifying|writing)\//;

/** A name for the code of files and of all that they import from those rooms: types and comments take no part. */
export function editionOf(paths: readonly string[], text: (path: string) => string): string {
  const found = new Map<string, string>();
  const open = [...paths];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path) || !DECIDING.test(path)) continue;
    const jsc = { parser: { syntax: 'typescript' }, target: 'es2022', minify: { format: { comments: false } } } as const;
    const { code } = transformSync(text(path), { jsc, isModule: true });
    found.set(path, code);
    const here = `file:///${path}`;
    open.push(...[...code.matchAll(/\bfrom '(\.[^']+)'/g)].map(([, to = '']) => new URL(to, here).pathname.slice(1)));
  }
  const lines = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, code]) => `${path}\n${code}`);
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}

function editionText(edition: string): string {
  return `/** Names the rules of the check by their code: what passed under others is checked again. Made by \`npm run docs\`. */\nexport const EDITION = '${edition}';\n`;
}

/** The script and the style of the evidence page as texts of a module: types and comments taken off, else as they are written. */
export function pageAssets(script: string, style: string): string {
  const jsc = { parser: { syntax: 'typescript' }, target: 'es2022', minify: { format: { comments: false } } } as const;
  const { code } = transformSync(script, { jsc, isModule: true });
  const text = (value: string) => `\`${value.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
  return [
    '/** Made from evidence-page/ by `npm run docs`. */',
    `export const SCRIPT = ${text(`(() => {\n'use strict';\n${code.replace(/^export \{ \};\n/m, '')}})();\n`)};`,
    '',
    `export const STYLE = ${text(`\n${style}`)};`,
    '',
  ].join('\n');
}

/** A document with its tables made anew from the text of an action.yml. Throws where a pair of markers is missing. */
export function fillReadme(readme: string, action: string, path: string = 'README.md'): string {
  const { inputs, outputs }: { readonly inputs: Members; readonly outputs: Members } = parse(action);
  return between(between(readme, 'inputs', inputTable(inputs), path), 'outputs', outputTable(outputs), path);
}

export function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8').replaceAll('\r\n', '\n');
}

function inputTable(inputs: Members): string {
  const rows = Object.entries(inputs).map(([name, { default: preset, description }]) => [
    code(name),
    preset ? code(preset) : '',
    description,
  ]);
  return table(['input', 'default', 'what it is'], rows);
}

function outputTable(outputs: Members): string {
  return table(
    ['output', 'what it is'],
    Object.entries(outputs).map(([name, { description }]) => [code(name), description]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells
      .map((cell) =>
        cell
          .trim()
          .replace(/\s*\n\s*/g, ' ')
          .replaceAll('|', '\\|'),
      )
      .join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

function between(text: string, name: string, content: string, path: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(begin);
  const stop = text.indexOf(end);
  if (start < 0 || stop < start) throw new Error(`${path} has no ${begin} ... ${end}`);
  return `${text.slice(0, start + begin.length)}\n${content}\n${text.slice(stop)}`;
}

function schemaText(title: string, schema: Schema): string {
  const { $schema, ...rest } = toJsonSchema(schema, { typeMode: 'input', target: 'draft-07' });
  return `${withShortLists(JSON.stringify({ $schema, title, ...rest }, null, 2))}\n`;
}

/** Characters of a line, as the formatter has it. */
const LINE = 140;
const LIST = /^( *(?:"[^"]*": )?)\[\n((?: +(?:"(?:[^"\\]|\\.)*"|-?\d+),?\n)+) *\](,?)$/gm;

/** Lists of words and numbers on one line where they fit, as the formatter writes them. */
function withShortLists(json: string): string {
  return json.replace(LIST, (whole: string, before: string, items: string, after: string) => {
    const line = `${before}[${items.trim().replace(/\n */g, ' ')}]${after}`;
    return line.length <= LINE ? line : whole;
  });
}
