import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { AgreeNotes } from './agree-notes.js';

test('is an answer, not silence', () => {
  expect(proposals(AgreeNotes, { interviewId: 'I1', agreedOn: '2021-06-15' })).toEqual([
    { type: 'InterviewNotesAgreed', effectiveDate: '2021-06-15', payload: { interviewId: 'I1', agreement: 'EXPLICIT', agreedOn: '2021-06-15' } },
  ]);
});

test('nobody can enter silence', () => {
  expect(problems(AgreeNotes, { interviewId: 'I1', agreedOn: '2021-06-15', agreement: 'DEEMED' })).toEqual(['agreement']);
});
