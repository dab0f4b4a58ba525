import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { DeclineApplicant } from './decline-applicant.js';

test('says why', () => {
  expect(proposals(DeclineApplicant, { reason: 'An officer of the authority' })).toEqual([
    { type: 'PoolApplicantDeclined', effectiveDate: today, payload: { reason: 'An officer of the authority' } },
  ]);
});

test('asks for the reason', () => {
  expect(problems(DeclineApplicant, {})).toEqual(['reason']);
});
