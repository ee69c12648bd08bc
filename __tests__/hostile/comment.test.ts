/** A preview from another job may hold anything: as a comment it acts on nobody and pings nobody. */
import { describe, expect, it } from '@jest/globals';
import { previewMarkdown } from '../../src/rendering/comment/markdown.ts';
import { LONGEST, type Preview, type PreviewLine } from '../../src/rendering/comment/preview.ts';
import { refusalMarkdown } from '../../src/rendering/comment/range.ts';
import { sampled } from '../support/sample.ts';
import { faultsIn } from './bytes.ts';
import { DRESSES, PAYLOADS } from './payloads.ts';

const HOME = 'https://github.com/octo/widgets';
/** What GitHub takes: characters of a comment. */
const LIMIT = 65_536;
const RULES = { home: HOME, numbers: new Set([1]), shas: new Set<string>(), logins: [], summary: false, comment: true };

const NOTHING: Preview = {
  ...{ version: 1, repository: 'octo/widgets', pull: { number: 1, head: 'a'.repeat(40) }, mode: 'ai', noteRequired: true },
  ...{ notes: [], asides: [], facts: [], missing: ['title', 'upgrade', 'label', 'note'], labels: [] },
};

/** A preview in which every text of a stranger is this one. */
function previewOf(text: string): Preview {
  const [name, long] = [text.slice(0, LONGEST.name), text.slice(0, LONGEST.text)];
  const lines: PreviewLine[] = [
    { lead: '', text: long, upgrade: long, authors: [name] },
    { lead: name, text: long, upgrade: '', authors: [] },
  ];
  const readers = ['technical', name].map((audience) => ({
    package: name,
    audience,
    language: name,
    sections: [{ title: 'Fixed', lines }],
  }));
  return { ...NOTHING, notes: readers, facts: [{ what: name, as: name, because: long }], labels: [name], asides: [long] };
}

/** Long runs of signs take the engine of these tests long. */
const TEXTS = PAYLOADS.map((payload) => ({ ...payload, text: payload.text.slice(0, 300) }));

/** Where a text begins, ends, breaks and touches others; each text in two of them. */
const DRESSED = ['plain', 'on a line of its own', 'in bold', 'glued to a word'];

describe('a comment made of hostile words', () => {
  it.each(DRESSED)('%s', (dress) => {
    const faults = sampled(TEXTS, 2, DRESSED.indexOf(dress)).flatMap(({ name, text }) => {
      const markdown = previewMarkdown(previewOf(DRESSES[dress]?.(text) ?? text), { repositoryUrl: HOME, limit: LIMIT, commands: true });
      const long = markdown.length <= LIMIT ? [] : ['too long'];
      return [...faultsIn(markdown, RULES), ...long].map((fault) => `${name}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  it('says why nothing is told', () => {
    const faults = TEXTS.flatMap(({ text }) => {
      const silent = previewMarkdown({ ...NOTHING, asides: [text] }, { repositoryUrl: HOME, limit: LIMIT, commands: false });
      return [...faultsIn(silent, RULES), ...faultsIn(refusalMarkdown('No range', { message: text, hint: text }), RULES)];
    });
    expect(faults).toEqual([]);
  });
});
