import { expect, test } from '@jest/globals';
import { interviewAccepts, interviewMachine, nextInterviewState, settledInterviewStates } from './interview-machine.js';

/** domain.md 3.9, row by row. */
const rows: readonly (readonly [from: string, event: string, to: string])[] = [
  ['NONE', 'InterviewPlanned', 'PLANNED'],
  ['PLANNED', 'InterviewScheduled', 'SCHEDULED'],
  ['SCHEDULED', 'InterviewHeld', 'HELD'],
  ['SCHEDULED', 'InterviewNotAttended', 'PLANNED'],
  ['HELD', 'InterviewNotesDrafted', 'NOTES_DRAFTED'],
  ['NOTES_DRAFTED', 'InterviewNotesSent', 'NOTES_SENT'],
  ['NOTES_SENT', 'InterviewNotesAgreed', 'AGREED'],
  ['NOTES_SENT', 'InterviewNotesChallenged', 'CHALLENGED'],
  ['NOTES_SENT', 'InterviewNotesFinalisedWithComments', 'FINALISED_WITH_COMMENTS'],
  ['CHALLENGED', 'InterviewNotesRevised', 'NOTES_DRAFTED'],
  ['CHALLENGED', 'InterviewNotesFinalisedWithComments', 'FINALISED_WITH_COMMENTS'],
  ['AGREED', 'LateInterviewCommentRecorded', 'AGREED'],
  ...['PLANNED', 'SCHEDULED', 'HELD', 'NOTES_DRAFTED', 'NOTES_SENT', 'CHALLENGED'].map((from) => [from, 'InterviewCancelled', 'CANCELLED'] as const),
];

const states = Object.keys(interviewMachine.states);
const events = [...new Set(rows.map(([, event]) => event))];

test.each(rows)('%s: %s leads to %s', (from, event, to) => {
  expect(interviewAccepts(from, event)).toBe(true);
  expect(nextInterviewState(from, event)).toBe(to);
});

test('nothing else leads anywhere', () => {
  const others = states.flatMap((from) => events.filter((event) => !rows.some((row) => row[0] === from && row[1] === event)).map((event) => [from, event] as const));
  expect(others.filter(([from, event]) => interviewAccepts(from, event) || nextInterviewState(from, event) !== from)).toEqual([]);
});

test('a settled interview is agreed, finalised or cancelled, and goes nowhere else', () => {
  expect(settledInterviewStates).toEqual(['AGREED', 'FINALISED_WITH_COMMENTS', 'CANCELLED']);
  expect(rows.filter(([from, , to]) => settledInterviewStates.includes(from) && from !== to)).toEqual([]);
});
