import { describe, expect, it } from '@jest/globals';
import { madeElsewhere } from '../../src/changes/attributes.ts';

const TEXT = `
# comment linguist-generated
* text=auto
*.pb.rs linguist-generated
src/api/** linguist-generated=true
/schema.ts linguist-generated
src/api/own.ts -linguist-generated
third/** linguist-vendored
third/ours.c linguist-vendored=false
*.md -diff
`;

describe('madeElsewhere', () => {
  it.each(['a.pb.rs', 'deep/in/a.pb.rs', 'src/api/x/y.ts', 'schema.ts', 'third/zlib.c'])('is true for %s', (path) => {
    expect(madeElsewhere(TEXT)(path)).toBe(true);
  });

  it.each(['a.rs', 'src/api/own.ts', 'src/schema.ts', 'third/ours.c', 'README.md', 'src/api.ts'])('is false for %s', (path) => {
    expect(madeElsewhere(TEXT)(path)).toBe(false);
  });

  it('is false for everything where nothing is said, whatever the lines hold', () => {
    for (const text of ['', '\0\0', '[ linguist-generated', '"a b" linguist-generated', 'linguist-generated'])
      expect(madeElsewhere(text)('src/a.ts')).toBe(false);
  });
});
