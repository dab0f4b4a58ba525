import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { ResumeClock } from './resume-clock.js';

test('is true from the day it runs again', () => {
  expect(proposals(ResumeClock, { resumedOn: '2021-06-16' })).toEqual([
    { type: 'ClockResumed', effectiveDate: '2021-06-16', payload: { resumedOn: '2021-06-16' } },
  ]);
});

test('asks when', () => {
  expect(problems(ResumeClock, {})).toEqual(['resumedOn']);
});
