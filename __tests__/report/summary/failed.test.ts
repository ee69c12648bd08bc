import { describe, expect, it } from '@jest/globals';
import { TidingsError } from '../../../src/errors.ts';
import { renderFailed } from '../../../src/report/summary/failed.ts';

describe('the summary of a step that has nothing to show', () => {
  it('says what was wrong and what to do', () => {
    const thrown = new TidingsError('bad-input', 'Input "release" is "drafts".', 'Legal values: draft, publish, none.');
    expect(renderFailed('notes', thrown)).toBe(
      '### ❌ No notes (bad-input)\n\n> [!CAUTION]\n> Input "release" is "drafts". Legal values: draft, publish, none.',
    );
  });

  it('keeps the lines of permissions to add', () => {
    const thrown = new TidingsError('no-permission', 'The token may not read.', 'Add to the job:\npermissions:\n  contents: read');
    expect(renderFailed('release', thrown)).toMatch(
      /> The token may not read\. Add to the job:\n>\n> ```yaml\n> permissions:\n> {3}contents: read\n> ```$/,
    );
  });

  it('takes words of strangers as words, and cuts what is long', () => {
    const thrown = new TidingsError(
      'unknown-ref',
      `There is no tag "<img src=x>\n::error::@octo [x](https://evil) ${'x'.repeat(5_000)}".`,
      '',
    );
    const text = renderFailed('notes', thrown);
    expect(text.replace(/`[^`]*`/g, '')).not.toMatch(/<img|^::|@octo|https/m);
    expect(text.split('\n')).toHaveLength(4);
    expect(text.length).toBeLessThan(2_500);
  });

  it('shows what nobody foresaw', () => {
    expect(renderFailed('notes', new TypeError('x is undefined'))).toBe('### ❌ No notes (unexpected)\n\n> [!CAUTION]\n> x is undefined');
    expect(renderFailed('notes', 'gone')).toContain('> gone');
  });
});
