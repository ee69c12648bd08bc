import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Question } from '../../../src/ports/question.ts';
import { composeQuestion, readComposeAnswer } from '../../../src/writing/compose.ts';
import { mapQuestion, readMapAnswer } from '../../../src/writing/map.ts';
import { mergeQuestion, readMergeAnswer } from '../../../src/writing/merge.ts';
import { draft, evidence } from '../writing/changes.ts';
import { setupFor } from '../writing/run.ts';
import { honestAnswerers, type Lie, liar } from './answerers.ts';
import type { Answerers } from './honest.ts';
import { type AnthropicServer, startAnthropic } from './server.ts';
import { sdk } from './testing.ts';

const setup = setupFor('technical', 'business');
let server: AnthropicServer;

beforeAll(async () => {
  server = await startAnthropic();
});
afterEach(() => server.reset());
afterAll(() => server.close());

/** The text of the answer to a question, as the API gives it; with its schema in the prompt where a gateway lacks structured output. */
async function answerTo(
  { model, maxTokens, system, schema, data }: Question,
  by: AnthropicServer = server,
  asText = false,
): Promise<string> {
  const message = await sdk(by).messages.create({
    model,
    max_tokens: maxTokens,
    system: asText ? `${system}\n\nAnswer with one JSON document:\n${JSON.stringify(schema)}` : system,
    messages: [{ role: 'user', content: JSON.stringify(data) }],
    ...(asText ? {} : { output_config: { format: { type: 'json_schema', schema: { ...schema } } } }),
  });
  return message.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
}

const items = [
  evidence({ title: 'trim slash before check (#20968)', type: 'fix', area: 'dev' }),
  evidence({ title: 'drop <b>old</b> option @somebody https://example.com', type: 'feat', breaking: 'Use the new one, see #5' }),
].map((one, at) => ({ key: `k${at}`, evidence: one }));

describe('the honest model', () => {
  it.each([false, true])('reads changes for every audience, and invents nothing (schema as text: %s)', async (asText) => {
    const text = await answerTo(mapQuestion(items, setup), server, asText);
    const drafts = items.map((item, index) => readMapAnswer(text, index, item.evidence, setup));
    expect(drafts).toMatchObject([
      {
        lead: 'dev',
        category: 'fixed',
        breaking: false,
        texts: { technical: 'Trim slash before check', business: 'Trim slash before check' },
        upgrade: {},
      },
      {
        lead: '',
        category: 'new',
        importance: 5,
        breaking: true,
        texts: { technical: 'Drop old option somebody' },
        upgrade: { technical: 'Use the new one, see' },
      },
    ]);
    expect(server.violations).toEqual([]);
  });

  it('joins what is linked and what shares a marker, never settled lines alone', async () => {
    const line = (name: string, linked: number | null = null) => ({
      key: name,
      line: { ...draft(name), texts: { technical: name, business: name }, linked },
    });
    const settled = [line('A [story:x]'), line('B [story:y]'), line('C [story:y]')];
    const open = [line('Dd', 1), line('Ee', 1), line('F [story:x]'), line('Gg')];
    const text = await answerTo(mergeQuestion(settled, open, setup));
    const { groups } = readMergeAnswer(text, 3, 4, setup);
    expect(groups.map((group) => group.members)).toEqual([
      [0, 5],
      [3, 4],
    ]);
    expect(groups[0]?.words.texts).toEqual({ technical: 'A [story:x]', business: 'A [story:x]' });
  });

  it('opens with the first lines, and highlights a big release', async () => {
    const lines = ['A', 'B', 'C'].map((name) => ({ ...draft(name), linked: null }));
    const ask = async (size: 'small' | 'big') => {
      const facts = { project: 'vite', firstRelease: false, size };
      const text = await answerTo(composeQuestion('k', { task: 'compose', audience: 'technical', lines, facts }, setup));
      return readComposeAnswer(text, 3);
    };
    expect(await ask('small')).toEqual({
      overview: [
        { text: 'A.', lines: [0] },
        { text: 'B.', lines: [1] },
      ],
      highlights: [],
    });
    expect((await ask('big'))?.highlights).toHaveLength(3);
  });
});

describe('a liar', () => {
  const withLie = async (lie: Lie) => {
    const answerers: Answerers = {
      ...honestAnswerers,
      map: liar(honestAnswerers.map ?? (() => undefined), (item, call) => (item === 0 && call === 0 ? lie : undefined)),
    };
    const lying = await startAnthropic({ answerers });
    try {
      return [await answerTo(mapQuestion(items, setup), lying), await answerTo(mapQuestion(items, setup), lying)] as const;
    } finally {
      await lying.close();
    }
  };

  it.each<[Lie, RegExp]>([
    ['number', /4711/],
    ['flag', /--no-such-flag/],
    ['reference', /#99999/],
    ['link', /https:/],
    ['out-of-range', /"index":1000/],
    ['fraction', /"index":0\.5/],
  ])('plants a wrong %s where it is told to', async (lie, mark) => {
    const [first, second] = await withLie(lie);
    expect(first).toMatch(mark);
    expect(second).not.toMatch(mark);
  });

  it('drops and doubles items', async () => {
    expect(JSON.parse((await withLie('missing'))[0]).changes).toHaveLength(1);
    expect(JSON.parse((await withLie('doubled'))[0]).changes).toHaveLength(3);
  });
});
