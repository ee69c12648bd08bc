import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { runCli } from './cli.ts';

const SCRIPT = fileURLToPath(new URL('./fixtures/cli.mjs', import.meta.url));

describe('runCli', () => {
  it('passes arguments, stdin and a clean environment, and keeps the streams apart', async () => {
    const result = await runCli({ script: SCRIPT, cwd: tmpdir(), args: ['--from', 'v1'], env: { NO_COLOR: '1' }, stdin: 'piped' });
    expect(result).toMatchObject({ exitCode: 3, stderr: 'progress\n' });
    const told = JSON.parse(result.stdout);
    expect(told).toMatchObject({ args: ['--from', 'v1'], stdin: 'piped', tty: false });
    expect(Object.keys(told.env).sort()).toEqual(['HOME', 'LANG', 'NO_COLOR', 'PATH']);
  });
});
