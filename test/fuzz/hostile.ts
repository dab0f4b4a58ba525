import fc from 'fast-check';

/** What every object of JavaScript has without anybody having put it there. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

const oddDays = [
  '0000-01-01', '0001-01-01', '1899-12-31', '1900-01-01', '2021-02-30', '2021-6-1', '2199-12-31', '2200-01-01', '9999-12-31', '+010000-01-01', '2021-06-18T00:00:00Z',
  '2021-06-18T24:00:00Z', '2021-06-18T09:30:00+99:00', '0000-01-01T00:00:00Z', '1900-01-01T00:00:00+14:00', '9999-12-31T23:59:59Z',
];
const oddPeriods = ['0000/01', '1899/00', '1900/01', '2020/22', '2199/00', '9999/00', '0000/01 Q1', '2199/00 Q4', '2020/21 Q5', '2020-21-q4', 'Q4'];

const awkward = [
  '', ' ', '\t', '\n', '\0', 'a\0b', '\uD800', '\uDC00x', '\u202Eabc', '\uFEFF', '\u{1F600}', 'ﬃ', 'İ', 'null', 'undefined', 'NaN', 'true', '0', '-1', '1e9', '-0', '٣',
  '../', '..\\', '/etc/passwd', 'con', '%', '%00', '%zz', '%2e%2e%2f', "'", '"', "';--", '{{7*7}}', '${x}', '<script>alert(1)</script>', '=1+1', '@x', '+44', '{"a":1}', '[]',
  '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '9007199254740993', '99999999999999999999', '1.5', '0x10',
];

const long = [199, 201, 20_000, 20_001, 300_000].map((length) => 'x'.repeat(length));

/** Texts that somebody somewhere reads otherwise than we do. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...oddDays, ...oddPeriods) },
  { weight: 6, arbitrary: fc.constantFrom(...awkward) },
  { weight: 3, arbitrary: fc.constantFrom(...inherited) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom(...long) },
);

/** Odd in the way that what is asked for can be: days and years first of all. */
export function oddFor({ format, pattern }: { readonly format?: string; readonly pattern?: string }): fc.Arbitrary<string> {
  const close = format?.startsWith('date') ? oddDays : pattern === undefined ? undefined : oddPeriods;
  return close ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...close) }, { weight: 1, arbitrary: hostileText }) : hostileText;
}

const nested = fc.tuple(fc.constantFrom(['[', ']'], ['{"a":', '}']), fc.constantFrom(3, 15, 17, 200, 30_000)).map(([[open = '', close = ''], levels]) => `${open.repeat(levels)}1${close.repeat(levels)}`);

/** Any JSON, as text: its lists and objects may be deep, wide, or empty. */
export const hostileJson: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.json({ maxDepth: 3 }) },
  { weight: 3, arbitrary: hostileText.map((text) => JSON.stringify(text)) },
  { weight: 2, arbitrary: fc.constantFrom('null', 'true', '0', '-0', '1e400', '1.5', '9007199254740993', '[]', '{}', '[null]', '[[]]', '{"__proto__":{"a":1}}', '{"constructor":{"prototype":{}}}', '{"toJSON":1}') },
  { weight: 1, arbitrary: nested },
  { weight: 1, arbitrary: fc.constantFrom(250, 9_000, 11_000).map((length) => `[${'{},'.repeat(length)}{}]`) },
);

/** What is sent where JSON was expected, and is none. */
export const noJson: fc.Arbitrary<string> = fc.oneof(fc.constantFrom('', '{', '{"a":', '[1,', 'a=1', '\uFEFF{}', '{"a":1}{"a":2}', "{'a':1}", '{"a":01}', '{"a":"\u0001"}'), hostileText);
