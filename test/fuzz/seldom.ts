import fc from 'fast-check';

/** One time in so many, and otherwise something plain. */
export function seldom<Value, Plain>(oneIn: number, arbitrary: fc.Arbitrary<Value>, plain: Plain): fc.Arbitrary<Value | Plain> {
  return fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant(plain) }, { weight: 1, arbitrary });
}
