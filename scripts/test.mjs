/**
 * Installs what is missing, runs the tests and ends with one plain line: `123 passed, 0 failed`. The one command that a fresh clone needs.
 * `--soak` runs the long ones; all else goes to jest. With `CI` set, a few files that failed beside all the others run once more by themselves:
 * what passes then is named, for it depends on a busy machine and has to be mended; what fails again has failed.
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

/** Jest's own account. A file that did not even load counts as one failure; `files`: those with failures. */
function read(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, files: [] };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const files = testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, files };
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

function jest(name, words) {
  const account = join(dir, name);
  const command = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--json', '--outputFile', account];
  // Last: jest takes every word behind it for a project.
  const status = run(
    process.execPath,
    [...command, ...words, ...(soak ? ['--selectProjects', 'soak'] : [])],
    soak ? { TIDINGS_SOAK: '1' } : {},
  );
  return { status, ...read(account) };
}

/** More than a few failures are no accident. */
const FEW = 3;

try {
  const first = jest('first.json', rest);
  let { status, passed, failed } = first;
  if (process.env.CI && failed > 0 && first.files.length > 0 && first.files.length <= FEW) {
    console.log(`\nFailed beside all the others, and run again alone:\n${first.files.join('\n')}\n`);
    const again = jest('again.json', ['--runInBand', '--runTestsByPath', ...first.files]);
    // The files that passed at first are not run again; of the others the second account counts.
    status = again.status;
    passed += first.failed - again.failed;
    failed = again.failed;
  }
  process.exitCode = status;
  console.log(`${passed} passed, ${failed} failed`);
} finally {
  rmSync(dir, { recursive: true, force: true });
}
