import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { FinaliseWithComments } from './finalise-with-comments.js';

test('keeps the reason', () => {
  expect(proposals(FinaliseWithComments, { interviewId: 'I1', reason: 'She is abroad' })).toEqual([
    { type: 'InterviewNotesFinalisedWithComments', effectiveDate: today, payload: { interviewId: 'I1', reason: 'She is abroad' } },
  ]);
});

test('asks for it', () => {
  expect(problems(FinaliseWithComments, { interviewId: 'I1' })).toEqual(['reason']);
});
