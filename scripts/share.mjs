/**
 * Lays out the chunks of dist/ anew, which ncc leaves no say in: every module stands once, and a door opens few files. webpack puts a
 * module into each chunk that may be the first to need it, and cuts what a door needs into a dozen chunks; to open a file takes about as
 * long as to read 30 kB of it. Here the chunks that the same doors need at once become one, and what several chunks hold goes into a
 * file that they import.
 */
import { minify } from 'terser';

const CHUNK = /^(\d+)\.index\.js$/;
const PARSE = { module: true, compress: false, mangle: false, format: { ast: true, code: false } };
/** webpack's own words for where a chunk stands. */
const FILE_OF_CHUNK = 'chunkId => chunkId + ".index.js"';

/** Doors that begin alike count as one. */
const BEGINNINGS = { action: ['main', 'comment'], post: ['post'], command: ['cli'] };

/** The same program. Expects the layout that `trim` leaves. */
export async function share(files) {
  const index = files.get('index.js');
  const chunks = await Promise.all([...files].filter(([name]) => CHUNK.test(name)).map(([name, text]) => readChunk(name, text)));
  const packs = packsOf(chunks, beginningsIn(index));
  const groups = groupsOf(packs);
  const written = new Map([...files].filter(([name]) => !CHUNK.test(name)));
  written.set('index.js', pointTo(packs, index));
  for (const { file, modules } of groups)
    written.set(file, `export const modules = {\n${modules.map(({ text }) => text).join(',\n')}\n};\n`);
  for (const pack of packs) written.set(pack.name, writePack(pack, groups));
  return written;
}

/** The files that a door begins with, and those that they import. */
export function startsOf(door, files) {
  const [beginning] = Object.entries(BEGINNINGS).find(([, doors]) => doors.includes(door)) ?? [];
  const starts = [...files.keys()].filter((name) => name.startsWith('start.') && name.split('.')[1].split('-').includes(beginning));
  const imported = starts.flatMap((name) => [...files.get(name).matchAll(/^import .* from '\.\/(.+)';$/gm)].map(([, file]) => file));
  return [...starts, ...new Set(imported)];
}

/** The modules of a chunk, each with its text, and the ids that it answers for. */
async function readChunk(name, text) {
  const { ast } = await minify(text, PARSE);
  const exported = (wanted) =>
    ast.body.map((statement) => statement.exported_definition?.definitions?.[0]).find((one) => one?.name.name === wanted)?.value;
  const [ids, list] = [exported('ids'), exported('modules')];
  if (ids === undefined || list === undefined) throw new Error(`${name} is no chunk`);
  const modules = list.properties.map(({ start, end, key }) => {
    if (text[end.pos] !== '}') throw new Error(`${name}: the end of module ${key} is not where it is expected`);
    return { id: String(key), text: `  ${atOnce(text.slice(start.pos, end.pos + 1))}` };
  });
  return { id: Number(CHUNK.exec(name)[1]), name, ids: ids.elements.map(({ value }) => value), modules };
}

const MODULE = /^(\d+): (?:function)?(?: ?\((.*?)\)|(\w+))(?: =>)? (?=\{)/;

/**
 * A module as a function in parentheses. The engine takes that as a word that it is called soon, and compiles it in the first pass;
 * otherwise it looks through the module when the file is opened, and reads it once more for the call: a sixth of what a short run costs.
 */
function atOnce(module) {
  const [head, id, several, one] = MODULE.exec(module) ?? [];
  return head === undefined ? module : `${id}: (function(${several ?? one}) ${module.slice(head.length)})`;
}

/** beginning -> the ids of the chunks that its doors load before anything else. */
function beginningsIn(index) {
  return Object.entries(BEGINNINGS).map(([name, doors]) => {
    const bodies = doors.map((door) => new RegExp(`^async function ${door}\\(\\) \\{\\n([^]*?)^\\}`, 'm').exec(index)?.[1]);
    if (bodies.includes(undefined)) throw new Error(`index.js has no door for ${name}`);
    return { name, ids: new Set(bodies.flatMap((body) => [...body.matchAll(/\.e\((\d+)\)/g)].map(([, id]) => Number(id)))) };
  });
}

/** Chunks that the same doors begin with become one; the others stay as they are. */
function packsOf(chunks, beginnings) {
  const packs = new Map();
  for (const chunk of chunks) {
    const doors = beginnings.filter(({ ids }) => ids.has(chunk.id)).map(({ name }) => name);
    const name = doors.length === 0 ? chunk.name : `start.${doors.join('-')}.js`;
    const pack = packs.get(name) ?? { name, isStart: doors.length > 0, chunks: [], ids: [], modules: new Map() };
    packs.set(name, pack);
    pack.chunks.push(chunk.id);
    pack.ids.push(...chunk.ids);
    for (const { id, text } of chunk.modules) {
      if ((pack.modules.get(id) ?? text) !== text) throw new Error(`module ${id} is not the same in all of ${name}`);
      pack.modules.set(id, text);
    }
  }
  return [...packs.values()];
}

/** Modules that stand in the same packs; of what doors begin with it does not matter in which later ones. */
function groupsOf(packs) {
  const places = new Map();
  for (const { name, isStart, modules } of packs) {
    for (const [id, text] of modules) {
      const known = places.get(id) ?? { id, text, starts: [], later: [] };
      if (known.text !== text) throw new Error(`module ${id} is not the same in ${name} and elsewhere`);
      places.set(id, known);
      (isStart ? known.starts : known.later).push(name);
    }
  }
  const groups = new Map();
  for (const { id, text, starts, later } of places.values()) {
    if (starts.length + later.length < 2) continue;
    const key = starts.length > 0 ? `${starts.join(' ')} ${later.length > 0}` : later.join(' ');
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ id, text });
  }
  return [...groups.values()].map((modules) => {
    const sorted = modules.toSorted((a, b) => Number(a.id) - Number(b.id));
    return { modules: sorted, ids: new Set(sorted.map(({ id }) => id)), file: `shared.${sorted[0].id}.js` };
  });
}

/** webpack's table of files knows where the chunks of the doors have gone. */
function pointTo(packs, index) {
  if (!index.includes(FILE_OF_CHUNK)) throw new Error('index.js names the files of chunks in another way');
  const places = packs.filter(({ isStart }) => isStart).flatMap(({ name, chunks }) => chunks.map((id) => [id, name]));
  const table = JSON.stringify(Object.fromEntries(places), null, 2).replaceAll(/^/gm, '  ').trim();
  return index.replace(FILE_OF_CHUNK, () => `chunkId => (${table})[chunkId] ?? chunkId + ".index.js"`);
}

function writePack({ ids, modules, name }, groups) {
  const from = groups.filter((group) => [...modules.keys()].some((id) => group.ids.has(id)));
  const gone = new Set(from.flatMap((group) => [...group.ids]));
  const imports = from.map(({ file }, at) => `import { modules as shared${at} } from './${file}';\n`).join('');
  const own = [...modules].filter(([id]) => !gone.has(id)).map(([, text]) => text);
  const entries = [...from.map((_, at) => `  ...shared${at}`), ...own];
  if (entries.length === 0) throw new Error(`${name} holds nothing`);
  return `${imports}${imports === '' ? '' : '\n'}export const ids = ${JSON.stringify(ids)};\n\nexport const modules = {\n${entries.join(',\n')}\n};\n`;
}
