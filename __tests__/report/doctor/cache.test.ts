import { describe, expect, it } from '@jest/globals';
import { folderFinding, lookupFinding } from '../../../src/report/doctor/cache.ts';

const MB = 1024 * 1024;
const BOUNDS = { ttlDays: 7, maxBytes: 32 * MB };
const FOLDER = { dir: '/c/tidings', exists: true, unwritable: null, answers: 1200, bytes: 2 * MB, past: 0, ending: 0 };

describe('the cache folder', () => {
  it('is told with what is in it, and what goes', () => {
    expect(folderFinding(FOLDER, BOUNDS)).toMatchObject({ state: 'ok', found: '/c/tidings: 1,200 answers, 2 MB of 32 MB' });
    const { found } = folderFinding({ ...FOLDER, answers: 1, bytes: 100, past: 3, ending: 2 }, BOUNDS);
    expect(found).toBe('/c/tidings: 1 answer, 1 KB of 32 MB, 2 on the last of 7 days, 3 forgotten by the next run');
  });

  it('need not be there, but has to be writable', () => {
    expect(folderFinding({ ...FOLDER, exists: false }, BOUNDS)).toMatchObject({
      state: 'ok',
      found: '/c/tidings is made by the first run',
    });
    const { state, remedy } = folderFinding({ ...FOLDER, exists: false, unwritable: 'EACCES' }, BOUNDS);
    expect(state).toBe('fail');
    expect(remedy).toContain('XDG_CACHE_HOME');
  });

  it('is said to be full before answers go', () => {
    expect(folderFinding({ ...FOLDER, bytes: 30 * MB }, BOUNDS)).toMatchObject({
      state: 'warn',
      remedy: expect.stringContaining('cache-size'),
    });
  });
});

describe('the Actions cache', () => {
  it.each([
    [{ state: 'unseen' } as const, 'none', 'no token'],
    [{ state: 'late' } as const, 'warn', 'does not answer'],
    [{ state: 'closed', mode: 'read' } as const, 'warn', '"read"'],
    [{ state: 'broken', why: '500' } as const, 'warn', '500'],
    [{ state: 'answered', key: null } as const, 'ok', 'nothing of ours'],
    [{ state: 'answered', key: 'tidings-v1-abc-123' } as const, 'ok', 'tidings-v1-abc-123'],
  ])('%p', (lookup, state, found) => {
    expect(lookupFinding(lookup, 'tidings-v1-abc-')).toMatchObject({ state, found: expect.stringContaining(found) });
  });

  it('tells an archive of another secret', () => {
    const lookup = { state: 'answered', key: 'tidings-v1-abc-123' } as const;
    expect(lookupFinding(lookup, 'tidings-v1-other-').found).toContain('another key');
    expect(lookupFinding(lookup, null).found).not.toContain('another key');
  });
});
