/** Writes what is generated: the README's tables and the JSON Schemas in `schema/`. Run: `npm run docs`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { generatedFiles } from './generated.ts';

const ROOT = new URL('../', import.meta.url);

mkdirSync(new URL('schema/', ROOT), { recursive: true });
for (const { path, text } of generatedFiles()) {
  writeFileSync(new URL(path, ROOT), text);
  console.log(path);
}
