/**
 * Makes every module stand once in dist/. webpack puts a module into each chunk that may be the first to need it, and ncc leaves no say in
 * that: here what several chunks hold goes into a file of its own, which each of them imports.
 */
import { minify } from 'terser';

const CHUNK = /^\d+\.index\.js$/;
const PARSE = { module: true, compress: false, mangle: false, format: { ast: true, code: false } };

/** The same files, with shared modules apart. Expects the layout that `trim` leaves. */
export async function share(files) {
  const chunks = await Promise.all([...files].filter(([name]) => CHUNK.test(name)).map(([name, text]) => readChunk(name, text)));
  const groups = groupsOf(chunks);
  const written = new Map(files);
  for (const { file, modules } of groups)
    written.set(file, `export const modules = {\n${modules.map(({ text }) => text).join(',\n')}\n};\n`);
  for (const chunk of chunks) written.set(chunk.name, writeChunk(chunk, groups));
  return written;
}

/** The modules of a chunk, each with its text, and what stands before them. */
async function readChunk(name, text) {
  const { ast } = await minify(text, PARSE);
  const list = ast.body.map((statement) => statement.exported_definition?.definitions?.[0]).find((one) => one?.name.name === 'modules');
  if (list === undefined) throw new Error(`${name} holds no modules`);
  const modules = list.value.properties.map(({ start, end, key }) => {
    if (text[end.pos] !== '}') throw new Error(`${name}: the end of module ${key} is not where it is expected`);
    return { id: String(key), text: `  ${text.slice(start.pos, end.pos + 1)}` };
  });
  return { name, modules, head: text.slice(0, list.value.start.pos) };
}

/** Modules that stand, with the same text, in the same chunks. */
function groupsOf(chunks) {
  const places = new Map();
  for (const { name, modules } of chunks) {
    for (const { id, text } of modules) {
      const known = places.get(id);
      if (known === undefined) places.set(id, { id, text, names: [name] });
      else if (known.text === text) known.names.push(name);
      else throw new Error(`module ${id} is not the same in ${name} and in ${known.names.join(', ')}`);
    }
  }
  const groups = new Map();
  for (const module of [...places.values()].filter(({ names }) => names.length > 1)) {
    const key = module.names.join(' ');
    const group = groups.get(key) ?? { names: module.names, modules: [] };
    groups.set(key, group);
    group.modules.push(module);
  }
  return [...groups.values()].map(({ names, modules }) => {
    const sorted = modules.toSorted((a, b) => Number(a.id) - Number(b.id));
    return { names, modules: sorted, file: `shared.${sorted[0].id}.js` };
  });
}

function writeChunk({ name, modules, head }, groups) {
  const from = groups.filter(({ names }) => names.includes(name));
  const gone = new Set(from.flatMap((group) => group.modules.map(({ id }) => id)));
  const imports = from.map(({ file }, at) => `import { modules as shared${at} } from './${file}';\n`).join('');
  const entries = [...from.map((_, at) => `  ...shared${at}`), ...modules.filter(({ id }) => !gone.has(id)).map(({ text }) => text)];
  return `${imports}${imports === '' ? '' : '\n'}${head}{\n${entries.join(',\n')}\n};\n`;
}
