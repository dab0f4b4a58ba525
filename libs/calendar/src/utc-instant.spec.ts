import { describe, expect, test } from '@jest/globals';
import { formatUtcInstant, utcInstant } from './index.js';

describe('a UTC instant', () => {
  test.each([
    ['2021-06-18T23:00:00Z', '2021-06-18T23:00:00.000Z', '2021-06-18T23:00:00Z'],
    ['2021-06-19T00:00:00+01:00', '2021-06-18T23:00:00.000Z', '2021-06-18T23:00:00Z'],
    ['2021-06-18T18:30-04:30', '2021-06-18T23:00:00.000Z', '2021-06-18T23:00:00Z'],
    ['2021-06-18T23:00:00.25Z', '2021-06-18T23:00:00.250Z', '2021-06-18T23:00:00.250Z'],
    ['2021-06-18T23:00:00.123999Z', '2021-06-18T23:00:00.123Z', '2021-06-18T23:00:00.123Z'],
  ])('%s is kept as %s and shown as %s', (text, kept, shown) => {
    expect(utcInstant(text)).toBe(kept);
    expect(formatUtcInstant(utcInstant(text))).toBe(shown);
  });

  test('comes from a Date as well', () => {
    expect(utcInstant(new Date(Date.UTC(2021, 5, 18, 23)))).toBe('2021-06-18T23:00:00.000Z');
  });

  test.each([
    '2021-06-18T23:00:00', '2021-06-18', '2021-06-18 23:00:00Z', '2021-02-30T10:00:00Z', '2021-06-18T24:00:00Z', '2021-06-18T23:60:00Z',
    '2021-06-18T23:00:60Z', '2021-06-18T23:00:00+15:00', '2021-06-18T23Z', '0000-01-01T00:00:00+01:00', '9999-12-31T23:59:00-01:00', 'yesterday', '',
    new Date(NaN), new Date(8.64e15),
  ])('%p is refused', (moment) => {
    expect(() => utcInstant(moment)).toThrow(expect.objectContaining({ code: 'ERR_DATE_FORMAT', message: expect.stringContaining('with Z or an offset') }));
  });
});
