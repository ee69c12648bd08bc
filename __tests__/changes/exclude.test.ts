import { describe, expect, it } from '@jest/globals';
import { excludedByPerson, generalRules } from '../../src/changes/exclude.ts';
import type { Rules } from '../../src/config/config.ts';
import type { Change } from '../../src/domain.ts';
import { change } from '../support/writing/changes.ts';
import { NO_RULES } from './history.ts';

function rules(exclude: Partial<Rules['exclude']>, more: Partial<Rules> = {}): Rules {
  return { ...NO_RULES, ...more, exclude: { ...NO_RULES.exclude, ...exclude } };
}

function reasonFor(one: Change, given: Rules): string | null {
  return generalRules(given)(one)?.reason ?? null;
}

const inFiles = (...files: readonly string[]) => change('x', {}, { files });

describe('excluding labels', () => {
  it('are compared without case; * is any label', () => {
    const plain = change('x');
    const labelled = { ...plain, labels: ['Bug'] };
    expect(excludedByPerson(labelled, rules({ labels: ['bug'] }))?.reason).toBe('excluded by label "bug"');
    expect(excludedByPerson(labelled, rules({ labels: ['*'] }))?.reason).toBe('excluded by label "Bug"');
    expect(excludedByPerson(plain, rules({ labels: ['*'] }))).toBeNull();
  });
});

describe('excluding areas', () => {
  it('are exact or globs, in any of the areas that a change names', () => {
    const of = (area: string) => reasonFor(change('x', { area }), rules({ areas: ['CI', 'plugin-*'] }));
    expect(['ci', 'plugin-react', 'css, ci', 'cicd'].map(of)).toEqual([
      'excluded by area "CI"',
      'excluded by area "plugin-*"',
      'excluded by area "CI"',
      null,
    ]);
  });

  it('hold for a change without one whose paths all lie in it', () => {
    const given = rules({ areas: ['legacy'] });
    expect(reasonFor(inFiles('packages/legacy/a', 'packages/legacy/b/c'), given)).toBe('excluded by area "legacy"');
    expect(reasonFor(inFiles('packages/legacy/a', 'README.md'), given)).toBeNull();
  });
});

describe('paths', () => {
  it('exclude what touches nothing else', () => {
    const given = rules({ paths: ['docs', '*.md'] });
    expect(reasonFor(inFiles('docs/a', 'README.md'), given)).toBe('excluded by path');
    expect(reasonFor(inFiles('docs/a', 'src/a.ts'), given)).toBeNull();
    expect(reasonFor(change('x'), given)).toBeNull();
  });

  it('include what touches one of them, and what nobody knows the paths of', () => {
    const given = rules({}, { includePaths: ['src', 'lib/**'] });
    expect(reasonFor(inFiles('docs/a', 'lib/a'), given)).toBeNull();
    expect(reasonFor(inFiles('docs/a'), given)).toBe('touches nothing of include-paths');
    expect(reasonFor(inFiles(), given)).toBeNull();
    expect(reasonFor(change('x'), given)).toBeNull();
  });

  it('exclude inside what is included', () => {
    const given = rules({ paths: ['src/test'] }, { includePaths: ['src'] });
    expect(reasonFor(inFiles('src/test/a'), given)).toBe('excluded by path');
    expect(reasonFor(inFiles('src/test/a', 'docs/a'), given)).toBeNull();
  });
});
