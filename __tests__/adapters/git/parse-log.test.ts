import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseLog } from '../../../src/adapters/git/parse-log.ts';
import type { Commit } from '../../../src/domain.ts';
import { anyText } from '../../support/any-text.ts';

const sha = fc.stringMatching(/^[0-9a-f]{40}$/);
const line = anyText({ maxLength: 20 }).map((text) =>
  Buffer.from(text)
    .toString()
    .replace(/[\0\n]/g, ''),
);
const message = anyText({ maxLength: 80 }).map((text) => Buffer.from(text).toString().replace(/\0/g, ''));
const path = fc.oneof(
  message.filter((text) => text !== ''),
  fc.constantFrom('\n:100644 x', ':(glob)a', `${'a'.repeat(40)}\n\n1\n`),
);
const commit: fc.Arbitrary<Commit> = fc.record({
  sha,
  parents: fc.array(sha, { maxLength: 3 }),
  message,
  author: fc.record({ name: line, login: fc.constantFrom(null, 'ada', 'renovate[bot]') }),
  committedAt: fc.nat(),
  files: fc.array(path, { maxLength: 4 }),
});

/** The bytes that git prints for these commits. */
function printed(commits: readonly Commit[], files: boolean): Buffer {
  const tokens = commits.flatMap((one) => {
    const email = one.author.login === null ? 'someone@example.com' : `1+${one.author.login}@users.noreply.github.com`;
    const header = [one.sha, one.parents.join(' '), one.committedAt, one.author.name, email, email, one.message].join('\n');
    const entries = (one.files ?? []).flatMap((name, index) => [`${index === 0 ? '\n' : ''}:100644 100644 1111111 2222222 M`, name]);
    return files ? [header, ...entries] : [header];
  });
  return Buffer.from(tokens.map((token) => `${token}\0`).join(''));
}

function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const at = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, index) => bytes.subarray(at[index], end));
}

async function read(chunks: readonly Buffer[], files: boolean): Promise<Commit[]> {
  const commits: Commit[] = [];
  for await (const part of parseLog(chunks, { files })) commits.push(...part);
  return commits;
}

describe('parseLog', () => {
  it('gives back what was printed, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(commit, { maxLength: 6 }),
        fc.array(fc.nat(), { maxLength: 8 }),
        fc.boolean(),
        async (commits, places, files) => {
          const expected = files ? commits : commits.map(({ files: _, ...rest }) => rest);
          expect(await read(cut(printed(commits, files), places), files)).toEqual(expected);
        },
      ),
    );
  });

  it('gives the same commits for any cutting of bytes that mean nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.array(fc.nat(), { maxLength: 8 }),
        fc.boolean(),
        async (noise, places, files) => {
          const bytes = Buffer.from(noise);
          expect(await read(cut(bytes, places), files)).toEqual(await read([bytes], files));
        },
      ),
    );
  });

  it('reads the login from the address of the mailmap, else from the own one', async () => {
    const of = async (mapped: string, own: string) => {
      const [one] = await read([Buffer.from(`${'a'.repeat(40)}\n\n1\nAda\n${mapped}\n${own}\nx\0`)], false);
      return one?.author.login;
    };
    expect(await of('ada@example.com', '12+ada@users.noreply.github.com')).toBe('ada');
    expect(await of('lovelace@users.noreply.github.com', 'ada@users.noreply.github.com')).toBe('lovelace');
    expect(await of('49699333+dependabot[bot]@users.noreply.github.com', '')).toBe('dependabot[bot]');
    expect(await of('ada@users.noreply.ghes.example.com', '')).toBe('ada');
    expect(await of('ada@example.com', 'a da@users.noreply.github.com')).toBeNull();
  });

  it('cuts one enormous message and goes on', async () => {
    const header = `${'a'.repeat(40)}\n\n1\nAda\nada@example.com\nada@example.com\n`;
    const chunks = [
      Buffer.from(header),
      ...Array.from({ length: 40 }, () => Buffer.alloc(64 * 1024, 'x')),
      Buffer.from(`\0${header}second\0`),
    ];
    const [first, second] = await read(chunks, false);
    expect(first?.message.length).toBeLessThanOrEqual(1024 * 1024);
    expect(first?.message.length).toBeGreaterThan(1_000_000);
    expect(second?.message).toBe('second');
  });
});
