import { describe, expect, it } from '@jest/globals';
import { sentenceOf } from '../../../src/writing/deterministic/sentence.ts';

describe('sentenceOf', () => {
  it.each([
    ['ui two', 'UI two'],
    ['cli cmd', 'CLI cmd'],
    ['aa3', 'Aa3'],
    ['node two', 'Node two'],
    ['css two', 'CSS two'],
    ['pkg two', 'Pkg two'],
    ['eslint two', 'ESLint two'],
    ['npm two', 'npm two'],
    ['v2.0 two', 'v2.0 two'],
    ['src/a two', 'src/a two'],
    ['a.js two', 'a.js two'],
    ['`a` two', '`a` two'],
    ['a_b two', '`a_b` two'],
    ['aB two', 'aB two'],
    ['key=value two', 'key=value two'],
  ])('begins %j as its neighbours begin', (text, line) => expect(sentenceOf(text)).toBe(line));
});
