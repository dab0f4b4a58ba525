import { expect, test } from '@jest/globals';
import { londonDate as day } from '@redress/calendar';
import { problems, proposals, refusal } from '../../../testing/command-alone.js';
import { SendNotes } from './send-notes.js';

test('counts the round', () => {
  expect(proposals(SendNotes, { interviewId: 'I1', sentOn: '2021-06-11', recipient: 'INTERVIEWEE' }, { interviews: { I1: { state: 'NOTES_DRAFTED', plannedOn: day('2021-06-01'), rounds: [{ sentOn: day('2021-06-02'), dueOn: day('2021-06-09') }] } } })).toEqual([
    { type: 'InterviewNotesSent', effectiveDate: '2021-06-11', payload: { interviewId: 'I1', sentOn: '2021-06-11', round: 2, recipient: 'INTERVIEWEE' } },
  ]);
});

test('asks when', () => {
  expect(problems(SendNotes, { interviewId: 'I1', recipient: 'INTERVIEWEE' })).toEqual(['sentOn']);
});

test('to nobody but the interviewee or their advocate', () => {
  expect(refusal(SendNotes, { interviewId: 'I1', sentOn: '2021-06-11', recipient: 'LINE_MANAGER' })).toMatchObject({ code: 'ERR_WRONG_RECIPIENT', field: 'recipient' });
});
