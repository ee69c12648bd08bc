import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CommitPatch, parsePatches } from '../../../src/adapters/git/parse-patch.ts';
import type { FilePatch } from '../../../src/domain.ts';
import { anyText } from '../../support/any-text.ts';

const sha = fc.stringMatching(/^[0-9a-f]{40}$/);
const words = fc.oneof(
  anyText({ maxLength: 30 }).map((text) => Buffer.from(text).toString().replace(/\n/g, '')),
  fc.constantFrom(
    '',
    'diff --git a/x b/x',
    `commit ${'a'.repeat(40)}`,
    '-- a/x',
    '++ b/x',
    '@@ -1 +1 @@',
    'Binary files a/x and b/x differ',
    '\r',
  ),
);
const hunk = fc
  .tuple(words, fc.array(fc.tuple(fc.constantFrom('+', '-', ' ', '\\'), words), { minLength: 1, maxLength: 5 }))
  .map(([heading, lines]) => [`@@ -1,2 +3,4 @@ ${heading}`, ...lines.map((parts) => parts.join(''))].join('\n'));
const path = fc.oneof(
  fc.stringMatching(/^src\/[a-z]{1,8}\.ts$/),
  fc.constantFrom('with space.ts', 'ümläut.ts', 'tab\there.ts', 'quote".ts', 'a b/c\\d.ts'),
);
const file: fc.Arbitrary<FilePatch> = fc
  .record({
    path,
    was: fc.option(path, { freq: 4 }),
    state: fc.constantFrom('added' as const, 'changed' as const, 'removed' as const),
    hunks: fc.array(hunk, { minLength: 1, maxLength: 3 }),
  })
  .map(({ hunks, was, state, ...rest }) => ({ ...rest, was: state === 'changed' ? was : null, state, text: hunks.join('\n') }));
const commit: fc.Arbitrary<CommitPatch> = fc.record({ sha, files: fc.array(file, { maxLength: 3 }) });

function quoted(name: string): string {
  return /[\t"\\]/.test(name) ? `"${name.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\t/g, '\\t')}"` : name;
}

/** The line of a side: git ends a path with spaces by a tab. */
function side(mark: string, name: string | null): string {
  if (name === null) return `${mark} /dev/null`;
  return `${mark} ${quoted(`${mark === '---' ? 'a' : 'b'}/${name}`)}${/ /.test(name) && !/[\t"\\]/.test(name) ? '\t' : ''}`;
}

function printedFile({ path: name, was, state, text }: FilePatch): string {
  const before = was ?? name;
  const lines = [`diff --git ${quoted(`a/${before}`)} ${quoted(`b/${name}`)}`];
  if (state === 'added') lines.push('new file mode 100644');
  if (state === 'removed') lines.push('deleted file mode 100644');
  if (was !== null) lines.push('similarity index 80%', `rename from ${quoted(was)}`, `rename to ${quoted(name)}`);
  lines.push(
    'index 1111111..2222222 100644',
    side('---', state === 'added' ? null : before),
    side('+++', state === 'removed' ? null : name),
    text,
  );
  return `${lines.join('\n')}\n`;
}

/** The bytes that git prints for these commits. */
function printed(commits: readonly CommitPatch[]): Buffer {
  return Buffer.from(commits.map((one) => `commit ${one.sha}\n\n${one.files.map(printedFile).join('')}`).join(''));
}

function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const at = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, index) => bytes.subarray(at[index], end));
}

async function read(chunks: Iterable<Uint8Array>, last: string | null = null): Promise<CommitPatch[]> {
  const commits: CommitPatch[] = [];
  for await (const one of parsePatches(chunks, last)) commits.push(one);
  return commits;
}

const HEAD = 'a'.repeat(40);
const start = (name: string) => `diff --git a/${name} b/${name}\nindex 1..2 100644\n--- a/${name}\n+++ b/${name}\n@@ -1 +1 @@\n`;

describe('parsePatches', () => {
  it('gives back what was printed, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(commit, { maxLength: 4 }), fc.array(fc.nat(), { maxLength: 10 }), async (commits, places) => {
        expect(await read(cut(printed(commits), places))).toEqual(commits);
      }),
    );
  });

  it('gives the same for any cutting of bytes that mean nothing', async () => {
    const noise = fc.array(
      fc.oneof(fc.uint8Array({ maxLength: 20 }), fc.constantFrom(...[`commit ${HEAD}\n`, start('a.ts'), '\n', '+x\n'].map(Buffer.from))),
    );
    await fc.assert(
      fc.asyncProperty(noise, fc.array(fc.nat(), { maxLength: 10 }), async (parts, places) => {
        const bytes = Buffer.concat(parts);
        expect(await read(cut(bytes, places))).toEqual(await read([bytes]));
      }),
    );
  });

  it('passes over binary, locked and vendored files, and goes on behind them', async () => {
    const binary = 'diff --git a/a.bin b/a.bin\nindex 1..2 100644\nBinary files a/a.bin and b/a.bin differ\n';
    const mode = 'diff --git a/run b/run\nold mode 100644\nnew mode 100755\n';
    const text = `commit ${HEAD}\n\n${binary}${mode}${start('yarn.lock')}+locked\n${start('vendor/a.go')}+vendored\n${start('src/a.ts')}+kept\n`;
    expect(await read([Buffer.from(text)])).toEqual([
      { sha: HEAD, files: [{ path: 'src/a.ts', was: null, state: 'changed', text: '@@ -1 +1 @@\n+kept' }] },
    ]);
  });

  it('replaces bytes that are no UTF-8', async () => {
    const [one] = await read([Buffer.from(`commit ${HEAD}\n\n${start('a.ts')}`), Buffer.from([43, 0xff, 0xe4, 10])]);
    expect(one?.files[0]?.text).toBe('@@ -1 +1 @@\n+\uFFFD\uFFFD');
  });

  it('keeps a bounded part of an enormous file and line, and reads on behind it', async () => {
    const line = Buffer.from(`+${'x'.repeat(100)}\n`);
    function* chunks() {
      yield Buffer.from(`commit ${HEAD}\n\n${start('src/large.ts')}`);
      for (let at = 0; at < 20_000; at += 1) yield line;
      yield Buffer.from(`${start('src/long.ts')}+`);
      for (let at = 0; at < 1_000; at += 1) yield Buffer.alloc(4_096, 'y');
      yield Buffer.from(`\n${start('src/small.ts')}+small\n`);
    }
    const [one] = await read(chunks());
    expect(one?.files.map((file) => [file.path, file.text.length])).toEqual([
      ['src/large.ts', expect.any(Number)],
      ['src/long.ts', expect.any(Number)],
      ['src/small.ts', 18],
    ]);
    for (const file of one?.files ?? []) expect(file.text.length).toBeLessThanOrEqual(8_000);
  });

  it('reads no further when enough is kept of the last commit', async () => {
    let chunks = 0;
    function* endless() {
      yield Buffer.from(`commit ${HEAD}\n\n`);
      for (;;) {
        chunks += 1;
        yield Buffer.from(`${start(`src/${chunks}.ts`)}${'+some line of code\n'.repeat(500)}`);
      }
    }
    const [one] = await read(endless(), HEAD);
    expect(one?.sha).toBe(HEAD);
    expect(chunks).toBeLessThan(20);
  });
});
