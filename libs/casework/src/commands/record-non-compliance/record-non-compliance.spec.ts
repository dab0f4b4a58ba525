import { expect, test } from '@jest/globals';
import { londonDate } from '@redress/calendar';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { RecordNonCompliance } from './record-non-compliance.js';

const dueOn = (date: string) => ({ ombudsman: { enquiries: [], remedies: { R1: { kind: 'APOLOGY', dueOn: londonDate(date) } } } });

test('carries the date that has passed', () => {
  expect(proposals(RecordNonCompliance, { remedyId: 'R1' }, dueOn('2021-06-15'))).toEqual([
    { type: 'LgscoRemedyOverdue', effectiveDate: today, payload: { remedyId: 'R1', dueOn: '2021-06-15' } },
  ]);
});

test('asks which', () => {
  expect(problems(RecordNonCompliance, {})).toEqual(['remedyId']);
});
