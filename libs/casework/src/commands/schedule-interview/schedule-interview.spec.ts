import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { ScheduleInterview } from './schedule-interview.js';

test('today is early enough', () => {
  expect(proposals(ScheduleInterview, { interviewId: 'I1', scheduledFor: today })).toEqual([
    { type: 'InterviewScheduled', effectiveDate: today, payload: { interviewId: 'I1', on: today } },
  ]);
});

test('asks for which interview', () => {
  expect(problems(ScheduleInterview, { scheduledFor: today })).toEqual(['interviewId']);
});
