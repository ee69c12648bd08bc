/**
 * Builds dist/: tsc checks and strips the types (src/ to lib/), ncc bundles lib/bundle.js with everything it needs, and small
 * doors load that one bundle. Same sources, same bytes: dist/ is committed and compared.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { share, startsOf } from './share.mjs';
import { trim } from './trim.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/** door file -> the exported function that it runs. */
const DOORS = { 'main.js': 'main', 'post.js': 'post', 'comment.js': 'comment', 'cli.js': 'cli' };

function compile() {
  rmSync('lib', { recursive: true, force: true });
  const { status, error } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** What a door begins with is named in it, so that these files are read side by side and not one after another. */
function door(name, files) {
  const beginnings = startsOf(name, files).map((file) => `import './${file}';\n`);
  return `${beginnings.join('')}import { ${name} } from './index.js';\n\nawait ${name}();\n`;
}

/** A path of this machine in the bundle would differ on the next one, and tells strangers about it. */
function findMachinePaths(files) {
  const own = ROOT.replaceAll('\\', '/');
  const marks = ['node_modules/', 'src/', 'lib/', 'dist/'].map((folder) => `${own}/${folder}`);
  return [...files].filter(([, text]) => marks.some((mark) => text.includes(mark))).map(([name]) => name);
}

/** The engine keeps a file with one letter beyond Latin at two bytes a letter, and reads all of it more slowly. */
function findWideLetters(files) {
  return [...files].filter(([name, text]) => name.endsWith('.js') && /[^\0-\x7f]/.test(text)).map(([name]) => name);
}

function refuse(what, names) {
  if (names.length === 0) return;
  console.error(`${what} got into: ${names.join(', ')}`);
  process.exit(1);
}

process.chdir(ROOT);
compile();
const bundled = await bundle(join(ROOT, 'lib', 'bundle.js'), { license: 'licenses.txt' });
const files = await share(await trim(bundled));
for (const [file, name] of Object.entries(DOORS))
  files.set(file, file === 'cli.js' ? `#!/usr/bin/env node\n${door(name, files)}` : door(name, files));

refuse(`A path of this machine (${ROOT})`, findMachinePaths(files));
refuse('A letter that is not ASCII (in String.raw write \\u201c and the like)', findWideLetters(files));

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
for (const [name, text] of files) writeFileSync(join('dist', name), text, { mode: name === 'cli.js' ? 0o755 : 0o644 });

const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;
const total = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
console.log(
  `dist: ${files.size} files, ${kilobytes(total)}; index.js ${kilobytes(Buffer.byteLength(files.get('index.js')))}; every module stands once`,
);
