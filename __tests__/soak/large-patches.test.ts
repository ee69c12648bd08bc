/** What a patch costs in memory does not grow with it, nor with the repository. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRepository, type Repository } from '../support/git/repository.ts';
import { runChild } from '../support/runner/child.ts';
import { nodeBinary } from '../support/runner/node-binary.ts';
import { ACTION } from '../support/scenario/world.ts';

const FILES = 100_000;
const MEGABYTE = 1024 * 1024;
/** What the run may need more: the list of paths, and what the collector of garbage leaves for later. */
const MARGIN = 32 * MEGABYTE;

function line(at: number): string {
  return `const value${at} = compute(${at}, "some text that is as long as lines of code are");\n`;
}

function lines(count: number, from: number): string {
  return Array.from({ length: count }, (_, at) => line(from + at)).join('');
}

/** A release, and three changes that say nothing. */
function history(files: number, lineCount: number): Repository {
  const repository = createRepository();
  const all = Array.from({ length: files }, (_, at) => [`pkg${at % 100}/src/${at}.ts`, line(at)] as const);
  repository.commit({ message: 'Begin', files: Object.fromEntries(all) });
  repository.tag('v1.0.0');
  const many = Array.from({ length: Math.min(200, files) }, (_, at) => [`pkg${at}/src/large${at}.ts`, lines(lineCount / 200, at)] as const);
  repository.commit({ message: 'fix', files: Object.fromEntries(many) });
  repository.commit({ message: 'cleanup', files: { 'src/one.ts': lines(lineCount, 0) } });
  repository.commit({ message: 'Simplify', files: { 'pkg0/src/0.ts': line(1) } });
  repository.flush();
  return repository;
}

/** Through a shell: a process counts the memory of the one that started it as its own. */
async function peakOf({ dir }: Repository): Promise<number> {
  const command = [nodeBinary(), join(ACTION, 'dist/cli.js'), '--evidence', 'patches', '--format', 'json'];
  const env = { PATH: process.env.PATH ?? '', HOME: dir };
  const args = ['-c', '"$0" "$@"; exit $?', ...command];
  const { stdout, exitCode } = await runChild({ command: '/bin/sh', args, cwd: dir, env, timeoutMs: 300_000 });
  expect(exitCode).toBe(0);
  const document: { readonly run: { readonly peakMemory: number }; readonly entries: readonly unknown[] } = JSON.parse(stdout);
  expect(document.entries).toHaveLength(3);
  return document.run.peakMemory;
}

describe('patches of any size', () => {
  let small: Repository;
  let large: Repository;
  beforeAll(() => {
    small = history(100, 200);
    large = history(FILES, 700_000);
  }, 600_000);
  afterAll(() => {
    for (const repository of [small, large]) repository.remove();
  });

  it('cost hardly more memory than small ones', async () => {
    expect(await peakOf(large)).toBeLessThan((await peakOf(small)) + MARGIN);
  }, 600_000);
});
