import { describe, expect, it } from '@jest/globals';
import type { HouseStyle } from '../../src/config/config.ts';
import { TidingsError } from '../../src/errors.ts';
import { mergeEdits } from '../../src/rendering/edits.ts';
import { fitMarkdown } from '../../src/rendering/fit.ts';
import type { NotesInput } from '../../src/rendering/input.ts';
import { layOut, renderPage } from '../../src/rendering/layout.ts';
import type { RenderedLine } from '../../src/rendering/lines.ts';
import { renderMarkdown, textOf } from '../../src/rendering/markdown.ts';
import { findMarked, markedLines, wrap } from '../../src/rendering/marker.ts';
import { arrange } from '../../src/rendering/sections.ts';
import { checkTemplates, TEMPLATE_NAMES } from '../../src/rendering/template.ts';
import { type History, notesOf, row } from './history.ts';
import { nodesOf } from './tree.ts';

const USUAL: HouseStyle = { sections: {}, order: [], emoji: 'named', header: '', footer: '', template: '' };
const HISTORY: History = {
  changes: [
    { title: 'make `minify` async', type: 'feat', area: 'api', pull: 8, by: ['ken'], breaking: 'Put `await` before it.' },
    { title: 'add a cache', type: 'feat', area: 'core', pull: 9, by: ['ada'] },
    { title: 'close the socket', type: 'fix', area: 'net', pull: 10, by: ['ada'] },
    { title: 'explain the cache', type: 'docs', pull: 11, by: ['ken'] },
  ],
  dependencies: [row('axios', '1.0.0', '1.1.0')],
  contributors: [{ person: { name: 'Ada', login: 'ada' }, changes: 2, first: true }],
};
const IDENTITY = { repo: 'acme/rocket', family: 'v', base: 'v1.0.0' };

function notes(style: Partial<HouseStyle>, told: Partial<NotesInput> = {}, history = HISTORY): NotesInput {
  return notesOf(history, { style: { ...USUAL, ...style }, date: '2026-11-23', ...told });
}

