/** The documents that are made from the code, as they have to be. `npm run docs` writes them; a test compares them. */
import { readFileSync } from 'node:fs';
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
    { path: 'schema/config.json', text: schemaText('Tidings: the config file', settingsSchema) },
    { path: 'schema/notes.json', text: schemaText("Tidings: a run's notes, version 1", notesSchema) },
  ];
}

/** The README with its tables made anew from the text of action.yml. Throws where a pair of markers is missing. */
export function fillReadme(readme: string, action: string): string {
  const { inputs, outputs }: { readonly inputs: Members; readonly outputs: Members } = parse(action);
  return between(between(readme, 'inputs', inputTable(inputs)), 'outputs', outputTable(outputs));
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

function between(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(begin);
  const stop = text.indexOf(end);
  if (start < 0 || stop < start) throw new Error(`README.md has no ${begin} ... ${end}`);
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
