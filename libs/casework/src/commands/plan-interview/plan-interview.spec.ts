import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { PlanInterview } from './plan-interview.js';

test('gives the interview an id that a repeat gives again', () => {
  expect(proposals(PlanInterview, { interviewee: 'The social worker', consentRecorded: true })).toEqual([
    { type: 'InterviewPlanned', effectiveDate: today, payload: { interviewId: 'id of interview', interviewee: 'The social worker', consentRecorded: true } },
  ]);
});

test('asks who', () => {
  expect(problems(PlanInterview, { consentRecorded: true })).toEqual(['interviewee']);
});
