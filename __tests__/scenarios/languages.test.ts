/** Two audiences in three languages from one pass: one is the release's text, the others stand below it; what is new costs one line in each language. */
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as v from 'valibot';
import { notesSchema } from '../../src/rendering/document-schema.ts';
import { isArray, isObject } from '../support/anthropic/json.ts';
import type { Recorded } from '../support/anthropic/record.ts';
import { squashPull } from '../support/git/pulls.ts';
import { itemsOf, taskOf, tasksOf } from '../support/scenario/seen.ts';
import { type JobRun, type MainRun, Workplace } from '../support/scenario/world.ts';

const CONFIG = `
audiences: [technical, business]
languages: [en, de, ar]
body: { audience: technical, language: de }
others: fold
sections: { fixed: { title: { de: Ausgebessert }, emoji: 🪲 } }
footer: 'Fragen? [Hier](https://widgets.example/hilfe), {{version}}.'
`;
const GERMAN = 'Auf Deutsch gesagt ist das hier: ';
const ARABIC = 'هذا هو النص نفسه مكتوبا باللغة العربية للقراء: ';

/** By language, the texts that were asked for in it. */
function asked(model: readonly Recorded[]): Readonly<Record<string, readonly string[]>> {
  const requests = model.filter(({ request }) => taskOf(request) === 'localise').map(({ request }) => request?.data);
  return Object.fromEntries(
    requests.flatMap((data) =>
      isObject(data) && isArray(data.texts)
        ? [[String(data.language), data.texts.map((one) => (isObject(one) ? String(one.text) : ''))]]
        : [],
    ),
  );
}

async function files(run: MainRun): Promise<Readonly<Record<string, string>>> {
  const map = v.parse(v.record(v.string(), v.object({ path: v.string() })), JSON.parse(run.main.outputs['notes-files'] ?? '{}'));
  return Object.fromEntries(await Promise.all(Object.entries(map).map(async ([name, { path }]) => [name, await readFile(path, 'utf8')])));
}

describe('notes in several languages', () => {
  let place: Workplace;
  let first: JobRun;

  beforeAll(async () => {
    place = await Workplace.open({
      withoutChild: true,
      history: (repository) => {
        repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n', '.github/tidings.yml': CONFIG } });
        repository.tag('v1.2.3');
        return [
          squashPull(repository, { number: 1, title: 'fix(table): keep the last row of `data-table` in sight' }),
          squashPull(repository, { number: 2, title: 'fix(menu): open at the first click on Windows' }),
        ];
      },
    });
    first = await place.job();
  });
  afterAll(() => place.close());

  const body = () => place.github.releases.all()[0]?.body ?? '';

  it('asks for each language once, about texts that passed their check', () => {
    expect(first.main.conclusion).toBe('success');
    expect(tasksOf(first.model).filter((task) => task === 'localise')).toHaveLength(2);
    const texts = asked(first.model);
    expect(Object.keys(texts).sort()).toEqual(['ar', 'de']);
    expect(texts.ar).toEqual(texts.de);
    expect(texts.de).toHaveLength(2);
  });

  it('makes the notes that were named the text of the release, and folds the others below', () => {
    const [text = '', ...folded] = body().split('<details>\n<summary>');
    expect(text).toContain('## 🪲 Ausgebessert\n');
    expect(text).toContain(`- **menu**: ${GERMAN}Open at the first click on Windows ([#2]`);
    expect(folded.map((fold) => fold.split('</summary>')[0])).toEqual([
      'English',
      'العربية',
      'business, English',
      'business',
      'business, العربية',
    ]);
    expect(body()).toContain(`<div dir="rtl">\n\n${ARABIC}`);
    expect(body().match(/\[Hier\]\(https:\/\/widgets\.example\/hilfe\), 1\.2\.4\./g)).toHaveLength(1);
  });

  it('has a file for each, in its language', async () => {
    const each = await files(first);
    expect(Object.keys(each)).toEqual(['technical/de', 'technical/en', 'technical/ar', 'business/en', 'business/de', 'business/ar']);
    expect(each['technical/en']).toContain('- **table**: Keep the last row of `data-table` in sight');
    expect(each['business/ar']).toMatch(/^<div dir="rtl">/);
    expect(each['technical/ar']).toContain('`data-table`');
    for (const text of Object.values(each)) expect(itemsOf(text)).toHaveLength(2);
  });

  it('says in the JSON which words stand in which language', async () => {
    const document = v.parse(notesSchema, JSON.parse(await readFile(first.main.outputs['json-file'] ?? '', 'utf8')));
    const [german, english] = document.notes;
    expect(Object.values(german?.localised ?? {}).map(({ text }) => text.startsWith(GERMAN))).toEqual([true, true]);
    expect([german?.untranslated, english?.localised]).toEqual([undefined, undefined]);
    expect(document.entries).toHaveLength(2);
  });

  it('asks nothing and writes nothing the second time', async () => {
    const before = body();
    const again = await place.main();
    expect(again.model).toEqual([]);
    expect(body()).toBe(before);
  });

  it("published by a job of its own look as that job's config says, whatever the JSON brings along", async () => {
    const before = body();
    const given = first.main.outputs['json-file'] ?? '';
    const path = given.replace(/notes\.json$/, 'handed-over.json');
    const wild = { sections: { fixed: { title: 'WILD' } }, order: [], emoji: 'none', header: '<img src=x>', footer: '', template: '' };
    await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(given, 'utf8')), style: wild, others: 'none' }));
    const run = await place.main({ key: false, inputs: { 'notes-json': path } });
    expect(run.main.conclusion).toBe('success');
    expect(body()).toBe(before);
    expect(Object.values(await files(run)).join()).not.toMatch(/<img|WILD/);
  });

  it('asks for one line in each language where one change is new', async () => {
    place.merge({ number: 3, title: 'fix(chart): draw the zero line' });
    const later = await place.main();
    expect(asked(later.model)).toEqual({ de: ['Draw the zero line'], ar: ['Draw the zero line'] });
    expect(body()).toContain(`- **chart**: ${GERMAN}Draw the zero line ([#3]`);
  });

  it('has the lines in English and the headings in the language without a model, and says so once', async () => {
    const run = await place.main({ key: false, inputs: { release: 'none' } });
    const { 'technical/de': german = '', 'technical/ar': arabic = '' } = await files(run);
    expect(german).toContain('## 🪲 Ausgebessert\n\n- **chart**: Draw the zero line');
    expect(arabic).not.toContain('<div');
    expect(run.main.annotations.filter(({ message }) => message.includes('not in "de", "ar"'))).toHaveLength(1);
  });
});
