/** Difficulties 10 to 13 and 17: bytes, control characters, huge bodies, every script, markup and mentions. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodesOf, textOutsideCode } from '../../rendering/tree.ts';
import { type PullRecord, squashPull } from '../../support/git/pulls.ts';
import type { Person, Repository } from '../../support/git/repository.ts';
import { type Reading, Shelf, shape, told, WAYS, type Way } from '../../support/scenario/readings.ts';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const TABLE = Array.from(
  { length: 1_300 },
  (_, at) => `| package-${at} | \`^1.0.${at}\` | [![badge](https://badge.example/${at})](https://x.example) |`,
);
const HUGE = `| Package | Change | Age |\n|---|---|---|\n${TABLE.join('\n')}`;
const NAMES = ['山田太郎', 'Иван Петров', 'محمد علي', 'अमित कुमार', 'Ξένια', 'นภา', 'José Ñandú', '🦄 Rainbow'];

function odd(repository: Repository): PullRecord[] {
  repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n' } });
  repository.tag('v1.0.0');
  repository.commit({
    message: latin1('fix: open the caf\xe9 (#1)'),
    authorName: latin1('J\xfcrgen'),
    author: { name: 'unused', email: 'juergen@example.com' },
    files: { a: '1' },
  });
  const pull = squashPull(repository, { number: 2, title: 'perf: sort by key', body: HUGE.slice(0, 65_000) });
  repository.commit({
    message: latin1('fix: mach es gr\xf6\xdfer'),
    encoding: 'ISO-8859-1',
    authorName: latin1('J\xfcrgen M\xfcller'),
    author: { name: 'unused', email: 'jm@example.com' },
    files: { b: '1' },
  });
  repository.commit({ message: 'fix: ring the \u0007bell in \u001b[31mred\u001b[0m\u0008, once\u202e', files: { c: '1' } });
  repository.commit({
    message:
      'feat: end lines twice\r\n\r\nWhy: windows.\r\n\r\nBREAKING CHANGE: lines end otherwise\r\nCo-authored-by: Grace Hopper <grace@users.noreply.github.com>\r\n',
    files: { d: '1' },
  });
  repository.commit({ message: `feat: update the world\n\n${HUGE}\n`, files: { e: '1' } });
  NAMES.forEach((name, at) => {
    const author: Person = { name, email: `person${at}@example.com` };
    repository.commit({ message: `fix: mend ${name} once`, author, files: { [`n${at}`]: '1' } });
  });
  repository.commit({ message: ':bug: fix: an emoji code', files: { f: '1' } });
  repository.commit({ message: '✨ feat: an emoji', files: { g: '1' } });
  repository.commit({ message: 'fix: take List<String> and <b>bold</b> for @types/react, @octocat and #99', files: { h: '1' } });
  repository.commit({
    message: 'fix: show | pipes | and [links](https://evil.example) ![x](https://evil.example/x.png)',
    files: { i: '1' },
  });
  repository.commit({ message: `fix: ${'long words without an end '.repeat(60)}`, files: { j: '1' } });
  repository.tag('v1.1.0');
  return [pull];
}

describe('texts as they come', () => {
  let shelf: Shelf;
  let ways: Readonly<Record<Way, Reading>>;
  beforeAll(async () => {
    shelf = await Shelf.open({ history: odd });
    ways = await shelf.all({ to: 'v1.1.0' });
  });
  afterAll(() => shelf.close());

  function titled(way: Way, start: string) {
    const found = ways[way].document.changes.find(({ title }) => title.includes(start));
    if (found === undefined) throw new Error(`No change is titled ${start}`);
    return found;
  }

  it('are the same from both sources', () => {
    expect(told(ways['clone with token'])).toEqual(told(ways.GitHub));
    expect(shape(ways.clone)).toEqual(shape(ways.GitHub));
    const titles = WAYS.map((way) => ways[way].document.changes.map(({ title }) => title));
    expect(titles[0]).toEqual(titles[2]);
  });

  it.each(WAYS)('lose no commit to bytes, breaks or size (%s)', (way) => {
    const { document } = ways[way];
    expect(document.range.commits).toBe(shelf.count('v1.0.0..v1.1.0'));
    expect(document.ledger.map(({ state }) => state)).not.toContain('failed');
    expect(document.changes).toHaveLength(document.range.commits);
  });

  it.each(WAYS)('do not stop at bytes that are no UTF-8, nor garble those that say what they are (%s)', (way) => {
    expect(titled(way, 'open the caf').title).toBe('open the caf\ufffd');
    expect(titled(way, 'mach es').title).toBe('mach es größer');
    expect(titled(way, 'mach es').authors.map(({ name }) => name)).toEqual(['Jürgen Müller']);
    expect(titled(way, 'sort by key').pull?.number).toBe(2);
  });

  it.each(WAYS)('show no control characters, and read CRLF as a line end (%s)', (way) => {
    const { markdown, document } = ways[way];
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(markdown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e]/);
    expect(titled(way, 'ring the').title).toBe('ring the bell in red, once');
    const breaking = titled(way, 'end lines twice');
    expect(breaking.title).toBe('end lines twice');
    expect(breaking.authors.map(({ name }) => name)).toEqual(['Ada Lovelace', 'Grace Hopper']);
    expect(document.entries.find(({ id }) => id === breaking.id)).toMatchObject({ breaking: true });
  });

  it.each(WAYS)('put no table of a bot into the notes (%s)', (way) => {
    const { markdown } = ways[way];
    expect(markdown).not.toMatch(/package-\d|badge\.example/);
    expect(Buffer.byteLength(markdown)).toBeLessThan(8_000);
    expect(markdown).toMatch(/update the world/i);
  });

  it.each(WAYS)('keep names and titles in every script (%s)', (way) => {
    for (const name of NAMES) {
      const change = titled(way, `mend ${name}`);
      expect(change.authors.map((author) => author.name)).toEqual([name]);
      expect(textOutsideCode(ways[way].markdown)).toContain(`by ${name}`);
    }
    expect(titled(way, 'an emoji code').title).not.toContain(':bug:');
  });

  it.each(WAYS)('ping nobody, link to nothing of a stranger and are no markup (%s)', (way) => {
    const { markdown } = ways[way];
    const nodes = nodesOf(markdown);
    const html = nodes.filter(({ type }) => type === 'html').map(({ value }) => value ?? '');
    expect(html.filter((tag) => !/^<\/?(?:details|summary)\b/.test(tag))).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'image')).toEqual([]);
    const urls = nodes.filter(({ type }) => type === 'link').map(({ url }) => url ?? '');
    expect(urls.filter((url) => !url.startsWith('https://github.com/octo/widgets/'))).toEqual([]);
    expect(textOutsideCode(markdown)).not.toMatch(/@(?:types|octocat)|#99/);
    expect(markdown).toMatch(/List.?<String/);
  });

  it.each(WAYS)('become one line each, however long (%s)', (way) => {
    const lines = ways[way].markdown.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(700);
  });
});
