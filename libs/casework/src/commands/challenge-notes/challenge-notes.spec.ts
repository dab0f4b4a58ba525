import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { ChallengeNotes } from './challenge-notes.js';

test('keeps the changes asked for', () => {
  expect(proposals(ChallengeNotes, { interviewId: 'I1', challengedOn: '2021-06-15', changes: 'Not on Monday' })).toEqual([
    { type: 'InterviewNotesChallenged', effectiveDate: '2021-06-15', payload: { interviewId: 'I1', challengedOn: '2021-06-15', changes: 'Not on Monday' } },
  ]);
});

test('asks for them', () => {
  expect(problems(ChallengeNotes, { interviewId: 'I1', challengedOn: '2021-06-15' })).toEqual(['changes']);
});
