import { describe, expect, it } from '@jest/globals';
import type { Question } from '../../src/ports/question.ts';
import type { StoredAnswer } from '../../src/ports/store.ts';
import { listening } from '../../src/steps/heard.ts';
import { localAsking } from '../support/writing/asking.ts';
import { memoryStore } from '../support/writing/store.ts';

const ANSWER: StoredAnswer = {
  ...{ task: 'map', parts: ['one', 'two'], context: [], repair: false, model: 'm', text: '{"entries":[]}' },
  usage: { input: 1, output: 1, cacheRead: 0, cacheWrite: 0 },
};

describe('listening', () => {
  it('hears each remembered answer once', async () => {
    const store = memoryStore();
    await store.keep('0123456789abcdef', ANSWER);
    const ears = listening({ store, asking: null });
    expect(ears.heard()).toEqual([]);
    expect([ears.store.recall('one')?.index, ears.store.recall('two')?.index, ears.store.recall('three')]).toEqual([0, 1, null]);
    expect(ears.heard()).toEqual([{ request: '0123456789ab', task: 'map', model: 'm', text: ANSWER.text }]);
    expect(ears.asking).toBeNull();
  });

  it('hears what is asked for now', async () => {
    const store = memoryStore();
    const { asking, heard } = listening({
      store,
      asking: localAsking(store, { mishap: (_, n) => (n === 0 ? { says: '{"a":1}' } : { fails: 'cut' }) }),
    });
    const question: Question = {
      ...{ task: 'compose', system: '', schema: { type: 'object', properties: {}, required: [], additionalProperties: false }, data: {} },
      ...{ parts: ['one'], context: [], repair: false, model: 'm', maxTokens: 10, priority: 1 },
    };
    expect((await asking?.ask(question))?.state).toBe('answered');
    expect((await asking?.ask({ ...question, parts: ['two'] }))?.state).toBe('failed');
    expect(heard()).toEqual([{ request: expect.stringMatching(/^[0-9a-f]{12}$/), task: 'compose', model: 'm', text: '{"a":1}' }]);
  });
});
