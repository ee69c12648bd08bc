import { describe, expect, it } from '@jest/globals';
import { authorship, type Heard } from '../../../src/rendering/page/authorship.ts';

function heard(request: string, answer: unknown): Heard {
  return { request, task: 'map', model: 'm', text: typeof answer === 'string' ? answer : JSON.stringify(answer) };
}

describe('who wrote a text', () => {
  it('is the first answer that has these very words, at any depth', () => {
    const answers = [heard('a', { entries: [{ texts: { technical: ' Add a cache ' } }] }), heard('b', ['Add a cache', 'Drop it'])];
    const authors = authorship(answers);
    expect(authors.get('Add a cache')?.request).toBe('a');
    expect(authors.get('Drop it')?.request).toBe('b');
    expect(authors.get('Add a')).toBeUndefined();
  });

  it('is nobody where an answer is no JSON', () => {
    expect(authorship([heard('a', '{"cut')]).size).toBe(0);
  });
});