const rendered = (style: Partial<HouseStyle>, told: Partial<NotesInput> = {}) => renderMarkdown(notes(style, told));
const headings = (markdown: string) => markdown.match(/^## .*$|<summary>.*?</gm);

describe('without a style', () => {
  it('notes are byte for byte what they are with the usual one', () => {
    expect(rendered({})).toBe(renderMarkdown(notesOf(HISTORY)));
    expect(layOut(notes({}))).toEqual(arrange(notesOf(HISTORY)));
  });
});

describe('titles of sections', () => {
  it('are the project’s own, for a language or for all, with its emoji', () => {
    const sections = {
      new: { title: { en: 'Features', de: 'Neuerungen' } },
      fixed: { title: 'Bugs', emoji: '🪲' },
      breaking: { emoji: '💥' },
    };
    const english = rendered({ sections });
    expect(english).toContain('## Features\n');
    expect(english).toContain('## 🪲 Bugs\n');
    expect(english).toContain('## 💥 Breaking changes\n');
    expect(rendered({ sections }, { language: 'de-AT' })).toContain('## Neuerungen\n');
    expect(rendered({ sections }, { language: 'fr' })).toContain('## Nouveautés\n');
  });

  it('have all the usual emoji, or none', () => {
    const all = headings(rendered({ emoji: 'all', sections: { fixed: { emoji: '🪲' } } })) ?? [];
    expect(all.length).toBeGreaterThan(3);
    for (const heading of all) expect(heading).toMatch(/\p{Extended_Pictographic}/u);
    expect(rendered({ emoji: 'none', sections: { fixed: { title: 'Bugs', emoji: '🪲' } } })).toContain('## Bugs\n');
  });

  it('stand in the order of the project; the others follow', () => {
    const order = headings(rendered({ order: ['fixed', 'new'] }))?.filter((title) => !title.includes('Breaking'));
    expect(order?.slice(0, 2)).toEqual(['## Fixed', '## New']);
    expect(order?.slice(2)).toEqual(['## Documentation', '<summary>Dependencies (1)<']);
  });

  it('cannot bring Markdown or HTML along', () => {
    const wild = rendered({ sections: { new: { title: 'A](https://x.example) <img src=x>' } } });
    expect(nodesOf(wild).filter(({ type }) => type === 'image')).toEqual([]);
    expect(wild).not.toContain('<img');
  });
});

describe('a template', () => {
  it('puts the parts where it says, with header and footer around', () => {
    const text = rendered({
      header: '![Logo](https://acme.example/logo.png)',
      template: '# {{version}} of {{date}}\n\n{{overview}}\n\n{{sections}}\n\n{{breaking}}\n\n> {{compare}}',
      footer: 'Made by {{repository}}.',
    });
    expect(text).toMatch(/^!\[Logo\]\(https:\/\/acme\.example\/logo\.png\)\n\n# 1\.1\.0 of November 23, 2026\n\nOne breaking change/);
    expect(text.indexOf('## New')).toBeLessThan(text.indexOf('## Breaking changes'));
    expect(text).toContain('\n> **Full changelog:** [');
    expect(text).toMatch(/\nMade by acme\/rocket\.$/);
    expect(text).not.toMatch(/\n{3}/);
  });

  it('leaves no gap for what is not there, and no line for a section of nothing', () => {
    const quiet: History = { changes: [{ title: 'close the socket', type: 'fix', pull: 1 }] };
    const template = '{{overview}}\n\n{{breaking}}\n\n{{#highlights}}\n## Look at this\n\n{{highlights}}\n{{/highlights}}\n\nThe end';
    expect(renderMarkdown(notes({ template }, {}, quiet))).toBe('One fix.\n\nThe end');
  });

  it('has sections one by one', () => {
    const text = rendered({ template: '{{#sectionList}}\n### {{title}} ({{count}})\n\n{{lines}}\n\n{{/sectionList}}\n{{breaking}}' });
    expect(text).toMatch(/^### New \(1\)\n\n- \*\*core\*\*: Add a cache \(.*\)\n\n### Fixed \(1\)\n\n- \*\*net\*\*/);
  });

  it('keeps a block apart from its neighbours, so that Markdown stays Markdown', () => {
    expect(rendered({ template: 'Above\n{{sections}}\n{{contributors}}\n{{compare}}\nBelow' })).toBe(
      rendered({ template: 'Above\n\n{{sections}}\n\n{{contributors}}\n\n{{compare}}\n\nBelow' }),
    );
    expect(rendered({ template: '**{{version}}**\n{{date}}' })).toMatch(/^\*\*[\d.]+\*\*\n\S/);
  });

  it('puts no space between Japanese sentences', () => {
    const [entry] = notes({}).outline.entries;
    const said = ['一つ目です。', '二つ目です。', 'Three.', 'Four.'].map((text) => ({
      text,
      entries: entry === undefined ? [] : [entry.id],
    }));
    const input = notes({});
    const text = renderMarkdown({ ...input, language: 'ja', composition: { ...input.composition, wording: 'model', overview: said } });
    expect(text).toMatch(/^一つ目です。二つ目です。Three\. Four\.\n/);
  });

  it('alone says the same as none', () => {
    expect(rendered({ template: '{{notes}}' })).toBe(rendered({}));
  });

  it('cannot leave out that notes are incomplete or shortened', () => {
    const incomplete = 'These notes are not complete.';
    expect(rendered({ template: '{{sections}}' }, { incomplete })).toMatch(/^> \[!WARNING\]\n> These notes are not complete\./);
    const { markdown, steps } = fitMarkdown(layOut(notes({ template: '{{sections}}' })), 120);
    expect(markdown).toContain(steps.at(-1));
  });

  it('cannot leave out what breaks, nor what would be a highlight', () => {
    expect(rendered({ template: '{{sections}}' })).toMatch(/^## Breaking changes\n\n- \*\*api\*\*: Make `minify` async/);
    expect(rendered({ template: '{{sections}}\n{{breaking}}' }).match(/## Breaking changes/g)).toHaveLength(1);
    const changes = Array.from({ length: 26 }, (_, at) => ({
      title: `add thing ${at}`,
      type: 'feat',
      body: at < 3 ? 'Why. '.repeat(200) : '',
    }));
    const all = { highlights: '{{highlights}}\n{{sections}}', none: '{{#sectionList}}{{lines}}{{/sectionList}}', whole: '{{notes}}' };
    for (const template of Object.values(all)) {
      const text = renderMarkdown(notes({ template }, {}, { changes }));
      for (const { title } of changes)
        expect(
          text
            .toLowerCase()
            .split('\n')
            .filter((line) => line.includes(`${title} (`)),
        ).toHaveLength(1);
      expect(text.includes('## Highlights')).toBe(template !== all.none);
    }
  });

  it('cannot act as a marker, and values in it stay harmless', () => {
    const text = rendered({ header: '<!-- tidings:end v1 -->', template: '{{tag}}\n{{notes}}' }, { releaseTag: null });
    const tagged = renderMarkdown({ ...notes({ template: '{{tag}}' }), range: { ...notes({}).range, tag: 'v1<b>*x*@octocat' } });
    expect(findMarked(wrap(text, IDENTITY, []))).not.toBeNull();
    expect(nodesOf(tagged).map(({ type }) => type)).toEqual(['root', 'paragraph', 'inlineCode']);
  });

  it.each([
    ['{{#sections}}', /sections/],
    ['{{nothing}}', /names \{\{nothing\}\}/],
    ['{{#sectionList}}{{sha}}{{/sectionList}}', /names \{\{sha\}\}/],
    ['{{> other}}', /names \{\{> other\}\}/],
    ['{{constructor}}', /names \{\{constructor\}\}/],
    ['{{title}}', /names \{\{title\}\} outside of a section/],
    ['{{#notes}}{{lines}}{{/notes}}', /names \{\{lines\}\} outside of a section/],
    ['{{^sectionList}}{{count}}{{/sectionList}}', /names \{\{count\}\} outside of a section/],
  ])('that is wrong is refused before anything is asked: %s', (template, why) => {
    expect(() => checkTemplates({ header: '', footer: '', template })).toThrow(why);
    expect(() => checkTemplates({ header: '', footer: template, template: '' })).toThrow(TidingsError);
  });

  it('names what a section has inside of it, at any depth', () => {
    const template = '{{#sectionList}}{{#title}}{{title}} ({{count}}){{/title}}{{/sectionList}}';
    expect(() => checkTemplates({ header: '', footer: '', template })).not.toThrow();
  });

  it('may name everything that is told of', () => {
    const names = Object.keys(TEMPLATE_NAMES).filter((name) => !['title', 'count', 'lines', 'sectionList'].includes(name));
    const template = names.map((name) => `${name}: {{${name}}}`).join('\n');
    expect(() => checkTemplates({ header: '', footer: '', template })).not.toThrow();
    expect(rendered({ template }, { package: 'core' })).toMatch(/^tag: v1\.1\.0$/m);
  });
});

describe('edits of a person', () => {
  const template = '# {{version}}\n\nOn {{date}}: {{overview}}\n\n{{sections}}\n\nThanks!';
  const body = (lines: readonly RenderedLine[]) => wrap(textOf(lines), IDENTITY, markedLines(lines));
  const lines = (told: Partial<NotesInput> = {}, history = HISTORY) => renderPage(layOut(notes({ template }, told, history)));
  const merge = (edited: string, fresh: readonly RenderedLine[]) => {
    const found = findMarked(edited);
    if (found === null) throw new Error('no markers');
    return mergeEdits(found, IDENTITY, fresh);
  };

  it('stay with a template as without', () => {
    const edited = body(lines()).replace('Add a cache', 'Add a fast cache').replace('Thanks!', 'Thanks, all of you!');
    const more = { ...HISTORY, changes: [...HISTORY.changes, { title: 'add a queue', type: 'feat', area: 'core', pull: 12 }] };
    const merged = merge(edited, lines({ date: '2026-11-24' }, more));
    expect(merged.conflicts).toEqual([]);
    expect(merged.body).toContain('Add a fast cache');
    expect(merged.body).toContain('Add a queue');
    expect(merged.body).toContain('Thanks, all of you!');
    expect(merged.body).toContain('On November 24, 2026: ');
    expect(merged.body).not.toContain('November 23');
  });

  it('where nobody edits nothing changes', () => {
    expect(merge(body(lines()), lines()).body).toBe(body(lines()));
  });

  it('a line that a person removed stays removed', () => {
    const edited = body(lines()).replace(/^.*Close the socket.*\n/m, '');
    expect(merge(edited, lines()).body).not.toContain('Close the socket');
  });
});

describe('a language from right to left', () => {
  it('stands in a block of its own direction, in which Markdown is Markdown', () => {
    const text = rendered({}, { language: 'ar' });
    expect(text).toMatch(/^<div dir="rtl">\n\n[\s\S]*\n\n<\/div>$/);
    const nodes = nodesOf(text);
    expect(nodes.filter(({ type }) => type === 'heading').length).toBeGreaterThan(1);
    expect(nodes.filter(({ type }) => type === 'list').length).toBeGreaterThan(1);
  });

  it('where most lines are in another one, they run as they are', () => {
    expect(rendered({}, { language: 'ar', untranslated: 3 })).not.toContain('<div');
    expect(rendered({}, { language: 'de' })).not.toContain('<div');
  });

  it('keeps what a person edited in it', () => {
    const lines = renderPage(layOut(notes({}, { language: 'he' })));
    const edited = wrap(textOf(lines), IDENTITY, markedLines(lines)).replace('Add a cache', 'Add a very fast cache');
    const found = findMarked(edited);
    expect(found === null ? null : mergeEdits(found, IDENTITY, lines).body).toBe(edited);
  });
});

describe('notes for people who do not read code', () => {
  const changes = [
    { title: 'add a cache', type: 'feat', area: 'core', pull: 1, by: ['ada'] },
    ...['fs.cache', 'fs.read', 'fs.drop'].map((name, at) => {
      return { title: `add \`${name}\` to resolveId`, type: 'feat', area: 'src/node_api', pull: 20 + at, by: ['ada'] };
    }),
    { title: 'handle `--host`', type: 'fix', pull: 3 },
    { title: 'drop `old()`', type: 'feat', pull: 4, breaking: 'Use the new one.' },
  ];

  it('have plain lines first, names from code behind folds, and everything that breaks open', () => {
    const text = renderMarkdown(notesOf({ changes, audiences: ['business'] }));
    const [open = ''] = text.split('<details>');
    expect(open).toMatch(/## Breaking changes\n\n- Drop `old\(\)`/);
    expect(open).toContain('**core**: Add a cache ([#1]');
    expect(open).not.toContain('fs.cache');
    expect(text).toContain('<summary>3 more</summary>');
    expect(text).toContain('## Fixed\n\n- Handle `--host`');
    expect(text).not.toContain('by @ada');
    for (const pull of [1, 20, 21, 22, 3, 4]) expect(text).toContain(`[#${pull}]`);
    expect(text).not.toMatch(/\*\*.*node_api/);
    expect(renderMarkdown(notesOf({ changes }))).toMatch(/\*\*.*node_api/);
  });

  it('take an address in a sentence for no code', () => {
    const told = { title: 'add a guide (https://a.example/b_c)', type: 'feat', area: 'core', pull: 5 };
    const [open = ''] = renderMarkdown(notesOf({ changes: [...changes, told], audiences: ['business'] })).split('<details>');
    expect(open).toContain('Add a guide (`https://a.example/b_c`)');
  });
});
