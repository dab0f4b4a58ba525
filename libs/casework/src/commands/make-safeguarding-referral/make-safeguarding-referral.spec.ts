import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { MakeSafeguardingReferral } from './make-safeguarding-referral.js';

const body = { referredTo: 'The front door', concern: 'Bruises' };

test('keeps to whom, and what is feared', () => {
  expect(proposals(MakeSafeguardingReferral, body)).toEqual([{ type: 'SafeguardingReferralMade', effectiveDate: today, payload: body }]);
  expect(proposals(MakeSafeguardingReferral, { ...body, personAlleged: 'A neighbour' })).toMatchObject([{ payload: { personAlleged: 'A neighbour' } }]);
});

test('asks for both', () => {
  expect(problems(MakeSafeguardingReferral, {})).toEqual(['referredTo', 'concern']);
});
