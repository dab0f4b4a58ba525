import { expect, test } from '@jest/globals';
import { londonDate } from '@redress/calendar';
import { problems, proposals } from '../../../testing/command-alone.js';
import { RecordRemedyDone } from './record-remedy-done.js';

const dueOn = (date: string) => ({ ombudsman: { enquiries: [], remedies: { R1: { kind: 'APOLOGY', dueOn: londonDate(date) } } } });

test('says whether it was in time', () => {
  expect(proposals(RecordRemedyDone, { remedyId: 'R1', doneOn: '2021-06-15' }, dueOn('2021-06-15'))).toEqual([
    { type: 'LgscoRemedyCompleted', effectiveDate: '2021-06-15', payload: { remedyId: 'R1', doneOn: '2021-06-15', onTime: true } },
  ]);
});

test('asks which', () => {
  expect(problems(RecordRemedyDone, { doneOn: '2021-06-15' })).toEqual(['remedyId']);
});

test('a day later is late', () => {
  expect(proposals(RecordRemedyDone, { remedyId: 'R1', doneOn: '2021-06-16' }, dueOn('2021-06-15'))[0]?.payload).toMatchObject({ onTime: false });
});
