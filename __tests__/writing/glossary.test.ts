import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { avoidedIn } from '../../src/writing/glossary.ts';

const AVOIDED = [
  { avoid: 'whitelist', use: 'allowlist' },
  { avoid: 'dev server', use: 'development server' },
  { avoid: 'ホスト', use: '' },
];
const found = (text: string) => avoidedIn(text, AVOIDED).map((doubt) => doubt.found);

describe('avoidedIn', () => {
  it.each([
    ['Add a whitelist of hosts', ['whitelist']],
    ['Whitelists are read once', ['whitelist']],
    ['Read the whitelist-based rules', ['whitelist']],
    ['Restart the Dev Server, then its whitelist', ['whitelist', 'dev server']],
    ['許可ホストを追加', ['ホスト']],
  ])('finds it in %j', (text, terms) => {
    expect(found(text)).toEqual(terms);
    expect(avoidedIn(text, AVOIDED)[0]?.kind).toBe('glossary');
  });

  it.each([
    'Add an allowlist of hosts',
    'Rename `whitelist` to `allowlist`',
    'Deprecate --whitelist',
    'Read src/whitelist.ts',
    'Rename server.whitelist',
    'Warn that "whitelist" is gone',
    'Handle whitelisted hosts',
  ])('leaves %j alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds nothing where nothing is to be avoided', () => {
    fc.assert(fc.property(fc.string(), (text) => avoidedIn(text).length === 0 && avoidedIn(text, []).length === 0));
  });

  it('finds every term between spaces, and none inside a code span', () => {
    const word = fc.stringMatching(/^[a-z]{3,12}$/);
    fc.assert(
      fc.property(word, word, word, (term, before, after) => {
        const one = [{ avoid: term, use: '' }];
        expect(avoidedIn(`${before} ${term.toUpperCase()} ${after}`, one)).toEqual([{ kind: 'glossary', found: term }]);
        fc.pre(![before, after].some((other) => other === term || other === `${term}s`));
        expect(avoidedIn(`${before} \`${term}\` ${after}`, one)).toEqual([]);
      }),
    );
  });
});
