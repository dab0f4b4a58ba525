import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { RecordOralComplaint } from './record-oral-complaint.js';

test('is true from the day the copy went out', () => {
  expect(proposals(RecordOralComplaint, { copySentOn: '2021-06-15' })).toEqual([
    { type: 'OralComplaintRecorded', effectiveDate: '2021-06-15', payload: { copySentOn: '2021-06-15' } },
  ]);
});

test('asks when', () => {
  expect(problems(RecordOralComplaint, {})).toEqual(['copySentOn']);
});
