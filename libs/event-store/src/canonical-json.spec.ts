import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';
import type { JsonObject, JsonValue } from './json.js';

const canonicalOf = (text: string): string => canonicalJson(JSON.parse(text) as JsonObject);

/** By its 64 bits, as appendix B lists them. */
function numberOf(bits: string): number {
  return Buffer.from(bits, 'hex').readDoubleBE();
}

describe('canonical JSON is that of RFC 8785', () => {
  test('its example (sections 3.2.2 and 3.2.3)', () => {
    const written = String.raw`{ "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false] }`;
    const canonical = String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`;
    expect(canonicalOf(written)).toBe(canonical);
    expect(Buffer.from(canonicalOf(written)).toString('hex')).toMatch(/^7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b/);
  });

  test('its order of names (section 3.2.3)', () => {
    const written = String.raw`{ "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis" }`;
    const inOrder = [
      'Carriage Return', 'One', 'Control', 'Latin Small Letter O With Diaeresis', 'Euro Sign', 'Emoji: Grinning Face', 'Hebrew Letter Dalet With Dagesh',
    ];
    expect([...canonicalOf(written).matchAll(/:"([^"]*)"/g)].map(([, said]) => said)).toEqual(inOrder);
  });

  test.each([
    ['0000000000000000', '0'], ['8000000000000000', '0'], ['0000000000000001', '5e-324'], ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'], ['ffefffffffffffff', '-1.7976931348623157e+308'], ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'], ['4430000000000000', '295147905179352830000'], ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'], ['44b52d02c7e14af7', '1.0000000000000001e+23'], ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'], ['444b1ae4d6e2ef50', '1e+21'], ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'], ['41b3de4355555553', '333333333.3333332'], ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'], ['41b3de4355555556', '333333333.3333334'], ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'], ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('its number %s is %s (appendix B)', (bits, written) => {
    expect(canonicalJson({ n: numberOf(bits) })).toBe(`{"n":${written}}`);
  });

  test.each([
    ['not a number', numberOf('7fffffffffffffff')], ['infinity', numberOf('7ff0000000000000')], ['half a surrogate pair', '\udead'],
  ])('it forbids %s', (_, value) => {
    expect(() => canonicalJson({ value })).toThrow();
  });
});

const anyObject = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' }) as fc.Arbitrary<JsonValue>);

test('it says the same as the value, in one way however the value was put together, and reads back to that way', () => {
  fc.assert(fc.property(anyObject, (value) => {
    const canonical = canonicalJson(value);
    expect(JSON.parse(canonical)).toEqual(JSON.parse(JSON.stringify(value)));
    expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(canonical);
    expect(canonicalJson(JSON.parse(canonical) as JsonObject)).toBe(canonical);
    expect(canonical).not.toMatch(/[\n\r]/);
  }));
});
