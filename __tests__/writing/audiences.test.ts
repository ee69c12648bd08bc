import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_AUDIENCES } from '../../src/config/make.ts';
import { guidanceFor } from '../../src/writing/audiences.ts';
import { houseRules } from '../../src/writing/setup.ts';
import { setupFor } from '../support/writing/run.ts';

const builtIn = (name: string) => ({ name, instruction: BUILT_IN_AUDIENCES[name] ?? '' });

describe('what the model is told about readers', () => {
  it('says more of those that every project has than their key holds, and to each something else', () => {
    const [technical, business] = [guidanceFor(builtIn('technical')), guidanceFor(builtIn('business'))];
    expect(technical).toContain(BUILT_IN_AUDIENCES.technical);
    expect(technical).toMatch(/exact option/);
    expect(business).toMatch(/No names from code/);
    expect(business).toMatch(/never guess a benefit/);
    expect(business).not.toContain('exact option');
  });

  it('is a project’s own instruction as it stands, under whatever name', () => {
    expect(guidanceFor({ name: 'business', instruction: 'They sell it.' })).toBe('They sell it.');
    expect(guidanceFor({ name: 'constructor', instruction: 'x' })).toBe('x');
  });

  it('stands in the rules of the house', () => {
    const setup = setupFor('technical');
    const rules = houseRules({ ...setup, choice: { ...setup.choice, audiences: [builtIn('business')] } });
    expect(rules).toContain(`Readers "business": ${guidanceFor(builtIn('business'))}`);
  });
});
