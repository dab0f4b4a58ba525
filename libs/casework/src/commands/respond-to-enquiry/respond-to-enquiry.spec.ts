import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { RespondToEnquiry } from './respond-to-enquiry.js';

test('is true from the day given', () => {
  expect(proposals(RespondToEnquiry, { answeredOn: '2021-06-15' })).toEqual([
    { type: 'LgscoEnquiryAnswered', effectiveDate: '2021-06-15', payload: { answeredOn: '2021-06-15' } },
  ]);
});

test('asks when', () => {
  expect(problems(RespondToEnquiry, {})).toEqual(['answeredOn']);
});
