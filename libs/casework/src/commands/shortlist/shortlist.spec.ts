import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { Shortlist } from './shortlist.js';

test('says why', () => {
  expect(proposals(Shortlist, { reason: 'Twenty years of social work' })).toEqual([
    { type: 'PoolApplicantShortlisted', effectiveDate: today, payload: { reason: 'Twenty years of social work' } },
  ]);
});

test('asks for the reason', () => {
  expect(problems(Shortlist, {})).toEqual(['reason']);
});
