import { expect, test } from '@jest/globals';
import { problems, proposals, refusal } from '../../../testing/command-alone.js';
import { WithdrawComplaint } from './withdraw-complaint.js';

test('is true from the day the complainant asked', () => {
  expect(proposals(WithdrawComplaint, { requestedOn: '2021-06-14', confirmedOn: '2021-06-15' })).toEqual([
    { type: 'ComplaintWithdrawn', effectiveDate: '2021-06-14', payload: { requestedOn: '2021-06-14', confirmedOn: '2021-06-15' } },
  ]);
});

test('asks for the confirmation', () => {
  expect(problems(WithdrawComplaint, { requestedOn: '2021-06-14' })).toEqual(['confirmedOn']);
});

test('is not confirmed before it was asked for', () => {
  expect(refusal(WithdrawComplaint, { requestedOn: '2021-06-15', confirmedOn: '2021-06-14' })).toMatchObject({ code: 'ERR_ORDER', field: 'confirmedOn' });
});
