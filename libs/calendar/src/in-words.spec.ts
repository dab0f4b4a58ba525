import { expect, test } from '@jest/globals';
import { dateInWords, dayInWords, momentInWords, shortDayInWords } from './in-words.js';

test('days and moments are written as people in London say them', () => {
  expect(dateInWords('2021-01-04')).toBe('4 January 2021');
  expect(dateInWords(undefined)).toBe('a day that is not known');
  expect(dayInWords('2021-06-18')).toBe('Friday 18 June 2021');
  expect(shortDayInWords('2021-06-18')).toBe('Fri 18 Jun 2021');
  expect(momentInWords('2021-06-18T23:30:00.000Z')).toBe('19 June 2021, 00:30');
  expect(momentInWords('2021-01-04T10:04:00.000Z')).toBe('4 January 2021, 10:04');
});
