import { describe, expect, it } from '@jest/globals';
import type { Range } from '../../src/domain.ts';
import type { Release } from '../../src/ports/releases.ts';
import type { Target } from '../../src/steps/find-ranges.ts';
import { readSamples, samplesBefore } from '../../src/steps/samples.ts';

function release(tag: string, body = `Notes of ${tag}`, draft = false): Release {
  return { id: 1, tag, name: tag, body, draft, prerelease: tag.includes('-'), url: '', target: 'main' };
}

const RELEASES = [
  ...['v1.0.0', 'v1.1.0', 'v1.2.0', 'v1.3.0-beta.0', 'v1.3.0', 'cli@1.0.0', 'cli@1.1.0'].map((tag) => release(tag)),
  release('v1.4.0', 'Not yet', true),
];
const range = (from: string | null, tag: string | null): Range => ({
  ...{ from, tag, to: tag ?? 'HEAD', base: null, side: null, head: 'a'.repeat(40), family: null, reason: '', passedOver: [] },
});
const before = (from: string | null, tag: string | null, count = 2) =>
  samplesBefore(range(from, tag), RELEASES, count).map((text) => text.replace('Notes of ', ''));

describe('samplesBefore', () => {
  it.each([
    ['of a tag: the stable releases before it', 'v1.2.0', 'v1.3.0', ['v1.2.0', 'v1.1.0']],
    ['of what is not released: the last one, and before', 'v1.3.0', null, ['v1.3.0', 'v1.2.0']],
    ['of an older tag: nothing that came after it', 'v1.0.0', 'v1.1.0', ['v1.0.0']],
    ['of a prerelease: those of any kind', 'v1.3.0-beta.0', 'v1.3.0-beta.1', ['v1.3.0-beta.0', 'v1.2.0']],
    ['of a package: its own', 'cli@1.1.0', null, ['cli@1.1.0', 'cli@1.0.0']],
    ['of a first release: none', null, 'v1.0.0', []],
    ['of a branch: none', 'abc', null, []],
  ])('%s', (_, from, tag, expected) => {
    expect(before(from, tag)).toEqual(expected);
  });

  it('passes over releases without words, and cleans the others', () => {
    const releases = [
      release('v1.0.0', 'Old'),
      release('v1.1.0', '<!-- tidings:begin v1 {} -->\n'),
      release('v1.2.0', 'New <b>one</b> by @ann (#3)'),
    ];
    expect(samplesBefore(range('v1.2.0', null), releases, 2)).toEqual(['New one', 'Old']);
  });
});

describe('readSamples', () => {
  const targets: readonly Target[] = [{ owner: null, range: range('v1.3.0', null) }];
  async function read(count: number, list: (() => Promise<readonly Release[]>) | null) {
    const told: string[] = [];
    const journal = { notice: (text: string) => void told.push(text) };
    return { samples: await readSamples({ targets, count, releases: list === null ? null : { list }, journal }), told };
  }

  it('asks once for all, and not at all for none', async () => {
    let asked = 0;
    const list = async () => {
      asked += 1;
      return RELEASES;
    };
    expect((await read(0, list)).samples.size).toBe(0);
    expect(asked).toBe(0);
    expect((await read(1, list)).samples.get(null)).toEqual(['Notes of v1.3.0']);
    expect(asked).toBe(1);
  });

  it('does without, and says so, where they cannot be read', async () => {
    for (const list of [null, () => Promise.reject(new Error('GitHub is away'))]) {
      const { samples, told } = await read(2, list);
      expect(samples.size).toBe(0);
      expect(told).toEqual([expect.stringMatching(/samples/)]);
    }
  });
});
