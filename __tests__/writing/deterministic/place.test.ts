import { describe, expect, it } from '@jest/globals';
import { placeOf } from '../../../src/writing/deterministic/place.ts';
import { answerMap } from '../../../src/writing/deterministic/writer.ts';
import { evidence } from '../../support/writing/changes.ts';
import { setupFor } from '../../support/writing/run.ts';

const HOVER = 'crates/ide/src/hover.rs';

describe('placeOf', () => {
  it.each([
    ['Simplify', [HOVER], 'Simplify `crates/ide/src/hover.rs`', 'ide'],
    ['simplified.', ['src/a.ts'], 'Simplify `src/a.ts`', null],
    ['fix', ['src/a.ts', 'src/b/c.ts'], 'Fix in `src`', null],
    ['Fix typo', ['packages/vite/README.md'], 'Fix typo in `packages/vite/README.md`', 'vite'],
    ['cleanup', ['packages/@scope/app/a.ts', 'packages/@scope/app/b.ts'], 'Clean up `packages/@scope/app`', 'app'],
    ['Address review comments', [HOVER], 'Address review in `crates/ide/src/hover.rs`', 'ide'],
    ['wip', [HOVER, 'crates/ide/src/goto.rs'], 'Change `crates/ide/src`', 'ide'],
    ['hover.rs', [HOVER], 'Change `crates/ide/src/hover.rs`', 'ide'],
    ['update', ['a/b.ts', 'ab/c.ts', 'a/d.ts'], null, null],
    ['update', ['README.md', 'src/a.ts'], null, null],
    ['Simplify', [], null, null],
    ['Simplify the hover', [HOVER], null, null],
    ['Fix hover', [HOVER], null, null],
    ['fix', ['src/a`b.ts'], null, null],
    ['fix', [`src/${'long/'.repeat(40)}a.ts`], null, null],
    ['fix', Array.from({ length: 40 }, (_, at) => `src/${at}.ts`), null, null],
  ])('says of %j in %j: %j', (title, files, text, area) => {
    const place = placeOf(title, files);
    expect(place?.text ?? null).toBe(text);
    expect(place?.area ?? null).toBe(area);
  });
});

describe('the deterministic writer', () => {
  it('names the file where the title says nothing, and nothing that the title says is lost', () => {
    const { choice } = setupFor('technical');
    const items = [
      evidence({ title: 'Simplify', files: [HOVER] }),
      evidence({ title: 'fix', area: 'hover', files: [HOVER], type: 'fix' }),
      evidence({ title: 'Show types on hover', files: [HOVER] }),
      evidence({ title: 'Simplify' }),
    ];
    const drafts = answerMap({ task: 'map', items }, choice);
    expect(drafts.map(({ lead, texts }) => [lead, texts.technical])).toEqual([
      ['ide', 'Simplify `crates/ide/src/hover.rs`'],
      ['hover', 'Fix in `crates/ide/src/hover.rs`'],
      ['', 'Show types on hover'],
      ['', 'Simplify'],
    ]);
  });
});
