import { expect, test } from '@jest/globals';
import { londonDate as day } from '@redress/calendar';
import { problems, proposals } from '../../../testing/command-alone.js';
import { RespondToEnquiry } from './respond-to-enquiry.js';

test('is true from the day given, and names the enquiry it answers', () => {
  const ombudsman = { remedies: {}, enquiries: [{ enquiryId: 'E1', phase: 'ASSESSMENT', receivedOn: day('2021-06-01') }] } as const;
  expect(proposals(RespondToEnquiry, { answeredOn: '2021-06-15' }, { ombudsman })).toEqual([
    { type: 'LgscoEnquiryAnswered', effectiveDate: '2021-06-15', payload: { enquiryId: 'E1', answeredOn: '2021-06-15' } },
  ]);
});

test('asks when', () => {
  expect(problems(RespondToEnquiry, {})).toEqual(['answeredOn']);
});
