import { describe, expect, it } from '@jest/globals';
import { isTitleFrom, learnedTemplate, titleFrom } from '../../src/range/release-title.ts';

const FACTS = { package: 'core', today: '2026-11-23' };

describe('a title', () => {
  it.each([
    ['{tag}', 'core@1.2.0', 'core@1.2.0'],
    ['Release {version}', 'v1.2.0', 'Release 1.2.0'],
    ['{package} {version} ({date})', 'core@1.2.0-rc.1', 'core 1.2.0-rc.1 (2026-11-23)'],
    ['{version} {nothing}', 'nightly', 'nightly {nothing}'],
  ])('comes from %s', (template, tag, title) => {
    expect(titleFrom(template, tag, FACTS)).toBe(title);
    expect(isTitleFrom(template, title, tag, FACTS)).toBe(true);
    expect(isTitleFrom(template, `${title}!`, tag, FACTS)).toBe(false);
  });

  it('without a package has no hole in it', () => {
    expect(titleFrom('{package} {version}', 'v1.2.0', { ...FACTS, package: null })).toBe('1.2.0');
  });

  it('is known again on another day, and only with a day', () => {
    expect(isTitleFrom('{tag} ({date})', 'v1.2.0 (2025-01-31)', 'v1.2.0', FACTS)).toBe(true);
    expect(isTitleFrom('{tag} ({date})', 'v1.2.0 (today)', 'v1.2.0', FACTS)).toBe(false);
    expect(isTitleFrom('{tag} (a.b+c)', 'v1.2.0 (aXbbc)', 'v1.2.0', FACTS)).toBe(false);
  });
});

describe('a template', () => {
  const titled = (...titles: readonly (readonly [string, string])[]) => titles.map(([title, tag]) => ({ title, tag }));

  it.each([
    ['of the last two releases', titled(['Widgets 1.2.3', 'v1.2.3'], ['Widgets 1.2.2', 'v1.2.2']), 'Widgets {version}'],
    ['that is the tag', titled(['v1.2.3', 'v1.2.3'], ['v1.2.2', 'v1.2.2']), '{tag}'],
    ['with a day', titled(['v2 of 2026-02-01', 'v2'], ['v1 of 2026-01-01', 'v1']), '{tag} of {date}'],
    ['of days', titled(['2026-02-01', '2026-02-01'], ['2026-01-01', '2026-01-01']), '{tag}'],
    ['of a single release', titled(['Release of widgets: 1.0.0', 'v1.0.0']), null],
    ['of a single one that names the project', titled(['widgets 1.0.0', 'v1.0.0']), 'widgets {version}'],
    ['of names for one release each', titled(['v1.2.3 Bright Falcon', 'v1.2.3'], ['v1.2.2 Calm Owl', 'v1.2.2']), null],
    ['of a single name', titled(['v1.2.3 Bright Falcon', 'v1.2.3']), null],
    ['without a version', titled(['The big one', 'v1.2.3'], ['v1.2.2', 'v1.2.2']), null],
    ['of nothing', [], null],
    ['that would be one of ours', titled(['{tag} v1.2.3', 'v1.2.3'], ['{tag} v1.2.2', 'v1.2.2']), null],
  ])('%s is seen or not', (_what, newest, template) => {
    expect(learnedTemplate(newest, ['widgets'])).toBe(template);
  });
});
