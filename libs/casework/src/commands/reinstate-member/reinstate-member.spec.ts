import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { ReinstateMember } from './reinstate-member.js';

test('says why', () => {
  expect(proposals(ReinstateMember, { reason: 'The complaint was not upheld' })).toEqual([
    { type: 'PoolMemberReinstated', effectiveDate: today, payload: { reason: 'The complaint was not upheld' } },
  ]);
});

test('asks for the reason', () => {
  expect(problems(ReinstateMember, {})).toEqual(['reason']);
});
