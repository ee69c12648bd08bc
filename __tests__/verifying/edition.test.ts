import { describe, expect, it } from '@jest/globals';
import { editionOf } from '../../scripts/generated.ts';

const FILES: Readonly<Record<string, string>> = {
  'src/verifying/check.ts':
    "import type { A } from '../domain.ts';\nimport { b } from './b.ts';\nimport { c } from '../config/c.ts';\nexport const a: A = b + c;\n",
  'src/verifying/b.ts': 'export const b = 1;\n',
};

function edition(more: Readonly<Record<string, string>> = {}): string {
  const files = { ...FILES, ...more };
  return editionOf(['src/verifying/check.ts'], (path) => files[path] ?? fail(path));
}

function fail(path: string): never {
  throw new Error(`${path} is none of the check's files`);
}

describe('the name of the check', () => {
  it('is another one where its code is, or that of a file it stands on', () => {
    expect(edition()).toMatch(/^[0-9a-f]{16}$/);
    expect(edition({ 'src/verifying/b.ts': 'export const b = 2;\n' })).not.toBe(edition());
    expect(edition({ 'src/verifying/check.ts': `${FILES['src/verifying/check.ts']}export const d = 1;\n` })).not.toBe(edition());
  });

  it('does not depend on comments and types', () => {
    expect(edition({ 'src/verifying/b.ts': '/** One. */\nexport const b: number = 1;\n' })).toBe(edition());
  });
});
