import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { NotesDocument } from '../src/rendering/document-json.ts';
import { LINE_LENGTH } from '../src/writing/deterministic/sentence.ts';
import { major } from './support/story/major.ts';
import { notesOf, tableOf } from './support/story/story.ts';

const STORIES: Readonly<Record<string, string>> = {
  'tool-patch': tableOf('tool-patch'),
  'tool-minor': tableOf('tool-minor'),
  'tool-beta': tableOf('tool-beta'),
  'tool-major': major().table,
  'lens-week': tableOf('lens-week'),
  'lens-quarter': tableOf('lens-quarter'),
};

function markdownOf({ notes }: NotesDocument): string {
  return notes.map(({ markdown }) => markdown).join('\n');
}

/** What a reader meets before unfolding anything. */
function beforeFolds(markdown: string): readonly string[] {
  return markdown
    .replace(/<details>[\s\S]*?<\/details>/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** `UPDATE_GOLDEN=1` writes what is made now; read the difference before keeping it. */
function expectGolden(name: string, markdown: string): void {
  const file = new URL(`./golden/${name}.md`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, `${markdown}\n`);
  expect(existsSync(file)).toBe(true);
  expect(`${markdown}\n`).toBe(readFileSync(file, 'utf8'));
}

describe('notes of whole histories by the deterministic writer', () => {
  it.each(Object.entries(STORIES))('%s', async (name, table) => {
    const document = await notesOf(table);
    expectGolden(name, markdownOf(document));
    expect(document.complete).toBe(true);
    expect(document.ledger.filter(({ state }) => state === 'failed')).toEqual([]);
    for (const { texts } of document.entries) expect((texts.technical ?? '').length).toBeLessThanOrEqual(LINE_LENGTH);
  });

  it.each(['tool-minor', 'lens-week', 'lens-quarter'])('keep every line of %s byte for byte when one more change comes', async (name) => {
    const told = async (title: string): Promise<readonly string[]> => {
      const markdown = markdownOf(await notesOf(`${tableOf(name).trimEnd()}\nmerge #29999 ${title} | zoe\n`));
      return (markdown.match(/^- .*$/gm) ?? []).filter((line) => !line.endsWith('by zoe)'));
    };
    const [first = [], ...others] = await Promise.all(
      ['Wait longer', 'fix(css): keep diagnostics of the parser in `ItemTree`', 'Fix assists in closures of the inlay hint'].map(told),
    );
    expect(first.length).toBeGreaterThan(10);
    for (const lines of others) expect(lines).toEqual(first);
  });

  it('of 300 changes show at most 90 lines before the folds', async () => {
    const markdown = markdownOf(await notesOf(major().table));
    expect(major().table.split(/\n(?=\S)/)).toHaveLength(300);
    expect(beforeFolds(markdown).length).toBeGreaterThan(60);
    expect(beforeFolds(markdown).length).toBeLessThanOrEqual(90);
  });

  it('fold nothing that everybody must know of', async () => {
    const { table, notable } = major();
    const shown = beforeFolds(markdownOf(await notesOf(table)))
      .join('\n')
      .toLowerCase();
    expect(notable.filter((title) => !shown.includes(title.toLowerCase()))).toEqual([]);
  });
});
