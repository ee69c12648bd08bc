import { describe, expect, it } from '@jest/globals';
import { parseInputs } from '../../src/config/inputs.ts';
import { makeConfig } from '../../src/config/make.ts';
import type { Journal } from '../../src/ports/journal.ts';
import { tellLanguages } from '../../src/steps/tell.ts';

function noticed(language: string, changes: number): readonly string[] {
  const notices: string[] = [];
  const ignore = () => undefined;
  const journal: Journal = {
    ...{ step: ignore, progress: ignore, warn: ignore, debug: ignore, details: ignore },
    notice: (text) => notices.push(text),
  };
  tellLanguages(makeConfig(parseInputs({}), { language }), null, changes, journal);
  return notices;
}

describe('tellLanguages', () => {
  it('says that the rules write English where there are lines', () => {
    expect(noticed('de', 3)).toEqual([expect.stringContaining('The lines are in English')]);
    expect(noticed('de', 0)).toEqual([]);
    expect(noticed('sw', 0)).toEqual([expect.stringContaining('Headings')]);
  });
});
