/**
 * Large tools of the tests that Node itself loads, once in a process. Jest would load each anew for every file that imports it, parse
 * what it reads again, and run it cold. What they make belongs to another realm: `instanceof Error` does not hold there.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

type Tools = {
  readonly ajv: typeof import('ajv');
  readonly 'ajv-formats': typeof import('ajv-formats');
  readonly graphql: typeof import('graphql');
  readonly 'remark-gfm': typeof import('remark-gfm');
  readonly 'remark-parse': typeof import('remark-parse');
  readonly unified: typeof import('unified');
};

type Outside = {
  readonly load: (<Name extends keyof Tools>(name: Name) => Promise<Tools[Name]>) & ((url: string) => Promise<unknown>);
  /** What was made with them, by name. */
  readonly kept: Map<string, unknown>;
  readonly process: NodeJS.Process;
};

const CODE = `globalThis[Symbol.for('tests: outside')] ??= { load: (name) => import(name), kept: new Map(), process }`;

function outOfSandbox(): Outside {
  const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  return new Script(CODE, { filename: fileURLToPath(import.meta.url), importModuleDynamically }).runInThisContext();
}

/** By hand there is no sandbox. */
const {
  load,
  kept,
  process: outerProcess,
}: Outside = process.env.JEST_WORKER_ID === undefined ? { load: (name: string) => import(name), kept: new Map(), process } : outOfSandbox();

/** `outerProcess`: the process itself; in the sandbox `process` is a copy, environment included. */
export { load as outside, outerProcess };

/** Loads a module for what it does; once in a process for each address. */
export async function outsideModule(address: string): Promise<void> {
  await load(address);
}

/** The value of this name, made by the first file of the process that asks for it. Nobody changes it. */
export function keptOutside(name: string, make: () => unknown): unknown {
  if (!kept.has(name)) kept.set(name, make());
  return kept.get(name);
}
