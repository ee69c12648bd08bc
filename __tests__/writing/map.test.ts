import { describe, expect, it } from '@jest/globals';
import { mapQuestion, readMapAnswer } from '../../src/writing/map.ts';
import { evidence } from '../support/writing/changes.ts';
import { setupFor } from '../support/writing/run.ts';

const setup = setupFor('technical', 'business');
const item = (title: string) => ({ key: `key of ${title}`, evidence: evidence({ title }) });
const answer = (more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ index: 0, lead: ' dev ', category: 'fixed', importance: 2, breaking: false, upgrade: '' },
  texts: { technical: 'Fix it', business: 'It works' },
  ...more,
});
const read = (changes: readonly unknown[], index = 0, members = {}) =>
  readMapAnswer(JSON.stringify({ changes }), index, evidence(members), setup);

describe('mapQuestion', () => {
  it('has what is known of each change under its index, and nothing else', () => {
    const full = { title: 'a', body: 'b', type: 'fix', area: 'css', breaking: 'c', security: true, labels: ['bug'], files: ['x.ts'] };
    const question = mapQuestion([{ key: 'k', evidence: evidence(full) }, item('d')], setup);
    expect(question.data).toEqual({
      task: 'map',
      changes: [
        { index: 0, ...full },
        { index: 1, title: 'd' },
      ],
    });
    expect(question).toMatchObject({ task: 'map', parts: ['k', 'key of d'], context: [], repair: false, model: setup.models.map });
  });

  it('says that a change is marked as breaking where nobody said how', () => {
    expect(mapQuestion([{ key: 'k', evidence: evidence({ title: 'a', breaking: '' }) }], setup).data).toEqual({
      task: 'map',
      changes: [{ index: 0, title: 'a', breaking: true }],
    });
  });

  it('says what a patch is only where a change has one', () => {
    const [without, with_] = [
      mapQuestion([item('a')], setup),
      mapQuestion([item('a'), { key: 'k', evidence: evidence({ title: 'fix', patch: '=== a.ts' }) }], setup),
    ];
    expect(with_.data).toEqual({
      task: 'map',
      changes: [
        { index: 0, title: 'a' },
        { index: 1, title: 'fix', patch: '=== a.ts' },
      ],
    });
    expect(with_.system).toMatch(/^patch: an excerpt/m);
    expect(without.system).not.toContain('patch');
  });

  it('has the same prompt and schema for all chunks of a run: the API caches them', () => {
    const [one, other] = [mapQuestion([item('a')], setup), mapQuestion([item('b'), item('c')], setup)];
    expect([one.system, one.schema]).toEqual([other.system, other.schema]);
    for (const { instruction } of setup.choice.audiences) expect(one.system).toContain(instruction);
  });

  it('carries language, house style and glossary', () => {
    const { system } = mapQuestion([item('a')], {
      ...setup,
      language: 'de-CH',
      choice: { ...setup.choice, instructions: 'Be brief.', glossary: ['HMR', 'Vite'] },
    });
    for (const part of ['"de-CH"', 'Be brief.', 'HMR; Vite']) expect(system).toContain(part);
  });

  it('names terms to avoid, and sends them back apart from what the data lacks', () => {
    const avoided = [
      { avoid: 'whitelist', use: 'allowlist' },
      { avoid: 'simply', use: '' },
    ];
    const question = mapQuestion([item('a'), item('b')], { ...setup, choice: { ...setup.choice, avoided } }, [
      { index: 0, found: [], avoid: ['whitelist'] },
      { index: 1, found: ['7.2.0'], avoid: ['simply'] },
    ]);
    expect(question.system).toContain('whitelist (write allowlist); simply');
    expect(mapQuestion([item('a')], setup).system).not.toContain('Never use these terms');
    expect(question.data).toMatchObject({
      changes: [
        { previousAnswerUsed: ['whitelist'], butTheseTermsAreNeverUsed: true },
        { previousAnswerSaid: ['7.2.0'], previousAnswerUsed: ['simply'] },
      ],
    });
    expect(JSON.stringify(question.data).match(/butTheDataDoesNot/g)).toHaveLength(1);
  });

  it('gives an answer room in proportion to its changes', () => {
    const [one, twenty] = [mapQuestion([item('a')], setup), mapQuestion(Array(20).fill(item('a')), setup)];
    expect(twenty.maxTokens - one.maxTokens).toBeGreaterThanOrEqual(19 * 300);
  });

  it('sends objections with the item that they are about', () => {
    const question = mapQuestion([item('a'), item('b')], setup, [
      { index: 1, found: ['7.2.0', '`--x`'] },
      { index: 0, found: [] },
    ]);
    expect(question.repair).toBe(true);
    expect(question.data).toMatchObject({
      changes: [{ previousAnswerWas: expect.any(String) }, { previousAnswerSaid: ['7.2.0', '`--x`'] }],
    });
  });
});

describe('readMapAnswer', () => {
  it('reads the draft of its index', () => {
    expect(read([answer({ index: 1 }), answer()])).toEqual({
      lead: 'dev',
      category: 'fixed',
      importance: 2,
      breaking: false,
      security: false,
      texts: { technical: 'Fix it', business: 'It works' },
      upgrade: {},
    });
  });

  it('trusts marks of the evidence over the model, and the model over no mark', () => {
    expect(read([answer()], 0, { breaking: '' })).toMatchObject({ breaking: true });
    expect(read([answer({ breaking: true })])).toMatchObject({ breaking: true });
    expect(read([answer()], 0, { security: true })).toMatchObject({ security: true, category: 'security' });
    expect(read([answer({ category: 'security' })])).toMatchObject({ security: false, category: 'security' });
  });

  it('gives the words on upgrading to every audience', () => {
    expect(read([answer({ breaking: true, upgrade: 'Move it' })])?.upgrade).toEqual({ technical: 'Move it', business: 'Move it' });
  });

  it.each([
    ['no list', null],
    ['missing', [answer({ index: 1 })]],
    ['doubled', [answer(), answer({ lead: 'other' })]],
    ['an index as text', [answer({ index: '0' })]],
    ['between indices', [answer({ index: 0.5 })]],
    ['another category', [answer({ category: 'feature' })]],
    ['importance 6', [answer({ importance: 6 })]],
    ['importance as text', [answer({ importance: '3' })]],
    ['one text less', [answer({ texts: { technical: 'Fix it' } })]],
    ['one text more', [answer({ texts: { technical: 'a', business: 'b', other: 'c' } })]],
    ['a blank text', [answer({ texts: { technical: 'a', business: '  ' } })]],
    ['a long text', [answer({ texts: { technical: 'a'.repeat(500), business: 'b' } })]],
    ['a long lead', [answer({ lead: 'a'.repeat(80) })]],
    ['one member more', [answer({ reference: '#1' })]],
    ['one member less', [{ ...answer(), upgrade: undefined }]],
    ['no object', ['Fix it', null, 3, []]],
  ])('gives nothing for %s', (_, changes) => {
    expect(readMapAnswer(JSON.stringify({ changes }), 0, evidence(), setup)).toBeNull();
  });

  it('is not disturbed by bad neighbours', () => {
    expect(read([null, answer({ index: 1, importance: 9 }), answer()])).not.toBeNull();
  });
});
