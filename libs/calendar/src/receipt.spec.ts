import { describe, expect, test } from '@jest/globals';
import { londonDate, utcInstant, workingDayCalendar, type CountingRules, type LondonDate, type UtcInstant } from './index.js';

const calendar = workingDayCalendar({ closureDays: [londonDate('2021-06-15')] });

function moment(text: string): LondonDate | UtcInstant {
  return text.length === 10 ? londonDate(text) : utcInstant(text);
}

describe('when something counts as received [T5]', () => {
  test.each([
    ['on its day, whatever the hour', '2021-06-11T22:59:59.999Z', '2021-06-11'],
    ['after midnight in London, still the day before in UTC', '2021-06-11T23:00:00Z', '2021-06-12'],
    ['on a Sunday', '2021-06-13', '2021-06-13'],
    ['outside the horizon, which it does not need', '2031-06-13', '2031-06-13'],
  ])('ACTUAL_DATE: %s', (_what, received, date) => {
    expect(calendar.receivedOn(moment(received), 'ACTUAL_DATE')).toBe(date);
  });

  test.each([
    ['just before the cut-off in summer', '2021-06-11T15:59:59.999Z', '2021-06-11'],
    ['at the cut-off in summer', '2021-06-11T16:00:00Z', '2021-06-14'],
    ['just before the cut-off in winter', '2021-01-08T16:59:59.999Z', '2021-01-08'],
    ['at the cut-off in winter', '2021-01-08T17:00:00Z', '2021-01-11'],
    ['in the small hours of a working day', '2021-06-13T23:30:00Z', '2021-06-14'],
    ['on a Saturday', '2021-06-12T09:00:00Z', '2021-06-14'],
    ['late on Maundy Thursday', '2021-04-01T20:00:00Z', '2021-04-06'],
    ['a working date', '2021-06-11', '2021-06-11'],
    ['a date that is no working day', '2021-06-12', '2021-06-14'],
    ['with another offset', '2021-06-11T12:00:00-04:00', '2021-06-14'],
  ])('DEEMED_NEXT_WORKING_DAY: %s', (_what, received, date) => {
    expect(calendar.receivedOn(moment(received), 'DEEMED_NEXT_WORKING_DAY')).toBe(date);
  });

  test('the cut-off is London time of the council’s choosing', () => {
    const received = utcInstant('2021-06-11T15:30:00Z');
    expect(calendar.receivedOn(received, 'DEEMED_NEXT_WORKING_DAY', '16:30')).toBe('2021-06-14');
    expect(calendar.receivedOn(received, 'DEEMED_NEXT_WORKING_DAY', '16:31')).toBe('2021-06-11');
  });

  test('closure days pass on receipt only where the limit uses them', () => {
    const tuesday = londonDate('2021-06-15');
    expect(calendar.receivedOn(tuesday, 'DEEMED_NEXT_WORKING_DAY')).toBe('2021-06-15');
    expect(calendar.receivedOn(tuesday, 'DEEMED_NEXT_WORKING_DAY', '17:00', { usesClosureDays: true })).toBe('2021-06-16');
  });

  test('a suspended clock does not move it', () => {
    const rules: CountingRules = { suspensions: [{ suspendedOn: londonDate('2021-06-01') }] };
    expect(calendar.receivedOn(londonDate('2021-06-11'), 'DEEMED_NEXT_WORKING_DAY', '17:00', rules)).toBe('2021-06-11');
  });

  test.each(['5pm', '24:00', '17:60', '7:00', ''])('cut-off %p is refused', (cutOff) => {
    const broken = expect.objectContaining({ code: 'ERR_VALIDATION', message: expect.stringContaining('HH:MM') });
    expect(() => calendar.receivedOn(londonDate('2021-06-11'), 'DEEMED_NEXT_WORKING_DAY', cutOff)).toThrow(broken);
  });
});
