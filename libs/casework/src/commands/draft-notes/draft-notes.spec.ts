import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { DraftNotes } from './draft-notes.js';

test('concerns one interview', () => {
  expect(proposals(DraftNotes, { interviewId: 'I1' })).toEqual([
    { type: 'InterviewNotesDrafted', effectiveDate: today, payload: { interviewId: 'I1' } },
  ]);
});

test('asks which', () => {
  expect(problems(DraftNotes, {})).toEqual(['interviewId']);
});
