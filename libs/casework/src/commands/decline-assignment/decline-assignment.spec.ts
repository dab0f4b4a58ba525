import { expect, test } from '@jest/globals';
import { noPoolMember, type PoolState } from '@redress/procedures';
import { problems, proposalsFrom, today } from '../../../testing/command-alone.js';
import { DeclineAssignment } from './decline-assignment.js';

const offered: PoolState = { ...noPoolMember, facts: { ...noPoolMember.facts, offers: { 'O-1': { caseId: 'C-1', role: 'IP', offeredOn: today } } } };

test('is about the case and the role that were offered', () => {
  expect(proposalsFrom(DeclineAssignment, { offerId: 'O-1', reason: 'On leave' }, offered)).toEqual([{ type: 'AssignmentDeclined', effectiveDate: today, payload: { offerId: 'O-1', caseId: 'C-1', reason: 'On leave' } }]);
});

test('asks which offer', () => {
  expect(problems(DeclineAssignment, {})).toEqual(['reason', 'offerId']);
});
