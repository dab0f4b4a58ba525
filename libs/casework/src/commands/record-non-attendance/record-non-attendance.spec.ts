import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { RecordNonAttendance } from './record-non-attendance.js';

test('concerns one interview', () => {
  expect(proposals(RecordNonAttendance, { interviewId: 'I1' })).toEqual([
    { type: 'InterviewNotAttended', effectiveDate: today, payload: { interviewId: 'I1' } },
  ]);
});

test('asks which', () => {
  expect(problems(RecordNonAttendance, {})).toEqual(['interviewId']);
});
