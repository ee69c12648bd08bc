/** Several packages with changes in common: each change is read once, and what is decided for one package stays its own. */
import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/domain.ts';
import type { Store } from '../../src/ports/store.ts';
import { planEntries } from '../../src/steps/plan-entries.ts';
import { type Part, write } from '../../src/steps/write.ts';
import { listOf, localAsking } from '../support/writing/asking.ts';
import { alone, change, folded } from '../support/writing/changes.ts';
import { writingOf } from '../support/writing/run.ts';
import { memoryStore } from '../support/writing/store.ts';

const WORDS = ['socket', 'parser', 'worker', 'bundle', 'asset', 'route', 'timer', 'queue', 'buffer', 'stream'];
const CHANGES = WORDS.map((word) => change(word, { title: `close the ${word} at the end`, type: 'fix', area: word }));

function part(owner: string, changes: readonly Change[]): Part {
  return { owner, name: owner, firstRelease: false, folded: folded(alone(changes)) };
}

async function run(parts: readonly Part[], store: Store) {
  const changes = [...new Set(parts.flatMap((one) => one.folded.units.flatMap((unit) => unit.changes)))];
  const asking = localAsking(store);
  const writing = writingOf(changes, store, asking);
  const written = await write(parts, planEntries(changes, writing), writing);
  const titles = asking.questions.filter(({ task }) => task === 'map').flatMap((question) => listOf(question, 'changes'));
  return { written, tasks: asking.questions.map(({ task }) => task), titles: titles.map(({ title }) => title) };
}

describe('packages with changes in common', () => {
  const [first, second] = [CHANGES.slice(0, 7), CHANGES.slice(3)];

  it('are asked about each change once, and each has its lines', async () => {
    const { written, titles } = await run([part('core', first), part('ui', second)], memoryStore());
    expect([...titles].sort()).toEqual(CHANGES.map(({ evidence }) => evidence.title).sort());
    expect(written.map(({ outline }) => outline.entries.flatMap((entry) => entry.changes))).toEqual(
      [first, second].map((changes) => changes.map(({ id }) => id)),
    );
  });

  it.each([
    ['some', [part('core', first), part('ui', second)]],
    ['all', [part('core', CHANGES), part('ui', CHANGES)]],
  ])('ask nothing in the next run, and say the same: %s', async (_what, parts) => {
    const store = memoryStore();
    const before = await run(parts, store);
    expect(before.tasks).toContain('merge');
    const after = await run(parts, store);
    expect(after.tasks).toEqual([]);
    expect(after.written).toEqual(before.written);
    const [only, ...others] = parts;
    const alone = await run(only === undefined ? [] : [only], store);
    expect(alone.tasks).toEqual([]);
    expect([...alone.written, ...before.written.slice(1)]).toEqual(before.written);
    expect(others).toHaveLength(1);
  });
});
