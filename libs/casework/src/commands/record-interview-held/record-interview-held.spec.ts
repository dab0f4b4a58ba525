import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { RecordInterviewHeld } from './record-interview-held.js';

test('says whether the Independent Person was there', () => {
  expect(proposals(RecordInterviewHeld, { interviewId: 'I1', heldOn: '2021-06-15', independentPersonAttended: false })).toEqual([
    { type: 'InterviewHeld', effectiveDate: '2021-06-15', payload: { interviewId: 'I1', heldOn: '2021-06-15', independentPersonAttended: false } },
  ]);
});

test('asks', () => {
  expect(problems(RecordInterviewHeld, { interviewId: 'I1', heldOn: '2021-06-15' })).toEqual(['independentPersonAttended']);
});
