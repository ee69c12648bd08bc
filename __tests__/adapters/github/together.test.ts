/** Small questions of one moment go out in one document, and each gets its own answers. */
import { expect, it } from '@jest/globals';
import { type Question, Together } from '../../../src/adapters/github/together.ts';
import { HOME } from './bed.ts';

const purpose = { asked: 'something of octo/widgets', access: 'read', code: 'github-failed' } as const;

function question(alias: string, value = 'x'): Question {
  return {
    purpose,
    fields: { [alias]: `object(expression: $${alias}) { ...one }` },
    fragments: 'fragment one on Blob { text }',
    variables: { [alias]: value },
  };
}

function recording(answer: (variables: Readonly<Record<string, string>>) => unknown) {
  const documents: string[] = [];
  const together = new Together(async (_, document, variables) => {
    documents.push(document);
    return { data: answer(variables) };
  });
  return { documents, together };
}

it('joins what is asked in one turn, and gives to each what is its own', async () => {
  const { documents, together } = recording((variables) => ({ repository: { ...variables } }));
  const answers = await Promise.all([
    together.ask(HOME, question('a', '1')),
    Promise.resolve().then(() => together.ask(HOME, question('b', '2'))),
  ]);
  expect(answers).toEqual([{ a: '1' }, { b: '2' }]);
  expect(documents).toHaveLength(1);
  expect(documents[0]?.match(/fragment one/g)).toHaveLength(1);
  await together.ask(HOME, question('a'));
  expect(documents).toHaveLength(2);
});

it('keeps apart what has the same names, or is of another repository', async () => {
  const { documents, together } = recording((variables) => ({ repository: { ...variables } }));
  const asked = [
    together.ask(HOME, question('a', '1')),
    together.ask(HOME, question('a', '2')),
    together.ask({ ...HOME, name: 'other' }, question('b', '3')),
  ];
  expect(await Promise.all(asked)).toEqual([{ a: '1' }, { a: '2' }, { b: '3' }]);
  expect(documents).toHaveLength(3);
});

it('takes null for an answer, and nothing for an error of the one who asked', async () => {
  const { together } = recording(() => ({ repository: { a: null } }));
  const [known, missing] = await Promise.allSettled([together.ask(HOME, question('a')), together.ask(HOME, question('b'))]);
  expect(known).toEqual({ status: 'fulfilled', value: { a: null } });
  expect(missing).toMatchObject({ status: 'rejected', reason: { code: 'github-failed' } });
});
