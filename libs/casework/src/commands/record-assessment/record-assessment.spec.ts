import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { RecordAssessment } from './record-assessment.js';

test('keeps the date in the letter', () => {
  expect(proposals(RecordAssessment, { receivedOn: '2021-06-15', dueOn: '2021-07-13' })).toEqual([
    { type: 'LgscoEnquiryReceived', effectiveDate: '2021-06-15', payload: { enquiryId: 'id of enquiry', phase: 'ASSESSMENT', dueOn: '2021-07-13' } },
  ]);
});

test('asks when it came', () => {
  expect(problems(RecordAssessment, {})).toEqual(['receivedOn']);
});

test('a letter without a date leaves it to the policy', () => {
  expect(proposals(RecordAssessment, { receivedOn: '2021-06-15' })[0]?.payload).toEqual({ enquiryId: 'id of enquiry', phase: 'ASSESSMENT', dueOn: 'NOT_HELD' });
});
