import { describe, expect, it } from '@jest/globals';
import type { Change, Entry, Unit } from '../../../src/domain.ts';
import { withFollowUps } from '../../../src/writing/deterministic/follow-ups.ts';
import { answerMap } from '../../../src/writing/deterministic/writer.ts';
import { change } from '../../support/writing/changes.ts';

const CHOICE = { audiences: [{ name: 'technical', instruction: '' }], instructions: '', glossary: [] };

function entryOf({ id, evidence }: Change): Entry {
  const [draft] = answerMap({ task: 'map', items: [evidence] }, CHOICE);
  if (draft === undefined) throw new Error('no draft');
  return { ...draft, id, changes: [id], wording: 'rules' };
}

/** The numbers of the titles that share a line, in order. */
function groups(...titles: readonly [string, Partial<Change['evidence']>?][]): readonly (readonly number[])[] {
  const changes = titles.map(([title, told], at) => change(`${at}`, { title, ...told }));
  const units: Unit[] = changes.map((one) => ({ id: one.id, changes: [one] }));
  const entries = new Map(changes.map((one) => [one.id, entryOf(one)]));
  return withFollowUps(units, entries).map((unit) => unit.changes.map(({ id }) => changes.findIndex((one) => one.id === id)));
}

describe('withFollowUps', () => {
  it('puts fixes of a new name into the line that it came with', () => {
    expect(
      groups(
        ['Add `maxRetries` option'],
        ['Fix a typo in the footer'],
        ['Fix `maxRetries` of zero'],
        ['Stop `maxRetries` from counting twice'],
      ),
    ).toEqual([[0, 2, 3], [1]]);
    expect(groups(['Add support for `--dry-run`'], ['Do not write files with `--dry-run`'])).toEqual([[0, 1]]);
  });

  it.each<[string, readonly [string, Partial<Change['evidence']>?][]]>([
    ['the name was there before', [['Fix `maxRetries` of zero'], ['Add `maxRetries` to the form'], ['Handle `maxRetries` of one']]],
    ['it is added to something that was there', [['Add a button to `userMenu`'], ['Fix the width of `userMenu`']]],
    ['the fix is about something else too', [['Add `maxRetries` option'], ['Fix `openSocket` with `maxRetries`']]],
    [
      'the fix is of another area',
      [
        ['Add `maxRetries`', { area: 'client' }],
        ['Fix `maxRetries`', { area: 'server' }],
      ],
    ],
    ['it is a word like others', [['Add `open` option'], ['Fix `open` on Windows']]],
    ['they only share words', [['Add retries to the upload'], ['Fix retries of the upload']]],
    ['it breaks', [['Add `maxRetries` option'], ['Fix `maxRetries` of zero', { breaking: '' }]]],
    ['it is about security', [['Add `maxRetries` option'], ['Fix `maxRetries` of zero', { security: true }]]],
    ['it is no fix', [['Add `maxRetries` option'], ['Allow `maxRetries` of zero']]],
    ['it comes before', [['Fix `maxRetries` of zero'], ['Add `maxRetries` option']]],
  ])('keeps them apart where %s', (_, titles) => {
    expect(groups(...titles)).toEqual(titles.map((_title, at) => [at]));
  });

  it('says no more in one line than a line can', () => {
    const titles = Array.from({ length: 20 }, (_, at): [string] => [at === 0 ? 'Add `maxRetries` option' : `Fix \`maxRetries\` of ${at}`]);
    const [first, ...others] = groups(...titles);
    expect(first).toHaveLength(8);
    expect(others).toHaveLength(12);
  });
});
