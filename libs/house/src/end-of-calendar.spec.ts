import { expect, test } from '@jest/globals';
import { londonDate, workingDayCalendar } from '@redress/calendar';
import { endOfCalendar } from './end-of-calendar.js';

const calendar = workingDayCalendar();

test.each(['2027-12-31', '2028-07-01', '2028-12-31', '2029-06-01'])('on %s the calendar ends within a year, or has ended', (today) => {
  expect(endOfCalendar(calendar, londonDate(today))).toBe('The bank holidays are known until 31 December 2028, and no due date after that can be computed. Those of 2029 have to be loaded.');
});

test.each(['2021-06-01', '2027-12-30'])('on %s there is time', (today) => {
  expect(endOfCalendar(calendar, londonDate(today))).toBeUndefined();
});
