/** Any text at all, as fast-check's unit `binary` draws it, which takes a second to prepare in each file of tests. */
import fc, { type Arbitrary, type StringConstraints } from 'fast-check';

/** Any code point but half of a pair; those of letters and signs as often as those far away. The way back lets fast-check draw words like `__proto__`. */
const CODE_POINT = fc
  .oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0x80, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code), codeOf);

function codeOf(unit: unknown): number {
  const code = typeof unit === 'string' ? unit.codePointAt(0) : undefined;
  if (code === undefined || String.fromCodePoint(code) !== unit) throw new Error('Not one code point');
  return code;
}

export function anyText(bounds: Omit<StringConstraints, 'unit'> = {}): Arbitrary<string> {
  return fc.string({ ...bounds, unit: CODE_POINT });
}
