import { describe, expect, it } from '@jest/globals';
import { requestsText, shownRequest } from '../../src/report/requests.ts';

const question = (task: 'map' | 'merge' | 'verify', data: unknown) => ({
  ...{ task, data, parts: ['key'], context: [], repair: false, priority: 1 },
  ...{ model: 'some-model', maxTokens: 900, system: `Write ${task}.\nBriefly.`, schema: { type: 'object' } },
});

describe('requestsText', () => {
  it('has system and schema once, and every data', () => {
    const text = requestsText([question('map', { at: 1 }), question('map', { at: 2 }), question('merge', { at: 3 })], 3);
    expect(text.match(/^Write map\.$/gm)).toHaveLength(1);
    expect(text).toContain(
      '===== Request 2 of 3: map, some-model, an answer of at most 900 tokens\n--- System and schema as in request 1\n',
    );
    for (const at of [1, 2, 3]) expect(text).toContain(`"at": ${at}`);
    expect(text).toContain('Nothing was asked.');
    expect(text).not.toContain('key');
  });

  it('says whether any of them is going to be asked, and that second looks at what is not written yet will follow', () => {
    const [map, verify] = [question('map', {}), question('verify', {})];
    expect(requestsText([map], 2)).not.toMatch(/no call is made|second looks/);
    expect(requestsText([map], 2)).toContain('Not printed, as answers decide about them: second tries.');
    expect(requestsText([map], 0)).toContain('no call is made: these are the requests of a run that has a key');
    expect(requestsText([map, verify], 4)).toContain('A second look at lines that an answer to merge joins has the same prompt');
  });

  it('says so where there is none', () => {
    expect(requestsText([], 0)).toMatch(/^No request/);
  });

  it('is no command and no escape sequence, whatever stands in it', () => {
    const text = requestsText(
      [{ ...question('map', { title: '\n::error::x\u001b[2J' }), system: 'House style: a\n::stop-commands::x\n ##[group]' }],
      1,
    );
    expect(text).not.toMatch(/^\s*(?:::|##\[)/m);
    expect(text).not.toContain('\u001b');
  });
});

describe('shownRequest', () => {
  it('is what is sent', () => {
    expect(Object.keys(shownRequest(question('map', {}))).sort()).toEqual(['data', 'maxTokens', 'model', 'schema', 'system', 'task']);
  });
});
