import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../../src/domain.ts';
import { answerCompose, answerMap } from '../../../src/writing/deterministic/writer.ts';
import type { ComposeRequest, Line } from '../../../src/writing/requests.ts';

const CHOICE = { audiences: [{ name: 'technical', instruction: '' }], instructions: '', glossary: [] };

function linesOf(titles: readonly (string | Partial<Evidence>)[]): readonly Line[] {
  const none = { title: '', body: '', type: null, area: null, breaking: null, security: false, labels: [], files: [], patch: '' };
  const items = titles.map((told): Evidence => ({ ...none, ...(typeof told === 'string' ? { title: told } : told) }));
  return answerMap({ task: 'map', items }, CHOICE).map((draft) => ({ ...draft, linked: null }));
}

function composed(
  titles: readonly (string | Partial<Evidence>)[],
  secured: readonly string[] = [],
  facts: { readonly size?: 'big'; readonly firstRelease?: boolean } = {},
) {
  const { size = 'small', firstRelease = false } = facts;
  const request: ComposeRequest = {
    task: 'compose',
    audience: 'technical',
    lines: linesOf(titles),
    facts: { project: 'rocket', firstRelease, size },
  };
  const { overview, highlights } = answerCompose(request, secured);
  return { said: overview.map(({ text }) => text).join(' '), overview, highlights: highlights.map(({ text }) => text) };
}

describe('the overview by rule', () => {
  it('leads with what may stop an upgrade, runtimes first', () => {
    const titles = ['Add tabs', 'Make strict mode the default', 'Throw on unknown keys', 'Require Node 22'];
    const { said, overview } = composed(titles);
    expect(said).toBe(
      'Changes that may affect an upgrade: require Node 22; throw on unknown keys; make strict mode the default. {summary}',
    );
    expect(overview[0]?.lines).toEqual([3, 2, 1]);
  });

  it('says what makes an upgrade possible', () => {
    expect(composed(['feat: support Node 24']).said).toBe('A change that may affect an upgrade: support Node 24. {summary}');
  });

  it('puts the marked changes before those', () => {
    const titles = ['Stop reading `.foorc`', { title: 'Drop Node 18', breaking: '' }, 'fix: reject wrong headers'];
    expect(composed(titles).said).toBe(
      '{breaking} breaking changes: drop Node 18. A change that may affect an upgrade: stop reading `.foorc`. {summary}',
    );
  });

  it('has what finds no room there among the highlights', () => {
    const more = ['Throw on `a`', 'Throw on `b`', 'Throw on `c`', 'Throw on `d`', 'Throw on `e`'];
    const { said, highlights } = composed(more, [], { size: 'big' });
    expect(said).toBe('Changes that may affect an upgrade, among them: throw on `a`; throw on `b`; throw on `c`. {summary}');
    expect(highlights).toEqual(['Throw on `d`', 'Throw on `e`']);
  });

  it('shows one that is left over beside those that it names, and none where nothing is left', () => {
    const four = ['a', 'b', 'c', 'd'].map((name) => `Throw on \`${name}\``);
    expect(composed(four, [], { size: 'big' }).highlights).toEqual(four);
    expect(composed(four.slice(0, 3), [], { size: 'big' }).highlights).toEqual([]);
  });

  it('knows of no upgrade to a first release', () => {
    expect(composed(['Require Node 22'], [], { firstRelease: true }).said).toBe('The first release of rocket. {summary}');
  });

  it('names security updates of dependencies', () => {
    const { said, overview } = composed(['Add tabs'], ['Update axios to 1.11.0']);
    expect(said).toBe('Security: update axios to 1.11.0. {summary}');
    expect(overview[0]?.lines).toEqual([]);
    const beside = composed([{ title: 'Escape names', security: true }], ['Update {fixes} to 1']);
    expect(beside.said).toBe('Security: escape names; update fixes to 1. {summary}');
  });

  it('words a security update of a person as its row', () => {
    const titles = [{ title: 'bump jsonwebtoken to v9.0.0', type: 'security' }];
    expect(linesOf(titles)).toMatchObject([{ lead: 'jsonwebtoken', category: 'security', texts: { technical: 'Update to 9.0.0' } }]);
    expect(composed(titles).said).toBe('Security: update jsonwebtoken to 9.0.0. {summary}');
  });
});
