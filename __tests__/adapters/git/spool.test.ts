import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { gitStream } from '../../../src/adapters/git/process.ts';
import { gitSpool } from '../../../src/adapters/git/spool.ts';
import { createRepository, type Repository } from '../../support/git/repository.ts';

const LOG = ['log', '--format=%B', 'main'];
const { PATH: path, TMPDIR: folder } = process.env;
let repo: Repository;
let own: string;

beforeAll(() => {
  repo = createRepository();
  // More than what a part holds.
  for (let at = 0; at < 100; at += 1) repo.commit({ message: `${at}\n\n${'words '.repeat(1000)}` });
  repo.flush();
  own = mkdtempSync(join(tmpdir(), 'tidings-spool-'));
});

afterEach(() => {
  process.env.PATH = path;
  if (folder === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = folder;
});

afterAll(() => {
  repo.remove();
  rmSync(own, { recursive: true, force: true });
});

async function told(parts: AsyncIterable<Buffer>): Promise<string> {
  const all: Buffer[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all).toString();
}

/** In front of the real one. */
function gitThat(script: string): void {
  const bin = mkdtempSync(join(own, 'bin-'));
  writeFileSync(join(bin, 'git'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, 'git'), 0o755);
  process.env.PATH = `${bin}${delimiter}${path}`;
}

function place(signal: AbortSignal | null = null) {
  return { dir: repo.dir, signal };
}

describe("git's output through a file", () => {
  it('is what git prints into a pipe, in more than one part', async () => {
    const parts: Buffer[] = [];
    for await (const part of gitSpool(place(), LOG)) parts.push(part);
    expect(parts.length).toBeGreaterThan(1);
    expect(Buffer.concat(parts).toString()).toBe(await told(gitStream(place(), LOG)));
  });

  it('leaves no file behind, also where the reader stops early or git fails', async () => {
    process.env.TMPDIR = mkdtempSync(join(own, 'empty-'));
    const reading = gitSpool(place(), LOG);
    const first = await reading.next();
    expect(readdirSync(process.env.TMPDIR)).toEqual([]);
    await reading.return(undefined);
    expect(first.done).toBe(false);
    await told(gitSpool(place(), LOG));
    await expect(told(gitSpool(place(), ['log', 'nothing-of-this-name', '--']))).rejects.toThrow(/nothing-of-this-name/);
    expect(readdirSync(process.env.TMPDIR)).toEqual([]);
  });

  it('is whole where no file can be made', async () => {
    process.env.TMPDIR = join(own, 'no-such-folder');
    expect(await told(gitSpool(place(), LOG))).toBe(await told(gitStream(place(), LOG)));
  });

  it('is whole, and nothing of it twice, where the disk takes only a part', async () => {
    const expected = await told(gitStream(place(), LOG));
    gitThat(`echo run >> '${own}/runs'\nPATH='${path}'\nulimit -f 200\nexec git "$@"`);
    expect(await told(gitSpool(place(), LOG))).toBe(expected);
    // The file took a part indeed: git was asked again.
    expect(readFileSync(join(own, 'runs'), 'utf8')).toBe('run\nrun\n');
  });

  it('says why git failed as the pipe does', async () => {
    const wrong = ['log', '--no-such-option'];
    const reason = await told(gitStream(place(), wrong)).catch((thrown: unknown) => thrown);
    await expect(told(gitSpool(place(), wrong))).rejects.toEqual(reason);
  });

  it('ends when it is cancelled', async () => {
    const controller = new AbortController();
    gitThat('echo first\nexec sleep 60');
    const reading = gitSpool(place(controller.signal), LOG);
    expect((await reading.next()).value?.toString()).toBe('first\n');
    controller.abort();
    await expect(told(reading)).rejects.toMatchObject({ code: 'cancelled' });
  });
});
