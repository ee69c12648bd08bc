/**
 * Installs what is missing, runs the tests and ends with one plain line: `123 passed, 0 failed`. The one command that a fresh clone needs.
 * `--soak` runs the long ones; all else goes to jest.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (error) throw error;
  return status ?? 1;
}

/** True when node_modules holds other versions than package-lock.json; npm keeps its own account there. */
function isStale() {
  const account = 'node_modules/.package-lock.json';
  if (!existsSync(account)) return true;
  const installed = JSON.parse(readFileSync(account, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  return Object.entries(wanted).some(([path, { version, optional }]) => path !== '' && !optional && installed[path]?.version !== version);
}

/** Jest's own account in one line; a file that did not even load counts as one failure. */
function summarise(file) {
  if (!existsSync(file)) return '0 passed, 1 failed';
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  return `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`;
}

if (isStale()) {
  const status =
    process.platform === 'win32'
      ? run('cmd', ['/c', 'npm', 'ci', '--no-audit', '--no-fund'])
      : run('npm', ['ci', '--no-audit', '--no-fund']);
  if (status !== 0) process.exit(status);
}

const soak = process.argv.includes('--soak');
const rest = process.argv.slice(2).filter((argument) => argument !== '--soak');
const dir = mkdtempSync(join(tmpdir(), 'tidings-test-'));
const account = join(dir, 'jest.json');
try {
  process.exitCode = run(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      ...['--json', '--outputFile', account],
      ...rest,
      // Last: jest takes every word behind it for a project.
      ...(soak ? ['--selectProjects', 'soak'] : []),
    ],
    soak ? { TIDINGS_SOAK: '1' } : {},
  );
  console.log(summarise(account));
} finally {
  rmSync(dir, { recursive: true, force: true });
}
