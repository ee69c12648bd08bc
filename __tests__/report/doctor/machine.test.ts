import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { cloneFinding, configFinding, gitFinding, nodeFinding, OLDEST_NODE, unusedVariables } from '../../../src/report/doctor/machine.ts';

const CLONE = { isShallow: false, tags: 1203, remote: { server: 'https://github.com', owner: 'octo', name: 'widgets' } };

describe('the machine', () => {
  it('knows the oldest Node of package.json', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(engines.node).toBe(`>=${OLDEST_NODE}`);
    expect(['v18.20.1', 'v20.0.0', 'v24.1.0'].map((version) => nodeFinding(version, 'linux x64').state)).toEqual(['fail', 'ok', 'ok']);
  });

  it('needs git', () => {
    expect(gitFinding('git version 2.39.5')).toMatchObject({ state: 'ok', found: '2.39.5' });
    expect(gitFinding(null).state).toBe('fail');
  });
});

describe('the clone', () => {
  it('is told with its tags and where it came from', () => {
    expect(cloneFinding(CLONE, '.', false)).toMatchObject({ state: 'ok', found: 'complete, 1,203 tags, from github.com/octo/widgets' });
    expect(cloneFinding({ ...CLONE, tags: 1, remote: null }, '.', false).found).toBe('complete, 1 tag, no remote on a forge');
  });

  it('is asked to be complete', () => {
    const { state, remedy } = cloneFinding({ ...CLONE, isShallow: true }, '.', true);
    expect(state).toBe('warn');
    expect(remedy).toContain('fetch-depth: 0');
  });

  it('may be missing in a job', () => {
    expect([true, false].map((isJob) => cloneFinding(null, '/x', isJob).state)).toEqual(['none', 'warn']);
  });
});

describe('the settings', () => {
  it('are told with their source, keys and models', () => {
    const models = { map: 'a', compose: 'b' };
    expect(configFinding('.github/tidings.yml', ['language', 'models'], models).found).toBe(
      '.github/tidings.yml (language, models); map: a, compose: b',
    );
    expect(configFinding('defaults', [], models).found).toBe('defaults; map: a, compose: b');
  });

  it('do not come from variables that look as if they counted', () => {
    expect(unusedVariables({ ANTHROPIC_BASE_URL: '', PATH: '/bin' })).toEqual([]);
    const [finding] = unusedVariables({ ANTHROPIC_BASE_URL: 'https://x', ANTHROPIC_AUTH_TOKEN: 'secret-value' });
    expect(finding).toMatchObject({ state: 'warn', found: 'ANTHROPIC_BASE_URL, ANTHROPIC_AUTH_TOKEN are set and not used' });
  });
});
