/**
 * Adds to package-lock.json the optional packages of other platforms that npm leaves out when a registry does not carry them:
 * without their entries `npm ci` refuses the lockfile. Run it behind `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const SYSTEMS = ['android', 'darwin', 'linux', 'win32', 'freebsd', 'openharmony'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32'];

/** The platform that a package's name tells; null when it tells none. */
function platformOf(name) {
  const words = name.split('/').at(-1).split('-');
  const os = words.includes('windows') ? 'win32' : SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (os === undefined || cpu === undefined) return null;
  if (os !== 'linux') return { os: [os], cpu: [cpu] };
  if (words.some((word) => word.startsWith('musl'))) return { os: [os], cpu: [cpu], libc: ['musl'] };
  return words.some((word) => word.startsWith('gnu')) ? { os: [os], cpu: [cpu], libc: ['glibc'] } : { os: [os], cpu: [cpu] };
}

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(path === '' ? {} : (entry.optionalDependencies ?? {}))) {
    const at = `node_modules/${name}`;
    const platform = platformOf(name);
    if (lock.packages[at] !== undefined || platform === null) continue;
    lock.packages[at] = {
      version,
      ...(entry.dev ? { dev: true } : {}),
      ...(entry.license ? { license: entry.license } : {}),
      optional: true,
      ...platform,
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${FILE}: ${added} optional packages of other platforms added`);
