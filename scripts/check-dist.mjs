/** Rebuilds dist/ and fails when that changes anything git knows: what users run is what the sources say. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function run(command, args, stdio) {
  const { status, error, stdout } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', stdio });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
  return stdout;
}

run(process.execPath, ['scripts/build.mjs'], 'inherit');

// `status`, not `diff`: a new chunk is an untracked file. The folder may belong to another user in a container.
const differences = run(
  'git',
  ['-c', `safe.directory=${ROOT.replace(/[/\\]$/, '')}`, 'status', '--porcelain', '--untracked-files=all', '--', 'dist'],
  ['ignore', 'pipe', 'inherit'],
);
if (differences !== '') {
  console.error(`dist/ is not what the sources build:\n${differences}Remedy: npm ci && npm run build, and commit dist/ with the sources.`);
  process.exit(1);
}
console.log('dist/ is what the sources build.');
