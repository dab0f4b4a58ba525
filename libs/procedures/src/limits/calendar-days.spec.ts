import { expect, test } from '@jest/globals';
import { addDays, londonDate, type LondonDate, type Suspension } from '@redress/calendar';
import fc from 'fast-check';
import { addCalendarDays } from './calendar-days.js';

const day = (number: number): LondonDate => addDays(londonDate('2021-01-01'), number);

/** Day by day, as anyone would count on a wall calendar. */
function naively(startOn: LondonDate, calendarDays: number, suspensions: readonly Suspension[]): LondonDate | undefined {
  let date = startOn;
  for (let counted = 0; counted < calendarDays;) {
    date = addDays(date, 1);
    const covering = suspensions.filter(({ suspendedOn, resumedOn }) => suspendedOn <= date && (resumedOn === undefined || date < resumedOn));
    if (covering.some(({ resumedOn }) => resumedOn === undefined)) return undefined;
    if (covering.length === 0) counted += 1;
  }
  return date;
}

test('calendar days outside every suspension, as counted on a wall calendar', () => {
  const suspension = fc.tuple(fc.nat(60), fc.option(fc.nat(30), { nil: undefined })).map(([from, length]): Suspension =>
    ({ suspendedOn: day(from), ...(length === undefined ? {} : { resumedOn: day(from + length) }) }));
  fc.assert(fc.property(fc.nat(30), fc.nat(84), fc.array(suspension, { maxLength: 3 }), (start, length, suspensions) => {
    expect(addCalendarDays(day(start), length, suspensions)).toBe(naively(day(start), length, suspensions));
  }));
});
