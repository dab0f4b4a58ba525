import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { ReviseNotes } from './revise-notes.js';

test('concerns one interview', () => {
  expect(proposals(ReviseNotes, { interviewId: 'I1' })).toEqual([
    { type: 'InterviewNotesRevised', effectiveDate: today, payload: { interviewId: 'I1' } },
  ]);
});

test('asks which', () => {
  expect(problems(ReviseNotes, {})).toEqual(['interviewId']);
});
