import { describe, expect, it } from '@jest/globals';
import { framed } from '../../src/rendering/frames.ts';
import { LANGUAGES, wordbook } from '../../src/rendering/language.ts';
import { answerCompose } from '../../src/writing/deterministic/writer.ts';
import type { ComposeRequest, Line } from '../../src/writing/requests.ts';

function line(text: string, told: Partial<Line> = {}): Line {
  const plain = { lead: '', category: 'improved', importance: 3, breaking: false, security: false, upgrade: {}, linked: null } as const;
  return { ...plain, texts: { technical: text }, ...told };
}

/** What the rules say of a release, but for the sentence that rendering makes. */
function overview(lines: readonly Line[], firstRelease = false): readonly string[] {
  const facts: ComposeRequest['facts'] = { project: 'Widgets', firstRelease, size: 'medium' };
  const { overview: claims } = answerCompose({ task: 'compose', audience: 'technical', lines, facts });
  return claims.map(({ text }) => text).filter((text) => text !== '{summary}');
}

const many = (text: string, told: Partial<Line>) => [1, 2, 3, 4].map((at) => line(`${text} ${at}`, told));
const few = [line('Drop Node 18', { breaking: true }), line('Prevent `a; b`', { security: true })];
const upgrade = { category: 'improved', importance: 5 } as const;
const releases = [
  overview([...few, line('Require Node 22', upgrade)]),
  overview([...many('Drop part', { breaking: true }), ...many('Prevent attack', { security: true })]),
  overview(many('Require Node 2', upgrade)),
  overview([line('Add a door')], true),
];

describe.each(LANGUAGES.filter((language) => language !== 'en'))('an overview by rule in %s', (language) => {
  it('has every sentence around the lines in that language', () => {
    const said = releases.flat().map((text) => framed(text, 4, wordbook(language)));
    expect(said.length).toBeGreaterThan(4);
    for (const sentence of said) {
      expect(sentence).not.toBeNull();
      expect(sentence).not.toMatch(/[{}#|]|breaking changes|among them|and more|may affect|Security:|release of|undefined/);
    }
  });
});

describe('framed', () => {
  it('keeps the lines, and counts as the language does', () => {
    const [breaking = '', ...others] = releases[0] ?? [];
    expect(framed(breaking, 1, wordbook('de'))).toBe('1 inkompatible Änderung: drop Node 18.');
    expect(framed(breaking, 2, wordbook('fr'))).toBe('2 changements incompatibles\u00a0: drop Node 18.');
    expect(others.map((text) => framed(text, 1, wordbook('zh-TW')))).toContain('安全性：prevent `a; b`。');
    expect(framed('The first release of $& {project}.', 0, wordbook('de'))).toBe('Die erste Version von $& {project}.');
  });

  it('leaves English and other sentences alone', () => {
    expect(releases.flat().map((text) => framed(text, 1, wordbook('en')))).toEqual(releases.flat().map(() => null));
    expect(framed('This release is about tables.', 1, wordbook('de'))).toBeNull();
  });
});
