import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { SuspendMember } from './suspend-member.js';

test('says why', () => {
  expect(proposals(SuspendMember, { reason: 'A complaint about them is being looked into' })).toEqual([
    { type: 'PoolMemberSuspended', effectiveDate: today, payload: { reason: 'A complaint about them is being looked into' } },
  ]);
});

test('asks for the reason', () => {
  expect(problems(SuspendMember, {})).toEqual(['reason']);
});
