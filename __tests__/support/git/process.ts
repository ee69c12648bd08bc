import { spawnSync } from 'node:child_process';

/** The environment for git in tests: no global or system configuration, no prompts, no variables of an outer git. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const outer = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  return {
    ...outer,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Ada Lovelace',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Ada Lovelace',
    GIT_COMMITTER_EMAIL: 'ada@example.com',
    LC_ALL: 'C',
    TZ: 'UTC',
  };
}

/** Runs git in `dir` and returns the bytes of its stdout; throws with stderr when git fails. */
export function gitBytes(dir: string, args: readonly string[], input?: Buffer | string): Buffer {
  const done = spawnSync('git', ['-C', dir, ...args], {
    env: gitEnvironment(),
    maxBuffer: 1 << 30,
    ...(input === undefined ? {} : { input }),
  });
  if (done.error) throw done.error;
  if (done.status !== 0) throw new Error(`git ${args.join(' ')} ended with ${done.status}: ${done.stderr.toString('utf8').trim()}`);
  return done.stdout;
}

/** Runs git in `dir` and returns its stdout as text without the last line break. */
export function git(dir: string, args: readonly string[], input?: Buffer | string): string {
  return gitBytes(dir, args, input).toString('utf8').replace(/\n$/, '');
}
