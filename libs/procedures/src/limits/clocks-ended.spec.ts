import { expect, test } from '@jest/globals';
import { acknowledged, interviewHeld, notesAgreed, notesSent, received, stage1Answered, stage1Started, stage2Completed, stage2Open, suspended } from '../../testing/chapters.js';
import { day, on, told, waiting, type Told } from '../../testing/story.js';

const endedBy = ({ events }: Told, type: string) => {
  const payload = events.findLast((event) => event.type === type)?.payload;
  return Object.fromEntries((payload?.clocksEnded ?? []).map(({ deadlineId, dueOn }) => [deadlineId, dueOn]));
};
const atStage1 = [...received('CSC', '2021-06-01'), ...acknowledged('2021-06-02'), stage1Started('2021-06-02')];

test('an adjudication ends four clocks at once, each with the due date it stood at', () => {
  expect(endedBy(told([...stage2Open('CSC', '2021-06-07'), ...stage2Completed('CSC', '2021-07-05')]), 'AdjudicationIssued')).toEqual({
    'CSC-S2-25:1': '2021-07-12', 'CSC-S2-65:1': '2021-09-07', 'CSC-S2-OMB:1': '2021-09-07', 'CSC-ADJ:1': '2021-07-19',
  });
});

test('the way out cancels what is still owed, and what was met before is not named again', () => {
  const withdrawn = told([...atStage1, on('2021-06-04', 'ComplaintWithdrawn', { requestedOn: day('2021-06-04'), confirmedOn: day('2021-06-04') })]);
  expect(endedBy(withdrawn, 'ComplaintWithdrawn')).toEqual({ 'CSC-S1:1': '2021-06-15' });
  expect(endedBy(withdrawn, 'RepresentationAcknowledged')).toEqual({ 'CSC-ACK:1': '2021-06-04' });
});

test('an answer that goes out while the clock is stopped has stood at what was left from that day', () => {
  expect(endedBy(told([...atStage1, suspended('2021-06-08'), stage1Answered('2021-06-11')]), 'Stage1ResponseIssued')).toEqual({ 'CSC-S1:1': '2021-06-18' });
});

test('silence ends the clock of the notes as an answer does; a breach ends nothing', () => {
  const sent = told([...stage2Open('CSC', '2021-06-07'), ...interviewHeld('2021-06-10'), ...notesSent('2021-06-11', '2021-06-18')]);
  expect(endedBy(waiting('2021-06-21T08:00:00Z', sent), 'InterviewNotesAgreed')).toEqual({ 'CSC-NOTES:I1.1': '2021-06-18' });
  expect(endedBy(told([notesAgreed('2021-06-14')], sent), 'InterviewNotesAgreed')).toEqual({ 'CSC-NOTES:I1.1': '2021-06-18' });
  expect(endedBy(waiting('2021-08-01T00:00:00Z', told(received('CSC', '2021-06-01'))), 'DeadlineBreached')).toEqual({});
});

test('another procedure chosen at the door ends the clocks of the first', () => {
  const chosenAgain = told([...received('CORPORATE', '2021-06-01'), on('2021-06-01', 'ProcedureSelected', { procedure: 'CSC', reason: 'A looked-after child' })]);
  expect(endedBy(chosenAgain, 'ProcedureSelected')).toEqual({ 'CORP-ACK:1': '2021-06-10', 'CORP-S1:1': '2021-06-29', 'CORP-12W:1': '2021-08-24' });
});
