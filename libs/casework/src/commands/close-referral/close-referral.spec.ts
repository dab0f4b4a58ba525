import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { CloseReferral } from './close-referral.js';

test('is true from the day given', () => {
  expect(proposals(CloseReferral, { closedOn: '2021-06-15' })).toEqual([
    { type: 'LgscoReferralClosed', effectiveDate: '2021-06-15', payload: { closedOn: '2021-06-15' } },
  ]);
});

test('asks when', () => {
  expect(problems(CloseReferral, {})).toEqual(['closedOn']);
});
