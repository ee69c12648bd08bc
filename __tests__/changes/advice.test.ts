import { describe, expect, it } from '@jest/globals';
import { adviceOf } from '../../src/changes/advice.ts';

const JSON_EXAMPLE = '```json\n{"a": 1}\n```';
const LONG_EXAMPLE = '```yaml\na:\n  b: 1\n```';

describe('adviceOf', () => {
  it.each([
    ['', ''],
    ['needs Go 1.22', 'needs Go 1.22'],
    ['Use `y` now\nand z.\n\nMore on other things.', 'Use `y` now and z.'],
    ['Use y\n\n* fix a\n* fix b', 'Use y'],
    [
      `The config file is now TOML.\n\nBefore:\n${JSON_EXAMPLE}\nAfter:\n~~~toml\na = 1\n~~~\n\nThe end.`,
      'The config file is now TOML. Before: `{"a": 1}`. After: `a = 1`.',
    ],
    [`The config file is now TOML.\n\nBefore:\n\n${LONG_EXAMPLE}\n\nAfter:\n\n${LONG_EXAMPLE}`, 'The config file is now TOML…'],
    ['Replace every `a` by `b`:\n\n```js\nb()\n```', 'Replace every `a` by `b`: `b()`.'],
    [`Replace every \`a\` by \`b\`:\n\n${LONG_EXAMPLE}`, 'Replace every `a` by `b`…'],
    ['Run this:\n```\nnpm i\nnpm t\n```', 'Run this: `npm i`, `npm t`.'],
    ['Run this:\n\nthe migration.', 'Run this: the migration.'],
    ['x is gone.\n\nBefore: `a`\nAfter: `b`', 'X is gone. Before: `a` After: `b`.'],
    ['- `foo` is gone\n- use `bar`, see [guide](https://a.example)', '`foo` is gone. Use `bar`, see guide (https://a.example).'],
    ['Do this:\n\n1. Stop it\n2. Start it', 'Do this: Stop it. Start it.'],
    ['### Migration\n\nCall y.', 'Call y.'],
  ])('reads %j', (text, line) => expect(adviceOf(text)).toBe(line));
});
