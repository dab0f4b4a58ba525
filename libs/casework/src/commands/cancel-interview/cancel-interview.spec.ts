import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { CancelInterview } from './cancel-interview.js';

test('keeps the reason', () => {
  expect(proposals(CancelInterview, { interviewId: 'I1', reason: 'She is abroad' })).toEqual([
    { type: 'InterviewCancelled', effectiveDate: today, payload: { interviewId: 'I1', reason: 'She is abroad' } },
  ]);
});

test('asks for it', () => {
  expect(problems(CancelInterview, { interviewId: 'I1' })).toEqual(['reason']);
});
