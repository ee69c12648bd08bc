/** The rule of the house: a file imports only from layers below its own. Answers every breach in one readable line. */
import { dirname, join } from 'node:path/posix';
import type { SourceFile } from './imports.ts';

type Layer = {
  readonly name: string;
  /** Folders (ending in `/`) and files, from the project's root. */
  readonly places: readonly string[];
  /** Names of the layers that it may import from, its own files aside. */
  readonly below: readonly string[];
  readonly packages: 'any' | 'none';
  /** Node modules that it may import; null: all. */
  readonly builtins: readonly string[] | null;
  /** False: no clock, no randomness, no environment, no output. */
  readonly effects: boolean;
};

const PURE = { packages: 'any', builtins: ['node:crypto'], effects: false } as const;
const BUSY = { packages: 'any', builtins: null, effects: true } as const;

export const LAYERS: readonly Layer[] = [
  {
    name: 'doors',
    places: [
      ...[
        'src/bundle.ts',
        'src/index.ts',
        'src/post.ts',
        'src/cli.ts',
        'src/begin.ts',
        'src/forge.ts',
        'src/job.ts',
        'src/deliver.ts',
        'src/wiring.ts',
      ],
      'src/publishers/',
      ...['src/comment.ts', 'src/comment/'],
      ...['src/terminal.ts', 'src/doctor.ts', 'src/doctor-place.ts', 'src/doctor-checks.ts', 'src/cache-command.ts'],
    ],
    below: ['story', 'adapters', 'steps', 'rooms', 'config', 'ground'],
    ...BUSY,
  },
  { name: 'story', places: ['src/run.ts'], below: ['steps', 'rooms', 'config', 'ground'], ...BUSY, packages: 'none' },
  { name: 'adapters', places: ['src/adapters/'], below: ['rooms', 'config', 'ground'], ...BUSY },
  { name: 'steps', places: ['src/steps/', 'src/asking/'], below: ['rooms', 'config', 'ground'], ...BUSY },
  {
    name: 'rooms',
    places: ['src/range/', 'src/changes/', 'src/chunks/', 'src/writing/', 'src/verifying/', 'src/rendering/', 'src/report/'],
    below: ['config', 'ground'],
    ...PURE,
  },
  { name: 'config', places: ['src/config/'], below: ['ground'], ...PURE },
  {
    name: 'ground',
    places: ['src/domain.ts', 'src/ports/', 'src/errors.ts', 'src/limits.ts'],
    below: [],
    packages: 'none',
    builtins: [],
    effects: false,
  },
];

/** Services, and which packages speak to each: all of them in one folder of src/adapters. */
export const SERVICES: Readonly<Record<string, RegExp>> = {
  'the runner': /^@actions\/core$/,
  GitHub: /^(@actions\/github$|@octokit\/)/,
  'the Actions cache': /^@actions\/cache$/,
  Anthropic: /^@anthropic-ai\/sdk$/,
  'the limiter': /^bottleneck$/,
};

/** The schema library stands at every border; every other package has one importing file. */
const EVERYWHERE = new Set(['valibot']);

function within(path: string, place: string): boolean {
  return place.endsWith('/') ? path.startsWith(place) : path === place;
}

export function layerOf(path: string): Layer | null {
  return LAYERS.find(({ places }) => places.some((place) => within(path, place))) ?? null;
}

/** The room, folder of the adapters, or single file that a file belongs to: inside it, imports are free. */
export function homeOf(path: string): string {
  const [, first, second, third] = path.split('/');
  if (second === undefined) return path;
  return first === 'adapters' && third !== undefined ? `src/adapters/${second}` : first === 'adapters' ? path : `src/${first}`;
}

export function packageOf(specifier: string): string | null {
  if (specifier.startsWith('.') || specifier.startsWith('node:') || specifier === '(computed)') return null;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function targetOf(file: SourceFile, specifier: string): string | null {
  return specifier.startsWith('.') ? join(dirname(file.path), specifier) : null;
}

function checkImport(file: SourceFile, layer: Layer, specifier: string): string | null {
  if (specifier === '(computed)') return `${file.path} imports a computed module`;
  if (specifier.startsWith('node:')) {
    const free = layer.builtins === null || layer.builtins.includes(specifier);
    return free ? null : `${file.path} (${layer.name}) imports ${specifier}`;
  }
  const target = targetOf(file, specifier);
  if (target === null) return layer.packages === 'none' ? `${file.path} (${layer.name}) imports the package ${specifier}` : null;
  const other = layerOf(target);
  if (other === null) return `${file.path} imports ${target}, which is in no layer`;
  const peers = layer === other && (homeOf(file.path) === homeOf(target) || layer.name === 'ground' || layer.name === 'doors');
  return peers || layer.below.includes(other.name) ? null : `${file.path} (${layer.name}) imports ${target} (${other.name})`;
}

/** Layers, packages and Node modules, file by file. */
export function checkLayers(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const layer = layerOf(file.path);
    if (layer === null) return [`${file.path} is in no layer`];
    const imports = file.imports.flatMap(({ specifier }) => checkImport(file, layer, specifier) ?? []);
    const effects = layer.effects ? [] : file.effects.map((effect) => `${file.path} (${layer.name}) uses ${effect}`);
    return [...imports, ...effects];
  });
}

function importersOf(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const importers = new Map<string, string[]>();
  for (const { path, imports } of files) {
    for (const name of new Set(imports.flatMap(({ specifier }) => packageOf(specifier) ?? []))) {
      importers.set(name, [...(importers.get(name) ?? []), path]);
    }
  }
  return importers;
}

/** Each service behind one folder of the adapters, each other package behind one file. */
export function checkPackages(files: readonly SourceFile[]): readonly string[] {
  const breaches: string[] = [];
  const importers = importersOf(files);
  for (const [service, pattern] of Object.entries(SERVICES)) {
    const paths = [...importers].filter(([name]) => pattern.test(name)).flatMap(([, found]) => found);
    const outside = paths.filter((path) => !path.startsWith('src/adapters/'));
    breaches.push(...outside.map((path) => `${path} speaks to ${service}, which belongs behind src/adapters`));
    const homes = [...new Set(paths.filter((path) => path.startsWith('src/adapters/')).map(homeOf))];
    if (homes.length > 1) breaches.push(`${service} is spoken to from ${homes.sort().join(' and ')}`);
  }
  for (const [name, paths] of importers) {
    if (EVERYWHERE.has(name) || Object.values(SERVICES).some((pattern) => pattern.test(name)) || paths.length === 1) continue;
    breaches.push(`${name} is imported by ${[...paths].sort().join(' and ')}`);
  }
  return breaches;
}

/** Circles of imports, types included, each told once as a path that ends where it began. */
export function findCycles(files: readonly SourceFile[]): readonly string[] {
  const edges = new Map(files.map((file) => [file.path, file.imports.flatMap(({ specifier }) => targetOf(file, specifier) ?? [])]));
  const done = new Set<string>();
  const cycles: string[] = [];
  function visit(path: string, trail: readonly string[]): void {
    const start = trail.indexOf(path);
    if (start >= 0) {
      cycles.push([...trail.slice(start), path].join(' > '));
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  }
  for (const path of edges.keys()) visit(path, []);
  return cycles;
}
