import { expect, test } from '@jest/globals';
import { noPoolMember, type PoolState } from '@redress/procedures';
import { problems, proposalsFrom, today } from '../../../testing/command-alone.js';
import { AcceptAssignment } from './accept-assignment.js';

const offered: PoolState = { ...noPoolMember, facts: { ...noPoolMember.facts, offers: { 'O-1': { caseId: 'C-1', role: 'IP', offeredOn: today } } } };

test('is about the case and the role that were offered', () => {
  expect(proposalsFrom(AcceptAssignment, { offerId: 'O-1' }, offered)).toEqual([{ type: 'AssignmentAccepted', effectiveDate: today, payload: { caseId: 'C-1', role: 'IP', offerId: 'O-1' } }]);
});

test('asks which offer', () => {
  expect(problems(AcceptAssignment, {})).toEqual(['offerId']);
});
