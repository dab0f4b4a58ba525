import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { BookInduction } from './book-induction.js';

test('is for a day ahead, and stands on the day it was booked', () => {
  expect(proposals(BookInduction, { course: 'Investigating', courseOn: '2021-07-05' })).toEqual([{ type: 'InductionBooked', effectiveDate: today, payload: { course: 'Investigating', on: '2021-07-05' } }]);
});

test('asks for the course and its day', () => {
  expect(problems(BookInduction, {})).toEqual(['course', 'courseOn']);
});
